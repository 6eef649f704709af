import type {Directive} from '../document/model'
import {distinct} from '../tasks/distinct'
import type {Mention, Task} from '../tasks/model'
import type {Span} from '../text/span'
import {shortened} from '../write/shortened'
import {originName} from '../write/task-rows'
import type {SheetTask} from './tasks-sheet'
import {dayInWeek, kindNames, workOf} from './tasks-words'

/** Words that lead to a place of the document, in Markdown. */
export type Link = (words: string, place: Span) => string

/** A tooltip has room for a few lines of the task itself. */
const longestWork = 200

/** How a task was read, as Markdown: who, with whom, by when, and where each of it stands. */
export function readingText({task}: SheetTask, directive: Directive, link: Link): string {
  const label = task.section.marker?.text ?? task.label
  const work = shortened(workOf(task), longestWork)
  const line = ({span}: Mention) => link(`dòng ${directive.lines.lineAt(span.start)}`, span)
  const leads = task.leads.map((lead) => `${escaped(lead.text)} (${line(lead)})`)
  const coordinating = task.coordinating.map((body) => `${escaped(body.text)} (${line(body)})`)
  const times = distinct(task.deadlines, ({text}) => text).map((deadline) => {
    const {kind, end, text, inherited} = deadline
    const meaning = end === null ? kindNames[kind] : dayInWeek(end)
    const origin = inherited ? 'kế thừa, ' : ''
    return `${escaped(text)} → **${escaped(meaning)}** (${origin}${line(deadline)})`
  })
  const rows = [
    `**${escaped([label, work].join(' ').trim())}**`,
    '',
    `- Chủ trì: ${leads.length === 0 ? '**chưa rõ**' : leads.join('; ') + origin(task, directive)}`,
  ]
  if (coordinating.length > 0) rows.push(`- Phối hợp: ${coordinating.join('; ')}`)
  rows.push(`- Thời hạn: ${times.length === 0 ? '**chưa có**' : times.join('; ')}`)
  return rows.join('\n')
}

/** " – kế thừa từ mục 2": where the lead comes from, if not from the task itself. */
function origin(task: Task, directive: Directive): string {
  const [lead] = task.leads
  if (lead === undefined || task.leadSource === 'own') return ''
  return ` – kế thừa từ ${escaped(originName(task, lead.span, directive))}`
}

/** Words of a document as Markdown that shows just them. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~|<>&$]/gu, '\\$&')
}
