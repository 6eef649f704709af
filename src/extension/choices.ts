import {type Disposable, EventEmitter, type Memento, type Uri} from 'vscode'
import type {DocumentTypeId, ProfileId} from '../facts/ids'

/** What the user has decided for one document; it wins over settings and over what the document looks like. */
export interface Choice {
  readonly checked?: boolean
  readonly profile?: ProfileId
  readonly type?: DocumentTypeId
}

/** A change to a choice; `undefined` takes a decision back. */
export type ChoiceChange = {readonly [Key in keyof Choice]?: Choice[Key] | undefined}

const key = 'theThuc.choices'

/** Remembers choices in the workspace, so that a document keeps them when it is opened again. */
export class Choices implements Disposable {
  readonly #memento: Memento
  readonly #changed = new EventEmitter<Uri>()
  readonly onDidChange = this.#changed.event

  constructor(memento: Memento) {
    this.#memento = memento
  }

  dispose(): void {
    this.#changed.dispose()
  }

  of(document: Uri): Choice {
    return this.#all()[document.toString()] ?? {}
  }

  async change(document: Uri, change: ChoiceChange): Promise<void> {
    const {[document.toString()]: before, ...others} = this.#all()
    const kept = Object.entries({...before, ...change}).filter(([, value]) => value !== undefined)
    const after = kept.length === 0 ? {} : {[document.toString()]: Object.fromEntries(kept)}
    await this.#memento.update(key, {...others, ...after})
    this.#changed.fire(document)
  }

  /** A draft that was never saved is gone when it is closed, and its name is used again. */
  async forget(document: Uri): Promise<void> {
    if (this.#all()[document.toString()] !== undefined) {
      await this.change(document, {checked: undefined, profile: undefined, type: undefined})
    }
  }

  #all(): Readonly<Record<string, Choice>> {
    return this.#memento.get<Readonly<Record<string, Choice>>>(key, {})
  }
}
