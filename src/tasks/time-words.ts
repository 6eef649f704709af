/** Which pieces of words that state a time stand in a text: a bit each, in two numbers. */
export interface TimeWords {
  readonly low: number
  readonly high: number
}

/** Every piece that some pattern of time needs. "#" is a digit. */
const pieces: string[] = []
const bits = 31
const lastBit = 2 * bits - 1

/** The bit of a place; pieces beyond the last share it, which only costs a look more. */
function bitAt(place: number): TimeWords {
  const bit = Math.min(place, lastBit)
  return bit < bits ? {low: 1 << bit, high: 0} : {low: 0, high: 1 << (bit - bits)}
}

function bitOf(piece: string): TimeWords {
  const known = pieces.indexOf(piece)
  return bitAt(known === -1 ? pieces.push(piece) - 1 : known)
}

/** What must stand in a text that holds these words: every piece between spaces, wherever it stands. */
export function neededWords(words: string): TimeWords {
  return words
    .split(/\s+|(?=,)/u)
    .filter((piece) => piece !== '')
    .map(bitOf)
    .reduce((all, each) => ({low: all.low | each.low, high: all.high | each.high}))
}

const digit = /\d/

/** The pieces that stand in a word or mark. */
export function timeWordsIn(text: string): TimeWords {
  let low = 0
  let high = 0
  for (const [place, piece] of pieces.entries()) {
    if (piece === '#' ? !digit.test(text) : !text.includes(piece)) continue
    const bit = bitAt(place)
    low |= bit.low
    high |= bit.high
  }
  return {low, high}
}
