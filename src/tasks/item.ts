import type {Block} from '../document/block'
import type {Section} from '../document/model'
import {endsWithOne} from '../text/endings'
import {type Attribute, attributeLine, attributeOf, valuesOf} from './attributes'
import type {DeadlineReader} from './block-deadlines'
import {mentionIn, readingOf} from './block-reading'
import type {TimePhrase} from './deadlines'
import {distinct} from './distinct'
import type {Deadline, Mention} from './model'
import type {Order} from './orders'

/** What an item's own words and attributes say. */
export interface Item {
  readonly leads: readonly Mention[]
  /** Its first sentence, or an attribute, names the lead. */
  readonly leadFirst: boolean
  /** Where its first block names the first lead, an offset of the block's text; -1 where it does not. */
  readonly leadAt: number
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
  /** Those under a label such as "Thời gian:". */
  readonly stated: ReadonlySet<Deadline>
  /** It asks somebody to act. */
  readonly instructs: boolean
  /** So does its first sentence. */
  readonly opens: boolean
  /** Its first line is the name of a body alone. */
  readonly title: boolean
  /** The issuer speaks of itself. */
  readonly announces: boolean
  /** Attributes make it the task. */
  readonly described: boolean
  /** All that stands below it are its attributes. */
  readonly allAttributes: boolean
  /** By an order of the issuer: "Giao …". */
  readonly ordered: boolean
  /** Who is named is asked by whoever has this duty. */
  readonly embedded: boolean
  /** It begins with a thing, a figure or a condition. */
  readonly states: boolean
  /** Paragraphs behind a last bullet that are orders of their own. */
  readonly apart: readonly Block[]
}

const none: readonly never[] = []
const unstated: ReadonlySet<Deadline> = new Set()

/** Both lists in one; most items have one of them at most, and every keystroke reads every item. */
function joined<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  if (others.length === 0) return some
  return some.length === 0 ? others : [...some, ...others]
}

/** Reads an item; `below`: the attributes that its children state. */
export function readItem(
  section: Section,
  below: readonly Attribute[],
  times: DeadlineReader,
): Item {
  const ends = ordersFrom(section)
  const {orders, leads, coordinating, deadlines, attributes} = saidBy(section.own, ends, times)
  const [head] = orders
  const all = joined(below, attributes)
  const values = all.length === 0 ? null : valuesOf(all)
  const stated =
    values?.times.flatMap(({block, phrase}) => times.read(block, [phrase], true)) ?? none
  return {
    leads: joined(values?.leads ?? none, leads),
    leadFirst: head?.leadFirst === true || (values?.leads.length ?? 0) > 0,
    leadAt: (values?.leads.length ?? 0) > 0 ? -1 : (head?.leads[0]?.start ?? -1),
    coordinating: joined(coordinating, values?.coordinating ?? none),
    // Every time counts; a span that comes again says of what it is: "vốn vay từ ngày … đến ngày …".
    deadlines: distinct(joined(deadlines, stated), ({kind, text, span}) =>
      kind === 'range' ? text : span.start,
    ),
    stated: stated.length === 0 ? unstated : new Set(stated),
    instructs: orders.some(
      (order, index) => order.instructs && (index > 0 || !(order.title || isCapitalTitle(section))),
    ),
    opens: head?.opens === true,
    title: head?.title === true,
    announces: head?.announces === true,
    described: describes(section, all),
    allAttributes:
      below.length > 0 &&
      below.length >= section.children.length &&
      below.some(({kind}) => kind !== 'other'),
    ordered: orders.some((order) => order.ordered),
    embedded: orders.length === 1 && head?.embedded === true,
    states: head?.states === true,
    apart: ends === section.own.length ? none : section.own.slice(ends),
  }
}

