import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {Profile} from '../../facts/profiles'
import {needsSubject} from '../../facts/type-components'
import {defineRule, type Fix} from '../../lint/rule'
import {firstLine} from '../common/extent'
import {inTable, linesAfter} from '../common/insertion'
import {resolution, sample} from '../common/samples'

/** The subject (trích yếu) under the title, or under the number of a công văn. */
export const missingSubject = defineRule({
  id: 'missing-subject',
  category: 'components',
  title: 'Thiếu trích yếu nội dung',
  explanation: `Trích yếu là một câu ngắn nói văn bản về việc gì; đứng ngay dưới tên loại, riêng công văn đứng dưới số và ký hiệu. Người nhận, văn thư và phần mềm quản lý văn bản đều dựa vào trích yếu để phân loại và tìm kiếm.

**Cách sửa:** thêm trích yếu. Văn bản của Đảng bắt đầu bằng chữ thường ("về …"), không có dấu chấm cuối; công văn của Nhà nước ghi "V/v …".`,
  severity: 'error',
  basis: componentBases.title,
  fixable: false,
  examples: [
    {title: 'Đúng: trích yếu dưới tên loại', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: trích yếu công văn dưới số, ký hiệu',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/UBND-VP\nV/v chuẩn bị hội nghị',
        title: null,
        addressees: 'Kính gửi: Trưởng các thôn',
      }),
    },
    {
      title: 'Sai: kế hoạch vào nội dung ngay sau tên loại',
      profile: 'party-2018',
      text: sample('party-2018', {title: 'KẾ HOẠCH'}),
      findings: ['11:1-11:9 "KẾ HOẠCH" không có trích yếu; thêm một dòng "về […]" dưới tên loại'],
    },
    {
      title: 'Sai: công văn không có trích yếu',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/UBND-VP',
        title: null,
        addressees: 'Kính gửi: Trưởng các thôn',
      }),
      findings: [
        '4:1-4:15 Công văn không có trích yếu; thêm một dòng "V/v […]" dưới số và ký hiệu',
      ],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: kế hoạch không có trích yếu',
      profile: 'party-2026',
      text: sample('party-2026', {title: 'KẾ HOẠCH'}),
      findings: ['11:1-11:9 "KẾ HOẠCH" không có trích yếu; thêm một dòng "về […]" dưới tên loại'],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có trích yếu',
      profile: 'party-2026',
      text: resolution('party-2026', {title: 'NGHỊ QUYẾT'}),
      findings: [
        '11:1-11:11 "NGHỊ QUYẾT" không có trích yếu; thêm một dòng "về […]" dưới tên loại',
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
      title: 'Sai: nghị quyết của chi bộ không có trích yếu',
      profile: 'party-2018',
      text: resolution('party-2018', {title: 'NGHỊ QUYẾT'}),
      findings: [
        '11:1-11:11 "NGHỊ QUYẾT" không có trích yếu; thêm một dòng "về […]" dưới tên loại',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Sai: kế hoạch không có trích yếu',
      profile: 'state-2020',
      text: sample('state-2020', {title: 'KẾ HOẠCH'}),
      findings: ['11:1-11:9 "KẾ HOẠCH" không có trích yếu; thêm một dòng "Về […]" dưới tên loại'],
    },
  ],

  *check({directive, type, profile}) {
    const {typeTitle, subject, number} = directive.components
    if ((subject !== null && !isOrgan(subject.text)) || type === null || !needsSubject(type)) return
    if (typeTitle !== null) {
      const above = subject ?? typeTitle
      const line = subjectLine(profile, true)
      yield {
        span: firstLine(directive.text, typeTitle.span),
        message: `"${documentType(typeTitle.type).name.toUpperCase()}" không có trích yếu; thêm một dòng "${line}" dưới tên loại`,
        suggestions: insertion(directive, above.span.end, line),
      }
    } else if (type === 'cong-van' && number !== null) {
      const line = subjectLine(profile, false)
      yield {
        span: number.span,
        message: `Công văn không có trích yếu; thêm một dòng "${line}" dưới số và ký hiệu`,
        suggestions: insertion(directive, number.span.end, line),
      }
    }
  },
})

/** "CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ" below the title names who speaks, not of what. */
function isOrgan(text: string): boolean {
  return /^CỦA\s[\p{Lu}\s,]{3,80}$/u.test(text) && !/\s(?:VỀ|TẠI)\s/u.test(text)
}

/** How the subject begins: Hướng dẫn 05 "về việc" [secondary sources agree], Nghị định 30, Phụ lục I, II.5 "V/v". */
function subjectLine({system}: Profile, titled: boolean): string {
  if (titled) return system === 'party' ? 'về […]' : 'Về […]'
  return system === 'party' ? 'về việc […]' : 'V/v […]'
}

function insertion(directive: Directive, offset: number, line: string): Fix[] {
  if (inTable(directive, offset)) return []
  return [{title: `Thêm dòng "${line}"`, edits: [linesAfter(directive.text, offset, [line])]}]
}
