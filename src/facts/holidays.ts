/** Holidays on the same day each year, "mm-dd": Bộ luật Lao động 2019, Điều 112. The day beside 2-9 varies and is left out. */
const yearly: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02'])

/** The first day of Tết and the day of the Hùng Kings (10-3 by the moon) in the calendar of Vietnam. */
const lunar: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2026: ['2026-02-17', '2026-04-26'],
  2027: ['2027-02-06', '2027-04-16'],
  2028: ['2028-01-26', '2028-04-04'],
  2029: ['2029-02-13', '2029-04-23'],
  2030: ['2030-02-02', '2030-04-12'],
}

/** Five days of Tết: mostly the eve and the four that follow. */
const tetDays: readonly [before: number, after: number] = [1, 3]

/** True for the holidays that can be told years ahead. `date` is ISO; exchanged days and days in lieu are decreed each year. */
export function isHoliday(date: string): boolean {
  if (yearly.has(date.slice(5))) return true
  const [tet, hungKings] = lunar[Number(date.slice(0, 4))] ?? []
  if (tet === undefined) return false
  if (date === hungKings) return true
  const distance = Math.round((Date.parse(date) - Date.parse(tet)) / 86_400_000)
  return distance >= -tetDays[0] && distance <= tetDays[1]
}
