import type {TaskFile} from './renderer'

/** Formats of tables of tasks for other programs. */
export const taskFileFormats = ['csv', 'md', 'xlsx', 'ics'] as const
export type TaskFileFormat = (typeof taskFileFormats)[number]

/**
 * Writes a table of tasks draft by draft, holding none of them: what `start`, each `file` and `finish` give, one after the
 * other, is the file.
 */
export interface TaskFileWriter {
  start(): string
  file(file: TaskFile): string
  finish(): string | Promise<Uint8Array>
  /** Tasks so far that have no place in this format, for no day can be told for them. */
  readonly withoutDate: number
}

/** The writer of a format, loaded when asked for. `now`: the time that a calendar names as that of its writing. */
export async function taskFileWriter(format: TaskFileFormat, now: Date): Promise<TaskFileWriter> {
  switch (format) {
    case 'md':
      return (await import('./tasks-markdown')).markdownTasks()
    case 'csv':
      return (await import('./tasks-csv')).csvTasks()
    case 'xlsx':
      return new (await import('./tasks-workbook')).TaskWorkbook()
    case 'ics':
      return new (await import('./tasks-calendar')).TaskCalendar(now)
  }
}
