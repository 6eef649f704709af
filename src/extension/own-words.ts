import {
  CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import {confusedWord} from '../rules/language/confused-word'
import {misspelling} from '../rules/language/misspelling'
import {loadBundle} from './bundles'
import {configurationHome} from './configuration-files'
import {ruleIdOf} from './diagnostics'

const name = 'words'

/** Adds a word to those of the person, in the user's settings, and says where that went. */
export async function addOwnWord(word: string): Promise<void> {
  const settings = workspace.getConfiguration('theThuc')
  const present = settings.inspect<unknown>(name)?.globalValue
  const words = Array.isArray(present) ? present : []
  if (!words.includes(word)) {
    await settings.update(name, [...words, word], ConfigurationTarget.Global)
  }
  // Not awaited: the message may stay until the user dismisses it.
  void tell(word)
}

async function tell(word: string): Promise<void> {
  const message = `Đã thêm "${word}" vào từ điển của tôi, trong cài đặt "theThuc.words" của người dùng.`
  const picked = await window.showInformationMessage(message, 'Mở cài đặt')
  if (picked !== undefined) {
    await commands.executeCommand('workbench.action.openSettings', 'theThuc.words')
  }
}

/** Ways to add what a finding of spelling names to the words of the office and of the person. */
export function waysToAddWord(document: TextDocument, diagnostic: Diagnostic): CodeAction[] {
  const word = wordOf(document, diagnostic)
  if (word === null) return []
  const called = (title: string, command: string, given: readonly unknown[]) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.command = {title, command, arguments: [...given]}
    action.diagnostics = [diagnostic]
    return action
  }
  const own = called(`Thêm "${word}" vào từ điển của tôi`, 'theThuc.addWord', [word])
  if (configurationHome(document.uri) === null) return [own]
  const title = `Thêm "${word}" vào từ điển của cơ quan`
  return [called(title, 'theThuc.addOfficeWord', [word, document.uri]), own]
}

/** What a word may be meant for where the rule has nothing to suggest: from all syllables, which are loaded for it. */
export async function replacementsBySyllables(
  extension: Uri,
  document: TextDocument,
  diagnostic: Diagnostic,
): Promise<CodeAction[]> {
  const {range, message} = diagnostic
  if (ruleIdOf(diagnostic) !== misspelling.id || !message.startsWith('"')) return []
  if (message.includes('; ghi "')) return []
  const {syllableDictionary} = await loadBundle<typeof import('../spelling/dictionary')>(
    extension,
    'syllables',
  )
  return syllableDictionary()
    .suggest(document.getText(range))
    .map((word) => {
      const action = new CodeAction(`Đổi thành "${word}"`, CodeActionKind.QuickFix)
      action.diagnostics = [diagnostic]
      action.edit = new WorkspaceEdit()
      action.edit.replace(document.uri, range, word)
      return action
    })
}

/** What is to be known: a word that no list holds by itself, a confused one with its neighbour. */
function wordOf(document: TextDocument, diagnostic: Diagnostic): string | null {
  const {range, message} = diagnostic
  const ruleId = ruleIdOf(diagnostic)
  const word = document.getText(range)
  if (ruleId === misspelling.id) return message.startsWith('"') ? word : null
  if (ruleId !== confusedWord.id) return null
  const {text} = document.lineAt(range.end.line)
  const after = /^[ \u00a0]\p{L}+/u.exec(text.slice(range.end.character))?.[0] ?? ''
  if (after !== '') return word + after
  const before = /\p{L}+[ \u00a0]$/u.exec(text.slice(0, range.start.character))?.[0] ?? ''
  return before + word
}
