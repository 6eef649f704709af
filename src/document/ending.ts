import {documentTypes} from '../facts/document-types'
import {isCapitalCode, isCapitals} from '../text/letters'
import {recipientIn, recipientsIn} from './addressees'
import {type Block, spanIn, wordsOf} from './block'
import type {Component, Recipient, Recipients, Signature} from './model'
import {authorityLine, personName, post, postWords} from './signing-words'

/** What stands behind the text: recipients, signature, and where the text ends and attachments begin (block indices). */
export interface Ending {
  readonly recipients: Recipients | null
  readonly archive: Recipient | null
  readonly signature: Signature | null
  readonly bodyEnd: number
  readonly attachmentsStart: number
}

const label = /^(?:Nơi|NƠI)\s+(?:nhận|NHẬN)\s*(?::|\.|$|(?=\s*[-–]\s))/u
const labelInside = /(?<=^|\s)Nơi\s+nhận\s*:/u
/** Letters may stand apart, as OCR leaves them: “L ư u : V T”. */
const archive =
  /^L\s?ư\s?u(?:\s*:|\s+(?:VT|VP|Văn|Đảng|Chi|CB|HS|TH|BTG|Ban|Tỉnh|Thành|văn|tại|\p{Lu}))/u
const signedMark = /^\(?\s*(?:Đã ký|đã ký|Ký tên|ký tên|Ký, đóng dấu|đã kí)[^)]{0,60}\)?$/u
const signatureStart = new RegExp(
  `(?:^|\\s)(${authorityLine.source.slice(1)}|(?:${postWords})(?![\\p{L}]))`,
  'u',
)

/** “Nguyễn Văn A” behind posts in capitals. */
const finalName = /(?<!\p{L})\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}$/u

const typeTitles = new Set(
  documentTypes.filter((type) => type.titled).map((type) => type.name.toUpperCase()),
)
const appendixTitle =
  /^(?:PHỤ\s+LỤC|Phụ\s+lục|DANH\s+(?:MỤC|SÁCH)\s|BIỂU\s+MẪU|Biểu\s+mẫu|Mẫu\s+số)(?!\p{L})/u

/** True for a heading that opens an appendix or a document attached behind. */
export function opensAttachment(block: Block): boolean {
  const {text, marker} = block.content
  if (marker !== null || text.length > 600 || !isCapitalCode(text.charCodeAt(0))) return false
  if (text.length < 40 && typeTitles.has(text.replace(/[\s:*]+$/u, ''))) return !text.endsWith(':')
  return appendixTitle.test(text) && (text.length < 60 || isCapitals(text.slice(0, 60)))
}

function isSignatureLine(block: Block): boolean {
  const {text} = block.content
  if (text.length > 90 || block.content.marker?.scheme === 'bullet') return false
  return authorityLine.test(text) || (post.test(text) && isCapitals(text))
}

interface Found<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

/** The label and the items below it; ends with the archive item, a signature, a new cell or plain words. */
function readRecipients(
  blocks: readonly Block[],
  from: number,
  to: number,
): Found<Recipients> | null {
  const at = labelFrom(blocks, from, to)
  const index = at === -1 ? insideLabel(blocks, from, to) : at
  const first = blocks[index]
  if (first === undefined) return null
  const {text} = first.content
  const match = at === -1 ? labelInside.exec(text) : label.exec(text)
  const labelStart = match?.index ?? 0
  const labelEnd = labelStart + (match?.[0].length ?? 0)
  const items: Recipient[] = []
  const inline = text.slice(labelEnd).replace(/^[\s:]+/u, '')
  const signed = flattened(first, labelEnd) === null ? -1 : signatureFrom(text, labelEnd)
  const end = signed === -1 ? text.length : signed
  if (inline !== '') items.push(...recipientsIn(first, text.length - inline.length, end))
  let last = index
  for (let next = index + 1; next < to; next++) {
    const block = blocks[next]
    // The signature stands on the right side of the same lines.
    if (block?.side === 'right' && first.side === 'left') continue
    if (block === undefined || !continuesList(block, first, items, blocks[next - 1])) break
    if (block.content.marker?.scheme === 'bullet') items.push(...recipientsIn(block, 0))
    else extend(items, block)
    last = next
  }
  const final = blocks[last] ?? first
  const words = spanIn(first, labelStart, labelEnd)
  return {
    first: index,
    last,
    value: {
      span: {start: words.start, end: wordsOf(final).end},
      text: blocks
        .slice(index, last + 1)
        .filter((block) => block.side !== 'right')
        .map((block) => block.content.text)
        .join(' ')
        .slice(labelStart),
      labelSpan: words,
      items,
    },
  }
}

