import {partLetters, pointValue} from '../text/letters'
import {ordinalValue, romanValue} from '../text/numerals'
import type {Marker, NumberingScheme} from './model'

/** “Điều 12.”, “Điều 3:”, “ĐIỀU 4 ”; the eth of careless keyboards is read as the Đ it stands for. */
const article = /^[ĐÐ](?:iều|IỀU)\s+(\d{1,3}[a-zđ]?)(?:\s*([.:])\s*|\s+(?=\p{Lu})|\s*$)/u
/** “Chương II”, “Mục 1.”, “Phần thứ nhất”, “PHẦN I” */
const unit =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s+(thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXL]+|\d{1,2})(?:\s*([.:\-–])\s*|\s+(?=[\p{Lu}“"])|\s*$)/u
/** “II.”, “III-”, “IV/”, “V)”, “Iii.”; not “V/v”, not “I/2026” */
const roman =
  /^([IVX]{1,6}|XL|L|(?:I[iv]{1,2}|Vi{1,3}|Ix|Xi{1,3}|Xiv)(?=\.))\s*([.)/\-–])(?![vV](?!\p{L})|\d)\s*/u
/** “A.”, “B-”, “C -NỘI DUNG”: parts lettered in capitals; not “A-B”. */
const capital = /^([A-HK])\s*([.)/\-–])(?:(?!\w)|(?<=\s[-–])(?=\p{Lu}))\s*/u
/** “1.1.”, “1.1 .”, “1.2.3”, “2.1.a.”, “2.1 - Công đoàn”; not “3.390 nhà”, “16.000”, “1.5 triệu” */
const decimal =
  /^(\d{1,2}(?:\.\d{1,2}){1,3}(?:\.[a-zđ](?![\p{L}]))?)(?:\s?(\.)(?!\d)\s*|([)\-–:/])(?!\d)\s*|\s([-–])\s+(?=\p{Lu})|\s+(?=[\p{Lu}“"(]))(?!\d)/u
/** “1.”, “1)”, “1-”, “1/” and “1.Nội dung”; not “15-12-2020”, “1,5”, “5 - 10 người”, “12/KH-UBND”, “15-CT/TW” */
const arabic = /^(\d{1,3})\s?([.)/\-–])(?![\d/]|(?<=\s[-–])\s\d|\p{Lu}{1,4}r?[-/]\p{Lu})\s*/u
/** “(1)”, “(a)”, “(iv)” */
const parenthesis = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/u
/** “a)”, “đ.”; “ø)” and “đd)” as scans have them */
const letter = /^([a-zđ]|ø(?=\))|đd(?=\)))\s?([.)/])(?![\p{L}\d])\s*/u
/** What scans make of the letters of points. */
const misreadPoints: ReadonlyMap<string, string> = new Map([
  ['ø', 'g'],
  ['đd', 'đ'],
])
const dash = '\\-–—−‐‑'
const dashes = `${dash}+*`
const dots = '•●▪■·◦○◆►✓\\uF0A7\\uF0B7\\uF0D8\\uF0FC'
/** What scans make of a dash. */
const misread = '~_¬'
/** Dashes of any length, and what scans make of them, for a class of characters in an expression. */
export const dashSigns = dash + misread
/** Signs of bullets, for a class of characters in an expression; those from U+F0A7 on are Word's own. */
export const bulletSigns = dashes + dots + misread
/** “- ”, “+ ”, “• ”; “-Xây dựng” without a space is a bullet, too; “•” needs neither space nor capital. */
const bullet = new RegExp(
  `^(?:([${dashes}])(?:\\s+|(?=\\p{Lu}\\p{Ll}))|([${dots}])\\s*(?=\\S)|([${misread}])\\s+(?=\\p{Lu}\\p{Ll}))`,
  'u',
)
const unitSchemes: Readonly<Record<string, NumberingScheme>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
}

function unitValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const word = text.toLowerCase().replace(/^thứ\s+/u, '')
  return ordinalValue(word) || romanValue(text)
}

function make(
  scheme: NumberingScheme,
  match: RegExpExecArray,
  label: string,
  path: readonly number[],
  delimiter: string,
): Marker {
  const text = match[0].trimEnd()
  return {
    start: 0,
    end: text.length,
    scheme,
    text,
    label,
    value: path[path.length - 1] ?? 0,
    path,
    delimiter,
  }
}

function decimalPath(text: string): number[] {
  return text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : pointValue(part)))
}

