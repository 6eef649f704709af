// The last step of the build: runs the command over the sample drafts, and keeps what V8 compiled of it (see
// compiled-code.ts) and the model of the language unpacked.
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import type * as Command from './command'
import {loadCompiled} from './compiled-code'

const samples = path.join(__dirname, '..', 'test', 'fixtures', 'samples')
async function precompile(): Promise<void> {
  const {script, exports} = loadCompiled<typeof Command>('command')
  const unseen = {
    ...exports.processTerminal(),
    write: async () => {},
    tell: () => {},
    progress: () => {},
  }
  for (const command of ['check', 'tasks']) await exports.run([command, samples], unseen)
  exports.keepModel()
  writeFileSync(path.join(__dirname, 'command.cache'), script.createCachedData())
}

void precompile()
