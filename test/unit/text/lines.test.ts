import assert from 'node:assert/strict'
import fc from 'fast-check'
import {Lines} from '../../../src/text/lines'
import {seeded, textOf} from './arbitrary'

describe('Lines', () => {
  it('counts one line in an empty text', () => {
    const lines = new Lines('')
    assert.equal(lines.count, 1)
    assert.deepEqual(lines.placeAt(0), {line: 1, column: 1, offset: 0})
    assert.deepEqual(lines.spanOf(1, ''), {start: 0, end: 0})
  })

  it('counts a line behind the last line end', () => {
    assert.equal(new Lines('một\nhai\n').count, 3)
  })

  it('leaves line ends of both kinds out of the line', () => {
    const text = 'một\r\nhai\n\r\nbốn'
    const lines = new Lines(text)
    const shown = [1, 2, 3, 4].map((line) => {
      const {start, end} = lines.spanOf(line, text)
      return text.slice(start, end)
    })
    assert.deepEqual(shown, ['một', 'hai', '', 'bốn'])
  })

  it('takes a carriage return inside a line for a character of it', () => {
    const text = 'một\rhai\nba'
    assert.deepEqual(new Lines(text).spanOf(1, text), {start: 0, end: 7})
  })

  it('counts columns in UTF-16 units from 1', () => {
    assert.deepEqual(new Lines('a\n😀b').placeAt(4), {line: 2, column: 3, offset: 4})
  })

  it('takes what lies outside the text for its nearest end', () => {
    const lines = new Lines('a\nb')
    assert.equal(lines.lineAt(-5), 1)
    assert.equal(lines.lineAt(99), 2)
    assert.deepEqual(lines.spanOf(9, 'a\nb'), {start: 3, end: 3})
  })

  it('agrees with counting line ends one by one', () => {
    const texts = textOf(['a', 'đ', '\n', '\r\n', '\r'], 40)
    const check = (text: string, at: number) => {
      const offset = Math.min(at, text.length)
      const before = text.slice(0, offset).split('\n')
      const place = {line: before.length, column: (before.at(-1) ?? '').length + 1, offset}
      assert.deepEqual(new Lines(text).placeAt(offset), place)
    }
    fc.assert(fc.property(texts, fc.nat(60), check), seeded(200))
  })
})
