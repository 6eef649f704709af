import type {Directive, NumberingScheme, Section} from '../document/model'
import type {DeadlineKind, Task} from '../tasks/model'
import {capitalised} from '../text/letters'
import type {Span} from '../text/span'
import {typeName} from './layout'
import {namesOf} from './mentions'
import {placeOf} from './places'
import type {TaskFile} from './renderer'
import {shortened} from './shortened'

/** A task as a row of a table that goes to other programs: plain words, each document named in each of its rows. */
export interface TaskRow {
  readonly path: string
  /** "Kế hoạch 45/KH-UBND: Trồng cây đầu xuân", as far as the draft says it. */
  readonly document: string
  /** Line of the task, from 1. */
  readonly line: number
  readonly label: string
  readonly text: string
  readonly leads: string
  /** "của mục", "kế thừa từ mục 2, dòng 15", "không có". */
  readonly leadOrigin: string
  readonly coordinating: string
  /** The time limits as written. */
  readonly deadlines: string
  /** The last day on which the whole task is in time, ISO; null where no date can be told. */
  readonly due: string | null
  readonly deadlineKinds: string
  /** What the task lacks: "chủ trì", "thời hạn", both, or nothing. */
  readonly missing: string
}

/** A column of the table. */
export interface TaskColumn {
  readonly title: string
  /** In characters, where the program that shows the table asks for a width. */
  readonly width: number
  /** `date`: an ISO date. */
  readonly kind: 'text' | 'number' | 'date'
  readonly value: (row: TaskRow) => string | number | null
  /** Short words, set in the middle where a program can do so. */
  readonly centred?: true
  /** What stands in it calls for attention. */
  readonly warns?: true
}

/** The columns of every table of tasks, from left to right. */
export const tableColumns: readonly TaskColumn[] = [
  {title: 'Tệp', width: 16, kind: 'text', value: (row) => row.path},
  {title: 'Văn bản', width: 32, kind: 'text', value: (row) => row.document},
  {title: 'Dòng', width: 6, kind: 'number', centred: true, value: (row) => row.line},
  {title: 'Nhãn', width: 6, kind: 'text', centred: true, value: (row) => row.label},
  {title: 'Nhiệm vụ', width: 48, kind: 'text', value: (row) => row.text},
  {title: 'Chủ trì', width: 22, kind: 'text', value: (row) => row.leads},
  {title: 'Nguồn chủ trì', width: 14, kind: 'text', value: (row) => row.leadOrigin},
  {title: 'Phối hợp', width: 22, kind: 'text', value: (row) => row.coordinating},
  {title: 'Thời hạn', width: 18, kind: 'text', value: (row) => row.deadlines},
  {title: 'Ngày phải xong', width: 11, kind: 'date', centred: true, value: (row) => row.due},
  {title: 'Loại thời hạn', width: 11, kind: 'text', value: (row) => row.deadlineKinds},
  {title: 'Còn thiếu', width: 10, kind: 'text', value: (row) => row.missing, warns: true},
]

const kindNames: Readonly<Record<DeadlineKind, string>> = {
  date: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
  range: 'khoảng thời gian',
  relative: 'tính từ một mốc',
  recurring: 'định kỳ',
  ongoing: 'thường xuyên',
  vague: 'chưa cụ thể',
}

/** The rows of a draft, in order of its text. */
export function taskRows({path, directive, tasks}: TaskFile): TaskRow[] {
  const document = documentName(directive)
  return tasks.map((task) => ({
    path,
    document,
    line: placeOf(directive, task.span.start).number,
    label: task.label,
    text: task.text,
    leads: namesOf(task.leads),
    leadOrigin: leadOrigin(task, directive),
    coordinating: namesOf(task.coordinating),
    deadlines: namesOf(task.deadlines),
    due: dueDate(task),
    deadlineKinds: kinds(task),
    missing: missing(task),
  }))
}

/** A task with several dates is over with the last of them; each of them stands in the calendar. */
function dueDate({deadlines}: Task): string | null {
  return deadlines.reduce<string | null>(
    (last, {end}) => (end !== null && (last === null || end > last) ? end : last),
    null,
  )
}

function kinds({deadlines}: Task): string {
  return [...new Set(deadlines.map(({kind}) => kindNames[kind]))].join('; ')
}

function missing({leads, bound, standing}: Task): string {
  return [leads.length === 0 ? 'chủ trì' : '', bound || standing ? '' : 'thời hạn']
    .filter((part) => part !== '')
    .join(', ')
}

/** "Số: 45/KH-UBND" → "45/KH-UBND"; a number still to be given ("Số:     /KH-UBND") → "…/KH-UBND". */
const numberLabel = /^Số\s*:?\s*/iu
const blankDigits = /^[\s.…_]*(?=[/-])/u

/** So much of a subject tells documents apart; all of it in each row would drown the tasks. */
const longestSubject = 80

/** What a draft is called: its type and number, its subject. */
function documentName({identity, components}: Directive): string {
  const {number, subject} = components
  const type = identity.type === null ? 'văn bản' : typeName(identity)
  const symbol = number?.text.replace(numberLabel, '').trim() ?? ''
  const shown = number?.digits === null ? symbol.replace(blankDigits, '…') : symbol
  const title = subject === null ? '' : `: ${shortened(subject.text, longestSubject)}`
  const name = `${type} ${shown}`.trim() + title
  return capitalised(name)
}

/** Where the lead stands, with its line where that is not the task's own. */
function leadOrigin(task: Task, directive: Directive): string {
  const [lead] = task.leads
  if (lead === undefined || task.leadSource === 'none') return 'không có'
  if (task.leadSource === 'own') return 'của mục'
  const {unit, number} = placeOf(directive, lead.span.start)
  return `kế thừa từ ${originName(task, lead.span, directive)}, ${unit} ${number}`
}

/** What a lead is inherited from: "mục 2", "câu dẫn", or the line "Kính gửi". */
export function originName(
  {section, leadSource}: Task,
  lead: Span,
  {components}: Directive,
): string {
  const {addressees} = components
  if (addressees !== null && holds(addressees.span, lead)) {
    return addressees.label.startsWith('Kính') ? '"Kính gửi"' : 'nơi nhận điện'
  }
  return leadSource === 'lead-in' ? 'câu dẫn' : headingName(section, lead)
}

/** Headings whose label is a name of its own: "Điều 3", "Chương II". */
const namedSchemes: ReadonlySet<NumberingScheme> = new Set([
  'part',
  'chapter',
  'section',
  'article',
])

/** "mục 2", "điểm b)", "Điều 3"; "đề mục" for one without a number. */
function headingName(section: Section, lead: Span): string {
  for (let above = section.parent; above !== null; above = above.parent) {
    const {marker} = above
    if (marker === null || !above.own.some((block) => holds(block, lead))) continue
    if (marker.scheme === 'bullet') break
    if (namedSchemes.has(marker.scheme)) return marker.label
    return `${marker.scheme === 'letter' ? 'điểm' : 'mục'} ${marker.label}`
  }
  return 'đề mục'
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
