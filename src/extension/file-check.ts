import {type LogOutputChannel, type Uri, workspace} from 'vscode'
import {mayBeDirective, recognise} from '../document/recognition'
import {decode} from '../read/encoding'
import type {CheckedText, Drafts} from './drafts'
import {accepts, type Terms} from './terms'
import {isWordFile, readWordFile} from './word-files'

/** A draft of this size would be a book of 2,000 pages; a log file easily exceeds it. */
const largest = 8 * 1024 * 1024

/** Checks files one by one, Word files among them. What an editor holds is checked as it stands there. */
export class FileCheck {
  readonly #drafts: Drafts
  readonly #extension: Uri
  readonly #log: LogOutputChannel

  constructor(drafts: Drafts, extension: Uri, log: LogOutputChannel) {
    this.#drafts = drafts
    this.#extension = extension
    this.#log = log
  }

  /** `gate`: as before a signature. Null for what is no draft; throws one Vietnamese sentence where a file cannot be read. */
  async check(uri: Uri, gate: boolean): Promise<CheckedText | null> {
    if (isWordFile(uri)) return this.#checkWord(uri, gate)
    const key = uri.toString()
    const open = workspace.textDocuments.find((each) => each.uri.toString() === key)
    if (open !== undefined) {
      const reading = await this.#drafts.read(open)
      if (reading === null) return null
      return {directive: reading.directive, result: gate ? reading.atGate : reading.result}
    }
    const terms = await this.#drafts.termsOf(uri)
    if (terms.silence !== null) return null
    const text = await readText(uri)
    if (!/\.vanban$/iu.test(uri.path) && !accepts(terms, recognise(text))) return null
    return this.#drafts.check(text, terms, gate)
  }

  /** A Word file in a folder of drafts is a draft wherever something of one is read in it, as it is for the command. */
  async #checkWord(uri: Uri, gate: boolean): Promise<CheckedText | null> {
    const terms = await this.#drafts.termsOf(uri)
    if (terms.silence !== null || !(terms.forced || terms.recognises)) return null
    const reading = await readWordFile(this.#extension, uri)
    if ('problem' in reading) throw new Error(reading.problem)
    const {text, layout, notices} = reading
    const set: Terms = {...terms, options: {...terms.options, layout}}
    const checked = this.#drafts.check(text, set, gate)
    if (!mayBeDirective(checked.directive)) return null
    if (notices.length > 0) this.#log.info(`${uri.path}: Tệp Word có ${notices.join('; ')}`)
    return checked
  }
}

async function readText(uri: Uri): Promise<string> {
  const {size} = await workspace.fs.stat(uri)
  if (size > largest) throw new Error(`Tệp quá lớn (${Math.round(size / 1024 / 1024)} MB)`)
  const decoded = decode(await workspace.fs.readFile(uri))
  if ('problem' in decoded) throw new Error(decoded.problem)
  return decoded.text
}