function labelFrom(blocks: readonly Block[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const text = blocks[index]?.content.text ?? ''
    if (text.startsWith('N') && label.test(text)) return index
  }
  return -1
}

/** A label in the midst of a line: "… ./. Nơi nhận: - Như trên; …". */
function insideLabel(blocks: readonly Block[], from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    const text = blocks[index]?.content.text ?? ''
    if (text.includes('nhận') && labelInside.test(text) && /Nơi\s+nhận\s*:\s*[-–]/u.test(text))
      return index
  }
  return -1
}

function continuesList(
  block: Block,
  first: Block,
  items: readonly Recipient[],
  before: Block | undefined,
): boolean {
  const {text, marker} = block.content
  if (block.rule || isSignatureLine(block) || opensAttachment(block)) return false
  if (first.cell !== null && block.cell !== null) {
    const same = first.cell.table === block.cell.table && first.cell.column === block.cell.column
    if (!same || first.cell.row !== block.cell.row) return false
  }
  if (marker?.scheme === 'bullet') return true
  if (marker !== null || text.length > 160) return false
  const last = items[items.length - 1]
  if (last === undefined) return text.length < 120 && /[;,.]$/u.test(text)
  const open = last.mark === ',' || (last.mark === '' && !archive.test(last.text))
  if (/^\p{Ll}/u.test(text)) return last.mark === '' || last.mark === ','
  if (personName.test(text)) return false
  return open && before !== undefined && !isCapitals(text) && /[;,.]$/u.test(text)
}

/** Joins a line without a bullet to the item above it. */
function extend(items: Recipient[], block: Block): void {
  const more = recipientIn(block, 0, block.content.text.length)
  const last = items.pop()
  if (more === null) return
  if (last === undefined) {
    items.push(more)
    return
  }
  items.push({
    span: {start: last.span.start, end: more.span.end},
    text: `${last.text}${last.mark} ${more.text}`,
    mark: more.mark,
    markSpan: more.markSpan,
  })
}

function component(block: Block, start = 0, end = block.content.text.length): Component {
  return {span: spanIn(block, start, end), text: block.content.text.slice(start, end)}
}

/** Where an authority or post begins behind an offset; -1 where none does. */
function signatureFrom(text: string, from: number): number {
  const match = signatureStart.exec(text.slice(from))
  return match === null ? -1 : from + match.index + match[0].length - (match[1]?.length ?? 0)
}

/** A signature flattened into one cell: "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A". */
function flattened(block: Block, from: number): Signature | null {
  const text = block.content.text
  const start = signatureFrom(text, from)
  if (start === -1) return null
  const name = finalName.exec(text)
  const capitals = text.slice(start, name?.index ?? text.length).trim()
  if (!isCapitals(capitals.replace(/^[TKLMUQ./]+\s*/u, '')) || capitals.length > 160) return null
  const authority = authorityLine.test(capitals)
  const second = authority
    ? new RegExp(`\\s((?:${postWords}).*)$`, 'u').exec(capitals.slice(4))
    : null
  const cut = second === null ? capitals.length : 4 + second.index
  return {
    ...component(block, start),
    authority: authority ? component(block, start, start + cut) : null,
    post: authority
      ? second === null
        ? null
        : component(block, start + cut + 1, start + capitals.length)
      : component(block, start, start + capitals.length),
    name: name === null ? null : component(block, name.index),
  }
}

function readSignature(
  blocks: readonly Block[],
  from: number,
  to: number,
): Found<Signature> | null {
  for (let index = from; index < to; index++) {
    const block = blocks[index]
    if (block === undefined) break
    if (isSignatureLine(block)) return gather(blocks, index, to)
  }
  return null
}

/** "TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH": the lines of an authority in one. */
function joined(authority: Component | null, block: Block): Component {
  if (authority === null) return component(block)
  return {
    span: {start: authority.span.start, end: wordsOf(block).end},
    text: `${authority.text} ${block.content.text}`,
  }
}

/** Authority, post and name in the lines from one on. */
function gather(blocks: readonly Block[], index: number, to: number): Found<Signature> {
  let authority: Component | null = null
  let position: Component | null = null
  let name: Component | null = null
  let last = index
  for (let at = index; at < Math.min(to, index + 8); at++) {
    const block = blocks[at]
    if (block === undefined) break
    const {text} = block.content
    if (at > index && (block.content.marker?.scheme === 'bullet' || label.test(text))) break
    if (authorityLine.test(text) && position === null) authority = joined(authority, block)
    else if (isSignatureLine(block) && position === null) position = component(block)
    else if (signedMark.test(text) || block.rule) last = at
    else if (personName.test(text)) {
      name = component(block)
      last = at
      break
    } else if (isCapitals(text) && text.length < 120 && authority !== null && position === null) {
      authority = joined(authority, block)
    } else if (at > index + 1) break
    last = at
  }
  const first = blocks[index]
  const final = blocks[last] ?? first
  const start = first === undefined ? 0 : wordsOf(first).start
  const end = final === undefined ? start : wordsOf(final).end
  const text = blocks
    .slice(index, last + 1)
    .map((block) => block.content.text)
    .join(' ')
  return {first: index, last, value: {span: {start, end}, text, authority, post: position, name}}
}

