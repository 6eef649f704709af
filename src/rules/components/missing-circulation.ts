import type {Directive} from '../../document/model'
import {sectionBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId, ProfileId} from '../../facts/ids'
import {defineRule, type Fix} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {breaksOff, endPlace, lastBodyBlock} from '../common/extent'
import {inTable, paragraphAfter} from '../common/insertion'
import {sample} from '../common/samples'

function directiveOf(profile: ProfileId, last: string, type: 'CHỈ THỊ' | 'NGHỊ QUYẾT'): string {
  return sample(profile, {
    number: type === 'CHỈ THỊ' ? 'Số 12-CT/TU' : 'Số 12-NQ/TU',
    issuer: 'TỈNH ỦY HÒA AN\n*',
    title: `${type}\nvề xây dựng tủ sách`,
    body: ['1. Các huyện mở tủ sách ở mỗi xã.', last].filter((line) => line !== '').join('\n\n'),
  })
}

/** The sentence that says how far a directive of the Party is to be made known. */
export const missingCirculation = defineRule({
  id: 'missing-circulation',
  category: 'components',
  title: 'Nghị quyết, chỉ thị của Đảng không nói phổ biến đến đâu',
  explanation: `Nghị quyết và chỉ thị của cấp ủy thường kết thúc bằng một câu cho biết phổ biến đến cấp nào, ví dụ "Chỉ thị này phổ biến đến chi bộ." hoặc "Nghị quyết này phổ biến rộng rãi." Nhờ đó cấp dưới biết phải quán triệt đến đâu. Đây là cách làm quen thuộc, không phải yêu cầu bắt buộc.

**Cách sửa:** chọn gợi ý để thêm câu ấy vào cuối nội dung.`,
  severity: 'hint',
  basis: sectionBases,
  profiles: ['party-2026', 'party-2018'],
  fixable: false,
  examples: [
    {
      title: 'Đúng: chỉ thị phổ biến đến chi bộ',
      profile: 'party-2026',
      text: directiveOf('party-2026', 'Chỉ thị này phổ biến đến chi bộ.', 'CHỈ THỊ'),
    },
    {title: 'Đúng: kế hoạch không cần câu ấy', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: nghị quyết phổ biến rộng rãi',
      profile: 'party-2018',
      text: directiveOf('party-2018', 'Nghị quyết này phổ biến rộng rãi.', 'NGHỊ QUYẾT'),
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2018',
      text: sample('party-2018', {
        issuer: 'ĐẢNG BỘ XÃ TÂN PHONG\nCHI BỘ THÔN ĐÔNG\n*',
        number: 'Số 12-NQ/CB',
        title: 'NGHỊ QUYẾT\nvề xây dựng tủ sách',
      }),
    },
    {
      title: 'Sai: chỉ thị thiếu câu ấy',
      profile: 'party-2026',
      text: directiveOf('party-2026', '', 'CHỈ THỊ'),
      findings: [
        '13:1-13:34 Chỉ thị chưa nói phổ biến đến đâu, ví dụ "Chỉ thị này phổ biến đến chi bộ."',
      ],
    },
    {
      title: 'Sai: nghị quyết thiếu câu ấy',
      profile: 'party-2026',
      text: directiveOf('party-2026', '', 'NGHỊ QUYẾT'),
      findings: [
        '13:1-13:34 Nghị quyết chưa nói phổ biến đến đâu, ví dụ "Nghị quyết này phổ biến đến chi bộ."',
      ],
    },
    {
      title: 'Sai: chỉ thị thiếu câu ấy, theo Hướng dẫn 36',
      profile: 'party-2018',
      text: directiveOf('party-2018', '', 'CHỈ THỊ'),
      findings: [
        '13:1-13:34 Chỉ thị chưa nói phổ biến đến đâu, ví dụ "Chỉ thị này phổ biến đến chi bộ."',
      ],
    },
    {
      title: 'Sai: nghị quyết thiếu câu ấy, theo Hướng dẫn 36',
      profile: 'party-2018',
      text: directiveOf('party-2018', '', 'NGHỊ QUYẾT'),
      findings: [
        '13:1-13:34 Nghị quyết chưa nói phổ biến đến đâu, ví dụ "Nghị quyết này phổ biến đến chi bộ."',
      ],
    },
  ],

  *check({directive, type, side}) {
    if (side !== 'party' || type === null || !circulated.has(type)) return
    const {issuer, signature, recipients} = directive.components
    if (/CHI\s+BỘ/u.test(issuer?.text ?? '')) return
    if ((signature === null && recipients === null) || breaksOff(directive)) return
    if (saysHowFar(directive)) return
    const name = capitalised(documentType(type).name)
    const sentence = `${name} này phổ biến đến chi bộ.`
    const last = lastBodyBlock(directive)
    yield {
      span: last === undefined ? endPlace(directive) : {start: last.start, end: last.end},
      message: `${name} chưa nói phổ biến đến đâu, ví dụ "${sentence}"`,
      suggestions: last === undefined ? [] : addition(directive, last.end, sentence),
    }
  },
})

const circulated: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>(['nghi-quyet', 'chi-thi'])

/** How many of the last blocks of the body may say it. */
const closing = 4

/** “Chỉ thị này phổ biến đến chi bộ”, “… được phổ biến rộng rãi” */
const howFar = /(?:này|này được) phổ biến|phổ biến (?:rộng rãi|đến)/u

function saysHowFar(directive: Directive): boolean {
  const last = lastBodyBlock(directive)
  if (last === undefined) return false
  const index = directive.blocks.indexOf(last)
  return directive.blocks
    .slice(Math.max(0, index - closing + 1), index + 1)
    .some(({content: {text}}) => howFar.test(text))
}

function addition(directive: Directive, offset: number, sentence: string): readonly Fix[] {
  if (inTable(directive, offset)) return []
  return [
    {title: `Thêm "${sentence}"`, edits: [paragraphAfter(directive.text, offset, [sentence])]},
  ]
}
