import {documentTypes} from '../facts/document-types'
import type {DocumentTypeId} from '../facts/ids'
import type {Block} from './block'
import {isEnacting} from './enacting'

/** Names of the types as titles print them, the longest first: "QUYẾT ĐỊNH" begins longer ones, too. */
const titles: readonly (readonly [string, DocumentTypeId])[] = documentTypes
  .filter((type) => type.titled)
  .map((type) => [type.name.toUpperCase(), type.id] as const)
  .sort((a, b) => b[0].length - a[0].length)

/** A title and its subject in one block may have so many UTF-16 units. */
const longest = 500

/** The type that a block names as a title, and how many characters of it the name takes. */
export interface TitleName {
  readonly type: DocumentTypeId
  readonly length: number
}

/** Reads the name of a type with which a block begins as a title; null where it names none. */
export function readTitle(block: Block): TitleName | null {
  const {text, marker} = block.content
  if (marker !== null || isEnacting(text)) return null
  const found = titles.find(
    ([name]) => text.startsWith(name) && endsName(text.slice(name.length), text),
  )
  return found === undefined ? null : {type: found[1], length: found[0].length}
}

/** What goes on behind the name of a type in a first line: "Chỉ thị | về việc …", "Thông báo | ý kiến kết luận của …". */
const plainRest = /^\s(?:về|kết luận|ý kiến kết luận|hội nghị|của\s.{3,80}\svề)\s/u

/** UTF-16 units that a title in small letters may have with its subject. */
const longestPlain = 400

/**
 * Reads the name of a type in the first line of a text that came without its header: "Chỉ thị về việc tăng cường …", in small
 * letters, the subject behind it; null where the line is a sentence of the text.
 */
export function readPlainTitle({content: {text, marker}}: Block): TitleName | null {
  return marker === null ? plainTitleIn(text) : null
}

/** The same for a line that is no block yet. */
export function plainTitleIn(text: string): TitleName | null {
  if (text.length > longestPlain || !/^\p{Lu}\p{Ll}/u.test(text)) return null
  const words = text.normalize('NFC').replace(/[_\s]/gu, ' ')
  if (/[:;]$|[.?!]\s|\snày(?!\p{L})/u.test(words)) return null
  const upper = words.toUpperCase()
  const found = titles.find(([name]) => {
    const rest = words.slice(name.length)
    if (!upper.startsWith(name)) return false
    if (rest === '') return true
    if (!/^\s\p{Ll}/u.test(rest)) return false
    return plainRest.test(rest) || !words.endsWith('.')
  })
  return found === undefined ? null : {type: found[1], length: found[0].length}
}

/** True where the name of a type ends before a rest of a title: nothing, "*", the organ, the subject, a remark. */
function endsName(rest: string, text: string): boolean {
  if (/^\s*\*?\s*$/u.test(rest) || /^(?:CỦA|VỀ)/u.test(rest)) return true
  const parted = /^[\s(]/.test(rest) && text.length < longest
  return parted && /^\s*(?:\p{Lu}{2}|[Vv]ề\s|\()/u.test(rest)
}

/** "THÔNG TƯ ⏎ QUY ĐỊNH MỨC THU …": the title of a legal document, of which `domain.md` tells no form. */
export function isLawTitle({content: {text}}: Block): boolean {
  return (
    text.length < 20 && /^(?:(?:BỘ )?LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ)(?: LIÊN TỊCH)?$/u.test(text)
  )
}
