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

  it('also where tabs part the cells of a table', () => {
    const table = [
      ...['KẾ HOẠCH', 'Trồng cây', '', 'I. VIỆC', '', 'TT\tNội dung\tChủ trì\tThời gian'],
      ...['1\tRà soát hồ sơ', 'của các hộ\tSở Y tế\tQuý I/2026', '2\tLập sổ\tSở Nội vụ\t'],
      ...['II. TỔ CHỨC THỰC HIỆN', '', '1. Sở Y tế họp.', '', '2. Sở Nội vụ họp.'],
    ].join('\n')
    fc.assert(fc.property(fc.constant(table), edits, checkEdits), seeded(100))
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
