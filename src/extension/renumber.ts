import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  type Disposable,
  languages,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import {referenceAtOffset, sectionAtOffset, targetsAt} from '../citations/navigation'
import type {Directive, Section} from '../document/model'
import {type Refusal, relabel, relabelSpan, renumber} from '../rules/common/renumbering'
import {workspaceEdit} from './actions'
import {ruleIdOf} from './diagnostics'
import type {Drafts} from './drafts'
import {selector} from './languages'
import {rangeOf} from './places'

/** Milliseconds for which the status bar says what a command did. */
const noticeTime = 5000

/** Numbers the active document anew in one step to undo; gives how many places changed, or why none did. */
async function renumberActive(drafts: Drafts): Promise<number | string> {
  const document = window.activeTextEditor?.document
  const reading = document === undefined ? null : await drafts.read(document)
  if (reading === null) {
    window.setStatusBarMessage('Thể Thức: Không có văn bản đang được kiểm tra', noticeTime)
    return 0
  }
  const plan = renumber(reading.directive)
  if ('refused' in plan) {
    void explain(reading.document, plan)
    return plan.refused
  }
  const {edits, items, references} = plan
  const done =
    edits.length > 0 && (await workspace.applyEdit(workspaceEdit(reading.document, edits)))
  const message = done
    ? `Đã đánh số lại ${items} mục, sửa ${references} chỗ dẫn chiếu`
    : 'Số mục đã liên tục'
  window.setStatusBarMessage(`Thể Thức: ${message}`, noticeTime)
  return done ? edits.length : 0
}

/** Why nothing was renumbered, with the way to the place in doubt. */
async function explain(document: TextDocument, {refused, span}: Refusal): Promise<void> {
  const show = 'Đến chỗ đó'
  const chosen = await window.showWarningMessage(`Thể Thức: Chưa đánh số lại. ${refused}.`, show)
  if (chosen === show) {
    const selection = rangeOf(document, {start: span.start, end: span.start})
    await window.showTextDocument(document, {selection})
  }
}

/** Where the numbers are broken, the whole document can be put right at once. */
class RenumberActions implements CodeActionProvider {
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    {diagnostics}: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[] | null> {
    const broken = diagnostics.filter((each) => ruleIdOf(each) === 'broken-numbering')
    if (broken.length === 0) return null
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return null
    const plan = renumber(reading.directive)
    if ('refused' in plan || plan.edits.length === 0) return null
    const title = 'Đánh số lại cả văn bản và chỗ dẫn chiếu'
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.diagnostics = broken
    action.edit = workspaceEdit(document, plan.edits)
    return [action]
  }
}

/** F2 on the number of a part, or on a reference to it: the number and every reference change together. */
class Relabelling implements RenameProvider {
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async prepareRename(document: TextDocument, position: Position): Promise<Range> {
    const {section} = await this.#sectionAt(document, position)
    return rangeOf(document, relabelSpan(section))
  }

  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    newName: string,
  ): Promise<WorkspaceEdit> {
    const {directive, section} = await this.#sectionAt(document, position)
    const plan = relabel(directive, section, newName.trim())
    if ('refused' in plan) throw new Error(plan.refused)
    return workspaceEdit(document, plan.edits)
  }

  async #sectionAt(
    document: TextDocument,
    position: Position,
  ): Promise<{directive: Directive; section: Section}> {
    const reading = await this.#drafts.read(document)
    const offset = document.offsetAt(position)
    const section = reading === null ? null : labelled(reading.directive, offset)
    if (reading === null || section === null)
      throw new Error('Đặt con trỏ ở số của mục, điều, khoản, điểm hoặc ở chỗ dẫn chiếu đến nó')
    return {directive: reading.directive, section}
  }
}

function labelled(directive: Directive, offset: number): Section | null {
  const placed = referenceAtOffset(directive, offset)
  const [target] = placed === null ? [] : targetsAt(placed, offset)
  if (target?.kind === 'section') return target.section
  const section = sectionAtOffset(directive, offset)
  if (section === null) return null
  const {start, end} = relabelSpan(section)
  return start <= offset && offset <= end ? section : null
}

export function registerRenumbering(drafts: Drafts): Disposable[] {
  return [
    commands.registerCommand('theThuc.renumber', () => renumberActive(drafts)),
    languages.registerCodeActionsProvider(selector, new RenumberActions(drafts), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    languages.registerRenameProvider(selector, new Relabelling(drafts)),
  ]
}
