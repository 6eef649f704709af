import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expressionsOnce} from '../../src/cli/compiled-code'
import {Folder, spawned} from '../unit/cli/harness'

/** A text with a fault that only the model of the language finds. */
const draft = 'Thể Thức\n\nCác đơn vị mở các lớp bồi dường cho cán bộ, công chức theo quy định.\n'

describe('the code that the build compiles ahead', function () {
  this.timeout(20_000)
  const built = (name: string) => readFileSync(path.join('dist', name))

  it('is taken by the Node that built it, under the flags it was made with', () => {
    const program = `
      const {readFileSync} = require('node:fs')
      const cachedData = readFileSync('dist/command.cache')
      const {Script} = require('node:vm')
      console.log(new Script(readFileSync('dist/command.js', 'utf8'), {cachedData}).cachedDataRejected)`
    const rejected = (flags: readonly string[]) =>
      execFileSync(process.execPath, [...flags, '-e', program], {encoding: 'utf8'}).trim()
    assert.equal(rejected([expressionsOnce]), 'false')
  })

  it('comes with the model unpacked, which is used as it stands', async () => {
    const kept = new Uint8Array(built('spelling.cache'))
    const pairs = new Uint32Array(kept.buffer, 0, 1)[0] ?? 0
    // A model that never saw a pair.
    kept.fill(0, kept.length - 8 * pairs)
    const folder = new Folder({'cli.js': built('cli.js'), 'command.js': built('command.js')})
    try {
      folder.write('thu.txt', draft)
      folder.write('spelling.cache', Buffer.from(kept))
      const {err, out} = await spawned(folder.join('cli.js'), ['check', folder.join('thu.txt')])
      assert.equal(err, '')
      assert.doesNotMatch(out, /confused-word/u)
    } finally {
      folder.remove()
    }
  })

  it('is not needed: where it is missing or of another Node, nor is the unpacked model', async () => {
    const folder = new Folder({'cli.js': built('cli.js'), 'command.js': built('command.js')})
    try {
      folder.write('thu.txt', draft)
      const check = () => spawned(folder.join('cli.js'), ['check', folder.join('thu.txt')])
      const without = await check()
      for (const kept of ['command.cache', 'spelling.cache']) {
        folder.write(kept, Buffer.from('của bản khác'))
      }
      const other = await check()
      assert.deepEqual([without.err, without], ['', other])
      assert.match(without.out, /confused-word/u)
    } finally {
      folder.remove()
    }
  })
})
