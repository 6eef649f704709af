import type {Directive} from '../document/model'
import type {Span} from '../text/span'

/** Where something stands, as people look for it: lines of a text, paragraphs of a Word file. */
export interface ShownPlace {
  readonly unit: 'dòng' | 'đoạn'
  readonly number: number
}

/** The line of an offset; in what was read from a Word file the paragraph, for its lines nobody sees. */
export function placeOf({lines, layout}: Directive, offset: number): ShownPlace {
  if (layout === null) return {unit: 'dòng', number: lines.lineAt(offset)}
  return {unit: 'đoạn', number: paragraphAt(layout.paragraphs, offset)}
}

/** "dòng 3–5", "đoạn 12" */
export function placesOf(directive: Directive, {start, end}: Span): string {
  const {unit, number: first} = placeOf(directive, start)
  const last = placeOf(directive, Math.max(start, end - 1)).number
  return first === last ? `${unit} ${first}` : `${unit} ${first}–${last}`
}

/** The number of the paragraph that holds an offset, else of the last before it; 1 where there is none. */
function paragraphAt(
  paragraphs: readonly {readonly start: number; readonly index: number}[],
  offset: number,
): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]?.index ?? 1
}
