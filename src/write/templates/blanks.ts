/** A place to be filled in. */
export interface Blank {
  readonly start: number
  readonly end: number
}

/** Brackets of the templates: “[…]”, “[cơ quan chủ trì]”. */
const bracketed = /\[(?:…|[^\][\n]{2,60})\]/gu

/** The blanks that a person fills while writing: those of the number and the date of issue wait for the signature. */
export function blanksIn(text: string): readonly Blank[] {
  return Array.from(text.matchAll(bracketed), ({0: words, index}) => ({
    start: index,
    end: index + words.length,
  })).filter(({start, end}) => text.slice(start, end) !== '[…]')
}
