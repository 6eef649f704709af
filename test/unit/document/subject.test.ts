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
})
