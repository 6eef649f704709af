import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {defineRule} from '../../lint/rule'
import type {Span} from '../../text/span'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const finding = (text: string, words: string) =>
  findingAt(text, words, `${quoted(words)} chưa điền; ghi nội dung hoặc bỏ đi`)

/** Template text and blanks that were to be filled in. Blanks in the number and the date of issue are filled at issue. */
export const placeholder = defineRule({
  id: 'placeholder',
  category: 'language',
  title: 'Còn chỗ trống, chữ mẫu chưa thay',
  explanation: `Mẫu văn bản và sửa nhanh để lại những chỗ phải điền: \`[…]\`, \`[họ và tên]\`, \`……\`, \`ngày … tháng …\`, \`xx/xx\`, \`XXX\`. Ban hành khi còn chỗ trống thì nhiệm vụ, thời hạn không thực hiện được.

Chỗ trống trong số, ký hiệu và ngày ban hành là bình thường khi dự thảo; biểu mẫu trong phụ lục cũng không bị báo.

**Cách sửa:** điền nội dung, hoặc bỏ câu nếu không cần.`,
  severity: 'warning',
  basis: {
    'party-2026': 'Văn bản ban hành phải đầy đủ nội dung (Quy định 399-QĐ/TW ngày 09/01/2026)',
    'party-2018':
      'Văn bản ban hành phải đầy đủ, chính xác (Quy định 66-QĐ/TW ngày 06/02/2017, Điều 2)',
    'state-2020':
      'Nghị định 30/2020/NĐ-CP, Điều 10 và Điều 12: trách nhiệm kiểm tra nội dung, thể thức trước khi ban hành',
  },
  fixable: false,
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: số và ngày để trống chờ ban hành',
      text: sample(profile, {
        number: profile === 'state-2020' ? 'Số:      /KH-UBND' : 'Số      -KH/ĐU',
        placeDate: 'Tân Phong, ngày     tháng     năm 2026',
      }),
    })),
    ...inEachProfile((profile, {unit, group}) => ({
      title: 'Đúng: dấu ba chấm kết thúc liệt kê',
      text: sample(profile, {
        body: planBody(
          `${unit} thống kê nhà kho, sân phơi, đường nội đồng… trước ngày 20/10/2026.`,
          `${group} vận động hội viên nông dân, phụ nữ, v.v... tham gia trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {group}) => {
      const text = sample(profile, {
        body: planBody(
          'Giao […] chủ trì biên soạn tài liệu trước ngày 20/10/2026.',
          `${group} tổ chức sinh hoạt, hoàn thành trước ngày … tháng … năm 2026.`,
        ),
      })
      return {
        title: 'Sai: còn khung chưa điền và ngày để trống',
        text,
        findings: ['[…]', 'ngày … tháng …'].map((words) => finding(text, words)),
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          'Thực hiện Công văn số xx/UBND-VX của Ủy ban nhân dân tỉnh trước ngày 20/10/2026.',
          `${unit} biên soạn tài liệu trước ngày xx/xx/2026.`,
          `${unit} chi ................ đồng [CẦN BỔ SUNG] trong tháng 11/2026.`,
        ),
      })
      const blanks = ['xx', 'xx/xx/2026', '................', '[CẦN BỔ SUNG]']
      return {
        title: 'Sai: chữ mẫu xx/xx, dãy chấm và ô chờ bổ sung',
        text,
        findings: blanks.map((words) => finding(text, words)),
      }
    }),
  ],

  *check({directive}) {
    // Forms and lists behind the signature are there to be filled in.
    const end = directive.components.signature?.span.end ?? directive.attachments[0]?.span.start
    for (const block of directive.blocks) {
      if (end !== undefined && block.start >= end) return
      const blanks = blanksOf(block)
      if (blanks.length === 0) continue
      const atIssue = isFilledAtIssue(directive, block)
      for (const {start, end: stop} of blanks) {
        const words = block.content.text.slice(start, stop)
        if (atIssue && !named.test(words)) continue
        yield {
          span: spanIn(block, start, stop),
          message: `${quoted(words)} chưa điền; ghi nội dung hoặc bỏ đi`,
        }
      }
    }
  },
})

/** Only texts with one of these can hold a blank. */
const suspicious = /\[|…|\.{3}|\.\.\/|x{2}|dd\//iu
/** “[…]”, “[...]”, “[CẦN BỔ SUNG]”, “[họ và tên]”; not “[1]”, “[x]”, “[email protected]”, nor the text of a link. */
const bracketed = /\[(?:\s*(?:…|\.{2,})\s*|[^\][()@\d^]{2,60})\](?!\()/gu
/** Letters that are not plain ASCII small ones: what people write in a bracket to be filled. */
const isTemplate = /[^\x20-\x7E]|^\[[A-Z_ ]{2,}\]$|\.{2,}/u
/** “……”, “................” */
const dotted = /…[\s…]*…|\.{5,}/gu
/** A page number ends the line behind the leader of a table of contents. */
const pageNumber = /^\s*\d{1,3}\s*$/u
/** “ngày … tháng … năm”, “số …/KH-UBND”, “khoản ...”: a word that wants a figure, then a blank. */
const figureless =
  /(?<!\p{L}|(?:một|các|những|từng|nhiều|hằng|hàng|mỗi)\s)(?:số|ngày|tháng|năm|giờ|lần thứ|khoản|điểm|Điều|Phụ lục|mục)\s+(?:…|\.{2,4})(?![\p{L}.…])/giu
/** “…/…/2026”, “../../2026” */
const dateless = /(?<![\p{L}\d/.…])(?:…|\.{2,4})\s?\/\s?(?:…|\.{2,4})(?:\s?\/\s?\d{4})?/gu
const letters = /x{2}|dd\//i
/** “xx/xx/2026”, “dd/mm/yyyy”, “xxx”, and “xx” behind “số”. */
const lettered =
  /(?<![\p{L}\p{N}/.@_-])(?:x{2,}\/x{2,}(?:\/[x\d]{2,4})?|dd\/mm(?:\/yyyy)?|x{3,})(?![\p{L}\p{N}@])|(?<=số:?\s{1,3})x{2,}(?!\p{L})/giu
/** “khóa XXX”, “Đại hội XXX”: thirty in Roman numerals. */
const thirty = /(?:thứ|khóa|khoá|kỳ|lần|hội|chương|phần|mục|thế kỷ)\s$/iu

const blanksOf = perBlock(({text}): readonly Span[] => {
  if (!suspicious.test(text)) return []
  const found: Span[] = []
  const add = (pattern: RegExp, accept: (words: string, at: number) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const [words] = match
      if (!accept(words, match.index)) continue
      found.push({start: match.index, end: match.index + words.trimEnd().length})
    }
  }
  // Compiling a pattern costs more than reading a draft with it: one that cannot hold is not touched.
  if (text.includes('[')) {
    add(bracketed, (words, at) => isTemplate.test(words) && !isElision(text, at, words.length))
  }
  if (text.includes('…') || text.includes('..')) {
    add(dotted, (words, at) => !pageNumber.test(text.slice(at + words.length)))
    add(figureless)
    add(dateless)
  }
  if (letters.test(text)) {
    add(lettered, (words, at) => words !== 'XXX' || !thirty.test(text.slice(0, at)))
  }
  return joined(found)
})

/** ““[…] tiếp tục đổi mới””: words left out of a quotation, at one of its ends. */
function isElision(text: string, at: number, length: number): boolean {
  return /[“"]$/u.test(text.slice(0, at)) || /^[.;]?[”"]/u.test(text.slice(at + length))
}

/** Blanks that touch or stand in one phrase become one: "ngày … tháng …". */
function joined(found: readonly Span[]): Span[] {
  const ordered = [...found].sort((a, b) => a.start - b.start)
  const result: Span[] = []
  for (const span of ordered) {
    const last = result.at(-1)
    if (last !== undefined && span.start - last.end <= 2) {
      result[result.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    } else result.push(span)
  }
  return result
}

/** “[địa danh]” names what is wanted; that is known before the day of issue. */
const named = /^\[.*\p{L}/u

/** “(Kèm theo Kế hoạch số …/KH-UBND ngày … )”: quotes the blanks of the header. */
const quotesHeader = /kèm theo/iu

/** True for number, date of issue, what quotes them, and for forms in tables. */
function isFilledAtIssue({components}: Directive, block: Block): boolean {
  const {number, placeDate} = components
  const within = (span: Span | undefined) =>
    span !== undefined && block.start < span.end && span.start < block.end
  if (within(number?.span) || within(placeDate?.span)) return true
  return quotesHeader.test(block.content.text) && /số\s*:?\s*(?:…|\.{2})/iu.test(block.content.text)
}
