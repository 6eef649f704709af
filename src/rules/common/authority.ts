import type {Directive} from '../../document/model'
import {type Authority, authorityOf} from '../../facts/authorities'
import type {Span} from '../../text/span'

/** “T/M”, “TM.”, “KT”, before the capitals of a body or a post; group 1: the letters, with the stop if there is one. */
const authorityMark =
  /(?<![\p{L}\p{N}/.&])((?:T\/M|K\/T|T\/L|T\/?UQ|TM|KT|TL|T\.M|K\.T|T\.L|T\/U|Q\/)\.?)(?=[\s*_]{0,8}\p{Lu})/gu

/** An authority (quyền hạn ký) as it is printed above a signature. */
export interface PrintedAuthority {
  readonly authority: Authority
  readonly printed: string
  /** By whose form it is written; null for forms of neither ("T.M"). */
  readonly system: 'party' | 'state' | null
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
      system: systemOf(printed),
      span: {start: start + match.index, end: start + match.index + printed.length},
    })
  }
  return found
}

function systemOf(printed: string): PrintedAuthority['system'] {
  if (/^(?:Q|\p{Lu}\.\p{Lu})/u.test(printed)) return null
  return printed.includes('/') ? 'party' : 'state'
}
