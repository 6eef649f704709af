import {wordsOf} from '../../document/block'
import type {Component, Directive} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {profiles} from '../../facts/profiles'
import {defineRule, type Report, type Severity} from '../../lint/rule'
import {mistypedHeadings} from '../common/heading-forms'
import {isPlain} from '../common/insertion'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const national = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** The letters of the heading, the national name and the motto; whether they are there is `missing-heading`. */
export const malformedHeading = defineRule({
  id: 'malformed-heading',
  category: 'components',
  title: 'Tiêu đề, quốc hiệu hoặc tiêu ngữ viết sai',
  explanation: `Phần đầu văn bản có câu chữ cố định:

| | ghi đúng như sau |
|---|---|
| Đảng | \`ĐẢNG CỘNG SẢN VIỆT NAM\` |
| Nhà nước | \`CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\`, dòng dưới \`Độc lập - Tự do - Hạnh phúc\` |

Tiêu ngữ chỉ viết hoa chữ cái đầu của ba cụm từ; giữa các cụm từ là gạch nối có khoảng trống hai bên. Cả \`HÒA\` và \`HOÀ\` đều được.

**Cách sửa:** áp dụng sửa nhanh.`,
  severity: 'warning',
  basis: componentBases.heading,
  fixable: true,
  examples: [
    {title: 'Đúng: tiêu đề của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: tiêu đề đứng trước tên cơ quan',
      profile: 'party-2026',
      text: sample('party-2026', {
        issuer: null,
        heading: 'ĐẢNG CỘNG SẢN VIỆT NAM\n\nĐẢNG ỦY XÃ TÂN PHONG',
      }),
    },
    {title: 'Đúng: tiêu đề theo Hướng dẫn 36', profile: 'party-2018', text: sample('party-2018')},
    {
      title: 'Đúng: tiêu đề in đậm',
      profile: 'party-2018',
      text: sample('party-2018', {heading: '**ĐẢNG CỘNG SẢN VIỆT NAM**'}),
    },
    {title: 'Đúng: quốc hiệu, tiêu ngữ', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: dấu thanh đặt kiểu mới',
      profile: 'state-2020',
      text: sample('state-2020', {heading: `CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${motto}`}),
    },
    {
      title: 'Sai: tiêu đề không viết hoa',
      profile: 'party-2026',
      text: sample('party-2026', {heading: 'Đảng Cộng sản Việt Nam'}),
      findings: ['7:1-7:23 "Đảng Cộng sản Việt Nam" viết sai; ghi "ĐẢNG CỘNG SẢN VIỆT NAM"'],
      fixed: sample('party-2026'),
    },
    {
      title: 'Sai: tiêu đề có dấu chấm',
      profile: 'party-2026',
      text: sample('party-2026', {heading: 'ĐẢNG CỘNG SẢN VIỆT NAM.'}),
      findings: ['7:1-7:24 "ĐẢNG CỘNG SẢN VIỆT NAM." viết sai; ghi "ĐẢNG CỘNG SẢN VIỆT NAM"'],
      fixed: sample('party-2026'),
    },
    {
      title: 'Sai: tiêu đề gõ thiếu dấu',
      profile: 'party-2018',
      text: sample('party-2018', {heading: 'ĐẢNG CÔNG SẢN VIỆT NAM'}),
      findings: ['7:1-7:23 "ĐẢNG CÔNG SẢN VIỆT NAM" viết sai; ghi "ĐẢNG CỘNG SẢN VIỆT NAM"'],
      fixed: sample('party-2018'),
    },
    {
      title: 'Sai: tiêu đề gõ nhầm chữ',
      profile: 'party-2018',
      text: sample('party-2018', {heading: 'ĐẢNG CỘNG SẢN VIỆT NAN'}),
      findings: ['7:1-7:23 "ĐẢNG CỘNG SẢN VIỆT NAN" viết sai; ghi "ĐẢNG CỘNG SẢN VIỆT NAM"'],
      fixed: sample('party-2018'),
    },
    {
      title: 'Sai: tiêu ngữ viết hoa mọi chữ, gạch nối sát chữ',
      profile: 'state-2020',
      text: sample('state-2020', {heading: `${national}\nĐộc Lập-Tự Do-Hạnh Phúc`}),
      findings: [`7:1-7:24 "Độc Lập-Tự Do-Hạnh Phúc" viết sai; ghi "${motto}"`],
      fixed: sample('state-2020'),
    },
    {
      title: 'Sai: quốc hiệu gõ thiếu dấu',
      profile: 'state-2020',
      text: sample('state-2020', {heading: `CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM\n${motto}`}),
      findings: [`6:1-6:35 "CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAM" viết sai; ghi "${national}"`],
      fixed: sample('state-2020'),
    },
  ],

  *check({directive, side}) {
    const {heading} = directive.components
    if (heading !== null) {
      const {heading: right, motto: below} =
        profiles[heading.system === 'party' ? 'party-2026' : 'state-2020']
      yield* misprint(directive, heading, right)
      if (below !== null && heading.motto !== null) yield* misprint(directive, heading.motto, below)
    }
    for (const {block, right, system} of mistypedHeadings(directive)) {
      // The motto of a heading that is the other system's is no slip of the pen.
      if (right === motto && heading?.motto != null) continue
      if (system === 'party' && side !== 'party') continue
      yield* misprint(directive, {span: wordsOf(block), text: block.content.text}, right)
    }
  },
})

/** A heading glued to what stands beside it says nothing about how it was typed. */
const longestExcess = 3

function* misprint(
  {text: source}: Directive,
  {span, text}: Component,
  right: string,
): Generator<Report> {
  // A rule drawn beside the words is none of them.
  const printed = text
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (printed.replace('HOÀ', 'HÒA') === right) return
  if (printed.length > right.length + longestExcess) return
  const severity = severityOf(printed, right)
  yield {
    span,
    message: `${quoted(printed)} viết sai; ghi "${right}"`,
    ...(severity === null ? {} : {severity}),
    ...(isPlain(source, span)
      ? {fix: {title: `Đổi thành "${right}"`, edits: [{...span, text: right}]}}
      : {}),
  }
}

/** Converters and word processors make dashes of the hyphens. */
function severityOf(printed: string, right: string): Severity | null {
  return printed.replace(/[–—−]/gu, '-') === right ? 'hint' : null
}
