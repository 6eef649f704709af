import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {readDirective} from '../../src/document/read'
import {checkBlocks, checkBody, checkComponents, checkTasks} from '../unit/document/checks'
import {checkEdits, edits} from '../unit/document/edits'
import {treeOf} from '../unit/document/tree'
import {variants} from '../unit/document/variants'
import {seeded} from '../unit/text/arbitrary'

const corpus = path.resolve('../shared/corpus')

describe('real documents', function () {
  if (!existsSync(corpus)) {
    it.skip('are read (../shared/corpus is absent)')
    return
  }
  this.timeout(60_000)
  const files = ['annotated', 'plain'].flatMap((folder) =>
    readdirSync(path.join(corpus, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => path.join(corpus, folder, file)),
  )
  const texts = files.map((file) => readFileSync(file, 'utf8'))

  it('are read whole, each part in its place', () => {
    for (const text of texts) {
      const directive = readDirective(text)
      for (const check of [checkBlocks, checkBody, checkComponents, checkTasks]) check(directive)
    }
  })

  for (const [name, variant] of Object.entries(variants)) {
    it(`are read alike with ${name}`, () => {
      texts.forEach((text, index) => {
        const tree = treeOf(readDirective(text))
        assert.equal(treeOf(readDirective(variant(text))), tree, files[index])
      })
    })
  }

  it('read again after an edit are what they would be, read for the first time', () => {
    fc.assert(fc.property(fc.constantFrom(...texts), edits, checkEdits), seeded(60))
  })
})
