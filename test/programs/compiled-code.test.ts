import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Script} from 'node:vm'
import {Folder, spawned} from '../unit/cli/harness'

describe('the code that the build compiles ahead', function () {
  this.timeout(20_000)
  const built = (name: string) => readFileSync(path.join('dist', name))

  it('is taken by the Node that built it', () => {
    const script = new Script(built('command.js').toString(), {cachedData: built('command.cache')})
    assert.equal(script.cachedDataRejected, false)
  })

  it('is not needed: where it is missing or of another Node, the source is compiled', async () => {
    const folder = new Folder({'cli.js': built('cli.js'), 'command.js': built('command.js')})
    try {
      const version = () => spawned(folder.join('cli.js'), ['--version'])
      const without = await version()
      folder.write('command.cache', Buffer.from('của bản khác'))
      const other = await version()
      assert.deepEqual([without.status, without.err, without], [0, '', other])
    } finally {
      folder.remove()
    }
  })
})
