import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import path from 'node:path'

const folder = 'test/fixtures/grammar'

/** Runs the tester of the editor's own engine over one file; what it prints where an expectation fails. */
function complaints(file: string): string {
  const tool = path.resolve('node_modules/vscode-tmgrammar-test/dist/unit.js')
  const words = ['-g', 'syntaxes/vanban.tmLanguage.json', file]
  const {status, stdout, stderr} = spawnSync(process.execPath, [tool, ...words], {encoding: 'utf8'})
  return status === 0 ? '' : `${stdout}${stderr}`
}

describe('the grammar', () => {
  for (const file of readdirSync(folder)) {
    it(`paints ${file} as it says below each line`, () => {
      assert.equal(complaints(path.posix.join(folder, file)), '')
    })
  }
})
