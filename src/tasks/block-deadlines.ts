import type {Block} from '../document/block'
import type {Directive} from '../document/model'
import {mentionIn} from './block-reading'
import type {TimePhrase} from './deadlines'
import type {Deadline} from './model'
import {endOfPhrase} from './time-ends'
import {saysFromWhen} from './time-exclusions'

const none: readonly Deadline[] = []

/** True for a time by which somebody can be held to it; "thường xuyên", "sớm" bind nobody. */
export function isBinding({kind}: Deadline): boolean {
  return kind !== 'ongoing' && kind !== 'vague'
}

/** A deadline as the tasks below the place where it stands have it. */
export function inherit(deadline: Deadline): Deadline {
  return {...deadline, inherited: true}
}

/** Makes deadlines of the times that blocks name, counted from the date of issue. */
export class DeadlineReader {
  readonly #issued: string | null
  readonly #year: number | null

  constructor({identity: {issued}, components: {placeDate}}: Directive) {
    this.#issued = issued
    // A draft has the year before it has the day.
    const year = Number(issued?.slice(0, 4) ?? placeDate?.year)
    this.#year = year > 0 ? year : null
  }

  /** `labelled`: the block states a time by its label, so that phrases count which need one. */
  read(block: Block, times: readonly TimePhrase[], labelled: boolean): readonly Deadline[] {
    if (times.length === 0) return none
    const found: Deadline[] = []
    for (const phrase of times) {
      if (phrase.labelled && !labelled) continue
      const deadline = this.#deadline(block, phrase)
      if (!this.#isOver(deadline)) found.push(deadline)
    }
    return found
  }

  #deadline(block: Block, phrase: TimePhrase): Deadline {
    const {text, span} = mentionIn(block, phrase)
    const end = endOfPhrase(phrase, text, this.#year)
    return {text, span, kind: phrase.kind, end, inherited: false}
  }

  /** A range that ended before the document was issued tells what happened, and so does "từ năm 2020" of a later year. */
  #isOver({kind, end, text}: Deadline): boolean {
    if (end === null || this.#issued === null || end >= this.#issued) return false
    return kind === 'range' || saysFromWhen(text)
  }
}
