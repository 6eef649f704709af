import type {TaskFileWriter} from './task-files'
import {type TaskColumn, type TaskRow, tableColumns, taskRows} from './task-rows'

/** Marks that mean something within a cell of a GFM table; "_" and "*" only at the edge of a word, where emphasis begins. */
const activeMarks = /[\\|`<[\]~]|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])|&(?=#?\w+;)/gu
const lineBreak = /\r\n?|\n/gu

/** One GFM table over all drafts, for notes and web pages. */
export function markdownTasks(): TaskFileWriter {
  return {
    start: () =>
      line(tableColumns.map(({title}) => title)) +
      line(tableColumns.map(({kind}) => (kind === 'number' ? '---:' : '---'))),
    file: (file) =>
      taskRows(file)
        .map((row) => line(tableColumns.map((column) => cell(column, row))))
        .join(''),
    finish: () => '',
    withoutDate: 0,
  }
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function cell({kind, value}: TaskColumn, row: TaskRow): string {
  const found = value(row)
  if (found === null) return ''
  if (kind === 'date') return String(found).split('-').reverse().join('/')
  return typeof found === 'number' ? String(found) : escaped(found)
}

/** Words as a cell that shows just them. */
export function escaped(text: string): string {
  return text.replace(activeMarks, '\\$&').replace(lineBreak, '<br>')
}
