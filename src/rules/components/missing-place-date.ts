import type {Directive, PlaceDate} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {defineRule, type Fix} from '../../lint/rule'
import {headerPlace, isUnrecognised, lastLine} from '../common/extent'
import {inTable, linesAfter} from '../common/insertion'
import {resolution, sample} from '../common/samples'
import {hasTrace} from '../common/traces'
import {quoted} from '../common/wording'

/** Place and date of issue; blanks for day and month are fine in a draft. */
export const missingPlaceDate = defineRule({
  id: 'missing-place-date',
  category: 'components',
  title: 'Thiếu địa danh và ngày, tháng, năm ban hành',
  explanation: `Dưới tiêu đề (quốc hiệu) ghi địa danh và thời gian ban hành: \`Tân Phong, ngày 05 tháng 10 năm 2026\`. Ngày ban hành quyết định hiệu lực và là mốc để tính mọi thời hạn trong văn bản.

**Cách sửa:** thêm dòng địa danh, ngày tháng. Khi dự thảo có thể để trống ngày và tháng (\`ngày     tháng     năm 2026\`); chỗ trống đó không bị báo.`,
  severity: 'error',
  basis: componentBases.placeDate,
  fixable: false,
  examples: [
    {
      title: 'Đúng: đủ địa danh và ngày, tháng, năm',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: chỗ trống chờ ghi ngày',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong, ngày     tháng     năm 2026'}),
    },
    {
      title: 'Sai: văn bản của Đảng không có dòng địa danh, ngày tháng',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: null}),
      findings: [
        '7:1-7:23 Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
    {
      title: 'Sai: văn bản của Nhà nước chỉ có ngày, thiếu địa danh',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Ngày 05 tháng 10 năm 2026'}),
      findings: [
        '9:1-9:26 "Ngày 05 tháng 10 năm 2026" thiếu địa danh; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2026'}),
    },
    {
      title: 'Sai: kế hoạch không có địa danh, ngày tháng',
      profile: 'party-2026',
      text: sample('party-2026', {placeDate: null}),
      findings: [
        '7:1-7:23 Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có địa danh, ngày tháng',
      profile: 'party-2026',
      text: resolution('party-2026', {placeDate: null}),
      findings: [
        '7:1-7:23 Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2021'}),
    },
    {
      title: 'Đúng: để trống ngày chờ ban hành',
      profile: 'party-2018',
      text: sample('party-2018', {placeDate: 'Tân Phong, ngày     tháng     năm 2021'}),
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có địa danh, ngày tháng',
      profile: 'party-2018',
      text: resolution('party-2018', {placeDate: null}),
      findings: [
        '7:1-7:23 Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
    {
      title: 'Đúng: ngày nhỏ hơn 10 thêm số 0',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: 'Tân Phong, ngày 05 tháng 9 năm 2026'}),
    },
    {
      title: 'Sai: kế hoạch không có địa danh, ngày tháng',
      profile: 'state-2020',
      text: sample('state-2020', {placeDate: null}),
      findings: [
        '6:1-6:35 Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
      ],
    },
  ],

  *check({directive}) {
    const {identity, components} = directive
    if (identity.fragment || isUnrecognised(directive)) return
    const {placeDate} = components
    if (placeDate === null) {
      if (hasTrace(directive, 'placeDate')) return
      const {heading} = components
      yield {
        span: heading === null ? headerPlace(directive) : lastLine(directive.text, heading.span),
        message:
          'Thiếu địa danh và ngày, tháng, năm ban hành; ghi dạng "[địa danh], ngày … tháng … năm …"',
        suggestions: insertion(directive),
      }
    } else if (placeDate.place === null) {
      yield withoutPlace(placeDate)
    }
  },
})

function withoutPlace({span, dateSpan, text}: PlaceDate) {
  const start = dateSpan.start
  return {
    span,
    message: `${quoted(text)} thiếu địa danh; ghi dạng "[địa danh], ngày … tháng … năm …"`,
    suggestions: [
      {
        title: 'Thêm chỗ ghi địa danh',
        edits: [{start, end: start + 1, text: `[địa danh], ${text.charAt(0).toLowerCase()}`}],
      },
    ],
  }
}

function insertion(directive: Directive): Fix[] {
  const {heading} = directive.components
  if (heading === null || inTable(directive, heading.span.start)) return []
  const end = Math.max(heading.span.end, heading.motto?.span.end ?? 0)
  const line = '[địa danh], ngày … tháng … năm …'
  return [
    {title: 'Thêm dòng địa danh, ngày tháng', edits: [linesAfter(directive.text, end, ['', line])]},
  ]
}
