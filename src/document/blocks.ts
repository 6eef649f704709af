import {documentTypes} from '../facts/document-types'
import {isCapitals} from '../text/letters'
import type {Block, CellPlace} from './block'
import type {ContentStore} from './content'
import {isWrappedNumber, markerOf} from './numbering'
import {type Atom, scan} from './scan'
import {authorityLine} from './signing-words'

/** Beginnings of lines that open a component of their own, whatever stands above. */
const opener =
  /^(?:CỘNG\s+H[OÒ][AÀ]\s+XÃ\s|CỘNG\s+H[OÒ][AÀ]\s+XÃ$|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+lập\s*[-–]\s*Tự|Số\s*:|Số\s+[\d….]*\s*[-–/]|Kính\s+(?:gửi|trình)|Nơi\s+nhận|V\/v\s|Căn\s+cứ\s|Theo\s+đề\s+nghị\s|Xét\s+đề\s+nghị\s|Phụ\s+lục\s|PHỤ\s+LỤC|Lưu\s*:)/u
/** A line that is a place and date and nothing else. */
const placeDate = /^[\p{Lu}[][^;:]{0,60}ngày[\s\d.…_[\]]*tháng[\s\d.…_[\]]*năm[\s\d.…_[\]]*$/u
/** Lines that are whole by themselves. */
const closedLine =
  /^(?:Nơi\s+nhận\s*:?|Kính\s+(?:gửi|trình)\s*:|Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc|QUYẾT\s+(?:ĐỊNH|NGHỊ)\s*:?|.{2,60}(?<!\p{L})điện:)$/u

const typeTitles = new Set(
  documentTypes.filter((type) => type.titled).map((type) => type.name.toUpperCase()),
)
const sentenceEnd = /[.;:!?…]["”)]*$/u
const startsLow = /^[\p{Ll},;)]/u

/** First words of a line without markup: enough to tell what begins here. */
function headOf(line: string): string {
  const first = line.charCodeAt(0)
  const marked =
    first === 42 || first === 95 || first === 35 || first === 92 || first === 62 || first === 60
  const head = line.slice(0, 120)
  if (!marked && !head.includes('\\') && !head.includes('*')) return head
  const keepsStar = /^\\?\*\s+[^\s*]/.test(head)
  const bare = head
    .replace(/<[^<>]*>/g, '')
    .replace(/[*_#\\>]+/g, '')
    .trimStart()
  return keepsStar ? `* ${bare}` : bare
}

/** The line without markup, for looking at its end. */
function plain(line: string): string {
  return /[*_\\<]/.test(line)
    ? line
        .replace(/<[^<>]*>/g, '')
        .replace(/[*_\\]/g, '')
        .trim()
    : line
}

interface Draft {
  start: number
  end: number
  cell: CellPlace | null
  detached: boolean
  rule: boolean
  /** Last line, markup included. */
  last: string
  lines: number
}

function sameCell(a: CellPlace | null, b: CellPlace | null): boolean {
  if (a === null || b === null) return a === b
  return a.table === b.table && a.row === b.row && a.column === b.column
}

/** True where the line goes on with the paragraph above although blank lines stand between: a page break cut it. */
function resumes(draft: Draft, line: string): boolean {
  const before = plain(draft.last)
  return (
    before.length > 80 &&
    !sentenceEnd.test(before) &&
    startsLow.test(plain(line)) &&
    !isCapitals(before)
  )
}

/** True where a line that stands directly below a paragraph begins a new one. */
function parts(text: string, draft: Draft, line: string, width: number): boolean {
  const before = plain(draft.last)
  const now = plain(line)
  // A number on a line of its own: its title follows.
  if (draft.lines === 1 && (markerOf(before)?.end ?? 0) >= before.length) return false
  if (before.length > 120) return sentenceEnd.test(before) || !startsLow.test(now)
  if (isCapitals(before) && before.length <= 80 && !isCapitals(now)) return true
  if (startsLow.test(now)) return false
  // Had it been wrapped, the next word would have stood on the line above.
  if (sentenceEnd.test(before) && before.length + 1 + now.search(/\s|$/) <= width) return true
  return closesEmphasis(text, draft) && before.length < 90 && !/^[*_]/.test(line)
}

/** What was read so far is bold as a whole: a title, not a wrapped sentence. */
function closesEmphasis(text: string, {start, end, last}: Draft): boolean {
  return last.endsWith('**') && /^\*\*[^*]+\*\*$/.test(text.slice(start, end))
}

function begins(text: string, draft: Draft, atom: Atom, line: string, width: number): boolean {
  if (atom.kind === 'rule' || draft.rule || atom.hard || !sameCell(draft.cell, atom.cell))
    return true
  const head = headOf(line)
  const before = plain(draft.last)
  const marker = markerOf(head)
  if (
    marker !== null &&
    (atom.gap ||
      /\*\*$/.test(draft.last) ||
      !isWrappedNumber(before, marker, head.slice(marker.end).trimStart()))
  ) {
    return true
  }
  if (opener.test(head) || authorityLine.test(head) || placeDate.test(head)) return true
  if (
    closedLine.test(before) ||
    typeTitles.has(before) ||
    authorityLine.test(before) ||
    placeDate.test(before)
  )
    return true
  return atom.gap ? !resumes(draft, line) : parts(text, draft, line, width)
}

/** The width at which a text is wrapped; where lines are longer than any wrapping, the least usual one. */
function wrapWidth(atoms: readonly Atom[]): number {
  let longest = 0
  for (const {start, end} of atoms) longest = Math.max(longest, end - start)
  return longest <= 110 ? longest : 71
}

/**
 * Groups lines and cells into blocks. Each decision looks at one line and the line above (and the width at which the
 * text is wrapped).
 */
export function readBlocks(text: string, store: ContentStore): Block[] {
  const blocks: Block[] = []
  let draft: Draft | null = null
  const finish = () => {
    if (draft === null) return
    const {start, end, cell, detached, rule} = draft
    blocks.push({start, end, cell, detached, rule, content: store.get(text.slice(start, end))})
  }
  const atoms = scan(text)
  const width = wrapWidth(atoms)
  for (const atom of atoms) {
    const line = text.slice(atom.start, atom.end)
    if (draft === null || begins(text, draft, atom, line, width)) {
      finish()
      draft = {
        start: atom.start,
        end: atom.end,
        cell: atom.cell,
        detached: atom.gap,
        rule: atom.kind === 'rule',
        last: line,
        lines: 1,
      }
    } else {
      draft.end = atom.end
      draft.last = line
      draft.lines++
    }
  }
  finish()
  return blocks
}
