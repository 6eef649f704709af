import type {CellPlace} from './block'

/** Reads lone `|` lines as the cells of a table that fell apart; columns are learnt from its first row. */
export class LoneTable {
  #columns = 0
  #row = 0
  #column = 0
  #pipes = 1
  /** Cells of the widest row below the first, and how many rows have as many. */
  #widest = 0
  #wide = 0
  /** No text has been placed yet. */
  #first = true
  readonly table: number

  constructor(table: number) {
    this.table = table
  }

  /** One more pipe on a line of its own. */
  pipe(): void {
    this.#pipes++
  }

  /** The place of the text that follows the pipes seen since the last text. */
  place(): CellPlace {
    if (!this.#first && this.#pipes > 0) this.#advance()
    this.#first = false
    this.#pipes = 0
    return {table: this.table, row: this.#row, column: this.#column}
  }

  /** `|` parts two cells, `| |` ends a row, a short one too, and begins the next; each further `|` is an empty cell. */
  #advance(): void {
    let pipes = this.#pipes
    if (this.#columns === 0 && pipes >= 2) this.#columns = this.#column + 1 + (pipes - 2)
    while (pipes > 0) {
      const last = this.#columns > 0 && this.#column + 1 >= this.#columns
      if (last && pipes === 1) return
      if (last || pipes === 2) {
        this.#endRow()
        this.#row++
        this.#column = 0
        pipes -= 2
      } else {
        this.#column++
        pipes--
      }
    }
  }

  /** True where the pipe just seen closed the table: the row is full and no further pipe follows. */
  get closed(): boolean {
    if (this.#pipes !== 1 || this.#columns === 0) return false
    // A first row that holds what stood above the table is wider than all below it.
    return this.#column + 1 >= (this.#wide > 1 ? this.#widest : this.#columns)
  }

  #endRow(): void {
    const width = this.#column + 1
    if (this.#row === 0 || width < this.#widest) return
    this.#wide = width === this.#widest ? this.#wide + 1 : 1
    this.#widest = width
  }

  /** Blank lines after a pipe that may close a one-row table. */
  get mayClose(): boolean {
    return this.#pipes === 1
  }
}
