import type {Place, Span} from './span'

/** Letters of a line that is longer than any text is wrapped at; by chance one or two lines of a wrapped text are. */
const wideLine = 125
const manyWide = 3
/** Letters of a line that few texts are wrapped at: where no sentence goes on in the line below, none is. */
const longLine = 100
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
    this.unwrapped =
      wide >= manyWide ||
      this.longest > paragraphLine ||
      (this.longest > longLine && !this.#hasBrokenWords(text))
  }

  /** True where sentences go on in small letters on the line below, more often than the title of a document may. */
  #hasBrokenWords(text: string): boolean {
    const allowed = this.#starts.length > fewLines ? 1 : 0
    let count = 0
    for (let index = 1; index < this.#starts.length && count <= allowed; index++) {
      const start = this.#starts[index] ?? 0
      if (text.charCodeAt(start - 2) !== 10 && isLow(text, start)) count++
    }
    return count > allowed
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

/** In a text of fewer lines every one that begins small tells that it is wrapped. */
const fewLines = 12

/** True where a line begins with a small letter behind its blanks; "a)" and "b." number a point. */
function isLow(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) === 32) at++
  const character = text.charAt(at)
  return character !== character.toUpperCase() && !/[).]/.test(text.charAt(at + 1))
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
