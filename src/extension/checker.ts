import {
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  workspace,
} from 'vscode'
import {diagnosticsOf} from './diagnostics'
import type {Drafts, Reading, Unread} from './drafts'
import {mayBeDraft} from './languages'
import {rangeOf} from './places'
import type {Problems} from './problems'
import {readSettings} from './settings'

/** What came of looking at a document. */
export interface Outcome {
  readonly document: TextDocument
  readonly looked: Reading | Unread | null
}

/** Checks documents as they are opened, typed in and closed. */
export class Checker implements Disposable {
  readonly #drafts: Drafts
  readonly #problems: Problems
  readonly #log: LogOutputChannel
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>()
  readonly #checked = new EventEmitter<Outcome>()
  readonly #disposables: Disposable[]

  /** A document was looked at; what it holds is shown. */
  readonly onDidCheck = this.#checked.event

  constructor(drafts: Drafts, problems: Problems, log: LogOutputChannel) {
    this.#drafts = drafts
    this.#problems = problems
    this.#log = log
    this.#disposables = [
      this.#checked,
      workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (contentChanges.length === 0 || !mayBeDraft(document)) return
        this.#schedule(document, readSettings(document.uri).delay)
      }),
      workspace.onDidCloseTextDocument((document) => this.#close(document)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('theThuc')) drafts.outdate(null)
      }),
      drafts.onDidOutdate((uri) => {
        for (const document of workspace.textDocuments) {
          if (uri === null || uri.toString() === document.uri.toString())
            this.#schedule(document, 0)
        }
      }),
    ]
    // At once: what this asks the editor for goes before all that is registered while the extension starts.
    for (const document of workspace.textDocuments) this.#checkNow(document)
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }

  #schedule(document: TextDocument, delay: number): void {
    if (!mayBeDraft(document)) return
    clearTimeout(this.#timers.get(document))
    const timer = setTimeout(() => {
      this.#timers.delete(document)
      this.#checkNow(document)
    }, delay)
    this.#timers.set(document, timer)
  }

  #checkNow(document: TextDocument): void {
    if (!mayBeDraft(document)) return
    this.#check(document).catch((error: unknown) => {
      this.#log.error('Không kiểm tra được', document.uri.toString(), String(error))
    })
  }

  async #check(document: TextDocument): Promise<void> {
    const {version} = document
    const began = performance.now()
    const looked = await this.#drafts.look(document)
    // Edited or closed in the meantime: a later run shows what holds then.
    if (document.isClosed || document.version !== version) return
    if (looked !== null && 'directive' in looked) {
      const {findings} = looked.result
      const shown = diagnosticsOf(document.uri, findings, (span) => rangeOf(document, span))
      this.#problems.show(document.uri, shown)
      const took = (performance.now() - began).toFixed(1)
      this.#log.debug(`${document.uri.path}: ${findings.length} điều, ${took} ms`)
    } else {
      this.#problems.hide(document.uri)
    }
    this.#checked.fire({document, looked})
  }

  #close(document: TextDocument): void {
    const pending = this.#timers.get(document)
    clearTimeout(pending)
    this.#timers.delete(document)
    this.#drafts.close(document)
    this.#problems.hide(document.uri, pending === undefined && !document.isDirty)
  }
}
