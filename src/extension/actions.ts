import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode'
import {retextPrefix} from '../facts/retext-plugins'
import {fixAll} from '../lint/edits'
import type {Edit, Finding, Fix} from '../lint/rule'
import {suppressInFile, suppressOnLine} from '../lint/suppression-edits'
import {configurationHome} from './configuration-files'
import {ruleIdOf} from './diagnostics'
import type {Drafts, Reading} from './drafts'
import {replacementsBySyllables, waysToAddWord} from './own-words'
import {rangeOf} from './places'
import {completionsAt} from './tasks-completion'
import {sheetOf} from './tasks-sheet'
import {editWithBlanks} from './tasks-snippets'

/** Offered on save by `editor.codeActionsOnSave`. */
const fixAllKind = CodeActionKind.SourceFixAll.append('theThuc')

/** What the editor may expect, so that it asks for nothing else. */
export const actionKinds: readonly CodeActionKind[] = [CodeActionKind.QuickFix, fixAllKind]

/** Fixes, suggestions, ways to silence a rule, and its explanation. */
export class Actions implements CodeActionProvider {
  readonly #drafts: Drafts
  readonly #extension: Uri

  constructor(drafts: Drafts, extension: Uri) {
    this.#drafts = drafts
    this.#extension = extension
  }

  async provideCodeActions(
    document: TextDocument,
    _range: Range,
    {diagnostics, only}: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[] | null> {
    const wantsQuickFixes = only === undefined || only.contains(CodeActionKind.QuickFix)
    const wantsAll = only?.contains(fixAllKind) ?? false
    const ours = wantsQuickFixes ? diagnostics.filter((each) => ruleIdOf(each) !== null) : []
    if (!wantsAll && ours.length === 0) return null
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return null
    const spelt = await Promise.all(
      ours.map((diagnostic) => replacementsBySyllables(this.#extension, document, diagnostic)),
    )
    return [
      ...ours.flatMap((diagnostic) => fixesOf(reading, diagnostic)),
      ...spelt.flat(),
      ...ours.flatMap((diagnostic) => waysToAddWord(document, diagnostic)),
      ...waysToSilence(reading, ours),
      ...(wantsAll ? fixAllActions(reading, this.#drafts) : []),
    ]
  }
}

function fixesOf(reading: Reading, diagnostic: Diagnostic): CodeAction[] {
  const finding = findingOf(reading, diagnostic)
  if (finding === null) return []
  const {fix} = finding
  const actions = suggestionsFor(reading, finding).map((suggestion) =>
    quickFix(reading, diagnostic, suggestion),
  )
  if (fix !== null) {
    const action = quickFix(reading, diagnostic, fix)
    action.isPreferred = true
    actions.unshift(action)
  }
  return actions
}

/** What a task lacks comes first; a rule may suggest some of it, too. */
function suggestionsFor(reading: Reading, finding: Finding): readonly Fix[] {
  const completions = completionsAt(sheetOf(reading).tasks, finding)
  const known = new Set(completions.map(({edits}) => JSON.stringify(edits)))
  return [
    ...completions,
    ...finding.suggestions.filter(({edits}) => !known.has(JSON.stringify(edits))),
  ]
}

/** The finding of the present text that a diagnostic shows, which may have been made from an earlier text. */
function findingOf({document, result}: Reading, diagnostic: Diagnostic): Finding | null {
  const ruleId = ruleIdOf(diagnostic)
  const candidates = result.findings.filter(
    (each) => each.ruleId === ruleId && rangeOf(document, each.span).isEqual(diagnostic.range),
  )
  const same = candidates.find(({message}) => diagnostic.message.startsWith(message))
  return same ?? candidates[0] ?? null
}

function quickFix({document}: Reading, diagnostic: Diagnostic, {title, edits}: Fix): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix)
  action.diagnostics = [diagnostic]
  action.edit = editWithBlanks(document, edits)
  return action
}

/** For each rule once, however many of its diagnostics stand here. */
function waysToSilence(reading: Reading, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const byRule = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const ruleId = ruleIdOf(diagnostic) ?? ''
    byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), diagnostic])
  }
  return [...byRule].flatMap(([ruleId, its]) => silenceRule(reading, ruleId, its))
}

function silenceRule(reading: Reading, ruleId: string, diagnostics: Diagnostic[]): CodeAction[] {
  const {document, directive} = reading
  const {text, lines} = directive
  const [first] = diagnostics
  if (first === undefined) return []
  const offset = document.offsetAt(first.range.start)
  const edited = (title: string, edit: Edit) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.edit = workspaceEdit(document, [edit])
    return action
  }
  const called = (title: string, command: string, args: readonly unknown[]) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.command = {title, command, arguments: [...args]}
    return action
  }
  const actions = [
    edited(`Bỏ qua "${ruleId}" ở dòng này`, suppressOnLine(text, lines, ruleId, offset)),
    edited(`Bỏ qua "${ruleId}" trong cả văn bản`, suppressInFile(text, ruleId)),
  ]
  // Plugins of others are no rules: there is no level to set, and no page.
  const isRule = !ruleId.startsWith(retextPrefix)
  if (isRule && configurationHome(document.uri) !== null) {
    const isInWorkspace = workspace.getWorkspaceFolder(document.uri) !== undefined
    const place = isInWorkspace ? 'thư mục làm việc' : 'thư mục của văn bản này'
    const title = `Bỏ qua "${ruleId}" trong cả ${place}`
    actions.push(called(title, 'theThuc.disableRule', [ruleId, document.uri]))
  }
  if (isRule) {
    actions.push(called(`Giải thích quy tắc "${ruleId}"`, 'theThuc.explainRule', [ruleId]))
  }
  for (const action of actions) action.diagnostics = diagnostics
  return actions
}

function fixAllActions(reading: Reading, drafts: Drafts): CodeAction[] {
  const edits = safeEdits(reading, drafts)
  if (edits.length === 0) return []
  const action = new CodeAction('Sửa mọi lỗi sửa được an toàn', fixAllKind)
  action.edit = workspaceEdit(reading.document, edits)
  return [action]
}

/** Every fix that is certainly right, as edits of the document's present text. */
export function safeEdits({directive, result, terms}: Reading, drafts: Drafts): readonly Edit[] {
  if (result.findings.every(({fix}) => fix === null)) return []
  return fixAll(directive.text, (text) => drafts.check(text, terms).result.findings).edits
}

/** Edits of an open document as the editor applies them: one step to undo. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const result = new WorkspaceEdit()
  for (const edit of edits) result.replace(document.uri, rangeOf(document, edit), edit.text)
  return result
}
