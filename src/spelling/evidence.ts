import type {Doubt, Fault, Spelling} from './fault'
import {codeCount} from './syllable'
import {contextCount} from './words'

/**
 * Which faults the whole document upholds, those of each of its texts in turn. A syllable that the document has elsewhere, and
 * more so between the same neighbours, is its author's; one that is likelier there is so the more when the author uses it.
 */
export function upheldFaults(spellings: readonly Spelling[]): readonly (readonly Fault[])[] {
  const faults = spellings.map((each) => each.faults)
  if (faults.every((each) => each.every(({doubt}) => doubt === null))) return faults
  const evidence = new Evidence(faults.flat().flatMap(({doubt}) => (doubt === null ? [] : [doubt])))
  for (const {trail} of spellings) evidence.read(trail)
  const reserve = reserveOf(spellings)
  const upheld = faults.map((each) =>
    each.length === 0
      ? each
      : each.filter(({doubt}) => doubt === null || doubt.gain + evidence.support(doubt) >= reserve),
  )
  evidence.settle()
  return upheld
}

/** In a directive one syllable in thirty is strange at the most; so many bits more are asked for where all of them are. */
const usualStrange = 0.03
const strangeBits = 100
/** So many words are taken to be familiar before the first is read, for a line tells little of what it is part of. */
const familiar = 300

/** Bits that are asked for in a document of which the model knows little: narrative, science, verse. */
function reserveOf(spellings: readonly Spelling[]): number {
  let words = familiar
  let strange = 0
  for (const each of spellings) {
    words += each.words
    strange += each.strange
  }
  return strangeBits * Math.max(0, strange / words - usualStrange)
}

/** Bits for each time that a count doubles, fitted to planted faults and to what was flagged in real texts. */
const meantBits = 1.2
const writtenBits = 2
const pairBits = 8
/** More often tells no more. */
const mostCounted = 30

/** The most that a document can speak for a fault, in bits. */
export const mostSupport = meantBits * Math.log2(1 + mostCounted)

/** 1 for syllables to be counted, 2 for those whose pairs are, too, while one document is read: one table for all of them. */
const asked = new Uint8Array(contextCount)
/** How often each was found in that document. */
const counted = new Uint32Array(contextCount)

/** How often a document has the syllables that are in doubt and those that may be meant, and the pairs in doubt. */
class Evidence {
  readonly #syllables: number[] = []
  readonly #pairs = new Map<number, number>()

  constructor(doubts: readonly Doubt[]) {
    for (const {meant} of doubts) this.#ask(meant, 1)
    for (const {before, written, after} of doubts) {
      this.#ask(written, 2)
      this.#pairs.set(pairOf(before, written), 0)
      this.#pairs.set(pairOf(written, after), 0)
    }
  }

  #ask(code: number, how: number): void {
    if (asked[code] === 0) this.#syllables.push(code)
    asked[code] = how
  }

  /** State in variables: this runs over every word of a document. */
  read(trail: readonly number[]): void {
    for (let index = 0; index < trail.length; index++) {
      const code = trail[index] as number
      const how = asked[code] as number
      if (how === 0) continue
      counted[code] = (counted[code] as number) + 1
      if (how === 1) continue
      this.#count(trail[index - 1], code)
      this.#count(code, trail[index + 1])
    }
  }

  /** The document is judged: the tables are free again. */
  settle(): void {
    for (const code of this.#syllables) {
      asked[code] = 0
      counted[code] = 0
    }
  }

  #count(first: number | undefined, second: number | undefined): void {
    if (first === undefined || second === undefined) return
    const pair = pairOf(first, second)
    const count = this.#pairs.get(pair)
    if (count !== undefined) this.#pairs.set(pair, count + 1)
  }

  /** Bits for the fault, or against it where they are below zero. */
  support({before, written, meant, after}: Doubt): number {
    const others = (count: number | undefined, own: number) =>
      Math.log2(1 + Math.min(mostCounted, Math.max(0, (count ?? 0) - own)))
    const pairs = Math.max(
      before < codeCount ? others(this.#pairs.get(pairOf(before, written)), 1) : 0,
      after < codeCount ? others(this.#pairs.get(pairOf(written, after)), 1) : 0,
    )
    return (
      meantBits * others(counted[meant], 0) -
      writtenBits * others(counted[written], 1) -
      pairBits * pairs
    )
  }
}

function pairOf(first: number, second: number): number {
  return first * contextCount + second
}
