import type {Span} from './span'
import type {TextView} from './view'

/**
 * A view in stretches. In most of them every character stands for one of the source, in order; of a whole one (`wholes`: where
 * its source ends, else -1) every character stands for all of it.
 */
class MappedView implements TextView {
  readonly text: string
  /** Where each stretch begins in the view and in the source. */
  readonly #views: readonly number[]
  readonly #starts: readonly number[]
  readonly #wholes: readonly number[]

  constructor(
    text: string,
    views: readonly number[],
    starts: readonly number[],
    wholes: readonly number[],
  ) {
    this.text = text
    this.#views = views
    this.#starts = starts
    this.#wholes = wholes
  }

  sourceOffset(offset: number): number {
    if (offset >= this.text.length) return this.#endOf(this.text.length - 1)
    const index = this.#stretchAt(offset)
    const start = this.#starts[index] ?? 0
    return this.#wholes[index] === -1 ? start + offset - (this.#views[index] ?? 0) : start
  }

  sourceSpan(start: number, end: number): Span {
    const from = this.sourceOffset(start)
    return {start: from, end: end > start ? this.#endOf(Math.min(end, this.text.length) - 1) : from}
  }

  /** Source offset behind the character at a view offset. */
  #endOf(offset: number): number {
    const index = this.#stretchAt(offset)
    const whole = this.#wholes[index] ?? 0
    return whole === -1
      ? (this.#starts[index] ?? 0) + offset - (this.#views[index] ?? 0) + 1
      : whole
  }

  /** The last stretch that begins at or before a view offset. */
  #stretchAt(offset: number): number {
    let low = 0
    let high = this.#views.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#views[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Puts a view together from stretches of its source. */
export class ViewBuilder {
  readonly #source: string
  #text = ''
  readonly #views: number[] = []
  readonly #starts: number[] = []
  readonly #wholes: number[] = []
  #gap = -1
  /** Source offset less view offset in the last stretch, where its characters stand for one each. */
  #shift = Number.NaN

  constructor(source: string) {
    this.#source = source
  }

  space(at: number): void {
    if (this.#gap === -1) this.#gap = at
  }

  /** Takes a stretch of the source as it stands. */
  plain(start: number, end: number): void {
    this.#fillGap()
    this.#even(start)
    this.#text += this.#source.slice(start, end)
  }

  /** Takes characters that stand for a stretch of the source as a whole. */
  whole(text: string, start: number, end: number): void {
    this.#fillGap()
    this.#stretch(start, end)
    this.#shift = Number.NaN
    this.#text += text
  }

  #fillGap(): void {
    if (this.#gap !== -1 && this.#text !== '') {
      this.#even(this.#gap)
      this.#text += ' '
    }
    this.#gap = -1
  }

  #even(start: number): void {
    const shift = start - this.#text.length
    if (shift === this.#shift) return
    this.#stretch(start, -1)
    this.#shift = shift
  }

  #stretch(start: number, whole: number): void {
    this.#views.push(this.#text.length)
    this.#starts.push(start)
    this.#wholes.push(whole)
  }

  view(): TextView {
    return new MappedView(this.#text, this.#views, this.#starts, this.#wholes)
  }
}
