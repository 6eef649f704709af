import {daysIn, isoDate} from '../text/dates'

/** Days of the calendar as ISO dates, without clock or time zone. */

/** The date so many days later. */
export function daysAfter(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + days)
  return time.toISOString().slice(0, 10)
}

/** Day of the week: 0 Sunday to 6 Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

/** Year, month (1–12) and day of an ISO date. */
export function partsOf(date: string): {year: number; month: number; day: number} {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return {year, month, day}
}

/** The day of a month that lies so many months after another; the month's last day where it has no such day. */
export function dayInMonth(year: number, month: number, day: number): string {
  const index = year * 12 + month - 1
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDate(inYear, inMonth, Math.min(day, daysIn(inMonth, inYear)))
}
