import path from 'node:path'
import {readTasks} from '../tasks/read'
import {jsonArray, tasksEntry} from '../write/json'
import type {Layout} from '../write/layout'
import {unpainted} from '../write/paint'
import type {Renderer, TaskFile} from '../write/renderer'
import {type TaskFileWriter, taskFileFormats} from '../write/task-files'
import {prettyTasks} from '../write/tasks'
import {eachDraft, type Request} from './drafts'
import {UsageError} from './failure'
import {OutputFile} from './output'
import type {Terminal} from './terminal'

/** Formats of `tasks`. */
export const taskFormats = ['pretty', 'json', ...taskFileFormats] as const
export type TaskFormat = (typeof taskFormats)[number]

export interface TaskRequest extends Request {
  /** Null where the output file's ending tells it. */
  readonly format: TaskFormat | null
  /** The file to write; null for the standard output. */
  readonly output: string | null
}

/** Shows, or writes to a file, who has to do what by when; status 2 where a file could not be used or written. */
export async function tasks(request: TaskRequest, terminal: Terminal): Promise<number> {
  const {output} = request
  const file = output === null ? null : new OutputFile(output)
  const format = formatOf(request)
  if (format === 'xlsx' && file === null && terminal.layout.columns !== null) {
    throw new UsageError('không in bảng xlsx ra màn hình được; thêm --output TỆP.xlsx')
  }
  const out = file ?? terminal
  const writer = await writerFor(format, file === null ? terminal.layout : fileLayout)
  let count = 0
  await out.write(writer.start())
  const run = await eachDraft(request, terminal, async ({path, directive, settings}) => {
    file?.noteDraft(path)
    const tasks = readTasks(directive, settings.configuration.office)
    count += tasks.length
    await out.write(writer.file({path, directive, tasks}))
  })
  await out.write(await ('end' in writer ? writer.end(run) : writer.finish()))
  const saved = file === null || (await file.save(terminal))
  if ('withoutDate' in writer) tellWithoutDate(writer.withoutDate, count, terminal)
  if (saved && file !== null) {
    terminal.tell(`Đã ghi ${count} nhiệm vụ của ${run.files} văn bản vào ${file.path}\n`)
  }
  return run.problems.length > 0 || !saved ? 2 : 0
}

/** A file is read by whoever opens it, in whatever width. */
const fileLayout: Layout = {paint: unpainted, columns: null}

async function writerFor(
  format: TaskFormat,
  layout: Layout,
): Promise<Renderer<TaskFile> | TaskFileWriter> {
  switch (format) {
    case 'pretty':
      return prettyTasks(layout)
    case 'json':
      return jsonArray(tasksEntry)
    default:
      return (await import('../write/task-writers')).taskFileWriter(format, new Date())
  }
}

/** The format asked for, else the one that the output file's ending names. */
function formatOf({format, output}: TaskRequest): TaskFormat {
  if (format !== null) return format
  if (output === null) return 'pretty'
  const ending = path.extname(output).slice(1).toLowerCase()
  if (ending === 'txt') return 'pretty'
  const found = taskFormats.find((each) => each === ending)
  if (found !== undefined) return found
  const known = ['txt', ...taskFormats.slice(1)].map((each) => `.${each}`).join(', ')
  throw new UsageError(
    `--output ${output}: không rõ dạng kết quả; đặt tên có đuôi ${known} hoặc thêm --format`,
  )
}

/** A calendar has no place for what has no day: whoever relies on it must know. */
function tellWithoutDate(without: number, count: number, terminal: Terminal): void {
  if (without === 0) return
  const which =
    without === count ? 'Không nhiệm vụ nào' : `${without} trong ${count} nhiệm vụ không`
  terminal.tell(`${which} có ngày cụ thể nên không có trong lịch\n`)
}
