import {
  commands,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'
import {obstacles} from '../lint/gate'
import {loadBundle} from './bundles'
import type {Checker} from './checker'
import type {Core} from './core'
import type {Drafts, Reading} from './drafts'
import type {FileCheck} from './file-check'
import {tellThatDraftIsWanted} from './no-draft'
import type {Problems} from './problems'
import type * as Signing from './signing/index'

/**
 * Commands for what comes before a signature: the page, the check, the sheet, files for print. What they need is a bundle of
 * its own, loaded when first asked for.
 */
export function registerSigning(
  {extensionUri, extension}: ExtensionContext,
  drafts: Drafts,
  checker: Checker,
  files: FileCheck,
  problems: Problems,
): {readonly registered: readonly Disposable[]; readonly core: Core} {
  const signing = () => loadBundle<typeof Signing>(extensionUri, 'signing')
  const version = String(extension.packageJSON.version)
  let last: TextDocument | null = null
  /** The draft asked for, the active one, or the one worked on last: a preview beside it may have the focus. */
  const reading = async (place?: unknown): Promise<Reading | null> => {
    const document =
      place instanceof Uri
        ? await workspace.openTextDocument(place)
        : (window.activeTextEditor?.document ?? last)
    const found = document === null ? null : await drafts.read(document)
    if (found === null) void tellThatDraftIsWanted()
    else last = found.document
    return found
  }
  const registered = [
    checker.onDidCheck(({document, looked}) => {
      const ready =
        looked !== null && 'directive' in looked && obstacles(looked.atGate).length === 0
      if (ready) drafts.hold(document.uri, false)
    }),
    commands.registerCommand('theThuc.showPage', async (place?: unknown) => {
      const found = await reading(place)
      return found !== null && (await signing()).showPage(found, {extensionUri, drafts, checker})
    }),
    commands.registerCommand('theThuc.checkBeforeSigning', async (place?: unknown) => {
      const found = await reading(place)
      return found === null ? null : (await signing()).checkBeforeSigning(found, drafts)
    }),
    commands.registerCommand('theThuc.reviewSheet', async (format?: unknown, target?: unknown) => {
      const found = await reading()
      return found === null ? null : (await signing()).saveSheet(found, version, format, target)
    }),
    commands.registerCommand('theThuc.exportDocument', async (to?: unknown, target?: unknown) => {
      const found = await reading()
      return found === null
        ? null
        : (await signing()).exportDocument(found, extensionUri, to, target)
    }),
  ]
  const core: Core = {
    async checkTerminal(folder, gate) {
      const {CheckTerminal} = await signing()
      return new CheckTerminal(folder, gate, files, problems)
    },
    async restorePage(panel, state) {
      await (await signing()).restorePage(panel, state, {extensionUri, drafts, checker})
    },
  }
  return {registered, core}
}
