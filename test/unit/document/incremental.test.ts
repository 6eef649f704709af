import assert from 'node:assert/strict'
import fc from 'fast-check'
import {DirectiveReader, readDirective} from '../../../src/document/read'
import {seeded, slow} from '../text/arbitrary'
import {checkEdits, edits} from './edits'
import {fixtures} from './fixtures'
import {serialized} from './serialized'
import {unforeseen} from './torn'

describe('a document read again after an edit', function () {
  this.timeout(slow)
  const documents = fc.constantFrom(...fixtures().map(({text}) => text))

  it('is what it would be, read for the first time', () => {
    fc.assert(fc.property(documents, edits, checkEdits), seeded(60))
  })

  it('also where it is no document', () => {
    fc.assert(fc.property(unforeseen, edits, checkEdits), seeded(60))
  })

  it('also where two documents take turns', () => {
    const check = (one: string, other: string) => {
      const reader = new DirectiveReader()
      for (const text of [one, other, one]) {
        assert.deepEqual(serialized(reader.read(text)), serialized(readDirective(text)))
      }
    }
    fc.assert(fc.property(documents, documents, check), seeded(20))
  })

  it('keeps what it learnt of blocks that did not change', () => {
    const reader = new DirectiveReader()
    const before = reader.read('1. Một.\n\n2. Hai.\n\n3. Ba.')
    const after = reader.read('1. Một.\n\n2. Hai hai.\n\n3. Ba.')
    const same = after.blocks.map(({content}, index) => content === before.blocks[index]?.content)
    assert.deepEqual(same, [true, false, true])
  })
})
