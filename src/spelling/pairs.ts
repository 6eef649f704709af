import {codeCount} from './syllable'
import {contextCount} from './words'

/**
 * Which words of directives stand beside which, and how often: counts of adjacent pairs of syllables and edges. Rows by the
 * first word, each sorted by the second; the same the other way round.
 */
export class PairModel {
  readonly #table: PairTable
  readonly #after: Rows
  /** Made for the first word that is judged: most drafts have none. */
  #before: Rows | undefined
  /** Pairs asked for of late, and their counts: a few thousand make up most of any text. */
  readonly #lookedUp = new Int32Array(lookupSlots).fill(-1)
  readonly #lookedUpCounts = new Uint16Array(lookupSlots)
  /** How often each word occurs. */
  readonly #totals: Float64Array
  readonly #total: number
  /** What one occurrence is of all. */
  readonly #share: number

  constructor(table: PairTable) {
    const {firsts, seconds, counts} = table
    this.#table = table
    this.#after = new Rows(firsts, seconds, counts)
    const totals = new Float64Array(contextCount)
    let total = 0
    for (let index = 0; index < firsts.length; index++) {
      const first = firsts[index] ?? 0
      const second = seconds[index] ?? 0
      const count = counts[index] ?? 0
      totals[first] = (totals[first] ?? 0) + count
      total += count
      if (second < codeCount) continue
      totals[second] = (totals[second] ?? 0) + count
      total += count
    }
    this.#totals = totals
    this.#total = total
    this.#share = 1 / (total + unseenMass * codeCount)
  }

  /** How often the first stands right before the second; 0 where it was never seen. */
  count(first: number, second: number): number {
    const key = first * contextCount + second
    const slot = (key ^ (key >>> 15)) & (lookupSlots - 1)
    if (this.#lookedUp[slot] === key) return this.#lookedUpCounts[slot] ?? 0
    const count = this.#after.count(first, second)
    this.#lookedUp[slot] = key
    this.#lookedUpCounts[slot] = count
    return count
  }

  /** Bits of surprise that a syllable stands anywhere. */
  rarity(code: number): number {
    const count = this.#totals[code] ?? 0
    return count > 0 ? Math.log2(this.#total / count) : Number.POSITIVE_INFINITY
  }

  /** Calls back with every syllable that occurs, and its surprise in bits. */
  eachSyllable(visit: (code: number, surprise: number) => void): void {
    for (let code = 0; code < codeCount; code++) {
      const count = this.#totals[code] ?? 0
      if (count > 0) visit(code, Math.log2(this.#total / count))
    }
  }

  /** What was seen right behind a word. */
  after(word: number): Row {
    return this.#after.row(word)
  }

  /** What was seen right before a word. */
  before(word: number): Row {
    const {firsts, seconds, counts} = this.#table
    this.#before ??= new Rows(seconds, firsts, counts)
    return this.#before.row(word)
  }

  /** Bits of surprise that the second follows the first. */
  surprise(first: number, second: number): number {
    return -Math.log2(this.chance(first, second, this.count(first, second)))
  }

  /** How likely the second follows the first, smoothed by what else follows it (absolute discounting). */
  chance(first: number, second: number, count: number): number {
    const single = ((this.#totals[second] ?? 0) + unseenMass) * this.#share
    const whole = this.#totals[first] ?? 0
    if (whole === 0) return single
    const seen = count > discount ? count - discount : 0
    return (seen + discount * this.#after.length(first) * single) / whole
  }
}

/** A power of two. */
const lookupSlots = 1 << 13

/** Taken off each count for what was not seen; the usual value for absolute discounting. */
const discount = 0.75
/** What every possible syllable is given beforehand. */
const unseenMass = 0.02

export interface CountedPair {
  readonly first: number
  readonly second: number
  readonly count: number
}

/** Pairs as columns of one length, sorted by the first word, then by the second. */
export interface PairTable {
  readonly firsts: Uint16Array
  readonly seconds: Uint16Array
  readonly counts: Uint16Array
}

/** The words seen beside one word: a stretch of two columns, which is gone through without a call for each. */
export interface Row {
  readonly others: Uint16Array
  readonly counts: Uint16Array
  readonly from: number
  readonly to: number
}

/** Pairs in compressed rows, sorted by the other word within a row. */
class Rows {
  readonly #starts: Uint32Array
  readonly #others: Uint16Array
  readonly #counts: Uint16Array

  /** Counting sort; what comes sorted by the other word stays so. Plain loops: it runs once, before anything is compiled. */
  constructor(rows: Uint16Array, others: Uint16Array, counts: Uint16Array) {
    const {length} = rows
    const starts = new Uint32Array(contextCount + 1)
    for (let index = 0; index < length; index++) {
      const row = (rows[index] ?? 0) + 1
      starts[row] = (starts[row] ?? 0) + 1
    }
    for (let row = 1; row <= contextCount; row++) {
      starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
    }
    const next = starts.slice()
    const sortedOthers = new Uint16Array(length)
    const sortedCounts = new Uint16Array(length)
    for (let index = 0; index < length; index++) {
      const row = rows[index] ?? 0
      const at = next[row] ?? 0
      next[row] = at + 1
      sortedOthers[at] = others[index] ?? 0
      sortedCounts[at] = counts[index] ?? 0
    }
    this.#starts = starts
    this.#others = sortedOthers
    this.#counts = sortedCounts
  }

  length(row: number): number {
    return (this.#starts[row + 1] ?? 0) - (this.#starts[row] ?? 0)
  }

  count(row: number, other: number): number {
    let low = this.#starts[row] ?? 0
    let high = this.#starts[row + 1] ?? 0
    const end = high
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#others[middle] ?? 0) < other) low = middle + 1
      else high = middle
    }
    return low < end && this.#others[low] === other ? (this.#counts[low] ?? 0) : 0
  }

  row(row: number): Row {
    const [others, counts] = [this.#others, this.#counts]
    return {others, counts, from: this.#starts[row] ?? 0, to: this.#starts[row + 1] ?? 0}
  }
}
