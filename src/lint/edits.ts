import type {Edit, Finding, Fix} from './rule'

/** Enough for fixes that wait for others; ESLint stops at ten too. */
const maximumRounds = 10

/**
 * The text after a set of edits, given in any order; everything outside them stays as it is. Throws a RangeError where
 * an edit lies outside the text or two of them overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  checkEdits(ordered, text.length)
  const parts: string[] = []
  let at = 0
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Throws a RangeError unless the edits lie in a text of this length, sorted and disjoint. */
export function checkEdits(edits: readonly Edit[], length: number): void {
  let at = 0
  for (const edit of edits) {
    checkSpan(edit.start, edit.end, length)
    if (edit.start < at)
      throw new RangeError(`edit ${edit.start}–${edit.end} overlaps one ending at ${at}`)
    at = edit.end
  }
}

/** Throws a RangeError unless `0 ≤ start ≤ end ≤ length` in whole numbers. */
export function checkSpan(start: number, end: number, length: number): void {
  const sound = Number.isInteger(start) && Number.isInteger(end)
  if (!sound || start < 0 || end < start || end > length) {
    throw new RangeError(`span ${start}–${end} is not within a text of length ${length}`)
  }
}

/** Safe fixes that can be applied together, and the findings they belong to. */
export interface FixSelection {
  /** Sorted and disjoint, in offsets of the text the findings speak of. */
  readonly edits: readonly Edit[]
  readonly findings: readonly Finding[]
}

/**
 * The safe fixes that do not get in each other's way; of two that overlap or touch, the first finding's is taken, whole
 * or not at all.
 */
export function selectFixes(findings: readonly Finding[]): FixSelection {
  const edits: Edit[] = []
  const taken: Finding[] = []
  for (const finding of findings) {
    if (finding.fix === null || finding.fix.edits.length === 0) continue
    if (!isFree(finding.fix, edits)) continue
    for (const edit of finding.fix.edits) edits.splice(insertionIndex(edits, edit.start), 0, edit)
    taken.push(finding)
  }
  return {edits, findings: taken}
}

function isFree(fix: Fix, taken: readonly Edit[]): boolean {
  return fix.edits.every((edit) => {
    const index = insertionIndex(taken, edit.start)
    const before = taken[index - 1]
    const after = taken[index]
    // Two insertions at one place have no right order, so touching counts as overlapping.
    return (
      (before === undefined || before.end < edit.start) &&
      (after === undefined || edit.end < after.start)
    )
  })
}

/** Index of the first edit that starts after `offset`. */
function insertionIndex(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What `fixAll` did. */
export interface FixResult {
  readonly text: string
  /** The whole change as edits of the first text: minimal ranges, so that an editor keeps cursors and marks. */
  readonly edits: readonly Edit[]
  /** What is still found in `text`. */
  readonly findings: readonly Finding[]
  /** How many findings were fixed. */
  readonly applied: number
}

/**
 * Applies safe fixes in rounds until nothing changes, for one fix may make room for another. Bounded, and it stops where
 * fixes lead back to a text already seen.
 */
export function fixAll(
  text: string,
  relint: (text: string) => readonly Finding[],
  rounds = maximumRounds,
): FixResult {
  const seen = new Set([text])
  let current = text
  let pieces: readonly Piece[] = [{start: 0, text}]
  let findings = relint(text)
  let applied = 0
  for (let round = 0; round < rounds; round++) {
    const selection = selectFixes(findings)
    const next = applyEdits(current, selection.edits)
    if (seen.has(next)) break
    seen.add(next)
    pieces = editPieces(pieces, selection.edits)
    applied += selection.findings.length
    current = next
    findings = relint(current)
  }
  return {text: current, edits: editsOf(pieces, text), findings, applied}
}

/** A stretch of the current text: kept from the first text, where `start` is its offset there, or put in (`null`). */
interface Piece {
  readonly start: number | null
  readonly text: string
}

/** The pieces after sorted, disjoint edits given in offsets of the text they spell. */
function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = []
  const pending = [...edits].reverse()
  let at = 0
  let skipTo = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    let from = Math.max(at, Math.min(skipTo, end))
    for (let edit = pending.at(-1); edit !== undefined && edit.start < end; edit = pending.at(-1)) {
      pending.pop()
      pushPart(result, piece, from - at, edit.start - at)
      pushText(result, edit.text)
      skipTo = edit.end
      from = Math.min(skipTo, end)
    }
    pushPart(result, piece, from - at, end - at)
    at = end
  }
  for (const edit of pending.reverse()) pushText(result, edit.text)
  return result
}

function pushPart(pieces: Piece[], piece: Piece, from: number, to: number): void {
  if (from >= to) return
  const start = piece.start === null ? null : piece.start + from
  pieces.push({start, text: piece.text.slice(from, to)})
}

function pushText(pieces: Piece[], text: string): void {
  if (text !== '') pieces.push({start: null, text})
}

/** The edits that turn `text` into what the pieces spell. */
function editsOf(pieces: readonly Piece[], text: string): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  let inserted = ''
  for (const piece of pieces) {
    if (piece.start === null) {
      inserted += piece.text
      continue
    }
    if (piece.start > at || inserted !== '')
      edits.push({start: at, end: piece.start, text: inserted})
    at = piece.start + piece.text.length
    inserted = ''
  }
  if (at < text.length || inserted !== '') edits.push({start: at, end: text.length, text: inserted})
  return edits
}
