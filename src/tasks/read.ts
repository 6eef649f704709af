import {type Block, introduces, wordsOf} from '../document/block'
import {asksForWhole} from '../document/closing-words'
import type {Attachment, Directive, Section} from '../document/model'
import {documentType, typeNamed} from '../facts/document-types'
import type {DocumentTypeId} from '../facts/ids'
import type {Office} from '../facts/office'
import {type Attribute, attributesOf} from './attributes'
import {DeadlineReader} from './block-deadlines'
import {mentionIn, readingOf, withOwnBodies} from './block-reading'
import {withoutRepeats} from './distinct'
import {type Context, closedBy, handDown, isAmendment, isSilent, statesTargets} from './inheritance'
import {orderedIn} from './introductions'
import {type Item, readItem} from './item'
import {LeadInReader} from './lead-in'
import type {Task} from './model'
import {type OwnBodies, ownBodiesOf} from './own-bodies'
import {governingTimes, ownTimes} from './own-times'
import {tablesOf} from './rows'
import {readTable, type TableHeads} from './table-tasks'
import {
  headsParagraphs,
  isBareHeading,
  isDuty,
  isFormula,
  isFullInstruction,
  isLedBelow,
  isOrderedApart,
  isOversight,
  isTask,
  listsPapers,
} from './task-items'
import {TaskList} from './task-list'

const known = new WeakMap<Directive, {readonly own: OwnBodies; readonly tasks: readonly Task[]}>()

/**
 * Every task of a directive, in order of the text; `office`: whose own bodies are known besides those of the product. Read
 * once; later calls for the same office give the same list.
 */
export function readTasks(directive: Directive, office?: Partial<Office>): readonly Task[] {
  const own = ownBodiesOf(office)
  const found = known.get(directive)
  if (found !== undefined && found.own === own) return found.tasks
  const tasks = withOwnBodies(own, () => new TaskReader(directive).read())
  known.set(directive, {own, tasks})
  return tasks
}

/** What a paragraph under no item must say to lay a duty on somebody. */
const duty = /(?:^|[\s,])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u

/** The sentence with which a letter goes over to what it asks for. */
const directing = /(?:chỉ đạo|yêu cầu|đề nghị|nhiệm vụ|công việc|thực hiện)[^.;:]{0,40}:\s*$/u

class TaskReader {
  readonly #directive: Directive
  readonly #times: DeadlineReader
  readonly #list = new TaskList()

  constructor(directive: Directive) {
    this.#directive = directive
    this.#times = new DeadlineReader(directive)
  }

  /** Of the last table of tasks. */
  #heads: TableHeads | null = null

