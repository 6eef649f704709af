import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import {defineRule, type Fix} from '../../lint/rule'
import {firstLine, headerPlace, isUnrecognised} from '../common/extent'
import {inTable, linesBefore} from '../common/insertion'
import {resolution, sample} from '../common/samples'
import {hasTrace} from '../common/traces'

/** The name of the type as a title; công văn and thư công have none. */
export const missingType = defineRule({
  id: 'missing-type',
  category: 'components',
  title: 'Thiếu tên loại văn bản',
  explanation: `Trừ công văn và thư công, mọi văn bản có tên loại (KẾ HOẠCH, CHỈ THỊ, NGHỊ QUYẾT …) viết in hoa, đứng riêng một dòng giữa trang, trên trích yếu. Tên loại cho biết văn bản ràng buộc đến đâu và phải có những phần nào.

**Cách sửa:** thêm dòng tên loại. Nếu là công văn thì ghi "Kính gửi" (và trích yếu dưới số, ký hiệu) để nhận ra được.`,
  severity: 'error',
  basis: componentBases.title,
  fixable: false,
  examples: [
    {title: 'Đúng: có tên loại', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: công văn không có tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/UBND-VP\nV/v chuẩn bị hội nghị',
        title: null,
        addressees: 'Kính gửi: Trưởng các thôn',
      }),
    },
    {
      title: 'Sai: số ghi ký hiệu kế hoạch nhưng không có dòng tên loại',
      profile: 'party-2018',
      text: sample('party-2018', {title: null}),
      findings: [
        '5:1-5:12 Thiếu tên loại; theo ký hiệu "KH" thì ghi "KẾ HOẠCH" ở giữa, trên trích yếu',
      ],
    },
    {
      title: 'Sai: văn bản của Nhà nước thiếu tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/CT-UBND', title: null}),
      findings: [
        '4:1-4:15 Thiếu tên loại; theo ký hiệu "CT" thì ghi "CHỈ THỊ" ở giữa, trên trích yếu',
      ],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: kế hoạch không có dòng tên loại',
      profile: 'party-2026',
      text: sample('party-2026', {title: 'về xây dựng tủ sách'}),
      findings: [
        '5:1-5:12 Thiếu tên loại; theo ký hiệu "KH" thì ghi "KẾ HOẠCH" ở giữa, trên trích yếu',
      ],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có dòng tên loại',
      profile: 'party-2026',
      text: resolution('party-2026', {title: null}),
      findings: [
        '5:1-5:12 Thiếu tên loại; theo ký hiệu "NQ" thì ghi "NGHỊ QUYẾT" ở giữa, trên trích yếu',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Sai: kế hoạch không có dòng tên loại',
      profile: 'party-2018',
      text: sample('party-2018', {title: 'về xây dựng tủ sách'}),
      findings: [
        '5:1-5:12 Thiếu tên loại; theo ký hiệu "KH" thì ghi "KẾ HOẠCH" ở giữa, trên trích yếu',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Sai: kế hoạch không có dòng tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {title: 'Về xây dựng tủ sách'}),
      findings: [
        '4:1-4:15 Thiếu tên loại; theo ký hiệu "KH" thì ghi "KẾ HOẠCH" ở giữa, trên trích yếu',
      ],
    },
  ],

  *check({directive, type}) {
    const {identity, components} = directive
    if (identity.fragment || components.typeTitle !== null) return
    if (hasTrace(directive, 'typeTitle') || isUnrecognised(directive)) return
    const row = type === null ? null : documentType(type)
    if (row !== null && !row.titled) return
    const {number} = components
    const symbol = number?.typeSymbol ?? null
    const name = row?.name.toUpperCase()
    yield {
      span: number === null ? headerPlace(directive) : firstLine(directive.text, number.span),
      message: messageOf(name, symbol),
      suggestions: name === undefined ? [] : insertion(directive, name),
    }
  },
})

function messageOf(name: string | undefined, symbol: string | null): string {
  if (name === undefined)
    return 'Thiếu tên loại văn bản (KẾ HOẠCH, CHỈ THỊ, NGHỊ QUYẾT …) ở giữa, trên trích yếu'
  const reason = symbol === null ? '' : ` theo ký hiệu "${symbol}" thì`
  return `Thiếu tên loại;${reason} ghi "${name}" ở giữa, trên trích yếu`
}

/** The title goes above the subject, else above the first line of the text. */
function insertion(directive: Directive, name: string): Fix[] {
  const below =
    directive.components.subject?.span ?? directive.opening[0] ?? directive.sections[0]?.span
  if (below === undefined || inTable(directive, below.start)) return []
  return [{title: `Thêm dòng "${name}"`, edits: [linesBefore(directive.text, below.start, [name])]}]
}
