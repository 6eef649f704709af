import {documentTypes} from '../facts/document-types'
import {nationalWords, recipientsWords} from './misread-words'
import type {Directive} from './model'

/** How sure it is that a Markdown or plain text document is a directive, and by which signs (Vietnamese noun phrases). */
export interface Recognition {
  /** Plainly a directive: checked without being asked. */
  readonly certain: boolean
  /** Looks somewhat like one: the status item offers to check it. */
  readonly possible: boolean
  readonly signs: readonly string[]
}

interface Sign {
  readonly name: string
  readonly weight: number
  /** Only a body that issues documents writes this; a letter or an application has none of these. */
  readonly official: boolean
  readonly pattern: RegExp
}

/** Components stand at the ends of a document; what lies between is not looked at, whatever its length. */
const windowLength = 12_000
const enough = 4
/** A document once recognised stays so while its author takes a component out to write it anew. */
const enoughToStay = 2

/** Begins a line, a table cell or the second of two columns (see `prepared`), markup left aside. */
const opening = String.raw`(?:^|[|>\t])[ *_#\\]*`
/** Ends a line, a cell or a column. */
const closing = String.raw`[ *_\\]*(?:$|[|<\t])`
/** A number, or the blank left for it; a line may be broken there. */
const blank = String.raw`[\d.…_* \t\n]*`

function sign(name: string, weight: number, official: boolean, pattern: string): Sign {
  return {name, weight, official, pattern: new RegExp(pattern, 'mu')}
}

/** A contract between parties follows no rules of form for directives, so its title is no sign of one. */
const unofficial = new Set(['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan', 'thu-cong', 'cong-van'])
const titles = documentTypes
  .filter(({id}) => !unofficial.has(id))
  .map(({name}) => name.toUpperCase())
  .join('|')

const signs: readonly Sign[] = [
  sign('tiêu đề Đảng Cộng sản Việt Nam', 2, false, `${opening}ĐẢNG CỘNG SẢN VIỆT NAM${closing}`),
  sign('quốc hiệu', 2, false, `${opening}${nationalWords}${closing}`),
  // "Số: 15/KH-UBND", "Số      -CT/TU"
  sign('dòng số, ký hiệu', 2, true, `${opening}Số[ *_]*:?${blank}[-/] *\\p{Lu}[\\p{L}\\d/-]*`),
  // "An Hải, ngày 07 tháng 9 năm 2026"
  sign(
    'địa danh và ngày tháng',
    2,
    false,
    `${opening}\\p{Lu}[^\\n|,]{1,40},[ *_]*ngày${blank}tháng${blank}năm${blank}${closing}`,
  ),
  sign('tên loại văn bản', 2, true, `${opening}(?:${titles})${closing}`),
  sign('dòng "V/v"', 1, true, `${opening}V/v `),
  sign('"Kính gửi"', 1, false, `${opening}Kính (?:gửi|trình)[ *_]*:`),
  sign('"Nơi nhận"', 2, true, `${opening}${recipientsWords}[ *_]*:`),
  // "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"
  sign('quyền hạn ký', 2, true, `${opening}(?:[TK]/[ML]|TM\\.|KT\\.|TL\\.|TUQ\\.) *\\p{Lu}{2,}`),
  sign('mục "Lưu"', 1, true, `${opening}[-+–•]? *Lưu(?::| +(?:VT|VP|Văn phòng))`),
]

/** Titles of what is no directive though it carries the national name: laws, applications, contracts. */
const otherKinds = new RegExp(
  `${opening}(?:(?:BỘ )?LUẬT|HIẾN PHÁP|PHÁP LỆNH|NGHỊ ĐỊNH|THÔNG TƯ|HỢP ĐỒNG|ĐƠN|SƠ YẾU LÝ LỊCH|GIẤY CHỨNG NHẬN)(?: [\\p{Lu} ,]*)?${closing}`,
  'mu',
)
/** How far down the title of a document may stand. */
const titleWithin = 2000
const fences = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gmu
const quotations = /^>.*$/gmu

/**
 * Judges a text by its beginning and end alone. `recognised`: it was taken for a directive a moment ago.
 * Quoted and fenced lines do not count, for they show how a directive looks and are none.
 */
export function recognise(text: string, recognised = false): Recognition {
  const found = signsOf(text)
  if (found === null) return {certain: false, possible: false, signs: []}
  const weight = found.reduce((sum, each) => sum + each.weight, 0)
  const official = found.some((each) => each.official)
  const certain = official && found.length > 1 && weight >= enough
  return {
    certain: certain || (recognised && weight >= enoughToStay),
    possible: official,
    signs: found.map(({name}) => name),
  }
}

function signsOf(text: string): readonly Sign[] | null {
  const tailStart = Math.max(windowLength, text.length - windowLength)
  const looked = prepared(`${text.slice(0, windowLength)}\n${text.slice(tailStart)}`)
  if (otherKinds.test(looked.slice(0, titleWithin))) return null
  return signs.filter(({pattern}) => pattern.test(looked))
}

/**
 * Composed letters, plain spaces, a tab between columns, no blank lines: then no pattern has to skip long white space,
 * which it would do again from every place in it.
 */
function prepared(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]{3,}/gu, '\t')
    .replace(/\s*\n\s*/gu, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(fences, '')
    .replace(quotations, '')
}

/** True unless nothing at all says that a text is a directive: not one component, no type that it gives itself. */
export function mayBeDirective({components, identity}: Directive): boolean {
  const found = Object.values(components).some((component) => component !== null)
  return found || identity.type !== null
}
