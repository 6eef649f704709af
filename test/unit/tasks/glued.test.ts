import assert from 'node:assert/strict'
import {timePhrases} from '../../../src/tasks/deadlines'
import {gluedAt} from '../../../src/tasks/glued'
import {readOrder} from '../../../src/tasks/orders'

/** The word with a bar where it falls apart. */
function parted(word: string): string {
  let start = 0
  return [...gluedAt(word), word.length]
    .map((end) => {
      const part = word.slice(start, end)
      start = end
      return part
    })
    .join('|')
}

describe('words that lost their spaces', () => {
  const words = [
    ...['chủ|trì', 'uỷ|UBND', 'vụ|quốc', 'về|nâng', 'Uỷ|ban', 'vụ|Đảng', 'chủ|trì|phối', 'vệ|an'],
    ...['nhiệm', 'quyết', 'Thủy', 'Facebook', 'Krông', 'hộinghị', ''],
  ]
  for (const word of words) {
    it(word, () => assert.equal(parted(word.replaceAll('|', '')), word))
  }

  it('name who must act all the same', () => {
    const text = 'Đảng uỷUBND xã chủtrì, phối hợp với Ban Xây dựng Đảng tham mưu.'
    const {leads, coordinating} = readOrder(text)
    const names = [...leads, ...coordinating].map(({start, end}) => text.slice(start, end))
    assert.deepEqual(names, ['Đảng uỷUBND xã', 'Ban Xây dựng Đảng'])
  })

  it('state by when all the same', () => {
    const text = 'Tham mưu, trình Ban Thường vụĐảng uỷtrước ngày 25/9/2026, họp hằng quý.'
    const times = timePhrases(text).map(({start, end}) => text.slice(start, end))
    assert.deepEqual(times, ['trước ngày 25/9/2026', 'hằng quý'])
  })
})
