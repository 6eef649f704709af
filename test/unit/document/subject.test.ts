import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'

/** The subject of a notice whose title is written so. */
function subjectOf(...title: readonly string[]): string | undefined {
  const text = [
    ...title,
    '',
    'Tại buổi làm việc, đồng chí Chủ tịch kết luận như sau:',
    '',
    '1. Giữ vệ sinh.',
  ]
  return readDirective(text.join('\n')).components.subject?.text
}

describe('the subject', () => {
  it('of a letter of the Party stands under its number', () => {
    const text = [
      ...['ĐẢNG ỦY XÃ HÒA SƠN', 'Số 12-CV/ĐU', 'Trồng cây năm 2026', ''],
      ...['ĐẢNG CỘNG SẢN VIỆT NAM', '', 'Kính gửi: Các chi bộ', '', 'Đảng ủy yêu cầu trồng cây.'],
    ]
    assert.equal(readDirective(text.join('\n')).components.subject?.text, 'Trồng cây năm 2026')
  })

  it('goes on below the line of the title in which it begins', () => {
    assert.equal(
      subjectOf('**THÔNG BÁO KẾT LUẬN**', 'CỦA CHỦ TỊCH XÃ HÒA SƠN VỀ VIỆC', 'TRỒNG CÂY'),
      'KẾT LUẬN CỦA CHỦ TỊCH XÃ HÒA SƠN VỀ VIỆC TRỒNG CÂY',
    )
  })

  it('ends where the text begins', () => {
    assert.equal(subjectOf('THÔNG BÁO KẾT LUẬN'), 'KẾT LUẬN')
    assert.equal(subjectOf('THÔNG BÁO', 'Kết luận về việc trồng cây'), 'Kết luận về việc trồng cây')
  })

  it('stands behind the type in the first line of a copy without its header', () => {
    assert.equal(subjectOf('Chỉ_thị về việc trồng cây', ''), 'về việc trồng cây')
    assert.equal(subjectOf('Kế hoạch trồng cây năm 2026'), 'trồng cây năm 2026')
    assert.equal(
      subjectOf('Thông báo kết luận của Chủ tịch xã tại cuộc họp.'),
      'kết luận của Chủ tịch xã tại cuộc họp.',
    )
    assert.equal(subjectOf('Kế hoạch này được gửi các xã.'), undefined)
    assert.equal(subjectOf('Kế hoạch trồng cây đã đạt kết quả tốt.'), undefined)
    assert.equal(subjectOf('Kế hoạch gồm các việc sau:'), undefined)
  })
})
