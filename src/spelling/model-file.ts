import {type CountedPair, PairModel, type PairTable} from './pairs'
import {codeCount} from './syllable'
import {contextCount} from './words'

/**
 * The model of pairs as bytes. First the words that occur, in three lists by how many words they follow, each as differences of
 * their codes; then for each first word and each list, how many second words of the list it has, and for each of those the
 * difference of its place in the list and how often the pair stands. Common words follow so many others that lists of their
 * own save a sixth. Numbers are Golomb-Rice codes; counts are kept as steps, for more is not needed to tell faults.
 */
const codeBits = 3

/** Words that follow so many others, and fewer, stand in the lists after the first. */
const listsFrom = [30, 8, 0] as const
/** Low bits that suit how many words of each list follow a word. */
const lengthBits = [2, 1, 1] as const

/** What the steps of a count stand for: 1, 2, 3–5, 6–15 …; the step of compounds and attested pairs is the shortest. */
const steps = [4, 1, 2, 9, 25, 80, 300] as const
/** From so many on a count is taken for a step, the steps by their size. */
const stepsFrom = [
  [190, 6],
  [52.5, 5],
  [17, 4],
  [6.5, 3],
  [3, 0],
  [1.5, 2],
] as const

/** The step that stands for a count. */
function stepOf(count: number): number {
  return stepsFrom.find(([from]) => count >= from)?.[1] ?? 1
}

/** Low bits that suit the differences between so many places in a row, of so many words. */
function placeBits(length: number, words: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * words) / length)))
}

export function encodeModel(pairs: readonly CountedPair[]): Uint8Array {
  const lists = listsOf(pairs)
  const places = new Map(
    lists.flatMap((codes, list) => codes.map((code, place) => [code, {list, place}] as const)),
  )
  const rows = new Map(lists.flat().map((code) => [code, lists.map((): CountedPlace[] => [])]))
  for (const {first, second, count} of pairs) {
    const found = places.get(second)
    if (found !== undefined) rows.get(first)?.[found.list]?.push([found.place, count])
  }
  const bits = new BitWriter()
  for (const codes of lists) {
    bits.number(codes.length, 12)
    let last = -1
    for (const code of codes) {
      bits.number(code - last - 1, codeBits)
      last = code
    }
  }
  for (const code of lists.flat().sort((a, b) => a - b)) {
    rows.get(code)?.forEach((row, list) => {
      encodeRow(bits, row, lengthBits[list] ?? 0, lists[list]?.length ?? 0)
    })
  }
  return bits.bytes()
}

type CountedPlace = readonly [place: number, count: number]

function encodeRow(bits: BitWriter, row: CountedPlace[], lengthLow: number, words: number): void {
  bits.number(row.length, lengthLow)
  const low = placeBits(row.length, words)
  let before = -1
  for (const [place, count] of row.sort((a, b) => a[0] - b[0])) {
    bits.number(place - before - 1, low)
    bits.number(stepOf(count), 0)
    before = place
  }
}

/** The words of pairs, those that follow most others in the first list; each list in the order of codes. */
function listsOf(pairs: readonly CountedPair[]): readonly (readonly number[])[] {
  const follows = new Map<number, number>()
  for (const {first, second} of pairs) {
    follows.set(first, follows.get(first) ?? 0)
    follows.set(second, (follows.get(second) ?? 0) + 1)
  }
  const codes = [...follows.keys()].sort((a, b) => a - b)
  const listOf = (code: number) => listsFrom.findIndex((from) => (follows.get(code) ?? 0) >= from)
  return listsFrom.map((_, list) => codes.filter((code) => listOf(code) === list))
}

/** Reads what `encodeModel` wrote. */
export function decodeModel(bytes: Uint8Array): PairModel {
  return new PairModel(unpackTable(bytes))
}

