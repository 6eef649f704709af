import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import type {DocumentTypeId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import {needsAddressees, needsRecipients} from '../../facts/type-components'
import {defineRule, type Fix} from '../../lint/rule'
import {breaksOff, endPlace, isAnnex, isUnrecognised, lastBodyBlock} from '../common/extent'
import {paragraphAfter} from '../common/insertion'
import {resolution, sample} from '../common/samples'

/** No "Nơi nhận" at all. A text that stops in mid-sentence is a beginning, of which nothing can be said yet. */
export const missingRecipients = defineRule({
  id: 'missing-recipients',
  category: 'components',
  title: 'Thiếu phần "Nơi nhận"',
  explanation: `"Nơi nhận" cho biết văn bản gửi đến ai: để báo cáo, để thực hiện, để biết, để lưu. Thiếu phần này, văn thư không biết gửi đi đâu và cơ quan được giao việc có thể không nhận được văn bản.

**Cách sửa:** thêm \`Nơi nhận:\` sau phần nội dung, ngang với phần ký; mỗi nơi một dòng bắt đầu bằng gạch đầu dòng; dòng cuối là nơi lưu. Công văn, tờ trình có dòng đầu "Như trên". Sửa nhanh chèn sẵn khung để điền vào chỗ \`[…]\`.

Không báo với phụ lục và văn bản ban hành kèm theo, với biên bản, và khi văn bản được dán còn dở (câu cuối chưa hết).`,
  severity: 'error',
  basis: componentBases.recipients,
  fixable: false,
  examples: [
    {title: 'Đúng: văn bản của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: văn bản của Nhà nước', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: văn bản dán dở, câu cuối chưa hết',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. Văn phòng Đảng ủy biên soạn tài liệu, hoàn thành trư',
        recipients: null,
        signature: null,
      }),
    },
    {
      title: 'Sai: văn bản của Đảng kết thúc ở chữ ký, không có "Nơi nhận"',
      profile: 'party-2026',
      text: sample('party-2026', {recipients: null}),
      findings: ['18:1-18:18 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
    {
      title: 'Sai: văn bản của Nhà nước không có "Nơi nhận"',
      profile: 'state-2020',
      text: sample('state-2020', {recipients: null}),
      findings: ['18:1-18:20 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
    {
      title: 'Sai: đoạn dán có trọn nội dung nhưng hết ở đó',
      profile: 'party-2018',
      text: 'CHỈ THỊ\nvề phòng, chống thiên tai\n\nBan Thường vụ Đảng ủy yêu cầu các chi bộ thực hiện tốt các việc sau:\n\n1. Chi bộ các thôn rà soát nhà ở không an toàn trước ngày 30/8/2021.\n\nChỉ thị này phổ biến đến chi bộ.\n',
      findings: ['8:1-8:33 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có "Nơi nhận"',
      profile: 'party-2026',
      text: resolution('party-2026', {recipients: null}),
      findings: ['18:1-18:11 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Sai: kế hoạch không có "Nơi nhận"',
      profile: 'party-2018',
      text: sample('party-2018', {recipients: null}),
      findings: ['18:1-18:18 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
    {
      title: 'Đúng: nghị quyết của hội đồng nhân dân',
      profile: 'state-2020',
      text: resolution('state-2020'),
    },
    {
      title: 'Sai: nghị quyết của hội đồng nhân dân không có "Nơi nhận"',
      profile: 'state-2020',
      text: resolution('state-2020', {recipients: null}),
      findings: ['18:1-18:9 Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu'],
    },
  ],

  *check({directive, type, profile}) {
    if (directive.components.recipients !== null) return
    if (type !== null && !needsRecipients(type)) return
    if (isUnrecognised(directive) || isAnnex(directive) || breaksOff(directive)) return
    yield {
      span: endPlace(directive),
      message: 'Thiếu phần "Nơi nhận"; thêm sau phần nội dung, dòng cuối là nơi lưu',
      suggestions: insertion(directive, type, profile),
    }
  },
})

/** A skeleton behind the body, before the signature, with `[…]` where a person must choose. */
function insertion(directive: Directive, type: DocumentTypeId | null, profile: Profile): Fix[] {
  const last = lastBodyBlock(directive)
  if (last === undefined || last.cell !== null) return []
  const separator = profile.recipientSeparator
  const lines = ['Nơi nhận:']
  if (type !== null && needsAddressees(type)) lines.push(`- Như trên${separator}`)
  lines.push(`- […]${separator}`, `- ${profile.archiveSample}.`)
  return [
    {title: 'Chèn khung "Nơi nhận"', edits: [paragraphAfter(directive.text, last.end, lines)]},
  ]
}
