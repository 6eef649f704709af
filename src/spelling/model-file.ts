import {type CountedPair, PairModel} from './pairs'

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
  const firsts = new Uint16Array(most)
  const seconds = new Uint16Array(most)
  const counts = new Uint16Array(most)
  let pairs = 0
  for (const first of sortedCodes(lists)) {
    const from = pairs
    for (let list = 0; list < lists.length; list++) {
      const codes = lists[list] as Uint16Array
      const length = Math.min(bits.number(lengthBits[list] ?? 0), most - pairs)
      const low = placeBits(length, codes.length)
      let place = -1
      for (let index = 0; index < length; index++) {
        place += bits.number(low) + 1
        const second = codes[place] ?? 0
        const count = steps[bits.number(0)] ?? 1
        // Each list is sorted; what it brings is put where it belongs among those before.
        let at = pairs++
        for (; at > from && (seconds[at - 1] as number) > second; at--) {
          seconds[at] = seconds[at - 1] as number
          counts[at] = counts[at - 1] as number
        }
        firsts[pairs - 1] = first
        seconds[at] = second
        counts[at] = count
      }
    }
  }
  return new PairModel({
    firsts: firsts.subarray(0, pairs),
    seconds: seconds.subarray(0, pairs),
    counts: counts.subarray(0, pairs),
  })
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
    for (let bit = low - 1; bit >= 0; bit--) this.#bit((value >> bit) & 1)
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

class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** State in variables: this runs over every bit of the file before the first lint. */
  number(low: number): number {
    const bytes = this.#bytes
    let at = this.#at
    let value = 0
    // Beyond the end there are only zeros: a file cut short gives a poorer model, never an endless loop.
    while ((((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1) {
      value++
      at++
    }
    at++
    for (const end = at + low; at < end; at++) {
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1)
    }
    this.#at = at
    return value
  }
}
