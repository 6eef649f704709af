import {isoDate, isPossible, monthEnd, quarterEnd} from '../text/dates'
import {romanValue} from '../text/numerals'
import type {TimePhrase} from './deadlines'
import type {DeadlineKind} from './model'

const yearIn = /(?:19|20)\d{2}/gu
const lastDate =
  /(0?[1-9]|[12]\d|3[01])\s?(?:[/.\-–]|\s+tháng\s+)\s?(1[0-2]|0?[1-9])(?:\s?(?:[/.\-–]|\s*năm)\s?((?:19|20)\d{2}))?(?!\d)/gu
const lastMonth = /[Tt]háng\s+(?:\d{1,2}(?:,\s*|\s+và\s+|\s?[-–]\s?))*(1[0-2]|0?[1-9])(?!\d)/gu
const lastQuarter = /(?:[Qq]u[ýí]\s+|[,\-–]\s*|và\s+)(IV|I{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d])/gu

function last(pattern: RegExp, text: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found = match
  return found
}

/**
 * The last day on which a stated time is met, ISO; null where it repeats, hangs on an event or has no year.
 * `year`: the year of issue, for dates that leave it out.
 */
export function endOf(words: string, kind: DeadlineKind, year: number | null): string | null {
  if (kind === 'recurring' || kind === 'relative' || kind === 'ongoing' || kind === 'vague')
    return null
  // The last day of a school year is set by each province.
  if (
    kind === 'range' &&
    (openRange.test(words) || /năm học|(?<!\p{L})hè(?!\p{L})|^[Nn]gay từ/u.test(words))
  )
    return null
  // "… và các năm tiếp theo" ends with the first period; the end of a range is what stands after "đến".
  const main = words.replace(/\s+và\s+(?:các|những)\s+(?:năm|tháng|quý)\s+tiếp theo.*$/u, '')
  const after =
    kind === 'range'
      ? main.slice(Math.max(main.lastIndexOf('đến'), main.lastIndexOf('tới'), 0))
      : main
  return endOfPoint(after, year) ?? (kind === 'range' ? null : endOfPoint(main, year))
}

/** "Từ 01/7/2026", "kể từ tháng 9 trở đi": no last day. */
const openRange = /^(?:[Kk]ể )?[Tt]ừ (?!.*(?:đến|tới|[-–])).*(?:\d|trở đi)$/u

const ends = new WeakMap<TimePhrase, {readonly year: number | null; readonly end: string | null}>()

/** `endOf` of a phrase read before, reckoned once a phrase and year. */
export function endOfPhrase(phrase: TimePhrase, words: string, year: number | null): string | null {
  const known = ends.get(phrase)
  if (known !== undefined && known.year === year) return known.end
  const end = endOf(words, phrase.kind, year)
  ends.set(phrase, {year, end})
  return end
}

/** “Tháng 11 - 12/2026” holds no 11 December. */
const monthSpan = /[Tt]háng\s+\d{1,2}\s?[-–]\s?\d{1,2}\s?\//u

/** Last day of the part of a month that words name; null for all of it. */
function partEnd(words: string): number | null {
  if (/thượng tuần/u.test(words)) return 10
  if (/nửa đầu/u.test(words)) return 15
  return /trung tuần/u.test(words) ? 20 : null
}

function endOfPoint(words: string, issued: number | null): string | null {
  const date = monthSpan.test(words) ? null : last(lastDate, words)
  if (date !== null) {
    const year = date[3] === undefined ? issued : Number(date[3])
    const written = {day: Number(date[1]), month: Number(date[2]), year}
    return year !== null && isPossible(written) ? isoDate(year, written.month, written.day) : null
  }
  const stated = last(yearIn, words)
  const year = stated === null ? issued : Number(stated[0])
  if (year === null) return null
  if (
    /tháng\s+(?:cuối|còn lại)[^\d]*năm(?!.*đầu)|đến\s+(?:hết|cuối)\s+năm(?:\s+nay)?$|năm nay$/u.test(
      words,
    )
  )
    return isoDate(year, 12, 31)
  const first = /^[Tt]rong\s+(\d{1,2})\s+tháng\s+đầu\s+năm\s+\d{4}$/u.exec(words)
  if (first !== null) return monthEnd(year, Number(first[1]))
  if (/Tết|những tháng|\d\s+tháng\s+(?:cuối|đầu)/u.test(words)) return null
  const quarter = /[Qq]u[ýí]/u.test(words) ? last(lastQuarter, words) : null
  if (quarter !== null) {
    const name = quarter[1] ?? ''
    return quarterEnd(year, /\d/.test(name) ? Number(name) : romanValue(name))
  }
  const month = last(lastMonth, words)
  if (month !== null) {
    const day = partEnd(words)
    return day === null ? monthEnd(year, Number(month[1])) : isoDate(year, Number(month[1]), day)
  }
  return stated === null ? null : isoDate(year, 12, 31)
}
