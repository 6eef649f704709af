import {type Block, introduces, wordsOf} from '../document/block'
import {asksForWhole, namesItself} from '../document/closing-words'
import type {Attachment, Directive, Section} from '../document/model'
import {type DocumentType, documentType, documentTypes} from '../facts/document-types'
import type {DocumentTypeId} from '../facts/ids'
import type {Office} from '../facts/office'
import {endsWithOne} from '../text/endings'
import {type Attribute, attributeOf, attributesOf} from './attributes'
import {DeadlineReader, isBinding} from './block-deadlines'
import {mentionIn, readingOf, withOwnBodies} from './block-reading'
import {withoutRepeats} from './distinct'
import {type Context, closedBy, handDown, isAmendment, isSilent, statesTargets} from './inheritance'
import {type Item, readItem} from './item'
import {LeadInReader} from './lead-in'
import type {Deadline, Task} from './model'
import {type OwnBodies, ownBodiesOf} from './own-bodies'
import {tablesOf} from './rows'
import {readTable} from './table-tasks'
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

/** Openings of closing sentences, which speak of the document itself or of what comes up later. */
const closingStart = /^(?:Trên đây|Trong quá trình|Quá trình|Nhận được|Nếu có|Căn cứ)/u

/** True for a formula that closes a document and assigns no work. */
function isFormula(text: string): boolean {
  return closingStart.test(text) || namesItself(text)
}

/** What a paragraph under no item must say to lay a duty on somebody. */
const duty = /(?:^|[\s,])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u

/** Words with which a bullet says how a task is to be done rather than asks for one more. */
const manner = /^(?:[Bb]ảo đảm|[Đđ]ảm bảo|[Tt]ập trung vào|[Pp]hải|[Đđ]a dạng)/u

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

  read(): readonly Task[] {
    const {identity, sections, opening, closing, attachments} = this.#directive
    const rules = identity.type !== null && rulebooks.has(identity.type)
    if (identity.type !== null && !documentType(identity.type).directive && !rules) return []
    const leadIn = new LeadInReader(this.#directive, this.#times)
    if (sections.length === 0) this.#loose(opening)
    this.#list.standing = rules
    this.#walkAll(sections, leadIn.ofText())
    for (const attachment of attachments) {
      if (isForm(attachment)) continue
      const type = typeOf(attachment)
      this.#list.standing = type !== undefined && rulebooks.has(type.id)
      if (type !== undefined && !type.directive && !this.#list.standing) continue
      this.#walkAll(attachment.sections, leadIn.ofAttachment(attachment.opening))
    }
    this.#list.standing = false
    // The last word of a document ("Yêu cầu các cấp … thực hiện nghiêm túc") assigns nothing of its own.
    this.#loose(closing.slice(0, -1))
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
      const told = duty.test(text) || (directs && order.leadFirst && !order.title)
      const assigns = order.leads.length > 0 && acts && told
      directs ||= introduces(block) && directing.test(text)
      if (!assigns || isFormula(text) || asksForWhole(text) || introduces(block)) continue
      this.#list.add(paragraph(block), {
        leads: order.leads.map((each) => mentionIn(block, each)),
        source: 'own',
        coordinating: order.coordinating.map((each) => mentionIn(block, each)),
        deadlines: this.#times.read(block, times, false),
      })
    }
  }

  #walkAll(sections: readonly Section[], context: Context): void {
    for (const table of tablesOf(sections)) readTable(table, context, this.#times, this.#list)
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
    const {tasks} = this.#list
    const before = tasks.length
    const asks = item.instructs || item.described || item.allAttributes
    const whole =
      children.length === 0 ||
      (passed.contents !== 'none' && asks && !isLedBelow(children)) ||
      isFullInstruction(section, item)
    if (whole) this.#consider(section, children.length > 0, item, context)
    const parts = tasks.length
    if (children.length > 0) this.#walkAll(children, passed)
    // An instruction over a list in which nobody is asked to act is the task itself.
    if (
      !whole &&
      tasks.length === parts &&
      item.instructs &&
      !item.title &&
      !isBareHeading(section) &&
      !statesTargets(section)
    ) {
      this.#consider(section, true, item, context)
      if (tasks.length > before + 1) this.#list.moveLast(before)
    }
  }

  /** Adds an item to the tasks where it is one. */
  #consider(section: Section, isParent: boolean, item: Item, context: Context): void {
    if (!isTask(section, isParent, item, context)) return
    if (this.#list.standing && !isDuty(section, item, context)) return
    const own = ownTimes(item, context.deadlines)
    const inherited = !item.leadFirst && !item.ordered && context.leads.length > 0
    const general = context.source === 'lead-in' && item.leads.length > 0
    const leads =
      inherited && item.leads.length > 0 && !general
        ? [...context.leads, ...item.leads]
        : inherited && !general
          ? context.leads
          : item.leads
    this.#list.add(section, {
      leads: withoutRepeats(leads),
      source: inherited && !general ? context.source : 'own',
      coordinating: item.coordinating.length > 0 ? item.coordinating : context.coordinating,
      deadlines: [...own, ...governing(own, context.deadlines)],
    })
  }
}

/** Among criteria and conditions, which ask nobody, an order of the issuer stands out: "giao Sở Y tế thành lập đoàn …". */
function isOrderedApart({parent, kind}: Section, {ordered, leads}: Item): boolean {
  return ordered && leads.length > 0 && parent?.kind === 'scope' && kind === 'other'
}

