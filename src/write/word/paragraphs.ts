import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx'
import {markerOf} from '../../document/numbering'
import type {Lettering, Typography} from '../../facts/typography'
import {lineWidth} from '../../text/widths'
import type {Line, Run} from '../page/paper'
import {twips} from './lengths'
import {cellStyle, ruleStyle, styleId} from './styles'

/** What a paragraph has beyond its style. */
export type ParagraphExtras = Omit<IParagraphOptions, 'children' | 'style' | 'text'>

/** "Kính gửi:", whose letters may differ from those of the names behind it. */
const label = /^[^:]*:/u

/** A line of the page as a paragraph in the style of its role; what the role leaves open is as the drafter marked it. */
export function paragraphOf(
  line: Line,
  typography: Typography,
  extras: ParagraphExtras = {},
): Paragraph {
  const {role, centered, inset, above, title} = line
  // A label and the name behind it are lettered each in its own way.
  const named = role === 'addresseesLabel' && wordsOf(line).replace(label, '').trim() !== ''
  const prescribed = typography.lettering[role]
  return new Paragraph({
    ...(centered ? {alignment: AlignmentType.CENTER, indent: {firstLine: 0}} : {}),
    ...(inset > 0 ? {alignment: AlignmentType.LEFT, indent: {left: twips(inset)}} : {}),
    ...(above > 0 ? {spacing: {before: twips(above), after: 0}} : {}),
    ...(title ? {keepNext: true} : {}),
    ...extras,
    style: styleId(named ? 'addressees' : role),
    children: named
      ? labelledRuns(line, typography)
      : role === 'partNumber'
        ? numberAbove(wordsOf(line))
        : line.runs.map((run) => textRun(run, prescribed, title)),
  })
}

/** A line of a table's cell, which no row of the prescription letters. */
export function cellParagraph({runs, title}: Line): Paragraph {
  return new Paragraph({
    style: cellStyle,
    ...(title ? {alignment: AlignmentType.CENTER, keepNext: true} : {}),
    children: runs.map((run) => textRun(run, null, title)),
  })
}

function labelledRuns(line: Line, {lettering}: Typography): TextRun[] {
  const words = wordsOf(line)
  const length = label.exec(words)?.[0].length ?? 0
  const {italic} = lettering.addresseesLabel
  return [
    new TextRun({text: words.slice(0, length), ...(italic === true ? {italics: true} : {})}),
    new TextRun({text: words.slice(length)}),
  ]
}

/** "Chương I" above its name. */
function numberAbove(words: string): TextRun[] {
  const end = markerOf(words)?.end ?? words.length
  const name = words.slice(end).trim()
  const number = new TextRun(words.slice(0, end))
  return name === '' ? [number] : [number, new TextRun({text: name, break: 1})]
}

function textRun(
  {text, bold, italic, underline}: Run,
  prescribed: Lettering | null,
  title: boolean,
): TextRun {
  const emphasis: IRunOptions = {
    ...(prescribed?.bold == null && (bold || title) ? {bold: true} : {}),
    ...(prescribed?.italic == null && italic ? {italics: true} : {}),
    ...(underline && prescribed?.underline !== true ? {underline: {}} : {}),
  }
  return new TextRun({...emphasis, text})
}

/** The words of a line. */
export function wordsOf({runs}: Line): string {
  return runs.map(({text}) => text).join('')
}

/** Width of a line's words in twips, set as its role prescribes. */
export function widthOf(line: Line, {lettering}: Typography): number {
  const {size, bold} = lettering[line.role]
  return lineWidth(wordsOf(line), size.usual, bold === true ? 'bold' : 'regular') * 20
}

/** The rule below a line, where it has one: as long as its words, or as two fifths of them. `width`: of its column, in twips. */
export function ruleBelow(line: Line, typography: Typography, width: number): Paragraph[] {
  if (line.rule === null) return []
  const words = Math.min(widthOf(line, typography), width)
  const side = Math.max(0, Math.round((width - (line.rule === 'full' ? words : words * 0.4)) / 2))
  return [
    new Paragraph({
      style: ruleStyle,
      indent: {left: side, right: side},
      border: {top: {style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000'}},
      children: [],
    }),
  ]
}
