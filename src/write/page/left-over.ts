import {type Block, spanIn} from '../../document/block'
import type {Span} from '../../text/span'

/** Words of a block, in offsets of its view. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What of a block stands in none of the spans: words that are no part of a component must not be lost on paper. */
export function leftOver(block: Block, taken: readonly Span[]): readonly Stretch[] {
  const {text} = block.content
  const near = taken.filter(({start, end}) => start < block.end && end > block.start)
  if (near.length === 0) return stretches(text, [{start: 0, end: text.length}])
  const free: {start: number; end: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const {start} = spanIn(block, at, at + 1)
    if (near.some((span) => span.start <= start && start < span.end)) continue
    const last = free[free.length - 1]
    if (last?.end === at) last.end++
    else free.push({start: at, end: at + 1})
  }
  return stretches(text, free)
}

/** Those that hold a letter or digit, without blanks and marks at their ends that only parted them from a component. */
function stretches(
  text: string,
  free: readonly {readonly start: number; readonly end: number}[],
): readonly Stretch[] {
  const found: Stretch[] = []
  for (const {start, end} of free) {
    const words = text.slice(start, end)
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const lead = words.length - words.trimStart().length
    const trimmed = words.trim()
    found.push({start: start + lead, end: start + lead + trimmed.length, text: trimmed})
  }
  return found
}
