import {type Block, introduces} from '../document/block'
import type {Directive} from '../document/model'
import {folded} from '../text/letters'
import {type DeadlineReader, inherit, isBinding} from './block-deadlines'
import {mentionIn, readingOf} from './block-reading'
import type {Context} from './inheritance'
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
    const ordered = orderedIn(opening)
    const addressed = components.addressees?.items.map(({text, span}) => ({text, span})) ?? []
    return below(ordered.length > 0 ? ordered : addressed, this.#time(opening, true))
  }

  /** For what is attached behind: it speaks to no addressee, and the end of the directive does not speak of it. */
  ofAttachment(opening: readonly Block[]): Context {
    return below(orderedIn(opening), this.#time(opening, false))
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
    const {order, times} = readingOf(block)
    const from = lastSentence(block.content.text)
    // Before the order a sentence tells why it is given, but for the time with which it opens.
    const ordered = order.leads[0]?.start ?? from
    const phrases = times.filter(({start}) => start >= ordered || start === from)
    return this.#times
      .read(block, phrases, false)
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

/** Offset at which the last sentence of a text begins; those before it tell what has been. */
function lastSentence(text: string): number {
  let start = 0
  for (const {0: gap, index} of text.matchAll(/[.?!…]\)?\s+(?=\p{Lu})/gu))
    start = index + gap.length
  return start
}

/** Whom the sentence before the first item orders to act. */
function orderedIn(opening: readonly Block[]): readonly Mention[] {
  const last = opening[opening.length - 1]
  if (last === undefined) return []
  const {order} = readingOf(last)
  return order.ordered || (introduces(last) && isOwed(last))
    ? order.leads.map((each) => mentionIn(last, each))
    : []
}

/** What the sentence says of its subject where it lays the list on it: "tỉnh Hòa Sơn | cần tập trung …:". */
const owed = /^\s+(?:cần|phải|có trách nhiệm|khẩn trương|tập trung|tiếp tục|nghiêm túc)\s/u

function isOwed(block: Block): boolean {
  const {order} = readingOf(block)
  const [lead] = order.leads
  return (
    lead !== undefined &&
    !order.announces &&
    owed.test(block.content.text.slice(lead.end, lead.end + 20))
  )
}

function below(leads: readonly Mention[], deadlines: readonly Deadline[]): Context {
  return {
    leads,
    source: leads.length > 0 ? 'lead-in' : 'none',
    coordinating: [],
    deadlines,
    silent: false,
    contents: 'none',
  }
}
