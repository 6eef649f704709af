import {FileType, Uri, window, workspace} from 'vscode'
import {applyEdits} from '../lint/edits'
import type {Edit} from '../lint/rule'
import {workspaceEdit} from './actions'
import {addOfficeWord, turnRuleOff} from './configuration-edit'
import {type ConfigurationFiles, configurationHome} from './configuration-files'
import {configurationFileName} from './configuration-name'

/**
 * Turns a rule off in the `.the-thuc.json` that governs a document, or in a new one, and says where that went.
 * The edit goes through the editor, so that it can be undone, and keeps what the user may be typing there unsaved.
 */
export async function disableRule(
  files: ConfigurationFiles,
  ruleId: string,
  document: Uri,
): Promise<void> {
  await change(files, document, {
    edit: (text) => turnRuleOff(text, ruleId),
    done: (place) => `Đã tắt quy tắc "${ruleId}" trong ${place}.`,
  })
}

/** Adds a word to those of the office, in the `.the-thuc.json` that governs a document, or in a new one; as above. */
export async function addWordOfOffice(
  files: ConfigurationFiles,
  word: string,
  document: Uri,
): Promise<void> {
  await change(files, document, {
    edit: (text) => addOfficeWord(text, word),
    done: (place) => `Đã thêm "${word}" vào từ điển của cơ quan trong ${place}.`,
  })
}

/** A change of a configuration file: its edits, null where the file is no object, and what is said when it is made. */
interface Change {
  edit(text: string): readonly Edit[] | null
  done(place: string): string
}

async function change(files: ConfigurationFiles, document: Uri, made: Change): Promise<void> {
  const file = await fileFor(files, document)
  if (file === null) return
  if (!(await exists(file))) await begin(file, made)
  else await changeText(file, made)
}

/** A new file is written at once: the editor may still hold the text of one that was deleted here. */
async function begin(file: Uri, made: Change): Promise<void> {
  const before = '{}\n'
  const text = applyEdits(before, made.edit(before) ?? [])
  await workspace.fs.writeFile(file, new TextEncoder().encode(text))
  void tell(file, before, made)
}

async function changeText(file: Uri, made: Change): Promise<void> {
  const configuration = await workspace.openTextDocument(file)
  const before = configuration.getText()
  const edits = made.edit(before)
  if (edits === null) {
    const message = `Thể Thức: ${configurationFileName} đang có lỗi nên không ghi thêm được; hãy sửa lỗi trước.`
    await window.showErrorMessage(message)
    await window.showTextDocument(configuration)
    return
  }
  const wasDirty = configuration.isDirty
  await workspace.applyEdit(workspaceEdit(configuration, edits))
  if (!wasDirty) await configuration.save()
  // Not awaited: the message may stay until the user dismisses it.
  void tell(file, before, made)
}

async function fileFor(files: ConfigurationFiles, document: Uri): Promise<Uri | null> {
  const present = await files.nearest(document)
  if (present !== null) return present.uri
  const home = configurationHome(document)
  if (home === null) return null
  return Uri.joinPath(home, configurationFileName)
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Unknown
  } catch {
    return false
  }
}

async function tell(file: Uri, before: string, {done}: Change): Promise<void> {
  const place = workspace.asRelativePath(file)
  const picked = await window.showInformationMessage(done(place), 'Mở tệp', 'Hoàn tác')
  if (picked === 'Mở tệp') await window.showTextDocument(file)
  if (picked === 'Hoàn tác') await restore(file, before)
}

async function restore(file: Uri, before: string): Promise<void> {
  const document = await workspace.openTextDocument(file)
  const all = {start: 0, end: document.getText().length, text: before}
  await workspace.applyEdit(workspaceEdit(document, [all]))
  await document.save()
}
