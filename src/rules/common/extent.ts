import type {Block} from '../../document/block'
import type {Directive, Section} from '../../document/model'
import {isCapitals} from '../../text/letters'
import type {Span} from '../../text/span'

function lastOf(sections: readonly Section[]): Block | undefined {
  const last = sections.at(-1)
  if (last === undefined) return undefined
  return lastOf(last.children) ?? last.own.at(-1)
}

/** The block with which the body of the main document ends; undefined where nothing but components stands there. */
export function lastBodyBlock({closing, sections, opening}: Directive): Block | undefined {
  return closing.at(-1) ?? lastOf(sections) ?? opening.at(-1)
}

/** A sentence that is over, behind which quotes, brackets or footnote marks may stand: "…./.", "…này.”", "… (kèm theo)". */
const finished = /(?:[.!?…]|\))["'”’»)\]\s\d]*$/u
/** “… phổ biến đến chi bộ”, “… thực hiện Kế hoạch này”: complete even where the final stop was forgotten. */
const closingFormula =
  /(?:phổ biến\s.{0,40}(?:chi bộ|đảng viên|rộng rãi)|phổ biến rộng rãi|\p{Lu}\p{L}+(?:\s\p{L}+)?\s+này)$/u

/** Longer than this is a paragraph, whatever bars stand around it. */
const longestCell = 80

/**
 * True where the text stops in the middle of its body: it has neither recipients nor signature, and its last sentence has
 * no end. That is a paste of the beginning, or a draft being typed: what is not there yet cannot be called missing.
 */
export function breaksOff(directive: Directive): boolean {
  const {components, attachments} = directive
  if (components.recipients !== null || components.signature !== null) return false
  if (attachments.length > 0) return false
  const last = lastBodyBlock(directive)
  if (last === undefined) return true
  const text = last.content.text
  // The cells of a table end without a stop; prose between stray bars of a table does not.
  if (last.cell !== null && text.length < longestCell) return false
  return !finished.test(text) && !closingFormula.test(text)
}

/** “(Ban hành kèm theo Quyết định số …)”, “(Kèm theo Công văn số …)”: this text was issued with another, which has the rest. */
const issuedWith = /\((?:được\s+)?(?:ban hành\s+)?kèm theo\s/iu

/** True for a text that was issued with another document, by whose recipients and signature it goes. */
export function isAnnex(directive: Directive): boolean {
  if (!directive.identity.fragment) return false
  const {subject} = directive.components
  return [subject?.text ?? '', ...headTexts(directive)].some((text) => issuedWith.test(text))
}

function headTexts(directive: Directive): string[] {
  return directive.blocks.slice(0, 8).map((block) => block.content.text)
}

/**
 * True where nothing says that the text is a directive at all: no type can be told, nobody issues it, it has no number. A
 * petition ("ĐƠN …") begins with the national name, too.
 */
export function isUnrecognised({identity, components, blocks, sections}: Directive): boolean {
  const {typeTitle, issuer, number, addressees} = components
  // "Chỉ thị về việc …" in small letters, without a header: a copy of a directive, not a draft.
  if (typeTitle !== null) return identity.fragment && !isCapitals(typeTitle.text)
  // Below the first section stand the titles of what is attached.
  const end = sections[0]?.span.start ?? Number.POSITIVE_INFINITY
  const header = blocks.slice(0, headerBlocks).filter(({start}) => start < end)
  if (header.some(({content: {text}}) => otherTitle.test(text))) return true
  return identity.type === null && issuer === null && number === null && addressees === null
}

/** How many blocks a header may take. */
const headerBlocks = 30
/** Titles of laws, decrees and private papers: other rules hold for them. */
const otherTitle =
  /^(?:LUẬT|BỘ LUẬT|PHÁP LỆNH|LỆNH|HIẾN PHÁP|NGHỊ ĐỊNH|THÔNG TƯ|GIẤY \p{Lu}+|PHIẾU \p{Lu}+|ĐƠN \p{Lu}+|BẢN (?:CAM KẾT|KIỂM ĐIỂM|TIN|KÊ|TỰ \p{Lu}+)|THƯ (?:CẢM ƠN|NGỎ|MỜI|KHEN)|LỊCH (?:CÔNG TÁC|LÀM VIỆC|HỌP)|DANH SÁCH|NỘI QUY|ĐIỀU LỆ)(?:\s[^\p{Ll}]*)?$/u

/** The first line of a span, without the line break. */
export function firstLine(text: string, {start, end}: Span): Span {
  const stop = text.slice(start, end).search(/[\r\n]/)
  return {start, end: stop === -1 ? end : start + stop}
}

/** The last line of a span. */
export function lastLine(text: string, {start, end}: Span): Span {
  const begin = text.lastIndexOf('\n', end - 1)
  return {start: Math.max(start, begin + 1), end}
}

/** Where something absent from the header is reported: the first part of the header that is there, else the first line. */
export function headerPlace(directive: Directive): Span {
  const {heading, issuer, number, placeDate, typeTitle} = directive.components
  const parts = [heading, issuer, number, placeDate, typeTitle].filter((part) => part !== null)
  const first = parts.sort((a, b) => a.span.start - b.span.start)[0]?.span ?? directive.blocks[0]
  return firstLine(directive.text, first ?? {start: 0, end: 0})
}

/** Where something absent from the end is reported: the signature that is there, else the last line of the body. */
export function endPlace(directive: Directive): Span {
  const {signature, recipients} = directive.components
  const last = recipients?.span ?? lastBodyBlock(directive) ?? headerPlace(directive)
  return signature === null
    ? lastLine(directive.text, last)
    : firstLine(directive.text, signature.span)
}
