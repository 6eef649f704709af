import {folded} from '../text/letters'

/** Phrases of syllables by their first syllable, longest first. */
export class PhraseSet {
  readonly #phrases: readonly string[]
  #byFirst: Map<string, string[][]> | undefined

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases
  }

  /** Made when first asked: a start that reads no tasks needs none. */
  #index(): Map<string, string[][]> {
    const byFirst = new Map<string, string[][]>()
    for (const phrase of this.#phrases) {
      const words = folded(phrase).replace(/,/g, ' ,').split(/\s+/)
      const [first] = words
      if (first === undefined) continue
      const list = byFirst.get(first) ?? []
      list.push(words)
      byFirst.set(first, list)
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
    return byFirst
  }

  /** How many words the longest phrase takes that begins at an index; 0 where none does. */
  match(words: readonly string[], at: number): number {
    this.#byFirst ??= this.#index()
    const list = this.#byFirst.get(words[at] ?? '')
    if (list === undefined) return 0
    for (const phrase of list) {
      let index = 1
      while (index < phrase.length && words[at + index] === phrase[index]) index++
      if (index === phrase.length) return index
    }
    return 0
  }
}
