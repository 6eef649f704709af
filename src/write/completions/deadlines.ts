import {isHoliday} from '../../facts/holidays'
import {isoDate, monthEnd} from '../../text/dates'
import {longDate, shortDate} from '../templates/citation'
import type {Suggestion, Typing} from './suggestion'

/** “trước ngày 1”, “chậm nhất ”: a day follows. Group 1: "ngày " where it stands, group 2: what is typed of the day. */
const wantsDay =
  /(?:^|[\s,(])(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|xong|hạn)\s+(ngày\s+)?([\d/ ]*)$/iu
/** “trong ”: a month, quarter or year follows. */
const wantsPeriod = /(?:^|[\s,(])(?:trong|hết|cuối)\s+((?:tháng|quý|năm)?\s?[\dIVX/]*)$/iu

const dayLength = 86_400_000
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** Sensible time limits behind "trước ngày", "trong": working days at the usual turns of work. */
export function deadlineSuggestions(typing: Typing): Suggestion[] {
  const day = wantsDay.exec(typing.before)
  if (day !== null) return daySuggestions(typing, day[1] ?? '', day[2] ?? '')
  const period = wantsPeriod.exec(typing.before)
  return period === null ? [] : periodSuggestions(typing.from, period[1] ?? '')
}

function daySuggestions({from, longDates}: Typing, word: string, typed: string): Suggestion[] {
  const written = longDates ? longDate : shortDate
  return daysAfter(from).flatMap(({date, reason}) => {
    const text = word === '' ? `ngày ${written(date)}` : written(date)
    if (!text.startsWith(typed.trimStart())) return []
    const detail = `${weekdays[weekdayOf(date)]}, ${reason}`
    return [{text, label: text, detail, kind: 'deadline' as const, replaced: typed.length}]
  })
}

/** A day and why it is offered. */
interface Day {
  readonly date: string
  readonly reason: string
}

/** The days on which work usually falls due after a date, the first first, each once. */
export function daysAfter(from: string): readonly Day[] {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7))
  const quarterMonth = Math.ceil(month / 3) * 3
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const all: Day[] = [
    {date: workingDaysAfter(from, 5), reason: '5 ngày làm việc'},
    {date: workingDaysAfter(from, 10), reason: '10 ngày làm việc'},
    {date: workingDay(monthEnd(year, month)), reason: 'cuối tháng này'},
    {date: workingDay(isoDate(nextYear, nextMonth, 15)), reason: 'giữa tháng sau'},
    {date: workingDay(monthEnd(nextYear, nextMonth)), reason: 'cuối tháng sau'},
    {date: workingDay(monthEnd(year, quarterMonth)), reason: 'cuối quý'},
    {date: workingDay(isoDate(year, 12, 15)), reason: 'kỳ báo cáo năm'},
    {date: workingDay(monthEnd(year, 12)), reason: 'cuối năm'},
    {date: workingDay(isoDate(year + 1, 6, 30)), reason: 'giữa năm sau'},
  ]
  // Nobody can do anything by tomorrow.
  const earliest = workingDaysAfter(from, 3)
  const seen = new Set<string>()
  return all
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .filter(({date}) => date >= earliest && !seen.has(date) && seen.add(date))
}

/** The date itself, or the last working day before it. */
function workingDay(date: string): string {
  let found = date
  while (!isWorkingDay(found)) found = shifted(found, -1)
  return found
}

/** So many working days after a date, Saturdays, Sundays and holidays not counted. */
export function workingDaysAfter(from: string, days: number): string {
  let date = from
  for (let left = days; left > 0; ) {
    date = shifted(date, 1)
    if (isWorkingDay(date)) left -= 1
  }
  return date
}

function isWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isHoliday(date)
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

function shifted(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

const roman = ['I', 'II', 'III', 'IV']

function periodSuggestions(from: string, typed: string): Suggestion[] {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7))
  const months = [1, 2, 3].map((ahead) => {
    const index = month - 1 + ahead
    const number = String((index % 12) + 1)
    return `tháng ${number === '1' || number === '2' ? `0${number}` : number}/${year + Math.floor(index / 12)}`
  })
  const quarter = Math.ceil(month / 3)
  const quarters = [0, 1].map((ahead) => {
    const index = quarter - 1 + ahead
    return `quý ${roman[index % 4]}/${year + Math.floor(index / 4)}`
  })
  const wanted = typed.toLowerCase()
  return [...months, ...quarters, `năm ${year}`, `năm ${year + 1}`]
    .filter((text) => text.toLowerCase().startsWith(wanted))
    .map((text) => ({
      text,
      label: text,
      detail: '',
      kind: 'deadline',
      replaced: typed.length,
    }))
}
