import {perBlock} from './per-block'

/** What a block's text shows at all; a rule looks closer only where its sign is set. */
export const signs = {
  /** A mark with a space before it, or none after it; brackets and quotes with spaces inside. */
  spacing: 1,
  /** Brackets or quotation marks. */
  pairs: 2,
  /** A hyphen, dash, slash or stop beside a digit. */
  figures: 4,
  /** A hyphen or dash between words. */
  hyphen: 8,
  /** Words of which some want a capital letter, or a small one. */
  terms: 16,
  /** Two marks of punctuation in a row. */
  doubled: 32,
} as const

/** A stretch of a view, with the number of its syllables. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly syllables: number
}

/** What one pass over a block's text tells the rules of language. All offsets are the view's. */
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
  /** Start and end, in turn, of words with two capitals at least and no small letter behind them. */
  readonly capitals: readonly number[]
  /** Start and end, in turn, of syllables that Vietnamese spells in two ways. */
  readonly variants: readonly number[]
  /** The sentence with the most syllables. */
  readonly longest: Stretch
}

/** The small letter of each letter below U+1F00, 0 for what is none. */
const small = new Uint16Array(0x1f00)
for (const [from, to] of [
  [0x41, 0x250],
  [0x1e00, 0x1f00],
] as const) {
  for (let code = from; code < to; code++) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase() && lower.length === 1) small[code] = lower.charCodeAt(0)
  }
}

