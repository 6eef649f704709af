import type {TaskFileFormat, TaskFileWriter} from './task-files'
import {TaskCalendar} from './tasks-calendar'
import {csvTasks} from './tasks-csv'
import {markdownTasks} from './tasks-markdown'

/**
 * The writer of a format. To be imported when asked for a table: the faces need none of this to start, and the library for
 * Excel is evaluated later still. `now`: the time that a calendar names as that of its writing.
 */
export async function taskFileWriter(format: TaskFileFormat, now: Date): Promise<TaskFileWriter> {
  switch (format) {
    case 'csv':
      return csvTasks()
    case 'md':
      return markdownTasks()
    case 'xlsx':
      return new (await import('./tasks-workbook')).TaskWorkbook()
    case 'ics':
      return new TaskCalendar(now)
  }
}
