import type {LogOutputChannel, Uri} from 'vscode'
import type {Configuration} from '../lint/configuration'
import {Gate} from '../lint/gate'
import {type DirectiveChecker, Linter} from '../lint/linter'
import type * as RetextPlugins from '../lint/retext-plugins'
import type {Rule} from '../lint/rule'
import {loadBundle} from './bundles'

/** Linters and gates, made once for what they depend on, which most documents share. */
export class Linters {
  readonly #rules: readonly Rule[]
  readonly #extension: Uri
  readonly #log: LogOutputChannel
  readonly #byTerms = new Map<string, Linter>()
  readonly #byConfiguration = new WeakMap<Configuration, Linter>()
  readonly #gates = new WeakMap<Linter, Gate>()
  /** The second bundle with plugins of retext, once somebody chose one. */
  #retext: typeof RetextPlugins | null = null

  /** `extension`: where its second bundles lie. */
  constructor(rules: readonly Rule[], extension: Uri, log: LogOutputChannel) {
    this.#rules = rules
    this.#extension = extension
    this.#log = log
  }

  /** Loads the plugins that a configuration asks for: a second bundle; without it the rules run all the same. */
  async prepare({retext}: Configuration): Promise<void> {
    if (retext === undefined) return
    try {
      this.#retext ??= await loadBundle<typeof RetextPlugins>(this.#extension, 'retext')
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error))
    }
  }

  /** The linter of a configuration that is prepared. */
  linter(configuration: Configuration): Linter {
    const known = this.#byConfiguration.get(configuration)
    if (known !== undefined) return known
    const {rules, office, profiles, limits, retext} = configuration
    const checkers: DirectiveChecker[] =
      retext === undefined || this.#retext === null ? [] : [this.#retext.shippedChecker(retext)]
    const key = JSON.stringify([rules, office, profiles, limits, checkers.length, retext])
    let linter = this.#byTerms.get(key)
    if (linter === undefined) {
      linter = new Linter(this.#rules, configuration, {checkers})
      this.#byTerms.set(key, linter)
    }
    this.#byConfiguration.set(configuration, linter)
    return linter
  }

  /** What holds before a signature, under a configuration. */
  gate(configuration: Configuration): Gate {
    const linter = this.linter(configuration)
    let gate = this.#gates.get(linter)
    if (gate === undefined) {
      gate = new Gate(this.#rules, configuration)
      this.#gates.set(linter, gate)
    }
    return gate
  }
}
