import {type Block, wordsOf} from '../../document/block'
import {roleNames, type Typography, typographyBases} from '../../facts/typography'
import {typographyOf} from '../../facts/typography-overrides'
import {defineRule, type Report} from '../../lint/rule'
import type {PageLayout, ParagraphLayout} from '../../text/page-layout'
import {findingAt, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {setAs} from '../common/word-examples'
import {
  bodyBlocks,
  componentRoles,
  decimal,
  paragraphOf,
  paragraphsIn,
  rangeText,
} from '../common/word-roles'

/** Alignment and spacing of the components of a Word file. */
export const docxLayout = defineRule({
  id: 'docx-layout',
  category: 'word',
  title: 'Căn lề, giãn dòng, giãn đoạn của bản Word chưa đúng',
  explanation: `Tên loại, trích yếu, các dòng của phần đầu và phần ký đặt giữa cột hoặc giữa trang; nội dung căn đều hai bên, dòng đầu lùi vào 10–12,7 mm, đoạn cách đoạn ít nhất 6 pt; giãn dòng của Đảng từ 18 pt, của cơ quan nhà nước từ dòng đơn đến 1,5 dòng.

Quy tắc này chỉ chạy trên tệp \`.docx\`. Với nội dung, chỉ báo khi phần lớn các đoạn chưa đúng, mỗi điều một lần. Dòng có hai cột cách nhau bằng Tab không xét.

**Cách sửa:** sửa định dạng đoạn (Paragraph) của kiểu đoạn trong Word, hoặc mở bản Word thành \`.vanban\` rồi xuất lại.`,
  severity: 'warning',
  basis: typographyBases,
  fixable: false,
  settings: {profiles: {'state-2020': {typography: {indent: [10, 15]}}}},
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: căn lề, giãn dòng đúng quy định',
      text: sample(profile),
      layout: setAs(profile),
    })),
    ...inEachProfile((profile) => ({
      title: 'Đúng: một đoạn lùi vào khác các đoạn còn lại',
      text: sample(profile),
      layout: (text) => {
        const layout = setAs(profile)(text)
        const last = layout.paragraphs.findLast(({indent}) => indent > 0)
        const paragraphs = layout.paragraphs.map((each) =>
          each === last ? {...each, indent: 0} : each,
        )
        return {...layout, paragraphs}
      },
    })),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      return {
        title: 'Sai: tên loại căn trái',
        text,
        layout: setAs(profile, {paragraphs: {typeTitle: {alignment: 'left'}}}),
        findings: [findingAt(text, 'KẾ HOẠCH', 'Tên loại: căn trái, quy định căn giữa')],
      }
    }),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      const first = text.match(/^.* như sau:$/mu)?.[0] ?? ''
      return {
        title: 'Sai: nội dung căn trái, không giãn đoạn',
        text,
        layout: setAs(profile, {paragraphs: {body: {alignment: 'left', before: 0}}}),
        findings: [
          findingAt(text, first, 'Nội dung: 3 trong 3 đoạn căn trái, quy định căn đều hai bên'),
          findingAt(text, first, 'Nội dung: đoạn cách đoạn 0 pt, quy định ít nhất 6 pt'),
        ],
      }
    }),
  ],

  *check({directive, profile}) {
    const {layout} = directive
    if (layout === null) return
    const typography = typographyOf(profile)
    for (const {role, span} of componentRoles(directive)) {
      if (typography.lettering[role].alignment !== 'center') continue
      const found = paragraphsIn(layout.paragraphs, span.start, span.end)
      const wrong = found.find(
        ({start, end, alignment}) =>
          alignment !== 'center' && !hasColumns(directive.text.slice(start, end)),
      )
      if (wrong === undefined) continue
      const message = `${roleNames[role]}: căn ${alignmentNames[wrong.alignment]}, quy định căn giữa`
      yield {span, message}
    }
    yield* bodyReports(layout, bodyBlocks(directive), typography)
  },
})

const alignmentNames: Readonly<Record<ParagraphLayout['alignment'], string>> = {
  left: 'trái',
  center: 'giữa',
  right: 'phải',
  justified: 'đều hai bên',
}

/** Words placed by tabs or blanks: their paragraph is set for two columns. */
function hasColumns(text: string): boolean {
  return /\t|\u00A0{3}| {4}/u.test(text)
}

interface BodyParagraph {
  readonly block: Block
  readonly set: ParagraphLayout
}

/** Share of the paragraphs of the text that must be set otherwise before it is told. */
const most = 0.5

function* bodyReports(
  layout: PageLayout,
  blocks: readonly Block[],
  typography: Typography,
): Iterable<Report> {
  const body = blocks.flatMap((block): BodyParagraph[] => {
    const set = paragraphOf(layout, block)
    return set === null || set.inTable ? [] : [{block, set}]
  })
  const report = (wrong: readonly BodyParagraph[], say: (first: ParagraphLayout) => string) => {
    const [first] = wrong
    if (first === undefined || wrong.length <= body.length * most) return []
    return [{span: wordsOf(first.block), message: `${roleNames.body}: ${say(first.set)}`}]
  }
  const ragged = body.filter(({set}) => set.alignment !== 'justified')
  yield* report(ragged, ({alignment}) => {
    const count = `${ragged.length} trong ${body.length} đoạn`
    return `${count} căn ${alignmentNames[alignment]}, quy định căn đều hai bên`
  })
  const {indent, spacing, line} = typography
  const indented = body.filter(
    ({set}) => set.indent < indent.least - 1 || set.indent > indent.most + 1,
  )
  for (const each of report(
    indented,
    (set) => `dòng đầu lùi ${decimal(set.indent)} mm, quy định ${rangeText(indent)} mm`,
  )) {
    yield {...each, severity: 'info'}
  }
  const close = body.filter(({set}, index) => {
    const before = body[index - 1]?.set
    const isNext = before !== undefined && before.index + 1 === set.index
    return (
      (isNext ? Math.max(before.after, set.before) : Math.max(set.before, set.after)) <
      spacing.least
    )
  })
  yield* report(
    close,
    (set) =>
      `đoạn cách đoạn ${decimal(Math.max(set.before, set.after))} pt, quy định ít nhất ${spacing.least} pt`,
  )
  const dense = body.filter(({set}) => !fitsLine(set, typography))
  yield* report(dense, (set) => `giãn dòng ${lineText(set)}, quy định ${lineDemand(line)}`)
}

/** Height of a single line of Times New Roman, in its size. */
const singleLine = 1.15

/** True where lines stand as far apart as prescribed, whatever the unit; a twentieth is forgiven. */
function fitsLine({line, letters}: ParagraphLayout, {line: wanted}: Typography): boolean {
  const size = letters[0]?.size
  if (line === null || size == null) return true
  const single = size * singleLine
  const points =
    line.unit === 'lines'
      ? line.value * single
      : line.unit === 'atLeast'
        ? Math.max(line.value, single)
        : line.value
  const found = wanted.unit === 'points' ? points : points / single
  return found >= wanted.least * 0.95 && found <= wanted.most * 1.05
}

function lineText({line}: ParagraphLayout): string {
  if (line === null) return 'không rõ'
  return line.unit === 'lines' ? `${decimal(line.value)} dòng` : `${decimal(line.value)} pt`
}

function lineDemand(line: Typography['line']): string {
  return `${rangeText(line)} ${line.unit === 'lines' ? 'dòng' : 'pt'}`
}
