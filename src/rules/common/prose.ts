import {foreignBit, letterLimit, letterTable, smallCode} from './letter-table'
import {perBlock} from './per-block'
import {hashWith, mayBeTerm, syllableKind, syllableKinds} from './syllable-kinds'
import {tonePlace, tonePlaces} from './tone-places'

/** What a block's text shows at all; a rule looks closer only where its sign is set. */
export const signs = {
  /** A mark with a space before it, or none after it; brackets and quotes with spaces inside. */
  spacing: 1,
  /** A hyphen, dash, slash or stop beside a digit. */
  figures: 2,
  /** Two marks of punctuation in a row. */
  doubled: 4,
  /** Letters of other alphabets, or those that old encodings leave. */
  foreign: 8,
} as const

/** A stretch of a view, with the number of its syllables. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly syllables: number
}

/** What one pass over a block's text tells the rules of language. All offsets are the view's, in the order of the text. */
export interface Prose {
  /** Bits of `signs`. */
  readonly signs: number
  /** Syllables in the whole block. */
  readonly syllables: number
  /**
   * Where syllables begin that repeat those before them, with nothing but a space between: where the second "của" of "của của"
   * begins, and the second "triển khai" of "triển khai triển khai". By their hashes: look whether it is so.
   */
  readonly repeats: readonly number[]
  /** Start and end, in turn, of words with two capitals at least and one small letter at most. */
  readonly capitals: readonly number[]
  /**
   * Syllables that Vietnamese spells in two ways: start, end and where the tone stands, in turn; with `tonePlaces.fixed` they are
   * spelt so for another reason, or only share a hash with one that is.
   */
  readonly variants: readonly number[]
  /** Where words begin of which some want a capital letter, or a small one; by their hashes, too. */
  readonly terms: readonly number[]
  /** Brackets and quotation marks. */
  readonly pairs: readonly number[]
  /** Hyphens and dashes with a letter before them, a space between or not. */
  readonly dashes: readonly number[]
  /** The sentence with the most syllables. */
  readonly longest: Stretch
}

const none: readonly number[] = []

/** A list that comes to be when there is something to put in. */
function begun(list: number[]): number[] {
  return list === none ? [] : list
}

/** Reads one text; an instance is used once. */
class ProseReader {
  readonly #text: string
  #signs = 0
  #repeats = none as number[]
  #capitals = none as number[]
  #variants = none as number[]
  #terms = none as number[]
  #pairs = none as number[]
  #dashes = none as number[]
  #sentenceStart = 0
  #sentenceSyllables = 0
  #longest: Stretch = {start: 0, end: 0, syllables: 0}

  constructor(text: string) {
    this.#text = text
  }

  /** One loop over all, its state in variables: this runs over every letter of every document. */
  read(): Prose {
    const text = this.#text
    const {length} = text
    let syllables = 0
    let sentence = 0
    let seen = 0
    // Hashes of the three syllables before, 0 where a mark parts them from what follows.
    let last = 0
    let second = 0
    let third = 0
    let lastStart = 0
    let lastEnd = -2
    let at = 0
    while (at < length) {
      let code = text.charCodeAt(at)
      if (code === 32) {
        at++
        continue
      }
      let entry = code < letterLimit ? (letterTable[code] as number) : 0
      let lower = entry & 0xffff
      seen |= entry
      if (lower === 0) {
        if (code < 128 ? marks[code] === 1 : code > 0xa0) {
          this.#sentenceSyllables = sentence
          this.#mark(at, code)
          sentence = this.#sentenceSyllables
        }
        at++
        continue
      }
      const start = at
      let hash = 0
      let capitals = 0
      do {
        if (lower !== code) capitals++
        hash = hashWith(hash, lower)
        at++
        code = at < length ? text.charCodeAt(at) : 32
        entry = code < letterLimit ? (letterTable[code] as number) : 0
        seen |= entry
        lower = entry & 0xffff
      } while (lower !== 0)
      syllables++
      sentence++
      const kind = syllableKind(hash)
      if ((kind & syllableKinds.term) !== 0) {
        this.#terms = begun(this.#terms)
        this.#terms.push(start)
      }
      const place = tonePlace(text, start, at)
      if (place !== tonePlaces.fixed || (kind & syllableKinds.variant) !== 0) {
        this.#variants = begun(this.#variants)
        this.#variants.push(start, at, place)
      }
      if (capitals > 1 && at - start - capitals <= 1) {
        this.#capitals = begun(this.#capitals)
        this.#capitals.push(start, at)
      }
      if (start === lastEnd + 1 && text.charCodeAt(lastEnd) === 32) {
        if (mayBeTerm(last, hash)) {
          this.#terms = begun(this.#terms)
          this.#terms.push(lastStart)
        }
        if (hash === last) {
          if (at - start > 1) {
            this.#repeats = begun(this.#repeats)
            this.#repeats.push(start)
          }
        } else if (hash === second && last === third) {
          this.#repeats = begun(this.#repeats)
          this.#repeats.push(lastStart)
        }
        third = second
        second = last
      } else {
        third = 0
        second = 0
      }
      last = hash
      lastStart = start
      lastEnd = at
    }
    this.#sentenceSyllables = sentence
    this.#endSentence(length)
    if (seen >= foreignBit) this.#signs |= signs.foreign
    return {
      signs: this.#signs,
      syllables,
      repeats: this.#repeats,
      capitals: this.#capitals,
      variants: this.#variants,
      terms: this.#terms,
      pairs: this.#pairs,
      dashes: this.#dashes,
      longest: this.#longest,
    }
  }

