import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import {defineRule, type Fix} from '../../lint/rule'
import {headerPlace, isUnrecognised, lastLine} from '../common/extent'
import {inTable, linesAfter} from '../common/insertion'
import {resolution, sample} from '../common/samples'
import {hasTrace} from '../common/traces'

/** Number and symbol; a blank to be filled at issue is one. */
export const missingNumber = defineRule({
  id: 'missing-number',
  category: 'components',
  title: 'Thiếu số và ký hiệu',
  explanation: `Dưới tên cơ quan ban hành phải có dòng số và ký hiệu: văn bản của Đảng ghi \`Số 12-KH/ĐU\`, văn bản của cơ quan nhà nước ghi \`Số: 12/KH-UBND\`. Không có số, văn bản không vào sổ, không viện dẫn, không theo dõi được.

**Cách sửa:** thêm dòng số. Khi dự thảo có thể để trống phần số (\`Số      -KH/ĐU\`); chỗ trống đó không bị báo.`,
  severity: 'error',
  basis: componentBases.number,
  fixable: false,
  examples: [
    {title: 'Đúng: số, ký hiệu của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: chỗ trống chờ lấy số',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số:       /KH-UBND'}),
    },
    {
      title: 'Sai: văn bản của Đảng không có dòng số',
      profile: 'party-2018',
      text: sample('party-2018', {number: null}),
      findings: [
        '2:1-2:21 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của Đảng ghi dạng "Số […]-KH/[…]"',
      ],
    },
    {
      title: 'Sai: văn bản của Nhà nước không có dòng số',
      profile: 'state-2020',
      text: sample('state-2020', {number: null}),
      findings: [
        '2:1-2:13 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của cơ quan nhà nước ghi dạng "Số: […]/KH-[…]"',
      ],
    },
    {
      title: 'Đúng: để trống số chờ ban hành',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số       -KH/ĐU'}),
    },
    {
      title: 'Sai: kế hoạch không có dòng số',
      profile: 'party-2026',
      text: sample('party-2026', {number: null}),
      findings: [
        '2:1-2:21 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của Đảng ghi dạng "Số […]-KH/[…]"',
      ],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có dòng số',
      profile: 'party-2026',
      text: resolution('party-2026', {number: null}),
      findings: [
        '2:1-2:17 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của Đảng ghi dạng "Số […]-NQ/[…]"',
      ],
    },
    {
      title: 'Đúng: để trống số chờ ban hành',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số       -KH/ĐU'}),
    },
    {
      title: 'Đúng: số của nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có dòng số',
      profile: 'party-2018',
      text: resolution('party-2018', {number: null}),
      findings: [
        '2:1-2:17 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của Đảng ghi dạng "Số […]-NQ/[…]"',
      ],
    },
    {
      title: 'Đúng: số của nghị quyết của hội đồng nhân dân',
      profile: 'state-2020',
      text: resolution('state-2020'),
    },
    {
      title: 'Sai: nghị quyết của hội đồng nhân dân không có dòng số',
      profile: 'state-2020',
      text: resolution('state-2020', {number: null}),
      findings: [
        '2:1-2:13 Thiếu số và ký hiệu dưới tên cơ quan ban hành; văn bản của cơ quan nhà nước ghi dạng "Số: […]/NQ-[…]"',
      ],
    },
  ],

  *check({directive, type, profile}) {
    const {identity, components} = directive
    if (identity.fragment || components.number !== null || isUnrecognised(directive)) return
    if (hasTrace(directive, 'number')) return
    const {issuer} = components
    const pattern = patternOf(type, profile)
    const writer = profile.system === 'party' ? 'văn bản của Đảng' : 'văn bản của cơ quan nhà nước'
    yield {
      span: issuer === null ? headerPlace(directive) : lastLine(directive.text, issuer.span),
      message: `Thiếu số và ký hiệu dưới tên cơ quan ban hành; ${writer} ghi dạng "${pattern}"`,
      suggestions: insertion(directive, pattern),
    }
  },
})

/** The number as the profile writes it, with `[…]` for what is not known. */
function patternOf(
  type: DocumentTypeId | null,
  {system, numberColon, numberMarks}: Profile,
): string {
  const [after, inside] = numberMarks
  const row = type === null ? null : documentType(type)
  const symbol = (system === 'party' ? row?.partySymbols : row?.stateSymbols)?.[0]
  return `Số${numberColon ? ':' : ''} […]${after}${symbol ?? '[…]'}${inside}[…]`
}

function insertion(directive: Directive, pattern: string): Fix[] {
  const {issuer} = directive.components
  if (issuer === null || inTable(directive, issuer.span.start)) return []
  const {text} = directive
  // The lone "*" under a Party body's name belongs to the name.
  const below = /^[^\n]*\n\s{0,8}\\?\*[ \t\r]*(?=\n)/.exec(text.slice(issuer.span.end))
  const at = issuer.span.end + (below === null ? 0 : below[0].length - 1)
  return [{title: `Thêm dòng "${pattern}"`, edits: [linesAfter(text, at, [pattern])]}]
}
