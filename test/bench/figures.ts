import path from 'node:path'
import {projectRoot} from '../vscode/host/process'
import type {Keystrokes, Linting} from './lint-times'
import {inWorker, medianProcessTime, type NodeCommand, outputOf, peakMemory} from './processes'
import {median, percentile} from './statistics'
import type {FirstLint} from './worker'
import {draftCount, sizes, type Workload} from './workload'

/**
 * Every measurement is made this many times, in new processes, and the quietest one counts: a process may be unlucky in
 * its compiling, and whatever else the machine does only ever adds.
 */
const rounds = 3

/** Full lints of a size: the median time and the size that was really linted. */
export interface LintFigures {
  readonly ms: number
  readonly bytes: number
}

/** From an edit to the findings. */
export interface KeystrokeFigures {
  readonly p50: number
  readonly p99: number
}

function repeated<Result>(work: () => Result): readonly Result[] {
  return Array.from({length: rounds}, work)
}

function quietest(values: readonly number[]): number {
  return Math.min(...values)
}

/** Warm full lints of made-up drafts of a size. */
export function lintFigures(bytes: number, runs: number): LintFigures {
  const rounds = repeated(() => inWorker<Linting>('lint', bytes, runs))
  const [first] = rounds
  return {ms: quietest(rounds.map(({ms}) => median(ms))), bytes: first?.bytes ?? bytes}
}

/** Edits of a made-up draft of a size. */
export function keystrokeFigures(bytes: number, edits: number): KeystrokeFigures {
  const rounds = repeated(() => inWorker<Keystrokes>('keystrokes', bytes, edits))
  return {
    p50: quietest(rounds.map(({ms}) => percentile(ms, 0.5))),
    p99: quietest(rounds.map(({ms}) => percentile(ms, 0.99))),
  }
}

/** The first lint of 10 KB in a fresh process, and the evaluation of the modules before it. */
export function firstLintFigures(): FirstLint {
  const rounds = repeated(() =>
    Array.from({length: 5}, () => inWorker<FirstLint>('first', sizes.k10)),
  )
  const best = (pick: (each: FirstLint) => number) =>
    quietest(rounds.map((round) => median(round.map(pick))))
  return {loadMs: best(({loadMs}) => loadMs), lintMs: best(({lintMs}) => lintMs)}
}

/** Linting files one by one, each warm: the median of each. */
export function fileFigures(files: readonly string[]): readonly LintFigures[] {
  return inWorker<readonly Linting[]>('files', ...files).map(({ms, bytes}) => ({
    ms: median(ms),
    bytes,
  }))
}

/** The command line, whole processes; `nodeMs` is Node itself, with nothing to do. */
export interface CommandFigures {
  readonly nodeMs: number | null
  readonly oneFileMs: number | null
  readonly filesMs: number | null
  readonly peakMiB: number | null
}

const limit = 120_000

function check(...words: readonly string[]): NodeCommand {
  return {args: [path.join(projectRoot, 'dist', 'cli.js'), 'check', ...words]}
}

/** The quietest of the rounds of so many runs; null where a run fails. */
function processFigure(command: NodeCommand, runs: number): number | null {
  const times = repeated(() => medianProcessTime(command, runs, limit))
  const known = times.filter((time) => time !== null)
  return known.length < times.length ? null : quietest(known)
}

/** Measures `the-thuc check` over one draft of 10 KB and over the thousand. */
export function commandFigures({draft10k, drafts}: Workload): CommandFigures {
  // Fast because it does nothing would be no merit.
  const entries: readonly unknown[] = JSON.parse(outputOf(check('--format', 'json', drafts)))
  if (entries.length !== draftCount) throw new Error(`check read ${entries.length} drafts`)
  return {
    nodeMs: processFigure({args: ['--eval', '0']}, 5),
    oneFileMs: processFigure(check(draft10k), 5),
    filesMs: processFigure(check(drafts), 1),
    peakMiB: peakMemory(check(drafts), limit),
  }
}
