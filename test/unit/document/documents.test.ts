import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../../src/document/read'
import {fixtures, treeFile} from './fixtures'
import {treeOf} from './tree'

/** `UPDATE=1` writes what is read now; look at every line that changes before it is committed. */
const update = process.env['UPDATE'] === '1'

describe('whole documents are read', () => {
  for (const {name, text} of fixtures()) {
    it(name, () => {
      const file = treeFile(name)
      const tree = treeOf(readDirective(text))
      if (update) writeFileSync(file, tree)
      assert.ok(existsSync(file), `${file} is not there; UPDATE=1 writes it`)
      assert.equal(tree, readFileSync(file, 'utf8'))
    })
  }

  it('and no outline is left of a document that is gone', () => {
    const kept = readdirSync(path.dirname(treeFile('any'))).filter((file) => file.endsWith('.tree'))
    assert.deepEqual(
      kept.sort(),
      fixtures().map(({name}) => `${name}.tree`),
    )
  })
})
