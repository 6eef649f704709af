import {
  commands,
  type Disposable,
  type ExtensionContext,
  FileSystemError,
  Uri,
  window,
  workspace,
} from 'vscode'
import {readWordFile} from './word-files'

/** The commands that lead from a draft to Word and back. */
export function registerWord({extensionUri}: ExtensionContext): Disposable[] {
  return [
    commands.registerCommand('theThuc.exportWord', (target?: unknown) =>
      commands.executeCommand('theThuc.exportDocument', 'docx', target),
    ),
    commands.registerCommand('theThuc.openWord', (file?: unknown) => openWord(extensionUri, file)),
  ]
}

/** Makes a `.vanban` beside a Word file, shows it and gives its address; null where that cannot be or the user left. */
async function openWord(extension: Uri, given: unknown): Promise<string | null> {
  const file = given instanceof Uri ? given : await pickWord()
  if (file === undefined) return null
  const reading = await readWordFile(extension, file)
  if ('problem' in reading) {
    void window.showErrorMessage(`Thể Thức: ${nameOf(file)}: ${reading.problem}.`)
    return null
  }
  const target = Uri.joinPath(file, '..', nameOf(file).replace(/\.docx?$/iu, '') + '.vanban')
  const writes = await mayWrite(target)
  if (writes === null) return null
  if (writes) await workspace.fs.writeFile(target, new TextEncoder().encode(reading.text))
  await window.showTextDocument(target, {preview: false})
  if (writes && reading.notices.length > 0) {
    const notices = reading.notices.join('; ')
    void window.showWarningMessage(`Thể Thức: ${nameOf(file)} có ${notices}.`)
  }
  return target.toString()
}

async function pickWord(): Promise<Uri | undefined> {
  const picked = await window.showOpenDialog({
    title: 'Mở bản Word để soạn thảo',
    openLabel: 'Mở',
    filters: {Word: ['docx']},
  })
  return picked?.[0]
}

/** True where nothing is lost by writing; a draft that is there already is written over only when the user says so. */
async function mayWrite(target: Uri): Promise<boolean | null> {
  if (!(await exists(target))) return true
  const keep = 'Mở bản đã có'
  const replace = 'Thay bằng nội dung từ Word'
  const message = `${nameOf(target)} đã có. Thay nó thì mất những gì đã sửa trong đó.`
  const chosen = await window.showWarningMessage(message, {modal: true}, keep, replace)
  if (chosen === undefined) return null
  return chosen === replace
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file)
    return true
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false
    throw error
  }
}

function nameOf({path}: Uri): string {
  return path.split('/').at(-1) ?? ''
}
