import assert from 'node:assert/strict'
import fc from 'fast-check'
import {BlockContent} from '../../../src/document/content'
import {proseOf, signs} from '../../../src/rules/common/prose'
import {spacingOf} from '../../../src/rules/common/spacing'
import {variantsOf} from '../../../src/rules/common/spelling-variants'
import {anyText, seeded, textOf} from '../text/arbitrary'

function prose(text: string) {
  return proseOf({content: new BlockContent(text)})
}

describe('prose', () => {
  it('counts syllables, of the longest sentence too', () => {
    const text = 'Một hai ba. Bốn năm sáu bảy (tám)! Chín TP. Mười 1.200 đồng.'
    const {syllables, longest} = prose(text)
    assert.equal(syllables, 12)
    assert.equal(text.slice(longest.start, longest.end), 'Bốn năm sáu bảy (tám)!')
    assert.equal(longest.syllables, 5)
  })

  const repeats: readonly (readonly [text: string, ...found: string[]])[] = [
    ['hồ sơ của của dân', 'của dân'],
    ['Của của dân', 'của dân'],
    ['triển khai triển khai ngay', 'triển khai ngay'],
    ['của dân, của của dân', 'của dân'],
    ['của, của dân'],
    ['của - của dân'],
    ['triển khai, triển khai ngay'],
    ['a a a'],
  ]
  for (const [text, ...found] of repeats) {
    it(`"${text}" repeats ${found.length === 0 ? 'nothing' : `"${found.join('", "')}"`}`, () => {
      assert.deepEqual(
        prose(text).repeats.map((start) => text.slice(start)),
        found,
      )
    })
  }

  it('finds abbreviations', () => {
    const text = 'Số hóa theo CNTT, UBNDs, TTg, Chính, I, KT-XH'
    const {capitals} = prose(text)
    const found = capitals.flatMap((start, index) =>
      index % 2 === 0 ? [text.slice(start, capitals[index + 1])] : [],
    )
    assert.deepEqual(found, ['CNTT', 'UBNDs', 'TTg', 'KT', 'XH'])
  })

  it('finds terms, pairs and dashes', () => {
    const text = 'Nhân dân, Đảng: kinh tế - xã hội (KT-XH) "2020-2025" nhân ái dân'
    const {terms, pairs, dashes} = prose(text)
    const [at, places] = [(each: number) => text.slice(each, each + 4), [terms, pairs, dashes]]
    assert.deepEqual(
      places.map((list) => list.map(at)),
      [
        ['Nhân', 'Đảng'],
        ['(KT-', ') "2', '"202', '" nh'],
        ['- xã', '-XH)'],
      ],
    )
  })

  const signed: readonly (readonly [text: string, sign: keyof typeof signs, set: boolean])[] = [
    ['phố , xã', 'spacing', true],
    ['phố,xã', 'spacing', true],
    ['(phố) xã', 'spacing', false],
    ['phố, xã; số 1,5.', 'spacing', false],
    ['2020-2025', 'figures', true],
    ['2020 - 2025', 'figures', true],
    ['kinh tế - xã hội', 'figures', false],
    ['phố,, xã', 'doubled', true],
    ['phố, xã.', 'doubled', false],
    ['Ðảng ủy', 'foreign', true],
    ['Uû ban', 'foreign', true],
    ['ÊÔêô Đđ ăĂ ơƠ ưƯ éèáàóòíìúùýãõ', 'foreign', false],
  ]
  for (const [text, sign, set] of signed) {
    it(`"${text}" has ${set ? 'a' : 'no'} sign of ${sign}`, () => {
      assert.equal((prose(text).signs & signs[sign]) !== 0, set)
    })
  }

  it('property: places lie in the text, in order', () => {
    const pieces = [
      'của',
      ' ',
      ' ',
      ',',
      '.',
      '(',
      ')',
      'hoà',
      'Ủy',
      '2020',
      '-',
      '–',
      '  ',
      '\n',
      '**',
    ]
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(pieces, 30)), (text) => {
        const content = new BlockContent(text)
        const {length} = content.text
        const {longest, ...prose} = proseOf({content})
        const {repeats, capitals, variants, terms, pairs, dashes} = prose
        const words = variants.filter((_, index) => index % 3 !== 2)
        for (const list of [repeats, capitals, words, terms, pairs, dashes]) {
          list.forEach((at, index) => {
            assert.ok(at >= (list[index - 1] ?? 0) && at <= length)
          })
        }
        assert.ok(longest.start <= longest.end || longest.syllables === 0)
        assert.ok(longest.end <= length)
        for (const {start, end} of [...spacingOf({content}), ...variantsOf({content})]) {
          assert.ok(start >= 0 && start < end && end <= length)
        }
      }),
      seeded(300),
    )
  })
})

describe('spellings of one word', () => {
  const cases: readonly (readonly [text: string, ...places: string[]])[] = [
    ['ủy ban, uỷ ban', 'ủy tone old', 'uỷ tone new'],
    ['đồng chí Nguyễn Thị Thuý'],
    ['ông Tô Uy, thành phố Tam Kỳ'],
    ['Ủy ban nhân dân', 'Ủy tone old'],
    ['ỦY BAN', 'ỦY tone old'],
    ['tỷ lệ, tỉ trọng, tỉ mỉ', 'tỷ tỷ tỷ', 'tỉ tỷ tỉ'],
    ['hằng năm, hàng tháng, hàng năm 2020, mặt hàng', 'hằng every hằng', 'hàng every hàng'],
    ['giai đoạn 2020-2025', '2020-2025 period -'],
    ['giai đoạn 2025-2020, số 2020-2025/QĐ'],
    ['ngày 15/12/2020, tháng 12-2020', '15/12/2020 date /', '12-2020 date -'],
    ['số 12-NQ/TW ngày 15/12'],
    ['kinh tế - xã hội', 'tế - xã tế - xã  - '],
  ]
  for (const [text, ...places] of cases) {
    it(text, () => {
      const found = variantsOf({content: new BlockContent(text)})
      assert.deepEqual(
        found
          .filter(({subject}) => subject !== 'nq - tw')
          .map(({start, end, subject, form}) => `${text.slice(start, end)} ${subject} ${form}`),
        places,
      )
    })
  }
})
