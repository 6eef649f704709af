import {spanIn} from '../../document/block'
import type {Directive, DocumentNumber} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {typesOfSymbol} from '../../facts/document-types'
import type {Side} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import {defineRule, type Report} from '../../lint/rule'
import {isPlain} from '../common/insertion'
import {resolution, sample} from '../common/samples'
import {quoted} from '../common/wording'

/** Punctuation and zero-padding of the number; whether its symbol fits the type is `number-type-mismatch`. */
export const malformedNumber = defineRule({
  id: 'malformed-number',
  category: 'components',
  title: 'Số và ký hiệu ghi sai dạng',
  explanation: `Hai hệ thống ghi số khác nhau và không được lẫn:

| | dạng đúng |
|---|---|
| Đảng | \`Số 05-NQ/ĐU\`: không có dấu hai chấm, gạch nối sau số, gạch chéo trước tên cơ quan |
| Nhà nước | \`Số: 05/NQ-HĐND\`: có dấu hai chấm, gạch chéo sau số, gạch nối trước tên cơ quan |

Số nhỏ hơn 10 thêm số 0 ở trước; không để khoảng trống quanh gạch nối, gạch chéo. Ghi sai dạng làm văn bản khó tra cứu và dễ bị nhầm là của hệ thống kia.

**Cách sửa:** áp dụng sửa nhanh; số và ký hiệu giữ nguyên, chỉ đổi dấu và thêm số 0.`,
  severity: 'warning',
  basis: componentBases.number,
  fixable: true,
  settings: {profiles: {'party-2026': {numberColon: true}}},
  examples: [
    {title: 'Đúng: số của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: số của văn bản quy phạm pháp luật có năm',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/2026/QĐ-UBND',
        title: 'QUYẾT ĐỊNH\nBan hành quy chế',
      }),
    },
    {
      title: 'Đúng: chỗ trống chờ lấy số',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số       -KH/ĐU'}),
    },
    {
      title: 'Sai: văn bản của Đảng dùng dạng của Nhà nước',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số: 05/NQ-ĐU', title: 'NGHỊ QUYẾT\nvề công tác cán bộ'}),
      findings: [
        '5:1-5:13 "Số: 05/NQ-ĐU" dùng dạng của cơ quan nhà nước; văn bản của Đảng ghi "Số 05-NQ/ĐU"',
      ],
      fixed: sample('party-2026', {number: 'Số 05-NQ/ĐU', title: 'NGHỊ QUYẾT\nvề công tác cán bộ'}),
    },
    {
      title: 'Sai: văn bản của Nhà nước dùng dạng của Đảng',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số 12-KH/UBND'}),
      findings: [
        '4:1-4:14 "Số 12-KH/UBND" dùng dạng của Đảng; văn bản của cơ quan nhà nước ghi "Số: 12/KH-UBND"',
      ],
      fixed: sample('state-2020'),
    },
    {
      title: 'Sai: số nhỏ hơn 10 thiếu số 0',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số 5-KH/ĐU'}),
      findings: ['5:1-5:11 "Số 5-KH/ĐU" thiếu số 0 trước số nhỏ hơn 10; ghi "Số 05-KH/ĐU"'],
      fixed: sample('party-2018', {number: 'Số 05-KH/ĐU'}),
    },
    {
      title: 'Sai: thừa dấu hai chấm',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số: 12-KH/ĐU'}),
      findings: [
        '5:1-5:13 "Số: 12-KH/ĐU" thừa dấu hai chấm sau "Số"; văn bản của Đảng ghi "Số 12-KH/ĐU"',
      ],
      fixed: sample('party-2026'),
    },
    {
      title: 'Sai: thiếu chữ "Số"',
      profile: 'party-2026',
      text: sample('party-2026', {number: '12-KH/ĐU'}),
      findings: ['5:1-5:9 "12-KH/ĐU" thiếu chữ "Số"; ghi "Số 12-KH/ĐU"'],
      fixed: sample('party-2026'),
    },
    {
      title: 'Sai: khoảng trống quanh gạch nối',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/KH - UBND'}),
      findings: [
        '4:1-4:17 "Số: 12/KH - UBND" có khoảng trống trong số và ký hiệu; ghi "Số: 12/KH-UBND"',
      ],
      fixed: sample('state-2020'),
    },
    {
      title: 'Đúng: để trống số chờ ban hành',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số       -KH/ĐU'}),
    },
    {
      title: 'Đúng: số của nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Sai: nghị quyết ghi số theo hệ thống kia',
      profile: 'party-2018',
      text: resolution('party-2018', {number: 'Số: 03/NQ-CB'}),
      findings: [
        '5:1-5:13 "Số: 03/NQ-CB" dùng dạng của cơ quan nhà nước; văn bản của Đảng ghi "Số 03-NQ/CB"',
      ],
      fixed: resolution('party-2018'),
    },
    {
      title: 'Đúng: để trống số chờ ban hành',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số:       /KH-UBND'}),
    },
  ],

  *check({directive, side, profile}) {
    const {number} = directive.components
    if (number === null) {
      yield* wordless(directive, profile)
      return
    }
    if (number.symbol === null) return
    const parts = partsOf(number, number.symbol)
    const fault = faultOf(number, parts, side, profile)
    if (fault === null) return
    const right = rightText(number, parts, side, profile)
    const report: Report = {span: number.span, message: messageOf(number, fault, right, profile)}
    yield right === null || !isPlain(directive.text, number.span)
      ? report
      : {
          ...report,
          fix: {title: `Đổi thành "${right}"`, edits: [{...number.span, text: right}]},
        }
  },
})

