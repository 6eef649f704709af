import assert from 'node:assert/strict'
import {impossibleDates} from '../../../src/text/impossible-dates'

/** The words found, with the reason behind. */
function found(text: string): readonly string[] {
  return impossibleDates(text).map(({start, end, reason}) => `${text.slice(start, end)}: ${reason}`)
}

describe('impossible dates', () => {
  const wrong: readonly (readonly [string, string])[] = [
    ['trước ngày 31/9/2026', 'ngày 31/9/2026: không có trong lịch: tháng 9 có 30 ngày'],
    ['xong trước 31/6', 'trước 31/6: không có trong lịch: tháng 6 có 30 ngày'],
    ['ngày 31-9-2026', 'ngày 31-9-2026: không có trong lịch: tháng 9 có 30 ngày'],
    ['ngày 30 tháng 02', 'ngày 30 tháng 02: không có trong lịch: tháng 2 có 28 hoặc 29 ngày'],
    ['ngày 29/02/2027', 'ngày 29/02/2027: không có trong lịch: tháng 2 năm 2027 có 28 ngày'],
    ['12/31/2026', '12/31/2026: không có trong lịch: năm có 12 tháng'],
    ['tháng 13 năm 2026', 'tháng 13 năm 2026: không có trong lịch: năm có 12 tháng'],
    ['từ ngày 15 đến ngày 10/9/2026', 'từ ngày 15 đến ngày 10/9/2026: kết thúc trước khi bắt đầu'],
    [
      'từ ngày 15 tháng 11 năm 2026 đến ngày 01 tháng 11 năm 2026',
      'từ ngày 15 tháng 11 năm 2026 đến ngày 01 tháng 11 năm 2026: kết thúc trước khi bắt đầu',
    ],
    ['giai đoạn 2030 - 2025', 'giai đoạn 2030 - 2025: kết thúc trước khi bắt đầu'],
  ]
  for (const [text, expected] of wrong) {
    it(`finds ${text}`, () => assert.deepEqual(found(text), [expected]))
  }

  const right: readonly string[] = [
    'trước ngày 30/9/2026',
    'ngày 29/02/2028',
    'ngày 28, 29/2/2028',
    'từ ngày 15-20/9/2026',
    'từ ngày 20/12 đến ngày 05/01/2027',
    'từ tháng 9 đến tháng 3/2027',
    'lương tháng 13',
    'trong 6 tháng 13 ngày',
    '45/63 tỉnh, trước 45/63 hộ',
    'Quyết định số 31/2026/QĐ-UBND',
    'Công văn số 40/13/2026',
    'điện thoại 0912.31.9.2026',
    'làm 1/2 ngày 3/4 ca',
  ]
  for (const text of right) it(`passes ${text}`, () => assert.deepEqual(found(text), []))
})
