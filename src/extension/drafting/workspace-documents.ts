import {CancellationTokenSource, type Disposable, type Uri, workspace} from 'vscode'
import type {Citation} from '../../citations/model'
import {type CitedDocument, citedDocument} from '../../write/templates/citation'
import type {Host} from './host'

/** A document of the workspace that others may cite. */
export interface KnownDocument {
  readonly uri: Uri
  readonly cited: CitedDocument
  /** Its number as it is compared: "8|ct/tu". */
  readonly key: string
}

/** Files that are read at most; who keeps more has an archive, not a workspace. */
const mostFiles = 1000
/** So many are read for links, for which nobody has asked. */
const mostUnasked = 200
/** A document of more bytes is none that is cited from its header. */
const largest = 1024 * 1024
const atOnce = 8

/** The numbered documents of the open folders: read when first asked for, then only where files change. */
export class WorkspaceDocuments implements Disposable {
  readonly #host: Host
  readonly #read = new Map<string, Promise<KnownDocument | null>>()
  readonly #disposables: Disposable[] = []
  #files: Promise<readonly Uri[]> | null = null

  constructor(host: Host) {
    this.#host = host
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  /** Every document with a number, but for the one that asks. */
  async all(except: Uri): Promise<readonly KnownDocument[]> {
    this.#watch()
    this.#files ??= this.#list()
    const files = await this.#files
    const found: KnownDocument[] = []
    for (let index = 0; index < files.length; index += atOnce) {
      const some = await Promise.all(files.slice(index, index + atOnce).map((uri) => this.#of(uri)))
      for (const each of some) {
        if (each !== null && each.uri.toString() !== except.toString()) found.push(each)
      }
    }
    return found
  }

  /** False where nobody has asked for the documents yet and there are too many to read them unasked. */
  async isAtHand(): Promise<boolean> {
    this.#files ??= this.#list()
    return this.#read.size > 0 || (await this.#files).length <= mostUnasked
  }

  /** Tells which document a citation means: by its number, and by the date where several have the same. */
  async finder(except: Uri): Promise<(citation: Citation) => KnownDocument | null> {
    const byKey = new Map<string, KnownDocument[]>()
    for (const each of await this.all(except)) {
      const alike = byKey.get(each.key)
      if (alike === undefined) byKey.set(each.key, [each])
      else alike.push(each)
    }
    return ({number, date}) => {
      if (number === null || number.symbol === null) return null
      const alike = byKey.get(keyOf(number.digits, number.symbol)) ?? []
      const issued = date?.iso ?? null
      return alike.find(({cited}) => issued === null || cited.issued === issued) ?? null
    }
  }

  #of(uri: Uri): Promise<KnownDocument | null> {
    const key = uri.toString()
    const known = this.#read.get(key) ?? this.#readFile(uri)
    this.#read.set(key, known)
    return known
  }

  async #readFile(uri: Uri): Promise<KnownDocument | null> {
    try {
      const bytes = await workspace.fs.readFile(uri)
      const text = bytes.length > largest ? null : this.#host.decode(bytes)
      if (text === null) return null
      const directive = this.#host.parse(text)
      const {digits, symbol} = directive.components.number ?? {digits: null, symbol: null}
      if (digits === null || symbol === null) return null
      return {uri, cited: citedDocument(directive), key: keyOf(digits, symbol)}
    } catch {
      return null
    }
  }

  async #list(): Promise<readonly Uri[]> {
    const {token} = new CancellationTokenSource()
    const folders = workspace.workspaceFolders ?? []
    const lists = await Promise.all(folders.map(({uri}) => this.#host.files(uri, token)))
    return lists.flat().slice(0, mostFiles)
  }

  #watch(): void {
    if (this.#disposables.length > 0) return
    const watcher = workspace.createFileSystemWatcher('**/*.{vanban,md,txt}')
    const forget = (uri: Uri) => void this.#read.delete(uri.toString())
    const listAnew = (uri: Uri) => {
      forget(uri)
      this.#files = null
    }
    this.#disposables.push(
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidCreate(listAnew),
      watcher.onDidDelete(listAnew),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#files = null
      }),
    )
  }
}

function keyOf(digits: string, symbol: string): string {
  return `${Number(digits)}|${symbol.replace(/\s/gu, '').toLowerCase()}`
}
