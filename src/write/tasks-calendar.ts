import type {Deadline, Task} from '../tasks/model'
import {calendarText, contentLine} from './calendar-lines'
import {daysAfter} from './civil-dates'
import {fingerprint} from './fingerprint'
import {distinctRecurrences, type Frequency, recurrencesOf} from './recurrence'
import type {TaskFile} from './renderer'
import {shortened} from './shortened'
import type {TaskFileWriter} from './task-files'
import {type TaskRow, taskRows} from './task-rows'

/** A day on which something is due. */
interface Due {
  readonly start: string
  /** The rule by which it comes back; null for once. */
  readonly rule: string | null
  readonly frequency: Frequency | 'ONCE'
}

/**
 * When a reminder comes, from the beginning of the day on which the task is due: at 8 o'clock three days before, for a
 * weekly duty the day before. Who does something every day needs none.
 */
const reminders: Readonly<Record<Due['frequency'], string | null>> = {
  ONCE: '-P2DT16H',
  YEARLY: '-P2DT16H',
  MONTHLY: '-P2DT16H',
  WEEKLY: '-PT16H',
  DAILY: null,
}

/** A calendar program shows about this much of a title. */
const longestTitle = 120
/** Leads that take more of a title leave too little for the task. */
const longestLeads = 60

/**
 * The tasks as a calendar (RFC 5545) that Outlook, Google Calendar and Thunderbird show: one all-day event a time limit, on
 * the day on which it ends, that leaves the day free. An event rather than a VTODO, which most calendars hide.
 */
export class TaskCalendar implements TaskFileWriter {
  readonly #stamp: string
  readonly #seen = new Map<string, number>()
  #withoutDate = 0

  /** `stamp`: when the calendar is written; the day from which duties of an undated draft come back. */
  constructor(stamp: Date) {
    this.#stamp = stamp.toISOString()
  }

  get withoutDate(): number {
    return this.#withoutDate
  }

  start(): string {
    return (
      contentLine('BEGIN', 'VCALENDAR') +
      contentLine('VERSION', '2.0') +
      contentLine('PRODID', '-//The Thuc//Nhiem vu//VI') +
      contentLine('CALSCALE', 'GREGORIAN') +
      contentLine('X-WR-CALNAME', 'Nhiệm vụ')
    )
  }

  file(file: TaskFile): string {
    const rows = taskRows(file)
    const from = file.directive.identity.issued ?? this.#stamp.slice(0, 10)
    return file.tasks
      .map((task, index) => {
        const row = rows[index]
        return row === undefined
          ? ''
          : this.#events(row, isInherited(task), dueDays(task.deadlines, from))
      })
      .join('')
  }

  finish(): string {
    return contentLine('END', 'VCALENDAR')
  }

  #events(row: TaskRow, inherited: boolean, dues: readonly Due[]): string {
    if (dues.length === 0) this.#withoutDate++
    const uid = this.#uid(row)
    return dues
      .map((due, index) => {
        const number = index === 0 ? '' : `-${index + 1}`
        return this.#event(
          `${uid}${number}@the-thuc`,
          titleOf(row, inherited),
          description(row, inherited),
          due,
        )
      })
      .join('')
  }

  /** The same for the same words at the same path, so that a calendar written anew replaces what was imported before. */
  #uid({path, label, text}: TaskRow): string {
    const place = path.replaceAll('\\', '/').replace(/^\.\//u, '')
    const key = fingerprint([place, label, text].join('\0'))
    const times = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, times)
    return times === 1 ? key : `${key}.${times}`
  }

  #event(uid: string, title: string, about: string, {start, rule, frequency}: Due): string {
    return (
      contentLine('BEGIN', 'VEVENT') +
      contentLine('UID', uid) +
      contentLine('DTSTAMP', basic(this.#stamp.slice(0, 19)) + 'Z') +
      contentLine('DTSTART;VALUE=DATE', basic(start)) +
      contentLine('DTEND;VALUE=DATE', basic(daysAfter(start, 1))) +
      (rule === null ? '' : contentLine('RRULE', rule)) +
      contentLine('SUMMARY', calendarText(title)) +
      contentLine('DESCRIPTION', calendarText(about)) +
      contentLine('TRANSP', 'TRANSPARENT') +
      alarm(title, reminders[frequency]) +
      contentLine('END', 'VEVENT')
    )
  }
}

function isInherited({leadSource}: Task): boolean {
  return leadSource === 'heading' || leadSource === 'lead-in'
}

/** The days of a task, each once: dates as they were read, recurring duties by their rule. */
function dueDays(deadlines: readonly Deadline[], from: string): readonly Due[] {
  const ends = deadlines.flatMap(({end}) => (end === null ? [] : [end]))
  const once = [...new Set(ends)].map((start): Due => ({start, rule: null, frequency: 'ONCE'}))
  const recurring = deadlines.filter(({kind}) => kind === 'recurring')
  const recurrences = recurring.flatMap(({text}) => recurrencesOf(text, from))
  return [...once, ...distinctRecurrences(recurrences)]
}

function alarm(title: string, trigger: string | null): string {
  if (trigger === null) return ''
  return (
    contentLine('BEGIN', 'VALARM') +
    contentLine('ACTION', 'DISPLAY') +
    contentLine('TRIGGER', trigger) +
    contentLine('DESCRIPTION', calendarText(title)) +
    contentLine('END', 'VALARM')
  )
}

/** "Hạn: Phòng Kinh tế: chuẩn bị 500 cây giống …": an inherited lead stands before the task, which does not name it. */
function titleOf({leads, text}: TaskRow, inherited: boolean): string {
  const named = inherited && leads !== '' && leads.length <= longestLeads
  return `Hạn: ${shortened(named ? `${leads}: ${text}` : text, longestTitle)}`
}

function description(row: TaskRow, inherited: boolean): string {
  const leads = inherited ? `${row.leads} (${row.leadOrigin})` : row.leads
  return [
    row.text,
    `Chủ trì: ${leads === '' ? 'chưa rõ' : leads}`,
    row.coordinating === '' ? '' : `Phối hợp: ${row.coordinating}`,
    `Thời hạn: ${row.deadlines}`,
    `Văn bản: ${row.document}`,
    `Tệp: ${row.path}, dòng ${row.line}`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** "2026-10-05" → "20261005". */
function basic(iso: string): string {
  return iso.replace(/[-:]/g, '')
}
