import type {CellPlace} from './block'

/** A cell of a line, by offsets of the line, half-open. */
export interface TabCell {
  readonly start: number
  readonly end: number
  readonly place: CellPlace
  /** It goes on with the cell above. */
  readonly continued: boolean
}

const numberHead = /^\s*(?:TT|STT|Stt|Số TT|Số thứ tự)\s*$/u
const columnHead =
  /nội dung|nhiệm vụ|công việc|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|hoàn thành|sản phẩm|kết quả|ghi chú/iu
/** "1", "II.", "b)": the number of a row. */
const rowNumber = /^\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Za-zđ])[.)]?\s*$/u

/** "II. TỔ CHỨC THỰC HIỆN", "Điều 3.", "Nơi nhận:" */
const partTitle = /^\s*(?:[IVX]{1,5}\.\s+\p{Lu}|(?:Điều|Phần|Chương|Mục)\s+[\dIVX]|Nơi nhận\s*:)/u

/** True for the head of a table whose cells tabs part, as it is pasted from Word: "TT ⇥ Nội dung ⇥ Đơn vị chủ trì ⇥ Thời gian". */
export function opensTabTable(line: string): boolean {
  const cells = line.split('\t').filter((cell) => cell.trim() !== '')
  if (cells.length < 3 || cells.some((cell) => cell.length > longestHead)) return false
  const named = cells.filter((cell) => columnHead.test(cell)).length
  return named > (numberHead.test(cells[0] ?? '') ? 0 : 2)
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
