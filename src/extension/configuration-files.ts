import createIgnore, {type Ignore} from 'ignore'
import {
  type Disposable,
  EventEmitter,
  FileSystemError,
  type LogOutputChannel,
  Uri,
  window,
  workspace,
} from 'vscode'
import {
  type Configuration,
  type ConfigurationProblem,
  parseConfiguration,
} from '../lint/configuration'
import {configurationFileName, isConfigurationFile} from './configuration-name'

/** A `.the-thuc.json` as it lies on disk. */
export class ConfigurationFile {
  readonly uri: Uri
  readonly text: string
  readonly configuration: Configuration
  readonly problems: readonly ConfigurationProblem[]
  readonly #folder: Uri
  readonly #ignored: Ignore | null

  constructor(folder: Uri, text: string, ruleIds: Iterable<string>) {
    this.uri = Uri.joinPath(folder, configurationFileName)
    this.text = text
    this.#folder = folder
    const {configuration, problems} = parseConfiguration(text, ruleIds)
    this.configuration = configuration
    this.problems = problems
    const {ignore} = configuration
    this.#ignored = ignore === undefined ? null : createIgnore().add([...ignore])
  }

  /** True where "ignore" leaves a document out. */
  leavesOut(document: Uri): boolean {
    const folder = `${this.#folder.path.replace(/\/$/u, '')}/`
    if (this.#ignored === null || !document.path.startsWith(folder)) return false
    const relative = document.path.slice(folder.length)
    return createIgnore.isPathValid(relative) && this.#ignored.ignores(relative)
  }
}

/** Finds the nearest `.the-thuc.json` upward from a document; each folder is looked into once until something changes. */
export class ConfigurationFiles implements Disposable {
  readonly #found = new Map<string, Promise<ConfigurationFile | null>>()
  readonly #ruleIds: readonly string[]
  readonly #log: LogOutputChannel
  readonly #loaded = new EventEmitter<ConfigurationFile>()
  readonly #changed = new EventEmitter<Uri | null>()
  readonly #disposables: Disposable[]

  /** A file was read. */
  readonly onDidLoad = this.#loaded.event
  /** A file was made, changed or removed; null where it may have been any. */
  readonly onDidChange = this.#changed.event

  constructor(ruleIds: readonly string[], log: LogOutputChannel) {
    this.#ruleIds = ruleIds
    this.#log = log
    const watcher = workspace.createFileSystemWatcher(`**/${configurationFileName}`)
    const forget = (uri: Uri) => this.#forget(uri)
    this.#disposables = [
      this.#loaded,
      this.#changed,
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidSaveTextDocument(({uri}) => {
        if (isConfigurationFile(uri)) this.#forget(uri)
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#forgetAll()),
      // Nobody watches folders outside the workspace, so they are looked at anew when the user comes back.
      window.onDidChangeWindowState(({focused}) => {
        if (focused) this.#forgetOutside()
      }),
    ]
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  /** The file that governs a document: no farther up than its workspace folder, or the root where it is in none. */
  async nearest(document: Uri): Promise<ConfigurationFile | null> {
    // Asked for all at once: while the editor starts, each answer may take 100 ms.
    const asked = Array.from(foldersUp(document), (folder) => this.#in(folder))
    for (const found of asked) {
      const file = await found
      if (file !== null) return file
    }
    return null
  }

  /** Reads a configuration file anew; null where there is none. */
  load(file: Uri): Promise<ConfigurationFile | null> {
    const folder = Uri.joinPath(file, '..')
    this.#found.delete(folder.toString())
    return this.#in(folder)
  }

  #in(folder: Uri): Promise<ConfigurationFile | null> {
    const key = folder.toString()
    let found = this.#found.get(key)
    if (found === undefined) this.#found.set(key, (found = this.#read(folder)))
    return found
  }

  async #read(folder: Uri): Promise<ConfigurationFile | null> {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(folder, configurationFileName))
      const file = new ConfigurationFile(folder, new TextDecoder().decode(bytes), this.#ruleIds)
      this.#loaded.fire(file)
      return file
    } catch (error) {
      if (!isAbsence(error))
        this.#log.warn(`Không đọc được ${configurationFileName}`, String(error))
      return null
    }
  }

  #forget(uri: Uri): void {
    this.#found.delete(Uri.joinPath(uri, '..').toString())
    this.#changed.fire(uri)
  }

  #forgetAll(): void {
    this.#found.clear()
    this.#changed.fire(null)
  }

  #forgetOutside(): void {
    const outside = [...this.#found.keys()].filter(
      (key) => workspace.getWorkspaceFolder(Uri.parse(key)) === undefined,
    )
    if (outside.length === 0) return
    for (const key of outside) this.#found.delete(key)
    this.#changed.fire(null)
  }
}

/** A file system may not know what a missing file is, but only the others are worth a line in the log. */
function isAbsence(error: unknown): boolean {
  return (
    error instanceof FileSystemError && error.code !== 'NoPermissions' && error.code !== 'Unknown'
  )
}

/** Where a new configuration file for a document belongs: its workspace folder, else its own folder; null for drafts never saved. */
export function configurationHome(document: Uri): Uri | null {
  const folder = workspace.getWorkspaceFolder(document)?.uri ?? soleFolder(document)
  if (folder !== null) return folder
  return document.scheme === 'untitled' ? null : Uri.joinPath(document, '..')
}

/** A draft that was never saved lies nowhere; where one folder is open, it is taken to belong there. */
function soleFolder(document: Uri): Uri | null {
  const folders = workspace.workspaceFolders ?? []
  return document.scheme === 'untitled' && folders.length === 1 ? (folders[0]?.uri ?? null) : null
}

/** The folders in which the configuration file of a document may lie, the nearest first. */
function* foldersUp(document: Uri): Generator<Uri> {
  const sole = soleFolder(document)
  if (sole !== null) yield sole
  if (document.scheme === 'untitled') return
  const top = workspace.getWorkspaceFolder(document)?.uri.path
  let folder = Uri.joinPath(document, '..')
  for (;;) {
    yield folder
    const parent = Uri.joinPath(folder, '..')
    if (folder.path === top || parent.path === folder.path) return
    folder = parent
  }
}
