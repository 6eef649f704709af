import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import type {Profile} from '../../facts/profiles'
import {defineRule, type Fix} from '../../lint/rule'
import {breaksOff, endPlace, isAnnex, isUnrecognised, lastBodyBlock} from '../common/extent'
import {inTable, paragraphAfter} from '../common/insertion'
import {resolution, sample} from '../common/samples'

/** No signature block. A bare name is one (what it lacks is `malformed-authority`), and so is "(Đã ký)" above a name. */
export const missingSignature = defineRule({
  id: 'missing-signature',
  category: 'components',
  title: 'Thiếu phần ký',
  explanation: `Cuối văn bản phải có quyền hạn, chức vụ và họ tên người ký. Không có phần ký, văn bản chưa có giá trị và không rõ ai chịu trách nhiệm.

**Cách sửa:** thêm phần ký. Văn bản của Đảng: \`T/M BAN THƯỜNG VỤ\`, dưới là chức vụ \`BÍ THƯ\`, rồi họ tên. Văn bản của Nhà nước: \`TM. ỦY BAN NHÂN DÂN\`, \`CHỦ TỊCH\`, rồi họ tên. Sửa nhanh chèn sẵn khung để điền vào chỗ \`[…]\`.

Không báo khi đoạn dán không có cả phần đầu lẫn "Nơi nhận", hoặc khi câu cuối còn dở.`,
  severity: 'error',
  basis: componentBases.signature,
  fixable: false,
  examples: [
    {title: 'Đúng: thay mặt ban thường vụ', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: thay mặt ủy ban nhân dân', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: bản sao ghi "(Đã ký)"',
      profile: 'party-2018',
      text: sample('party-2018', {
        signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n(Đã ký)\n\nNguyễn Văn A',
      }),
    },
    {
      title: 'Sai: văn bản của Đảng hết ở "Nơi nhận"',
      profile: 'party-2026',
      text: sample('party-2026', {signature: null}),
      findings: ['21:1-21:25 Thiếu phần ký: quyền hạn ("T/M …"), chức vụ và họ tên người ký'],
    },
    {
      title: 'Sai: văn bản của Nhà nước hết ở "Nơi nhận"',
      profile: 'state-2020',
      text: sample('state-2020', {signature: null}),
      findings: ['21:1-21:17 Thiếu phần ký: quyền hạn ("TM. …"), chức vụ và họ tên người ký'],
    },
    {
      title: 'Đúng: người đứng đầu ký chức danh của mình',
      profile: 'party-2026',
      text: sample('party-2026', {signature: 'CHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có phần ký',
      profile: 'party-2026',
      text: resolution('party-2026', {signature: null}),
      findings: ['21:1-21:25 Thiếu phần ký: quyền hạn ("T/M …"), chức vụ và họ tên người ký'],
    },
    {
      title: 'Đúng: người đứng đầu ký chức danh của mình',
      profile: 'party-2018',
      text: sample('party-2018', {signature: 'CHÁNH VĂN PHÒNG\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: kế hoạch không có phần ký',
      profile: 'party-2018',
      text: sample('party-2018', {signature: null}),
      findings: ['21:1-21:25 Thiếu phần ký: quyền hạn ("T/M …"), chức vụ và họ tên người ký'],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có phần ký',
      profile: 'party-2018',
      text: resolution('party-2018', {signature: null}),
      findings: ['21:1-21:25 Thiếu phần ký: quyền hạn ("T/M …"), chức vụ và họ tên người ký'],
    },
    {
      title: 'Đúng: người đứng đầu ký chức danh của mình',
      profile: 'state-2020',
      text: sample('state-2020', {signature: 'CHÁNH THANH TRA\n\nNguyễn Văn A'}),
    },
    {
      title: 'Sai: nghị quyết của hội đồng nhân dân không có phần ký',
      profile: 'state-2020',
      text: resolution('state-2020', {signature: null}),
      findings: ['21:1-21:17 Thiếu phần ký: quyền hạn ("TM. …"), chức vụ và họ tên người ký'],
    },
  ],

  *check({directive, profile}) {
    const {identity, components} = directive
    if (components.signature !== null) return
    // Neither beginning nor end: the body alone was pasted.
    if (identity.fragment && components.recipients === null) return
    if (isUnrecognised(directive) || isAnnex(directive) || breaksOff(directive)) return
    const authority = profile.authorities.TM
    yield {
      span: endPlace(directive),
      message: `Thiếu phần ký: quyền hạn ("${authority} …"), chức vụ và họ tên người ký`,
      suggestions: insertion(directive, profile),
    }
  },
})

function insertion(directive: Directive, {authorities}: Profile): Fix[] {
  const above = directive.components.recipients?.span ?? lastBodyBlock(directive)
  if (above === undefined || inTable(directive, above.end)) return []
  const authority = authorities.TM
  const lines = [`${authority} […]`, '[CHỨC VỤ]', '', '', '[Họ và tên]']
  return [{title: 'Chèn khung phần ký', edits: [paragraphAfter(directive.text, above.end, lines)]}]
}
