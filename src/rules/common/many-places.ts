import {type Block, spanIn} from '../../document/block'
import type {Edit, Related, Report} from '../../lint/rule'
import type {Span} from '../../text/span'
import {quoted} from './wording'

/** Beyond this many places a list helps nobody; the fix still covers all. */
const mostRelated = 30

/** One of the places at which a text does the same. */
export interface FoundPlace {
  readonly span: Span
  /** What stands there, for the list of places. */
  readonly words: string
  /** Makes what puts it right; null where markup stands in the way, or where a person must choose. */
  readonly edit: () => Edit | null
}

/**
 * One report for all places of a kind: it stands at the first and lists the others. Real documents have faults of spacing and
 * spelling by the hundred; told one by one they would bury what matters. `places` is not empty and in the order of the text.
 */
export function reportPlaces(
  places: readonly FoundPlace[],
  message: string,
  fixTitle: string,
): Report {
  const [first, ...others] = places
  if (first === undefined) throw new RangeError('No place to report')
  return {
    span: first.span,
    message,
    fix: () => {
      const edits = places.map(({edit}) => edit()).filter((edit) => edit !== null)
      return edits.length === 0 ? null : {title: fixTitle, edits}
    },
    related: others
      .slice(0, mostRelated)
      .map(({span, words}): Related => ({message: `Cũng thế: ${quoted(words)}`, span})),
  }
}

/** The edit that puts a text in place of a stretch of a block's view; null where the source has markup in between. */
export function viewEdit(block: Block, start: number, end: number, text: string): Edit | null {
  const span = spanIn(block, start, end)
  const {source, view} = block.content
  const printed = source.slice(span.start - block.start, span.end - block.start)
  const plain = printed.replace(/[\u00A0\t]/gu, ' ')
  return plain === view.text.slice(start, end) ? {...span, text} : null
}
