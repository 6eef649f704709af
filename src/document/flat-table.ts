import {type ColumnRole, columnHeads, numberHead} from '../facts/table-heads'
import {folded} from '../text/letters'
import type {CellPlace} from './block'
import {opensWithBody} from './body-openings'
import {partTitle, rowNumber} from './table-rows'

/** What a column holds, as its head says; null for those that tell nothing of tasks ("Sản phẩm", "Ghi chú"). */
type Column = ColumnRole | null

/** The head of a column over one line or more. */
interface Head {
  readonly role: Column
  readonly lines: number
}

/** Heads of columns that tell nothing of who, what and when. */
const otherHead = /^(?:sản phẩm|kết quả|ghi chú|kinh phí|căn cứ)/u

/** UTF-16 units that a line of a head may have, and lines that all of them may have. */
const longestHead = 60
const mostHeadLines = 20

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
 * (which ends at `end`) up to the number of the first row; null for anything else. No blank line parts the heads.
 */
export function openFlatTable(text: string, end: number, table: number): FlatTable | null {
  const heads: Head[] = []
  let words = ''
  let lines = 0
  const close = () => {
    if (lines > 0) heads.push({role: roleOf(words), lines})
  }
  let start = text.indexOf('\n', end) + 1
  for (let count = 0; start > 0 && count < mostHeadLines; count++) {
    const next = text.indexOf('\n', start)
    const line = plainLine(text, start, next === -1 ? text.length : next)
    if (line === '' || line.length > longestHead) return null
    if (rowNumber.test(line)) {
      close()
      return isOfTasks(heads) ? new FlatTable(table, heads) : null
    }
    if (lines > 0 && /^\p{Lu}/u.test(line) && (isHead(words) || isHead(line))) {
      close()
      words = line
      lines = 1
    } else {
      words = lines === 0 ? line : `${words} ${line}`
      lines++
    }
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

/** "Năm 2026", "Quý III/2026", "Thường xuyên": with what a cell for time begins. */
const time =
  /^(?:Năm|Quý|Tháng|Trong|Trước|Hằng|Hàng|Thường\sxuyên|Định\skỳ|Từ|Đến|Giai\sđoạn|\d{1,2}\s?\/\s?(?:\d{1,2}\/)?20\d\d)(?![\p{L}])/u

/** Last words of a line that goes on. */
const goesOn =
  /(?:[,:–-]|\s(?:và|của|với|do|cho|tại|theo|hoặc|cùng|các|những|về|giữa|thuộc|trình|từ|bởi|là|có|được|trong|đến))$/iu

/** UTF-16 units that a line of a cell may have behind a blank line. */
const longestCell = 60

/** True for what stands below a table: a line as long as those of a text, a title in capitals, a signature. */
function isText(line: string): boolean {
  return (
    line.length > longestCell ||
    /^(?:T\/M|TM\.|KT\.|TL\.|Trên\sđây|\p{Lu}{2,}\s\p{Lu}{2,})/u.test(line)
  )
}

/** Gives the lines of such a table their cells. */
export class FlatTable {
  readonly #table: number
  readonly #columns: readonly Column[]
  /** Lines of the heads that are still to come, by column. */
  #heads: readonly number[]
  /** Lines of the heads that were read, here or again on a new page. */
  #read = 0
  #row = 0
  #column = 0
  /** The number of the last row that has one. */
  #number = 0
  #last = ''

  constructor(table: number, heads: readonly Head[]) {
    this.#table = table
    this.#columns = ['label', ...heads.map(({role}) => role)]
    this.#heads = heads.flatMap(({lines}, index) => new Array<number>(lines).fill(index + 1))
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
    if (head !== undefined) {
      this.#read++
      if (this.#row > 0) return 'head'
      this.#column = head
      return this.#place()
    }
    if (isNumberHead(line, 0, line.length)) {
      this.#read = 0
      return 'head'
    }
    if (this.#beginsRow(line)) {
      this.#row++
      this.#column = 0
    } else {
      if (partTitle.test(line) || (gap && isText(line))) return null
      this.#column = this.#columnOf(line)
    }
    this.#last = line
    return this.#place()
  }

  #place(): CellPlace {
    return {table: this.#table, row: this.#row, column: this.#column}
  }

  /** "2" behind "1", "I", "a)", "-". */
  #beginsRow(line: string): boolean {
    if (/^[-–+]$/u.test(line)) return true
    if (!rowNumber.test(line)) return false
    const number = Number.parseInt(line, 10)
    if (Number.isNaN(number)) return true
    if (number !== this.#number + 1 && number !== 1) return line.includes('.')
    this.#number = number
    return true
  }

  #columnOf(line: string): number {
    if (this.#column === 0) return 1
    if (goesOn.test(this.#last)) return this.#column
    if (time.test(line)) return this.#next('time') ?? this.#column
    if (/^\p{Lu}/u.test(line) && opensWithBody(line))
      return this.#next('lead') ?? this.#next('coordinating') ?? this.#column
    return this.#column
  }

  /** The column for something behind the one that is open. */
  #next(role: ColumnRole): number | null {
    const at = this.#columns.indexOf(role, this.#column + 1)
    return at === -1 ? null : at
  }
}
