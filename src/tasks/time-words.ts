/** Which pieces of words that state a time stand in a text: a bit each, in three numbers of 31 bits. */
export interface TimeWords {
  readonly first: number
  readonly second: number
  readonly third: number
}

const noTimeWords: TimeWords = {first: 0, second: 0, third: 0}

/** What stands in either. */
function bothTimeWords(one: TimeWords, other: TimeWords): TimeWords {
  return {
    first: one.first | other.first,
    second: one.second | other.second,
    third: one.third | other.third,
  }
}

/** True where a text with the first has all of the second. */
export function holdsTimeWords(words: TimeWords, needed: TimeWords): boolean {
  return (
    (words.first & needed.first) === needed.first &&
    (words.second & needed.second) === needed.second &&
    (words.third & needed.third) === needed.third
  )
}

/** A piece of words that some pattern of time needs, and its bit; "#" is a digit. */
interface Piece {
  readonly text: string
  readonly bit: TimeWords
}

const pieces: Piece[] = []
const bits = 31
const lastBit = 3 * bits - 1

/** The bit of a place; pieces beyond the last share it, and then patterns are tried in vain. */
function bitAt(place: number): TimeWords {
  const bit = Math.min(place, lastBit)
  const value = 1 << (bit % bits)
  return {
    first: bit < bits ? value : 0,
    second: bit >= bits && bit < 2 * bits ? value : 0,
    third: bit >= 2 * bits ? value : 0,
  }
}

function bitOf(text: string): TimeWords {
  const known = pieces.find((piece) => piece.text === text)
  if (known !== undefined) return known.bit
  const bit = bitAt(pieces.length)
  pieces.push({text, bit})
  return bit
}

/** What must stand in a text that holds these words: every piece between spaces, wherever it stands. */
export function neededWords(words: string): TimeWords {
  return words
    .split(/\s+|(?=,)/u)
    .filter((piece) => piece !== '')
    .map(bitOf)
    .reduce(bothTimeWords, noTimeWords)
}

const digit = /\d/

/** The pieces that stand in a word or mark. */
export function timeWordsIn(word: string): TimeWords {
  let found = noTimeWords
  for (const {text, bit} of pieces) {
    if (text === '#' ? digit.test(word) : word.includes(text)) found = bothTimeWords(found, bit)
  }
  return found
}
