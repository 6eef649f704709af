import {Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType} from 'docx'
import type {Line, Table as PaperTable} from '../page/paper'
import {twips} from './lengths'
import {cellParagraph, wordsOf} from './paragraphs'
import {cellStyle} from './styles'

/** Characters beyond which a longer cell makes its column no wider. */
const longestCell = 160

/** A table of the text, as wide as the page; columns share the width by how much stands in them. */
export function textTable({rows}: PaperTable, width: number): Table {
  const widths = columnWidths(rows, width)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {size: width, type: WidthType.DXA},
    columnWidths: widths,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index === 0 && rows.length > 1,
          children: cells.map(
            (lines, column) =>
              new TableCell({
                width: {size: widths[column] ?? 0, type: WidthType.DXA},
                margins: {left: twips(1.5), right: twips(1.5)},
                children:
                  lines.length > 0 ? lines.map(cellParagraph) : [new Paragraph({style: cellStyle})],
              }),
          ),
        }),
    ),
  })
}

type Rows = readonly (readonly (readonly Line[])[])[]

function columnWidths(rows: Rows, width: number): number[] {
  const count = rows[0]?.length ?? 1
  const shares = Array.from({length: count}, (_, column) => {
    let longest = 4
    for (const cells of rows) {
      const lines = cells[column] ?? []
      longest = Math.max(
        longest,
        lines.reduce((sum, line) => sum + wordsOf(line).length, 0),
      )
    }
    return Math.sqrt(Math.min(longest, longestCell))
  })
  const sum = shares.reduce((total, share) => total + share, 0)
  const widths = shares.map((share) => Math.floor((share / sum) * width))
  const used = widths.reduce((total, each) => total + each, 0)
  return widths.map((each, column) => (column === count - 1 ? each + width - used : each))
}