/** What a model is made of, from what `encodeModel` wrote. */
export function unpackTable(bytes: Uint8Array): PairTable {
  const bits = new BitReader(bytes)
  const lists = listsFrom.map(() => {
    const codes = new Uint16Array(bits.number(12))
    let last = -1
    for (let index = 0; index < codes.length; index++) {
      last += bits.number(codeBits) + 1
      codes[index] = last
    }
    return codes
  })
  // A pair takes two bits at least.
  const most = bytes.length * 4
  const starts = new Uint32Array(contextCount + 1)
  const row: Columns = {others: new Uint16Array(most), counts: new Uint16Array(most)}
  const added: Columns = {others: new Uint16Array(most), counts: new Uint16Array(most)}
  const totals = new Uint32Array(contextCount)
  let pairs = 0
  let next = 0
  for (const first of sortedCodes(lists)) {
    starts.fill(pairs, next, first + 1)
    next = first + 1
    const from = pairs
    for (let list = 0; list < lists.length; list++) {
      const length = Math.min(bits.number(lengthBits[list] ?? 0), most - pairs)
      if (length === 0) continue
      const codes = lists[list] as Uint16Array
      if (pairs === from) {
        decodeRow(bits, codes, row, pairs, length)
      } else {
        decodeRow(bits, codes, added, 0, length)
        merge(row, from, pairs, added, length)
      }
      pairs += length
    }
    for (let at = from; at < pairs; at++) {
      const [other, count] = [row.others[at] as number, row.counts[at] as number]
      totals[first] = (totals[first] as number) + count
      if (other >= codeCount) totals[other] = (totals[other] as number) + count
    }
  }
  starts.fill(pairs, next)
  const others = row.others.subarray(0, pairs)
  return {starts, others, counts: row.counts.subarray(0, pairs), totals}
}

type Columns = Pick<PairTable, 'others' | 'counts'>

/** Reads so many words of one list that follow a word. */
function decodeRow(
  bits: BitReader,
  codes: Uint16Array,
  {others, counts}: Columns,
  from: number,
  length: number,
): void {
  const low = placeBits(length, codes.length)
  let place = -1
  for (let at = from; at < from + length; at++) {
    place += bits.number(low) + 1
    others[at] = codes[place] ?? 0
    counts[at] = steps[bits.number(0)] ?? 1
  }
}

/** Puts what was added where it belongs in a stretch that has room for it behind; both are sorted. */
function merge(row: Columns, from: number, to: number, added: Columns, length: number): void {
  const {others, counts} = row
  let early = to - 1
  let late = length - 1
  for (let at = to + late; late >= 0; at--) {
    const other = added.others[late] as number
    if (early >= from && (others[early] as number) > other) {
      others[at] = others[early] as number
      counts[at] = counts[early--] as number
    } else {
      others[at] = other
      counts[at] = added.counts[late--] as number
    }
  }
}

function sortedCodes(lists: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(lists.reduce((sum, codes) => sum + codes.length, 0))
  let end = 0
  for (const codes of lists) {
    all.set(codes, end)
    end += codes.length
  }
  return all.sort()
}

/** Golomb-Rice codes: so many low bits plain, the rest counted by ones up to a zero. */
class BitWriter {
  readonly #bytes: number[] = []
  #length = 0

  number(value: number, low: number): void {
    for (let rest = value >> low; rest > 0; rest--) this.#bit(1)
    this.#bit(0)
    for (let bit = 0; bit < low; bit++) this.#bit((value >> bit) & 1)
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  #bit(bit: number): void {
    const at = this.#length >> 3
    this.#bytes[at] = (this.#bytes[at] ?? 0) | (bit << (this.#length & 7))
    this.#length++
  }
}

/** A window of 32 bits that begins within a byte holds so many for sure. */
const windowBits = 25

class BitReader {
  readonly #view: DataView
  readonly #bits: number
  #at = 0

  constructor(bytes: Uint8Array) {
    // Beyond the end there are only zeros: a file cut short gives a poorer model, never an endless loop.
    const padded = new Uint8Array(bytes.length + 8)
    padded.set(bytes)
    this.#view = new DataView(padded.buffer)
    this.#bits = bytes.length << 3
  }

  /** Many bits at a time: this runs over the whole file before the first lint, uncompiled. */
  number(low: number): number {
    const start = this.#at
    if (start >= this.#bits) return 0
    const rest = this.#view.getUint32(start >> 3, true) >>> (start & 7)
    // The lowest zero ends the ones; in a window without zeros there is none.
    const zero = ~rest & (rest + 1)
    const ones = 31 - Math.clz32(zero)
    if (zero !== 0 && ones + low < windowBits) {
      this.#at = start + ones + 1 + low
      return (ones << low) | ((rest >>> (ones + 1)) & ((1 << low) - 1))
    }
    return this.#long(low)
  }

  #long(low: number): number {
    let ones = 0
    while (this.#take(1) === 1) ones++
    return (ones << low) | this.#take(low)
  }

  #take(count: number): number {
    const at = this.#at
    if (at >= this.#bits) return 0
    this.#at = at + count
    return (this.#view.getUint32(at >> 3, true) >>> (at & 7)) & ((1 << count) - 1)
  }
}
