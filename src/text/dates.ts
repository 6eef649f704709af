/** A calendar date as written; `year` is null where the text leaves it out. */
export interface WrittenDate {
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const monthDays: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month; 29 for February where no year is given, for it may be a leap year. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeap(year))) return 29
  return monthDays[month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** False for 31/9, 29/02/2027, tháng 13. */
export function isPossible({day, month, year}: WrittenDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

/** `yyyy-mm-dd`. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Last day of a month as `yyyy-mm-dd`. */
export function monthEnd(year: number, month: number): string {
  return isoDate(year, month, daysIn(month, year))
}

/** Last day of a quarter (1–4) as `yyyy-mm-dd`. */
export function quarterEnd(year: number, quarter: number): string {
  return monthEnd(year, quarter * 3)
}
