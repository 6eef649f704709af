/** Finds the comments of a text, which nobody sees, line by line. */
export class Comments {
  readonly #text: string
  #open = false
  #lastClose: number | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** Where what is seen of a line begins; `end` where it is all of a comment. */
  past(start: number, end: number): number {
    const text = this.#text
    const opens = text.startsWith('<!--', start)
    if (!this.#open) {
      if (!opens) return start
      // Looked for once: below it every unclosed comment would be searched to the end of the text.
      this.#lastClose ??= text.lastIndexOf('-->')
      if (this.#lastClose < start + 4) return start
      this.#open = true
    }
    const close = text.slice(start, end).indexOf('-->', opens ? 4 : 0)
    if (close === -1) return end
    this.#open = false
    return start + close + 3
  }
}
