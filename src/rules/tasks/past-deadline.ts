import type {Directive} from '../../document/model'
import {defineRule} from '../../lint/rule'
import type {Deadline} from '../../tasks/model'
import type {Span} from '../../text/span'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const body = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

/** A time limit that was over before the document was issued. */
export const pastDeadline = defineRule({
  id: 'past-deadline',
  category: 'tasks',
  title: 'Thời hạn trước ngày ban hành văn bản',
  explanation: `Thời hạn đã qua trước ngày văn bản được ban hành thì không ai thực hiện được. Lỗi này thường do gõ nhầm năm, hoặc chép kế hoạch năm trước mà quên đổi ngày.

Quy tắc chỉ xét thời hạn của nhiệm vụ, không xét ngày của văn bản được viện dẫn, và chỉ xét khi phần đầu ghi đủ ngày, tháng, năm ban hành.

**Cách sửa:** ghi lại thời hạn, hoặc sửa ngày ban hành nếu ngày ban hành sai.`,
  severity: 'error',
  basis:
    'Lô-gích thời gian: thời hạn thực hiện không thể trước ngày ban hành văn bản ("rõ thời gian")',
  fixable: false,
  examples: [
    {title: 'Đúng: thời hạn sau ngày ban hành', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: ngày của văn bản viện dẫn đã qua là bình thường',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Kinh tế thực hiện Công văn số 25/UBND-KT ngày 01/9/2026 của Ủy ban nhân dân tỉnh, xong trước ngày 20/10/2026./.',
        ),
      }),
    },
    {
      title: 'Đúng: phụ lục liệt kê nhiệm vụ quá hạn',
      profile: 'state-2020',
      text: `${sample('state-2020')}

PHỤ LỤC
Danh mục nhiệm vụ quá hạn chưa hoàn thành

1. Trưởng các thôn tổ chức họp dân trong tháng 9/2026.
`,
    },
    {
      title: 'Sai: gõ nhầm năm',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body('1. Văn phòng Đảng ủy biên soạn tài liệu, hoàn thành trước ngày 20/10/2025.'),
      }),
      findings: [
        '15:53-15:74 Thời hạn "trước ngày 20/10/2025" đã qua khi văn bản ban hành ngày 05/10/2026',
      ],
    },
    {
      title: 'Sai: tháng đã hết trước ngày ban hành',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body('1. Trưởng các thôn tổ chức họp dân trong tháng 9/2026./.'),
      }),
      findings: [
        '15:36-15:54 Thời hạn "trong tháng 9/2026" đã qua khi văn bản ban hành ngày 05/10/2026',
      ],
    },
  ],

  *check({directive, tasks}) {
    const {issued} = directive.identity
    if (issued === null) return
    const seen = new Set<number>()
    const listed = overdueLists(directive)
    for (const task of tasks) {
      if (listed.some(({start, end}) => task.span.start >= start && task.span.start < end)) continue
      for (const deadline of task.deadlines) {
        if (seen.has(deadline.span.start) || !isOver(deadline, issued, directive.text)) continue
        seen.add(deadline.span.start)
        const {placeDate} = directive.components
        yield {
          span: deadline.span,
          message: `Thời hạn ${quoted(deadline.text)} đã qua khi văn bản ban hành ngày ${shown(issued)}`,
          related: placeDate === null ? [] : [{message: 'Ngày ban hành', span: placeDate.dateSpan}],
        }
      }
    }
  },
})

/** UTF-16 units in which an appendix says what it lists. */
const longestTitle = 600

/** "Phụ lục: nhiệm vụ quá hạn chưa hoàn thành": appendices of what should have been done. */
function overdueLists({attachments, text}: Directive): readonly Span[] {
  return attachments
    .map(({span}) => span)
    .filter(({start}) =>
      /quá hạn|chậm (?:muộn|tiến độ)/iu.test(text.slice(start, start + longestTitle)),
    )
}

/** Without a year nobody can tell whether "quý I" is over or still to come. */
const withYear = /(?:19|20)\d{2}/
/** “đến ngày 01/8/2024 (ngày Nghị định số 103 có hiệu lực)”: a day of the law. */
const dayOfLaw = /^\s*\((?:là )?(?:ngày|thời điểm)\s/u
/** “đợt mưa lũ từ ngày 16/11 đến ngày 22/11/2025”: the time of something that happened, not of work to do. */
const event = /(?:đợt|lũ|bão|xảy ra|diễn ra|thiệt hại|thời kỳ|vừa qua)[\s,*_]*$/iu

/** ISO dates compare as text. */
function isOver({text, span, kind, end}: Deadline, issued: string, source: string): boolean {
  if (end === null || end >= issued || !withYear.test(text)) return false
  if (kind === 'range' && !/\sđến\s/u.test(text)) return false
  if (dayOfLaw.test(source.slice(span.end, span.end + 20))) return false
  return !event.test(source.slice(Math.max(0, span.start - 40), span.start))
}

/** `2026-10-05` as people write it in running text: 05/10/2026, months 3 to 9 without a zero. */
function shown(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
