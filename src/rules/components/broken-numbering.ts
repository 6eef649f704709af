import {spanIn} from '../../document/block'
import type {Directive, Section} from '../../document/model'
import {numberingBases} from '../../facts/bases'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {labelLike} from '../common/number-labels'
import {listsOf, type Numbered, quotesNumbers, standsBetween} from '../common/numbering'
import {shiftNumbers} from '../common/renumbering'
import {resolution, sample} from '../common/samples'

const body = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

/** A gap, a repetition or a child under the wrong parent. Where the tree leaves a doubt, the rule is silent. */
export const brokenNumbering = defineRule({
  id: 'broken-numbering',
  category: 'components',
  title: 'Đánh số mục, khoản, điểm không liên tục',
  explanation: `Phần, chương, mục, điều, khoản, điểm đánh số liên tục để viện dẫn được ("điểm b khoản 2 mục III"). Nhảy số, lặp số hoặc mục con mang số của mục khác (2.1 nằm dưới 3) thường do xóa, chép đoạn mà quên đánh lại số.

Điểm đánh theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k … Nhiều cơ quan bỏ qua "đ"; cả hai cách đều được chấp nhận. Văn bản sửa đổi trích nguyên văn điều khoản khác, bảng biểu và phụ lục có dãy số riêng, không bị báo.

**Cách sửa:** thêm mục bị thiếu hoặc đánh lại số từ chỗ sai.`,
  severity: 'warning',
  basis: numberingBases,
  fixable: false,
  examples: [
    {
      title: 'Đúng: số La Mã, số Ả Rập và chữ cái liên tục',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body(
          'I. NHIỆM VỤ',
          '1. Văn phòng Đảng ủy trước ngày 20/10/2026:',
          'a) Biên soạn tài liệu;',
          'b) In, phát tài liệu.',
          '2. Các chi bộ tổ chức sinh hoạt trong tháng 11/2026.',
          'II. TỔ CHỨC THỰC HIỆN',
          '1. Văn phòng Đảng ủy theo dõi, báo cáo hằng tháng.',
        ),
      }),
    },
    {
      title: 'Đúng: điểm e đứng sau điểm d',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Trưởng các thôn trong tháng 11/2026:',
          'a) Họp dân;',
          'b) Phát tài liệu;',
          'c) Treo băng rôn;',
          'd) Thu ý kiến;',
          'e) Tổng hợp, báo cáo./.',
        ),
      }),
    },
    {
      title: 'Sai: thiếu mục III',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: body(
          'I. MỤC ĐÍCH',
          'Nâng cao nhận thức của đảng viên.',
          'II. NỘI DUNG',
          'Văn phòng Đảng ủy biên soạn tài liệu trong tháng 11/2021.',
          'IV. TỔ CHỨC THỰC HIỆN',
          'Các chi bộ báo cáo trước ngày 20/11/2021.',
        ),
      }),
      findings: ['19:1-19:4 "IV." đứng ngay sau "II."; thiếu "III." hoặc đánh số sai'],
    },
    {
      title: 'Sai: khoản 2 lặp lại',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Kinh tế lập danh sách trước ngày 20/10/2026.',
          '2. Công an xã tuần tra hằng tuần.',
          '2. Trưởng các thôn họp dân trong tháng 11/2026.',
          '3. Văn phòng xã tổng hợp, báo cáo trước ngày 20/12/2026./.',
        ),
      }),
      findings: ['17:1-17:3 "2." lặp lại số của mục liền trước'],
    },
    {
      title: 'Sai: mục 2.1 nằm dưới mục 3',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body(
          '1. Văn phòng Đảng ủy biên soạn tài liệu trước ngày 20/10/2026.',
          '2. Các chi bộ tổ chức sinh hoạt trong tháng 11/2026.',
          '3. Trung tâm Chính trị:',
          '2.1. Mở lớp bồi dưỡng trong tháng 11/2026.',
          '2.2. Báo cáo kết quả trước ngày 20/12/2026.',
        ),
      }),
      findings: ['18:1-18:5 "2.1." nằm dưới mục "3."; mục con ở đây đánh số "3.1."'],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Sai: thiếu mục 2',
      profile: 'party-2026',
      text: sample('party-2026', {body: '1. Mở tủ sách ở nhà văn hóa.\n3. Tổ chức ngày đọc sách.'}),
      findings: ['15:1-15:3 "3." đứng ngay sau "1."; thiếu "2." hoặc đánh số sai'],
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
      title: 'Sai: thiếu mục 2',
      profile: 'party-2018',
      text: sample('party-2018', {body: '1. Mở tủ sách ở nhà văn hóa.\n3. Tổ chức ngày đọc sách.'}),
      findings: ['15:1-15:3 "3." đứng ngay sau "1."; thiếu "2." hoặc đánh số sai'],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Sai: thiếu mục 2',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: '1. Mở tủ sách ở nhà văn hóa.\n3. Tổ chức ngày đọc sách./.',
      }),
      findings: ['15:1-15:3 "3." đứng ngay sau "1."; thiếu "2." hoặc đánh số sai'],
    },
  ],

  *check({directive}) {
    const {sections, attachments, blocks} = directive
    const quoting = quotesNumbers(blocks)
    const texts = [sections]
    for (const attachment of attachments) {
      // Forms and tables number as they please.
      if (attachment.kind === 'document') texts.push(attachment.sections)
    }
    for (const text of texts) {
      for (const list of listsOf(text)) {
        if (!quoting || list[0]?.marker.scheme === 'article') yield* sequence(directive, list)
      }
      if (!quoting) yield* strays(directive, text)
    }
  },
})

