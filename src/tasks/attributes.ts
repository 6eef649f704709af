import type {Block} from '../document/block'
import type {Section} from '../document/model'
import {folded} from '../text/letters'
import {mentionIn} from './block-reading'
import type {TimePhrase} from './deadlines'
import {timePhrases} from './deadlines'
import type {Mention} from './model'
import {readOrder} from './orders'

/** What an attribute of a task states. */
export type AttributeKind = 'lead' | 'coordinating' | 'both' | 'time' | 'other'

/** “Thời gian hoàn thành: …”, “- Đơn vị chủ trì: …”: a property of the task it stands under. */
export interface Attribute {
  readonly kind: AttributeKind
  /** The blocks that hold its value, and from where in the first one's view. */
  readonly blocks: readonly Block[]
  readonly valueStart: number
}

/** Labels of attributes, folded; the first row that fits holds. */
const labels: readonly (readonly [RegExp, AttributeKind])[] = [
  [
    /^(?:đơn vị|cơ quan|bộ phận)?\s*(?:chủ trì|thực hiện)(?:\s*,|\s+và|\s*-|\s*\/)\s*(?:đơn vị\s+|cơ quan\s+)?(?:phối hợp|thực hiện)(?: thực hiện)?$/u,
    'both',
  ],
  [
    /^(?:các )?(?:đơn vị|cơ quan|tổ chức|bộ phận|người)?\s*(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm|phụ trách)(?: thực hiện| chính| tham mưu)?$/u,
    'lead',
  ],
  [/^(?:các )?(?:đơn vị|cơ quan|tổ chức|bộ phận)?\s*(?:phối hợp)(?: thực hiện)?$/u, 'coordinating'],
  [/^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?:\s+\p{L}+){0,6}$/u, 'time'],
  [
    /^(?:hình thức|thành phần|đối tượng|địa điểm|báo cáo viên|tài liệu|kinh phí|nguồn kinh phí|kết quả|kết quả đầu ra|sản phẩm|phương thức|phương pháp|cách thức|số lượng|phạm vi|ghi chú|nội dung|chủ đề|quy mô|đơn vị tính|nguồn vốn|nguyên tắc|yêu cầu|mục đích|mục tiêu|chỉ tiêu)(?:\s+\p{L}+){0,6}$/u,
    'other',
  ],
]

const labelled = /^([^:.;]{3,70}):\s*/u

function labelKind(label: string): AttributeKind | null {
  const words = folded(label)
    .replace(/\s*\([^)]*\)\s*/gu, ' ')
    .trim()
  for (const [pattern, kind] of labels) if (pattern.test(words)) return kind
  return null
}

/** “Hoàn thành trước ngày 15/01/2021.”: a bullet that states nothing but a time. */
const bareTime =
  /^(?:[Hh]oàn thành|[Hh]oàn tất|[Xx]ong|[Tt]hực hiện|[Tt]hời gian)\s+(?:xong\s+)?(?:trước|trong|chậm nhất|đến|từ|vào|hết)\s.{4,60}$/u

/** The attribute that a section states; null for an item of its own. */
export function attributeOf(section: Section): Attribute | null {
  const [first] = section.own
  if (first === undefined || section.type === 'row') return null
  if (
    section.marker?.scheme === 'bullet' &&
    section.children.length === 0 &&
    bareTime.test(first.content.title)
  ) {
    return {kind: 'time', blocks: [first], valueStart: first.content.titleStart}
  }
  const {title, titleStart} = first.content
  const match = labelled.exec(title)
  if (match !== null) {
    const kind = labelKind(match[1] ?? '')
    if (kind === null) return null
    const rest = title.slice(match[0].length)
    if (kind === 'other' && (rest === '' || section.children.length > 0))
      return isPlainList(section) ? {kind, blocks: [], valueStart: 0} : null
    return {
      kind,
      blocks: rest === '' ? valueBlocks(section) : [first, ...valueBlocks(section)],
      valueStart: rest === '' ? 0 : titleStart + match[0].length,
    }
  }
  if (title.length > 60) return null
  const kind = labelKind(title.replace(/[.:;]$/u, ''))
  if (kind === null || kind === 'other') return null
  const blocks = valueBlocks(section)
  return blocks.length === 0 ? null : {kind, blocks, valueStart: 0}
}

