import type {Block, CellPlace} from './block'
import type {ContentStore} from './content'
import type {LineFacts} from './line-facts'
import {isWrappedNumber} from './numbering'
import {type Atom, scan} from './scan'

interface Draft {
  start: number
  end: number
  cell: CellPlace | null
  side: Block['side']
  detached: boolean
  rule: boolean
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

/** True where a line that stands directly below a paragraph begins a new one. */
function parts(text: string, draft: Draft, line: LineFacts, width: number): boolean {
  const {last} = draft
  const {length} = last.plain
  // A number on a line of its own: its title follows.
  if (draft.lines === 1 && (last.marker?.end ?? 0) >= length) return false
  if (length > 120) return last.endsSentence || !line.startsLow
  if (length <= 80 && last.capitals && !line.capitals) return true
  if (line.startsLow) return false
  // Had it been wrapped, the next word would have stood on the line above.
  if (last.endsSentence && length + 1 + line.firstWordLength <= width) return true
  return closesEmphasis(text, draft) && length < 90 && !/^[*_]/.test(line.source)
}

/** What was read so far is bold as a whole: a title, not a wrapped sentence. */
function closesEmphasis(text: string, {start, end, last}: Draft): boolean {
  return last.source.endsWith('**') && /^\*\*[^*]+\*\*$/.test(text.slice(start, end))
}

function begins(text: string, draft: Draft, atom: Atom, line: LineFacts, width: number): boolean {
  if (atom.kind === 'rule' || draft.rule || atom.hard || !sameCell(draft.cell, atom.cell))
    return true
  const {marker, head} = line
  const {last} = draft
  if (marker !== null) {
    const separate = atom.gap || last.source.endsWith('**')
    if (separate || !isWrappedNumber(last.plain, marker, head.slice(marker.end).trimStart()))
      return true
  }
  if (line.opens || last.closed) return true
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
    const {start, end, cell, side, detached, rule} = draft
    blocks.push({
      start,
      end,
      cell,
      side,
      detached,
      rule,
      content: store.get(text.slice(start, end)),
    })
  }
  const atoms = scan(text)
  const width = wrapWidth(atoms)
  for (const atom of atoms) {
    const line = store.line(text.slice(atom.start, atom.end))
    if (draft === null || begins(text, draft, atom, line, width)) {
      finish()
      draft = {
        start: atom.start,
        end: atom.end,
        cell: atom.cell,
        side: atom.side,
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
