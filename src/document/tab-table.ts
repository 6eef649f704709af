import {columnHeads, numberHead} from '../facts/table-heads'
import {folded} from '../text/letters'
import type {CellPlace} from './block'
import {partTitle, rowNumber} from './table-rows'

/** A cell of a line, by offsets of the line, half-open. */
export interface TabCell {
  readonly start: number
  readonly end: number
  readonly place: CellPlace
  /** It goes on with the cell above. */
  readonly continued: boolean
}

/** True for the head of a table whose cells tabs part, as it is pasted from Word: "TT ⇥ Nội dung ⇥ Đơn vị chủ trì ⇥ Thời gian". */
export function opensTabTable(line: string): boolean {
  if (!line.includes('\t')) return false
  const heads = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  if (heads.length < 3 || heads.some((head) => head.length > longestHead)) return false
  const [first = '', ...others] = heads.map(folded)
  if (numberHead.test(first)) return others.some(isColumnHead)
  return isColumnHead(first) && others.filter(isColumnHead).length > 1
}

function isColumnHead(head: string): boolean {
  return columnHeads.some(([, pattern]) => pattern.test(head))
}

/** UTF-16 units that the head of a column may have. */
const longestHead = 80

/** Reads the lines of a table whose cells tabs part; columns are counted in its head. Paragraphs of a cell stand on lines of their own. */
export class TabTable {
  readonly table: number
  #columns = 0
  #row = -1
  #column = 0

  constructor(table: number) {
    this.table = table
  }

  /** The cells of the next line; null where it is none of the table's. */
  cells(line: string): readonly TabCell[] | null {
    const parts = line.split('\t')
    const begins = this.#row === -1 || this.#beginsRow(parts)
    // Cells at the end of a row may be left out: the title of a part is none of them.
    if (!begins && partTitle.test(line)) this.#column = this.#columns
    if (!begins && this.#column + 1 >= this.#columns) return null
    if (begins) {
      this.#row++
      this.#column = 0
    }
    const cells: TabCell[] = []
    let start = 0
    parts.forEach((part, index) => {
      if (index > 0) this.#column++
      const place = {table: this.table, row: this.#row, column: this.#column}
      cells.push({start, end: start + part.length, place, continued: !begins && index === 0})
      start += part.length + 1
    })
    if (this.#columns === 0) this.#columns = parts.length
    return cells
  }

  #beginsRow(parts: readonly string[]): boolean {
    if (parts.length >= this.#columns) return true
    return parts.length > 1 && rowNumber.test(parts[0] ?? '')
  }
}
