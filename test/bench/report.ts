import type {CommandFigures, LintFigures, WarmFigures} from './figures'
import type {PeerFigures} from './peers'
import type {Sizes} from './sizes'
import {median, rounded} from './statistics'
import type {FirstLint} from './worker'

/** Everything that was measured. */
export interface Measured extends WarmFigures {
  readonly first: FirstLint
  readonly command: CommandFigures
  readonly sizes: Sizes
  /** The real directives one by one, and all of them joined to 1 MB; null where there are none. */
  readonly corpus: {readonly files: readonly LintFigures[]; readonly joined: LintFigures} | null
  readonly peers: Readonly<Record<string, PeerFigures>> | null
}

function figure(value: number | null): number | null {
  return value === null ? null : rounded(value)
}

/**
 * How many times longer ten times the text takes, from 100 KB to 1 MB, as if one were exactly ten times the other:
 * 10 is linear, 100 quadratic.
 */
export function growth(small: LintFigures, large: LintFigures): number {
  return (10 * (large.ms / small.ms)) / (large.bytes / small.bytes)
}

/** The one object of `--json`; its names are a contract. */
export function jsonReport(measured: Measured): string {
  const {lint10k, lint100k, lint1m, first, keystroke100k, keystroke1m, command, sizes} = measured
  const {extensionBundleBytes, cliBundleBytes, vsixBytes} = sizes
  const peers = Object.entries(measured.peers ?? {}).map(([name, figures]) => [
    name,
    Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, figure(value)])),
  ])
  const report = {
    lint10kMs: rounded(lint10k.ms),
    lint100kMs: rounded(lint100k.ms),
    lint1mMs: rounded(lint1m.ms),
    firstLintMs: rounded(first.lintMs),
    keystroke100kP99Ms: rounded(keystroke100k.p99),
    keystroke1mP99Ms: rounded(keystroke1m.p99),
    cliOneFileMs: figure(command.oneFileMs),
    cli1000FilesMs: figure(command.filesMs),
    cli1000PeakMiB: figure(command.peakMiB),
    growth10xRatio: rounded(growth(lint100k, lint1m)),
    extensionBundleBytes,
    cliBundleBytes,
    vsixBytes,
    ...(measured.peers === null ? {} : {peers: Object.fromEntries(peers)}),
  }
  return JSON.stringify(report, null, 2) + '\n'
}

/** A line of the table; `budget` is the most that the value should be. */
interface Line {
  readonly name: string
  readonly value: number | null
  readonly unit: string
  readonly budget?: number
  readonly note?: string
}

/** The table for people. */
export function tableReport(measured: Measured): string {
  const {sizes} = measured
  const parts = [
    linesOf(speedLines(measured)),
    linesOf([
      {
        name: 'Gói mở rộng (extension.js, core.js)',
        value: sizes.extensionBundleBytes / 1024,
        unit: 'KiB',
      },
      {name: 'Gói dòng lệnh (cli.js)', value: sizes.cliBundleBytes / 1024, unit: 'KiB'},
      {
        name: 'Tệp cài đặt (.vsix)',
        value: sizes.note === null ? sizes.vsixBytes / 1024 : null,
        unit: 'KiB',
        note: sizes.note ?? '',
      },
    ]),
  ]
  if (measured.corpus !== null) parts.push(linesOf(corpusLines(measured.corpus)))
  if (measured.peers !== null) parts.push(peerTable(measured, measured.peers))
  return parts.map((part) => part + '\n').join('\n')
}

