import {
  ConfigurationTarget,
  commands,
  type Disposable,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'
import {safeEdits, workspaceEdit} from './actions'
import type {Choices} from './choices'
import {changeProfile, changeType} from './choosing'
import {addWordOfOffice, disableRule} from './configuration-changes'
import type {ConfigurationFiles} from './configuration-files'
import type {Drafts} from './drafts'
import {tellThatDraftIsWanted} from './no-draft'
import {addOwnWord} from './own-words'

/** Milliseconds for which the status bar says what a command did. */
const noticeTime = 5000

/** Registers the commands for the active document and the workspace. */
export function registerCommands(
  drafts: Drafts,
  files: ConfigurationFiles,
  choices: Choices,
  log: LogOutputChannel,
): Disposable[] {
  return [
    commands.registerCommand('theThuc.fixAll', () => fixActive(drafts)),
    commands.registerCommand('theThuc.changeType', (type?: unknown) =>
      withActive((document) => changeType(drafts, choices, document, type)),
    ),
    commands.registerCommand('theThuc.changeProfile', (profile?: unknown) =>
      withActive((document) => changeProfile(drafts, choices, document, profile)),
    ),
    commands.registerCommand('theThuc.toggleDocument', () =>
      withActive((document) => toggleDocument(drafts, choices, document)),
    ),
    commands.registerCommand('theThuc.toggleWorkspace', toggleWorkspace),
    commands.registerCommand('theThuc.disableRule', async (ruleId: unknown, document: unknown) => {
      if (typeof ruleId === 'string' && document instanceof Uri) {
        await disableRule(files, ruleId, document)
      }
    }),
    commands.registerCommand('theThuc.addOfficeWord', async (word: unknown, document: unknown) => {
      if (typeof word === 'string' && document instanceof Uri) {
        await addWordOfOffice(files, word, document)
      }
    }),
    commands.registerCommand('theThuc.addWord', async (word: unknown) => {
      if (typeof word === 'string') await addOwnWord(word)
    }),
    commands.registerCommand('theThuc.showLog', () => log.show()),
  ]
}

async function withActive<Result>(
  act: (document: TextDocument) => Promise<Result>,
): Promise<Result | undefined> {
  const document = window.activeTextEditor?.document
  return document === undefined ? undefined : act(document)
}

/** Applies the safe fixes to the active document; returns how many places changed. */
async function fixActive(drafts: Drafts): Promise<number> {
  const document = window.activeTextEditor?.document
  const reading = document === undefined ? null : await drafts.read(document)
  if (reading === null) {
    void tellThatDraftIsWanted()
    return 0
  }
  const edits = safeEdits(reading, drafts)
  const done =
    edits.length > 0 && (await workspace.applyEdit(workspaceEdit(reading.document, edits)))
  const message = done ? `Đã sửa ${edits.length} chỗ` : 'Không có lỗi nào sửa được an toàn'
  window.setStatusBarMessage(`Thể Thức: ${message}`, noticeTime)
  return done ? edits.length : 0
}

/** Off where the document is checked, on where it is not; a decision that says what holds anyway is taken back. */
async function toggleDocument(
  drafts: Drafts,
  choices: Choices,
  document: TextDocument,
): Promise<boolean> {
  const checked = (await drafts.read(document)) === null
  await choices.change(document.uri, {checked: undefined})
  const holdsAnyway = ((await drafts.read(document)) !== null) === checked
  if (!holdsAnyway) await choices.change(document.uri, {checked})
  return checked
}

/** Switches `theThuc.enable` for the workspace, or for the user where no folder is open. */
async function toggleWorkspace(): Promise<boolean> {
  const settings = workspace.getConfiguration('theThuc', window.activeTextEditor?.document.uri)
  const enabled = settings.get<unknown>('enable') !== false
  const isWorkspace = (workspace.workspaceFolders?.length ?? 0) > 0
  const target = isWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global
  await settings.update('enable', !enabled, target)
  return !enabled
}
