import {type Block, wordsOf} from '../document/block'
import type {Attachment, Directive, Section, SectionKind} from '../document/model'
import {documentType, documentTypes} from '../facts/document-types'
import {folded} from '../text/letters'
import {type Attribute, attributeLine, attributeOf, attributesOf, valuesOf} from './attributes'
import {mentionIn, readingOf} from './block-reading'
import {endOfPhrase, type TimePhrase} from './deadlines'
import type {Deadline, LeadSource, Mention, Task} from './model'
import {cellOf, type TaskColumns, tablesOf, taskColumns} from './rows'

const known = new WeakMap<Directive, readonly Task[]>()

/** Every task of a directive, in order of the text. Read once; later calls give the same list. */
export function readTasks(directive: Directive): readonly Task[] {
  const found = known.get(directive)
  if (found !== undefined) return found
  const tasks = new TaskReader(directive).read()
  known.set(directive, tasks)
  return tasks
}

/** What enclosing items hand down to a task. */
interface Context {
  readonly leads: readonly Mention[]
  readonly source: LeadSource
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
  /** Inside "Mục đích", "Mục tiêu" …: nobody is told to do anything. */
  readonly silent: boolean
  /** Below "… bao gồm:": parts of the task above, not tasks. */
  readonly contents: 'none' | 'bullets' | 'all'
}

