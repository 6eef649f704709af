import {
  commands,
  type Disposable,
  type ExtensionContext,
  languages,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode'
import type {Checker} from './checker'
import {TaskLenses} from './code-lens'
import type {Drafts, Reading} from './drafts'
import {TaskHover} from './hover'
import {selector} from './languages'
import {completionOf} from './tasks-completion'
import {type Exported, exportTasks} from './tasks-export'
import type {TasksPlace} from './tasks-place'
import {type SheetTask, sheetOf} from './tasks-sheet'
import {editWithBlanks} from './tasks-snippets'
import type {Node} from './tasks-tree'
import {TaskView} from './tasks-view'

/** The view of tasks, lenses and hovers, and the commands that belong to them. */
export function registerTasks(
  {workspaceState, extensionUri}: ExtensionContext,
  drafts: Drafts,
  checker: Checker,
  place: TasksPlace,
): Disposable[] {
  const view = new TaskView(drafts, checker, workspaceState, place)
  const lenses = new TaskLenses(drafts, checker)
  return [
    view,
    lenses,
    languages.registerCodeLensProvider(selector, lenses),
    languages.registerHoverProvider(selector, new TaskHover(drafts)),
    commands.registerCommand('theThuc.showTasks', (_document?: unknown, section?: unknown) =>
      view.open(typeof section === 'number' ? section : undefined),
    ),
    commands.registerCommand('theThuc.tasksByBody', () => view.setOrder('body')),
    commands.registerCommand('theThuc.tasksByDeadline', () => view.setOrder('deadline')),
    commands.registerCommand('theThuc.tasksInOrder', () => view.setOrder('document')),
    commands.registerCommand('theThuc.followCursor', () => view.setFollows(true)),
    commands.registerCommand('theThuc.leaveCursor', () => view.setFollows(false)),
    commands.registerCommand('theThuc.exportTasks', async (format?: unknown, target?: unknown) => {
      return exportShown(view, drafts, extensionUri, format, target)
    }),
    commands.registerCommand('theThuc.completeTask', (place?: unknown, offset?: unknown) =>
      completeTask(drafts, view.reading, place, offset),
    ),
    commands.registerCommand('theThuc.goTo', (uri: unknown, start: unknown, end: unknown) =>
      goTo(uri, start, end),
    ),
  ]
}

/** Exports the tasks of the active draft, else of the one that the view shows. */
async function exportShown(
  view: TaskView,
  drafts: Drafts,
  extension: Uri,
  format: unknown,
  target: unknown,
): Promise<Exported | null> {
  const active = window.activeTextEditor?.document
  const reading =
    (active === undefined ? null : await drafts.read(active)) ??
    (view.reading === null ? null : await drafts.read(view.reading.document))
  if (reading !== null) return exportTasks(reading, extension, format, target)
  void window.showInformationMessage('Thể Thức: Mở một văn bản chỉ đạo để xuất bảng nhiệm vụ.')
  return null
}

/**
 * Writes into a task what it lacks, with a tab stop at each blank. `place`: a row of the view, or a document's address
 * with the offset of a task in it; else the task at the caret.
 */
async function completeTask(
  drafts: Drafts,
  shown: Reading | null,
  place: unknown,
  offset: unknown,
): Promise<boolean> {
  const row = isTaskRow(place) ? place : null
  const document =
    row !== null
      ? shown?.document
      : typeof place === 'string'
        ? await workspace.openTextDocument(Uri.parse(place))
        : window.activeTextEditor?.document
  const reading = document === undefined ? null : await drafts.read(document)
  if (reading === null) return false
  const at = row?.entry.task.span.start ?? (typeof offset === 'number' ? offset : caretIn(reading))
  const entry = at === null ? null : taskAt(reading, at)
  const completion = entry === null ? null : completionOf(entry)
  if (completion === null) return false
  // Tab stops need the editor itself; an edit of a document in the background would leave the blanks as they are.
  await window.showTextDocument(reading.document)
  return workspace.applyEdit(editWithBlanks(reading.document, completion.edits))
}

function isTaskRow(place: unknown): place is Node & {readonly kind: 'task'} {
  return typeof place === 'object' && place !== null && 'kind' in place && place.kind === 'task'
}

function caretIn({document}: Reading): number | null {
  const editor = window.activeTextEditor
  return editor?.document === document ? document.offsetAt(editor.selection.active) : null
}

/** The innermost task at an offset. */
function taskAt(reading: Reading, offset: number): SheetTask | null {
  const {tasks} = sheetOf(reading)
  const found = tasks.findLast(({task: {span}}) => span.start <= offset && offset <= span.end)
  return found ?? null
}

/** Shows a place of a document, its first line in the middle of the editor if it was out of sight. */
async function goTo(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return
  const document: TextDocument = await workspace.openTextDocument(Uri.parse(uri))
  const range = new Range(document.positionAt(start), document.positionAt(end))
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  const editor = await window.showTextDocument(document, {
    selection: range,
    ...(shown?.viewColumn === undefined ? {} : {viewColumn: shown.viewColumn}),
  })
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
