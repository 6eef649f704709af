import assert from 'node:assert/strict'
import {continueList} from '../../../src/extension/list-continuation'

/** What stands on the new line after Enter at the end of a line; "end" where the list ends, null where nothing happens. */
function enter(line: string, below = ''): string | null {
  const found = continueList(line, '', below)
  if (found === null) return null
  return found.kind === 'end' ? 'end' : found.text
}

describe('Enter in an enumeration', () => {
  it('counts on in the same form', () => {
    assert.equal(enter('1. Rà soát hồ sơ;'), '2. ')
    assert.equal(enter('9) Rà soát hồ sơ'), '10) ')
    assert.equal(enter('2- Rà soát hồ sơ'), '3- ')
    assert.equal(enter('1.1. Rà soát hồ sơ'), '1.2. ')
    assert.equal(enter('2.9 Rà soát hồ sơ'), '2.10 ')
    assert.equal(enter('(1) Rà soát hồ sơ'), '(2) ')
    assert.equal(enter('\t1.\tRà soát hồ sơ'), '\t2.\t')
  })

  it('letters points by the Vietnamese alphabet', () => {
    assert.equal(enter('a) Rà soát hồ sơ;'), 'b) ')
    assert.equal(enter('d) Rà soát hồ sơ;'), 'đ) ')
    assert.equal(enter('đ. Rà soát hồ sơ;'), 'e. ')
    assert.equal(enter('e) Rà soát hồ sơ;'), 'g) ')
    assert.equal(enter('(a) Rà soát hồ sơ;'), '(b) ')
    assert.equal(enter('y) Rà soát hồ sơ;'), null)
  })

  it('ends the list on an empty item', () => {
    assert.equal(enter('3. '), 'end')
    assert.equal(enter('1.2 '), 'end')
    assert.equal(enter('b) '), 'end')
    assert.equal(enter('- '), 'end')
    assert.equal(enter('  + '), 'end')
  })

  it('leaves bullets with words to the language configuration', () => {
    assert.equal(enter('- Rà soát hồ sơ;'), null)
  })

  it('does not number what follows a heading or an introduction', () => {
    assert.equal(enter('I. MỤC ĐÍCH, YÊU CẦU'), null)
    assert.equal(enter('1. MỤC ĐÍCH'), null)
    assert.equal(enter('II. Nhiệm vụ'), null)
    assert.equal(enter('Điều 1. Phạm vi điều chỉnh'), null)
    assert.equal(enter('1. Các sở, ngành có trách nhiệm:'), null)
    assert.equal(enter('**1. Mục đích**'), null)
  })

  it('takes no running text for an enumeration', () => {
    assert.equal(enter('2026 là năm cuối của kế hoạch'), null)
    assert.equal(enter('15.000 người dự hội nghị'), null)
    assert.equal(enter('12/9/2026 là hạn cuối'), null)
    assert.equal(enter('(i) mục nhỏ'), null)
    assert.equal(enter(''), null)
    assert.equal(enter('3.'), null)
  })

  it('does not repeat the number that stands below', () => {
    assert.equal(enter('1. Rà soát hồ sơ', '2. Báo cáo'), null)
    assert.equal(enter('a) Rà soát hồ sơ', 'b) Báo cáo'), null)
    assert.equal(enter('1.1. Rà soát hồ sơ', '2. Báo cáo'), '1.2. ')
  })

  it('parts an item in two, and leaves one alone that is pushed down', () => {
    assert.deepEqual(continueList('1. Rà soát', 'hồ sơ', ''), {kind: 'next', text: '2. '})
    assert.equal(continueList('1. ', 'Rà soát hồ sơ', ''), null)
  })
})
