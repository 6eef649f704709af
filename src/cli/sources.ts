import {createReadStream} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'
import {decode, type Encoding} from '../read/encoding'
import {reasonOf} from './failure'
import type {FoundFile} from './files'

/** The text of a draft, and what is needed to write it back as it was. */
export interface Source {
  readonly text: string
  readonly encoding: Encoding
  /** When the file was last changed, in milliseconds; null for what is not a file. */
  readonly modified: number | null
}

/** A source, or one sentence on why there is none. */
export type Reading = Source | {readonly problem: string}

/** A draft is a few hundred kilobytes; what is far above is no draft, and would not fit into memory many times over. */
export const largestFile = 50 * 1024 * 1024

/** Files in flight while another is checked: enough to hide a slow drive. */
const readAhead = 16
/** A file above this is read when its turn comes, so that what is read ahead stays small. */
const largestAhead = 1024 * 1024

/** Reads files in their order, some ahead of the one that is asked for. Never throws. */
export async function* readFiles(
  files: readonly FoundFile[],
): AsyncGenerator<readonly [FoundFile, Reading]> {
  const pending: Promise<Reading | null>[] = []
  let next = 0
  for (const file of files) {
    while (next < files.length && pending.length < readAhead) {
      const ahead = files[next++]
      if (ahead !== undefined) pending.push(readFile(ahead.path, largestAhead))
    }
    const reading = (await pending.shift()) ?? (await readFile(file.path, Infinity))
    yield [file, reading ?? {problem: 'không đọc được'}]
  }
}

/** All of the standard input. */
export async function readStandardInput(): Promise<Reading> {
  try {
    return readingOf(await collect(process.stdin), null)
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}

/** The text of a file; null where it is larger than is wanted now. */
async function readFile(file: string, wanted: number): Promise<Reading | null> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    const status = await handle.stat()
    if (status.isDirectory()) return {problem: 'là thư mục, không phải tệp'}
    if (!status.isFile()) return readingOf(await collect(createReadStream(file)), null)
    if (status.size > largestFile) return {problem: tooLarge(status.size)}
    if (status.size > wanted) return null
    return readingOf(await handle.readFile(), status.mtimeMs)
  } catch (error) {
    return {problem: reasonOf(error)}
  } finally {
    await handle?.close()
  }
}

function readingOf(bytes: Uint8Array | null, modified: number | null): Reading {
  if (bytes === null) return {problem: tooLarge(null)}
  const decoded = decode(bytes)
  return 'problem' in decoded ? decoded : {...decoded, modified}
}

/** Everything a stream gives; null where it gives more than a draft can be. */
async function collect(stream: AsyncIterable<unknown>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue
    chunks.push(chunk)
    size += chunk.length
    if (size > largestFile) return null
  }
  return Buffer.concat(chunks)
}

function tooLarge(size: number | null): string {
  const limit = largestFile / 1024 / 1024
  const found = size === null ? '' : ` (${Math.round(size / 1024 / 1024)} MB)`
  return `lớn quá mức đọc được${found}; giới hạn là ${limit} MB`
}
