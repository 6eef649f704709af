import path from 'node:path'
import {projectRoot} from '../vscode/host/process'
import type {Keystrokes, Linting} from './lint-times'
import {inWorker, medianProcessTime, type NodeCommand, outputOf, peakMemory} from './processes'
import {median, percentile} from './statistics'
import type {FirstLint} from './worker'
import {draftCount, sizes, type Workload} from './workload'

/** Measurements are made this many times; see `quietest`. */
const rounds = 3
/** Those on which budgets and the growth hang, more often. */
const warmRounds = 5

/** Whatever else the machine does, and bad luck in compiling, only ever add: of all rounds the quietest counts. */
function quietest(values: readonly number[]): number {
  return Math.min(...values)
}

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

/** What is measured in warm processes. */
export interface WarmFigures {
  readonly lint10k: LintFigures
  readonly lint100k: LintFigures
  readonly lint1m: LintFigures
  readonly keystroke100k: KeystrokeFigures
  readonly keystroke1m: KeystrokeFigures
}

/** One of the rounds, every size in turn, so that a busy minute does not slow one size alone. */
function warmRound(): WarmFigures {
  return {
    lint10k: lintFigures(sizes.k10, 120),
    lint100k: lintFigures(sizes.k100, 24),
    lint1m: lintFigures(sizes.m1, 6),
    keystroke100k: keystrokeFigures(sizes.k100, 300),
    keystroke1m: keystrokeFigures(sizes.m1, 100),
  }
}

function lintFigures(bytes: number, runs: number): LintFigures {
  const linting = inWorker<Linting>('lint', bytes, runs)
  return {ms: median(linting.ms), bytes: linting.bytes}
}

function keystrokeFigures(bytes: number, edits: number): KeystrokeFigures {
  const {ms} = inWorker<Keystrokes>('keystrokes', bytes, edits)
  return {p50: percentile(ms, 0.5), p99: percentile(ms, 0.99)}
}

/** Warm full lints and edits of made-up drafts. */
export function warmFigures(): WarmFigures {
  const all = repeated(warmRound, warmRounds)
  const lint = (pick: (each: WarmFigures) => LintFigures) => {
    const figures = all.map(pick)
    return {ms: quietest(figures.map(({ms}) => ms)), bytes: figures[0]?.bytes ?? Number.NaN}
  }
  const keystroke = (pick: (each: WarmFigures) => KeystrokeFigures) => {
    const figures = all.map(pick)
    return {
      p50: quietest(figures.map(({p50}) => p50)),
      p99: quietest(figures.map(({p99}) => p99)),
    }
  }
  return {
    lint10k: lint(({lint10k}) => lint10k),
    lint100k: lint(({lint100k}) => lint100k),
    lint1m: lint(({lint1m}) => lint1m),
    keystroke100k: keystroke(({keystroke100k}) => keystroke100k),
    keystroke1m: keystroke(({keystroke1m}) => keystroke1m),
  }
}

function repeated<Result>(work: () => Result, times = rounds): readonly Result[] {
  return Array.from({length: times}, work)
}

/** The first lint of 10 KB in a fresh process, and the evaluation of the modules before it. */
export function firstLintFigures(): FirstLint {
  const all = repeated(() => repeated(() => inWorker<FirstLint>('first', sizes.k10), 5))
  const best = (pick: (each: FirstLint) => number) =>
    quietest(all.map((round) => median(round.map(pick))))
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
