// Not from `node:fs/promises`, which takes 3 ms to load though most runs save nothing.
import {promises, statSync} from 'node:fs'
import path from 'node:path'
import {encode} from '../read/encoding'
import {Refusal} from './failure'
import type {Source} from './sources'

/**
 * Puts a new text in the place of a file, whole or not at all: written beside it, then renamed over it. A link stays a link,
 * access rights and encoding stay as they were.
 */
export async function saveText(file: string, text: string, source: Source): Promise<void> {
  const target = (await promises.lstat(file)).isSymbolicLink()
    ? await promises.realpath(file)
    : file
  const status = await promises.stat(target)
  if (source.modified !== null && status.mtimeMs !== source.modified) {
    throw new Refusal('vừa bị chương trình khác sửa, nên không ghi đè; hãy chạy lại')
  }
  await replace(target, encode(text, source.encoding), status.mode)
}

/** Writes a file that may or may not be there, in the same way. What is no file (a pipe, a device) is written to. */
export async function saveBytes(file: string, bytes: Uint8Array): Promise<void> {
  const status = statSync(file, {throwIfNoEntry: false})
  if (status === undefined) await replace(file, bytes, null)
  else if (status.isFile()) await replace(await promises.realpath(file), bytes, status.mode)
  else await promises.writeFile(file, bytes)
}

async function replace(target: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  try {
    const handle = await promises.open(temporary, 'wx', mode ?? undefined)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (mode !== null) await promises.chmod(temporary, mode)
    await promises.rename(temporary, target)
  } catch (error) {
    await promises.rm(temporary, {force: true})
    throw error
  }
}

/** Line breaks that a fix put into a text of CRLF lines as CRLF; a text with both kinds stays as it is. */
export function keepLineBreaks(fixed: string, original: string): string {
  const crlf = original.includes('\r\n') && !/(?<!\r)\n/.test(original)
  return crlf ? fixed.replace(/(?<!\r)\n/g, '\r\n') : fixed
}
