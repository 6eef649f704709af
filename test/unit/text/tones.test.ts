import assert from 'node:assert/strict'
import fc from 'fast-check'
import {bare} from '../../../src/text/letters'
import {movedTone} from '../../../src/text/tones'
import {seeded} from './arbitrary'

describe('tones', () => {
  const both: readonly (readonly [older: string, newer: string])[] = [
    ['hòa', 'hoà'],
    ['Ủy', 'Uỷ'],
    ['KHỎE', 'KHOẺ'],
    ['thùy', 'thuỳ'],
    ['òa', 'oà'],
  ]
  for (const [older, newer] of both) {
    it(`${older} and ${newer} are one syllable`, () => {
      assert.equal(movedTone(older, 'new'), newer)
      assert.equal(movedTone(newer, 'old'), older)
      assert.equal(movedTone(older, 'old'), older)
      assert.equal(movedTone(newer, 'new'), newer)
    })
  }

  for (const fixed of ['quý', 'Quỳ', 'quà', 'hoàn', 'huyện', 'ngoài', 'thuở', 'của', 'a', '']) {
    it(`"${fixed}" leaves no choice`, () => {
      assert.equal(movedTone(fixed, 'new'), fixed)
      assert.equal(movedTone(fixed, 'old'), fixed)
    })
  }

  it('property: no letter changes', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...both.flat()), (text, end) => {
        assert.equal(bare(movedTone(text + end, 'new')), bare(text + end))
      }),
      seeded(50),
    )
  })
})
