import {type Dirent, readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Problem} from '../write/renderer'
import {codeOf, reasonOf} from './failure'
import {GitIgnores, isSkippedFolder} from './ignores'

/** A file to read. `named`: the user gave it, rather than a folder in which it lies. */
export interface FoundFile {
  readonly path: string
  readonly named: boolean
}

/** What a list of paths leads to. */
export interface Found {
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
  /** Files of Word's old format (.doc) in searched folders, which are not read. */
  readonly wordFiles: number
}

const draftExtensions = new Set(['.vanban', '.md', '.txt', '.docx'])
const globCharacters = /[*?[\]{}]|[!+@]\(/

/** The files that paths, folders and globs stand for: in the order given, each once, those of a folder by name. */
export function findFiles(paths: readonly string[]): Found {
  const search = new Search()
  for (const each of paths) search.add(each)
  return search
}

class Search implements Found {
  readonly files: FoundFile[] = []
  readonly problems: Problem[] = []
  wordFiles = 0
  readonly #seen = new Set<string>()
  readonly #ignores = new GitIgnores()

  add(given: string): void {
    try {
      if (statSync(given).isDirectory()) {
        const folder = path.resolve(given)
        this.#walk(given, folder, this.#ignores.topOf(folder))
      } else {
        this.#push(given, true)
      }
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && globCharacters.test(given)) this.#expand(given)
      else this.#report(given, reasonOf(error))
    }
  }

  #walk(shown: string, folder: string, top: string): void {
    for (const entry of this.#list(shown, folder)) {
      const full = path.join(folder, entry.name)
      const name = shown === '.' ? entry.name : slashed(path.join(shown, entry.name))
      if (entry.isDirectory()) {
        if (isSkippedFolder(entry.name) || this.#ignores.ignores(full, true, top)) continue
        this.#walk(name, full, top)
      } else if (this.#isDraft(entry, full) && !this.#ignores.ignores(full, false, top)) {
        this.#push(name, false)
      }
    }
  }

  #list(shown: string, folder: string): readonly Dirent[] {
    try {
      const entries = readdirSync(folder, {withFileTypes: true})
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      this.#report(shown, reasonOf(error))
      return []
    }
  }

  /** Links to files are followed; links to folders are not, for they may lead in circles. */
  #isDraft(entry: Dirent, full: string): boolean {
    const extension = path.extname(entry.name).toLowerCase()
    // Word's mark that a file is open.
    if (entry.name.startsWith('~$')) return false
    if (extension === '.doc') this.wordFiles++
    if (!draftExtensions.has(extension)) return false
    if (!entry.isSymbolicLink()) return entry.isFile()
    return statSync(full, {throwIfNoEntry: false})?.isFile() ?? false
  }

  #expand(pattern: string): void {
    // Loaded only here, for most runs name files or folders; required, for as a module it asks where its file lies, and in
    // the bundle it has none.
    const {globSync}: typeof import('tinyglobby') = require('tinyglobby')
    const slashes = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
    const matches = globSync(slashes, {
      ignore: ['**/node_modules/**', '**/.git/**'],
      followSymbolicLinks: false,
      expandDirectories: false,
      absolute: path.isAbsolute(pattern),
    })
    const kept = matches.filter((match) => {
      const full = path.resolve(match)
      const top = this.#ignores.repositoryOf(path.dirname(full))
      return !this.#ignores.leavesOut(full, false, top)
    })
    for (const match of kept.sort()) this.#push(match, true)
    if (kept.length === 0) this.#report(pattern, 'không có tệp nào khớp với mẫu này')
  }

  #push(shown: string, named: boolean): void {
    const full = path.resolve(shown)
    if (this.#seen.has(full)) return
    this.#seen.add(full)
    this.files.push({path: shown, named})
  }

  #report(shown: string, reason: string): void {
    this.problems.push({kind: 'input', path: shown, message: reason})
  }
}

function slashed(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file
}
