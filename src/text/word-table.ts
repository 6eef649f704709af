/** A power of two, some five times what the directives of a language need. */
const slots = 1 << 14
/** How many slots a word may stand in, one behind the other; when all are taken it takes the first. */
const tries = 8

const seed = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a over the UTF-16 units of a stretch. */
export function hashOf(text: string, from: number, to: number): number {
  let value = seed
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), prime)
  return value
}

/** True where a text has just this word between two offsets; words are short, so comparing here beats a call. */
function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false
  }
  return true
}

/**
 * What is known of words, each read once: found by where a word stands in a text, by hash and comparing in place, for
 * cutting every word out of its text costs more than all else that is done with it.
 */
export class WordTable<Known> {
  readonly #read: (word: string) => Known
  readonly #words: (string | undefined)[] = new Array(slots).fill(undefined)
  readonly #known: (Known | undefined)[] = new Array(slots).fill(undefined)

  /** `read`: what is to be known, told from the word alone. */
  constructor(read: (word: string) => Known) {
    this.#read = read
  }

  /** What is known of the word between two offsets of a text. */
  at(text: string, from: number, to: number): Known {
    const hash = hashOf(text, from, to)
    const first = (hash ^ (hash >>> 15)) & (slots - 1)
    let free = first
    for (let tried = 0; tried < tries; tried++) {
      const slot = (first + tried) & (slots - 1)
      const word = this.#words[slot]
      if (word === undefined) {
        free = slot
        break
      }
      if (stands(word, text, from, to)) return this.#known[slot] as Known
    }
    const word = text.slice(from, to)
    const known = this.#read(word)
    this.#words[free] = word
    this.#known[free] = known
    return known
  }
}
