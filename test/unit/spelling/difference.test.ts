import assert from 'node:assert/strict'
import {lettersOfSyllables, mayBeSlip, shapeOf, unfumbled} from '../../../src/spelling/difference'
import {possibleSyllables, spellSyllable} from '../../../src/spelling/syllable'

describe('differences between words', () => {
  it('the letters of syllables are those of the words that they spell', () => {
    const letters = lettersOfSyllables()
    for (const code of possibleSyllables()) {
      const word = spellSyllable(code)
      assert.equal(letters[code], shapeOf(word).letters, word)
    }
  })

  it('one slip changes two letters at the most', () => {
    const letters = (word: string) => shapeOf(word).letters
    assert.ok(mayBeSlip(letters('bna'), letters('ban')))
    assert.ok(mayBeSlip(letters('thông'), letters('thống')))
    assert.ok(!mayBeSlip(letters('kinh'), letters('quốc')))
  })

  for (const [wrong, right] of [
    ['bna', 'ban'],
    ['khooa', 'khoa'],
    ['ttrong', 'trong'],
    ['ex', 'xe'],
  ] as const) {
    it(`"${wrong}" may have been "${right}"`, () => assert.ok(unfumbled(wrong).includes(right)))
  }
})
