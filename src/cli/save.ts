import {chmod, lstat, open, realpath, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {encode} from '../read/encoding'
import {Refusal} from './failure'
import type {Source} from './sources'

/**
 * Puts a new text in the place of a file, whole or not at all: written beside it, then renamed over it. A link stays a link,
 * access rights and encoding stay as they were.
 */
export async function saveText(file: string, text: string, source: Source): Promise<void> {
  const target = (await lstat(file)).isSymbolicLink() ? await realpath(file) : file
  const status = await stat(target)
  if (source.modified !== null && status.mtimeMs !== source.modified) {
    throw new Refusal('vừa bị chương trình khác sửa, nên không ghi đè; hãy chạy lại')
  }
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  try {
    const handle = await open(temporary, 'wx', status.mode)
    try {
      await handle.writeFile(encode(text, source.encoding))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await chmod(temporary, status.mode)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

/** Line breaks that a fix put into a text of CRLF lines as CRLF; a text with both kinds stays as it is. */
export function keepLineBreaks(fixed: string, original: string): string {
  const crlf = original.includes('\r\n') && !/(?<!\r)\n/.test(original)
  return crlf ? fixed.replace(/(?<!\r)\n/g, '\r\n') : fixed
}
