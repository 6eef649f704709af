/** `npm run bench [-- --json] [-- --peers] [-- --spelling]`: how fast and how large the product is, or how well it spells, beside others if asked. */
import {availableParallelism, loadavg} from 'node:os'
import {parseArgs} from 'node:util'
import {PlainError, program, temporaryFolder} from '../vscode/host/process'
import {commandFigures, fileFigures, firstLintFigures, warmFigures} from './figures'
import {installPeers, measurePeer, type PeerFigures, peerNames} from './peers'
import {jsonReport, type Measured, tableReport} from './report'
import {measureSizes} from './sizes'
import {spellingReport} from './spelling'
import {type Corpus, findCorpus, type Workload, writeWorkload} from './workload'

/** Told on the standard error: the standard output belongs to the figures. */
function tell(line: string): void {
  process.stderr.write(`bench: ${line}\n`)
}

/** One thing measured after it was named, with a pause in which Ctrl-C is heard. */
async function step<Result>(name: string, work: () => Result): Promise<Result> {
  tell(name)
  await new Promise((resolve) => setImmediate(resolve))
  return work()
}

async function measure(folder: string, withPeers: boolean): Promise<Measured> {
  // First, so that a missing network is told at once.
  if (withPeers) installPeers(tell)
  const workload = await step('tạo dự thảo', () => writeWorkload(folder))
  return {
    ...(await step('kiểm tra và gõ ở 10 KB, 100 KB, 1 MB', warmFigures)),
    first: await step('lần đầu', firstLintFigures),
    command: await step('dòng lệnh', () => commandFigures(workload)),
    corpus: await corpusFigures(findCorpus(folder)),
    peers: withPeers ? await peerFigures(workload) : null,
    sizes: await step('đóng gói', () => measureSizes(folder)),
  }
}

async function corpusFigures(corpus: Corpus | null): Promise<Measured['corpus']> {
  if (corpus === null) return null
  return step('văn bản thật', () => {
    const [joined, ...files] = fileFigures([corpus.joined, ...corpus.files])
    return joined === undefined ? null : {files, joined}
  })
}

async function peerFigures(workload: Workload): Promise<Measured['peers']> {
  const peers: Record<string, PeerFigures> = {}
  for (const name of peerNames) {
    peers[name] = await step(name, () => measurePeer(name, workload))
  }
  return peers
}

/** Others at work on the machine are in every figure. */
function tellOfLoad(): void {
  const [load = 0] = loadavg()
  const cores = availableParallelism()
  // One of them is what the measuring itself has used.
  if (load < cores + 0.5) return
  tell(`máy đang bận (tải ${load.toFixed(1)} trên ${cores} nhân), số đo chậm hơn thật`)
}

interface Options {
  readonly json: boolean
  readonly peers: boolean
  /** Spelling instead of times. */
  readonly spelling: boolean
}

function options(): Options {
  try {
    const {values} = parseArgs({
      options: {json: {type: 'boolean'}, peers: {type: 'boolean'}, spelling: {type: 'boolean'}},
    })
    return {
      json: values.json ?? false,
      peers: values.peers ?? false,
      spelling: values.spelling ?? false,
    }
  } catch {
    throw new PlainError('Cách dùng: npm run bench [-- [--json] [--peers] | --spelling]')
  }
}

program(async () => {
  const {json, peers, spelling} = options()
  if (spelling) {
    const table = spellingReport(tell)
    await new Promise((resolve) => process.stdout.write(table, resolve))
    return 0
  }
  const measured = await measure(await temporaryFolder('bench'), peers)
  tellOfLoad()
  const report = json ? jsonReport(measured) : tableReport(measured)
  await new Promise((resolve) => process.stdout.write(report, resolve))
  return 0
})