  read(): readonly Task[] {
    const {identity, sections, opening, closing, attachments} = this.#directive
    const rules = identity.type !== null && rulebooks.has(identity.type)
    if (identity.type !== null && !documentType(identity.type).directive && !rules) return []
    const leadIn = new LeadInReader(this.#directive, this.#times)
    if (sections.length === 0) this.#loose(opening)
    this.#list.standing = rules
    this.#walkAll(sections, leadIn.ofText())
    for (const attachment of attachments) {
      if (asksNobody(attachment)) continue
      const type = typeNamed(attachment.title)
      this.#list.standing = type !== undefined && rulebooks.has(type.id)
      if (type !== undefined && !type.directive && !this.#list.standing) continue
      this.#walkAll(attachment.sections, leadIn.ofAttachment(attachment.opening))
    }
    this.#list.standing = false
    // The last word of a document ("Yêu cầu các cấp … thực hiện nghiêm túc") assigns nothing of its own, but who sees to it.
    const last = closing[closing.length - 1]
    this.#loose(last === undefined || isOversight(last) ? closing : closing.slice(0, -1))
    return this.#list.tasks
  }

  /** Paragraphs under no item that lay a duty on somebody. */
  #loose(blocks: readonly Block[]): void {
    // "… có ý kiến chỉ đạo như sau:": what follows tells bodies by name what to do, with or without "Giao …".
    let directs = false
    for (const block of blocks) {
      const {text} = block.content
      const {order, times} = readingOf(block)
      const acts = order.instructs || order.ordered
      const oversees = isOversight(block)
      const told = oversees || duty.test(text) || (directs && order.leadFirst && !order.title)
      const assigns = order.leads.length > 0 && acts && told
      directs ||= introduces(block) && directing.test(text)
      if (!assigns || introduces(block)) continue
      if (!oversees && (isFormula(text) || asksForWhole(text))) continue
      this.#list.add(paragraph(block), {
        leads: order.leads.map((each) => mentionIn(block, each)),
        source: 'own',
        coordinating: order.coordinating.map((each) => mentionIn(block, each)),
        deadlines: this.#times.read(block, times, false),
      })
    }
  }

  #walkAll(sections: readonly Section[], context: Context): void {
    for (const table of tablesOf(sections))
      this.#heads = readTable(table, this.#heads, context, this.#times, this.#list)
    const shared = sections.length > 1 ? closedBy(sections, context, this.#times) : context
    sections.forEach((section, index) => {
      if (section.type === 'row') return
      this.#walk(section, index === sections.length - 1 ? context : shared)
    })
  }

  #walk(section: Section, context: Context): void {
    const {attributes, children} = parted(section)
    const item = readItem(section, attributes, this.#times)
    // A leaf hands nothing down; most items are leaves.
    const passed = children.length === 0 ? context : handDown(section, item, context)
    const silent = isSilent(section, context) && !isOrderedApart(section, item)
    if (silent || isAmendment(section)) {
      this.#walkAll(children, passed)
      return
    }
    if (headsParagraphs(section, item)) {
      this.#paragraphs(section)
      this.#walkAll(children, passed)
      return
    }
    const {tasks} = this.#list
    const before = tasks.length
    const asks = item.instructs || item.described || item.allAttributes
    const whole =
      children.length === 0 ||
      (passed.contents !== 'none' && asks && !isLedBelow(children)) ||
      isFullInstruction(section, item)
    if (whole) this.#consider(section, children.length > 0, item, context)
    this.#loose(item.apart)
    const parts = tasks.length
    if (children.length > 0) this.#walkAll(children, passed)
    // An instruction over a list in which nobody is asked to act is the task itself.
    if (
      !whole &&
      tasks.length === parts &&
      item.instructs &&
      !item.title &&
      (!isBareHeading(section) || listsPapers(section)) &&
      !statesTargets(section)
    ) {
      this.#consider(section, true, item, context)
      if (tasks.length > before + 1) this.#list.moveLast(before)
    }
  }

  /** The paragraphs under an unnumbered heading: each that asks somebody to act is a task, of whom it or the heading names. */
  #paragraphs({own: [heading, ...blocks]}: Section): void {
    const leads = heading === undefined ? [] : orderedIn(heading)
    for (const block of blocks) {
      const {order, times} = readingOf(block)
      const named = order.leadFirst && order.leads.length > 0
      if (!order.instructs || order.title || !(named || leads.length > 0)) continue
      if (isFormula(block.content.text) || introduces(block)) continue
      this.#list.add(paragraph(block), {
        leads: named ? order.leads.map((each) => mentionIn(block, each)) : leads,
        source: named ? 'own' : 'heading',
        coordinating: order.coordinating.map((each) => mentionIn(block, each)),
        deadlines: this.#times.read(block, times, false),
      })
    }
  }

  /** Adds an item to the tasks where it is one. */
  #consider(section: Section, isParent: boolean, item: Item, context: Context): void {
    if (!isTask(section, isParent, item, context)) return
    if (this.#list.standing && !isDuty(section, item, context)) return
    const own = ownTimes(item, context.deadlines)
    const asked = context.source === 'heading' && (item.embedded || asksOthers(section))
    const late = context.source === 'heading' && namesLater(section, item)
    const inherited =
      (asked || late || (!item.leadFirst && !item.ordered)) && context.leads.length > 0
    const general = context.source === 'lead-in' && item.leads.length > 0
    const leads =
      inherited && item.leads.length > 0 && !general && !asked
        ? [...context.leads, ...item.leads]
        : inherited && !general
          ? context.leads
          : item.leads
    this.#list.add(section, {
      leads: withoutRepeats(leads),
      source: inherited && !general ? context.source : 'own',
      coordinating: item.coordinating.length > 0 ? item.coordinating : context.coordinating,
      deadlines: [...own, ...governingTimes(own, context.deadlines)],
    })
  }
}

