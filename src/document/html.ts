/** A stretch of words between tags, or a boundary that a tag makes. */
export type HtmlPiece =
  | {
      readonly kind: 'words'
      readonly start: number
      readonly end: number
      readonly cell: {row: number; column: number} | null
    }
  | {readonly kind: 'break'}
  | {readonly kind: 'table'}

/** Tags that part paragraphs; others (`<strong>`, `<em>`, `<span>`) stay inside their words, and "<trường>" is none. */
const boundary =
  /<(\/?)(table|tr|td|th|div|p|br|h[1-6]|li|ul|ol|hr|center|thead|tbody|section)(?:[\s/][^<>]{0,400})?>/giu

/** Parts lines at tags and keeps count of rows and cells over the lines of a table. */
export class HtmlScanner {
  #row = -1
  #column = -1
  #inTable = false

  /** True between `<table>` and `</table>`. */
  get open(): boolean {
    return this.#inTable
  }

  /** Pieces of one line, in order. */
  *pieces(text: string, start: number, end: number): Iterable<HtmlPiece> {
    const line = text.slice(start, end)
    boundary.lastIndex = 0
    let from = 0
    for (let match = boundary.exec(line); match !== null; match = boundary.exec(line)) {
      yield this.#words(start + from, start + match.index)
      const name = (match[2] ?? '').toLowerCase()
      if (this.#turn(name, match[1] === '/')) yield {kind: 'table'}
      yield {kind: 'break'}
      from = match.index + match[0].length
    }
    yield this.#words(start + from, end)
  }

  #words(start: number, end: number): HtmlPiece {
    const cell = this.#inTable && this.#column >= 0 ? {row: this.#row, column: this.#column} : null
    return {kind: 'words', start, end, cell}
  }

  /** Follows a tag; true where a table begins. */
  #turn(name: string, closing: boolean): boolean {
    if (name === 'table') {
      this.#inTable = !closing
      this.#row = -1
      this.#column = -1
      return !closing
    }
    if (!this.#inTable || closing) return false
    if (name === 'tr') {
      this.#row++
      this.#column = -1
    } else if (name === 'td' || name === 'th') this.#column++
    return false
  }
}
