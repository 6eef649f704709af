import {
  CancellationTokenSource,
  commands,
  EventEmitter,
  type Pseudoterminal,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode'
import {unixFindings} from '../../write/unix'
import {diagnosticsOf} from '../diagnostics'
import {draftOrWord, findDraftFiles} from '../draft-files'
import type {CheckedText} from '../drafts'
import type {FileCheck} from '../file-check'
import {rangesIn} from '../places'
import type {Problems} from '../problems'

/**
 * The run of a task: checks the drafts of a folder, prints a line a finding, and puts the findings among the problems, where
 * an open draft goes on showing its own.
 */
export class CheckTerminal implements Pseudoterminal {
  readonly #folder: WorkspaceFolder
  readonly #gate: boolean
  readonly #files: FileCheck
  readonly #problems: Problems
  readonly #written = new EventEmitter<string>()
  readonly #closed = new EventEmitter<number>()
  readonly #stop = new CancellationTokenSource()
  readonly onDidWrite = this.#written.event
  readonly onDidClose = this.#closed.event

  constructor(folder: WorkspaceFolder, gate: boolean, files: FileCheck, problems: Problems) {
    this.#folder = folder
    this.#problems = problems
    this.#gate = gate
    this.#files = files
  }

  open(): void {
    void this.#run().then((status) => this.#closed.fire(status))
  }

  close(): void {
    this.#stop.cancel()
  }

  /** The status is that of the command: 0, 1 where there are errors, 2 where a file could not be read. */
  async #run(): Promise<number> {
    const counts = {checked: 0, errors: 0, warnings: 0, unreadable: 0}
    const renderer = unixFindings()
    const {token} = this.#stop
    this.#problems.forget(this.#folder.uri)
    for (const uri of await findDraftFiles(this.#folder.uri, token, draftOrWord)) {
      if (token.isCancellationRequested) return 2
      try {
        const checked = await this.#files.check(uri, this.#gate)
        if (checked === null) continue
        counts.checked++
        counts.errors += checked.result.errors
        counts.warnings += checked.result.warnings
        this.#keep(uri, checked)
        this.#write(renderer.file({path: workspace.asRelativePath(uri, false), ...checked}))
      } catch (error) {
        counts.unreadable++
        this.#write(`${uri.path}: ${error instanceof Error ? error.message : String(error)}\n`)
      }
    }
    void commands.executeCommand('setContext', 'theThuc.hasFolderResults', this.#problems.hasKept)
    const {checked, errors, warnings, unreadable} = counts
    const ready = errors === 0 ? 'Sẵn sàng trình ký' : 'Chưa trình ký được'
    const end = this.#gate ? `; ${ready}` : ''
    this.#write(`${checked} văn bản: ${errors} lỗi, ${warnings} cảnh báo${end}\n`)
    return unreadable > 0 ? 2 : Math.min(1, errors)
  }

  #keep(uri: Uri, {directive, result}: CheckedText): void {
    this.#problems.keep([[uri, diagnosticsOf(uri, result.findings, rangesIn(directive.text))]])
  }

  /** Terminals want both. */
  #write(text: string): void {
    if (text !== '') this.#written.fire(text.replaceAll('\n', '\r\n'))
  }
}
