import assert from 'node:assert/strict'
import {padEnd, padStart, width, wrap} from '../../../src/write/columns'

describe('columns', () => {
  it('combining marks take no column, letters outside the basic plane one', () => {
    assert.equal(width('Nơi nhận'), 8)
    assert.equal(width('Nơi nhận'.normalize('NFD')), 8)
    assert.equal(width('a\u200Bb\uFEFF'), 2)
    assert.equal(width('𝐀b'), 2)
  })

  it('pads by columns, not by units', () => {
    const nfd = 'hạn'.normalize('NFD')
    assert.equal(padEnd(nfd, 5), `${nfd}  `)
    assert.equal(padStart('7:1', 5), '  7:1')
    assert.equal(padEnd('dài hơn', 3), 'dài hơn')
  })

  it('wraps at spaces and loses no word', () => {
    assert.deepEqual(wrap('trước ngày 15 tháng 12 năm 2026', 13), [
      'trước ngày 15',
      'tháng 12 năm',
      '2026',
    ])
    assert.deepEqual(wrap('', 10), [''])
    assert.deepEqual(wrap('  a \n b  ', 10), ['a b'])
  })

  it('cuts a word that is too long, never before its mark', () => {
    assert.deepEqual(wrap('abcdefgh ij', 3), ['abc', 'def', 'gh', 'ij'])
    const marked = 'ê\u0323'.repeat(3)
    assert.deepEqual(wrap(marked, 2), ['ê\u0323ê\u0323', 'ê\u0323'])
  })

  it('gives up on no width at all', () => {
    assert.deepEqual(wrap('ab c', 0), ['a', 'b', 'c'])
  })
})
