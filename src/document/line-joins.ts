import type {Lines} from '../text/lines'
import type {Block, CellPlace} from './block'
import {opensWithBody} from './body-openings'
import {opensLetterText} from './letter-opening'
import type {LineFacts} from './line-facts'
import {isWrappedNumber} from './numbering'
import type {Atom} from './scan'
import {personName, post} from './signing-words'
import {plainTitleIn} from './title'

/** A block under construction: what was read of it so far. */
export interface Draft {
  start: number
  end: number
  cell: CellPlace | null
  side: Block['side']
  detached: boolean
  rule: boolean
  /** It begins with "Kính gửi". */
  addresses: boolean
  last: LineFacts
  lines: number
}

function sameCell(a: CellPlace | null, b: CellPlace | null): boolean {
  if (a === null || b === null) return a === b
  return a.table === b.table && a.row === b.row && a.column === b.column
}

/** True where the line goes on with the paragraph above although blank lines stand between: a page break cut it. */
function resumes({last}: Draft, line: LineFacts): boolean {
  return last.plain.length > 80 && !last.endsSentence && line.startsLow && !last.capitals
}

/** "Bộ trưởng các Bộ: ⏎ Xây dựng, Ngoại giao …": a colon before names, and no end. */
const namesFollow = /(?:^|\s)[Cc]ác (?:[Bb]ộ|[Ss]ở|tỉnh|thành phố|tỉnh, thành phố)\s*:$/u

/** "Điều 3. Chánh Văn phòng ⏎ Ủy ban nhân dân tỉnh": a post whose body has not come yet. */
const openPost =
  /\s(?:Chánh (?:Văn phòng|Thanh tra)|Giám đốc|Tổng Giám đốc|Chủ tịch|Thủ trưởng|Bộ trưởng|Cục trưởng|Vụ trưởng)$/u

/** True for a line that begins with the name of a body in its capital. */
function opensBody({head, startsLow}: LineFacts): boolean {
  return !startsLow && opensWithBody(head)
}

/** True where a line that stands directly below a paragraph begins a new one. */
function parts(text: string, draft: Draft, atom: Atom, line: LineFacts, width: number): boolean {
  const {last} = draft
  const {length} = last.plain
  // A number on a line of its own: its title follows.
  if (draft.lines === 1 && (last.marker?.end ?? 0) >= length) return false
  if (draft.addresses && opensLetterText(line.head)) return true
  if (length > 120) return last.endsSentence || !line.startsLow
  if (length <= 80 && last.capitals && !line.capitals) return true
  if (line.capitals && draft.lines === 1 && signsBelow(last, line)) return true
  if (line.startsLow || namesFollow.test(last.plain)) return false
  if (openPost.test(last.plain) && opensBody(line)) return false
  if (isIndented(text, atom.start) && opensIndented(text, draft, line, width)) return true
  if (isTitleLine(draft, width) || isFirstTitle(text, draft, width)) return true
  // Had it been wrapped, the next word would have stood on the line above.
  if (last.endsSentence && length + 1 + line.firstWordLength <= width) return true
  return closesEmphasis(text, draft) && length < 90 && !/^[*_]/.test(line.source)
}

/** "- Lưu: VT ⏎ PHÓ TRƯỞNG BAN", "Nguyễn Văn A ⏎ ĐẢNG ỦY XÃ": who signs, in capitals, and the name end what stands there. */
function signsBelow({capitals, plain}: LineFacts, line: LineFacts): boolean {
  return !capitals && (post.test(line.plain) || personName.test(plain))
}

/** True where a tab or three spaces stand before an offset. */
function isIndented(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\t' || (at > 2 && text.startsWith('   ', at - 3))
}

/** Of a line that is full. */
const fullShare = 0.85