function speedLines(measured: Measured): readonly Line[] {
  const {lint10k, lint100k, lint1m, first, keystroke100k, keystroke1m, command} = measured
  const ms = 'ms'
  const load = `chưa kể nạp mô-đun ${rounded(first.loadMs)} ms`
  const node = `riêng Node ${rounded(command.nodeMs ?? Number.NaN)} ms`
  return [
    {name: 'Kiểm tra trọn dự thảo 10 KB', value: lint10k.ms, unit: ms, budget: 3},
    {name: 'Kiểm tra trọn dự thảo 100 KB', value: lint100k.ms, unit: ms},
    {name: 'Kiểm tra trọn dự thảo 1 MB', value: lint1m.ms, unit: ms, budget: 150},
    {
      name: 'Mười lần chữ thì lâu gấp',
      value: growth(lint100k, lint1m),
      unit: 'lần',
      budget: 12,
      note: '100 KB → 1 MB; 10 là tuyến tính',
    },
    {name: 'Lần đầu, 10 KB, tiến trình mới', value: first.lintMs, unit: ms, note: load},
    {name: 'Mỗi lần gõ ở 100 KB, p50', value: keystroke100k.p50, unit: ms},
    {name: 'Mỗi lần gõ ở 100 KB, p99', value: keystroke100k.p99, unit: ms, budget: 3},
    {name: 'Mỗi lần gõ ở 1 MB, p50', value: keystroke1m.p50, unit: ms},
    {name: 'Mỗi lần gõ ở 1 MB, p99', value: keystroke1m.p99, unit: ms},
    {name: 'Dòng lệnh, một tệp 10 KB', value: command.oneFileMs, unit: ms, budget: 150, note: node},
    {name: 'Dòng lệnh, 1.000 tệp (13 MB)', value: command.filesMs, unit: ms},
    {name: 'Bộ nhớ cao nhất, 1.000 tệp', value: command.peakMiB, unit: 'MiB'},
  ]
}

function corpusLines({files, joined}: NonNullable<Measured['corpus']>): readonly Line[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const whole = files.reduce((sum, file) => sum + file.ms, 0)
  const perTen = median(files.map((file) => (file.ms / file.bytes) * 10 * 1024))
  const size = (value: number) => `${Math.round(value / 1024)} KB`
  return [
    {name: 'Văn bản thật, 10 KB', value: perTen, unit: 'ms', note: `${files.length} văn bản`},
    {name: 'Văn bản thật, tất cả', value: whole, unit: 'ms', note: size(bytes)},
    {name: 'Văn bản thật nối lại', value: joined.ms, unit: 'ms', note: size(joined.bytes)},
  ]
}

function linesOf(lines: readonly Line[]): string {
  return lines
    .map(({name, value, unit, budget, note = ''}) => {
      const amount = value === null ? '–' : String(rounded(value))
      const met = value !== null && budget !== undefined && value <= budget ? '✔' : '✖'
      const goal = budget === undefined ? '' : `${met} ≤ ${budget}`
      const row = `${name.padEnd(34)}${amount.padStart(8)} ${unit.padEnd(5)}${goal.padEnd(9)}${note}`
      return row.trimEnd()
    })
    .join('\n')
}

function peerTable(measured: Measured, peers: Readonly<Record<string, PeerFigures>>): string {
  const ours: PeerFigures = {
    lint10kMs: measured.lint10k.ms,
    lint100kMs: measured.lint100k.ms,
    lint1mMs: measured.lint1m.ms,
    cliOneFileMs: measured.command.oneFileMs,
    cli1000FilesMs: measured.command.filesMs,
  }
  const row = (name: string, cells: readonly string[]) =>
    name.padEnd(16) + cells.map((cell) => cell.padStart(11)).join('')
  const cellsOf = (figures: PeerFigures) =>
    Object.values(figures).map((value: number | null) =>
      value === null ? '–' : String(rounded(value)),
    )
  return [
    row('ms', ['10 KB', '100 KB', '1 MB', 'một tệp', '1.000 tệp']),
    row('the-thuc', cellsOf(ours)),
    ...Object.entries(peers).map(([name, figures]) => row(name, cellsOf(figures))),
    '– là không xong trong thời hạn. Các công cụ này không làm cùng một việc; chúng chỉ cho mốc tốc độ.',
  ].join('\n')
}