/** A sentence that introduces parts of one task and not tasks: "… bao gồm:", "… như:". */
const introducesContents =
  /(?:bao gồm|gồm|gồm có|như|các nhóm nội dung|cần lưu ý|thành phần hồ sơ|hồ sơ gồm có)\s*:?["”]?$/u

const silentKinds: ReadonlySet<SectionKind> = new Set([
  'purpose',
  'requirement',
  'viewpoint',
  'objective',
  'situation',
  'scope',
])
const speakingKinds: ReadonlySet<SectionKind> = new Set(['tasks', 'organization', 'content'])
/** Closing sentences that speak of the document itself or of what comes up later assign no work. */
const formula =
  /^(?:Trên đây|Trong quá trình|Quá trình|Nhận được|Nếu có|Căn cứ)|(?:Chỉ thị|Kế hoạch|Công văn|Kết luận|Nghị quyết|Hướng dẫn|Thông báo|Quyết định|Chương trình|Công điện|Quy định|Đề án|văn bản)\s+này(?![\p{L}])/u

function isBinding({kind}: Deadline): boolean {
  return kind !== 'ongoing' && kind !== 'vague'
}

const noDeadlines: readonly Deadline[] = []

class TaskReader {
  readonly #directive: Directive
  readonly #tasks: Task[] = []
  readonly #year: number | null

  constructor(directive: Directive) {
    this.#directive = directive
    const issued = directive.identity.issued
    this.#year = issued === null ? null : Number(issued.slice(0, 4))
  }

  read(): readonly Task[] {
    const {identity, sections, opening, closing, attachments} = this.#directive
    if (identity.type !== null && !documentType(identity.type).directive) return []
    const context = this.#leadIn(opening)
    if (sections.length === 0) this.#loose(opening)
    this.#walkAll(sections, context)
    for (const attachment of attachments) {
      if (isRulebook(attachment)) continue
      this.#walkAll(attachment.sections, this.#leadIn(attachment.opening, false))
    }
    // The last word of a document ("Yêu cầu các cấp … thực hiện nghiêm túc") assigns nothing of its own.
    this.#loose(closing.slice(0, -1))
    return this.#tasks
  }

  /** Who the sentence before the first item addresses; the addressees where it names nobody. */
  #leadIn(opening: readonly Block[], main = true): Context {
    const last = opening[opening.length - 1]
    const reading = last === undefined ? null : readingOf(last)
    const leads =
      last === undefined || reading === null
        ? []
        : reading.order.leads.map((each) => mentionIn(last, each))
    const {addressees} = this.#directive.components
    const named = reading?.order.ordered === true ? leads : []
    const addressed =
      main && named.length === 0 && addressees !== null
        ? addressees.items.map(({text, span}) => ({text, span}))
        : []
    const all = named.length > 0 ? named : addressed
    const introduces = last !== undefined && /:["”)]?$/u.test(last.content.text)
    return {
      leads: all,
      source: all.length > 0 ? 'lead-in' : 'none',
      coordinating: [],
      deadlines:
        introduces && last !== undefined && reading !== null
          ? this.#leadInTime(last, reading.times)
          : this.#closingTime(main),
      silent: false,
      contents: 'none',
    }
  }

  /** Times in the sentence before the list, but for those that belong to the name of the plan. */
  #leadInTime(block: Block, times: readonly TimePhrase[]): readonly Deadline[] {
    const subject = folded(this.#directive.components.subject?.text ?? '')
    const stated = this.#deadlines(block, times, false).filter(
      (each) => isBinding(each) && each.kind !== 'year' && !subject.includes(folded(each.text)),
    )
    return stated.length > 0 ? stated.map(inherit) : this.#closingTime(true)
  }

  /** A closing paragraph that sets one time for all that stands above it. */
  #closingTime(main: boolean): readonly Deadline[] {
    if (!main) return []
    return this.#directive.closing.flatMap((block) => {
      const {text} = block.content
      if (!/(?:nêu trên|trên đây|ở trên|nói trên)/u.test(text)) return []
      return this.#deadlines(block, readingOf(block).times, false)
        .filter((each) => isBinding(each) && each.kind !== 'recurring' && each.kind !== 'relative')
        .map(inherit)
    })
  }

  /** Paragraphs under no item that lay a duty on somebody. */
  #loose(blocks: readonly Block[]): void {
    for (const block of blocks) {
      const {text} = block.content
      const {order, times} = readingOf(block)
      if (
        order.leads.length === 0 ||
        !order.instructs ||
        formula.test(text) ||
        /:["”)]?$/u.test(text)
      )
        continue
      if (!/(?:^|[\s,])(?:[Gg]iao|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u.test(text)) continue
      const section: Section = {
        type: 'paragraph',
        marker: null,
        title: text,
        kind: 'other',
        own: [block],
        children: [],
        parent: null,
        span: wordsOf(block),
      }
      this.#add(section, {
        leads: order.leads.map((each) => mentionIn(block, each)),
        source: 'own',
        coordinating: order.coordinating.map((each) => mentionIn(block, each)),
        deadlines: this.#deadlines(block, times, false),
      })
    }
  }

  #walkAll(sections: readonly Section[], context: Context): void {
    for (const table of tablesOf(sections)) this.#table(table, context)
    for (const section of sections) if (section.type !== 'row') this.#walk(section, context)
  }

  #walk(section: Section, context: Context): void {
    const silent =
      silentKinds.has(section.kind) || (context.silent && !speakingKinds.has(section.kind))
    const attributes: Attribute[] = []
    const children: Section[] = []
    for (const child of section.children) {
      const stated = attributesOf(child)
      if (stated.length === 0) children.push(child)
      else attributes.push(...stated)
    }
    const own = this.#own(section, attributes)
    const passed = this.#hand(section, own, context, silent)
    if (silent) {
      this.#walkAll(children, passed)
      return
    }
    const before = this.#tasks.length
    const whole =
      children.length === 0 || passed.contents !== 'none' || isFullInstruction(section, own)
    if (whole) this.#consider(section, children.length > 0, own, context)
    const parts = this.#tasks.length
    this.#walkAll(children, passed)
    // An instruction over a list in which nobody is asked to act is the task itself.
    if (!whole && this.#tasks.length === parts && own.instructs && !own.title) {
      this.#consider(section, true, own, context)
      if (this.#tasks.length > before + 1) this.#tasks.splice(before, 0, ...this.#tasks.splice(-1))
    }
  }

  /** What the item's own words and attributes say. */
  #own(section: Section, childAttributes: readonly Attribute[]): Own {
    const leads: Mention[] = []
    const coordinating: Mention[] = []
    const deadlines: Deadline[] = []
    const attributes = [...childAttributes]
    let leadFirst = false
    let instructs = false
    let announces = false
    let ordered = false
    section.own.forEach((block, index) => {
      const attribute = index === 0 ? null : attributeLine(block)
      if (attribute !== null) {
        attributes.push(attribute)
        return
      }
      const {order, times} = readingOf(block)
      leads.push(...order.leads.map((each) => mentionIn(block, each)))
      coordinating.push(...order.coordinating.map((each) => mentionIn(block, each)))
      deadlines.push(...this.#deadlines(block, times, false))
      ordered ||= order.ordered
      if (index === 0) {
        leadFirst = order.leadFirst
        announces = order.announces
      }
      instructs ||= order.instructs && (index > 0 || !order.title)
    })
    const title = readingOf(section.own[0] as Block).order.title
    const values = valuesOf(attributes)
    const stated = values.times.flatMap(({block, phrase}) => this.#deadlines(block, [phrase], true))
    return {
      leads: [...values.leads, ...leads],
      leadFirst: leadFirst || values.leads.length > 0,
      coordinating: [...coordinating, ...values.coordinating],
      deadlines: distinctTimes([...deadlines, ...stated]),
      stated: new Set(stated),
      instructs,
      title,
      announces,
      described: describes(section, attributes),
      allAttributes:
        childAttributes.length > 0 &&
        childAttributes.length >= section.children.length &&
        childAttributes.some(({kind}) => kind !== 'other'),
      bodyTitle: title,
      ordered,
      states: readingOf(section.own[0] as Block).order.states,
    }
  }

  #consider(section: Section, isParent: boolean, own: Own, context: Context): void {
    const [first] = section.own
    if (first === undefined || attributeOf(section) !== null) return
    if (!isParent && !this.#acts(section, own, context)) return
    if (section.marker === null) {
      const {text, capitals} = first.content
      if (own.leads.length === 0 || capitals || formula.test(text)) return
    }
    if (section.marker?.scheme === 'article' && own.leads.length === 0) return
    if (isContent(section, own, context)) return
    const inherited = !own.leadFirst && !own.ordered && context.leads.length > 0
    this.#add(section, {
      leads: distinct(inherited ? [...context.leads, ...own.leads] : own.leads),
      source: inherited ? context.source : 'own',
      coordinating: own.coordinating.length > 0 ? own.coordinating : context.coordinating,
      deadlines: own.deadlines.some(isBinding)
        ? own.deadlines
        : [...own.deadlines, ...context.deadlines],
    })
  }

  /** True where a leaf asks somebody to act. Below a body's name every item that states no thing is its duty. */
  #acts(section: Section, own: Own, context: Context): boolean {
    if (own.instructs || (own.described && !own.bodyTitle) || own.allAttributes) return true
    const duty = context.source === 'heading' && !own.states && !own.title
    return (
      duty &&
      section.marker !== null &&
      /[.;…]["”)]*$/u.test(section.own[section.own.length - 1]?.content.text ?? '')
    )
  }

  /** What an item hands down to those below it. */
  #hand(section: Section, own: Own, context: Context, silent: boolean): Context {
    const leads = own.announces ? [] : own.leads
    const bound = this.#governing(section, own).map(inherit)
    // The name of the body stands in a sentence that introduces the list, not in the title.
    const running =
      (section.type === 'paragraph' && !own.title) || (!own.leadFirst && section.own.length > 1)
    return {
      leads: leads.length > 0 ? leads : context.leads,
      source: leads.length > 0 ? (running ? 'lead-in' : 'heading') : context.source,
      coordinating:
        own.coordinating.length > 0
          ? own.coordinating
          : leads.length > 0
            ? []
            : context.coordinating,
      deadlines: bound.length > 0 ? bound : context.deadlines,
      silent,
      contents: contentsBelow(section, own, context),
    }
  }

  /** Times that govern what stands below: in the title, in the sentence that introduces the list, under a label. */
  #governing(section: Section, own: Own): readonly Deadline[] {
    const last = section.own[section.own.length - 1]
    const spans = section.own.filter(
      (block, index) =>
        (index === 0 && block.content.title.length < 260) ||
        (block === last && /:["”)]?$/u.test(block.content.text)),
    )
    return own.deadlines.filter(
      (each) =>
        isBinding(each) &&
        (own.stated.has(each) ||
          spans.some((block) => each.span.start >= block.start && each.span.end <= block.end)),
    )
  }

  #table(rows: readonly Section[], context: Context): void {
    const [head] = rows
    const columns = head === undefined ? null : taskColumns(head)
    if (columns === null) return
    for (const row of rows.slice(1)) this.#row(row, columns, context)
  }

  #row(row: Section, columns: TaskColumns, context: Context): void {
    const text = cellOf(row, columns.task)
    const leads = cellOf(row, columns.lead).map((block) => mentionIn(block, whole(block)))
    const coordinating = cellOf(row, columns.coordinating).map((block) =>
      mentionIn(block, whole(block)),
    )
    const times = cellOf(row, columns.time).flatMap((block) =>
      this.#deadlines(block, readingOf(block).times, true),
    )
    const [first] = text
    const isContinuation =
      row.own.every((block) => (block.cell?.column ?? 0) < 2) &&
      row.own.length <= 2 &&
      columns.coordinating > 1
    if (isContinuation && this.#continueRow(row, columns)) return
    if (first === undefined || (leads.length === 0 && times.length === 0)) return
    const label = cellOf(row, columns.label)[0]?.content.text ?? ''
    this.#add(
      {...row, own: text, marker: null},
      {
        leads: leads.length > 0 ? leads : context.leads,
        source: leads.length > 0 ? 'own' : context.source,
        coordinating,
        deadlines: times.length > 0 ? times : context.deadlines,
      },
      label,
    )
  }

  /** Cells merged over rows: further bodies for the task above. */
  #continueRow(row: Section, columns: TaskColumns): boolean {
    const last = this.#tasks[this.#tasks.length - 1]
    const [first, second] = row.own
    if (last === undefined || first === undefined || columns.lead === -1) return false
    this.#tasks[this.#tasks.length - 1] = {
      ...last,
      leads: [...last.leads, mentionIn(first, whole(first))],
      coordinating:
        second === undefined
          ? last.coordinating
          : [...last.coordinating, mentionIn(second, whole(second))],
    }
    return true
  }

  #deadlines(block: Block, times: readonly TimePhrase[], labelled: boolean): readonly Deadline[] {
    if (times.length === 0) return noDeadlines
    const deadlines: Deadline[] = []
    for (const phrase of times) {
      if (phrase.labelled && !labelled) continue
      const {kind} = phrase
      const {text, span} = mentionIn(block, phrase)
      const end = endOfPhrase(phrase, text, this.#year)
      const deadline: Deadline = {text, span, kind, end, begin: null, inherited: false}
      if (!this.#isOver(deadline)) deadlines.push(deadline)
    }
    return deadlines
  }

  /** A range that ended before the document was issued tells what happened. */
  #isOver({kind, end}: Deadline): boolean {
    const {issued} = this.#directive.identity
    return kind === 'range' && end !== null && issued !== null && end < issued
  }

  #add(section: Section, found: Found, label?: string): void {
    const [first] = section.own
    const last = section.own[section.own.length - 1]
    if (first === undefined || last === undefined) return
    const binding = found.deadlines.filter(isBinding)
    const deadlines = binding.length > 0 ? binding : found.deadlines
    this.#tasks.push({
      section,
      label: label ?? section.marker?.label ?? '',
      text: section.own
        .map((block, index) => (index === 0 ? block.content.title : block.content.text))
        .join(' '),
      span: {start: wordsOf(first).start, end: wordsOf(last).end},
      leads: found.leads,
      leadSource: found.leads.length === 0 ? 'none' : found.source,
      coordinating: found.coordinating,
      deadlines,
      bound: binding.length > 0,
    })
  }
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