/** Where first lines are indented, an indented line begins a paragraph: the one above hangs, or is a numbered title on a line that is not full. */
function opensIndented(
  text: string,
  {start, lines, last}: Draft,
  {firstWordLength}: LineFacts,
  width: number,
): boolean {
  if (!isIndented(text, start)) return false
  if (lines === 1) {
    const numbered = last.marker !== null && last.marker.scheme !== 'bullet'
    return numbered && last.plain.length + 1 + firstWordLength <= width * fullShare
  }
  const second = text.indexOf('\n', start) + 1
  return text.charAt(second) !== '\t' && !text.startsWith('   ', second)
}

/** What was read so far is bold as a whole: a title, not a wrapped sentence. */
function closesEmphasis(text: string, {start, end, last}: Draft): boolean {
  return last.source.endsWith('**') && /^\*\*[^*]+\*\*$/.test(text.slice(start, end))
}

/** "Hòa An, ngày 28 ⏎ ⏎ tháng 4 ⏎ ⏎ năm 2026": parts of a date that a PDF sets apart. */
function datesOn(above: string, below: string): boolean {
  return (
    (/(?:^|\s)ngày\s+\d{1,2}$/.test(above) && /^tháng\s+\d{1,2}$/.test(below)) ||
    (/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}$|^tháng\s+\d{1,2}$/.test(above) &&
      /^năm\s+\d{4}$/.test(below))
  )
}

const point = /^\((\d{1,2})\)\s/

/** "… các nội dung: (1) tình hình …; (2) công tác …; ⏎ (3) phân công …": a full line of a sentence that counts its points. */
function countsOn(
  text: string,
  {start, end, last}: Draft,
  {head, firstWordLength}: LineFacts,
  width: number,
): boolean {
  const number = point.exec(head)?.[1]
  if (number === undefined || !/[;,]$/.test(last.plain)) return false
  const isFull = last.plain.length + 1 + firstWordLength > width * fullShare
  return isFull && text.slice(start, end).indexOf(`(${Number(number) - 1})`) > 0
}

/** True where a line begins a block of its own and does not go on with the one above. */
export function begins(
  text: string,
  draft: Draft,
  atom: Atom,
  line: LineFacts,
  width: number,
): boolean {
  if (atom.kind === 'rule' || draft.rule || atom.hard || !sameCell(draft.cell, atom.cell))
    return true
  const {marker, head} = line
  const {last} = draft
  if (datesOn(last.plain, line.plain)) return false
  if (marker !== null) {
    const separate = atom.gap || last.source.endsWith('**')
    if (!separate && countsOn(text, draft, line, width)) return false
    if (separate || !isWrappedNumber(last.plain, marker, head.slice(marker.end).trimStart()))
      return true
  }
  if (last.unfinished && draft.lines === 1 && !atom.gap && marker === null) return false
  if (line.opens || last.closed) return true
  return atom.gap ? !resumes(draft, line) : parts(text, draft, atom, line, width)
}

/** The width at which a text is wrapped; where some lines are longer than that, the least usual one. */
export function wrapWidth({longest, unwrapped}: Lines): number {
  if (unwrapped) return Number.POSITIVE_INFINITY
  return longest <= 110 ? longest : 71
}

/** UTF-16 units that a title on a line of its own may have; longer lines are paragraphs anyway. */
const longestTitleLine = 120

/** "4. Kiểm tra, đối chiếu", in a text that is not wrapped: what follows is no part of the title. */
function isTitleLine({lines, last}: Draft, width: number): boolean {
  const {marker, plain, source} = last
  if (width !== Number.POSITIVE_INFINITY || lines !== 1 || marker === null) return false
  // "**1. Viện Văn hóa, Nghệ thuật, ⏎ Thể thao và Du lịch**": what is bold goes on.
  if (plain.endsWith(',') || source.split('**').length % 2 === 0) return false
  return marker.scheme !== 'bullet' && plain.length <= longestTitleLine
}

/** "Chỉ thị về việc …" on the first line of a text that is not wrapped and came without its header. */
function isFirstTitle(text: string, {start, lines, last}: Draft, width: number): boolean {
  if (width !== Number.POSITIVE_INFINITY || lines !== 1 || start > longestTitleLine) return false
  return text.slice(0, start).trim() === '' && plainTitleIn(last.source) !== null
}
