import {isCapitals} from '../text/letters'
import {opensAttachment} from './attachment-headings'
import {type Block, wordsOf} from './block'
import {componentIn} from './component'
import type {Found} from './found'
import type {Component, Signature} from './model'
import {labelLength} from './recipients-label'
import {authorityLine, personName, post, postWords} from './signing-words'
import {rowNumber} from './table-rows'

/** “(Đã ký)” where a hand would have signed. */
const signedMark = /^\(?\s*(?:Đã ký|đã ký|Ký tên|ký tên|Ký, đóng dấu|đã kí)[^)]{0,60}\)?$/u

/** “[Họ và tên]”: a name that is still to be filled in. */
const blankName = /^\[(?:…|[Hh]ọ(?:,| và)? tên)[^\]]{0,30}\]$/u

const signatureStart = new RegExp(
  `(?:^|\\s)(${authorityLine.source.slice(1)}|(?:${postWords})(?![\\p{L}]))`,
  'u',
)

/** A post behind the authority of the same line: “KT. BỘ TRƯỞNG | THỨ TRƯỞNG”. */
const postBehind = new RegExp(`\\s(?:${postWords}).*$`, 'u')

/** “Nguyễn Văn A” behind posts in capitals. */
const finalName =
  /(?<!\p{L})(?:(?:Đồng chí|Ông|Bà|Tiến sĩ|Thạc sĩ|Bác sĩ)\s+)?\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}$/u

/** Lines that a signature may take. */
const most = 8

/** True for a line with an authority or a post. */
export function isSignatureLine(block: Block): boolean {
  const {text} = block.content
  if (text.length > 90 || block.content.marker?.scheme === 'bullet') return false
  return authorityLine.test(text) || (post.test(text) && isCapitals(text))
}

/** True for a line of its own with an authority: "TM. CHÍNH PHỦ". */
export function isAuthority(block: Block): boolean {
  const {text, capitals} = block.content
  return capitals && isSignatureLine(block) && authorityLine.test(text)
}

/** True where a block begins with an authority or a post, whatever follows. */
export function beginsSignature({content: {text}}: Block): boolean {
  return authorityLine.test(text) || post.test(text)
}

/** Where an authority or post begins behind an offset; -1 where none does. */
export function signatureFrom(text: string, from: number): number {
  const match = signatureStart.exec(text.slice(from))
  return match === null ? -1 : from + match.index + match[0].length - (match[1]?.length ?? 0)
}

/** A signature flattened into one cell: "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A". */
export function flattened(block: Block, from: number): Signature | null {
  const text = block.content.text
  const start = signatureFrom(text, from)
  if (start === -1) return null
  const name = finalName.exec(text)
  const capitals = text.slice(start, name?.index ?? text.length).trim()
  if (!isCapitals(capitals.replace(/^[TKLMUQ./]+\s*/u, '')) || capitals.length > 160) return null
  const authority = authorityLine.test(capitals)
  const cut = authority ? postIn(capitals) : 0
  const end = start + capitals.length
  return {
    ...componentIn(block, start),
    authority: authority
      ? componentIn(block, start, start + (cut === -1 ? capitals.length : cut))
      : null,
    post: cut === -1 ? null : componentIn(block, cut === 0 ? start : start + cut + 1, end),
    name: name === null ? null : componentIn(block, name.index),
  }
}

/** Offset of the blank before a post behind an authority; -1 where none is. The authority itself may begin like one. */
function postIn(capitals: string): number {
  const at = capitals.slice(4).search(postBehind)
  return at === -1 ? -1 : at + 4
}

/** The signature in the first lines with an authority or a post between two indices. */
export function readSignature(
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

/** "| 1 | Nộp báo cáo | Khoa Luật |": a name in a row that has a number is that of who does the work. */
function isOfRow(blocks: readonly Block[], index: number): boolean {
  const cell = blocks[index]?.cell
  if (cell == null) return false
  let first = index
  while (
    first > 0 &&
    blocks[first - 1]?.cell?.table === cell.table &&
    blocks[first - 1]?.cell?.row === cell.row
  )
    first--
  return first < index && rowNumber.test(blocks[first]?.content.text ?? '')
}

/** Authority, post and name in the lines from one on. */
function gather(blocks: readonly Block[], index: number, to: number): Found<Signature> {
  const lines = new SignatureLines()
  let last = index
  for (let at = index; at < Math.min(to, index + most); at++) {
    const block = blocks[at]
    if (block === undefined || (at > index && beginsList(block))) break
    if (!lines.take(block) && at > index + 1) break
    last = at
    if (lines.name !== null) break
  }
  const taken = blocks.slice(index, last + 1)
  const [first] = taken
  const final = taken[taken.length - 1]
  const start = first === undefined ? 0 : wordsOf(first).start
  const end = final === undefined ? start : wordsOf(final).end
  const text = taken.map((block) => block.content.text).join(' ')
  const {authority, post: position, name} = lines
  return {first: index, last, value: {span: {start, end}, text, authority, post: position, name}}
}

/** The recipients begin: a signature is over. */
function beginsList({content: {text, marker}}: Block): boolean {
  return marker?.scheme === 'bullet' || labelLength(text) > 0
}

/** What the lines of a signature are, one by one. */
class SignatureLines {
  authority: Component | null = null
  post: Component | null = null
  name: Component | null = null

  /** True where the line is part of a signature. */
  take(block: Block): boolean {
    const {text} = block.content
    const open = this.post === null
    if (authorityLine.test(text) && open) this.authority = joined(this.authority, block)
    else if (isSignatureLine(block) && open) this.post = componentIn(block)
    else if (signedMark.test(text) || block.rule) return true
    else if (personName.test(text) || blankName.test(text)) this.name = componentIn(block)
    else if (isCapitals(text) && text.length < 120 && this.authority !== null && open)
      this.authority = joined(this.authority, block)
    else return false
    return true
  }
}

/** "TM. ỦY BAN NHÂN DÂN ⏎ KT. CHỦ TỊCH": the lines of an authority in one. */
function joined(authority: Component | null, block: Block): Component {
  if (authority === null) return componentIn(block)
  return {
    span: {start: authority.span.start, end: wordsOf(block).end},
    text: `${authority.text} ${block.content.text}`,
  }
}

/** A name alone, as copies leave it where the block above it was lost. */
export function bareName(
  blocks: readonly Block[],
  from: number,
  to: number,
): Found<Signature> | null {
  for (let index = from; index < Math.min(to, from + 4); index++) {
    const block = blocks[index]
    if (block === undefined || opensAttachment(block)) break
    const {text} = block.content
    if (!personName.test(text) || isCapitals(text) || block.content.marker !== null) continue
    if (isOfRow(blocks, index)) continue
    const name = componentIn(block)
    return {first: index, last: index, value: {...name, authority: null, post: null, name}}
  }
  return null
}
