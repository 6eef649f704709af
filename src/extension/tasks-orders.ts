import type {Attachment, Section} from '../document/model'
import type {Deadline, Task} from '../tasks/model'
import {capitalised, folded} from '../text/letters'
import {shortened} from '../write/shortened'
import type {Sheet, SheetTask} from './tasks-sheet'
import {type Above, type OpenGroup, type OpenTask, type Tree, TreeBuilder} from './tasks-tree'
import {dayOf, workOf} from './tasks-words'

/** How the view groups tasks: by lead, by month, as they stand in the text. */
export const orders = ['body', 'deadline', 'document'] as const
export type Order = (typeof orders)[number]

/** More letters than the widest view has room for; the whole stands in the tooltip. */
const longestLabel = 80

const known = new WeakMap<Sheet, Map<Order, Tree>>()

/** Tasks grouped in an order; put together once, for view and lenses. */
export function treeOf(order: Order, sheet: Sheet): Tree {
  const trees = known.get(sheet) ?? new Map<Order, Tree>()
  known.set(sheet, trees)
  let tree = trees.get(order)
  if (tree === undefined) {
    const builder = new TreeBuilder(order)
    groupings[order](sheet, builder)
    tree = builder.tree()
    trees.set(order, tree)
  }
  return tree
}

const groupings: Readonly<Record<Order, (sheet: Sheet, builder: TreeBuilder) => void>> = {
  body: byBody,
  deadline: byDeadline,
  document: inOrder,
}

/** Each lead with its tasks, as leads come up in the text; before them those for which nobody answers. */
function byBody({tasks, directive}: Sheet, builder: TreeBuilder): void {
  const year = directive.identity.issued?.slice(0, 4) ?? ''
  const put = (key: string, label: string, entry: SheetTask, attention = false) => {
    builder.task(builder.group(key, label, attention), entry, () => {
      const {deadlines} = entry.task
      const days = daysOf(deadlines).map((day) => shortDay(day, year))
      return {
        label: joined(days.slice(0, mostDays).join(', '), workLabel(entry)),
        description: days.length <= mostDays && days.length > 0 ? '' : times(deadlines),
      }
    })
  }
  for (const entry of tasks.filter(({lacksLead}) => lacksLead)) {
    put('!', 'Chưa rõ chủ trì', entry, true)
  }
  for (const entry of tasks) {
    for (const {text} of entry.task.leads) put(folded(text), capitalised(text), entry)
  }
  for (const entry of tasks.filter(({lacksLead, task}) => !lacksLead && task.leads.length === 0)) {
    put('?', 'Không nêu chủ trì', entry)
  }
}

/** Months with what is due in them, day by day; before them what has no time limit, behind them what has no day. */
function byDeadline({tasks}: Sheet, builder: TreeBuilder): void {
  const put = (key: string, label: string, entry: SheetTask, attention = false) => {
    const {task} = entry
    builder.task(builder.group(key, label, attention), entry, () => ({
      label: workLabel(entry),
      description: joined(times(task.deadlines), leadText(task)),
    }))
  }
  for (const entry of tasks) {
    if (entry.deadlineLack === 'missing') put('!', 'Chưa có thời hạn', entry, true)
  }
  for (const entry of tasks) {
    if (entry.deadlineLack === 'vague') put('~', 'Thời hạn chưa cụ thể', entry, true)
  }
  for (const {day, entry} of duesOf(tasks)) {
    const [year = '', month = ''] = day.split('-')
    const heading = builder.group(`${year}-${month}`, `Tháng ${month}/${year}`)
    builder.task(heading, entry, () => ({
      label: joined(dayOf(day).slice(0, 5), workLabel(entry)),
      description: leadText(entry.task),
    }))
  }
  for (const {label, holds} of dayless) {
    for (const entry of tasks) {
      if (entry.deadlineLack === null && holds(entry.task.deadlines)) put(label, label, entry)
    }
  }
}

/** Each day on which something is due, the first first. */
function duesOf(tasks: readonly SheetTask[]): readonly {day: string; entry: SheetTask}[] {
  const dues = tasks.flatMap((entry) => daysOf(entry.task.deadlines).map((day) => ({day, entry})))
  return dues.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

/** Headings of what has no day, by the kind of its time limit. */
const dayless: readonly {
  readonly label: string
  readonly holds: (deadlines: readonly Deadline[]) => boolean
}[] = [
  {label: 'Định kỳ', holds: (all) => all.some(({kind}) => kind === 'recurring')},
  {
    label: 'Chưa tính được ngày',
    holds: (all) =>
      all.length > 0 &&
      all.every(({kind, end}) => end === null && kind !== 'recurring' && kind !== 'ongoing'),
  },
  {
    label: 'Thường xuyên',
    holds: (all) =>
      all.some(({kind}) => kind === 'ongoing') &&
      all.every(({kind, end}) => end === null && kind !== 'recurring'),
  },
  {label: 'Không nêu thời hạn', holds: (all) => all.length === 0},
]

/** The document's own headings and items, as far as there are tasks below them. */
function inOrder({tasks, directive}: Sheet, builder: TreeBuilder): void {
  const places = new Map<Section, OpenGroup | OpenTask>()
  const attachments = new Map<Attachment, OpenGroup>()

  function placeOf(section: Section): Above {
    const found = places.get(section)
    if (found !== undefined) return found
    const above = section.parent === null ? top(section) : placeOf(section.parent)
    const label = [section.marker?.text ?? '', shortened(section.title, longestLabel)]
      .join(' ')
      .trim()
    const made = builder.section(above, label === '' ? '…' : label, section)
    places.set(section, made)
    return made
  }

  function top({span}: Section): Above {
    const attachment = directive.attachments.find(
      (each) => each.span.start <= span.start && span.start < each.span.end,
    )
    if (attachment === undefined) return null
    const found = attachments.get(attachment)
    if (found !== undefined) return found
    const name = attachment.title === '' ? 'Phụ lục' : shortened(attachment.title, longestLabel)
    const made = builder.section(null, name, null)
    attachments.set(attachment, made)
    return made
  }

  for (const entry of tasks) {
    const {section, deadlines} = entry.task
    const above = section.parent === null ? top(section) : placeOf(section.parent)
    const row = builder.task(above, entry, () => {
      const number = section.marker?.scheme === 'bullet' ? '' : section.marker?.text
      return {
        label: `${number ?? entry.task.label} ${workLabel(entry)}`.trim(),
        description: joined(times(deadlines), leadText(entry.task)),
      }
    })
    places.set(section, row)
  }
}

/** What is to be done, short enough to leave room for the description. */
function workLabel({task}: SheetTask): string {
  return shortened(workOf(task), longestLabel)
}

/** "Sở Y tế, Sở Xây dựng" */
function leadText({leads}: Task): string {
  return leads.map(({text}) => text).join(', ')
}

/** More days than this leave no room for the work. */
const mostDays = 2

/** The days on which time limits end, each once. */
function daysOf(deadlines: readonly Deadline[]): string[] {
  return [...new Set(deadlines.flatMap(({end}) => (end === null ? [] : [end])))]
}

/** "15/12", with the year where it is not that of the document. */
function shortDay(day: string, year: string): string {
  return day.startsWith(year) && year !== '' ? dayOf(day).slice(0, 5) : dayOf(day)
}

/** "15/12/2026", "31/01/2027, 31/03/2027"; as written where no day can be told. */
function times(deadlines: readonly Deadline[]): string {
  return [...new Set(deadlines.map(({end, text}) => (end === null ? text : dayOf(end))))].join(', ')
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