/** The enumeration with which a text begins; null for running text. Offsets count in the text given. */
export function markerOf(text: string): Marker | null {
  const first = text.charCodeAt(0)
  // Most lines begin with a small letter, and end here.
  if ((first >= 97 && first <= 122) || first === 0xf8 /* ø */) return pointMarker(text)
  if (first >= 48 && first <= 57) return numberMarker(text)
  if (first === 40) {
    const match = parenthesis.exec(text)
    if (match === null) return null
    const inner = match[1] ?? ''
    const small = /^[ivx]+$/.test(inner) ? romanValue(inner.toUpperCase()) : pointValue(inner)
    const value = Number(inner) || small
    return make('parenthesis', match, `(${inner})`, [value], ')')
  }
  if (first === 0x110 || first === 0x111 || first === 0xd0 || (first >= 65 && first <= 90))
    return wordMarker(text)
  const match = bullet.exec(text)
  const sign = match?.[1] ?? match?.[2] ?? match?.[3]
  return match === null || sign === undefined ? null : make('bullet', match, sign, [0], sign)
}

/** What closes the letter of a point. */
function closesPoint(code: number): boolean {
  return code === 0x2e || code === 0x29 || code === 0x2f
}

function pointMarker(text: string): Marker | null {
  if (!closesPoint(text.charCodeAt(1)) && !closesPoint(text.charCodeAt(2))) return null
  const match = letter.exec(text)
  if (match === null) return null
  const name = match[1] ?? ''
  const value = pointValue(misreadPoints.get(name) ?? name)
  return make('letter', match, name + (match[2] ?? ''), [value], match[2] ?? '')
}

function numberMarker(text: string): Marker | null {
  const nested = decimal.exec(text)
  if (nested !== null) {
    const label = nested[1] ?? ''
    return make(
      'decimal',
      nested,
      label,
      decimalPath(label),
      nested[2] ?? nested[3] ?? nested[4] ?? '',
    )
  }
  const plain = arabic.exec(text)
  if (plain === null) return null
  return make('arabic', plain, plain[1] ?? '', [Number(plain[1])], plain[2] ?? '')
}

function wordMarker(text: string): Marker | null {
  const first = text.charAt(0)
  if (first === 'Đ' || first === 'đ' || first === 'Ð') {
    const found = article.exec(text)
    if (found !== null) {
      const number = found[1] ?? ''
      return make('article', found, `Điều ${number}`, [Number.parseInt(number, 10)], found[2] ?? '')
    }
    return pointMarker(text)
  }
  if (first === 'P' || first === 'C' || first === 'M') {
    const found = unit.exec(text)
    if (found !== null) {
      const scheme = unitSchemes[(found[1] ?? '').toLowerCase()] ?? 'section'
      return make(
        scheme,
        found,
        `${found[1]} ${found[2]}`,
        [unitValue(found[2] ?? '')],
        found[3] ?? '',
      )
    }
  }
  const numeral = roman.exec(text)
  const value = romanValue((numeral?.[1] ?? '').toUpperCase())
  if (numeral !== null && value > 0)
    return make('roman', numeral, numeral[1] ?? '', [value], numeral[2] ?? '')
  const lettered = capital.exec(text)
  if (lettered === null) return null
  const name = lettered[1] ?? ''
  return make('capital', lettered, name, [partLetters.indexOf(name) + 1], lettered[2] ?? '')
}

/** Words after which a number at the start of a line goes on with a reference or a date. */
const awaitsNumber =
  /(?:^|[\s(])(?:Điều|điều|[Kk]hoản|[Đđ]iểm|[Mm]ục|số|[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Pp]hần|[Cc]hương|thứ|và|hoặc|đến|từ|khóa|khoá|[Pp]hụ lục|[,\-–/(])\s*$/u
/** "Căn cứ khoản 1 ⏎ Điều 372 Bộ luật …", "theo quy định tại ⏎ Điều 5 Nghị định …" */
const awaitsArticle =
  /(?:^|[\s(])(?:(?:[Kk]hoản|[Đđ]iểm)\s+(?:\d{1,2}|[a-zđ]),?|tại|theo|của|quy định)\s*$/u
const sentenceEnd = /[.;:!?…”")\]]\s*$/u

/**
 * True where the enumeration that a line seems to begin with is only the wrapped rest of a sentence: "khoản ⏎ 2. …",
 * "giai đoạn 2021 ⏎ - 2025", "kinh tế ⏎ - xã hội". `before` is the line above without markup, directly above.
 */
export function isWrappedNumber(before: string, marker: Marker, rest: string): boolean {
  if (marker.scheme === 'bullet') {
    if (sentenceEnd.test(before)) return false
    return (before.length >= 12 && /^[\p{Ll}\d]/u.test(rest)) || before.length >= 64
  }
  if (awaitsNumber.test(before)) return true
  if (marker.scheme === 'article' && awaitsArticle.test(before)) return true
  // "(VN_AQI ≥ ⏎ 301)": the bracket that closes was opened on the line above.
  if (marker.delimiter === ')' && before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  const plain =
    marker.scheme === 'arabic' || marker.scheme === 'decimal' || marker.scheme === 'letter'
  return plain && before.length >= 40 && !sentenceEnd.test(before) && /^\p{Ll}/u.test(rest)
}
