import type {Directive, PlaceDate} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {defineRule, type Edit} from '../../lint/rule'
import type {Span} from '../../text/span'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

/** Form of the date of issue; whether the calendar has such a day is `impossible-date`. */
export const malformedDate = defineRule({
  id: 'malformed-date',
  category: 'components',
  title: 'Ngày, tháng ban hành ghi sai dạng',
  explanation: `Ngày ban hành viết đủ chữ "ngày", "tháng", "năm". Chỉ thêm số 0 trước **ngày nhỏ hơn 10** và trước **tháng 1, tháng 2**, để không ai thêm chữ số vào trước được; tháng 3 đến tháng 9 để nguyên: \`ngày 05 tháng 02 năm 2026\`, \`ngày 15 tháng 9 năm 2026\`. Giữa địa danh và ngày có dấu phẩy.

**Cách sửa:** áp dụng sửa nhanh. Chỗ trống chờ ghi ngày, tháng khi ban hành không bị báo.`,
  severity: 'warning',
  basis: componentBases.placeDate,
  fixable: true,
  examples: [
    {
      title: 'Đúng: ngày và tháng 2 có số 0',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong, ngày 05 tháng 02 năm 2026'}),
    },
    {
      title: 'Đúng: tháng 9 không thêm số 0',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày 15 tháng 9 năm 2021'}),
    },
    {
      title: 'Đúng: chỗ trống chờ ghi ngày',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: 'Tân Phong, ngày     tháng     năm 2026'}),
    },
    {
      title: 'Sai: thiếu số 0 trước ngày, thừa số 0 trước tháng 9',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: 'Tân Phong, ngày 5 tháng 09 năm 2026'}),
      findings: [
        '9:12-9:36 "ngày 5 tháng 09 năm 2026" sai số 0 ở trước; ghi "ngày 05 tháng 9 năm 2026"',
      ],
      fixed: sample('party-2026', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2026'}),
    },
    {
      title: 'Sai: thiếu số 0 trước tháng 1',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong, ngày 15 tháng 1 năm 2026'}),
      findings: [
        '9:12-9:36 "ngày 15 tháng 1 năm 2026" sai số 0 ở trước; ghi "ngày 15 tháng 01 năm 2026"',
      ],
      fixed: sample('state-2020', {placeDate: 'Tân Phong, ngày 15 tháng 01 năm 2026'}),
    },
    {
      title: 'Sai: ngày ban hành viết bằng số',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày 5/9/2021'}),
      findings: ['9:12-9:25 "ngày 5/9/2021" chưa đủ chữ; ghi "ngày 05 tháng 9 năm 2021"'],
      fixed: sample('party-2018', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2021'}),
    },
    {
      title: 'Sai: thiếu dấu phẩy sau địa danh',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong ngày 15 tháng 10 năm 2026'}),
      findings: ['9:1-9:36 Thiếu dấu phẩy giữa địa danh "Tân Phong" và ngày'],
      fixed: sample('state-2020', {placeDate: 'Tân Phong, ngày 15 tháng 10 năm 2026'}),
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2026'}),
    },
    {
      title: 'Sai: thừa số 0 trước tháng 9',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: 'Tân Phong, ngày 15 tháng 09 năm 2026'}),
      findings: [
        '9:12-9:37 "ngày 15 tháng 09 năm 2026" sai số 0 ở trước; ghi "ngày 15 tháng 9 năm 2026"',
      ],
      fixed: sample('party-2026', {placeDate: 'Tân Phong, ngày 15 tháng 9 năm 2026'}),
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2021'}),
    },
    {
      title: 'Sai: thừa số 0 trước tháng 9',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày 15 tháng 09 năm 2021'}),
      findings: [
        '9:12-9:37 "ngày 15 tháng 09 năm 2021" sai số 0 ở trước; ghi "ngày 15 tháng 9 năm 2021"',
      ],
      fixed: sample('party-2018', {placeDate: 'Tân Phong, ngày 15 tháng 9 năm 2021'}),
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2026'}),
    },
  ],

  *check({directive}) {
    const {placeDate} = directive.components
    if (placeDate === null) return
    const date = directive.text.slice(placeDate.dateSpan.start, placeDate.dateSpan.end)
    const wanted = inWords(placeDate)
    if (isComplete(placeDate) && /\d\s*[/.-]\s*\d/.test(date)) {
      yield {
        span: placeDate.dateSpan,
        message: `${quoted(date)} chưa đủ chữ; ghi "${wanted}"`,
        fix: {title: `Đổi thành "${wanted}"`, edits: [{...placeDate.dateSpan, text: wanted}]},
      }
      return
    }
    const edits = paddings(date, placeDate)
    if (edits.length > 0) {
      const printed = `ngày ${placeDate.day ?? '…'} tháng ${placeDate.month ?? '…'} năm ${placeDate.year ?? '…'}`
      yield {
        span: placeDate.dateSpan,
        message: `"${printed}" sai số 0 ở trước; ghi "${wanted}"`,
        fix: {title: `Đổi thành "${wanted}"`, edits},
      }
    }
    yield* missingComma(directive, placeDate)
  },
})

function isComplete({day, month, year}: PlaceDate): boolean {
  return day !== null && month !== null && year !== null
}

/** The date as it should be written, "…" for a part that is blank. */
function inWords({day, month, year}: PlaceDate): string {
  return `ngày ${padded(day, 9)} tháng ${padded(month, 2)} năm ${year ?? '…'}`
}

/** With one leading zero up to a limit and none above it: days to 9, months to 2. */
function padded(digits: string | null, limit: number): string {
  if (digits === null) return '…'
  const value = Number(digits)
  return value <= limit ? `0${value}` : String(value)
}

/** Edits of the digits alone, so that markup and line breaks between them stay. */
function paddings(date: string, {day, month, dateSpan}: PlaceDate): Edit[] {
  const edits: Edit[] = []
  const add = (pattern: RegExp, digits: string | null, limit: number) => {
    const place = pattern.exec(date)?.indices?.[1]
    if (place === undefined || digits === null || padded(digits, limit) === digits) return
    edits.push({
      start: dateSpan.start + place[0],
      end: dateSpan.start + place[1],
      text: padded(digits, limit),
    })
  }
  add(/ngày[\s*_]*(\d{1,2})/diu, day, 9)
  add(/tháng[\s*_]*(\d{1,2})/diu, month, 2)
  return edits
}

function* missingComma({text}: Directive, {span, place, dateSpan}: PlaceDate) {
  if (place === null) return
  const between: Span = {start: span.start, end: dateSpan.start}
  const before = text.slice(between.start, between.end)
  if (before.includes(',')) return
  const end = between.start + before.replace(/[\s*_]+$/u, '').length
  yield {
    span,
    message: `Thiếu dấu phẩy giữa địa danh ${quoted(place)} và ngày`,
    fix: {title: 'Thêm dấu phẩy', edits: [{start: end, end, text: ','}]},
  }
}
