import assert from 'node:assert/strict'
import {
  ordinal,
  ordinalValue,
  romanNumeral,
  romanPattern,
  romanValue,
} from '../../../src/text/numerals'

describe('Roman numerals', () => {
  const values: readonly (readonly [string, number])[] = [
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['LXXXIX', 89],
    ['C', 100],
  ]
  for (const [text, value] of values) {
    it(`${text} is ${value}`, () => assert.equal(romanValue(text), value))
  }

  it('are written in capitals only', () => {
    assert.deepEqual(['i', 'IV.', 'A', 'V/v'].map(romanValue), [0, 0, 0, 0])
  })

  it('are written as they are read', () => {
    const whole = new RegExp(`^(?:${romanPattern})$`)
    for (let value = 1; value <= 89; value++) {
      const text = romanNumeral(value)
      assert.equal(romanValue(text), value)
      assert.match(text, whole)
    }
  })

  it('have no form for less than one', () => {
    assert.equal(romanNumeral(0), '')
  })
})

describe('ordinals', () => {
  it('are written as they are read', () => {
    assert.deepEqual([1, 4, 10].map(ordinal), ['nhất', 'tư', 'mười'])
    for (let value = 1; value <= 10; value++) assert.equal(ordinalValue(ordinal(value)), value)
  })

  it('have no word beyond ten, and no number for another word', () => {
    assert.equal(ordinal(11), '')
    assert.equal(ordinalValue('hải'), 0)
  })
})
