import type {Deadline, LeadSource, Task} from '../tasks/model'
import {fileHeading, type Layout, unboundColumns} from './layout'
import {namesOf} from './mentions'
import type {Paint} from './paint'
import {placeOf} from './places'
import type {Renderer, TaskFile} from './renderer'
import {type Cell, type Column, table} from './table'

const columnsOfTasks: readonly Column[] = [
  {title: 'Dòng', widest: 5, align: 'end'},
  {title: 'Nhiệm vụ', widest: null},
  {title: 'Chủ trì', widest: 24},
  {title: 'Phối hợp', widest: 20},
  {title: 'Thời hạn', widest: 20},
]

/** Where a lead comes from that the item does not name itself. */
const sourceNotes: Readonly<Record<LeadSource, string>> = {
  own: '',
  heading: '(theo đề mục)',
  'lead-in': '(theo câu dẫn)',
  none: '',
}

/** Tables "nhiệm vụ – chủ trì – phối hợp – thời hạn" for people. */
export function prettyTasks(layout: Layout): Renderer<TaskFile> {
  return {
    start: () => '',
    file(file) {
      const heading = fileHeading(file.path, file.directive.identity, layout.paint)
      if (file.tasks.length === 0) return `${heading}  Không có nhiệm vụ nào\n\n`
      return `${heading}${taskTable(file, layout)}${counts(file.tasks, layout.paint)}\n`
    },
    end: ({files}) => (files === 0 ? 'Không có văn bản nào\n' : ''),
  }
}

/** The table of one draft, wrapped to the terminal. */
function taskTable({directive, tasks}: TaskFile, {paint, columns}: Layout): string {
  const rows = tasks.map((task): readonly Cell[] => [
    {text: String(placeOf(directive, task.span.start).number), stroke: paint.dim},
    {text: labelled(task)},
    leadCell(task, paint),
    {text: namesOf(task.coordinating)},
    deadlineCell(task.deadlines, paint),
  ])
  const [first, ...others] = columnsOfTasks
  const shown = {...first, title: directive.layout === null ? 'Dòng' : 'Đoạn', widest: 5}
  return table([shown, ...others], rows, columns ?? unboundColumns, paint)
}

/** The item as printed, its number included. */
function labelled({label, section, text}: Task): string {
  const marker = section.marker?.text ?? label
  return marker === '' || text.startsWith(marker) ? text : `${marker} ${text}`
}

function leadCell({leads, leadSource}: Task, paint: Paint): Cell {
  if (leads.length === 0) return {text: 'chưa rõ', stroke: paint.red}
  return {text: `${namesOf(leads)} ${sourceNotes[leadSource]}`}
}

function deadlineCell(deadlines: readonly Deadline[], paint: Paint): Cell {
  if (deadlines.length === 0) return {text: 'chưa có', stroke: paint.yellow}
  const binds = deadlines.some(({kind}) => kind !== 'ongoing' && kind !== 'vague')
  return binds ? {text: namesOf(deadlines)} : {text: namesOf(deadlines), stroke: paint.yellow}
}

function counts(tasks: readonly Task[], paint: Paint): string {
  const withoutLead = tasks.filter(({leads}) => leads.length === 0).length
  const withoutDeadline = tasks.filter(({bound, standing}) => !(bound || standing)).length
  const parts = [
    `${tasks.length} nhiệm vụ`,
    withoutLead === 0 ? '' : paint.red(`${withoutLead} chưa rõ chủ trì`),
    withoutDeadline === 0 ? '' : paint.yellow(`${withoutDeadline} chưa có thời hạn cụ thể`),
  ]
  return parts.filter((part) => part !== '').join(' · ') + '\n'
}
