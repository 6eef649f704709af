import {
  commands,
  type Disposable,
  type ExtensionContext,
  Selection,
  TextEditorRevealType,
  window,
} from 'vscode'
import {loadBundle} from './bundles'
import type * as Drafting from './drafting/index'
import type {Drafts, Reading} from './drafts'
import {rangeOf} from './places'
import {sheetOf} from './tasks-sheet'
import {workOf} from './tasks-words'

/** Commands for writing. What they need is a bundle of its own, loaded when first asked for. */
export function registerDrafting({extensionUri}: ExtensionContext, drafts: Drafts): Disposable[] {
  const drafting = () => loadBundle<typeof Drafting>(extensionUri, 'drafting')
  return [
    commands.registerCommand('theThuc.newDocument', async (given?: unknown) =>
      (await drafting()).newDocument(given),
    ),
    commands.registerCommand('theThuc.implement', async (body?: unknown, type?: unknown) => {
      const reading = await activeReading(drafts)
      if (reading === null) return false
      const {directive} = reading
      const tasks = sheetOf(reading).tasks.map(({task}) => ({task, work: workOf(task)}))
      return (await drafting()).implement(directive, tasks, body, type)
    }),
    commands.registerCommand('theThuc.nextBlank', async () => {
      const reading = await activeReading(drafts)
      return reading !== null && goToBlank(reading)
    }),
  ]
}

async function activeReading(drafts: Drafts): Promise<Reading | null> {
  const document = window.activeTextEditor?.document
  return document === undefined ? null : drafts.read(document)
}

/** Selects the first blank behind the caret, else the first of the document; false where nothing is left to fill in. */
function goToBlank({document, result}: Reading): boolean {
  const editor = window.activeTextEditor
  if (editor?.document !== document) return false
  const blanks = result.findings
    .filter(({ruleId}) => ruleId === 'placeholder')
    .map(({span}) => rangeOf(document, span))
  const caret = editor.selection.end
  const next = blanks.find(({start, end}) => start.isAfterOrEqual(caret) && !end.isEqual(caret))
  const range = next ?? blanks[0]
  if (range === undefined) {
    window.setStatusBarMessage('Thể Thức: Không còn chỗ nào phải điền', 5000)
    return false
  }
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return true
}
