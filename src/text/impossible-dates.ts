import {daysIn, isPossible} from './dates'
import type {Span} from './span'

/** A date or range of dates that cannot be, and why, in Vietnamese. */
export interface ImpossibleDate extends Span {
  readonly reason: string
}

/** “ngày 31/9/2026”, “31-9-2026”, “ngày 5.9.2026”; groups: ngày, day, mark, month, mark, year. */
const numeric =
  /(?<![\p{L}\d/.,-])(ngày\s+)?(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?([/.-])\s?(\d{4})(?![\d/\p{L}]|-(?!\d{1,2}\/))/giu
/** “ngày 31/9”, “trước 31/6” without a year. Groups: the word before, day, month. */
const short =
  /(?<!\p{L})(ngày|trước|hết|chậm nhất)\s+(\d{1,2})\s?\/\s?(\d{1,2})(?!\s?[/\-.]?\d)(?!\s?\/)(?![\p{L}%])/giu
/** “ngày 30 tháng 02 năm 2027”; groups: day, month, year. */
const long = /(?<!\p{L})ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)(?:\s+năm\s+(\d{4}))?/giu
/** “tháng 13/2026”, “tháng 13 năm 2026”; "lương tháng 13" is none. Groups: month. */
const month = /(?<!\p{L})tháng\s+(\d{1,2})(?:\s?[/-]\s?|\s+năm\s+)(?:19|20)\d{2}(?!\d)/giu
/** “15”, “15/11”, “15/11/2026”, “15 tháng 11 năm 2026” */
const dayOf =
  '(\\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?|\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?)?)(?![\\d/-])'
/** “từ ngày 15/9/2026 đến hết ngày 01/9/2026”; groups: the two dates as printed. */
const range = new RegExp(
  `(?<!\\p{L})từ\\s+(?:ngày\\s+)?${dayOf}\\s+đến\\s+(?:hết\\s+)?(?:ngày\\s+)?${dayOf}`,
  'giu',
)
/** “giai đoạn 2030 - 2025”; groups: the two years. */
const years =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|từ năm)\s+((?:19|20)\d{2})\s*(?:[-–]|đến(?:\s+(?:hết\s+)?năm)?)\s*((?:19|20)\d{2})(?!\d)/giu
/** Numbers of documents may look like dates: “số 31/9/2026”, “Công văn 40/13/2026”. */
const numbered = /(?:số|Số|văn|định|thị|quyết|báo|trình|lệnh|luật)[\s:]*$/u

// Nearly every date is possible, and looking behind at each letter is what costs: these find a fault's figures first.
/** A day and a month, wherever they stand; groups: day, month. Overlapping, so that no pair hides another. */
const dayAndMonth = /(\d{1,2})(?=(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})(?!\d))/gi
/** “tháng 13”, “tháng 0” */
const oddMonth = /tháng\s+(?:00?|1[3-9]|[2-9]\d)(?!\d)/i
const rangeBegin = /từ\s+(?:ngày\s+)?\d/i
/** “2030 - 2025”, “2030 đến hết năm 2025”; groups: the two years. */
const twoYears = /(\d{4})(?=\s*(?:[-–]|đến(?:\s+(?:hết\s+)?năm)?)\s*(\d{4}))/gi

function hasOddDay(text: string): boolean {
  for (const [, day, month] of text.matchAll(dayAndMonth)) {
    const date = {day: Number(day), month: Number(month), year: null}
    if (!isPossible(date) || (date.day === 29 && date.month === 2)) return true
  }
  return false
}

function hasOddYears(text: string): boolean {
  for (const [, first, second] of text.matchAll(twoYears)) {
    if (Number(first) > Number(second)) return true
  }
  return false
}

/** Impossible dates of a text in the order of the text. Running time is linear: no pattern repeats a repetition. */
export function impossibleDates(text: string): ImpossibleDate[] {
  if (!/\d/.test(text)) return []
  const found: ImpossibleDate[] = []
  if (hasOddDay(text)) addDays(text, found)
  if (oddMonth.test(text)) addMonths(text, found)
  if (rangeBegin.test(text)) {
    for (const match of text.matchAll(range)) {
      add(found, match, reversal(match[1] ?? '', match[2] ?? ''))
    }
  }
  if (hasOddYears(text)) {
    for (const match of text.matchAll(years)) {
      const isReversed = Number(match[1]) > Number(match[2])
      add(found, match, isReversed ? 'kết thúc trước khi bắt đầu' : null)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function add(found: ImpossibleDate[], match: RegExpExecArray, reason: string | null): void {
  if (reason === null) return
  found.push({start: match.index, end: match.index + match[0].length, reason})
}

function addDays(text: string, found: ImpossibleDate[]): void {
  for (const match of text.matchAll(numeric)) {
    const [, word, day, mark, monthNumber, otherMark, year] = match
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (mark !== otherMark) continue
    if (word === undefined && (mark === '.' || numbered.test(before))) continue
    add(found, match, faultOf(day, monthNumber, year))
  }
  for (const match of text.matchAll(short)) {
    const [, word, day, monthNumber] = match
    // “trước 45/63 tỉnh” is a share; only "ngày" makes a date of any two figures.
    const isShare = Number(day) > 31 || Number(monthNumber) > 12
    if (word?.toLowerCase() !== 'ngày' && isShare) continue
    add(found, match, faultOf(day, monthNumber, undefined))
  }
  for (const match of text.matchAll(long)) add(found, match, faultOf(match[1], match[2], match[3]))
}

function addMonths(text: string, found: ImpossibleDate[]): void {
  for (const match of text.matchAll(month)) {
    if (found.some(({start, end}) => start <= match.index && match.index < end)) continue
    const value = Number(match[1])
    add(found, match, value < 1 || value > 12 ? 'không có trong lịch: năm có 12 tháng' : null)
  }
}

function faultOf(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
): string | null {
  const day = Number(dayText)
  const monthNumber = Number(monthText)
  const year = yearText === undefined ? null : Number(yearText)
  if (isPossible({day, month: monthNumber, year})) return null
  const days = daysIn(monthNumber, year)
  if (days === 0) return 'không có trong lịch: năm có 12 tháng'
  if (monthNumber !== 2) return `không có trong lịch: tháng ${monthNumber} có ${days} ngày`
  if (year === null) return 'không có trong lịch: tháng 2 có 28 hoặc 29 ngày'
  return `không có trong lịch: tháng 2 năm ${year} có ${days} ngày`
}

/** A range whose first date lacks month or year takes them from the second, unless that may mean the year before. */
function reversal(from: string, to: string): string | null {
  const [endDay, endMonth, endYear] = figures(to)
  if (endDay === undefined || endMonth === undefined) return null
  const [day = 0, monthNumber = endMonth, year = endYear] = figures(from)
  if (figures(from).length < 3 && monthNumber !== endMonth) return null
  const years = endYear === undefined || year === undefined ? 0 : year - endYear
  const order = years * 10_000 + (monthNumber - endMonth) * 100 + (day - endDay)
  return order > 0 ? 'kết thúc trước khi bắt đầu' : null
}

function figures(date: string): number[] {
  return (date.match(/\d+/g) ?? []).map(Number)
}
