import type {Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {type Profile, profiles} from '../../facts/profiles'
import {defineRule, type Fix} from '../../lint/rule'
import {firstLine, headerPlace} from '../common/extent'
import {mistypedHeadings} from '../common/heading-forms'
import {inTable, linesAfter, linesBefore} from '../common/insertion'
import {resolution, sample} from '../common/samples'
import {hasTrace} from '../common/traces'

/** The heading, and for the State the motto below it. */
export const missingHeading = defineRule({
  id: 'missing-heading',
  category: 'components',
  title: 'Thiếu tiêu đề, quốc hiệu hoặc tiêu ngữ',
  explanation: `Văn bản của Đảng mở đầu ở bên phải bằng tiêu đề **ĐẢNG CỘNG SẢN VIỆT NAM**; văn bản của cơ quan nhà nước mở đầu bằng quốc hiệu **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** và tiêu ngữ **Độc lập - Tự do - Hạnh phúc**. Thiếu dòng này, người nhận không biết văn bản theo thể thức nào.

**Cách sửa:** thêm dòng tiêu đề (hoặc quốc hiệu, tiêu ngữ) ở phần đầu. Văn bản của Đảng không dùng quốc hiệu.`,
  severity: 'error',
  basis: componentBases.heading,
  fixable: false,
  examples: [
    {title: 'Đúng: tiêu đề của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {title: 'Đúng: quốc hiệu và tiêu ngữ', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: "HOÀ" là cách bỏ dấu khác, không phải thiếu',
      profile: 'state-2020',
      text: sample('state-2020', {
        heading: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      }),
    },
    {
      title: 'Sai: văn bản của Đảng không có tiêu đề',
      profile: 'party-2018',
      text: sample('party-2018', {heading: null}),
      findings: ['1:1-1:20 Thiếu tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" ở phần đầu văn bản'],
    },
    {
      title: 'Sai: văn bản của Nhà nước không có quốc hiệu, tiêu ngữ',
      profile: 'state-2020',
      text: sample('state-2020', {heading: null}),
      findings: [
        '1:1-1:16 Thiếu quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" và tiêu ngữ "Độc lập - Tự do - Hạnh phúc" ở phần đầu văn bản',
      ],
    },
    {
      title: 'Sai: có quốc hiệu, thiếu tiêu ngữ',
      profile: 'state-2020',
      text: sample('state-2020', {heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'}),
      findings: ['6:1-6:35 Dưới quốc hiệu thiếu tiêu ngữ "Độc lập - Tự do - Hạnh phúc"'],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Sai: kế hoạch không có tiêu đề',
      profile: 'party-2026',
      text: sample('party-2026', {heading: null}),
      findings: ['1:1-1:20 Thiếu tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" ở phần đầu văn bản'],
    },
    {
      title: 'Sai: nghị quyết của chi bộ không có tiêu đề',
      profile: 'party-2026',
      text: resolution('party-2026', {heading: null}),
      findings: ['1:1-1:21 Thiếu tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" ở phần đầu văn bản'],
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
      title: 'Sai: nghị quyết của chi bộ không có tiêu đề',
      profile: 'party-2018',
      text: resolution('party-2018', {heading: null}),
      findings: ['1:1-1:21 Thiếu tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" ở phần đầu văn bản'],
    },
  ],

  *check({directive, side, profile}) {
    const {identity, components} = directive
    const {heading, issuer} = components
    if (identity.fragment || (side === 'front' && youthUnion.test(issuer?.text ?? ''))) return
    if (heading === null) {
      if (hasTrace(directive, 'heading') || isMistyped(directive, false)) return
      const span = headerPlace(directive)
      const lines = profile.motto === null ? [profile.heading] : [profile.heading, profile.motto]
      const suggestions: Fix[] = inTable(directive, span.start)
        ? []
        : [
            {
              title: `Thêm "${profile.heading}"`,
              edits: [linesBefore(directive.text, span.start, [...lines, ''])],
            },
          ]
      yield {span, message: absence(profile), suggestions}
    } else if (heading.system === 'state' && heading.motto === null && profile.motto !== null) {
      if (hasTrace(directive, 'motto') || isMistyped(directive, true)) return
      const suggestions: Fix[] = inTable(directive, heading.span.start)
        ? []
        : [
            {
              title: `Thêm "${profile.motto}"`,
              edits: [linesAfter(directive.text, heading.span.end, [profile.motto])],
            },
          ]
      yield {
        span: firstLine(directive.text, heading.span),
        message: `Dưới quốc hiệu thiếu tiêu ngữ "${profile.motto}"`,
        suggestions,
      }
    }
  },
})

/** True where the heading, or the motto, is there with its letters wrong: `malformed-heading` tells. */
function isMistyped(directive: Directive, isMotto: boolean): boolean {
  return mistypedHeadings(directive).some(
    ({right}) => (right === profiles['state-2020'].motto) === isMotto,
  )
}

/** The Youth Union prints a heading of its own: “ĐOÀN TNCS HỒ CHÍ MINH”. */
const youthUnion =
  /(?<!CÔNG\s+|LIÊN\s+|\p{L})ĐOÀN\s+(?:TNCS|THANH\s+NIÊN|TỈNH|THÀNH|XÃ|PHƯỜNG|TRƯỜNG|KHỐI|CƠ\s+SỞ)|(?:TỈNH|THÀNH)\s+ĐOÀN/u

function absence({heading, motto}: Profile): string {
  if (motto === null) return `Thiếu tiêu đề "${heading}" ở phần đầu văn bản`
  return `Thiếu quốc hiệu "${heading}" và tiêu ngữ "${motto}" ở phần đầu văn bản`
}
