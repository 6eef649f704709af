import type {Block} from '../document/block'
import type {Section} from '../document/model'
import {oncePerText} from '../document/notes'
import {typeNamed} from '../facts/document-types'
import {folded} from '../text/letters'
import {mentionIn, readingFrom, readingOf} from './block-reading'
import type {TimePhrase} from './deadlines'
import {apart} from './glued'
import type {Mention} from './model'
import type {Stretch} from './sentences'

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
    /^(?:các )?(?:đơn vị|cơ quan|tổ chức|bộ phận|người)?\s*(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm|phụ trách)(?:,? (?:thực hiện|chính|tham mưu|triển khai|xây dựng|soạn thảo|trình|tổ chức))*$/u,
    'lead',
  ],
  [/^trách nhiệm(?:,? (?:chủ trì|chỉ đạo|lãnh đạo|tổ chức|triển khai))* thực hiện$/u, 'lead'],
  [
    /^(?:các )?(?:đơn vị|cơ quan|tổ chức|bộ phận)?\s*(?:phối hợp)(?:,? (?:thực hiện|tham mưu|triển khai|xây dựng|tổ chức))*$/u,
    'coordinating',
  ],
  [/^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn)(?:,?\s+\p{L}+){0,6}$/u, 'time'],
  [
    /^(?:danh nghĩa tổ chức|(?:cơ quan|đơn vị) (?:chỉ đạo|đồng tổ chức|bảo trợ|tài trợ)|hình thức|thành phần|đối tượng|địa điểm|báo cáo viên|tài liệu|kinh phí|nguồn kinh phí|kết quả|kết quả đầu ra|sản phẩm|phương thức|phương pháp|cách thức|số lượng|phạm vi|ghi chú|nội dung|chủ đề|quy mô|đơn vị tính|nguồn vốn|nguyên tắc|yêu cầu|mục đích|mục tiêu|chỉ tiêu)(?:,?\s+\p{L}+){0,6}$/u,
    'other',
  ],
]

/** The title of a section, where no name stands behind it; not "organisation that carries out". */
const sectionTitle = /^(?:trách nhiệm .*|tổ chức )thực hiện\s*:?$/u
/** UTF-16 units that such a title may have. */
const longestTitle = 48
/** Labels over those who take part or what there is: lists that ask nobody, whatever they name. */
const listing = /^(?:thành phần|đối tượng|địa điểm|báo cáo viên|tài liệu|số lượng|quy mô)/u

const labelled = /^([^:.;]{3,70}):\s*/u

/** The label with which a block's words begin, or that they are. */
interface Label {
  readonly kind: AttributeKind
  /** Length of label, colon and space in the title; 0 where the title is the label alone. */
  readonly length: number
  readonly bareTime: boolean
}

const labelOf = oncePerText(({title}) => readLabel(title))

function readLabel(title: string): Label | null {
  if (bareTime.test(title)) return {kind: 'time', length: 0, bareTime: true}
  if (title.length < longestTitle && sectionTitle.test(folded(title))) return null
  const match = labelled.exec(title)
  if (match !== null) {
    const kind = labelKind(match[1] ?? '')
    return kind === null ? null : {kind, length: match[0].length, bareTime: false}
  }
  if (title.length > 60) return null
  const kind = labelKind(title.replace(/[.:;]$/u, ''))
  return kind === null ? null : {kind, length: 0, bareTime: false}
}

/** Of words that a PDF joined ("Cơ quan chủtrì"), too. */
function labelKind(label: string): AttributeKind | null {
  const kind = kindIn(label)
  if (kind !== null) return kind
  const words = apart(label)
  return words === label ? null : kindIn(words)
}

