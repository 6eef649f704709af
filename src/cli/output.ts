import {statSync} from 'node:fs'
import path from 'node:path'
import {Refusal, reasonOf, UsageError} from './failure'
import {saveBytes} from './save'
import type {Terminal} from './terminal'

/** The file of `--output`: gathers what a run gives and writes it at the end, whole or not at all. */
export class OutputFile {
  readonly path: string
  readonly #parts: Uint8Array[] = []
  readonly #encoder = new TextEncoder()
  #isDraft = false

  constructor(file: string) {
    if (file === '') throw new UsageError('--output cần tên tệp')
    this.path = file
  }

  async write(content: string | Uint8Array): Promise<void> {
    this.#parts.push(typeof content === 'string' ? this.#encoder.encode(content) : content)
  }

  /** Tells of a draft that was read: to write a table in its place would be to lose it. */
  noteDraft(draft: string): void {
    this.#isDraft ||= isSameFile(draft, this.path)
  }

  /** Writes the file; false, with the reason told, where that cannot be done. */
  async save(terminal: Terminal): Promise<boolean> {
    try {
      if (this.#isDraft) throw new Refusal('là văn bản đang đọc, nên không ghi đè')
      await saveBytes(this.path, Buffer.concat(this.#parts))
      return true
    } catch (error) {
      terminal.tell(`the-thuc: ${this.path}: ${reasonOf(error)}\n`)
      return false
    }
  }
}

function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true
  const first = statSync(one, {throwIfNoEntry: false})
  const second = statSync(other, {throwIfNoEntry: false})
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev
}
