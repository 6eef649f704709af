import {type Confused, confusionAt} from './confusion-table'
import {
  inCaseOf,
  lettersOfSyllables,
  mayBeSlip,
  type Shape,
  shapeOf,
  slip,
  slips,
  unfumbled,
} from './difference'
import {mostSupport} from './evidence'
import {type Fault, isConverted, type Spelling, trailOf} from './fault'
import {
  defaultGates,
  type Gates,
  mostRarity,
  rarityShare,
  type SlipCosts,
  slipsToOthers,
  slipsToWords,
} from './gates'
import type {PairModel, Row} from './pairs'
import {isGrammarWord, isInCapitals, isInName, isNumeral, isSpacedOut, isUnit} from './surroundings'
import {codeCount, parseSyllable, spellSyllable} from './syllable'
import {contextAfter, contextBefore, contextCount, edges, kinds, Words} from './words'

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
  readonly #letters = lettersOfSyllables()
  /** Syllables between two others and how they are printed, as one number, of which nothing is to be said: the same turns recur in all directives. */
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
    let strange = 0
    for (let index = 0; index < words.length; index++) {
      const confused = confusionAt(words, index)
      if (confused !== null) {
        found.push(listed(words, confused))
        index = confused.last
        continue
      }
      const code = words.codes[index] ?? kinds.other
      if (code === kinds.other || code === kinds.number) continue
      const before = contextBefore(words, index)
      const after = contextAfter(words, index)
      if (code >= 0) {
        if (this.#isSupported(before, code, after)) continue
        strange++
      } else if (before === edges.number ? isUnit(words, index) : isNumeral(words, index)) {
        if (!this.#isFumbledNumeral(words, index, before)) continue
      }
      const fault = this.#judge(words, index, before, after)
      if (fault !== null) found.push(fault)
    }
    return {faults: found, words: words.length, strange, trail: trailOf(words)}
  }

  /** True where a pair with what stands beside it is known, or nothing stands there to judge it by. */
  #isSupported(before: number, code: number, after: number): boolean {
    if (isTelling(before) && this.#pairs.count(before, code) > 0) return true
    if (isTelling(after)) return this.#pairs.count(code, after) > 0
    return !isTelling(before)
  }

  #judge(words: Words, index: number, before: number, after: number): Fault | null {
    const {text, codes, starts, ends} = words
    const code = codes[index] ?? kinds.other
    const print = printOf(words, index)
    const place = ((before * contextCount + code) * contextCount + after) * prints.count + print
    const slot = place % harmlessSlots
    if (code >= 0 && this.#harmless[slot] === place) return null
    const isWord = code >= 0
    const own = isWord ? this.#ownCost(before, code, after) : unheardCost
    const gate = this.#gate(code, print)
    const limit =
      code === kinds.impossible ? Number.POSITIVE_INFINITY : own - gate + (isWord ? mostSupport : 0)
    if (isWord && limit < 0) return null
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const printed = text.slice(start, end)
    const shape = shapeOf(printed.toLowerCase())
    const candidates = this.#candidates(shape, code, before, after, limit)
    const [best] = candidates
    if (isWord && best === undefined) {
      this.#harmless[slot] = place
      return null
    }
    if (isSpacedOut(words, index)) return null
    if (best === undefined && code !== kinds.impossible)
      return this.#fumbled(start, end, printed, shape)
    const meant = best === undefined ? this.suggest(printed) : spelled(candidates, printed)
    if (best === undefined || !isWord) {
      const converted = isConverted(shape.word)
      return {start, end, kind: 'impossible', meant, doubt: null, converted}
    }
    const doubt = {before, written: code, meant: best.code, after, gain: own - best.cost - gate}
    return {start, end, kind: 'confused', meant, doubt, converted: false}
  }

  /** “bna”, “khooa”: plain letters of which fingers that double or swap one make a usual word, whatever stands beside them. */
  #fumbled(start: number, end: number, printed: string, shape: Shape): Fault | null {
    const usual = unfumbled(shape.word)
      .map((word) => ({code: parseSyllable(word), cost: this.#pairs.rarity(parseSyllable(word))}))
      .filter(({cost}) => cost <= mostUsual)
      .sort((a, b) => a.cost - b.cost)
    if (usual.length === 0) return null
    const meant = spelled(usual, printed)
    return {start, end, kind: 'impossible', meant, doubt: null, converted: false}
  }

  /** “hành vii”: a numeral, were it not for the word before, which is never numbered and goes with what this may have been. */
  #isFumbledNumeral({text, starts, ends}: Words, index: number, before: number): boolean {
    if (before >= codeCount || isGrammarWord(before)) return false
    return unfumbled(text.slice(starts[index], ends[index])).some((word) => {
      const code = parseSyllable(word)
      return code >= 0 && this.#pairs.count(before, code) > 0
    })
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
      const cost = this.#slip(shape, code, slipsToOthers)
      if (cost !== slips.far) candidates.push({code, cost: cost + surprise})
    })
    candidates.sort((a, b) => a.cost - b.cost)
    if (candidates.length === 0) candidates.push(...this.#unseen(shape))
    const meant = spelled(candidates, word)
    if (this.#suggested.size >= mostSuggested) this.#suggested.clear()
    this.#suggested.set(word, meant)
    return meant
  }

  /** Syllables that no directive has, a doubled or swapped letter away. */
  #unseen({word}: Shape): readonly Candidate[] {
    return [...new Set(unfumbled(word))].flatMap((each) => {
      const code = parseSyllable(each)
      return code >= 0 ? [{code, cost: 0}] : []
    })
  }

  #gate(code: number, print: number): number {
    const {confused, foreign, named, capitals, grammar} = this.#gates
    const base = code < 0 ? foreign : confused + (isGrammarWord(code) ? grammar : 0)
    if (print === prints.plain) return base
    return base + (print === prints.capitals ? capitals : named)
  }

  /** What a syllable costs where it stands, its rarity aside. */
  #ownCost(before: number, code: number, after: number): number {
    const rarity = Math.min(mostRarity, this.#pairs.rarity(code))
    return this.#cost(before, code, after) - rarityShare * rarity
  }

  /**
   * Syllables one slip away that are known beside a neighbour and cost no more than a limit, the likeliest first. Nearly every
   * pair of words that was never seen is right nonetheless, so most are passed over by what one neighbour tells alone.
   */
  #candidates(
    shape: Shape,
    own: number,
    before: number,
    after: number,
    limit: number,
  ): Candidate[] {
    const found: Candidate[] = []
    if (limit < 0) return found
    const least = 2 ** -limit
    const pairs = this.#pairs
    const costs = costsFor(own)
    const gather = ({others, counts, from, to}: Row, isBehind: boolean) => {
      for (let index = from; index < to; index++) {
        const code = others[index] ?? 0
        const slipped = this.#slip(shape, code, costs)
        if (slipped === slips.far || code === own) continue
        const count = counts[index] ?? 0
        const chance = isBehind
          ? pairs.chance(before, code, count)
          : pairs.chance(code, after, count)
        if (chance < least || found.some((known) => known.code === code)) continue
        const cost = slipped + this.#cost(before, code, after)
        if (cost <= limit) found.push({code, cost})
      }
    }
    if (isTelling(before)) gather(pairs.after(before), true)
    if (isTelling(after)) gather(pairs.before(after), false)
    return found.sort((a, b) => a.cost - b.cost)
  }

  #cost(before: number, code: number, after: number): number {
    return this.#pairs.surprise(before, code) + this.#pairs.surprise(code, after)
  }

  /** Bits by which a slip from a syllable to what is written is rarer than a lost tone; far for what is no syllable. */
  #slip(written: Shape, code: number, costs: SlipCosts): number {
    if (code >= codeCount) return slips.far
    if (!mayBeSlip(written.letters, this.#letters[code] ?? 0)) return slips.far
    return costs[slip(written, this.#shape(code))] ?? slips.far
  }

  #shape(code: number): Shape {
    let shape = this.#shapes.get(code)
    if (shape === undefined) {
      shape = shapeOf(spellSyllable(code))
      this.#shapes.set(code, shape)
    }
    return shape
  }
}

/** How a word is printed: within a name less is said. */
const prints = {plain: 0, named: 1, capitals: 2, count: 3} as const

function printOf(words: Words, index: number): number {
  if (!isInName(words, index)) return prints.plain
  return isInCapitals(words, index) ? prints.capitals : prints.named
}

/** A fault that the table of confusions names. */
function listed({text, starts, ends}: Words, {first, last, right, converted}: Confused): Fault {
  const start = starts[first] ?? 0
  const end = ends[last] ?? start
  const meant = [inCaseOf(text.slice(start, end), right)]
  return {start, end, kind: 'confused', meant, doubt: null, converted}
}

/** True for what a word may be judged by: a syllable or a number, which has its words, too; no mark and no name. */
function isTelling(context: number): boolean {
  return context < codeCount || context === edges.number
}

function costsFor(code: number): SlipCosts {
  return code >= 0 ? slipsToWords : slipsToOthers
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

/** A word of so many bits of rarity is usual: one in two thousand. */
const mostUsual = 11