  /** Looks at what is neither letter nor space. */
  #mark(at: number, code: number): void {
    switch (code) {
      case 44: // ,
      case 59: // ;
      case 58: // :
      case 46: // .
      case 33: // !
      case 63: // ?
        this.#punctuation(at, code)
        break
      case 40: // (
      case 91: // [
      case 0x201c:
        this.#opening(at)
        break
      case 41: // )
      case 93: // ]
      case 0x201d:
        this.#closing(at)
        break
      case 34: // "
        this.#pairs = begun(this.#pairs)
        this.#pairs.push(at)
        break
      case 45: // -
      case 0x2013:
      case 0x2014:
        this.#dash(at)
        break
      case 47: // /
        if (isBesideDigit(this.#text, at)) this.#signs |= signs.figures
        break
    }
  }

  #opening(at: number): void {
    const text = this.#text
    this.#pairs = begun(this.#pairs)
    this.#pairs.push(at)
    if (text.charCodeAt(at + 1) === 32 || isLetter(text.charCodeAt(at - 1))) {
      this.#signs |= signs.spacing
    }
  }

  #closing(at: number): void {
    const text = this.#text
    this.#pairs = begun(this.#pairs)
    this.#pairs.push(at)
    if (text.charCodeAt(at - 1) === 32 || isLetter(text.charCodeAt(at + 1))) {
      this.#signs |= signs.spacing
    }
  }

  #dash(at: number): void {
    const text = this.#text
    if (isBesideDigit(text, at)) this.#signs |= signs.figures
    const before = text.charCodeAt(at - 1)
    if (isLetter(before === 32 ? text.charCodeAt(at - 2) : before)) {
      this.#dashes = begun(this.#dashes)
      this.#dashes.push(at)
    }
  }

  #punctuation(at: number, code: number): void {
    const text = this.#text
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + 1)
    if (before === 32 || isLetter(after)) this.#signs |= signs.spacing
    if (isPunctuation(after)) this.#signs |= signs.doubled
    if (code === 46 && isDigit(before) && isDigit(after)) this.#signs |= signs.figures
    const ends = code === 46 || code === 33 || code === 63 || code === 59
    if (ends && (after === 32 || Number.isNaN(after))) this.#endSentence(at + 1)
  }

  #endSentence(end: number): void {
    if (this.#sentenceSyllables > this.#longest.syllables) {
      const start = this.#sentenceStart
      this.#longest = {start, end, syllables: this.#sentenceSyllables}
    }
    this.#sentenceStart = end + 1
    this.#sentenceSyllables = 0
  }
}

/** 1 for the marks below U+0080 that are looked at. */
const marks = new Uint8Array(128)
for (const character of ',;:.!?()[]"-/') marks[character.charCodeAt(0)] = 1

function isLetter(code: number): boolean {
  return smallCode(code) !== 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isPunctuation(code: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 59
}

function isBesideDigit(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at - 1)) ||
    isDigit(text.charCodeAt(at + 1)) ||
    (isDigit(text.charCodeAt(at - 2)) && text.charCodeAt(at - 1) === 32)
  )
}

/** One pass over the block's text for all the rules of language. */
export const proseOf = perBlock(({text}): Prose => new ProseReader(text).read())
