import type {Block} from '../document/block'
import type {Section} from '../document/model'
import {rowNumber} from '../document/table-rows'
import {type DeadlineReader, isBinding} from './block-deadlines'
import {mentionIn, readingOf} from './block-reading'
import {distinct} from './distinct'
import type {Context} from './inheritance'
import type {Mention} from './model'
import {cellOf, type TaskColumns, taskColumns} from './rows'
import type {TaskList} from './task-list'

/** The heads of a table of tasks, which hold for what goes on with it behind a line that is no row. */
export interface TableHeads {
  readonly columns: TaskColumns
  readonly table: number
  /** How many cells its head has. */
  readonly width: number
}

/**
 * Adds the tasks of a table, one a row below its head; none where the head names no columns of tasks, and the table does not go on with the
 * one `above`. Gives the heads it was read by, null for no table of tasks.
 */
export function readTable(
  table: readonly Section[],
  above: TableHeads | null,
  context: Context,
  times: DeadlineReader,
  tasks: TaskList,
): TableHeads | null {
  const [head] = table
  const columns = head === undefined ? null : taskColumns(head)
  const goesOn = columns === null && above !== null && continues(head, above)
  const used = columns ?? (goesOn ? above.columns : null)
  if (head === undefined || used === null) return null
  for (const row of goesOn ? table : table.slice(1)) {
    if (isContinuation(row, used) && extendAbove(row, used, tasks)) continue
    addRow(row, used, context, times, tasks)
  }
  const {table: index = 0} = head.own[0]?.cell ?? {}
  return {columns: used, table: index, width: goesOn ? above.width : head.own.length}
}

/** "| 2 | Thành lập bộ máy … | Sở Tài chính | … |" behind "…": a row with as many cells as the table above has heads, by its number. */
function continues(first: Section | undefined, {table, width}: TableHeads): boolean {
  const cell = first?.own[0]?.cell ?? null
  const next = cell !== null && cell.table === table + 1 && cell.column === 0
  return next && first?.own.length === width && rowNumber.test(first.own[0]?.content.text ?? '')
}

function addRow(
  row: Section,
  columns: TaskColumns,
  context: Context,
  times: DeadlineReader,
  tasks: TaskList,
): void {
  const own = cellOf(row, columns.task)
  const leads = cellOf(row, columns.lead).map(whole)
  const timesIn = (blocks: readonly Block[], labelled: boolean) =>
    blocks.flatMap((block) => times.read(block, readingOf(block).times, labelled))
  const said = timesIn(own, false).filter(isBinding)
  const stated = timesIn(cellOf(row, columns.time), true)
  const deadlines = distinct([...said, ...stated], ({text}) => text)
  if (own.length === 0 || (leads.length === 0 && deadlines.length === 0)) return
  // The rows of a table that fell apart may have slipped from under their heads.
  if (cellOf(row, columns.lead).some(isWork)) return
  const coordinating = cellOf(row, columns.coordinating).map(whole)
  const inText = own.flatMap((block) =>
    readingOf(block).order.coordinating.map((each) => mentionIn(block, each)),
  )
  tasks.add(
    {...row, own, marker: null},
    {
      leads: leads.length > 0 ? leads : context.leads,
      source: leads.length > 0 ? 'own' : context.source,
      coordinating: coordinating.length > 0 ? coordinating : inText,
      deadlines: deadlines.length > 0 ? deadlines : context.deadlines,
    },
    cellOf(row, columns.label)[0]?.content.text ?? '',
  )
}

/** "- Nghiên cứu việc …", "15 ngày kể từ …": what a cell for names holds where it is not the cell for names. */
function isWork(block: Block): boolean {
  const {order, times} = readingOf(block)
  const {title} = block.content
  if (times.some(({start}) => start <= block.content.titleStart)) return true
  return order.leads.length === 0 && order.instructs && title.length > longestName
}

/** UTF-16 units that names may have of which no word tells a body. */
const longestName = 40

/** “I”, “2.”, “a)”, “III.1.1”: the number of a group of rows; “II. HẠ TẦNG”: with its title. */
const groupNumber =
  /^(?:(?:[IVX]+(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})*|\p{L})[.)]?$|[IVX]+\s?[.)\-–]\s)/u

/** A row of one or two cells at the left: the others are merged with those above; not the title of a group of rows. */
function isContinuation({own}: Section, columns: TaskColumns): boolean {
  return (
    columns.coordinating > 1 &&
    own.length <= 2 &&
    own.every((block) => (block.cell?.column ?? 0) < 2) &&
    !groupNumber.test(own[0]?.content.text ?? '')
  )
}

/** Cells merged over rows: further bodies for the task above. */
function extendAbove({own}: Section, columns: TaskColumns, tasks: TaskList): boolean {
  const [lead, ...coordinating] = own
  const above = tasks.tasks.at(-1)?.section.own[0]?.cell?.table
  if (lead === undefined || columns.lead === -1 || above !== lead.cell?.table) return false
  return tasks.extendLast([whole(lead)], coordinating.map(whole))
}

/** The words of a cell without the stop at their end. */
function whole(block: Block): Mention {
  const end = block.content.text.replace(/[\s.;]+$/u, '').length
  return mentionIn(block, {start: 0, end})
}
