import {isCapitals, plainSpaced} from '../text/letters'
import {nationalOpening, recipientsWords} from './misread-words'
import {postWords} from './signing-words'

/** Where a line of two columns is to be cut; offsets within the line. */
export interface ColumnSplit {
  readonly leftEnd: number
  readonly rightStart: number
}

const columnGap = /\t+[ \t\u00A0]*|[ \u00A0]{3,}[ \t\u00A0]*/gu

/** No right column is wider; what is farther from the end of a line need not be looked at. */
const widestRight = 90

/** Right columns of a header: Party heading, national name, motto, place and date. */
const headerRight = new RegExp(
  String.raw`^[*_]*(?:ĐẢNG CỘNG SẢN|Đảng Cộng sản Việt Nam[*_]*$|${nationalOpening}|Độc [lL]ập\s*[-–]|[\p{Lu}][^,.;:]{1,40},?\s+ngày[\s\d.…]*(?:tháng|/\d)|[-–_*]{3,})`,
  'u',
)
/** Left columns of a header or of the recipients. */
const endLeft = new RegExp(String.raw`^[*_]*(?:${recipientsWords}|[-–+•]\s|Số\s*:?|V/v|Lưu\b)`, 'u')
/** Right columns of a signature: authority, "(Đã ký)"; a post in capitals or a person's name need a left side that fits. */
const signatureRight =
  /^[*_]*(?:\(?(?:Đã ký|đã ký|Ký tên)\)?[*_]*$|(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Q\.)\s*\p{Lu})/u
const personName = /^[*_]*(?:\p{Lu}\p{Ll}*\s){1,5}\p{Lu}\p{Ll}*[*_]*$/u

/** “… thi hành./. Nơi nhận: - Như trên; …”: recipients that share the line with the text; composed or not. */
const labelInside = /N(?:ơ|o\u031B)i\s+nh(?:ậ|a\u0323\u0302)n\s*:\s*[-–]/u

/** Where the recipients begin in a line that holds the end of the text, too; -1 in all other lines. */
export function recipientsInside(line: string): number {
  const at = line.search(labelInside)
  return at > 2 && /[./;]\s+$/u.test(line.slice(Math.max(0, at - 4), at)) ? at : -1
}

const person = '\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}'
/** Left columns that their own words end, however narrow the gap that a copy from a printed page leaves. */
const closedLeft: readonly RegExp[] = [
  // “Số: 12/KH-UBND Hòa Sơn, ngày 18 tháng 10 năm 2026”
  /^[*_]*Số\s*:?\s*[^\s/]{0,6}\s*[-/][\p{Lu}\d/&-]+[*_]*(?= +[*_]*\p{Lu}[^,.;:\d]{1,40}, ngày[\s\d.…]*[^\s,;]{0,3}[\s.…-]*th[áa]ng)/u,
  // “Nơi nhận: TM. ỦY BAN NHÂN DÂN”
  new RegExp(
    String.raw`^[*_]*(?:${recipientsWords}|NƠI NHẬN)\s*:[*_]*(?= +[*_]*(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Q\.)\s*\p{Lu})`,
    'u',
  ),
  // “- Như trên; PHÓ CHỦ TỊCH”
  new RegExp(`^[-–•+]\\s[^;]{1,80}[;.,](?= +[*_]*(?:${postWords})[*_]*\\s*$)`, 'u'),
  // “- Lưu: VT. Nguyễn Văn A”
  new RegExp(`^[-–•+]\\s*Lưu[^;.]{1,40}[;.](?= +[*_]*${person}[*_]*\\s*$)`, 'u'),
]

/** Longer lines are running text. */
const longestNarrow = 160

/** Cuts a line of two columns with a single space between them; null for all other lines. */
export function splitNarrow(line: string): ColumnSplit | null {
  if (line.length > longestNarrow || !/^[SNn*_\-–•+]/u.test(line)) return null
  const composed = plainSpaced(line.normalize('NFC'))
  for (const pattern of closedLeft) {
    const left = pattern.exec(composed)?.[0].length
    if (left === undefined) continue
    const leftEnd = composed.length === line.length ? left : decomposedLength(line, left)
    return {leftEnd, rightStart: leftEnd + line.slice(leftEnd).search(/\S/u)}
  }
  return null
}

/** UTF-16 units of a line that make so many of its composed form, which a space follows. */
function decomposedLength(line: string, composed: number): number {
  let length = composed
  while (line.slice(0, length).normalize('NFC').length < composed) length++
  while (length < line.length && line.charAt(length).trim() !== '') length++
  return length
}

/**
 * Cuts a line that holds two columns of a header or of the document's end side by side, parted by tabs or runs of
 * spaces; null for all other lines. Words alone decide, so that tabs inside a paragraph stay what they are.
 */
export function splitColumns(line: string): ColumnSplit | null {
  columnGap.lastIndex = 0
  for (let match = columnGap.exec(line); match !== null; match = columnGap.exec(line)) {
    const rightStart = match.index + match[0].length
    const rightLength = line.length - rightStart
    if (match.index === 0 || rightLength === 0 || rightLength > widestRight) continue
    const left = plainSpaced(line.slice(0, Math.min(match.index, widestRight)))
    const right = plainSpaced(line.slice(rightStart))
    // “Số:      /KH-UBND”: a blank to be filled inside the number, not a gap between columns.
    if (/^[-–/]\s?\p{Lu}/u.test(right)) continue
    const split = {leftEnd: match.index, rightStart}
    if (headerRight.test(right) || signatureRight.test(right)) return split
    const plain = right.replace(/[*_]/g, '')
    if (endLeft.test(left) && (personName.test(right) || (isCapitals(plain) && plain.length > 5)))
      return split
  }
  return null
}
