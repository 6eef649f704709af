import {createReadStream, promises, readFileSync, statSync} from 'node:fs'
import {isWord} from '../read/detection'
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

/** A Word file that is still to be read. */
export interface WordSource {
  readonly word: Uint8Array
  readonly modified: number | null
}

/** A source, or one sentence on why there is none. */
export type Reading = Source | WordSource | {readonly problem: string}

/** A draft is a few hundred kilobytes; what is far above is no draft, and would not fit into memory many times over. */
const largestFile = 50 * 1024 * 1024

/** Files in flight where the drive is slow: enough to hide its delay. */
const readAhead = 16
/** A file above this is read when its turn comes, so that what is read ahead stays small. */
const largestAhead = 1024 * 1024
/** A local disk answers in a twentieth of this, sooner than another thread could be woken; a network drive does not. */
const slowRead = 3

/**
 * Reads files in their order: at once while the drive answers at once, else some ahead of the one that is asked for.
 * Never throws.
 */
export async function* readFiles(
  files: readonly FoundFile[],
): AsyncGenerator<readonly [FoundFile, Reading]> {
  for (const [index, file] of files.entries()) {
    const started = Date.now()
    const reading = readNow(file.path)
    const slow = Date.now() - started > slowRead
    yield [file, reading ?? (await readWhole(file.path))]
    if (!slow) continue
    yield* readAheadOf(files.slice(index + 1))
    return
  }
}

async function* readAheadOf(
  files: readonly FoundFile[],
): AsyncGenerator<readonly [FoundFile, Reading]> {
  const pending: Promise<Reading | null>[] = []
  let next = 0
  for (const file of files) {
    while (next < files.length && pending.length < readAhead) {
      const ahead = files[next++]
      if (ahead !== undefined) pending.push(readSoon(ahead.path))
    }
    yield [file, (await pending.shift()) ?? (await readWhole(file.path))]
  }
}

/** All of the standard input. */
export async function readStandardInput(): Promise<Reading> {
  try {
    return readingOf('', await collect(process.stdin), null)
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}

/** The text of a small file without leaving this thread; null for what is large or no file. */
function readNow(file: string): Reading | null {
  try {
    const status = statSync(file)
    if (!status.isFile() || status.size > largestAhead) return null
    return readingOf(file, readFileSync(file), status.mtimeMs)
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}

/** The same in another thread. */
async function readSoon(file: string): Promise<Reading | null> {
  try {
    const status = await promises.stat(file)
    if (!status.isFile() || status.size > largestAhead) return null
    return readingOf(file, await promises.readFile(file), status.mtimeMs)
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}

/** The text of whatever can be read, up to the limit. */
async function readWhole(file: string): Promise<Reading> {
  try {
    const status = await promises.stat(file)
    if (!status.isFile()) return readingOf(file, await collect(createReadStream(file)), null)
    if (status.size > largestFile) return {problem: tooLarge(status.size)}
    return readingOf(file, await promises.readFile(file), status.mtimeMs)
  } catch (error) {
    return {problem: reasonOf(error)}
  }
}

function readingOf(file: string, bytes: Uint8Array | null, modified: number | null): Reading {
  if (bytes === null) return {problem: tooLarge(null)}
  if (/\.docx$/iu.test(file) || isWord(bytes)) return {word: bytes, modified}
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
