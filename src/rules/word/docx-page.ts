import {type Range, type Typography, typographies, typographyBases} from '../../facts/typography'
import {typographyOf} from '../../facts/typography-overrides'
import {defineRule} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import type {SheetLayout} from '../../text/page-layout'
import type {Span} from '../../text/span'
import {findingAtTop, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {setAs} from '../common/word-examples'
import {decimal, rangeText} from '../common/word-roles'

/** Millimetres that rounding in Word may make of what was meant. */
const tolerance = 0.5
/** The same for paper, whose sizes are written in inches, too. */
const paperTolerance = 1.5

/** Paper and margins of a Word file. */
export const docxPage = defineRule({
  id: 'docx-page',
  category: 'word',
  title: 'Khổ giấy, lề trang của bản Word chưa đúng',
  explanation: `Văn bản trình bày trên khổ A4 (210 × 297 mm). Lề văn bản của Đảng: trên 20, dưới 20, trái 30, phải 15 mm; của cơ quan nhà nước: trên và dưới 20–25, trái 30–35, phải 15–20 mm. Lề sai thì văn bản đóng tập bị che chữ, số trang lệch chỗ.

Quy tắc này chỉ chạy trên tệp \`.docx\`. Trang đặt ngang (bảng biểu, phụ lục) chỉ xét khổ giấy; mặt sau của bản in hai mặt, lề trái và phải đổi chỗ, không bị báo.

**Cách sửa:** trong Word, thẻ Bố cục (Layout), mục Lề (Margins) và Khổ giấy (Size).`,
  severity: 'warning',
  basis: typographyBases,
  fixable: false,
  settings: {profiles: {'state-2020': {typography: {margins: {left: [25, 35]}}}}},
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: A4, lề đúng quy định',
      text: sample(profile),
      layout: setAs(profile),
    })),
    ...inEachProfile((profile) => ({
      title: 'Đúng: mặt sau của bản in hai mặt',
      text: sample(profile),
      layout: setAs(profile, {sheet: {left: 15, right: 30}}),
    })),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      const {left} = typographies[profile].margins
      return {
        title: 'Sai: lề trái 25 mm',
        text,
        layout: setAs(profile, {sheet: {left: 25}}),
        findings: [findingAtTop(text, `Lề trái 25 mm, quy định ${rangeText(left)} mm`)],
      }
    }),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      return {
        title: 'Sai: giấy Letter',
        text,
        layout: setAs(profile, {sheet: {width: 215.9, height: 279.4}}),
        findings: [findingAtTop(text, 'Khổ giấy 215,9 × 279,4 mm, quy định A4 (210 × 297 mm)')],
      }
    }),
  ],

  *check({directive: {layout, text}, profile}) {
    if (layout === null) return
    const typography = typographyOf(profile)
    const seen = new Set<string>()
    for (const sheet of layout.sheets) {
      const faults = faultsOf(sheet, typography)
      const message = faults.join('; ')
      // Sections of one making are told once.
      if (faults.length === 0 || seen.has(message)) continue
      seen.add(message)
      yield {span: lineFrom(text, sheet.start), message: capitalised(message)}
    }
  },
})

function faultsOf(sheet: SheetLayout, {paper, margins}: Typography): readonly string[] {
  const {width, height} = sheet
  if (width === 0 || height === 0) return []
  const lies = width > height
  const [short, long] = lies ? [height, width] : [width, height]
  const isPaper =
    Math.abs(short - paper.width) <= paperTolerance &&
    Math.abs(long - paper.height) <= paperTolerance
  const faults: string[] = []
  if (!isPaper) {
    const wanted = `A4 (${paper.width} × ${paper.height} mm)`
    faults.push(`khổ giấy ${decimal(width)} × ${decimal(height)} mm, quy định ${wanted}`)
  }
  if (lies) return faults
  const check = (name: string, found: number, wanted: Range) => {
    if (found >= wanted.least - tolerance && found <= wanted.most + tolerance) return
    faults.push(`lề ${name} ${decimal(found)} mm, quy định ${rangeText(wanted)} mm`)
  }
  check('trên', sheet.top, margins.top)
  check('dưới', sheet.bottom, margins.bottom)
  const turned =
    Math.abs(sheet.left - margins.right.usual) <= tolerance &&
    Math.abs(sheet.right - margins.left.usual) <= tolerance
  const mirrored =
    turned ||
    (Math.abs(sheet.left - margins.right.least) <= tolerance &&
      Math.abs(sheet.right - margins.left.least) <= tolerance)
  if (!mirrored) {
    check('trái', sheet.left, margins.left)
    check('phải', sheet.right, margins.right)
  }
  return faults
}

/** The first line with words from an offset on. */
function lineFrom(text: string, from: number): Span {
  let start = from
  while (start < text.length && /\s/u.test(text.charAt(start))) start++
  let end = text.indexOf('\n', start)
  if (end === -1) end = text.length
  if (text.charAt(end - 1) === '\r') end--
  return {start, end: Math.max(start, end)}
}
