import {type Disposable, type Memento, type TextDocument, workspace} from 'vscode'
import {recognise} from '../document/recognition'
import {Choices} from './choices'
import {isConfigurationFile} from './configuration-name'
import type {CoreLoader} from './core-loader'
import {directiveLanguage, isWorkPlace, mayBeDraft} from './languages'

/** Milliseconds of quiet after which a text that is being typed is looked at. */
const quiet = 150

/** Looks at the documents that are opened and typed in, and loads the core at the first that may be a directive. */
export class Needs implements Disposable {
  readonly #core: CoreLoader
  readonly #choices: Choices
  readonly #typed = new Set<TextDocument>()
  readonly #disposables: Disposable[]
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(core: CoreLoader, memory: Memento) {
    this.#core = core
    this.#choices = new Choices(memory)
    this.#disposables = [
      this.#choices,
      workspace.onDidOpenTextDocument((document) => this.#look([document])),
      workspace.onDidChangeTextDocument(({document}) => this.#lookSoon(document)),
      workspace.onDidCloseTextDocument((document) => this.#typed.delete(document)),
    ]
    this.#look(workspace.textDocuments)
  }

  dispose(): void {
    clearTimeout(this.#timer)
    for (const disposable of this.#disposables) disposable.dispose()
  }

  #lookSoon(document: TextDocument): void {
    if (!mayBeDraft(document)) return
    this.#typed.add(document)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#look([...this.#typed])
      this.#typed.clear()
    }, quiet)
  }

  /** One is enough: the core looks at them all. */
  #look(documents: readonly TextDocument[]): void {
    if (!documents.some((document) => this.#needsCore(document))) return
    this.dispose()
    this.#core.wake()
  }

  #needsCore(document: TextDocument): boolean {
    if (isConfigurationFile(document.uri)) return isWorkPlace(document.uri)
    if (!mayBeDraft(document)) return false
    if (document.languageId === directiveLanguage) return true
    const {checked} = this.#choices.of(document.uri)
    return checked === true || recognise(document.getText()).possible
  }
}
