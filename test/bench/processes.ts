import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {PlainError, projectRoot} from '../vscode/host/process'
import {median} from './statistics'

/** A command line for Node: a script and its arguments. */
export interface NodeCommand {
  readonly args: readonly string[]
  readonly cwd?: string
}

const bundles = path.join(projectRoot, 'dist', 'test', 'bench')

/** Runs a measurement of `worker.js` in a process of its own and gives what it found. */
export function inWorker<Result>(...words: readonly (string | number)[]): Result {
  const args = [path.join(bundles, 'worker.js'), ...words.map(String)]
  const {status, stdout, stderr, signal} = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new PlainError(`worker.js ${words.join(' ')}: ${signal ?? stderr}`)
  return JSON.parse(stdout)
}

/**
 * Milliseconds from start to end of a process; null where it fails or exceeds the limit (in milliseconds). Linters end
 * with status 1 where they found something.
 */
export function processTime({args, cwd}: NodeCommand, limit: number): number | null {
  const begin = performance.now()
  const {status, signal} = spawnSync(process.execPath, args, {
    cwd: cwd ?? projectRoot,
    stdio: 'ignore',
    timeout: limit,
    killSignal: 'SIGKILL',
  })
  const ms = performance.now() - begin
  if (signal !== null && signal !== 'SIGKILL') throw new PlainError(`Dừng vì ${signal}`)
  return status === 0 || status === 1 ? ms : null
}

/** The median of several runs; null where one of them fails. */
export function medianProcessTime(
  command: NodeCommand,
  runs: number,
  limit: number,
): number | null {
  const ms: number[] = []
  for (let run = 0; run < runs; run++) {
    const time = processTime(command, limit)
    if (time === null) return null
    ms.push(time)
  }
  return median(ms)
}

/** What a process printed, for seeing that it did the work that is timed. */
export function outputOf({args, cwd}: NodeCommand): string {
  return spawnSync(process.execPath, args, {
    cwd: cwd ?? projectRoot,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  }).stdout
}

/** The most memory that a process held at a time, in MiB; null where it says nothing. */
export function peakMemory({args, cwd}: NodeCommand, limit: number): number | null {
  const note = path.join(tmpdir(), `the-thuc-peak-${process.pid}`)
  try {
    processTime(
      {
        args: ['--require', path.join(bundles, 'peak.js'), ...args],
        ...(cwd === undefined ? {} : {cwd}),
      },
      limit,
    )
    return Number(readFileSync(note, 'utf8')) / 1024
  } catch {
    return null
  } finally {
    rmSync(note, {force: true})
  }
}