function kindIn(label: string): AttributeKind | null {
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
  const label = labelOf(first.content)
  if (label === null) return null
  const {kind, length} = label
  const {title, titleStart} = first.content
  if (label.bareTime) {
    const alone = section.marker?.scheme === 'bullet' && section.children.length === 0
    return alone ? {kind, blocks: [first], valueStart: titleStart} : null
  }
  const empty = length === 0 || title.length === length
  if (kind === 'time' && (isLedBelow(section) || (empty && isOrderedBelow(section)))) return null
  if (length === 0) {
    if (kind === 'other') return null
    const blocks = valueBlocks(section)
    return blocks.length === 0 ? null : {kind, blocks, valueStart: 0}
  }
  if (kind === 'other' && (empty || section.children.length > 0)) {
    const lists = listing.test(folded(title)) || isPlainList(section)
    return lists ? {kind, blocks: [], valueStart: 0} : null
  }
  if ((kind === 'other' || (kind === 'time' && !empty)) && section.marker?.scheme !== 'bullet') {
    // "6. Kinh phí: Phòng Kinh tế tham mưu …", "c) Thời hạn gửi báo cáo: Các sở gửi …": told what to do, by name
    const {order} = readingFrom(first, titleStart + length)
    if (order.leadFirst && order.instructs && !order.title) return null
  }
  return {
    kind,
    blocks: empty ? valueBlocks(section) : [first, ...valueBlocks(section)],
    valueStart: empty ? 0 : titleStart + length,
  }
}

/** "Thời gian thực hiện:" over items that each tell a body what to do by when: tasks, not the value of the label. */
function isLedBelow({children}: Section): boolean {
  const isOrder = ({own: [first]}: Section) => {
    if (first === undefined) return false
    const {order} = readingOf(first)
    return order.leadFirst && order.instructs && !order.title
  }
  return children.length > 0 && children.every(isOrder)
}

/** "Giao Văn phòng …", "Đề nghị các xã …" */
const orderStart = /^(?:Giao|Yêu cầu|Đề nghị)\s/u

/** "Thời gian thực hiện" over "Đề nghị các xã gửi danh sách … trước ngày …": an order, and no time alone. */
function isOrderedBelow({own: [, behind], children}: Section): boolean {
  if (children.length > 0 || behind === undefined) return false
  const {order} = readingOf(behind)
  return order.ordered && order.leadFirst && orderStart.test(behind.content.text)
}

/** A label over bullets that only list ("Thành phần:" over names). */
function isPlainList(section: Section): boolean {
  const asks = ({own: [first]}: Section) => first !== undefined && readingOf(first).order.instructs
  if (section.children.some(asks)) return false
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
  const label = labelOf(block.content)
  if (label === null || label.length === 0) return null
  return {kind: label.kind, blocks: [block], valueStart: block.content.titleStart + label.length}
}

/** The attributes of a section: its own, or those that its children state ("2. Chủ trì, phối hợp ⏎ a) Cơ quan chủ trì ⏎ b) …"). */
export function attributesOf(section: Section): Attribute[] {
  const own = attributeOf(section)
  if (own === null) return preparedBy(section)
  const parts = section.children.map((child) => attributeOf(child))
  const stated = parts.filter((part) => part !== null)
  return stated.length > 0 && stated.length === parts.length ? stated : [own]
}

/** "5.2. Tổng kết công tác kiểm tra. ⏎ - Ủy ban Kiểm tra Đảng ủy tham mưu, trình trong quý II.": who prepares what stands above, and by when. */
function preparedBy({own: [first], marker, children, parent}: Section): Attribute[] {
  const alone =
    marker?.scheme === 'bullet' && children.length === 0 && parent?.children.length === 1
  if (!alone || first === undefined || !prepares.test(first.content.title)) return []
  const {order} = readingOf(first)
  const above = parent.own[0]
  if (!order.leadFirst || order.title || above === undefined || !asksFor(above)) return []
  const {titleStart: valueStart} = first.content
  return [
    {kind: 'lead', blocks: [first], valueStart},
    {kind: 'time', blocks: [first], valueStart},
  ]
}

/** "Tổng kết …", "Nghị quyết về …": work, or a paper to be made. */
function asksFor(block: Block): boolean {
  return readingOf(block).order.instructs || typeNamed(block.content.title) !== undefined
}

