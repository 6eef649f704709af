import {perBlock} from './per-block'

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

/** Where an open oa, oe, uy carries its tone: on the first vowel ("hòa"), on the second ("hoà"); fixed in all others. */
export const tonePlaces = {fixed: 0, old: 1, new: 2} as const

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

/** Beyond the alphabets and the general punctuation nothing is looked at. */
const limit = 0x2100

/** The small letter of each letter in the lower half, 0 for what is none; in the upper half 1 for a foreign one. */
const letters = new Int32Array(limit)
for (const [from, to] of [
  [0x41, 0x250],
  [0x1e00, 0x1f00],
] as const) {
  for (let code = from; code < to; code++) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase() && lower.length === 1) letters[code] = lower.charCodeAt(0)
  }
}

const foreign = 0x10000
/** What Vietnamese in Unicode has no use for: signs and letters of Latin-1, look-alikes, Greek, Cyrillic. */
for (const [from, to] of [
  [0xa1, 0xbf],
  [0xc4, 0xc7],
  [0xcb, 0xcb],
  [0xce, 0xd1],
  [0xd6, 0xd8],
  [0xdb, 0xdc],
  [0xde, 0xdf],
  [0xe4, 0xe7],
  [0xeb, 0xeb],
  [0xee, 0xf1],
  [0xf6, 0xf8],
  [0xfb, 0xfc],
  [0xfe, 0xff],
  [0x131, 0x131],
  [0x189, 0x189],
  [0x256, 0x256],
  [0x370, 0x4ff],
  [0x202a, 0x202e],
] as const) {
  for (let code = from; code <= to; code++) letters[code] = (letters[code] ?? 0) | foreign
}

/** The small letter of a letter by its UTF-16 code; 0 for what is no letter. */
export function smallCode(code: number): number {
  return code < limit ? (letters[code] ?? 0) & 0xffff : 0
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}

function pairHash(first: number, second: number): number {
  return (Math.imul(first, 17) + second) | 0
}

/** What a syllable, or two of them, may be, by the lower bits of the hash: tables that answer "nothing" for nearly all. */
const kinds = new Uint8Array(8192)
const pairKinds = new Uint8Array(8192)
const isTerm = 1
const isVariant = 2

function mark(words: string, kind: number): void {
  for (const word of words.split(' ')) {
    const key = hashOf(word) & 8191
    kinds[key] = (kinds[key] ?? 0) | kind
  }
}

function markPairs(pairs: string): void {
  for (const pair of pairs.split(', ')) {
    const [first = '', second = ''] = pair.split(' ')
    pairKinds[pairHash(hashOf(first), hashOf(second)) & 8191] = 1
  }
}

mark('đảng điều khoản điểm', isTerm)
markPairs('nhân dân, tổ quốc, nhà nước, chấp hành, thường vụ, chính trị, bí thư')
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
for (const [group, kind] of [
  ['ae', plainAorE],
  ['y', plainY],
  ['àáảãạèéẻẽẹ', tonedAorE],
  ['ỳýỷỹỵ', tonedY],
  ['òóỏõọ', tonedO],
  ['ùúủũụ', tonedU],
] as const) {
  for (const letter of group) tones[letter.charCodeAt(0)] = kind
}

const letterO = 111
const letterU = 117
const letterQ = 113

/** One of `tonePlaces` for the syllable of this span; behind "q" the "u" is no vowel. */
function tonePlace(text: string, start: number, end: number): number {
  const kind = tones[smallCode(text.charCodeAt(end - 1))] ?? 0
  if (kind === 0 || end - start < 2) return tonePlaces.fixed
  const second = smallCode(text.charCodeAt(end - 2))
  let place: number = tonePlaces.fixed
  if (kind === plainAorE) return tones[second] === tonedO ? tonePlaces.old : place
  if (kind === tonedAorE) return second === letterO ? tonePlaces.new : place
  if (kind === plainY && tones[second] === tonedU) place = tonePlaces.old
  else if (kind === tonedY && second === letterU) place = tonePlaces.new
  return place === tonePlaces.fixed || followsQ(text, start, end - 2) ? tonePlaces.fixed : place
}

function followsQ(text: string, start: number, at: number): boolean {
  return at > start && smallCode(text.charCodeAt(at - 1)) === letterQ
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
      let entry = code < limit ? (letters[code] as number) : 0
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
        hash = (Math.imul(hash, 31) + lower) | 0
        at++
        code = at < length ? text.charCodeAt(at) : 32
        entry = code < limit ? (letters[code] as number) : 0
        seen |= entry
        lower = entry & 0xffff
      } while (lower !== 0)
      syllables++
      sentence++
      const kind = kinds[hash & 8191] as number
      if ((kind & isTerm) !== 0) {
        this.#terms = begun(this.#terms)
        this.#terms.push(start)
      }
      const place = tonePlace(text, start, at)
      if (place !== tonePlaces.fixed || (kind & isVariant) !== 0) {
        this.#variants = begun(this.#variants)
        this.#variants.push(start, at, place)
      }
      if (capitals > 1 && at - start - capitals <= 1) {
        this.#capitals = begun(this.#capitals)
        this.#capitals.push(start, at)
      }
      if (start === lastEnd + 1 && text.charCodeAt(lastEnd) === 32) {
        if (pairKinds[pairHash(last, hash) & 8191] === 1) {
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
    if (seen >= foreign) this.#signs |= signs.foreign
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