/** "II. TỔ CHỨC THỰC HIỆN": a title in capitals may begin with a verb and asks nobody. */
function isCapitalTitle({own: [first]}: Section): boolean {
  if (first === undefined) return false
  const {title, capitals} = first.content
  return (capitals && !endsWithOne(title, '.;')) || (title.length < 24 && carriedOut.test(title))
}

/** The title of the part that says who does what. */
const carriedOut = /^tổ chức thực hiện\s*[.:]?$/iu

/**
 * Index of the first paragraph behind the last bullet of a list that is an order of its own ("Giao Văn phòng …") and no part of
 * the bullet; the number of paragraphs where there is none.
 */
function ordersFrom({own, marker, parent, children}: Section): number {
  if (own.length === 1 || children.length > 0 || marker?.scheme !== 'bullet') return own.length
  const listed = parent?.children ?? []
  const last = listed.length > 1 ? listed[listed.length - 1] : undefined
  if (last?.own !== own) return own.length
  const found = own.findIndex((block, index) => {
    if (index === 0 || !block.content.text.startsWith('Giao ')) return false
    const {order} = readingOf(block)
    return order.ordered && order.leadFirst
  })
  return found === -1 ? own.length : found
}

/** What the blocks of an item say: running words, and lines that state an attribute. In one pass, for speed. */
interface Said {
  readonly orders: Order[]
  readonly leads: Mention[]
  readonly coordinating: Mention[]
  readonly deadlines: Deadline[]
  readonly attributes: Attribute[]
}

/** "Ví dụ:", "Ví dụ 2:" alone: what follows shows a case. */
const example = /^Ví dụ(?:\s+\d+)?\s*:?$/u

/** True for a line that says no more than that examples follow. */
export function isExample(block: Block | undefined): boolean {
  return block !== undefined && example.test(block.content.text)
}

/** A paragraph that speaks of the document as a whole: it and what follows close the document. */
function closes({content: {text}}: Block): boolean {
  return text.startsWith('Tr') && closing.test(text)
}

const closing = /^(?:Trên đây|Trong quá trình (?:tổ chức |triển khai )*thực hiện)/u

/** "3. Năm 2028", "Quý IV/2026:": a title that is a time holds for all that stands below it. */
function isTime({content: {title, titleStart}}: Block, phrases: readonly TimePhrase[]): boolean {
  const [first] = phrases
  if (first === undefined || first.start > titleStart) return false
  return first.end >= titleStart + title.replace(/[\s.:;]+$/u, '').length
}

/** `ends`: index of the first block that is no part of the item. */
function saidBy(own: readonly Block[], ends: number, times: DeadlineReader): Said {
  const said: Said = {orders: [], leads: [], coordinating: [], deadlines: [], attributes: []}
  const end = own.findIndex((block, index) => index > 0 && closes(block))
  const blocks = own.slice(0, end === -1 ? ends : Math.min(end, ends))
  blocks.forEach((block, index) => {
    if (index > 0 && (block.content.text.startsWith('Ví dụ') || isExample(blocks[index - 1])))
      return
    const attribute = index === 0 ? null : attributeLine(block)
    if (attribute !== null) {
      said.attributes.push(attribute)
      return
    }
    const {order, times: phrases} = readingOf(block)
    said.orders.push(order)
    for (const each of order.leads) said.leads.push(mentionIn(block, each))
    for (const each of order.coordinating) said.coordinating.push(mentionIn(block, each))
    said.deadlines.push(...times.read(block, phrases, index === 0 && isTime(block, phrases)))
  })
  return said
}

/**
 * True where attributes make the item itself the task. Numbered siblings ("1. Nội dung … 2. Cơ quan chủ trì … 3. Thời
 * gian …") speak of the items beside them, not of the title above.
 */
function describes(section: Section, attributes: readonly Attribute[]): boolean {
  const numbered = section.children.some(
    (child) =>
      child.marker !== null && child.marker.scheme !== 'bullet' && attributeOf(child) !== null,
  )
  return !numbered && attributes.some(({kind}) => kind !== 'other')
}
