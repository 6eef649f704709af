import {wordsOf} from '../../document/block'
import {type Lettering, roleNames, typographies, typographyBases} from '../../facts/typography'
import {typographyOf} from '../../facts/typography-overrides'
import {defineRule, type Report} from '../../lint/rule'
import type {LetterLayout, PageLayout} from '../../text/page-layout'
import type {Span} from '../../text/span'
import {findingAt, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {setAs} from '../common/word-examples'
import {bodyBlocks, componentRoles, decimal, lettersIn, rangeText} from '../common/word-roles'

/** Fonts, sizes and styles of the components of a Word file. */
export const docxFont = defineRule({
  id: 'docx-font',
  category: 'word',
  title: 'Phông chữ, cỡ chữ, kiểu chữ của bản Word chưa đúng',
  explanation: `Mỗi thành phần thể thức có phông chữ (Times New Roman), cỡ chữ và kiểu chữ (đậm, nghiêng, gạch chân) riêng. Ví dụ chức vụ người ký: của Đảng chữ đứng, không đậm; của cơ quan nhà nước chữ đậm.

Quy tắc này chỉ chạy trên tệp \`.docx\`, đọc cả kiểu đoạn (style) lẫn định dạng trực tiếp. Mỗi thành phần báo một lần; nội dung báo một lần, kèm số đoạn. Bảng biểu không xét.

**Cách sửa:** sửa kiểu đoạn trong Word, hoặc mở bản Word thành \`.vanban\` rồi xuất lại: bản xuất có đủ kiểu đoạn đúng quy định.`,
  severity: 'warning',
  basis: typographyBases,
  fixable: false,
  settings: {profiles: {'state-2020': {typography: {lettering: {body: {size: [14, 15]}}}}}},
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: đúng phông, cỡ, kiểu chữ',
      text: sample(profile),
      layout: setAs(profile),
    })),
    ...inEachProfile((profile) => ({
      title: 'Đúng: cỡ chữ lớn nhất được phép',
      text: sample(profile),
      layout: setAs(profile, {
        letters: {body: {size: typographies[profile].lettering.body.size.most}},
      }),
    })),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      const {size} = typographies[profile].lettering.number
      return {
        title: 'Sai: số, ký hiệu cỡ 11, đậm',
        text,
        layout: setAs(profile, {letters: {number: {size: 11, bold: true}}}),
        findings: [
          findingAt(
            text,
            text.match(/^Số.*$/mu)?.[0] ?? '',
            `Số, ký hiệu: cỡ chữ 11, quy định ${rangeText(size)}; chữ đậm, quy định không đậm`,
          ),
        ],
      }
    }),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      const first = text.match(/^.* như sau:$/mu)?.[0] ?? ''
      return {
        title: 'Sai: nội dung dùng phông Arial',
        text,
        layout: setAs(profile, {letters: {body: {font: 'Arial'}}}),
        findings: [
          findingAt(
            text,
            first,
            'Nội dung: 3 trong 3 đoạn dùng phông Arial, quy định Times New Roman',
          ),
        ],
      }
    }),
  ],

  *check({directive, profile}) {
    const {layout} = directive
    if (layout === null) return
    const {lettering, font} = typographyOf(profile)
    const foreign = foreignFont(layout, font)
    if (foreign !== null) {
      const message = `Cả văn bản dùng phông ${foreign}, quy định ${font}`
      yield {span: directive.lines.spanOf(1, directive.text), message}
    }
    for (const {role, span} of componentRoles(directive)) {
      const own = foreign === null ? font : null
      const faults = faultsOf(lettersIn(layout, span), lettering[role], own)
      if (faults.length > 0) yield {span, message: `${roleNames[role]}: ${faults.join('; ')}`}
    }
    const spans = bodyBlocks(directive).map(wordsOf)
    if (foreign === null) yield* bodyFonts(layout, spans, font)
    yield* bodySizes(layout, spans, lettering.body)
  },
})

/** Share of the letters from which on a font is that of the whole document. */
const nearlyAll = 0.8
/** Share of the letters from which on a style is that of the whole. */
const most = 0.6

/** The font of most letters where it is not the one prescribed: then it is told once. */
function foreignFont({paragraphs}: PageLayout, font: string): string | null {
  const lengths = new Map<string, number>()
  let sum = 0
  for (const {letters} of paragraphs) {
    for (const {start, end, font: own} of letters) {
      sum += end - start
      if (own !== null && !sameFont(own, font)) {
        lengths.set(own, (lengths.get(own) ?? 0) + end - start)
      }
    }
  }
  for (const [name, length] of lengths) if (length > sum * nearlyAll) return name
  return null
}

/** What of the prescription a component does not follow. `font`: null where it was told for the whole. */
function faultsOf(
  letters: readonly LetterLayout[],
  wanted: Lettering,
  font: string | null,
): string[] {
  const sum = total(letters)
  if (sum === 0) return []
  const faults: string[] = []
  const other = letters.find(
    (each) => font !== null && each.font !== null && !sameFont(each.font, font),
  )
  if (other !== undefined) faults.push(`phông ${other.font}, quy định ${font}`)
  const {least, most: largest} = wanted.size
  const size = letters.find(
    (each) => each.size !== null && (each.size < least || each.size > largest),
  )
  if (size?.size != null) {
    faults.push(`cỡ chữ ${decimal(size.size)}, quy định ${rangeText(wanted.size)}`)
  }
  const style = (name: string, is: (each: LetterLayout) => boolean, demand: boolean | null) => {
    const share = total(letters.filter(is)) / sum
    if (demand === true && share < 1 - most) faults.push(`chữ không ${name}, quy định ${name}`)
    if (demand === false && share > most) faults.push(`chữ ${name}, quy định không ${name}`)
  }
  style('đậm', ({bold}) => bold, wanted.bold)
  style('nghiêng', ({italic}) => italic, wanted.italic)
  if (wanted.underline) style('gạch chân', ({underline}) => underline, true)
  return faults
}

function total(letters: readonly Span[]): number {
  return letters.reduce((sum, {start, end}) => sum + end - start, 0)
}

function sameFont(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function* bodyFonts(layout: PageLayout, spans: readonly Span[], font: string): Iterable<Report> {
  const others = spans.filter((span) =>
    lettersIn(layout, span).some((each) => each.font !== null && !sameFont(each.font, font)),
  )
  const [first] = others
  if (first === undefined) return
  const found = lettersIn(layout, first).find(
    (each) => each.font !== null && !sameFont(each.font, font),
  )
  const count = `${others.length} trong ${spans.length} đoạn`
  yield {
    span: first,
    message: `${roleNames.body}: ${count} dùng phông ${found?.font}, quy định ${font}`,
  }
}

function* bodySizes(
  layout: PageLayout,
  spans: readonly Span[],
  {size}: Lettering,
): Iterable<Report> {
  const wrong = (each: LetterLayout) =>
    each.size !== null && (each.size < size.least || each.size > size.most)
  // A raised number of a note or a word in another size is no fault of the paragraph.
  const others = spans.filter((span) => {
    const letters = lettersIn(layout, span)
    return total(letters.filter(wrong)) > total(letters) * most
  })
  const [first] = others
  if (first === undefined) return
  const found = lettersIn(layout, first).find(wrong)
  const count = `${others.length} trong ${spans.length} đoạn`
  yield {
    span: first,
    message: `${roleNames.body}: ${count} cỡ chữ ${decimal(found?.size ?? 0)}, quy định ${rangeText(size)}`,
  }
}
