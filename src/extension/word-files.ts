import {type Uri, workspace} from 'vscode'
import type * as WordReader from '../read/word/word-file'
import {loadBundle} from './bundles'

/** A Word file above this is no draft; its pictures alone may be, but its words are not. */
const largest = 50 * 1024 * 1024

/** True for a file that bears the ending of Word. */
export function isWordFile({path}: Uri): boolean {
  return /\.docx$/iu.test(path)
}

/** Reads a Word file with the bundle for that, or says in one Vietnamese sentence why it cannot be read. */
export async function readWordFile(
  extension: Uri,
  file: Uri,
): Promise<WordReader.WordReading | {readonly problem: string}> {
  const {size} = await workspace.fs.stat(file)
  if (size > largest) {
    return {problem: `Tệp Word lớn quá mức đọc được; giới hạn là ${largest / 1024 / 1024} MB`}
  }
  const {readWord} = await loadBundle<typeof WordReader>(extension, 'word-reader')
  return readWord(await workspace.fs.readFile(file))
}
