/** `npm test`: form, types, units, real documents and the real editors, one after the other; ends with one count of all. */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'

const root = path.join(__dirname, '..', '..')

interface Stage {
  readonly name: string
  readonly command: readonly string[]
}

function tool(name: string): string {
  return path.join(root, 'node_modules', '.bin', name)
}

const bundle = (name: string) => path.join(root, 'dist', 'test', name)

const stages: readonly Stage[] = [
  {name: 'form (biome)', command: [tool('biome'), 'ci', '--no-errors-on-unmatched', '.']},
  {name: 'types (tsc)', command: [tool('tsc'), '--noEmit']},
  {
    name: 'types of the preview',
    command: [tool('tsc'), '--noEmit', '-p', 'src/extension/signing/webview'],
  },
  {
    name: 'units',
    command: [tool('mocha'), '--forbid-only', '--timeout', '30000', bundle('unit.js')],
  },
  // What starts programs or reads large files, apart so that the units answer within seconds.
  {
    name: 'programs',
    command: [tool('mocha'), '--forbid-only', '--timeout', '60000', bundle('programs.js')],
  },
  {
    name: 'real documents',
    command: [tool('mocha'), '--forbid-only', '--timeout', '60000', bundle('corpus.js')],
  },
  {name: 'VS Code', command: [process.execPath, bundle('vscode/run.js')]},
  {name: 'VS Code for the Web', command: [process.execPath, bundle('vscode/web.js')]},
]

/** Lines by which the stages say how many cases passed or failed. */
const counts: readonly (readonly [RegExp, 'passed' | 'failed'])[] = [
  [/^\s*(\d+) passing/, 'passed'],
  [/^\s*(\d+) failing/, 'failed'],
  [/^(\d+) passed, \d+ failed$/, 'passed'],
  [/^\d+ passed, (\d+) failed$/, 'failed'],
  [/^✓ window: ()/, 'passed'],
  [/^✗ window: ()/, 'failed'],
]

interface Outcome {
  passed: number
  failed: number
}

/** Runs a stage with its output shown, and counts its cases; a stage without cases of its own is one. */
function run({name, command}: Stage): Promise<Outcome> {
  const [program = '', ...words] = command
  console.log(`\n━━ ${name}`)
  return new Promise((resolve) => {
    const outcome: Outcome = {passed: 0, failed: 0}
    const child = spawn(program, words, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']})
    let rest = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text)
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) count(line, outcome)
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve({passed: 0, failed: 1})
    })
    child.on('close', (status) => {
      count(rest, outcome)
      if (status !== 0 && outcome.failed === 0) outcome.failed = 1
      if (status === 0 && outcome.passed === 0) outcome.passed = 1
      resolve(outcome)
    })
  })
}

function count(line: string, outcome: Outcome): void {
  for (const [pattern, kind] of counts) {
    const match = pattern.exec(line)
    if (match !== null) outcome[kind] += match[1] === '' ? 1 : Number(match[1])
  }
}

async function main(): Promise<void> {
  const total: Outcome = {passed: 0, failed: 0}
  const lines: string[] = []
  for (const stage of stages) {
    const began = Date.now()
    const {passed, failed} = await run(stage)
    total.passed += passed
    total.failed += failed
    const seconds = ((Date.now() - began) / 1000).toFixed(1)
    lines.push(
      `${failed === 0 ? '✓' : '✗'} ${stage.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    )
  }
  if (!existsSync(path.join(root, '..', 'shared', 'corpus'))) {
    lines.push('  (../shared/corpus is not here: what reads it was skipped)')
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}

void main()
