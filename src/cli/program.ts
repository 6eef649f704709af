import {statSync} from 'node:fs'
import {CommanderError} from 'commander'
import {commands} from './commands'
import {UsageError} from './failure'
import {giveModel} from './language-model'
import type {Terminal} from './terminal'
import {usageMessage} from './usage'

/** Status of a mistake in usage, configuration, input or output. */
const failed = 2

giveModel()

/** Runs a command line (without the program's own name) and gives its status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0
  const program = commands(terminal, (each) => {
    status = each
  })
  try {
    await program.parseAsync(words, {from: 'user'})
    return status
  } catch (error) {
    if (error instanceof UsageError) return refuse(error.message, terminal)
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (error.code === 'commander.help') return failed
    return refuse(usageMessage(error) + pathHint(error, words), terminal)
  }
}

function refuse(message: string, terminal: Terminal): number {
  terminal.tell(`the-thuc: ${message}\nXem cách dùng: the-thuc --help\n`)
  return failed
}

/** Who gives only a file most likely wants it checked. */
function pathHint({code}: CommanderError, [first = '']: readonly string[]): string {
  if (code !== 'commander.unknownCommand') return ''
  const isPath = statSync(first, {throwIfNoEntry: false}) !== undefined
  return isPath ? `; để kiểm tra tệp hay thư mục này: the-thuc check ${first}` : ''
}
