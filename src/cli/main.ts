import type * as Command from './command'
import {loadCompiled} from './compiled-code'
import {hurry} from './short-run'

const {crashReport, endProcess, processTerminal, run} =
  loadCompiled<typeof Command>('command').exports

/** The command `the-thuc`. */
async function main(): Promise<void> {
  const terminal = processTerminal()
  const words = process.argv.slice(2)
  hurry(words)
  const status = await run(words, terminal).catch((error: unknown) => {
    terminal.tell(crashReport(error))
    return 2
  })
  endProcess(status)
}

process.on('uncaughtException', (error) => {
  process.stderr.write(crashReport(error))
  process.exit(2)
})

void main()