/** Which items below are parts of the task and no tasks: all of "… bao gồm:", the bullets beside a task's attributes. */
function contentsBelow(section: Section, own: Own, context: Context): Context['contents'] {
  const last = section.own[section.own.length - 1]?.content.text ?? ''
  if (context.contents === 'all' || (introducesContents.test(last.slice(-40)) && own.instructs))
    return 'all'
  return own.described && own.instructs && !/:["”)]?$/u.test(last) ? 'bullets' : context.contents
}

/** Words with which a bullet says how a task is to be done rather than asks for one more. */
const manner = /^(?:[Bb]ảo đảm|[Đđ]ảm bảo|[Tt]ập trung vào|[Pp]hải|[Đđ]a dạng)/u

function isContent(section: Section, own: Own, context: Context): boolean {
  if (context.contents === 'none' || own.leadFirst) return false
  if (context.contents === 'all') return true
  return section.marker?.scheme === 'bullet' && (manner.test(section.title) || !own.instructs)
}

/** An item with children that carries an instruction of its own besides them. */
function isFullInstruction(section: Section, own: Own): boolean {
  const last = section.own[section.own.length - 1]?.content.text ?? ''
  return own.instructs && !own.title && /[.;]["”)]?$/u.test(last)
}

interface Own {
  readonly leads: readonly Mention[]
  readonly leadFirst: boolean
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
  /** Those under a label such as "Thời gian:". */
  readonly stated: ReadonlySet<Deadline>
  readonly instructs: boolean
  readonly title: boolean
  readonly announces: boolean
  readonly described: boolean
  readonly allAttributes: boolean
  readonly bodyTitle: boolean
  readonly ordered: boolean
  readonly states: boolean
}

interface Found {
  readonly leads: readonly Mention[]
  readonly source: LeadSource
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
}

function whole(block: Block): {start: number; end: number} {
  const text = block.content.text
  return {start: 0, end: text.replace(/[\s.;]+$/u, '').length}
}

/** An attached quy chế, quy định … lays down rules; it gives nobody a task. */
function isRulebook({title}: Attachment): boolean {
  const words = title.toLowerCase()
  return documentTypes.some(({name, directive}) => !directive && words.startsWith(name))
}

/** The same body named twice is one. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return mentions.filter(({text}) => !seen.has(text) && seen.add(text))
}

function distinctTimes(deadlines: readonly Deadline[]): Deadline[] {
  const seen = new Set<string>()
  return deadlines.filter(({text}) => !seen.has(text) && seen.add(text))
}

function inherit(deadline: Deadline): Deadline {
  return {...deadline, inherited: true}
}
