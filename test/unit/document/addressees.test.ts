import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'

describe('addressees', () => {
  it('end where the text of the letter begins, also without a blank line', () => {
    const {components, opening} = readDirective(
      [
        'Kính gửi: Thủ trưởng các cơ quan thuộc',
        'Bộ',
        'Thực hiện ý kiến của Chính phủ, Bộ trưởng giao:',
        '1. Rà soát hồ sơ.',
      ].join('\n'),
    )
    const names = components.addressees?.items.map(({text}) => text)
    assert.deepEqual(names, ['Thủ trưởng các cơ quan thuộc Bộ'])
    assert.deepEqual(
      opening.map(({content}) => content.text),
      ['Thực hiện ý kiến của Chính phủ, Bộ trưởng giao:'],
    )
  })

  it('are all bullets, and no sentence of what somebody received', () => {
    const {components, opening} = readDirective(
      [
        ...['CÔNG VĂN', '', 'Kính gửi:', '- Bộ trưởng các Bộ.', '- Chủ tịch các tỉnh.', ''],
        ...['Cục Thuế nhận được Công văn số 5/CV-TT của các tỉnh.', '', '1. Rà soát hồ sơ.'],
      ].join('\n'),
    )
    const names = components.addressees?.items.map(({text}) => text)
    assert.deepEqual(names, ['Bộ trưởng các Bộ', 'Chủ tịch các tỉnh'])
    assert.equal(opening.length, 1)
  })

  it('end before what somebody received, directly below them', () => {
    const {components} = readDirective(
      'Kính gửi: Thuế\nthành phố Hòa Sơn\nCục Thuế nhận được Công văn số 5/CV-TT.\n\n1. Họp.',
    )
    const names = components.addressees?.items.map(({text}) => text)
    assert.deepEqual(names, ['Thuế thành phố Hòa Sơn'])
  })

  it('are those of "Kính gửi", not those who get the letter for information', () => {
    const {components, sections} = readDirective(
      [
        ...[
          'ỦY BAN NHÂN DÂN',
          'TỈNH HÒA SƠN',
          'Số: 12/UBND-VP',
          'Hòa Sơn, ngày 05 tháng 10 năm 2026',
        ],
        ...['Kính gửi:', '- Sở Y tế;', '- Sở Tài chính.'],
        ...['Đồng kính gửi:', '- Thường trực Tỉnh ủy (để báo cáo);', '- Văn phòng Tỉnh ủy.'],
        ...['', '1. Rà soát hồ sơ.'],
      ].join('\n'),
    )
    const names = components.addressees?.items.map(({text}) => text)
    assert.deepEqual(names, ['Sở Y tế', 'Sở Tài chính'])
    assert.deepEqual(
      sections.map(({title}) => title),
      ['Rà soát hồ sơ.'],
    )
  })
})
