import {type Block, introduces} from '../document/block'
import type {Directive} from '../document/model'
import {folded} from '../text/letters'
import {type DeadlineReader, inherit, isBinding} from './block-deadlines'
import {readingOf} from './block-reading'
import type {Context} from './inheritance'
import {introducingTimes, orderedIn} from './introductions'
import type {Deadline, Mention} from './model'

/** “… thực hiện các nội dung nêu trên trước ngày …”: said of all that stands above. */
const above = /(?:nêu trên|trên đây|ở trên|nói trên)/u

/** What the words around a directive's list hand down to it: the sentence before its first item, the addressees, the end. */
export class LeadInReader {
  readonly #directive: Directive
  readonly #times: DeadlineReader

  constructor(directive: Directive, times: DeadlineReader) {
    this.#directive = directive
    this.#times = times
  }

  /** For the text of the directive itself. */
  ofText(): Context {
    const {opening, components} = this.#directive
    const last = opening[opening.length - 1]
    const ordered = last === undefined ? [] : orderedIn(last)
    const addressed = components.addressees?.items.map(({text, span}) => ({text, span})) ?? []
    return below(ordered.length > 0 ? ordered : addressed, this.#time(opening, true))
  }

  /** For what is attached behind: it speaks to no addressee, and the end of the directive does not speak of it. */
  ofAttachment(opening: readonly Block[]): Context {
    const last = opening[opening.length - 1]
    return below(last === undefined ? [] : orderedIn(last), this.#time(opening, false))
  }

  #time(opening: readonly Block[], main: boolean): readonly Deadline[] {
    const last = opening[opening.length - 1]
    const introducing = last !== undefined && introduces(last)
    const stated = introducing ? this.#introducingTime(last) : []
    if (stated.length > 0) return stated
    return main ? this.#closingTime() : []
  }

  /** Times in the sentence before the list, but for those that belong to the name of the plan. */
  #introducingTime(block: Block): readonly Deadline[] {
    const subject = folded(this.#directive.components.subject?.text ?? '')
    return this.#times
      .read(block, introducingTimes(block), false)
      .filter(
        (each) => isBinding(each) && each.kind !== 'year' && !subject.includes(folded(each.text)),
      )
      .map(inherit)
  }

  /** A closing paragraph that sets one time for all that stands above it. */
  #closingTime(): readonly Deadline[] {
    return this.#directive.closing
      .filter((block) => above.test(block.content.text))
      .flatMap((block) => this.#times.read(block, readingOf(block).times, false))
      .filter((each) => isBinding(each) && each.kind !== 'recurring' && each.kind !== 'relative')
      .map(inherit)
  }
}

function below(leads: readonly Mention[], deadlines: readonly Deadline[]): Context {
  return {
    leads,
    source: leads.length > 0 ? 'lead-in' : 'none',
    coordinating: [],
    deadlines,
    silent: false,
    account: false,
    contents: 'none',
  }
}
