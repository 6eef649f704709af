import {isCapitalCode} from '../text/letters'
import {type Confused, confusionAt} from './confusion-table'
import {inCaseOf, mayBeSlip, type Shape, shapeOf, slip, slips} from './difference'
import type {PairModel, Row} from './pairs'
import {codeCount, parseSyllable, spellSyllable} from './syllable'
import {contextAfter, contextBefore, contextCount, kinds, Words} from './words'

/** A word that is wrong, or wrong where it stands; offsets in the text given. */
export interface Fault {
  readonly start: number
  readonly end: number
  /** `impossible`: no Vietnamese syllable. `confused`: a syllable that does not belong between its neighbours. */
  readonly kind: 'impossible' | 'confused'
  /** What should stand there, the likeliest first, in the case of what stands there. */
  readonly meant: readonly string[]
  /** By how many bits the likeliest is likelier; infinite for what is wrong by itself. */
  readonly gain: number
}

/** What the speller says of a text. */
export interface Spelling {
  readonly faults: readonly Fault[]
  /** Syllables, numbers and abbreviations. */
  readonly words: number
}

/** How much likelier another word must be before anything is said; all in bits. */
export interface Gates {
  /** Bits that a syllable must gain by being another, none of its pairs being known. */
  readonly confused: number
  /** The same for a syllable that directives never hold. */
  readonly unheard: number
  /** The same for what is no syllable and may be a foreign word or a name. */
  readonly foreign: number
  /** Added within names. */
  readonly named: number
}

export const defaultGates: Gates = {confused: 15, unheard: 15, foreign: 8, named: 6}

/** So many wrong words are remembered with their suggestions. */
const mostSuggested = 1000

/** How many harmless places are remembered, a power of two; one takes the room of another. */
const harmlessSlots = 1 << 14

/** Finds faults of spelling by what syllables the language has and which of them directives put side by side. */
export class Speller {
  readonly #pairs: PairModel
  readonly #gates: Gates
  readonly #words = new Words()
  readonly #shapes = new Map<number, Shape>()
  /** The letters of each syllable; 0 where nobody has asked. */
  readonly #letters = new Int32Array(codeCount)
  /** Syllables between two others, as one number, of which nothing is to be said: the same turns recur in all directives. */
  readonly #harmless = new Float64Array(harmlessSlots).fill(-1)
  readonly #suggested = new Map<string, readonly string[]>()

  constructor(pairs: PairModel, gates: Gates = defaultGates) {
    this.#pairs = pairs
    this.#gates = gates
  }

  /** The faults of a text without markup, and how many words it has. */
  read(text: string): Spelling {
    const words = this.#words.read(text)
    const found: Fault[] = []
    for (let index = 0; index < words.length; index++) {
      const confused = confusionAt(words, index)
      if (confused !== null) {
        found.push(listed(words, confused))
        index = confused.last
        continue
      }
      const fault = this.#faultAt(words, index)
      if (fault !== null) found.push(fault)
    }
    return {faults: found, words: words.length}
  }

  #faultAt(words: Words, index: number): Fault | null {
    const code = words.codes[index] ?? kinds.other
    if (code === kinds.other || code === kinds.number) return null
    const before = contextBefore(words, index)
    const after = contextAfter(words, index)
    if (code >= 0 && this.#isSupported(before, code, after)) return null
    if (isSpacedOut(words, index)) return null
    return this.#judge(words, index, before, after)
  }

  /** True where a pair with a syllable beside it is known, or none stands there to judge it by. */
  #isSupported(before: number, code: number, after: number): boolean {
    if (before < codeCount && this.#pairs.count(before, code) > 0) return true
    if (after < codeCount) return this.#pairs.count(code, after) > 0
    return before >= codeCount
  }

  #judge(words: Words, index: number, before: number, after: number): Fault | null {
    const {text, codes, starts, ends} = words
    const code = codes[index] ?? kinds.other
    const place = (before * contextCount + code) * contextCount + after
    const slot = place % harmlessSlots
    if (code >= 0 && this.#harmless[slot] === place) return null
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const printed = text.slice(start, end)
    const shape = shapeOf(printed.toLowerCase())
    const own = code >= 0 ? this.#cost(before, code, after) : unheardCost
    const gate = this.#gate(words, index)
    if (code !== kinds.impossible && !this.#mayBeMeant(shape, code, before, after, own - gate)) {
      // Within a name less is said, so what is harmless there may be none elsewhere.
      if (code >= 0 && !isInName(words, index)) this.#harmless[slot] = place
      return null
    }
    const candidates = this.#candidates(shape, code, before, after)
    const [best] = candidates
    const known = spelled(candidates, printed)
    if (code === kinds.impossible) {
      const meant = best === undefined ? this.suggest(printed) : known
      return {start, end, kind: 'impossible', meant, gain: Number.POSITIVE_INFINITY}
    }
    if (best === undefined) return null
    const gain = own - best.cost
    if (gain < gate) return null
    return {start, end, kind: code >= 0 ? 'confused' : 'impossible', meant: known, gain}
  }

  /** True for a syllable that the language allows, by either placement of the tone mark. */
  known(word: string): boolean {
    return parseSyllable(word.toLowerCase()) >= 0
  }

