import {readFileSync} from 'node:fs'
import {neverDoubled} from '../../src/facts/repetitions'
import {Random} from '../bench/random'

/** What is said twice: a word of grammar, the end of a word of two syllables, its beginning, all of it. */
export const doublings = ['grammar', 'end', 'beginning', 'word'] as const
export type Doubling = (typeof doublings)[number]

/** A text in which something is said twice. */
export interface Doubled {
  readonly kind: Doubling
  readonly text: string
}

/** One place in so many gets each kind. */
const every = 60
/** Shorter texts are headings and cells. */
const shortest = 60

/** Texts with one word each said twice, in the middle of a sentence. */
export function* doubled(texts: Iterable<string>): Generator<Doubled> {
  const random = new Random(7)
  const compounds = compoundsOfTwo()
  for (const text of texts) {
    if (text.length < shortest) continue
    const words = [...text.matchAll(/(?<=\s)\p{Ll}+(?=\s)/gu)]
    for (const [index, {0: first, index: start}] of words.entries()) {
      const twice = (kind: Doubling, from: number, to: number): Doubled => ({
        kind,
        text: `${text.slice(0, to)} ${text.slice(from, to)}${text.slice(to)}`,
      })
      const middle = start + first.length
      if (neverDoubled.has(first) && random.chance(1 / every)) {
        yield twice('grammar', start, middle)
      }
      const [second = ''] = words[index + 1] ?? []
      const isWord = compounds.has(`${first} ${second}`)
      if (!isWord || !text.startsWith(` ${second}`, middle)) continue
      const end = middle + 1 + second.length
      if (random.chance(1 / every)) yield twice('end', middle + 1, end)
      if (random.chance(1 / every)) yield twice('beginning', start, middle)
      if (random.chance(1 / every)) yield twice('word', start, end)
    }
  }
}

function compoundsOfTwo(): ReadonlySet<string> {
  const lines = readFileSync('src/spelling/compounds.txt', 'utf8').split('\n')
  return new Set(
    lines
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => {
        const [head = '', ...tails] = line.trim().split(/\s+/u)
        return tails.map((tail) => `${head} ${tail}`)
      })
      .filter((word) => !word.includes('_')),
  )
}
