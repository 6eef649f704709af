import {citingBlocks} from '../../citations/places'
import type {Directive} from '../../document/model'

/** The day by which a document is judged. */
export interface DocumentDay {
  /** `yyyy-mm-dd`: it was not issued before; empty where nothing tells. */
  readonly notBefore: string
  /** False where the header does not say it: then it is no older than what it cites. */
  readonly stated: boolean
}

const two = (digits: string) => digits.padStart(2, '0')

/** When a document was issued, as far as it tells: a draft often has the year alone. */
export function documentDay(directive: Directive): DocumentDay {
  const {issued} = directive.identity
  if (issued !== null) return {notBefore: issued, stated: true}
  const {year = null, month = null, day = null} = directive.components.placeDate ?? {}
  if (year !== null && /^\d{4}$/.test(year)) {
    const known = month !== null && /^\d{1,2}$/.test(month) ? month : '01'
    const date = day !== null && /^\d{1,2}$/.test(day) && known === month ? day : '01'
    return {notBefore: `${year}-${two(known)}-${two(date)}`, stated: true}
  }
  let latest = ''
  for (const {citations} of citingBlocks(directive)) {
    for (const {date} of citations) {
      if (date?.iso != null && date.iso > latest) latest = date.iso
    }
  }
  return {notBefore: latest, stated: false}
}
