import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import createIgnore, {type Ignore} from 'ignore'
import type {ReadOptions} from '../document/read'
import {
  type Configuration,
  emptyConfiguration,
  mergeConfigurations,
  parseConfiguration,
} from '../lint/configuration'
import {Gate} from '../lint/gate'
import {Linter} from '../lint/linter'
import {decode} from '../read/encoding'
import {rules} from '../rules/index'
import {Lines} from '../text/lines'
import type {Problem} from '../write/renderer'
import {reasonOf, UsageError} from './failure'

const fileName = '.the-thuc.json'
const ruleIds = rules.map((rule) => rule.id)

/** What holds for the files of a folder; the linter is made once for them. */
export class Settings {
  readonly configuration: Configuration
  #linter: Linter
  /** How documents are read. */
  readonly options: ReadOptions
  #gate: Gate | null = null
  #prepared = false
  readonly #folder: string
  readonly #ignored: Ignore | null

  /** `over`: what the command line says, which goes before the file and before comments in documents. */
  constructor(own: Configuration, over: Configuration, folder: string) {
    const configuration = mergeConfigurations(own, over)
    this.configuration = configuration
    this.options = {
      ...(over.profile === undefined ? {} : {profile: over.profile}),
      ...(own.profile === undefined ? {} : {configuredProfile: own.profile}),
    }
    this.#linter = new Linter(rules, configuration)
    this.#folder = folder
    const {ignore} = configuration
    this.#ignored = ignore === undefined ? null : createIgnore().add([...ignore])
  }

  get linter(): Linter {
    return this.#linter
  }

  /** Loads the plugins of retext that the configuration chooses; to be awaited before the linter is used. */
  async prepare(): Promise<void> {
    const {retext} = this.configuration
    if (retext === undefined || this.#prepared) return
    this.#prepared = true
    const {shippedChecker} = await import('../lint/retext-plugins')
    this.#linter = new Linter(rules, this.configuration, {checkers: [shippedChecker(retext)]})
  }

  /** The check before a signature; made when first asked for. */
  get gate(): Gate {
    return (this.#gate ??= new Gate(rules, this.configuration))
  }

  /** True where the configuration leaves a file of a searched folder out. */
  leavesOut(file: string): boolean {
    if (this.#ignored === null) return false
    const relative = path.relative(this.#folder, path.resolve(file)).split(path.sep).join('/')
    return createIgnore.isPathValid(relative) && this.#ignored.ignores(relative)
  }
}

/** Finds what holds for a file: the command line before the configuration file, `--config` before the nearest one upward. */
export class Configurations {
  readonly problems: Problem[] = []
  readonly #over: Configuration
  readonly #explicit: Settings | null
  readonly #byFolder = new Map<string, Settings>()
  readonly #default: Settings

  constructor(over: Configuration, file: string | null) {
    this.#over = over
    this.#default = this.#settings(emptyConfiguration, process.cwd())
    this.#explicit = file === null ? null : this.#given(file)
  }

  /** The settings for a file, which need not exist. */
  for(file: string): Settings {
    return this.#explicit ?? this.#nearest(path.dirname(path.resolve(file)))
  }

  #nearest(folder: string): Settings {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const parent = path.dirname(folder)
    const found =
      this.#read(path.join(folder, fileName)) ??
      (parent === folder ? this.#default : this.#nearest(parent))
    this.#byFolder.set(folder, found)
    return found
  }

  /** The settings of a configuration file, null where there is none. */
  #read(file: string): Settings | null {
    if (statSync(file, {throwIfNoEntry: false})?.isFile() !== true) return null
    try {
      return this.#parse(file, readFileSync(file))
    } catch (error) {
      this.problems.push({kind: 'configuration', path: shown(file), message: reasonOf(error)})
      return null
    }
  }

  #given(file: string): Settings {
    try {
      return this.#parse(file, readFileSync(file))
    } catch (error) {
      throw new UsageError(`không đọc được cấu hình "${file}": ${reasonOf(error)}`)
    }
  }

  #parse(file: string, bytes: Uint8Array): Settings {
    const folder = path.dirname(path.resolve(file))
    const decoded = decode(bytes)
    if ('problem' in decoded) {
      this.problems.push({kind: 'configuration', path: shown(file), message: decoded.problem})
      return this.#settings(emptyConfiguration, folder)
    }
    const {configuration, problems} = parseConfiguration(decoded.text, ruleIds)
    const lines = new Lines(decoded.text)
    for (const {span, message} of problems) {
      const {line, column} = lines.placeAt(span.start)
      this.problems.push({kind: 'configuration', path: shown(file), line, column, message})
    }
    return this.#settings(configuration, folder)
  }

  #settings(configuration: Configuration, folder: string): Settings {
    return new Settings(configuration, this.#over, folder)
  }
}

/** A path as short as it can be told from the current folder. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file))
  return relative.startsWith('..') ? file : relative.split(path.sep).join('/')
}