/** The small letter of a letter by its UTF-16 code; 0 for what is no letter. */
export function smallCode(code: number): number {
  return small[code] ?? 0
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** What a syllable may be, by the lower bits of its hash: a table that answers "nothing" for nearly all. */
const kinds = new Uint8Array(8192)
const isTerm = 1
const isVariant = 2

function mark(words: string, kind: number): void {
  for (const word of words.split(' ')) {
    const key = hashOf(word) & 8191
    kinds[key] = (kinds[key] ?? 0) | kind
  }
}

/** Syllables with which a term begins whose capitals are prescribed. */
mark('nhân đảng quốc điều khoản điểm chấp thường chính bí kiểm nhà', isTerm)
/** Syllables that are spelt in two ways for other reasons than the place of the tone. */
mark('hằng hàng', isVariant)
mark('lý lí kỹ kĩ tỷ tỉ mỹ mĩ sỹ sĩ ký kí kỳ kì kỷ kỉ kỵ kị hy hi hỷ hỉ', isVariant)
mark('quy qui quý quí quỹ quĩ quỳ quì quỷ quỉ quỵ quị', isVariant)

/** Letters of "oa", "oe", "uy" by what they carry: plain ones, and those with a tone. */
const plainAorE = 1
const plainY = 2
const tonedAorE = 3
const tonedY = 4
const tonedO = 5
const tonedU = 6
const tones = new Uint8Array(0x1f00)
for (const [letters, kind] of [
  ['ae', plainAorE],
  ['y', plainY],
  ['àáảãạèéẻẽẹ', tonedAorE],
  ['ỳýỷỹỵ', tonedY],
  ['òóỏõọ', tonedO],
  ['ùúủũụ', tonedU],
] as const) {
  for (const letter of letters) tones[letter.charCodeAt(0)] = kind
}

const letterO = 111
const letterU = 117
const letterQ = 113

/**
 * True for syllables that end in "oa", "oe", "uy" with a tone on either letter, by their last three small letters; behind
 * "q" the "u" is no vowel.
 */
function hasMovableTone(third: number, second: number, last: number): boolean {
  switch (tones[last]) {
    case plainAorE:
      return tones[second] === tonedO
    case plainY:
      return tones[second] === tonedU && third !== letterQ
    case tonedAorE:
      return second === letterO
    case tonedY:
      return second === letterU && third !== letterQ
    default:
      return false
  }
}

const none: readonly number[] = []

/** Reads one text; an instance is used once. */
class ProseReader {
  readonly #text: string
  #signs = 0
  #syllables = 0
  #repeats = none as number[]
  #capitals = none as number[]
  #variants = none as number[]
  /** Hashes of the three syllables before, 0 where a mark parts them from what follows. */
  #last = 0
  #second = 0
  #third = 0
  #lastStart = 0
  #lastEnd = -2
  #sentenceStart = 0
  #sentenceSyllables = 0
  #longest: Stretch = {start: 0, end: 0, syllables: 0}

  constructor(text: string) {
    this.#text = text
  }

  read(): Prose {
    const text = this.#text
    const {length} = text
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code === 32) at++
      else if ((small[code] ?? 0) !== 0) at = this.#word(at)
      else {
        this.#mark(at, code)
        at++
      }
    }
    this.#endSentence(length)
    return {
      signs: this.#signs,
      syllables: this.#syllables,
      repeats: this.#repeats,
      capitals: this.#capitals,
      variants: this.#variants,
      longest: this.#longest,
    }
  }

  /** Reads the syllable that begins here; gives the offset behind it. */
  #word(start: number): number {
    const text = this.#text
    let hash = 0
    let capitals = 0
    let third = 0
    let second = 0
    let last = 0
    let at = start
    for (;;) {
      const code = text.charCodeAt(at)
      const lower = small[code] ?? 0
      if (lower === 0) break
      if (lower !== code) capitals++
      hash = step(hash, lower)
      third = second
      second = last
      last = lower
      at++
    }
    this.#syllables++
    this.#sentenceSyllables++
    const kind = kinds[hash & 8191] ?? 0
    if (kind !== 0 && (kind & isTerm) !== 0) this.#signs |= signs.terms
    if ((kind & isVariant) !== 0 || hasMovableTone(third, second, last)) {
      if (this.#variants === none) this.#variants = []
      this.#variants.push(start, at)
    }
    this.#repeat(hash, start, at)
    if (capitals > 1 && at - start - capitals <= 1) {
      if (this.#capitals === none) this.#capitals = []
      this.#capitals.push(start, at)
    }
    return at
  }

  #repeat(hash: number, start: number, end: number): void {
    const joined = start === this.#lastEnd + 1 && this.#text.charCodeAt(start - 1) === 32
    if (!joined) {
      this.#third = 0
      this.#second = 0
      this.#last = 0
    } else if (hash === this.#last) {
      if (end - start > 1) this.#addRepeat(start)
    } else if (hash === this.#second && this.#last === this.#third) this.#addRepeat(this.#lastStart)
    this.#third = this.#second
    this.#second = this.#last
    this.#last = hash
    this.#lastStart = start
    this.#lastEnd = end
  }

  #addRepeat(start: number): void {
    if (this.#repeats === none) this.#repeats = []
    this.#repeats.push(start)
  }

  /** Looks at what is neither letter nor space. */
  #mark(at: number, code: number): void {
    const text = this.#text
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
      case 0xab:
        this.#signs |= signs.pairs
        if (text.charCodeAt(at + 1) === 32 || isLetter(text.charCodeAt(at - 1))) {
          this.#signs |= signs.spacing
        }
        break
      case 41: // )
      case 93: // ]
      case 0x201d:
      case 0xbb:
        this.#signs |= signs.pairs
        if (text.charCodeAt(at - 1) === 32 || isLetter(text.charCodeAt(at + 1))) {
          this.#signs |= signs.spacing
        }
        break
      case 34: // "
        this.#signs |= signs.pairs
        break
      case 45: // -
      case 0x2013:
      case 0x2014:
        this.#signs |= signs.hyphen
        if (isBesideDigit(text, at)) this.#signs |= signs.figures
        break
      case 47: // /
        if (isBesideDigit(text, at)) this.#signs |= signs.figures
        break
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

function isLetter(code: number): boolean {
  return (small[code] ?? 0) !== 0
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
