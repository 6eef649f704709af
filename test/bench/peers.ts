import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import path from 'node:path'
import {PlainError, projectRoot} from '../vscode/host/process'
import {medianProcessTime, type NodeCommand, processTime} from './processes'
import {npm} from './sizes'
import {median} from './statistics'
import type {Workload} from './workload'

/** What is measured of a peer; null where it did not finish in time. Times in milliseconds. */
export interface PeerFigures {
  readonly lint10kMs: number | null
  readonly lint100kMs: number | null
  readonly lint1mMs: number | null
  readonly cliOneFileMs: number | null
  readonly cli1000FilesMs: number | null
}

/** Longest time for a file in a peer's process, and for its command over the thousand drafts. */
const fileLimit = 60_000
const folderLimit = 180_000

const folder = path.join(projectRoot, 'test', 'bench')

function installed(...parts: readonly string[]): string {
  return path.join(folder, 'node_modules', ...parts)
}

/** How each peer's own command lints a file or a folder of Markdown. */
const commands: Readonly<Record<string, (given: string) => NodeCommand>> = {
  'remark-lint': (given) => ({
    args: [
      installed('remark-cli', 'cli.js'),
      ...[given, '--ext', 'md', '--use', 'remark-preset-lint-recommended', '--no-stdout'],
    ],
    cwd: folder,
  }),
  markdownlint: (given) => ({
    args: [
      installed('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'),
      given.endsWith('.md') ? path.basename(given) : '*.md',
    ],
    cwd: given.endsWith('.md') ? path.dirname(given) : given,
  }),
  textlint: (given) => ({
    args: [
      installed('textlint', 'bin', 'textlint.js'),
      ...['--config', path.join('peers', 'textlint.json'), given],
    ],
    cwd: folder,
  }),
  cspell: (given) => ({
    args: [
      installed('cspell', 'bin.mjs'),
      ...['lint', '--no-progress', '--config', path.join('peers', 'cspell.json')],
      ...['--root', given.endsWith('.md') ? path.dirname(given) : given],
      given.endsWith('.md') ? path.basename(given) : '*.md',
    ],
    cwd: folder,
  }),
  // It has no command of its own: the adapter stands in for one.
  'retext-spell': (given) => ({
    args: [path.join('peers', 'run.mjs'), 'retext-spell', 'check', given],
    cwd: folder,
  }),
}

/** The peers, by the names of their adapters. */
export const peerNames: readonly string[] = Object.keys(commands)

/** Installs the peers where they are not there as the lock file has them. */
export function installPeers(tell: (line: string) => void): void {
  const written = (file: string) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0
  const lock = written(path.join(folder, 'package-lock.json'))
  if (written(installed('.package-lock.json')) >= lock) return
  tell('cài các công cụ đem so sánh: npm ci trong test/bench (chỉ để đo, không đóng gói)')
  const {status, output} = npm(['ci', '--ignore-scripts', '--no-progress'], folder)
  if (status !== 0) throw new PlainError(`npm ci trong test/bench không xong:\n${output}`)
}

/** Measures a peer on the same drafts as ours. */
export function measurePeer(name: string, {draft10k, draft100k, draft1m, drafts}: Workload) {
  const command = commands[name]
  if (command === undefined) throw new RangeError(`No peer called ${name}`)
  const figures: PeerFigures = {
    lint10kMs: lintTime(name, draft10k, 60),
    lint100kMs: lintTime(name, draft100k, 16),
    lint1mMs: lintTime(name, draft1m, 4),
    cliOneFileMs: medianProcessTime(command(draft10k), 5, fileLimit),
    cli1000FilesMs: processTime(command(drafts), folderLimit),
  }
  return figures
}

/**
 * Median of warm lints in a process of the peer's own: the first half of the runs is warming up. It lints the same draft
 * again and again, which is in favour of those that remember words.
 */
function lintTime(name: string, file: string, runs: number): number | null {
  const args = [path.join('peers', 'run.mjs'), name, 'lint', `${file}:${runs}`]
  const {status, stdout} = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: fileLimit,
    killSignal: 'SIGKILL',
    // Warnings of peers about our text are their business.
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (status !== 0) return null
  const {ms}: {ms: readonly number[]} = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  return median(ms.slice(ms.length >> 1))
}
