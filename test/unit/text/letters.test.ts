import assert from 'node:assert/strict'
import {
  bare,
  capitalShare,
  folded,
  isCapitals,
  pointLetter,
  pointValue,
} from '../../../src/text/letters'

describe('letters of points', () => {
  it('follow the Vietnamese alphabet: đ behind d, no f, j, w, z', () => {
    const letters = Array.from({length: 23}, (_, index) => pointLetter(index + 1)).join('')
    assert.equal(letters, 'abcdđeghiklmnopqrstuvxy')
  })

  it('have a place, whatever their case', () => {
    assert.deepEqual(['a', 'd', 'đ', 'e', 'Đ', 'y'].map(pointValue), [1, 4, 5, 6, 5, 23])
  })

  it('have no place where they are not in use', () => {
    assert.deepEqual(['f', 'j', 'w', 'z', '1', 'ă'].map(pointValue), [0, 0, 0, 0, 0, 0])
  })

  it('end with y', () => {
    assert.equal(pointLetter(24), '')
    assert.equal(pointLetter(0), '')
  })
})

describe('capitals', () => {
  const cases: readonly (readonly [text: string, capitals: boolean])[] = [
    ['CHỈ THỊ', true],
    ['ỦY BAN NHÂN DÂN TỈNH', true],
    ['SỐ 15/2026', true],
    ['Uỷ BAN NHÂN DÂN TỈNH HÒA SƠN', true],
    ['Chỉ thị', false],
    ['UBND xã', false],
    ['2026', false],
    ['', false],
  ]
  for (const [text, capitals] of cases) {
    it(`${capitals ? 'fill' : 'do not fill'} "${text}"`, () =>
      assert.equal(isCapitals(text), capitals))
  }

  it('are counted among letters only', () => {
    assert.equal(capitalShare('Ab 12 ...'), 0.5)
    assert.equal(capitalShare('12'), 0)
  })
})

describe('folded', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Ủy ban', 'Uỷ ban'],
    ['HÒA', 'hoà'],
    ['khóa', 'khoá'],
    ['thủy lợi', 'thuỷ lợi'],
    ['Đồng chí'.normalize('NFD'), 'đồng chí'],
  ]
  for (const [one, other] of same) {
    it(`"${one}" is "${other}"`, () => assert.equal(folded(one), folded(other)))
  }

  it('keeps tones apart and leaves other places of the mark alone', () => {
    assert.notEqual(folded('hòa'), folded('hóa'))
    assert.equal(folded('quý'), 'quý'.replace('uý', 'uý'))
    assert.equal(folded('toàn quốc'), 'toàn quốc')
  })
})

describe('bare', () => {
  it('takes off marks, case and the stroke of đ', () => {
    assert.equal(bare('Đắk Lắk'), 'dak lak')
    assert.equal(bare('ỦY BAN'.normalize('NFD')), 'uy ban')
  })
})
