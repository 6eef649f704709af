import {type CountedPair, PairModel} from './pairs'

/**
 * The model of pairs as bytes. First the words that occur, as differences of their codes; then for each first word how many
 * second words it has, and for each of those the difference of its place among the words, and how often the pair stands.
 * Numbers are Golomb-Rice codes; counts are kept as steps (1, 2, 3–5, 6–15 …), for more is not needed to tell faults.
 */
const codeBits = 3
const lengthBits = 2

/** What the steps of a count stand for. */
const steps = [1, 2, 4, 9, 25, 80, 300] as const

/** Low bits that suit the differences between so many places in a row, of so many words. */
function placeBits(length: number, words: number): number {
  return Math.max(0, Math.floor(Math.log2((0.69 * words) / length)))
}

/** The step that stands for a count. */
function stepOf(count: number): number {
  let step = 0
  while (step + 1 < steps.length && count >= ((steps[step] ?? 0) + (steps[step + 1] ?? 0)) / 2)
    step++
  return step
}

export function encodeModel(pairs: readonly CountedPair[]): Uint8Array {
  const codes = [...new Set(pairs.flatMap(({first, second}) => [first, second]))].sort(
    (a, b) => a - b,
  )
  const places = new Map(codes.map((code, place) => [code, place]))
  const rows = codes.map((): (readonly [place: number, count: number])[] => [])
  for (const {first, second, count} of pairs) {
    rows[places.get(first) ?? 0]?.push([places.get(second) ?? 0, count])
  }
  const bits = new BitWriter()
  bits.number(codes.length, 12)
  let last = -1
  for (const code of codes) {
    bits.number(code - last - 1, codeBits)
    last = code
  }
  for (const row of rows) {
    bits.number(row.length, lengthBits)
    const low = placeBits(row.length, codes.length)
    let before = -1
    for (const [place, count] of row.sort((a, b) => a[0] - b[0])) {
      bits.number(place - before - 1, low)
      bits.number(stepOf(count), 0)
      before = place
    }
  }
  return bits.bytes()
}

/** Reads what `encodeModel` wrote. */
export function decodeModel(bytes: Uint8Array): PairModel {
  const bits = new BitReader(bytes)
  const codes: number[] = []
  const count = bits.number(12)
  for (let last = -1; codes.length < count; ) {
    last += bits.number(codeBits) + 1
    codes.push(last)
  }
  // A pair takes two bits at least.
  const most = bytes.length * 4
  const firsts = new Uint16Array(most)
  const seconds = new Uint16Array(most)
  const counts = new Uint16Array(most)
  let pairs = 0
  for (const first of codes) {
    const length = Math.min(bits.number(lengthBits), most - pairs)
    const low = placeBits(length, codes.length)
    let place = -1
    for (let index = 0; index < length; index++) {
      place += bits.number(low) + 1
      firsts[pairs] = first
      seconds[pairs] = codes[place] ?? 0
      counts[pairs] = steps[bits.number(0)] ?? 1
      pairs++
    }
  }
  return new PairModel({
    firsts: firsts.subarray(0, pairs),
    seconds: seconds.subarray(0, pairs),
    counts: counts.subarray(0, pairs),
  })
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