/** "- Yêu cầu các đơn vị khai thác lắp đặt trạm cân": under the name of a body it is that body that has to ask them. */
function asksOthers({own: [first], marker}: Section): boolean {
  if (first === undefined) return false
  const {title} = first.content
  return (
    sendsStaff.test(title) || (marker?.scheme === 'bullet' && /^(?:Yêu cầu|Đề nghị)\s/u.test(title))
  )
}

/** "Rà soát hồ sơ …. Người đứng đầu các đơn vị chịu trách nhiệm …": the first sentence is for the body that heads the list. */
function namesLater({own: [first]}: Section, {leadAt, opens}: Item): boolean {
  if (first === undefined || !opens) return false
  const {text, titleStart} = first.content
  const before = text.slice(titleStart, Math.max(titleStart, leadAt))
  return /[.;]\s/u.test(before) && !inCase.test(before)
}

/** "Đối với kiến nghị về …; về …, Văn phòng …": in what case, before who acts. */
const inCase = /^(?:Đối với|Trường hợp|Khi|Trong|Căn cứ|Trên cơ sở|Sau khi|Theo)\s/u

/** "Phân công cán bộ, công chức quản lý, sử dụng Hệ thống": the body sends its own people. */
const sendsStaff =
  /^Phân công (?:cán bộ|công chức|viên chức|đảng viên|nhân viên|giáo viên)(?!\p{L})/u

/** A paragraph under no item, as a section of its own. */
function paragraph(block: Block): Section {
  return {
    type: 'paragraph',
    marker: null,
    title: block.content.text,
    kind: 'other',
    own: [block],
    children: [],
    parent: null,
    span: wordsOf(block),
  }
}

interface Parted {
  readonly attributes: readonly Attribute[]
  readonly children: readonly Section[]
}

const leaf: Parted = {attributes: [], children: []}

/** The children of a section, and the attributes that others among them state. */
function parted(section: Section): Parted {
  if (section.children.length === 0) return leaf
  const attributes: Attribute[] = []
  const children: Section[] = []
  for (const child of section.children) {
    const stated = attributesOf(child)
    if (stated.length === 0) children.push(child)
    else attributes.push(...stated)
  }
  return {attributes, children}
}

/** Types that lay down rules: of these only what names who is to act is a duty of somebody. */
const rulebooks: ReadonlySet<DocumentTypeId> = new Set(['quy-che', 'quy-dinh'])

/** "Mẫu số 01/HNCT", "BIỂU MẪU 2": a paper to be filled in, and notes on how. */
const form = /^(?:biểu )?mẫu(?:\s|$)/iu
/** "PHỤ LỤC II ⏎ KẾT QUẢ THỰC HIỆN NHIỆM VỤ …": what has become of what was asked before. */
const account =
  /^(?:phụ lục(?:\s+(?:số\s+)?[\dIVX]{1,4})?[.:]?\s+)?(?:bảng\s+)?(?:(?:báo cáo|tổng hợp|thống kê)\s+)*(?:kết quả|tình hình)\s+(?:thực hiện|triển khai|giải ngân|xử lý|giải quyết)/iu

/** True for what is attached to be filled in or read, and asks nobody to act. */
function asksNobody({title}: Attachment): boolean {
  return form.test(title) || account.test(title)
}
