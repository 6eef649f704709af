import {padEnd, padStart, width, wrap} from './columns'
import type {Paint, Stroke} from './paint'

/** A column of a table. `widest`: its most columns of the terminal; null where it takes what the others leave. */
export interface Column {
  readonly title: string
  readonly widest: number | null
  readonly align?: 'start' | 'end'
}

export interface Cell {
  readonly text: string
  readonly stroke?: Stroke
}

/** A column is never squeezed below this. */
const narrowest = 8

/** A table with rules between its rows, wrapped so that it is at most `room` columns wide where that can be. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
  paint: Paint,
): string {
  const widths = widthsOf(columns, rows, room)
  const rule = (left: string, middle: string, right: string) =>
    paint.dim(left + widths.map((each) => '─'.repeat(each + 2)).join(middle) + right) + '\n'
  const head = columns.map(({title}): Cell => ({text: title, stroke: paint.bold}))
  const bodies = rows.map((row) => rowText(row, columns, widths, paint))
  return (
    rule('┌', '┬', '┐') +
    rowText(head, columns, widths, paint) +
    rule('├', '┼', '┤') +
    bodies.join(rule('├', '┼', '┤')) +
    rule('└', '┴', '┘')
  )
}

/** What each column needs, at most what it may have; the open one gets the rest, or all give way where there is none. */
function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
): readonly number[] {
  const needed = columns.map(({title}, index) =>
    Math.max(width(title), ...rows.map((row) => width(row[index]?.text.trim() ?? ''))),
  )
  const widths = columns.map(({widest}, index) => Math.min(needed[index] ?? 0, widest ?? Infinity))
  const open = columns.findIndex(({widest}) => widest === null)
  const free = room - 1 - columns.length * 3
  const total = () => widths.reduce((sum, each) => sum + each, 0)
  const others = total() - (widths[open] ?? 0)
  widths[open] = Math.min(widths[open] ?? 0, Math.max(free - others, Math.floor(free / 3)))
  while (total() > free) {
    const largest = widths.reduce(
      (at, each, index) => {
        return index !== open && each > (widths[at] ?? 0) ? index : at
      },
      open === 0 ? 1 : 0,
    )
    const squeezed = (widths[largest] ?? 0) - 1
    if (squeezed < narrowest) break
    widths[largest] = squeezed
  }
  return widths
}

function rowText(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: Paint,
): string {
  const cells = row.map(({text}, index) => wrap(text, widths[index] ?? narrowest))
  const height = Math.max(...cells.map((lines) => lines.length))
  const bar = paint.dim('│')
  let text = ''
  for (let line = 0; line < height; line++) {
    const parts = cells.map((lines, index) => {
      const pad = columns[index]?.align === 'end' ? padStart : padEnd
      const stroke = row[index]?.stroke ?? ((each: string) => each)
      return stroke(pad(lines[line] ?? '', widths[index] ?? narrowest))
    })
    text += `${bar} ${parts.join(` ${bar} `)} ${bar}\n`
  }
  return text
}
