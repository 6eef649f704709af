import {env, type TextDocument, UIKind, Uri, window, workspace} from 'vscode'
import {readTasks} from '../tasks/read'
import type {TaskFileFormat} from '../write/task-files'
import type * as TaskWriters from '../write/task-writers'
import {loadBundle} from './bundles'
import type {Reading} from './drafts'

/** What is asked first, and for the dialog the kind of file. */
const formats: readonly {
  readonly id: TaskFileFormat
  readonly label: string
  readonly detail: string
}[] = [
  {id: 'xlsx', label: 'Excel', detail: 'Bảng có bộ lọc và ngày thật, in được trên khổ A4 ngang'},
  {id: 'md', label: 'Markdown', detail: 'Bảng để dán vào ghi chú, trang web'},
  {id: 'csv', label: 'CSV', detail: 'Bảng cho phần mềm khác; mở bằng Excel đúng tiếng Việt'},
  {
    id: 'ics',
    label: 'Lịch',
    detail: 'Thời hạn là sự kiện cả ngày, có nhắc trước, trong Outlook, Google Calendar …',
  },
]

/** What was written. */
export interface Exported {
  readonly target: string
  readonly tasks: number
  /** Tasks that a calendar has no day for. */
  readonly withoutDate: number
}

/** Writes the tasks of a draft to a file; asks for format and place where the caller names none. Null: the user left. */
export async function exportTasks(
  reading: Reading,
  extension: Uri,
  wanted: unknown,
  place: unknown,
): Promise<Exported | null> {
  const {document, directive, terms} = reading
  const format = formats.find(({id}) => id === wanted)?.id ?? (await pickFormat())
  if (format === undefined) return null
  const target = place instanceof Uri ? place : await pickTarget(document, format)
  if (target === undefined) return null
  const {taskFileWriter} = await loadBundle<typeof TaskWriters>(extension, 'tables')
  const writer = await taskFileWriter(format, new Date())
  const tasks = readTasks(directive, terms.configuration.office)
  const path = workspace.asRelativePath(document.uri, false)
  const begin = writer.start() + writer.file({path, directive, tasks})
  const end = await writer.finish()
  const bytes = typeof end === 'string' ? new TextEncoder().encode(begin + end) : end
  await workspace.fs.writeFile(target, bytes)
  const exported = {target: target.toString(), tasks: tasks.length, withoutDate: writer.withoutDate}
  void tell(exported, target, format)
  return exported
}

async function pickFormat(): Promise<TaskFileFormat | undefined> {
  const items = formats.map((each) => ({...each, description: `.${each.id}`}))
  const picked = await window.showQuickPick(items, {
    title: 'Xuất bảng nhiệm vụ',
    placeHolder: 'Chọn dạng tệp',
    matchOnDescription: true,
  })
  return picked?.id
}

/** Beside the draft, or in the folder where the draft was never saved. */
async function pickTarget(
  document: TextDocument,
  format: TaskFileFormat,
): Promise<Uri | undefined> {
  const name = document.uri.path.split('/').at(-1) ?? ''
  const file = `${name.replace(/\.[^.]+$/u, '')}-nhiem-vu.${format}`
  const [folder] = workspace.workspaceFolders ?? []
  const home = document.isUntitled ? folder?.uri : Uri.joinPath(document.uri, '..')
  const label = formats.find(({id}) => id === format)?.label ?? format
  return window.showSaveDialog({
    title: 'Xuất bảng nhiệm vụ',
    saveLabel: 'Xuất',
    filters: {[label]: [format]},
    ...(home === undefined ? {} : {defaultUri: Uri.joinPath(home, file)}),
  })
}

/** Says what was written, and offers to look at it where something here can show it. */
async function tell(
  {tasks, withoutDate}: Exported,
  target: Uri,
  format: TaskFileFormat,
): Promise<void> {
  const name = target.path.split('/').at(-1) ?? ''
  const left =
    withoutDate === 0
      ? ''
      : `; ${withoutDate} nhiệm vụ không có ngày cụ thể nên không có trong lịch`
  const shows = format !== 'xlsx' || (target.scheme === 'file' && env.uiKind === UIKind.Desktop)
  const open = 'Mở'
  const message = `Thể Thức: Đã ghi ${tasks} nhiệm vụ vào ${name}${left}.`
  const chosen = await window.showInformationMessage(message, ...(shows ? [open] : []))
  if (chosen !== open) return
  if (format === 'xlsx') await env.openExternal(target)
  else await window.showTextDocument(target)
}