/** A bullet that says of a body no more than that it prepares, submits and carries out. */
const prepares =
  /^.{4,120}\stham mưu(?:,? (?:và )?(?:trình|thực hiện|tổ chức thực hiện))*(?:\s(?:\(|trong|trước|từ|quý|tháng|năm|Quý).{1,60})?[.;]?$/u

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
    if (index > 0 && isGloss(block)) return
    const from = index === 0 && valueStart > 0 ? valueStart : block.content.titleStart
    if (kind === 'time' || kind === 'other') addTimes(block, from, kind, values)
    else addBodies(block, from, kind, values)
  })
}

/** "(Văn phòng là cơ quan thường trực …)": a paragraph in brackets says more of the names above it. */
function isGloss({content: {text}}: Block): boolean {
  return text.startsWith('(') && /\)[.;]?$/u.test(text)
}

function addTimes(block: Block, from: number, kind: AttributeKind, values: AttributeValues): void {
  const {times} = readingFrom(block, from)
  // What follows the first sentence of a stated time ("… Tổng kết vào tháng 4") speaks of something else.
  const stop = kind === 'time' ? block.content.text.slice(from).search(/[.;]\s+\p{Lu}/u) : -1
  for (const phrase of times) {
    if (stop !== -1 && phrase.start > from + stop) break
    const vague = phrase.kind === 'vague' || phrase.kind === 'ongoing'
    if (kind === 'time' || !(phrase.labelled || vague)) values.times.push({block, phrase})
  }
}

/** "Các cơ quan, đơn vị theo quy định": words that tell which bodies are meant, and no clause. */
function isNarrowed({content: {text}}: Block, leads: readonly Stretch[]): boolean {
  const [lead] = leads
  return leads.length === 1 && lead !== undefined && narrowed.test(text.slice(lead.end))
}

const narrowed =
  /^\s+(?:theo quy định|(?!chủ trì|phối hợp|thực hiện|tham mưu|triển khai)[a-zà-ỹđ]+(?:\s+[a-zà-ỹđ]+)?)[.;]?\s*$/u

/** Where a name ends: "Phòng Kinh tế; Đơn vị phối hợp: …", "Phòng Nội vụ, phối hợp với …", "Văn phòng. …". */
const cutOff =
  /[,;]\s*(?:(?:đơn vị|cơ quan|bộ phận)\s+)?phối hợp|;\s*thời\s+(?:gian|hạn)|\.\s|[.;]\s*$/iu

const furtherLabel = /^[,;][^:]*:/u

function addBodies(block: Block, from: number, kind: AttributeKind, values: AttributeValues): void {
  const text = block.content.text.slice(from)
  const inner = from === block.content.titleStart ? labelOf(block.content) : null
  if (inner !== null && inner.length > 0) {
    if (inner.kind !== 'time' && inner.kind !== 'other') {
      addBodies(block, from + inner.length, inner.kind, values)
    }
    return
  }
  const {order} = readingFrom(block, from)
  for (const each of order.coordinating) values.coordinating.push(mentionIn(block, each))
  const clause =
    kind === 'lead' && order.leadFirst && !order.title && !isNarrowed(block, order.leads)
  const cut = text.search(cutOff)
  const end = cut === -1 ? text.trimEnd().length : cut
  if ((kind === 'both' || clause) && order.leads.length > 0) {
    // Of one more label on the line ("…; Đơn vị phối hợp: …") the names are no leads.
    const last = from + (furtherLabel.test(text.slice(end)) ? end : text.length)
    for (const {start, end: nameEnd} of order.leads) {
      if (start < last) values.leads.push(mentionIn(block, {start, end: Math.min(nameEnd, last)}))
    }
    return
  }
  if (end === 0) return
  const mention = mentionIn(block, {start: from, end: from + end})
  if (kind === 'coordinating') values.coordinating.push(mention)
  else values.leads.push(mention)
}
