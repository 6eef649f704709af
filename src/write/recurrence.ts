import {daysIn, isPossible} from '../text/dates'
import {folded} from '../text/letters'
import {dayInMonth, daysAfter, partsOf, weekdayOf} from './civil-dates'

/** A duty that comes back. */
export interface Recurrence extends Repetition {
  /** Whether the phrase names the day; else it is the last of the period. */
  readonly named: boolean
}

/** The first day on which a duty is due, and the rule of the next ones (RFC 5545, 3.3.10). */
interface Repetition {
  readonly start: string
  readonly frequency: Frequency
  readonly rule: string
}

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

type Unit = 'ngày' | 'tuần' | 'tháng' | 'năm'

/** How often: every `count` units. */
interface Period {
  readonly unit: Unit
  readonly count: number
}

/** What a phrase tells beside its period; days and months as written, the month within a quarter from 1. */
interface Told {
  readonly weekday: number | null
  readonly day: number | null
  readonly month: number | null
  readonly monthOfQuarter: number | null
}

const numbers: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const weekdays: Readonly<Record<string, number>> = {hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6}
const weekdayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
const friday = 5

/** “ngày thứ Bảy hoặc Chủ nhật”; group 1: the day's name or number. */
const weekdayNamed = /(?:ngày\s+)?(?:thứ\s+(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/gu
/** “ngày 25”, “ngày mồng 3”, “ngày 15/12”, “ngày 10 tháng 01”; groups: day, month, month. */
const dayNamed =
  /ngày\s+(?:mồng\s+|mùng\s+)?(\d{1,2})(?!\d)(?:\s?\/\s?(\d{1,2})|\s+tháng\s+(\d{1,2}))?/u
/** “tháng 6”, where no day stands before it; group 1: the month. */
const monthNamed = /tháng\s+(\d{1,2})(?!\d)/u
/** “tháng cuối quý”, “tháng thứ hai của quý”; group 1: which. */
const monthOfQuarterNamed =
  /tháng\s+(cuối|đầu|giữa|thứ\s+(?:nhất|hai|ba|[1-3])|[1-3])(?:\s+cùng|\s+tiên)?(?:\s+(?:của|trong|mỗi))*\s+quý/u
/** “tuần đầu tiên”, “tuần cuối cùng”; group 1: which. */
const weekNamed = /tuần\s+(đầu|cuối)(?:\s+tiên|\s+cùng)?/u
/** “10 của tháng sau”: a month from the last one. */
const everyMonthNamed = /của\s+tháng\s+(?:trước|sau|cuối)/u
/** “6 tháng”, “quý”, “hai năm”; groups: how many, of what. */
const periodNamed =
  /(?:(?<![\p{L}\d])(\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+)?(?<!\p{L})(ngày|tuần|tháng|quý|năm)(?!\p{L})/gu

/**
 * Reads how often and when a recurring duty is due; nothing where the phrase does not tell ("hằng kỳ"). The first time is the
 * first on or after `from`, the document's date of issue. Where only a period of the calendar is named, the duty is due on
 * its last day, as it is for "trong quý IV": "hằng tháng" on the month's last day, "hằng quý" and "6 tháng" at the end of
 * quarter and half-year, "hằng năm" on 31 December, "hằng tuần" on Friday. Other periods ("2 tháng một lần") count from
 * `from`.
 */
export function recurrencesOf(phrase: string, from: string): readonly Recurrence[] {
  const {told, rest} = readTold(folded(phrase))
  const period = told.monthOfQuarter === null ? shortestPeriod(rest) : quarterly
  if (period === null) return []
  const named = told.weekday !== null || told.day !== null || told.month !== null
  return repetitionsOf(period, told, from).map((each) => ({...each, named}))
}

/** Of the duties of one task those that say most: "hằng quý" beside "ngày 20 tháng cuối quý" is the same duty. */
export function distinctRecurrences(all: readonly Recurrence[]): readonly Recurrence[] {
  const period = ({rule}: Recurrence) => rule.replace(/;BY.*$/u, '')
  const named = new Set(all.filter((each) => each.named).map(period))
  const kept = all.filter((each) => each.named || !named.has(period(each)))
  return [...new Map(kept.map((each) => [each.rule, each])).values()]
}

function repetitionsOf(period: Period, told: Told, from: string): readonly Repetition[] {
  switch (period.unit) {
    case 'ngày':
      return [daily(period.count, from)]
    case 'tuần':
      return [weekly(period.count, told.weekday, from)]
    case 'tháng':
      return monthly(period.count, told, from)
    case 'năm':
      return yearly(period.count, told, from)
  }
}

const quarterly: Period = {unit: 'tháng', count: 3}

/** Takes out what names a day, so that only periods are left: in "ngày 15 tháng 12 hằng năm" only "năm" is one. */
function readTold(phrase: string): {told: Told; rest: string} {
  let rest = phrase
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest)
    if (match !== null) rest = rest.replace(match[0], ' ')
    return match
  }
  // Before the days of the week: "tháng thứ hai của quý" names no Monday.
  const ofQuarter = take(monthOfQuarterNamed)?.[1]
  let weekday: number | null = null
  rest = rest.replace(weekdayNamed, (_, name: string | undefined) => {
    weekday = name === undefined ? 0 : (weekdays[name] ?? Number(name) - 1)
    return ' '
  })
  if (take(everyMonthNamed) !== null) rest += ' tháng'
  const day = take(dayNamed)
  const month = day?.[2] ?? day?.[3] ?? (day === null ? take(monthNamed)?.[1] : undefined)
  const week = take(weekNamed)?.[1]
  const told: Told = {
    weekday,
    day: day !== null ? Number(day[1]) : week === undefined ? null : week === 'đầu' ? 7 : 31,
    month: month === undefined ? null : Number(month),
    monthOfQuarter: ofQuarter === undefined ? null : placeInQuarter(ofQuarter),
  }
  return {told, rest}
}

function placeInQuarter(words: string): number {
  if (/đầu|nhất|1/u.test(words)) return 1
  return /giữa|hai|2/u.test(words) ? 2 : 3
}

/** Of several periods ("từng tháng, quý, năm") the shortest, for it holds the others' days. */
function shortestPeriod(words: string): Period | null {
  let shortest: Period | null = null
  for (const [, number, unit] of words.matchAll(periodNamed)) {
    const count = number === undefined ? 1 : (numbers[number] ?? Number(number))
    if (count === 0) continue
    const period = unit === 'quý' ? {...quarterly, count: count * 3} : periodOf(unit, count)
    if (shortest === null || daysOf(period) < daysOf(shortest)) shortest = period
  }
  return shortest
}

function periodOf(unit: string | undefined, count: number): Period {
  if (unit === 'tháng' && count === 12) return {unit: 'năm', count: 1}
  return {unit: unit === 'ngày' || unit === 'tuần' || unit === 'tháng' ? unit : 'năm', count}
}

function daysOf({unit, count}: Period): number {
  return count * {ngày: 1, tuần: 7, tháng: 30, năm: 365}[unit]
}

function daily(count: number, from: string): Repetition {
  if (count === 1) return {start: from, frequency: 'DAILY', rule: 'FREQ=DAILY'}
  return {
    start: daysAfter(from, count),
    frequency: 'DAILY',
    rule: `FREQ=DAILY;INTERVAL=${count}`,
  }
}

function weekly(count: number, weekday: number | null, from: string): Repetition {
  const day = weekday ?? friday
  const first = count === 1 ? from : daysAfter(from, 7 * (count - 1) + 1)
  return {
    start: daysAfter(first, (day - weekdayOf(first) + 7) % 7),
    frequency: 'WEEKLY',
    rule: `FREQ=WEEKLY${interval(count)};BYDAY=${weekdayCodes[day]}`,
  }
}

/** Months that end a period of the calendar: quarters and half-years. */
const calendarPeriods: ReadonlySet<number> = new Set([1, 3, 6])

function monthly(count: number, told: Told, from: string): readonly Repetition[] {
  const ofCalendar = calendarPeriods.has(count)
  const issued = partsOf(from)
  const named = told.day ?? (ofCalendar ? lastDay : issued.day)
  if (named < 1 || named > lastDay) return []
  const day = named > 28 && !ofCalendar ? lastDay : named
  const place = told.monthOfQuarter ?? count
  const due = (months: number) => dayInMonth(issued.year, issued.month + months, day)
  const isLacking = (date: string) => day !== lastDay && partsOf(date).day !== day
  let months = ofCalendar ? (((place - issued.month) % count) + count) % count : count
  while (due(months) < from || isLacking(due(months))) months += count
  const regular: Repetition = {
    start: due(months),
    frequency: 'MONTHLY',
    rule: `FREQ=MONTHLY${interval(count)};BYMONTHDAY=${day === lastDay ? -1 : day}`,
  }
  const lacksFebruary = (day === 29 || day === 30) && ofCalendar && (place - 2) % count === 0
  return lacksFebruary ? [regular, endOfFebruary(issued.year, from)] : [regular]
}

/** Stands for the last day of whatever month. */
const lastDay = 31

/**
 * Months without the day of a rule are left out (RFC 5545, 3.3.10), but the duty stands in February, too. One rule with
 * BYSETPOS could say so, but not every calendar reads it (ical.js, which Thunderbird uses, does not).
 */
function endOfFebruary(year: number, from: string): Repetition {
  const start = dayInMonth(year, 2, lastDay)
  return {
    start: start < from ? dayInMonth(year + 1, 2, lastDay) : start,
    frequency: 'YEARLY',
    rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
  }
}

function yearly(count: number, told: Told, from: string): readonly Repetition[] {
  const issued = partsOf(from)
  // "ngày 15 hằng năm" leaves open which month.
  if (told.day !== null && told.month === null) return []
  const counted = count > 1 && told.month === null
  const month = told.month ?? (counted ? issued.month : 12)
  if (month < 1 || month > 12) return []
  const day = told.day ?? (counted ? issued.day : daysIn(month, null))
  if (!isPossible({day, month, year: null})) return []
  const due = (years: number) => dayInMonth(issued.year + years, month, day)
  const first = counted ? count : due(0) < from ? 1 : 0
  const isLeapDay = month === 2 && day === 29
  return [
    {
      start: due(first),
      frequency: 'YEARLY',
      rule: `FREQ=YEARLY${interval(count)};BYMONTH=${month};BYMONTHDAY=${isLeapDay ? -1 : day}`,
    },
  ]
}

function interval(count: number): string {
  return count === 1 ? '' : `;INTERVAL=${count}`
}
