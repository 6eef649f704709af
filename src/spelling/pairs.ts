import {codeCount} from './syllable'
import {contextCount} from './words'

/**
 * Which words of directives stand beside which, and how often: counts of adjacent pairs of syllables and edges. Rows by the
 * first word, each sorted by the second; the same the other way round.
 */
export class PairModel {
  readonly #after: Rows
  /** Made for the first word that is judged, where it does not come with the table. */
  #before: Rows | undefined
  /** Pairs asked for of late, and their counts: a few thousand make up most of any text. */
  readonly #lookedUp = new Int32Array(lookupSlots).fill(-1)
  readonly #lookedUpCounts = new Uint16Array(lookupSlots)
  /** How often each word occurs. */
  readonly #totals: Uint32Array
  readonly #total: number
  /** What one occurrence is of all. */
  readonly #share: number

  constructor(table: PairTable) {
    this.#after = new Rows(table)
    this.#before = table.turned === undefined ? undefined : new Rows(table.turned)
    this.#totals = table.totals
    this.#total = table.totals.reduce((sum, count) => sum + count, 0)
    this.#share = 1 / (this.#total + unseenMass * codeCount)
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
    this.#before ??= new Rows(turned(this.#after))
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

/**
 * Pairs in compressed rows: where the stretch of each first word begins (and behind the last where it ends), its second words
 * in their order, and how often each pair stands.
 */
export interface PairColumns {
  readonly starts: Uint32Array
  readonly others: Uint16Array
  readonly counts: Uint16Array
}

/** All that a model is made of. */
export interface PairTable extends PairColumns {
  /** How often each word occurs: a syllable where it stands first, for every one is the first of some pair. */
  readonly totals: Uint32Array
  /** The same pairs by their other words, where it was made before. */
  readonly turned?: PairColumns
}

/** The same pairs by their other words: a counting sort, which keeps the order within each. */
export function turned(columns: PairColumns): PairColumns {
  const rows = columns.others
  const {length} = rows
  const starts = new Uint32Array(contextCount + 1)
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 1; row <= contextCount; row++) {
    starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  }
  const next = starts.slice()
  const others = new Uint16Array(length)
  const counts = new Uint16Array(length)
  for (let first = 0; first < contextCount; first++) {
    const end = columns.starts[first + 1] ?? 0
    for (let index = columns.starts[first] ?? 0; index < end; index++) {
      const row = rows[index] ?? 0
      const at = next[row] ?? 0
      next[row] = at + 1
      others[at] = first
      counts[at] = columns.counts[index] ?? 0
    }
  }
  return {starts, others, counts}
}

/** The words seen beside one word: a stretch of two columns, which is gone through without a call for each. */
export interface Row {
  readonly others: Uint16Array
  readonly counts: Uint16Array
  readonly from: number
  readonly to: number
}

class Rows implements PairColumns {
  readonly starts: Uint32Array
  readonly others: Uint16Array
  readonly counts: Uint16Array

  constructor({starts, others, counts}: PairColumns) {
    this.starts = starts
    this.others = others
    this.counts = counts
  }

  length(row: number): number {
    return (this.starts[row + 1] ?? 0) - (this.starts[row] ?? 0)
  }

  count(row: number, other: number): number {
    let low = this.starts[row] ?? 0
    let high = this.starts[row + 1] ?? 0
    const end = high
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.others[middle] ?? 0) < other) low = middle + 1
      else high = middle
    }
    return low < end && this.others[low] === other ? (this.counts[low] ?? 0) : 0
  }

  row(row: number): Row {
    const [others, counts] = [this.others, this.counts]
    return {others, counts, from: this.starts[row] ?? 0, to: this.starts[row + 1] ?? 0}
  }
}
