import * as vscode from 'vscode'

interface File {
  readonly type: vscode.FileType.File
  bytes: Uint8Array
  mtime: number
}

interface Folder {
  readonly type: vscode.FileType.Directory
  readonly entries: Map<string, Entry>
  mtime: number
}

type Entry = File | Folder

function newFolder(): Folder {
  return {type: vscode.FileType.Directory, entries: new Map(), mtime: Date.now()}
}

/** Files in memory, as a repository on a server is to an editor in the browser: nothing of it lies on a disk. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #root = newFolder()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {})
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.#find(uri)
    const size = entry.type === vscode.FileType.File ? entry.bytes.length : 0
    return {type: entry.type, ctime: 0, mtime: entry.mtime, size}
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.#folder(uri).entries].map(([name, {type}]) => [name, type])
  }

  createDirectory(uri: vscode.Uri): void {
    const {parent, name} = this.#place(uri)
    if (parent.entries.has(name)) throw vscode.FileSystemError.FileExists(uri)
    parent.entries.set(name, newFolder())
    this.#tell(vscode.FileChangeType.Created, uri)
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.#find(uri)
    if (entry.type !== vscode.FileType.File) throw vscode.FileSystemError.FileIsADirectory(uri)
    return entry.bytes
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, options: {create: boolean; overwrite: boolean}) {
    const {parent, name} = this.#place(uri)
    const before = parent.entries.get(name)
    if (before?.type === vscode.FileType.Directory) {
      throw vscode.FileSystemError.FileIsADirectory(uri)
    }
    if (before && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri)
    if (!before && !options.create) throw vscode.FileSystemError.FileNotFound(uri)
    parent.entries.set(name, {type: vscode.FileType.File, bytes, mtime: Date.now()})
    const {Changed, Created} = vscode.FileChangeType
    this.#tell(before ? Changed : Created, uri)
  }

  delete(uri: vscode.Uri): void {
    const {parent, name} = this.#place(uri)
    if (!parent.entries.delete(name)) throw vscode.FileSystemError.FileNotFound(uri)
    this.#tell(vscode.FileChangeType.Deleted, uri)
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const [source, target] = [this.#place(from), this.#place(to)]
    const entry = this.#find(from)
    source.parent.entries.delete(source.name)
    target.parent.entries.set(target.name, entry)
    this.#tell(vscode.FileChangeType.Deleted, from)
    this.#tell(vscode.FileChangeType.Created, to)
  }

  /** Puts a file at a path, with the folders above it. */
  put(path: string, text: string): void {
    const segments = path.split('/')
    const name = segments.pop() ?? ''
    let folder = this.#root
    for (const segment of segments) {
      const next = folder.entries.get(segment) ?? newFolder()
      if (next.type !== vscode.FileType.Directory) throw new Error(`${segment} is a file`)
      folder.entries.set(segment, next)
      folder = next
    }
    const bytes = new TextEncoder().encode(text)
    folder.entries.set(name, {type: vscode.FileType.File, bytes, mtime: Date.now()})
  }

  #find(uri: vscode.Uri): Entry {
    let entry: Entry = this.#root
    for (const segment of uri.path.split('/').filter(Boolean)) {
      const next: Entry | undefined =
        entry.type === vscode.FileType.Directory ? entry.entries.get(segment) : undefined
      if (next === undefined) throw vscode.FileSystemError.FileNotFound(uri)
      entry = next
    }
    return entry
  }

  #folder(uri: vscode.Uri): Folder {
    const entry = this.#find(uri)
    if (entry.type === vscode.FileType.Directory) return entry
    throw vscode.FileSystemError.FileNotADirectory(uri)
  }

  #place(uri: vscode.Uri): {readonly parent: Folder; readonly name: string} {
    const end = uri.path.lastIndexOf('/')
    const parent = this.#folder(uri.with({path: uri.path.slice(0, end) || '/'}))
    return {parent, name: uri.path.slice(end + 1)}
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{type, uri}])
  }
}
