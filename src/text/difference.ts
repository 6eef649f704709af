/** The one stretch in which a text differs from an older one, in UTF-16 offsets, half-open. */
export interface Difference {
  /** Where they begin to differ, in both. */
  readonly start: number
  /** Where they agree again: in the new text, and in the old. */
  readonly end: number
  readonly oldEnd: number
  /** What to add to an offset of the old text behind the stretch. */
  readonly delta: number
}

/** Letters compared at a time: whole slices compare as fast as memory does. */
const step = 2048

/** Length of the common beginning. */
function commonStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at + step <= length && a.slice(at, at + step) === b.slice(at, at + step)) at += step
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** Length of the common ending, not longer than `limit`. */
function commonEnd(a: string, b: string, limit: number): number {
  let count = 0
  while (
    count + step <= limit &&
    a.slice(a.length - count - step, a.length - count) ===
      b.slice(b.length - count - step, b.length - count)
  ) {
    count += step
  }
  while (
    count < limit &&
    a.charCodeAt(a.length - count - 1) === b.charCodeAt(b.length - count - 1)
  ) {
    count++
  }
  return count
}

/** Where a text differs from an older one; equal texts differ nowhere (`start` = `end`). */
export function differenceOf(old: string, text: string): Difference {
  const start = commonStart(old, text)
  const tail = commonEnd(old, text, Math.min(old.length, text.length) - start)
  return {
    start,
    end: text.length - tail,
    oldEnd: old.length - tail,
    delta: text.length - old.length,
  }
}
