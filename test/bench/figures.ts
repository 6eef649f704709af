import path from 'node:path'
import {projectRoot} from '../vscode/host/process'
import type {Keystrokes, Linting} from './lint-times'
import {inWorker, medianProcessTime, type NodeCommand, outputOf, peakMemory} from './processes'
import {median, percentile} from './statistics'
import type {FirstLint} from './worker'
import {draftCount, sizes, type Workload} from './workload'

/** What is measured in one process of its own, `rounds` times over, for one process may be unlucky in its compiling. */
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

function repeated<Result>(work: () => Result, count = rounds): readonly Result[] {
  return Array.from({length: count}, work)
}

/** Warm full lints of made-up drafts of a size. */
export function lintFigures(bytes: number, runs: number): LintFigures {
  const rounds = repeated(() => inWorker<Linting>('lint', bytes, runs))
  const [first] = rounds
  return {ms: median(rounds.map(({ms}) => median(ms))), bytes: first?.bytes ?? bytes}
}

/** Edits of a made-up draft of a size. Each process gives its own p99; one disturbed process does not decide. */
export function keystrokeFigures(bytes: number, edits: number): KeystrokeFigures {
  const rounds = repeated(() => inWorker<Keystrokes>('keystrokes', bytes, edits))
  return {
    p50: median(rounds.map(({ms}) => percentile(ms, 0.5))),
    p99: median(rounds.map(({ms}) => percentile(ms, 0.99))),
  }
}

/** The first lint of 10 KB in a fresh process, and the evaluation of the modules before it. */
export function firstLintFigures(): FirstLint {
  const all = repeated(() => inWorker<FirstLint>('first', sizes.k10), 9)
  return {
    loadMs: median(all.map(({loadMs}) => loadMs)),
    lintMs: median(all.map(({lintMs}) => lintMs)),
  }
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

/** Measures `the-thuc check` over one draft of 10 KB and over the thousand. */
export function commandFigures({draft10k, drafts}: Workload): CommandFigures {
  // Fast because it does nothing would be no merit.
  const entries: readonly unknown[] = JSON.parse(outputOf(check('--format', 'json', drafts)))
  if (entries.length !== draftCount) throw new Error(`check read ${entries.length} drafts`)
  return {
    nodeMs: medianProcessTime({args: ['--eval', '0']}, 15, limit),
    oneFileMs: medianProcessTime(check(draft10k), 15, limit),
    filesMs: medianProcessTime(check(drafts), 5, limit),
    peakMiB: peakMemory(check(drafts), limit),
  }
}
