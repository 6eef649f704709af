import {type Block, introduces} from '../document/block'
import type {Section, SectionKind} from '../document/model'
import {silentKinds} from '../document/section-kinds'
import {tail} from '../text/endings'
import {type Attribute, attributeLine, attributeOf, valuesOf} from './attributes'
import {type DeadlineReader, inherit, isBinding} from './block-deadlines'
import {mentionIn, readingOf} from './block-reading'
import {introducingTimes, laysList, orderedIn} from './introductions'
import {type Item, isExample} from './item'
import type {Deadline, LeadSource, Mention} from './model'

/** What enclosing items hand down to a task. */
export interface Context {
  readonly leads: readonly Mention[]
  readonly source: LeadSource
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
  /** Inside "Mục đích", "Mục tiêu" …: nobody is told to do anything. */
  readonly silent: boolean
  /** What stands right below tells what has been. */
  readonly account: boolean
  /** Below "… bao gồm:": parts of the task above, not tasks. */
  readonly contents: 'none' | 'bullets' | 'all'
}

/** Sections that speak to somebody again inside a silent one. */
const speakingKinds: ReadonlySet<SectionKind> = new Set(['tasks', 'organization', 'content'])

/** A sentence that introduces parts of one task and not tasks: "… bao gồm:", "… như:". */
const introducesContents =
  /(?:bao gồm|gồm|gồm có|như|đối với|các nhóm nội dung|cần lưu ý|lưu ý (?:các|những) (?:dấu hiệu|trường hợp)(?: sau(?: đây)?)?|gồm (?:một hoặc )?(?:các|những) hình thức(?: \p{L}+){0,4}? sau(?: đây)?|thành phần hồ sơ|hồ sơ gồm có|gồm (?:có )?(?:các|những) (?:nội dung|phần|tài liệu|thành phần|giấy tờ)(?: chính| cơ bản| cụ thể)?(?: sau| sau đây)?|gồm [^.;:]{0,40}có tên (?:sau|dưới) đây|gồm [^.;:]{0,40}có tên sau|gồm các thành viên(?: sau| sau đây)?)\s*:?["”]?$/u

/** “Kinh phí thực hiện gồm: …, trong đó:”: where money comes from. */
const introducesFunds = /^(?:Nguồn )?[Kk]inh phí .*(?:trong đó|gồm|như sau|cụ thể)\s*:$/u

/** A title of more UTF-16 units is running text: its times do not govern what stands below. */
const longestTitle = 260

/** True where a section speaks to nobody, by its own kind or by those around it. */
export function isSilent({kind, children}: Section, context: Context): boolean {
  if (context.account && children.length === 0) return true
  return silentKinds.has(kind) || (context.silent && !speakingKinds.has(kind))
}

/** "I. ĐÁNH GIÁ CHUNG ⏎ … ⏎ Thành phố cần tập trung thực hiện các nhiệm vụ sau:": a list of work behind what has been. */
function turnsToWork({kind, own}: Section): boolean {
  const last = own[own.length - 1]
  return kind === 'situation' && own.length > 1 && last !== undefined && laysList(last)
}

/** "… đã tập trung thực hiện nhiệm vụ, thể hiện trên các mặt:", "các Bộ đã báo cáo Chính phủ như sau:": what has been. */
const accounts = /(?:thể hiện (?:trên|ở|qua)|đã (?:có )?báo cáo)\s[^.;:]{0,40}:\s*$/u

/** True where the words above a list introduce an account. */
function introducesAccount({own}: Section): boolean {
  const last = own[own.length - 1]
  return last !== undefined && introduces(last) && accounts.test(last.content.text)
}

/** What an item hands down to those below it. */
export function handDown(section: Section, item: Item, context: Context): Context {
  const leads = item.announces ? [] : leadsBelow(section, item)
  const named = leads.length > 0
  const quoted = quotes(section)
  const bound = governing(section, item).map(inherit)
  return {
    leads: named ? leads : context.leads,
    source: named ? sourceBelow(section, item) : context.source,
    coordinating: item.coordinating.length > 0 || named ? item.coordinating : context.coordinating,
    deadlines: bound.length > 0 ? bound : context.deadlines,
    silent: (isSilent(section, context) && !turnsToWork(section)) || quoted,
    account: introducesAccount(section),
    contents: contentsBelow(section, item, context),
  }
}

/** Who acts below: whom the sentence that introduces the list orders to ("Trong đó giao X:"), else all that the item names. */
function leadsBelow({own}: Section, item: Item): readonly Mention[] {
  const last = own[own.length - 1]
  if (own.length < 2 || last === undefined || !introduces(last)) return item.leads
  const ordered = laysList(last) ? orderedIn(last) : []
  return ordered.length > 0 ? ordered : item.leads
}

/**
 * What the bullets of a list share with their last: unnumbered lines behind it ("Đơn vị phối hợp: …", "Thời gian thực hiện: …")
 * state it for all of them where no other bullet has such lines.
 */
export function closedBy(
  sections: readonly Section[],
  context: Context,
  times: DeadlineReader,
): Context {
  const last = sections[sections.length - 1]
  if (last === undefined || last.children.length > 0 || last.marker?.scheme !== 'bullet')
    return context
  const attributes = attributeLines(last)
  if (attributes.length === 0 || sections.some((each) => each !== last && hasAttributes(each)))
    return context
  const values = valuesOf(attributes)
  const bound = values.times
    .flatMap(({block, phrase}) => times.read(block, [phrase], true))
    .filter(isBinding)
  const named = values.leads.length > 0 && context.leads.length === 0
  return {
    ...context,
    leads: named ? values.leads : context.leads,
    source: named ? 'heading' : context.source,
    coordinating: values.coordinating.length > 0 ? values.coordinating : context.coordinating,
    deadlines: bound.length > 0 ? bound.map(inherit) : context.deadlines,
  }
}

function attributeLines({own}: Section): readonly Attribute[] {
  if (own.length < 2) return []
  return own.flatMap((block, index) => (index === 0 ? [] : (attributeLine(block) ?? [])))
}

function hasAttributes(section: Section): boolean {
  return attributeLines(section).length > 0 || section.children.some((each) => attributeOf(each))
}

/** The name of the body stands in a title, or in a sentence that introduces the list. */
function sourceBelow(section: Section, item: Item): LeadSource {
  if (section.type === 'paragraph') return item.title ? 'heading' : 'lead-in'
  const last = section.own[section.own.length - 1]
  const running = !item.leadFirst && section.own.length > 1
  return running && last !== undefined && !readingOf(last).order.title ? 'lead-in' : 'heading'
}

/** Times that govern what stands below: in the title, in the sentence that introduces the list, under a label. */
function governing({own}: Section, item: Item): readonly Deadline[] {
  const last = own[own.length - 1]
  const governs = (block: Block, index: number) =>
    (index === 0 && block.content.title.length < longestTitle) ||
    (block === last && introduces(block))
  const blocks = own.filter(governs)
  const aimed = last === undefined || !introduces(last) ? none : timesOfAim(last)
  return item.deadlines.filter(
    (each) =>
      isBinding(each) &&
      (item.stated.has(each) ||
        (!aimed.includes(each.span.start) &&
          blocks.some((block) => each.span.start >= block.start && each.span.end <= block.end))),
  )
}

const none: readonly number[] = []

/** Offsets in the document of times that the sentence before a list has in what the list is for. */
function timesOfAim(block: Block): readonly number[] {
  const {times} = readingOf(block)
  if (times.length === 0) return none
  const governing = introducingTimes(block)
  return times
    .filter((each) => !governing.includes(each))
    .map((each) => mentionIn(block, each).span.start)
}

/** “Sửa đổi, bổ sung Điều 10 như sau:”: what stands below are the words of another document. */
const amends = /^(?:Sửa đổi|Bổ sung|Thay thế)\s.{0,300}như sau:?(?:\s*[“"]|$)/u

export function isAmendment({own}: Section): boolean {
  return own.some((block, index) => index < 2 && amends.test(block.content.title))
}

/** “… bằng các chỉ tiêu cụ thể như sau:”: figures to be reached. */
const targets = /(?:chỉ tiêu|mục tiêu)(?: cụ thể| chủ yếu| chính)?(?: như)? sau(?: đây)?\s*:$/u

export function statesTargets({own}: Section): boolean {
  return targets.test(tail(own[own.length - 1]?.content.text ?? '', 40))
}

function quotes(section: Section): boolean {
  const last = section.own[section.own.length - 1]
  return isExample(last) || isAmendment(section) || statesTargets(section)
}

/** “… gồm những việc cụ thể sau:”, “…, cụ thể:” */
const specifies =
  /(?:[Cc]ụ thể(?: như sau| là| sau| các nội dung)?|báo cáo [^.;:]{0,30}(?:nội dung|thông tin|số liệu) sau(?: đây)?)\s*:$/u

/** True where most items of a list state things: the one instruction among them is of their kind. Numbered titles over lists state nothing. */
function mostlyStates({children}: Section): boolean {
  if (children.some(({children: below, marker}) => below.length > 0 && marker?.scheme !== 'bullet'))
    return false
  const asking = children.filter(
    ({own: [first]}) => first !== undefined && readingOf(first).order.instructs,
  )
  return asking.length * 2 < children.length
}

/** "Trình Hội đồng nhân dân quyết định:" over bullets none of which asks anybody: "Phương án phân bổ vốn; …". */
function statesOnly({children}: Section): boolean {
  return (
    children.length > 1 &&
    children.every(({own: [first], marker, children: below}) => {
      if (first === undefined || marker?.scheme !== 'bullet' || below.length > 0) return false
      const {order} = readingOf(first)
      return !order.instructs && order.leads.length === 0
    })
  )
}

function isOfFunds(block: Block | undefined): boolean {
  return block !== undefined && introduces(block) && introducesFunds.test(block.content.title)
}

/** Which items below are parts of the task and no tasks: all of "… bao gồm:", the bullets beside a task's attributes. */
function contentsBelow(section: Section, item: Item, context: Context): Context['contents'] {
  const {own} = section
  const last = own[own.length - 1]
  const end = tail(last?.content.text ?? '', 60)
  if (introducesContents.test(end) || isOfFunds(last)) return 'all'
  // "A. Những nội dung chủ yếu … gồm: ⏎ 2. Định hướng và các nhiệm vụ chủ yếu: ⏎ a) …": work among what a plan is to hold
  if (context.contents === 'all') return section.kind === 'tasks' ? 'none' : 'all'
  if (item.instructs && specifies.test(end) && !targets.test(end) && mostlyStates(section))
    return 'all'
  const listed = last !== undefined && introduces(last)
  if (listed && item.instructs && !item.title && statesOnly(section)) return 'all'
  return item.described && item.instructs && !listed ? 'bullets' : context.contents
}
