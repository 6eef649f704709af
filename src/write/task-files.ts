import type {TaskFile} from './renderer'

/** Formats of tables of tasks for other programs; `task-writers.ts` has a writer for each. */
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
