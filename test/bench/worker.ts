/**
 * What is measured inside one process, started anew for each measurement: `worker.js first|lint|keystrokes|files …`.
 * Prints one JSON value.
 */
import {readFileSync} from 'node:fs'
import {timeOf} from './clock'
import {makeDraft, makeDrafts} from './drafts'
import type {Keystrokes, Linting} from './lint-times'

/** A first lint: evaluating the modules apart, since peers are measured without their import as well. */
export interface FirstLint {
  readonly loadMs: number
  readonly lintMs: number
}

async function first(bytes: number): Promise<FirstLint> {
  const text = makeDraft(bytes, 0)
  const begin = performance.now()
  // Not imported above, so that the modules are evaluated here.
  const {lintOnce} = await import('./lint-times')
  const loaded = performance.now()
  return {loadMs: loaded - begin, lintMs: timeOf(() => lintOnce(text))}
}

async function lint(bytes: number, runs: number): Promise<Linting> {
  const {lintTimes} = await import('./lint-times')
  // Different drafts in turn: nothing that remembers words or paragraphs of the last run helps the next one.
  const count = Math.min(16, Math.max(3, Math.round(2_000_000 / bytes)))
  return lintTimes(makeDrafts(count, bytes), runs)
}

async function keystrokes(bytes: number, edits: number): Promise<Keystrokes> {
  const {keystrokeTimes} = await import('./lint-times')
  return keystrokeTimes(makeDraft(bytes, 0), edits)
}

async function files(paths: readonly string[]): Promise<readonly Linting[]> {
  const {textTimes} = await import('./lint-times')
  return textTimes(
    paths.map((path) => readFileSync(path, 'utf8')),
    9,
  )
}

function measure([what, ...rest]: readonly string[]): Promise<unknown> {
  const [bytes = 0, runs = 0] = rest.map(Number)
  switch (what) {
    case 'first':
      return first(bytes)
    case 'lint':
      return lint(bytes, runs)
    case 'keystrokes':
      return keystrokes(bytes, runs)
    case 'files':
      return files(rest)
    default:
      throw new RangeError(`Nothing to measure called ${what}`)
  }
}

void measure(process.argv.slice(2)).then((result) => {
  process.stdout.write(JSON.stringify(result))
})
