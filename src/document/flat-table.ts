import {type ColumnRole, columnHeads, numberHead} from '../facts/table-heads'
import {folded} from '../text/letters'
import type {CellPlace} from './block'
import {opensWithBody} from './body-openings'
import {partTitle, rowNumber} from './table-rows'

/** What a column holds, as its head says; null for those that tell nothing of tasks ("Sản phẩm", "Ghi chú"). */
type Column = ColumnRole | null

/** The head of a column, in lines. */
interface Head {
  readonly role: Column
  readonly lines: readonly string[]
}

/** Heads of columns that tell nothing of who, what and when. */
const otherHead = /^(?:sản phẩm|kết quả|ghi chú|kinh phí|căn cứ)/u

/** UTF-16 units that a line of a head may have, and lines that all of them may have. */
const longestHead = 60
const mostHeadLines = 80

/** The words of a line in composed letters, with single spaces. */
export function plainLine(text: string, start: number, end: number): string {
  return text.slice(start, end).normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** A line that is the head of the column for numbers: "TT". */
export function isNumberHead(text: string, start: number, end: number): boolean {
  return (
    end - start < 14 &&
    /^[TtSs]/.test(text.charAt(start)) &&
    numberHead.test(folded(plainLine(text, start, end)))
  )
}

/**
 * Opens a table whose cells a converter wrote one below the other, a line of a cell a line, where the heads stand so below "TT"
 * (which ends at `end`) up to the number of the first row or a blank line; null for anything else. No blank line parts the heads.
 */
export function openFlatTable(text: string, end: number, table: number): FlatTable | null {
  const heads: Head[] = []
  let lines: string[] = []
  const close = () => {
    if (lines.length > 0) heads.push({role: roleOf(lines.join(' ')), lines})
  }
  let start = text.indexOf('\n', end) + 1
  for (let count = 0; start > 0 && count < mostHeadLines; count++) {
    const next = text.indexOf('\n', start)
    const lineEnd = next === -1 ? text.length : next
    const line = plainLine(text, start, lineEnd)
    if (line.length > longestHead) return null
    if (line === '' || rowNumber.test(line) || rowNumberLength(text, start, lineEnd) > 0) {
      close()
      return isOfTasks(heads) ? new FlatTable(table, heads) : null
    }
    const begins = lines.length > 0 && /^\p{Lu}/u.test(line)
    if (begins && (isHead(lines.join(' ')) || isHead(line))) {
      close()
      lines = [line]
    } else lines.push(line)
    start = next + 1
  }
  return null
}

function roleOf(words: string): Column {
  const head = folded(words)
  return columnHeads.find(([, pattern]) => pattern.test(head))?.[0] ?? null
}

function isHead(words: string): boolean {
  return roleOf(words) !== null || otherHead.test(folded(words))
}

function isOfTasks(heads: readonly Head[]): boolean {
  const [first] = heads
  return first?.role === 'task' && heads.length > 2 && heads.some(({role}) => role === 'lead')
}

/** "Năm 2026", "2026 và", "Quý III/2026", "Thường xuyên": with what a cell for time begins. */
const time =
  /^(?:Xong|Hoàn\sthành|Năm|Quý|Tháng|Kỳ\shọp|Phiên\shọp|Trong|Trước|Hằng|Hàng|20\d\d(?=$|\s(?:và|[-–])(?:\s|$))|Thường(?:\sxuyên|$)|Định\skỳ|Từ|Đến|Giai\sđoạn|\d{1,2}\s?\/\s?(?:\d{1,2}\/)?20\d\d)(?![\p{L}])/u

/** Last words of a line that goes on. */
const goesOn =
  /(?:[,:–-]|(?:^|\s)(?:thường vụ|ủy ban|uỷ ban|ngày|khóa|số|và|của|với|do|cho|tại|theo|hoặc|cùng|các|những|về|giữa|thuộc|trình|từ|bởi|là|có|được|trong|đến))$/iu

/** UTF-16 units that a line of a cell may have behind a blank line. */
const longestCell = 60

/** "Báo cáo …", "Các văn bản …", "Nghị quyết số …": with what a cell for a product or a ground begins. */
const paper =
  /^(?:(?:Các|Những|Dự thảo)\s)?(?:báo cáo|văn bản|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|luật|kế hoạch|đề án|đề tài|dự án|chương trình|tờ trình|hồ sơ|danh mục|hội nghị|hoạt động|chuyên mục|bộ tiêu chí|công văn|hướng dẫn)(?!\p{L})/iu

/** "7  Đề án …": the number of a row before its words, in one line. */
const numbered = /^\d{1,3}[.)]?(?=\s{2,}\p{Lu})/u

