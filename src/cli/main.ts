import type * as Command from './command'
import {loadCompiled} from './compiled-code'

const {crashReport, processTerminal, run} = loadCompiled<typeof Command>('command').exports

/** The command `the-thuc`. The status is set rather than exited with, so that what is written reaches its reader. */
async function main(): Promise<void> {
  const terminal = processTerminal()
  try {
    process.exitCode = await run(process.argv.slice(2), terminal)
  } catch (error) {
    terminal.tell(crashReport(error))
    process.exitCode = 2
  }
}

process.on('uncaughtException', (error) => {
  process.stderr.write(crashReport(error))
  process.exit(2)
})

void main()