/** A jump farther than this is no forgotten item but a figure that happens to begin a line. */
const longestGap = 3

function* sequence(directive: Directive, list: readonly Numbered[]): Generator<Report> {
  for (let index = 1; index < list.length; index++) {
    const previous = list[index - 1]
    const item = list[index]
    if (previous === undefined || item === undefined) continue
    const step = item.marker.value - previous.marker.value
    if (step === 0 && isRepetition(list, index)) {
      yield {
        span: labelSpan(item),
        message: `"${item.marker.text}" lặp lại số của mục liền trước`,
        suggestions: () => renumbering(directive, list, index, 1),
        related: [{message: 'Mục liền trước', span: labelSpan(previous)}],
      }
    } else if (step > 1 && step <= longestGap) yield* gap(directive, list, index, step)
  }
}

/** “1. 1. 1.” is how Markdown numbers, and “1.” may begin a new list: a repetition goes on counting. */
function isRepetition(list: readonly Numbered[], index: number): boolean {
  const value = list[index]?.marker.value ?? 0
  const next = list[index + 1]?.marker.value
  return value > 1 && (next === undefined || next === value + 1)
}

function* gap(
  directive: Directive,
  list: readonly Numbered[],
  index: number,
  step: number,
): Generator<Report> {
  const previous = list[index - 1]
  const item = list[index]
  if (previous === undefined || item === undefined) return
  const {marker} = item
  // Many offices leave "đ" out.
  if (marker.scheme === 'letter' && marker.label.startsWith('e') && step === 2) return
  const missing = labelLike(marker, previous.marker.value + 1)
  if (missing === null) return
  const place = {start: previous.block.start, end: item.block.start}
  if (standsBetween(directive, {marker, label: missing}, place.start, place.end)) return
  yield {
    span: labelSpan(item),
    message: `"${marker.text}" đứng ngay sau "${previous.marker.text}"; thiếu "${missing}${marker.text.slice(marker.label.length)}" hoặc đánh số sai`,
    suggestions: () => renumbering(directive, list, index, 1 - step),
    related: [{message: 'Mục liền trước', span: labelSpan(previous)}],
  }
}

/** Decimals that bear the number of another item than the one above them: the first of each run. */
function* strays(directive: Directive, siblings: readonly Section[]): Generator<Report> {
  let above: Section | null = siblings[0]?.parent ?? null
  for (const section of siblings) {
    const scheme = section.marker?.scheme
    if (scheme === 'arabic') above = section
    else if (scheme === 'decimal' && above !== null) {
      yield* stray(directive, above, section)
      above = null
    }
    if (section.children.length > 0) yield* strays(directive, section.children)
  }
}

function* stray(directive: Directive, above: Section, section: Section): Generator<Report> {
  const {marker} = section
  const [block] = section.own
  const [parent] = above.own
  if (marker === null || block === undefined || parent === undefined || above.marker === null)
    return
  if (above.marker.scheme !== 'arabic' && above.marker.scheme !== 'decimal') return
  const prefix = marker.path.slice(0, -1)
  const {path} = above.marker
  if (prefix.length !== path.length || prefix.join('.') === path.join('.')) return
  if (isUnderRoman(section, prefix[0])) return
  const label = prefix.join('.')
  if (standsBetween(directive, {marker, label}, parent.start, block.start)) return
  const wanted = `${path.join('.')}.1${marker.text.slice(prefix.join('.').length + 2)}`
  yield {
    span: labelSpan({section, marker, block}),
    message: `"${marker.text}" nằm dưới mục "${above.marker.text}"; mục con ở đây đánh số "${wanted}"`,
    related: [{message: `Mục "${above.marker.text}"`, span: spanIn(parent, 0, above.marker.end)}],
  }
}

/** “III. … 3.1.”: decimals may take up the number of a Roman heading. */
function isUnderRoman(section: Section, value: number | undefined): boolean {
  for (let at = section.parent; at !== null; at = at.parent) {
    if (at.marker?.scheme === 'roman' && at.marker.value === value) return true
  }
  return false
}

function labelSpan({block, marker}: Numbered) {
  return spanIn(block, marker.start, marker.end)
}

/** New numbers from one item of a list to its end; what is below them, and references to them, follow. */
function renumbering(
  directive: Directive,
  list: readonly Numbered[],
  from: number,
  shift: number,
): readonly Fix[] {
  const sections = list.slice(from).map(({section}) => section)
  const plan = shiftNumbers(directive, sections, shift)
  if ('refused' in plan) return []
  return [{title: 'Đánh lại số từ đây đến hết danh sách', edits: plan.edits}]
}