/** UTF-16 units of the number that stands before the words of a row in one line; 0 where none does. */
export function rowNumberLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  if (code < 48 || code > 57) return 0
  return numbered.exec(text.slice(start, end))?.[0].length ?? 0
}

/** True for what stands below a table: a line as long as those of a text, a sentence, a title in capitals, a signature. */
function isText(line: string): boolean {
  return (
    line.length > longestCell ||
    /^\p{Lu}.{24,}\.$/u.test(line) ||
    /^(?:T\/M|TM\.|KT\.|TL\.|Trên\sđây|\p{Lu}{2,}\s\p{Lu}{2,})/u.test(line)
  )
}

/** "(1)": the number of a column below its head. */
const columnNumber = /^\(\d{1,2}\)$/u

/** Gives the lines of such a table their cells. */
export class FlatTable {
  readonly #table: number
  readonly #columns: readonly Column[]
  /** Lines of the heads, with their columns. What a page breaks off above the first row counts as such here. */
  readonly #heads: readonly {readonly column: number; readonly line: string}[]
  /** How many of them were read, here or again on a new page. */
  #read = 0
  #row = 0
  #column = 0
  /** The number of the last row that has one. */
  #number = 0
  #last = ''

  constructor(table: number, heads: readonly Head[]) {
    this.#table = table
    this.#columns = ['label', ...heads.map(({role}) => role)]
    this.#heads = heads.flatMap(({lines}, index) =>
      lines.map((line) => ({column: index + 1, line})),
    )
  }

  /** The cell of the head "TT". */
  get first(): CellPlace {
    return this.#place()
  }

  /**
   * The cell of the next line; `head` for the heads that a new page has again; null where the table has ended. `gap`: blank
   * lines stand before it, and no end of a page.
   */
  cell(line: string, gap: boolean): CellPlace | 'head' | null {
    const head = this.#heads[this.#read]
    if (head !== undefined && (this.#row === 0 || head.line === line)) {
      this.#read++
      if (this.#row > 0) return 'head'
      this.#column = head.column
      return this.#place()
    }
    this.#read = this.#heads.length
    if (isNumberHead(line, 0, line.length)) {
      this.#read = 0
      return 'head'
    }
    if (this.#row === 0 && columnNumber.test(line)) return 'head'
    if (this.#beginsRow(line)) {
      this.#row++
      this.#column = 0
    } else if (this.#row === 0) return null
    else {
      if (partTitle.test(line) || (gap && isText(line))) return null
      this.#column = this.#columnOf(line)
    }
    this.#last = line
    return this.#place()
  }

  /** True where this number is that of the next row, behind the cells of the row above. */
  beginsWith(number: string): boolean {
    if (this.#row === 0) return this.#read === this.#heads.length
    return this.#column > 1 && Number.parseInt(number, 10) === this.#number + 1
  }

  #place(): CellPlace {
    return {table: this.#table, row: this.#row, column: this.#column}
  }

  /** "2" behind "1", "I", "a)", "-". */
  #beginsRow(line: string): boolean {
    if (/^[-–+]$/u.test(line)) return true
    if (!rowNumber.test(line)) return false
    const number = Number.parseInt(line, 10)
    if (Number.isNaN(number)) return !goesOn.test(this.#last)
    // A table that goes on over a page begins with any number.
    const first = this.#row === 0
    if (!first && number !== this.#number + 1 && number !== 1) return line.includes('.')
    this.#number = number
    return true
  }

  #columnOf(line: string): number {
    if (this.#column === 0) return 1
    if (goesOn.test(this.#last)) return this.#column
    if (time.test(line)) return this.#next('time') ?? this.#column
    if (!/^\p{Lu}/u.test(line)) return this.#column
    if (opensWithBody(line)) return this.#next('lead') ?? this.#next('coordinating') ?? this.#column
    return this.#beforePapers && paper.test(line) ? this.#column + 1 : this.#column
  }

  /** Behind who and when stands a column that tells nothing of them: "Kết quả", "Căn cứ". */
  get #beforePapers(): boolean {
    const role = this.#columns[this.#column]
    return role !== null && role !== 'task' && this.#columns[this.#column + 1] === null
  }

  /** The column for something behind the one that is open. */
  #next(role: ColumnRole): number | null {
    const at = this.#columns.indexOf(role, this.#column + 1)
    return at === -1 ? null : at
  }
}