  /**
   * What a word that stands alone may be meant for, the likeliest first: syllables of directives one slip away, by how rare the
   * slip is and how common the syllable. Compares with some four thousand, so only for what is already known to be wrong.
   */
  suggest(word: string): readonly string[] {
    const found = this.#suggested.get(word)
    if (found !== undefined) return found
    const shape = shapeOf(word.toLowerCase())
    const candidates: Candidate[] = []
    this.#pairs.eachSyllable((code, surprise) => {
      const cost = this.#slip(shape, code)
      if (cost !== slips.far) candidates.push({code, cost: cost + surprise})
    })
    candidates.sort((a, b) => a.cost - b.cost)
    const meant = spelled(candidates, word)
    if (this.#suggested.size >= mostSuggested) this.#suggested.clear()
    this.#suggested.set(word, meant)
    return meant
  }

  #gate(words: Words, index: number): number {
    const code = words.codes[index] ?? kinds.other
    const {confused, unheard, foreign, named} = this.#gates
    const base = code < 0 ? foreign : this.#pairs.occurs(code) ? confused : unheard
    return base + (isInName(words, index) ? named : 0)
  }

  /**
   * True where some syllable one slip away costs no more than a limit. Nearly every pair of words that was never seen is right
   * nonetheless, which is told here without weighing all that might stand there.
   */
  #mayBeMeant(shape: Shape, own: number, before: number, after: number, limit: number): boolean {
    if (limit < 0) return false
    const least = 2 ** -limit
    const pairs = this.#pairs
    if (before < codeCount) {
      const {others, counts, from, to} = pairs.after(before)
      for (let index = from; index < to; index++) {
        const code = others[index] ?? 0
        const cost = this.#slip(shape, code)
        if (cost === slips.far || code === own) continue
        const chance = pairs.chance(before, code, counts[index] ?? 0)
        if (chance < least) continue
        const both = chance * pairs.chance(code, after, pairs.count(code, after))
        if (cost - Math.log2(both) <= limit) return true
      }
    }
    if (after < codeCount) {
      const {others, counts, from, to} = pairs.before(after)
      for (let index = from; index < to; index++) {
        const code = others[index] ?? 0
        const cost = this.#slip(shape, code)
        if (cost === slips.far || code === own) continue
        const chance = pairs.chance(code, after, counts[index] ?? 0)
        if (chance < least) continue
        const both = chance * pairs.chance(before, code, pairs.count(before, code))
        if (cost - Math.log2(both) <= limit) return true
      }
    }
    return false
  }

  /** Syllables one slip away that are known beside a neighbour, the likeliest first. */
  #candidates(shape: Shape, own: number, before: number, after: number): Candidate[] {
    const found = new Map<number, number>()
    const gather = ({others, from, to}: Row) => {
      for (const code of others.subarray(from, to)) {
        const cost = code === own || found.has(code) ? slips.far : this.#slip(shape, code)
        if (cost !== slips.far) found.set(code, cost + this.#cost(before, code, after))
      }
    }
    if (before < codeCount) gather(this.#pairs.after(before))
    if (after < codeCount) gather(this.#pairs.before(after))
    return [...found].map(([code, cost]) => ({code, cost})).sort((a, b) => a.cost - b.cost)
  }

  #cost(before: number, code: number, after: number): number {
    return this.#pairs.surprise(before, code) + this.#pairs.surprise(code, after)
  }

  /** Bits by which a slip from a syllable to what is written is rarer than a lost tone; far for what is no syllable. */
  #slip(written: Shape, code: number): number {
    if (code >= codeCount) return slips.far
    const letters = this.#letters[code] || this.#shape(code).letters
    return mayBeSlip(written.letters, letters) ? slip(written, this.#shape(code)) : slips.far
  }

  #shape(code: number): Shape {
    let shape = this.#shapes.get(code)
    if (shape === undefined) {
      shape = shapeOf(spellSyllable(code))
      this.#shapes.set(code, shape)
      this.#letters[code] = shape.letters
    }
    return shape
  }
}

/** A fault that the table of confusions names. */
function listed({text, starts, ends}: Words, {first, last, right}: Confused): Fault {
  const start = starts[first] ?? 0
  const end = ends[last] ?? start
  const meant = [inCaseOf(text.slice(start, end), right)]
  return {start, end, kind: 'confused', meant, gain: Number.POSITIVE_INFINITY}
}

interface Candidate {
  readonly code: number
  readonly cost: number
}

/** The first five as they stand for a printed word. */
function spelled(candidates: readonly Candidate[], printed: string): readonly string[] {
  return candidates.slice(0, 5).map(({code}) => inCaseOf(printed, spellSyllable(code)))
}

/** Bits of surprise of a word that no model knows. */
const unheardCost = 40

/** “T h ươ ng b i nh”, “tr ưở n g”: what stands among letters set apart is no word. */
function isSpacedOut(words: Words, index: number): boolean {
  return isFragment(words, index - 1) || isFragment(words, index + 1)
}

function isFragment({text, length, starts, ends, codes}: Words, at: number): boolean {
  if (at < 0 || at >= length || codes[at] !== kinds.other) return false
  return consonants.test(text.slice(starts[at], ends[at]))
}

/** A lone letter, or the consonants of a syllable. */
const consonants = /^(?:\p{L}|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/u

/** A capital within a sentence, another word with a capital beside it. */
function isInName(words: Words, index: number): boolean {
  const {joined, length} = words
  if (!isCapital(words, index)) return false
  return (
    (joined[index] === 1 && isCapital(words, index - 1)) ||
    (index + 1 < length && joined[index + 1] === 1 && isCapital(words, index + 1))
  )
}

function isCapital({text, starts}: Words, at: number): boolean {
  return isCapitalCode(text.charCodeAt(starts[at] ?? text.length))
}
