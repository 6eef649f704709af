import {type Diagnostic, type Disposable, languages, type Uri} from 'vscode'

/** What every diagnostic of ours bears as its source, and the name of the collection. */
export const source = 'Thể Thức'

/**
 * The one collection of diagnostics. An open document shows what it holds now; a closed one what the last check of the
 * whole folder found, which stays until the next such check.
 */
export class Problems implements Disposable {
  readonly #collection = languages.createDiagnosticCollection(source)
  readonly #open = new Set<string>()
  readonly #kept = new Map<
    string,
    {readonly uri: Uri; readonly diagnostics: readonly Diagnostic[]}
  >()

  dispose(): void {
    this.#collection.dispose()
  }

  get hasKept(): boolean {
    return this.#kept.size > 0
  }

  /** Shows what an open document holds. */
  show(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.#open.add(uri.toString())
    this.#collection.set(uri, diagnostics)
  }

  /**
   * The document is closed or no longer checked: back to what the folder's check found. `settled`: what was shown last
   * holds for the file, too, and takes the place of what was found earlier.
   */
  hide(uri: Uri, settled = false): void {
    const key = uri.toString()
    if (!this.#open.delete(key)) return
    const kept = this.#kept.get(key)
    if (kept === undefined) this.#collection.delete(uri)
    else if (settled) this.#kept.set(key, {uri, diagnostics: this.#collection.get(uri) ?? []})
    else this.#collection.set(uri, kept.diagnostics)
  }

  /** Keeps what the folder's check found in some files, told together; an open document goes on showing its own. */
  keep(found: readonly (readonly [Uri, readonly Diagnostic[]])[]): void {
    for (const [uri, diagnostics] of found) this.#kept.set(uri.toString(), {uri, diagnostics})
    const closed = found.filter(([uri]) => !this.#open.has(uri.toString()))
    this.#collection.set(closed.map(([uri, diagnostics]) => [uri, diagnostics]))
  }

  /** Forgets what the folder's check found: of one file or folder, or all. */
  forget(within?: Uri): void {
    for (const [key, {uri}] of this.#kept) {
      if (within !== undefined && !isWithin(uri, within)) continue
      this.#kept.delete(key)
      if (!this.#open.has(key)) this.#collection.delete(uri)
    }
  }
}

function isWithin(uri: Uri, folder: Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false
  return uri.path === folder.path || uri.path.startsWith(`${folder.path.replace(/\/$/u, '')}/`)
}
