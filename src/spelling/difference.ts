import {capitalised, isCapitalCode} from '../text/letters'
import {codeCount, onsets, rhymes, toneless, toneOf} from './syllable'

/** A word in lower case taken apart for comparing. */
export interface Shape {
  readonly word: string
  /** Without tone: "quyêt". */
  readonly plain: string
  /** Without tone and without marks of letters, đ as d: "quyet". */
  readonly bare: string
  /** The last tone that it carries. */
  readonly tone: number
  /** Which of the letters a to z `bare` holds, a bit each. */
  readonly letters: number
}

const bareLetters: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  ê: 'e',
  ô: 'o',
  ơ: 'o',
  ư: 'u',
  đ: 'd',
}

/** Takes a word in lower case apart. */
export function shapeOf(word: string): Shape {
  let plain = ''
  let bare = ''
  let tone = 0
  for (const letter of word) {
    const found = toneOf(letter)
    if (found !== 0) tone = found
    const base = toneless(letter)
    plain += base
    bare += bareLetters[base] ?? base
  }
  return {word, plain, bare, tone, letters: lettersIn(bare)}
}

function lettersIn(bare: string): number {
  let letters = 0
  for (let at = 0; at < bare.length; at++) {
    const place = bare.charCodeAt(at) - smallA
    if (place >= 0 && place < 26) letters |= 1 << place
  }
  return letters
}

const smallA = 97

/** `Shape.letters` of every syllable by its code, put together from those of onsets and rhymes: no word is spelled for it. */
export function lettersOfSyllables(): Int32Array {
  const letters = new Int32Array(codeCount)
  const ofOnsets = onsets.map((onset) => shapeOf(onset).letters)
  const ofRhymes = rhymes.map((rhyme) => shapeOf(rhyme).letters)
  const tones = codeCount / (onsets.length * rhymes.length)
  let code = 0
  for (const onset of ofOnsets) {
    for (const rhyme of ofRhymes) {
      letters.fill(onset | rhyme, code, code + tones)
      code += tones
    }
  }
  return letters
}

/**
 * False where more than one slip lies between two words for the letters (`Shape.letters`) that they hold: one slip takes one
 * letter away and brings one in at the most. Tells nearly all words apart without a look at them.
 */
export function mayBeSlip(written: number, meant: number): boolean {
  const two = written ^ meant
  const one = two & (two - 1)
  return (one & (one - 1)) === 0
}

/** Kinds of slips from the most to the least common; the number is the bits that each is less common than a lost tone. */
export const slips = {
  same: 0,
  /** Only the tone differs. */
  tone: 0,
  /** A letter stands twice, which hardly any syllable has: "nnày" for "này". */
  doubled: 0,
  /** Only marks of letters differ, perhaps the tone, too: "tiên" for "tiến", "duong" for "đường". */
  marks: 1,
  /** One letter dropped, added, swapped with its neighbour or replaced. */
  letter: 2,
  /** More than one slip. */
  far: Number.POSITIVE_INFINITY,
} as const

/** Bits by which a slip from `meant` to `written` is rarer than a lost tone; infinite for more than one slip. */
export function slip(written: Shape, meant: Shape): number {
  // "hàng năm", "hằng năm" are two ways, too.
  if (written.bare === 'hang' && written.tone === 1 && meant.bare === 'hang') return slips.far
  if (written.plain === meant.plain) return written.tone === meant.tone ? slips.same : slips.tone
  // "liệt sỹ", "liệt sĩ": two spellings of one word; another rule wants one of them throughout.
  if (written.tone === meant.tone && isSpellingOf(written.plain, meant.plain)) return slips.far
  if (written.bare === meant.bare) return slips.marks
  if (Math.abs(written.plain.length - meant.plain.length) > 1) return slips.far
  // A slip of the finger changes one letter and leaves the tone, unless the letter carried it.
  if (written.tone !== meant.tone && written.tone !== 0) return slips.far
  if (!isOneSlip(written.plain, meant.plain)) return slips.far
  return written.tone === meant.tone && isDoubled(written.plain, meant.plain)
    ? slips.doubled
    : slips.letter
}

/** True where the first is the second with one letter twice in a row; they are one slip apart. */
function isDoubled(written: string, meant: string): boolean {
  if (written.length !== meant.length + 1) return false
  let at = 0
  while (at < meant.length && written.charCodeAt(at) === meant.charCodeAt(at)) at++
  return at > 0 && written.charCodeAt(at) === written.charCodeAt(at - 1)
}

/** True for open i beside y. */
function isSpellingOf(a: string, b: string): boolean {
  return (
    a.length === b.length && /[iy]$/.test(a) && /[iy]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)
  )
}

/** True where dropping, adding, replacing one letter or swapping two neighbours leads from one to the other. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0
  const shorter = Math.min(a.length, b.length)
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const [restA, restB] = [endA - start, endB - start]
  if (restA <= 1 && restB <= 1) return true
  return (
    restA === 2 &&
    restB === 2 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start)
  )
}

/** What a word may have been before one of its letters was doubled, or two neighbours swapped. */
export function unfumbled(word: string): readonly string[] {
  const found: string[] = []
  for (let at = 1; at < word.length; at++) {
    const [before, first, second] = [word.slice(0, at - 1), word.charAt(at - 1), word.charAt(at)]
    const rest = word.slice(at + 1)
    found.push(first === second ? before + first + rest : before + second + first + rest)
  }
  return found
}

/** The word with the capitals of the one that it stands for. */
export function inCaseOf(printed: string, word: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return word.toUpperCase()
  if (isCapitalCode(printed.charCodeAt(0))) return capitalised(word)
  return word
}
