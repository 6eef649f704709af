import * as vscode from 'vscode'
import {ok} from './assert'

/** Every diagnostic of the extension bears it. */
const source = 'Thể Thức'
/** Milliseconds that the editor may take to come to a state; far more than it needs. */
const patience = 6000

/** A file of the workspace by its path in it. */
export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]
  ok(folder, 'an open folder')
  return vscode.Uri.joinPath(folder.uri, ...name.split('/'))
}

/** Writes a file of the workspace as another program would. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = file(name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** What a file of the workspace holds. */
export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)))
}

/** Files shown since the editors were last closed. */
const shown = new Set<string>()

/**
 * Shows a file of the workspace, or any other, in an editor, as a click in the explorer does. `openTextDocument` would
 * hold the document for three minutes after its editor is closed, and closing is one of the things to be seen.
 */
export async function show(target: string | vscode.Uri): Promise<vscode.TextEditor> {
  const uri = typeof target === 'string' ? file(target) : target
  await vscode.commands.executeCommand('vscode.open', uri, {preview: false})
  // The extension itself may hold a configuration file for a while after it has written there.
  if (!uri.path.endsWith('.json')) shown.add(uri.toString())
  return until(`an editor of ${uri.path}`, [vscode.window.onDidChangeActiveTextEditor], () => {
    const editor = vscode.window.activeTextEditor
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined
  })
}

/** Shows a new draft that was never saved. */
export async function draft(content: string, language = 'vanban'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({content, language})
  return vscode.window.showTextDocument(document, {preview: false})
}

/** Closes every editor, whatever is unsaved in it. */
export async function closeAll(): Promise<void> {
  for (let left = 50; vscode.window.tabGroups.all.some(({tabs}) => tabs.length > 0); left -= 1) {
    ok(left > 0, 'every editor closed')
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
    // What is no text editor (a preview) is left over and asks nothing.
    await vscode.window.tabGroups.close(tabs.filter((tab) => !tab.isDirty))
  }
  // The next case would else meet the findings of this one.
  await until('the documents closed', [vscode.workspace.onDidCloseTextDocument], () =>
    vscode.workspace.textDocuments.some(({uri}) => shown.has(uri.toString())) ? undefined : true,
  )
  shown.clear()
}

/** Waits until a probe gives something; it is asked at once and after each event. */
export async function until<T>(
  what: string,
  events: readonly vscode.Event<unknown>[],
  probe: () => T | undefined,
): Promise<T> {
  const already = probe()
  if (already !== undefined) return already
  const listeners: vscode.Disposable[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      const ask = () => {
        const found = probe()
        if (found !== undefined) resolve(found)
      }
      timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), patience)
      for (const event of events) listeners.push(event(ask))
    })
  } finally {
    clearTimeout(timer)
    for (const listener of listeners) listener.dispose()
  }
}

/** The rule that a diagnostic speaks for. */
export function ruleOf({code}: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** What the extension shows on a document now. */
export function findingsOn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((each) => each.source === source)
}

/** The rules that speak on a document now, each once. */
export function rulesOn(uri: vscode.Uri): readonly string[] {
  return [...new Set(findingsOn(uri).map(ruleOf))].sort()
}

/** Waits until the findings on a document are such; gives them. */
export async function findings(
  uri: vscode.Uri,
  what: string,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(what, [vscode.languages.onDidChangeDiagnostics], () => {
    const found = findingsOn(uri)
    return holds(found) ? found : undefined
  }).catch((error: Error) => {
    throw new Error(`${error.message}; there are: ${rulesOn(uri).join(', ') || 'none'}`)
  })
}

/** Waits until a rule speaks on a document; gives its first finding. */
export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const speaks = (each: vscode.Diagnostic): boolean => ruleOf(each) === rule
  const found = await findings(uri, `${rule} on ${uri.path}`, (all) => all.some(speaks))
  const first = found.find(speaks)
  ok(first, rule)
  return first
}

/** Waits until a rule is silent on a document that has other findings, or none at all where that is said. */
export async function silence(uri: vscode.Uri, rule: string): Promise<void> {
  await findings(uri, `silence of ${rule}`, (all) => !all.some((each) => ruleOf(each) === rule))
}

/**
 * What the light bulb offers at a place where something is offered. VS Code throws an answer away when another extension
 * registers its code actions meanwhile, as happens while the window is young, and then asks anew; so do we.
 */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<readonly vscode.CodeAction[]> {
  const end = Date.now() + patience
  for (;;) {
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind.value,
      20,
    )
    if (actions.length > 0) return actions
    ok(Date.now() < end, `code actions at line ${range.start.line + 1}`)
  }
}

/** Does what choosing a code action does. */
export async function choose({edit, command}: vscode.CodeAction): Promise<void> {
  if (edit) ok(await vscode.workspace.applyEdit(edit), 'the edit to be taken')
  if (command) {
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
  }
}

/** Replaces the first place where a text stands in the editor's document. */
export async function replace(
  editor: vscode.TextEditor,
  before: string,
  after: string,
): Promise<void> {
  const {document} = editor
  const at = document.getText().indexOf(before)
  ok(at >= 0, `"${before}" in ${document.uri.path}`)
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + before.length))
  ok(await editor.edit((builder) => builder.replace(range, after)), 'the edit to be taken')
}

/** Puts the caret behind a text. */
export function caretBehind(editor: vscode.TextEditor, text: string): void {
  const at = editor.document.getText().indexOf(text)
  ok(at >= 0, `"${text}" in the document`)
  const place = editor.document.positionAt(at + text.length)
  editor.selection = new vscode.Selection(place, place)
}

/** Types as a keyboard does: what the editor adds on Enter or a bracket comes along. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', {text})
}
