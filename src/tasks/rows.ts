import type {Block} from '../document/block'
import type {Section} from '../document/model'
import {type ColumnRole, columnHeads, numberHead} from '../facts/table-heads'
import {folded} from '../text/letters'

/** What the columns of a table of tasks hold; indices of columns, -1 where there is none. */
export type TaskColumns = Readonly<Record<ColumnRole, number>>

/** Heads of the steps by which an office handles a file: standing order, and no task of this document. */
const procedure = /^(?:các )?bước(?: thực hiện| công việc)?$|^trình tự(?: thực hiện| công việc)?$/u

/**
 * Index of the cell with which the head begins, -1 where all do: a table that fell apart may have its title, and what stood above it, in the same
 * row; then the rows below begin with the column of the cell for the number.
 */
function firstCell({own}: Section): number {
  return own.findIndex(
    ({content, cell}) => cell !== null && cell.column > 2 && numberHead.test(folded(content.text)),
  )
}

/** UTF-16 units that the head of a column may have. */
const longestHead = 80

/** Reads the head of a table; null where it is no table of tasks (no task column, or neither lead nor time). */
export function taskColumns(head: Section): TaskColumns | null {
  const columns = {label: -1, task: -1, lead: -1, coordinating: -1, time: -1}
  const first = firstCell(head)
  const from = first === -1 ? 0 : (head.own[first]?.cell?.column ?? 0)
  for (const block of first === -1 ? head.own : head.own.slice(first)) {
    const words = folded(block.content.text)
    const column = (block.cell?.column ?? -1) - from
    if (procedure.test(words)) return null
    if (words.length > longestHead) {
      // What a page broke off the row above stands in the last heads of a table that fell apart.
      if (columns.task === -1 || columns.lead === -1) return null
      break
    }
    const found = columnHeads.find(([name, pattern]) => columns[name] === -1 && pattern.test(words))
    if (found !== undefined) columns[found[0]] = column
  }
  return columns.task !== -1 &&
    (columns.lead !== -1 || (columns.time !== -1 && columns.coordinating !== -1))
    ? columns
    : null
}

/** The blocks of one cell of a row. */
export function cellOf(row: Section, column: number): Block[] {
  return column === -1 ? [] : row.own.filter((block) => block.cell?.column === column)
}

/** Rows in runs of one table each. */
export function tablesOf(sections: readonly Section[]): Section[][] {
  const tables: Section[][] = []
  for (const section of sections) {
    if (section.type !== 'row') continue
    const table = section.own[0]?.cell?.table
    const last = tables[tables.length - 1]
    if (last !== undefined && last[0]?.own[0]?.cell?.table === table) last.push(section)
    else tables.push([section])
  }
  return tables
}
