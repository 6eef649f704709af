import type {DeadlineKind} from './model'
import {letter} from './time-expressions'
import {holdsTimeWords, neededWords, type TimeWords} from './time-words'

/** A way of stating time. Earlier rows hold where two fit at one place and length. */
export class DeadlinePattern {
  readonly kind: DeadlineKind
  /** Holds only behind a label such as "Thời gian:" or in a cell for time. */
  readonly labelled: boolean
  /** Every list must have words that stand in the text. */
  readonly #needs: readonly (readonly TimeWords[])[]
  readonly #source: string
  #pattern: RegExp | undefined

  constructor(needs: string, kind: DeadlineKind, source: string, labelled: boolean) {
    this.#needs = needs.split('&').map((words) => words.split('|').map(neededWords))
    this.kind = kind
    this.#source = source
    this.labelled = labelled
  }

  /** Made when it is first needed: compiling costs more than reading a draft. */
  get pattern(): RegExp {
    this.#pattern ??= compiled(`(?<![${letter}\\d])(?:${this.#source})`)
    return this.#pattern
  }

  /** False where the text lacks a word without which the pattern cannot hold: most texts lack most of them. */
  mayHold(words: TimeWords): boolean {
    for (const alternatives of this.#needs) {
      if (!alternatives.some((need) => holdsTimeWords(words, need))) return false
    }
    return true
  }
}

/**
 * V8 makes machine code at once of an expression whose first text is this long, in UTF-16 units; for texts with Vietnamese
 * letters other code than for those without.
 */
const longText = 'ờ '.repeat(500)

/**
 * On a short text V8 makes bytecode first and machine code the second time; for expressions as long as ours its bytecode
 * costs four times what machine code costs (.6 ms each).
 */
function compiled(source: string): RegExp {
  const pattern = new RegExp(source, 'g')
  pattern.test(longText)
  return pattern
}

/** `needs`: words that must stand in the text, alternatives by "|", several by "&"; "#" is a digit. */
export function row(
  needs: string,
  kind: DeadlineKind,
  source: string,
  labelled = false,
): DeadlinePattern {
  return new DeadlinePattern(needs, kind, source, labelled)
}
