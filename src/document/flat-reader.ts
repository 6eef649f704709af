import type {CellPlace} from './block'
import {type FlatTable, isNumberHead, openFlatTable, plainLine} from './flat-table'

/** A line of a table whose cells stand one below the other. */
export interface FlatLine {
  /** Null for the heads that a new page has again. */
  readonly place: CellPlace | null
  /** It begins a cell. */
  readonly begins: boolean
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

  /**
   * Reads the line from `start` to `end`; null where it is of no such table. `gap`: blank lines stand before it; `free`: no other
   * table is open; `tables`: tables begun before.
   */
  read(
    text: string,
    start: number,
    end: number,
    gap: boolean,
    free: boolean,
    tables: number,
  ): FlatLine | null {
    const place = this.#place(text, start, end, gap, free, tables)
    this.#paged = place === 'head'
    if (place === null) {
      this.#table = null
      this.#before = null
      return null
    }
    if (place === 'head') return {place: null, begins: true}
    const before = this.#before
    this.#before = place
    const begins = place.row !== before?.row || place.column !== before.column
    return {place, begins}
  }

  #place(text: string, start: number, end: number, gap: boolean, free: boolean, tables: number) {
    if (this.#table !== null)
      return this.#table.cell(plainLine(text, start, end), gap && !this.#paged)
    if (!free || !isNumberHead(text, start, end)) return null
    this.#table = openFlatTable(text, end, tables)
    return this.#table === null ? null : this.#table.first
  }
}
