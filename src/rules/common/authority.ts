import type {Directive} from '../../document/model'
import {type Authority, authorityOf} from '../../facts/authorities'
import type {Span} from '../../text/span'

/** “T/M”, “TM.”, “KT”, before the capitals of a body or a post; group 1: the letters, with the stop if there is one. */
const authorityMark =
  /(?<![\p{L}\p{N}/.&])((?:T\/M|K\/T|T\/L|T\/?UQ|TM|KT|TL)\.?)(?=[\s*_]{0,8}\p{Lu})/gu

/** An authority (quyền hạn ký) as it is printed above a signature. */
export interface PrintedAuthority {
  readonly authority: Authority
  readonly printed: string
  readonly system: 'party' | 'state'
  readonly span: Span
}

/** Every authority mark of the signature, "KT." below "TM." included; "Q." is the same in both systems and left out. */
export function printedAuthorities({text, components}: Directive): PrintedAuthority[] {
  const {signature} = components
  if (signature === null) return []
  const {start, end} = signature.span
  const found: PrintedAuthority[] = []
  for (const match of text.slice(start, end).matchAll(authorityMark)) {
    const printed = match[1] ?? ''
    const authority = authorityOf(printed)
    if (authority === undefined) continue
    found.push({
      authority,
      printed,
      system: printed.includes('/') ? 'party' : 'state',
      span: {start: start + match.index, end: start + match.index + printed.length},
    })
  }
  return found
}
