import {BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {TextRole, Typography} from '../../facts/typography'
import type {Columns, Line} from '../page/paper'
import {twips} from './lengths'
import {paragraphOf, ruleBelow, widthOf} from './paragraphs'

const none = {style: BorderStyle.NONE, size: 0, color: 'auto'} as const
const borderless = {top: none, bottom: none, left: none, right: none} as const

/** Twips between the words of the two columns. */
const gutter = twips(4)

/** Roles of the second row of the header, in which number and date stand level. */
const lowerRoles: ReadonlySet<TextRole> = new Set(['number', 'letterSubject', 'placeDate'])

/** Two columns as a table without borders. `width`: of the text, in twips. */
export function columnsTable(columns: Columns, typography: Typography, width: number): Table {
  const {place, left, right} = columns
  const rows =
    place === 'header'
      ? [
          [above(left), above(right)],
          [below(left), below(right)],
        ].filter((sides) => sides.some((lines) => lines.length > 0))
      : [[left, right]]
  const share = place === 'header' ? headerRight(right, typography, width) : Math.round(width / 2)
  const widths = [width - share, share]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths,
    borders: {...borderless, insideHorizontal: none, insideVertical: none},
    margins: {left: 0, right: 0, top: 0, bottom: 0},
    rows: rows.map((sides) => row(sides, widths, typography)),
  })
}

function above(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({role}) => lowerRoles.has(role))
  return at === -1 ? lines : lines.slice(0, at)
}

function below(lines: readonly Line[]): readonly Line[] {
  return lines.slice(above(lines).length)
}

function row(
  sides: readonly (readonly Line[])[],
  widths: readonly number[],
  typography: Typography,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: sides.map((lines, column) => {
      const width = widths[column] ?? 0
      const paragraphs = lines.flatMap((line, index) => [
        paragraphOf(line, typography, spacingOf(line, index)),
        ...ruleBelow(line, typography, width),
      ])
      return new TableCell({
        borders: borderless,
        width: {size: width, type: WidthType.DXA},
        children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})],
      })
    }),
  })
}

/** Number and date keep off the names above; a công văn's subject stands 6 points below its number (Nghị định 30). */
function spacingOf({role}: Line, index: number) {
  return lowerRoles.has(role) && (index === 0 || role === 'letterSubject')
    ? {spacing: {before: 120, after: 0}}
    : {}
}

/** The right column takes what its longest line needs, within bounds. */
function headerRight(lines: readonly Line[], typography: Typography, width: number): number {
  const widest = Math.max(0, ...lines.map((line) => widthOf(line, typography)))
  return Math.round(Math.min(Math.max(widest + gutter, width * 0.5), width * 0.62))
}
