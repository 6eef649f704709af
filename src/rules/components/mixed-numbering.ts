import {spanIn} from '../../document/block'
import {numberingBases} from '../../facts/bases'
import type {ProfileId} from '../../facts/ids'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {findingAt, inEachProfile} from '../common/examples'
import {listsOf, type Numbered} from '../common/numbering'
import {sample} from '../common/samples'

/** A plan with these headings and items. */
function plan(profile: ProfileId, ...lines: readonly string[]): string {
  const end = profile === 'state-2020' ? './.' : '.'
  return sample(profile, {body: `${lines.join('\n')}${end}`})
}

const purpose = 'MỤC ĐÍCH, YÊU CẦU\n1. Mọi nhà đều có sách.'
const content = 'NỘI DUNG\n1. Mở tủ sách trước ngày 20/12/2026.'
const organization = 'TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, báo cáo hằng tháng'

/** "I." beside "I-" in one list. */
export const mixedNumbering = defineRule({
  id: 'mixed-numbering',
  category: 'components',
  title: 'Số thứ tự ghi theo hai kiểu',
  explanation: `Các mục cùng cấp đánh số theo một kiểu: đã dùng \`I.\` thì không dùng \`II-\`, đã dùng \`a)\` thì không dùng \`b.\`. Cả \`I.\` và \`I-\`, \`1.\` và \`1-\` đều thấy trong văn bản của Đảng; Thể Thức chỉ nhắc khi một danh sách lẫn cả hai.

**Cách sửa:** chọn gợi ý để đổi cả danh sách về kiểu dùng nhiều hơn.`,
  severity: 'info',
  basis: numberingBases,
  fixable: false,
  get examples() {
    return [
      ...inEachProfile((profile) => ({
        title: 'Đúng: một kiểu, dấu chấm',
        text: plan(profile, `I. ${purpose}`, `II. ${content}`, `III. ${organization}`),
      })),
      ...inEachProfile((profile) => ({
        title: 'Đúng: mỗi cấp một kiểu riêng',
        text: plan(
          profile,
          `I- ${purpose}`,
          `II- ${content}`,
          'a) Sách thiếu nhi;',
          'b) Sách thuốc',
        ),
      })),
      ...inEachProfile((profile) => {
        const text = plan(profile, `I. ${purpose}`, `II- ${content}`, `III. ${organization}`)
        return {
          title: 'Sai: "II-" giữa "I." và "III."',
          text,
          findings: [
            findingAt(text, 'II-', '"II-" khác kiểu với các mục cùng cấp ("I."); ghi "II."'),
          ],
        }
      }),
      ...inEachProfile((profile) => {
        const text = plan(
          profile,
          '1. Mở tủ sách:',
          'a) Sách thiếu nhi;',
          'b) Sách thuốc;',
          'c. Truyện',
        )
        return {
          title: 'Sai: "c." sau "a)", "b)"',
          text,
          findings: [findingAt(text, 'c.', '"c." khác kiểu với các mục cùng cấp ("a)"); ghi "c)"')],
        }
      }),
    ]
  },

  *check({directive}) {
    yield* inTree(directive.sections)
    for (const {kind, sections} of directive.attachments) {
      // Forms and tables number as they please.
      if (kind === 'document') yield* inTree(sections)
    }
  },
})

function* inTree(sections: Parameters<typeof listsOf>[0]): Generator<Report> {
  for (const list of listsOf(sections)) yield* mixture(list)
}

/** Labels whose delimiter differs from that of most in the list; where both are as many, from the first. */
function* mixture(list: readonly Numbered[]): Generator<Report> {
  const [first] = list
  if (first === undefined || first.marker.scheme === 'article') return
  const counts = new Map<string, number>()
  for (const {marker} of list) {
    const style = styleOf(marker.delimiter)
    if (style !== '') counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  if (counts.size < 2) return
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['']
  const model = list.find(({marker}) => styleOf(marker.delimiter) === usual)
  // Only an item that goes on with the count is one of this list.
  const odd = list.filter(
    ({marker}, index) =>
      ![usual, ''].includes(styleOf(marker.delimiter)) &&
      marker.value === (list[index - 1]?.marker.value ?? marker.value - 1) + 1,
  )
  if (model === undefined) return
  const suggestions = restyled(odd, usual)
  for (const {block, marker} of odd) {
    const right = marker.text.replace(marker.delimiter, usual)
    yield {
      span: spanIn(block, marker.start, marker.end),
      message: `"${marker.text}" khác kiểu với các mục cùng cấp ("${model.marker.text}"); ghi "${right}"`,
      suggestions,
      related: [
        {
          message: 'Mục cùng cấp',
          span: spanIn(model.block, model.marker.start, model.marker.end),
        },
      ],
    }
  }
}

/** A hyphen and a dash are one style. */
function styleOf(delimiter: string): string {
  return /[–—-]/u.test(delimiter) ? '-' : delimiter
}

/** All odd labels changed at once. */
function restyled(odd: readonly Numbered[], usual: string): readonly Fix[] {
  const edits = odd.map(({block, marker}) => {
    const {source} = block.content
    const at = source.indexOf(marker.text)
    const delimiter = at + marker.text.lastIndexOf(marker.delimiter)
    return at === -1
      ? null
      : {
          start: block.start + delimiter,
          end: block.start + delimiter + marker.delimiter.length,
          text: usual,
        }
  })
  const found = edits.filter((edit) => edit !== null)
  if (found.length < odd.length) return []
  return [{title: `Đổi các mục khác kiểu về "${usual}"`, edits: found}]
}
