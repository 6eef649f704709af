import type {CellPlace} from './block'
import {type FlatTable, isNumberHead, openFlatTable, plainLine, rowNumberLength} from './flat-table'

/** A line of a table whose cells stand one below the other. */
export interface FlatLine {
  /** Null for the heads that a new page has again. */
  readonly place: CellPlace | null
  /** It begins a cell. */
  readonly begins: boolean
  /** UTF-16 units of the number of a row that stands before its words in this line; 0 where none does. */
  readonly number: number
}

/** Finds such tables line by line, and reads them. */
export class FlatReader {
  #table: FlatTable | null = null
  #before: CellPlace | null = null
  /** A page ended since the last words. */
  #paged = false

  /** True inside a table. */
  get open(): boolean {
    return this.#table !== null
  }

  /** A page ended: blank lines there end no table. */
  endPage(): void {
    this.#paged = true
  }

  /** Begins a table where the line from `start` to `end` is its first head, and `tables` were begun before; null where it is none. */
  begin(text: string, start: number, end: number, tables: number): FlatLine | null {
    if (!isNumberHead(text, start, end)) return null
    this.#table = openFlatTable(text, end, tables)
    return this.#lineAt(this.#table?.first ?? null)
  }

  /** Reads a line of the table that is open; null where the table has ended. `gap`: blank lines stand before it. */
  read(text: string, start: number, end: number, gap: boolean): FlatLine | null {
    if (this.#table === null) return null
    const away = gap && !this.#paged
    const length = rowNumberLength(text, start, end)
    const number = text.slice(start, start + length)
    if (length > 0 && this.#table.beginsWith(number)) {
      this.#lineAt(this.#table.cell(number, away))
      const words = this.#lineAt(this.#table.cell(plainLine(text, start + length, end), false))
      return words === null ? null : {...words, number: length}
    }
    return this.#lineAt(this.#table.cell(plainLine(text, start, end), away))
  }

  #lineAt(cell: CellPlace | 'head' | null): FlatLine | null {
    const before = this.#before
    this.#paged = cell === 'head'
    if (cell === 'head') return {place: null, begins: true, number: 0}
    this.#before = cell
    if (cell === null) {
      this.#table = null
      return null
    }
    return {
      place: cell,
      begins: cell.row !== before?.row || cell.column !== before.column,
      number: 0,
    }
  }
}