/** Own times of an item; the event that it follows on ("Sau khi … phê duyệt Đề án, …") bounds it only where no day is set for it. */
function ownTimes({deadlines, stated}: Item, above: readonly Deadline[]): readonly Deadline[] {
  if (deadlines.length === 0) return deadlines
  const isEvent = (each: Deadline) =>
    each.kind === 'relative' && !stated.has(each) && followsEvent.test(each.text)
  if (!deadlines.some(isEvent)) return deadlines
  const isSet = above.some(isDated) || [...stated].some(isDated)
  return isSet ? deadlines.filter((each) => !isEvent(each)) : deadlines
}

const followsEvent = /^[Ss]au khi /u

function isDated({kind, end}: Deadline): boolean {
  return kind !== 'recurring' && end !== null
}

/** Which times of the enclosing items hold for an item with times of its own: how often is no date by which. */
function governing(own: readonly Deadline[], above: readonly Deadline[]): readonly Deadline[] {
  const binding = own.filter(isBinding)
  if (binding.length === 0) return above
  const repeats = binding.every(({kind}) => kind === 'recurring')
  return repeats ? above.filter(isDated) : []
}

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

function isTask(section: Section, isParent: boolean, item: Item, context: Context): boolean {
  const [first] = section.own
  if (first === undefined || attributeOf(section) !== null) return false
  if (!isParent && !acts(section, item, context)) return false
  const named = item.leads.length > 0
  const {text, capitals} = first.content
  if (section.marker === null && (!named || capitals || isFormula(text))) return false
  if (section.marker?.scheme === 'article' && !named) return false
  return !isContent(section, item, context)
}

/** True where a leaf asks somebody to act. Below a body's name every item that states no thing is its duty. */
function acts(section: Section, item: Item, context: Context): boolean {
  const last = section.own[section.own.length - 1]?.content.text ?? ''
  // "- Chỉ đạo lực lượng thanh tra:": what it introduces stands beside it.
  const introducing = section.marker?.scheme === 'bullet' && endsWithOne(last, ':', true)
  if (introducing && !item.allAttributes && !item.described) return false
  if (item.instructs || (item.described && !item.title) || item.allAttributes) return true
  if (item.ordered && item.leads.length > 0) return true
  const owed = context.source === 'heading' && !item.states && !item.title
  return owed && section.marker !== null && endsWithOne(last, '.;…', true)
}

/** A title of one line, without a stop and without a colon: what stands below it states, and nobody is asked to act. */
function isBareHeading({own, marker}: Section): boolean {
  const last = own[own.length - 1]?.content
  return (
    own.length === 1 &&
    marker !== null &&
    last !== undefined &&
    !endsWithOne(last.title, '.;:…', true)
  )
}

/** "Cơ quan lập đề án gồm: a) Sở X lập …; b) Sở Y lập …": the items are the tasks, each with its lead. */
function isLedBelow(children: readonly Section[]): boolean {
  return children.every(({own: [first]}) => first !== undefined && readingOf(first).order.leadFirst)
}

/** True for a part of the task above. */
function isContent(section: Section, item: Item, context: Context): boolean {
  if (context.contents === 'none' || item.leadFirst) return false
  if (context.contents === 'all') return true
  return section.marker?.scheme === 'bullet' && (manner.test(section.title) || !item.instructs)
}

/** An item with children that carries an instruction of its own besides them. */
function isFullInstruction(section: Section, item: Item): boolean {
  const {own} = section
  if (!item.instructs) return false
  // "1. Công an tỉnh ⏎ Tham mưu … ⏎ Trong đó giao Giám đốc …:": an instruction between a name and a list
  if (item.title) return own.length > 2 && own.slice(1, -1).some(isInstruction)
  const last = own[own.length - 1]?.content
  if (last === undefined || (own.length === 1 && last.emphasized && !item.leadFirst)) return false
  return (
    endsWithOne(last.text, '.;', true) || ((own.length > 1 || item.ordered) && saysMore(last.title))
  )
}

function isInstruction(block: Block): boolean {
  return readingOf(block).order.instructs && endsWithOne(block.content.text, '.;', true)
}

/** "Tiếp tục thể chế hóa … quốc gia. Tập trung triển khai các nội dung sau:": a sentence of work before the one that introduces the list. */
function saysMore(text: string): boolean {
  const stop = text.search(/\.\s+[A-ZÀ-Ỹ]/u)
  return stop > shortestSentence && !/^(?:Cụ thể|Trong đó|Lưu ý)/u.test(text.slice(stop + 2))
}

/** A sentence of fewer UTF-16 units is a title. */
const shortestSentence = 60

/** Types that lay down rules: of these only what names who is to act is a duty of somebody. */
const rulebooks: ReadonlySet<DocumentTypeId> = new Set(['quy-che', 'quy-dinh'])

/** "Mẫu số 01/HNCT", "BIỂU MẪU 2": a paper to be filled in, and notes on how. */
function isForm({title}: Attachment): boolean {
  return /^(?:biểu )?mẫu(?:\s|$)/iu.test(title)
}

/** The type that the title of an attachment names. */
function typeOf({title}: Attachment): DocumentType | undefined {
  const words = title.toLowerCase()
  return documentTypes.find(({name}) => words.startsWith(name))
}

/** What a body may do or decide: its powers, not its duties. */
const power = /^\s*(?:quyết định|có quyền|có thể|được|cho phép|ủy quyền)(?!\p{L})/u

/** True for an item of a rulebook that tells a body by name, in it or above it, what it has to do. */
function isDuty({own: [first]}: Section, item: Item, context: Context): boolean {
  const [lead] = item.leads
  if (lead === undefined) return context.leads.length > 0
  const text = first?.content.text ?? ''
  const at = text.indexOf(lead.text)
  return at === -1 || !power.test(text.slice(at + lead.text.length, at + lead.text.length + 40))
}
