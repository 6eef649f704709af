/** Letters of other alphabets that look like those of Vietnamese, and what was meant. */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  // Icelandic eth and African d: the commonest, from keyboards and converters that have no Đ.
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['ı', 'i'],
  // Cyrillic.
  ['А', 'A'],
  ['В', 'B'],
  ['С', 'C'],
  ['Е', 'E'],
  ['Н', 'H'],
  ['І', 'I'],
  ['К', 'K'],
  ['М', 'M'],
  ['О', 'O'],
  ['Р', 'P'],
  ['Ѕ', 'S'],
  ['Т', 'T'],
  ['У', 'Y'],
  ['Х', 'X'],
  ['а', 'a'],
  ['с', 'c'],
  ['е', 'e'],
  ['һ', 'h'],
  ['і', 'i'],
  ['о', 'o'],
  ['р', 'p'],
  ['ѕ', 's'],
  ['у', 'y'],
  ['х', 'x'],
  // Greek.
  ['Α', 'A'],
  ['Β', 'B'],
  ['Ε', 'E'],
  ['Η', 'H'],
  ['Ι', 'I'],
  ['Κ', 'K'],
  ['Μ', 'M'],
  ['Ν', 'N'],
  ['Ο', 'O'],
  ['Ρ', 'P'],
  ['Τ', 'T'],
  ['Χ', 'X'],
  ['Υ', 'Y'],
  ['ο', 'o'],
  ['ν', 'v'],
])

const words = /[\p{L}\p{M}]+/gu
const foreign = /[ÐƉðɖı\u0370-\u03FF\u0400-\u04FF]/u
const latin = /\p{Script=Latin}/u

/** A word with letters of another alphabet: where it begins, as printed, as meant. */
export interface Disguised {
  readonly start: number
  readonly printed: string
  readonly meant: string
}

/**
 * Words in which letters that only look right stand among Latin ones. A word of another alphabet throughout is left: it may
 * be meant.
 */
export function disguisedWords(text: string): Disguised[] {
  if (!foreign.test(text)) return []
  const found: Disguised[] = []
  for (const match of text.matchAll(words)) {
    const [printed] = match
    if (!foreign.test(printed) || !latin.test(printed)) continue
    const meant = printed.replace(/./gu, (letter) => lookAlikes.get(letter) ?? letter)
    if (!foreign.test(meant)) found.push({start: match.index, printed, meant})
  }
  return found
}