/** “05-NQ/ĐU”, “12/KH-UBND”, “15/2025/NQ-HĐND” without the word before it; group 1: the type's symbol. */
const bareNumber =
  /^\d{1,5}\s?(?:[-–]|\/(?:\d{4}\/)?)\s?(\p{Lu}[\p{L}]{0,3})\s?[-–/]\s?\p{Lu}[\p{L}\d&-]*(?=\s|$)/u

/** How many blocks a header may take. */
const headerBlocks = 20

/** A number to which only the word "Số" is missing. */
function* wordless(
  {blocks, components, text: source}: Directive,
  profile: Profile,
): Generator<Report> {
  const {heading, issuer, typeTitle, subject} = components
  if (heading === null && issuer === null) return
  const end = typeTitle?.span.start ?? subject?.span.start ?? Number.POSITIVE_INFINITY
  for (const block of blocks.slice(0, headerBlocks)) {
    if (block.start >= end) return
    const match = bareNumber.exec(block.content.text)
    if (match === null || typesOfSymbol(match[1] ?? '', profile.system).length === 0) continue
    const [printed] = match
    const span = spanIn(block, 0, printed.length)
    const word = profile.numberColon ? 'Số: ' : 'Số '
    yield {
      span,
      message: `${quoted(printed)} thiếu chữ "Số"; ghi "${word}${printed}"`,
      ...(isPlain(source, span)
        ? {fix: {title: `Thêm chữ "Số"`, edits: [{start: span.start, end: span.start, text: word}]}}
        : {}),
    }
    return
  }
}

interface Parts {
  /** What stands for the digits: "05", or the blank as printed. */
  readonly digits: string
  readonly head: string
  /** The mark between type and body; empty where there is only one part. */
  readonly mark: string
  readonly tail: string
}

function partsOf({digits, text}: DocumentNumber, symbol: string): Parts {
  const at = symbol.search(/[-–/]/u)
  const blank = /^Số\s*:?(.*?)[-–/]/u.exec(text)?.[1]?.trim() ?? ''
  return {
    digits: digits ?? blank,
    head: at === -1 ? symbol : symbol.slice(0, at),
    mark: at === -1 ? '' : symbol.charAt(at),
    tail: at === -1 ? '' : symbol.slice(at + 1),
  }
}

type Fault = 'system' | 'mark' | 'colon' | 'space' | 'padding'

/** The gravest fault of a number; the rest is put right together with it. */
function faultOf(number: DocumentNumber, parts: Parts, side: Side, profile: Profile): Fault | null {
  // Mass organisations follow rules of their own about marks; only what both systems share is judged.
  if (side !== 'front') {
    if (number.form !== null && number.form !== profile.system) return 'system'
    const [, inside] = profile.numberMarks
    if (number.typeSymbol !== null && parts.mark !== '' && parts.mark !== inside) return 'mark'
    if (number.hasColon !== profile.numberColon) return 'colon'
  }
  if (number.digits === null) return null
  if (/\s[-–/]|[-–/]\s/u.test(number.text)) return 'space'
  return /^\d$/.test(number.digits) ? 'padding' : null
}

/** The number as the profile writes it; null where a part is not known for certain. */
function rightText(
  number: DocumentNumber,
  {digits, head, mark, tail}: Parts,
  side: Side,
  {numberColon, numberMarks, system}: Profile,
): string | null {
  const [after, inside] = numberMarks
  const padded = /^\d$/.test(digits) ? `0${digits}` : digits
  if (side === 'front') {
    return number.text
      .replace(/\s*([-–/])\s*/gu, '$1')
      .replace(/^(Số\s*:?\s*)(?=\d(?!\d))/u, (start) => `${start}0`)
  }
  // The State's công văn bears no symbol of its type, so "CV" has no counterpart.
  if (system === 'state' && head === 'CV') return null
  const known = number.typeSymbol !== null
  if (number.form !== null && number.form !== system && !known) return null
  const symbol = mark === '' ? head : `${head}${known ? inside : mark}${tail}`
  const year = number.year === null ? '' : `${number.year}/`
  return `Số${numberColon ? ':' : ''} ${padded}${after}${year}${symbol}`
}

function messageOf(
  {text}: DocumentNumber,
  fault: Fault,
  right: string | null,
  {system, numberMarks}: Profile,
): string {
  const own = system === 'party' ? 'văn bản của Đảng' : 'văn bản của cơ quan nhà nước'
  const ownForm =
    right === null
      ? `dạng "${system === 'party' ? 'Số 12-CV/ĐU' : 'Số: 12/UBND-VP'}"`
      : `"${right}"`
  const shown = quoted(text)
  switch (fault) {
    case 'system':
      return `${shown} dùng dạng của ${system === 'party' ? 'cơ quan nhà nước' : 'Đảng'}; ${own} ghi ${ownForm}`
    case 'mark':
      return `${shown} không dùng "${numberMarks[1]}" giữa ký hiệu tên loại và tên cơ quan; ${own} ghi ${ownForm}`
    case 'colon':
      return `${shown} ${system === 'party' ? 'thừa' : 'thiếu'} dấu hai chấm sau "Số"; ${own} ghi ${ownForm}`
    case 'space':
      return `${shown} có khoảng trống trong số và ký hiệu; ghi ${ownForm}`
    case 'padding':
      return `${shown} thiếu số 0 trước số nhỏ hơn 10; ghi ${ownForm}`
  }
}
