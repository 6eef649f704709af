import {bare} from '../../text/letters'

/** Where the words being typed begin, and how many of what was offered go on from there. */
export interface Match<Item> {
  readonly replaced: number
  readonly items: readonly Item[]
}

/** More words are no beginning of a name. */
const mostWords = 8

/**
 * The items that go on with what stands before the caret: the longest run of last words with which one begins, marks or no
 * marks. Without any such words all items, if the place itself asks for one.
 */
export function continuing<Item>(
  typed: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
  asked: boolean,
): Match<Item> {
  const starts = wordStarts(typed).slice(-mostWords)
  for (const start of starts) {
    const words = typed.slice(start)
    if (words.trim().length < 2) continue
    const wanted = bare(words)
    const begun = items.filter((item) => bare(nameOf(item)).startsWith(wanted))
    const inside = items.filter(
      (item) => !begun.includes(item) && bare(nameOf(item)).includes(` ${wanted}`),
    )
    if (begun.length + inside.length > 0) {
      return {replaced: words.length, items: [...begun, ...inside]}
    }
  }
  const rest = typed.trim()
  return {replaced: rest === '' ? 0 : typed.length, items: asked && rest === '' ? items : []}
}

/** Offsets at which the words of a text begin. */
function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(/(?<![^\s(“"])\S/gu), ({index}) => index)
}