/** A label over bullets that only list ("Thành phần:" over names). */
function isPlainList(section: Section): boolean {
  return (
    section.marker?.scheme === 'bullet' ||
    section.children.every((child) => child.marker?.scheme === 'bullet')
  )
}

function valueBlocks(section: Section): Block[] {
  return [
    ...section.own.slice(1),
    ...section.children.flatMap((child) => [
      ...child.own,
      ...child.children.flatMap((each) => each.own),
    ]),
  ]
}

/** An unnumbered line behind an item that states an attribute: "Thời gian hoàn tất: trước ngày …". */
export function attributeLine(block: Block): Attribute | null {
  const match = labelled.exec(block.content.title)
  if (match === null) return null
  const kind = labelKind(match[1] ?? '')
  if (kind === null) return null
  return {kind, blocks: [block], valueStart: block.content.titleStart + match[0].length}
}

/** The attributes of a section: its own, or those that its children state ("2. Chủ trì, phối hợp ⏎ a) Cơ quan chủ trì ⏎ b) …"). */
export function attributesOf(section: Section): Attribute[] {
  const own = attributeOf(section)
  if (own === null) return []
  const parts = section.children.map((child) => attributeOf(child))
  const stated = parts.filter((part) => part !== null)
  return stated.length > 0 && stated.length === parts.length ? stated : [own]
}

export interface AttributeValues {
  readonly leads: Mention[]
  readonly coordinating: Mention[]
  readonly times: {block: Block; phrase: TimePhrase}[]
}

/** Names and times that a task's attributes give. */
export function valuesOf(attributes: readonly Attribute[]): AttributeValues {
  const values: AttributeValues = {leads: [], coordinating: [], times: []}
  for (const attribute of attributes) collect(attribute, values)
  return values
}

function collect({kind, blocks, valueStart}: Attribute, values: AttributeValues): void {
  blocks.forEach((block, index) => {
    const from = index === 0 && valueStart > 0 ? valueStart : block.content.titleStart
    const text = block.content.text.slice(from)
    if (kind === 'time') {
      for (const phrase of timePhrases(firstSentence(text))) {
        values.times.push({
          block,
          phrase: {...phrase, start: phrase.start + from, end: phrase.end + from},
        })
      }
      return
    }
    if (kind === 'other') {
      for (const phrase of timePhrases(text)) {
        if (!phrase.labelled && phrase.kind !== 'vague' && phrase.kind !== 'ongoing')
          values.times.push({
            block,
            phrase: {...phrase, start: phrase.start + from, end: phrase.end + from},
          })
      }
      return
    }
    addBodies(block, from, text, kind, values)
  })
}

/** What follows the first sentence of a stated time ("… Tổng kết vào tháng 4") speaks of something else. */
function firstSentence(text: string): string {
  const stop = text.search(/[.;]\s+\p{Lu}/u)
  return stop === -1 ? text : text.slice(0, stop)
}

function addBodies(
  block: Block,
  from: number,
  text: string,
  kind: AttributeKind,
  values: AttributeValues,
): void {
  const order = readOrder(text)
  const own = labelled.exec(text)
  const inner = own === null ? null : labelKind(own[1] ?? '')
  if (inner !== null && own !== null) {
    addBodies(block, from + own[0].length, text.slice(own[0].length), inner, values)
    return
  }
  for (const {start, end} of order.coordinating)
    values.coordinating.push(mentionIn(block, {start: start + from, end: end + from}))
  const clause = kind === 'lead' && order.leadFirst && !order.title
  if ((kind === 'both' || clause) && order.leads.length > 0) {
    for (const {start, end} of order.leads)
      values.leads.push(mentionIn(block, {start: start + from, end: end + from}))
    return
  }
  const cut = text.search(/[,;]\s*phối hợp|\.\s|[.;]\s*$/u)
  const end = cut === -1 ? text.trimEnd().length : cut
  if (end === 0) return
  const mention = mentionIn(block, {start: from, end: from + end})
  if (kind === 'coordinating') values.coordinating.push(mention)
  else values.leads.push(mention)
}
