import {folded} from '../text/letters'

/** Phrases of syllables by their first syllable, longest first. */
export class PhraseSet {
  readonly #byFirst = new Map<string, string[][]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = folded(phrase).replace(/,/g, ' ,').split(/\s+/)
      const [first] = words
      if (first === undefined) continue
      const list = this.#byFirst.get(first) ?? []
      list.push(words)
      this.#byFirst.set(first, list)
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length)
  }

  /** How many words the longest phrase takes that begins at an index; 0 where none does. */
  match(words: readonly string[], at: number): number {
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
