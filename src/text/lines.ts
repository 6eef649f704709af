import type {Place, Span} from './span'

/** Letters of a line that is longer than any text is wrapped at; by chance one or two lines of a wrapped text are. */
const wideLine = 125
const manyWide = 3
/** Letters of a line that no wrapping leaves. */
const paragraphLine = 180

/** Offsets to places and back; built once per text, for counting lines per finding is quadratic. */
export class Lines {
  /** Offset of the first character of each line. */
  readonly #starts: number[] = [0]
  readonly #length: number
  /** Letters of the longest line, as they are seen: combining marks and blanks at its end do not count. */
  readonly longest: number
  /** True where lines are longer than any text is wrapped at, not just one by chance: each paragraph is a line. */
  readonly unwrapped: boolean

  constructor(text: string) {
    this.#length = text.length
    let longest = 0
    let wide = 0
    let start = 0
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', start)) {
      const isWide = wide < manyWide && at - start > wideLine
      if (at - start > longest || isWide) {
        const width = widthOf(text, start, at)
        if (isWide && width > wideLine) wide++
        if (width > longest) longest = width
      }
      start = at + 1
      this.#starts.push(start)
    }
    this.longest = Math.max(longest, widthOf(text, start, text.length))
    this.unwrapped = wide >= manyWide || this.longest > paragraphLine
  }

  /** How many lines there are; an empty text has one. */
  get count(): number {
    return this.#starts.length
  }

  /** The line, from 1, on which an offset stands; offsets outside the text count as its nearest end. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** The place of an offset. */
  placeAt(offset: number): Place {
    const line = this.lineAt(offset)
    return {line, column: offset - (this.#starts[line - 1] ?? 0) + 1, offset}
  }

  /** The span of a line (from 1) without its line ending; lines outside the text give an empty span at its end. */
  spanOf(line: number, text: string): Span {
    const start = this.#starts[line - 1] ?? this.#length
    const next = this.#starts[line]
    let end = next === undefined ? this.#length : next - 1
    if (end > start && text.charCodeAt(end - 1) === 13) end--
    return {start, end}
  }
}

function widthOf(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  let width = last - start
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x300 && code <= 0x36f) || code === 0xfeff) width--
  }
  return width
}
