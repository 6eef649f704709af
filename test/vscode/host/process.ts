import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** A mistake whose message is all that a person needs; no stack is shown. */
export class PlainError extends Error {}

/** The project's root: the bundles lie in `dist/test/vscode`. */
export const projectRoot = path.resolve(__dirname, '../../..')

type Undoing = () => unknown
const undoings: Undoing[] = []

/** Says what to undo when the program ends, however it ends; last said, first undone. */
export function atEnd(undo: Undoing): void {
  undoings.push(undo)
}

async function undoAll(): Promise<void> {
  for (let undo = undoings.pop(); undo; undo = undoings.pop()) {
    try {
      await undo()
    } catch {
      // One thing that cannot be undone must not keep the others alive.
    }
  }
}

/** Runs a program to its status, and leaves neither process nor folder behind, on Ctrl-C included. */
export function program(work: () => Promise<number>): void {
  let ending = false
  const end = async (status: number): Promise<void> => {
    // What is ended makes the work fail; that failure must not cut the ending short.
    if (ending) return
    ending = true
    // A browser that does not answer any more must not keep the program waiting.
    setTimeout(() => process.exit(status), 10_000).unref()
    await undoAll()
    process.exit(status)
  }
  for (const [signal, status] of Object.entries({SIGINT: 130, SIGTERM: 143, SIGHUP: 129})) {
    process.on(signal, () => void end(status))
  }
  const parent = process.ppid
  const watch = setInterval(() => {
    // The one who started us was ended by force, and nobody waits for the outcome.
    if (process.ppid !== parent) void end(1)
  }, 500)
  watch.unref()
  work().then(end, (error: unknown) => {
    if (!ending) console.error(error instanceof PlainError ? error.message : error)
    return end(1)
  })
}

/** A folder of this run's own, removed at its end. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `the-thuc-${name}-`))
  atEnd(() => rm(folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100}))
  return folder
}

/** Ends a process and all it has started: at once politely, then, after two seconds, by force. */
export async function endTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const signal = (name: NodeJS.Signals): void => {
    try {
      // A child that leads a group of its own takes its children with it.
      process.kill(process.platform === 'win32' ? (child.pid ?? 0) : -(child.pid ?? 0), name)
    } catch {
      child.kill(name)
    }
  }
  signal('SIGTERM')
  const force = setTimeout(() => signal('SIGKILL'), 2000)
  await gone
  clearTimeout(force)
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds after which the command is ended and counts as failed. */
  readonly limit: number
}

/** Runs a command quietly; what it printed is in the error when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  {cwd = projectRoot, env = process.env, limit}: RunOptions,
): Promise<string> {
  const child = spawn(command, args, {cwd, env, detached: process.platform !== 'win32'})
  atEnd(() => endTree(child))
  let output = ''
  let printed = ''
  child.stdout.on('data', (data: Buffer) => {
    printed += data.toString()
    output += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    output += data.toString()
  })
  let late = false
  const timer = setTimeout(() => {
    late = true
    void endTree(child)
  }, limit)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearTimeout(timer))
  if (status === 0) return printed
  const why = late ? `quá ${limit / 1000} giây` : `mã thoát ${status}`
  throw new PlainError(
    `Lệnh «${command} ${args.join(' ')}» không xong (${why}):\n${output.slice(-3000)}`,
  )
}

/** The first of these programs that is on PATH, or `undefined`. */
export function onPath(...names: readonly string[]): string | undefined {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  for (const name of names) {
    for (const folder of folders) {
      for (const suffix of suffixes) {
        const file = path.join(folder, name + suffix)
        if (existsSync(file)) return file
      }
    }
  }
  return undefined
}

/** Refuses to wait for ever. */
export async function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PlainError(`Quá ${limit / 1000} giây: ${what}`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
