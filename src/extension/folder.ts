import {
  type CancellationToken,
  commands,
  type Diagnostic,
  type Disposable,
  type LogOutputChannel,
  type Progress,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from 'vscode'
import {diagnosticsOf} from './diagnostics'
import {draftOrWord, findDraftFiles} from './draft-files'
import type {FileCheck} from './file-check'
import {rangesIn} from './places'
import type {Problems} from './problems'

/** What came of checking folders; returned by the command, too. */
export interface FolderSummary {
  /** Files with the right ending. */
  readonly found: number
  /** Those that are directives and were checked. */
  readonly checked: number
  /** Those that could not be read. */
  readonly unreadable: number
  readonly errors: number
  readonly warnings: number
  readonly cancelled: boolean
}

type Found = readonly [Uri, readonly Diagnostic[]]

type Counts = {-readonly [Key in keyof FolderSummary]: FolderSummary[Key]}

/** Milliseconds between two reports of progress: telling the editor of each file takes longer than checking it. */
const reportEvery = 200
/** Files asked for at once: a virtual file system answers slowly, but answers many together. */
const workers = 8

/** Registers the commands that check folders and forget the results. */
export function registerFolderCheck(
  files: FileCheck,
  problems: Problems,
  log: LogOutputChannel,
): Disposable[] {
  const check = new FolderCheck(files, problems, log)
  return [
    commands.registerCommand('theThuc.checkFolder', (folder?: unknown) => check.run(folder)),
    commands.registerCommand('theThuc.checkThisFolder', (folder?: unknown) => check.run(folder)),
    commands.registerCommand('theThuc.clearFolder', () => check.clear()),
    workspace.onDidDeleteFiles(({files}) => {
      for (const uri of files) problems.forget(uri)
    }),
    workspace.onDidRenameFiles(({files}) => {
      for (const {oldUri} of files) problems.forget(oldUri)
    }),
  ]
}

class FolderCheck {
  readonly #files: FileCheck
  readonly #problems: Problems
  readonly #log: LogOutputChannel

  constructor(files: FileCheck, problems: Problems, log: LogOutputChannel) {
    this.#files = files
    this.#problems = problems
    this.#log = log
  }

  clear(): void {
    this.#problems.forget()
    void commands.executeCommand('setContext', 'theThuc.hasFolderResults', false)
  }

  /** Checks a folder, or all that are open. */
  async run(given: unknown): Promise<FolderSummary> {
    const folders =
      given instanceof Uri ? [given] : (workspace.workspaceFolders ?? []).map(({uri}) => uri)
    this.clear()
    const summary = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: 'Thể Thức: kiểm tra cả thư mục',
        cancellable: true,
      },
      (progress, token) => this.#checkAll(folders, progress, token),
    )
    const words = wordsOf(summary)
    this.#log.info(words)
    void commands.executeCommand('setContext', 'theThuc.hasFolderResults', this.#problems.hasKept)
    void this.#tell(words)
    return summary
  }

  /** Not awaited: the message may stay until the user dismisses it. */
  async #tell(words: string): Promise<void> {
    const action = 'Xem các vấn đề'
    if ((await window.showInformationMessage(words, action)) === action) {
      await commands.executeCommand('workbench.actions.view.problems')
    }
  }

  async #checkAll(
    folders: readonly Uri[],
    progress: Progress<{message?: string; increment?: number}>,
    token: CancellationToken,
  ): Promise<FolderSummary> {
    progress.report({message: 'đang tìm văn bản…'})
    const files = await findFiles(folders, token)
    const counts: Counts = {
      found: files.length,
      checked: 0,
      unreadable: 0,
      errors: 0,
      warnings: 0,
      cancelled: false,
    }
    const waiting = files.values()
    let found: Found[] = []
    let done = 0
    let reported = 0
    let reportedAt = performance.now()
    const report = () => {
      this.#problems.keep(found)
      found = []
      const increment = ((done - reported) * 100) / Math.max(1, files.length)
      progress.report({message: `${done}/${files.length}`, increment})
      reported = done
      reportedAt = performance.now()
    }
    const work = async () => {
      for (const file of waiting) {
        if (token.isCancellationRequested) return
        const its = await this.#checkOne(file, counts)
        if (its !== null) found.push(its)
        done++
        if (performance.now() - reportedAt > reportEvery) report()
      }
    }
    await Promise.all(Array.from({length: workers}, work))
    report()
    return {...counts, cancelled: token.isCancellationRequested}
  }

  /** Null for a file that is not to be checked or cannot be read. */
  async #checkOne(uri: Uri, counts: Counts): Promise<Found | null> {
    try {
      const checked = await this.#files.check(uri, false)
      if (checked === null) return null
      const {findings} = checked.result
      counts.checked++
      for (const {severity} of findings) {
        if (severity === 'error') counts.errors++
        if (severity === 'warning') counts.warnings++
      }
      return [uri, diagnosticsOf(uri, findings, rangesIn(checked.directive.text))]
    } catch (error) {
      counts.unreadable++
      this.#log.warn(`Không đọc được ${uri.path}`, error instanceof Error ? error.message : error)
      return null
    }
  }
}

/** The drafts of several folders, each once, for one folder may lie in another. */
async function findFiles(
  folders: readonly Uri[],
  token: CancellationToken,
): Promise<readonly Uri[]> {
  const files = new Map<string, Uri>()
  for (const folder of folders) {
    for (const uri of await findDraftFiles(folder, token, draftOrWord))
      files.set(uri.toString(), uri)
  }
  return [...files.values()]
}

function wordsOf({checked, found, unreadable, errors, warnings, cancelled}: FolderSummary): string {
  const begun = cancelled ? 'Đã dừng; đã kiểm tra' : 'Đã kiểm tra'
  const skipped = found - checked - unreadable
  const parts = [`${begun} ${checked} văn bản: ${errors} lỗi, ${warnings} cảnh báo`]
  if (skipped > 0 && !cancelled) parts.push(`${skipped} tệp khác không phải văn bản chỉ đạo`)
  if (unreadable > 0) parts.push(`${unreadable} tệp không đọc được (xem nhật ký)`)
  return `${parts.join('; ')}.`
}
