import type {Recipient} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {defineRule, type Edit, type Fix} from '../../lint/rule'
import {lastLine} from '../common/extent'
import {lineEnding} from '../common/insertion'
import {resolution, sample} from '../common/samples'

/** The item "Lưu …" among the recipients. */
export const missingArchive = defineRule({
  id: 'missing-archive',
  category: 'components',
  title: 'Thiếu dòng "Lưu" trong "Nơi nhận"',
  explanation: `Dòng cuối của "Nơi nhận" ghi nơi lưu bản gốc: văn bản của Đảng ghi \`- Lưu Văn phòng Đảng ủy.\`, văn bản của cơ quan nhà nước ghi \`- Lưu: VT, VHXH.\` (văn thư và đơn vị soạn thảo). Thiếu dòng này thì không rõ ai giữ bản gốc.

**Cách sửa:** thêm dòng "Lưu" vào cuối danh sách, kết thúc bằng dấu chấm.`,
  severity: 'warning',
  basis: componentBases.recipients,
  fixable: false,
  settings: {profiles: {'state-2020': {archiveSample: 'Lưu: VT, TH'}}},
  examples: [
    {title: 'Đúng: dòng lưu của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: dòng lưu của Nhà nước', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Sai: văn bản của Đảng không có dòng lưu',
      profile: 'party-2018',
      text: sample('party-2018', {
        recipients: 'Nơi nhận:\n- Thường trực Tỉnh ủy (báo cáo),\n- Các chi bộ trực thuộc.',
      }),
      findings: ['20:1-20:25 "Nơi nhận" không có dòng lưu; thêm "- Lưu Văn phòng […]."'],
    },
    {
      title: 'Sai: văn bản của Nhà nước không có dòng lưu',
      profile: 'state-2020',
      text: sample('state-2020', {recipients: 'Nơi nhận:\n- Trưởng các thôn.'}),
      findings: ['19:1-19:19 "Nơi nhận" không có dòng lưu; thêm "- Lưu: VT, […]."'],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: danh sách không có dòng lưu',
      profile: 'party-2026',
      text: sample('party-2026', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh;\n- Các trường trong xã.',
      }),
      findings: ['20:1-20:23 "Nơi nhận" không có dòng lưu; thêm "- Lưu Văn phòng […]."'],
    },
    {
      title: 'Sai: chỉ có một nơi nhận, không có dòng lưu',
      profile: 'party-2026',
      text: sample('party-2026', {recipients: 'Nơi nhận:\n- Các trường trong xã.'}),
      findings: ['19:1-19:23 "Nơi nhận" không có dòng lưu; thêm "- Lưu Văn phòng […]."'],
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
      title: 'Sai: danh sách không có dòng lưu',
      profile: 'party-2018',
      text: sample('party-2018', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh,\n- Các trường trong xã.',
      }),
      findings: ['20:1-20:23 "Nơi nhận" không có dòng lưu; thêm "- Lưu Văn phòng […]."'],
    },
    {
      title: 'Đúng: nghị quyết của hội đồng nhân dân',
      profile: 'state-2020',
      text: resolution('state-2020'),
    },
    {
      title: 'Sai: danh sách không có dòng lưu',
      profile: 'state-2020',
      text: sample('state-2020', {
        recipients: 'Nơi nhận:\n- Thanh tra tỉnh;\n- Các trường trong xã.',
      }),
      findings: ['20:1-20:23 "Nơi nhận" không có dòng lưu; thêm "- Lưu: VT, […]."'],
    },
  ],

  *check({directive, profile}) {
    const {recipients, archive, signature} = directive.components
    if (recipients === null || archive !== null) return
    const last = recipients.items.at(-1)
    // Empty lists are malformed; a list that stops without an end, and nothing behind it, was cut off.
    if (last === undefined || (signature === null && last.mark !== '.')) return
    const span = lastLine(directive.text, recipients.span)
    yield {
      span,
      message: `"Nơi nhận" không có dòng lưu; thêm "- ${profile.archiveSample}."`,
      suggestions: addition(
        directive.text,
        last,
        profile.recipientSeparator,
        profile.archiveSample,
      ),
    }
  },
})

/** The item goes behind the last one, whose final stop becomes a separator. */
function addition(text: string, last: Recipient, separator: string, sampleText: string): Fix[] {
  const {start, end} = last.markSpan
  const eol = lineEnding(text)
  const edit: Edit = {start, end, text: `${separator}${eol}- ${sampleText}.`}
  return [{title: `Thêm "- ${sampleText}."`, edits: [edit]}]
}
