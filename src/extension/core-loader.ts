import {CancellationError, type Disposable, type Uri, window} from 'vscode'
import {loadBundle} from './bundles'
import type * as CoreBundle from './core'
import type {Core} from './core'
import {source} from './problems'

const tryAgain = 'Thử lại'

/** Loads the core once, however many ask for it, and tells the user where that fails. */
export class CoreLoader implements Disposable {
  readonly #extension: Uri
  readonly #start: (bundle: typeof CoreBundle) => Core
  #core: Promise<Core> | null = null
  #disposed = false

  /** `start` is called once, when the bundle is there. */
  constructor(extension: Uri, start: (bundle: typeof CoreBundle) => Core) {
    this.#extension = extension
    this.#start = start
  }

  dispose(): void {
    this.#disposed = true
  }

  /** The core, loaded when first asked for. Throws where it cannot be; the user has been told then, and a later call tries again. */
  load(): Promise<Core> {
    this.#core ??= this.#load()
    return this.#core
  }

  /** Loads the core for something that does not wait for it. */
  wake(): void {
    this.load().catch(() => {})
  }

  async #load(): Promise<Core> {
    try {
      const bundle = await loadBundle<typeof CoreBundle>(this.#extension, 'core')
      if (this.#disposed) throw new CancellationError()
      return this.#start(bundle)
    } catch (error) {
      this.#core = null
      if (!this.#disposed) void this.#tell(error)
      throw error
    }
  }

  async #tell(error: unknown): Promise<void> {
    const cause = error instanceof Error ? error.message : String(error)
    const chosen = await window.showErrorMessage(
      `${source}: Chưa kiểm tra được. ${cause}.`,
      tryAgain,
    )
    if (chosen === tryAgain) this.wake()
  }
}
