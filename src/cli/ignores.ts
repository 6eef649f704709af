import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import createIgnore, {type Ignore} from 'ignore'

/** Folders of packages and of tools, which hold no drafts. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** What the `.gitignore` files of a tree leave out. */
export class GitIgnores {
  readonly #files = new Map<string, Ignore | null>()
  readonly #repositories = new Map<string, string>()

  /**
   * The topmost folder whose `.gitignore` counts for a search in `folder`. A folder that is left out itself but named by
   * the user is searched by its own rules.
   */
  topOf(folder: string): string {
    const top = this.repositoryOf(folder)
    return top !== folder && this.leavesOut(folder, true, top) ? folder : top
  }

  /** The repository that holds a folder; where there is none, the current folder above it, else the folder itself. */
  repositoryOf(folder: string): string {
    const known = this.#repositories.get(folder)
    if (known !== undefined) return known
    const current = process.cwd()
    let top = folder
    for (let each = folder; ; each = path.dirname(each)) {
      if (each === current) top = each
      const repository = existsSync(path.join(each, '.git'))
      if (repository) top = each
      if (repository || each === path.dirname(each)) break
    }
    this.#repositories.set(folder, top)
    return top
  }

  /** True where an entry, or a folder it lies in, is left out by the files from `top` down. */
  leavesOut(entry: string, isFolder: boolean, top: string): boolean {
    const parent = path.dirname(entry)
    if (entry === top || parent === entry) return false
    if (parent !== top && this.leavesOut(parent, true, top)) return true
    return this.ignores(entry, isFolder, top)
  }

  /** True where the files from `top` down leave out the entry itself; a nearer one overrules those above it. */
  ignores(entry: string, isFolder: boolean, top: string): boolean {
    for (let folder = path.dirname(entry); ; folder = path.dirname(folder)) {
      const relative = path.relative(folder, entry).split(path.sep).join('/')
      const verdict = this.#fileOf(folder)?.test(isFolder ? `${relative}/` : relative)
      if (verdict?.ignored === true) return true
      if (verdict?.unignored === true) return false
      if (folder === top || folder === path.dirname(folder)) return false
    }
  }

  #fileOf(folder: string): Ignore | null {
    const known = this.#files.get(folder)
    if (known !== undefined) return known
    const file = path.join(folder, '.gitignore')
    let found: Ignore | null = null
    try {
      if (existsSync(file)) found = createIgnore().add(readFileSync(file, 'utf8'))
    } catch {
      // An unreadable .gitignore leaves nothing out, as for git itself.
    }
    this.#files.set(folder, found)
    return found
  }
}