/** A name alone, as copies leave it where the block above it was lost. */
function bareName(blocks: readonly Block[], from: number, to: number): Found<Signature> | null {
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const block = blocks[index]
    if (block === undefined || opensAttachment(block)) break
    const {text} = block.content
    if (!personName.test(text) || isCapitals(text) || block.content.marker !== null) continue
    const name = component(block)
    return {first: index, last: index, value: {...name, authority: null, post: null, name}}
  }
  return null
}

/** First block from which on stands what is attached: an appendix or a second title. */
function attachmentsFrom(blocks: readonly Block[], from: number): number {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block !== undefined && opensAttachment(block)) return index
  }
  return blocks.length
}

/** Reads recipients and signature behind the text that begins at `bodyStart`. */
export function readEnding(blocks: readonly Block[], bodyStart: number): Ending {
  const found = readRecipients(blocks, bodyStart, blocks.length)
  const limit =
    found === null ? attachmentsFrom(blocks, bodyStart) : attachmentsFrom(blocks, found.last + 1)
  const labelBlock = found === null ? undefined : blocks[found.first]
  const signature = findSignature(blocks, found, bodyStart, limit, labelBlock)
  const bodyEnd = Math.min(found?.first ?? limit, signature?.first ?? limit)
  const last = Math.max(found?.last ?? -1, signature?.last ?? -1)
  const attachmentsStart = last === -1 ? limit : attachmentsFrom(blocks, last + 1)
  return {
    recipients: found?.value ?? null,
    archive: found?.value.items.find((item) => archive.test(item.text)) ?? null,
    signature: signature?.value ?? null,
    bodyEnd,
    attachmentsStart,
  }
}

/** The signature on the right side of the lines that hold the recipients. */
function besideRecipients(
  blocks: readonly Block[],
  found: Found<Recipients>,
  limit: number,
): Found<Signature> | null {
  if (blocks[found.first]?.side !== 'left') return null
  const lines: Block[] = []
  let last = found.first
  for (let index = found.first + 1; index < Math.min(limit, found.last + 8); index++) {
    const block = blocks[index]
    if (block === undefined || (block.side !== 'right' && index <= found.last)) continue
    lines.push(block)
    last = index
    if (personName.test(block.content.text)) break
  }
  const signature = readSignature(lines, 0, lines.length)
  return signature === null ? null : {value: signature.value, first: found.first, last}
}

function findSignature(
  blocks: readonly Block[],
  found: Found<Recipients> | null,
  bodyStart: number,
  limit: number,
  labelBlock: Block | undefined,
): Found<Signature> | null {
  if (found === null) {
    const near = Math.max(bodyStart, limit - 12)
    return readSignature(blocks, near, limit) ?? bareName(blocks, Math.max(near, limit - 3), limit)
  }
  if (labelBlock !== undefined && found.first === found.last) {
    const text = labelBlock.content.text
    const inside = flattened(labelBlock, text.search(/Nơi\s+nhận/u) + 8)
    if (inside !== null && labelBlock.cell === null)
      return {first: found.first, last: found.first, value: inside}
  }
  for (let index = found.first + 1; index < Math.min(limit, found.last + 4); index++) {
    const block = blocks[index]
    if (block?.cell == null || index <= found.last) continue
    const flat = block.content.text.length > 15 ? flattened(block, 0) : null
    const value = flat?.name == null && isSignatureLine(block) ? null : flat
    if (value !== null && authorityOrPostFirst(block)) return {first: index, last: index, value}
  }
  const beside = besideRecipients(blocks, found, limit)
  if (beside !== null) return beside
  const before = Math.max(bodyStart, found.first - 8)
  return (
    readSignature(blocks, found.last + 1, Math.min(limit, found.last + 16)) ??
    readSignature(blocks, before, found.first) ??
    readSignature(blocks, found.first, found.last + 1) ??
    bareName(blocks, found.last + 1, limit)
  )
}

function authorityOrPostFirst(block: Block): boolean {
  return authorityLine.test(block.content.text) || post.test(block.content.text)
}
