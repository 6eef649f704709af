import type {Citation, CitedNumber} from './model'

/** A number by which citations of one document are told to be the same: "5-CT/TW" for "05 - CT/TW"; titles are in capitals. */
export function numberKey({digits, year, symbol, form}: CitedNumber): string {
  const mark = form === 'state' ? '/' : '-'
  const plain = digits.replace(/^0+(?=\d)/u, '')
  if (symbol === null) return plain
  return `${plain}${mark}${year === null ? '' : `${year}/`}${symbol.toUpperCase()}`
}

/** What a short citation shares with the full one: type and digits, "nghị quyết 57". */
export function shortKey({type, number}: Citation): string | null {
  return number === null ? null : `${type?.name ?? ''} ${number.digits.replace(/^0+(?=\d)/u, '')}`
}

/** Where a citation ends, its subject included. */
export function wholeEnd({end, subject}: Citation): number {
  return Math.max(end, subject?.end ?? 0)
}
