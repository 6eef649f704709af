import assert from 'node:assert/strict'
import {markerOf} from '../../../src/document/numbering'
import {labelLike} from '../../../src/rules/common/number-labels'

describe('the label of another number', () => {
  const cases: readonly (readonly [line: string, value: number, label: string | null])[] = [
    ['Phần thứ ba. TỔ CHỨC THỰC HIỆN', 2, 'Phần thứ hai'],
    ['PHẦN THỨ BA. TỔ CHỨC THỰC HIỆN', 2, 'PHẦN THỨ HAI'],
    ['Chương IV. ĐIỀU KHOẢN THI HÀNH', 3, 'Chương III'],
    ['Mục 12. Hồ sơ', 11, 'Mục 11'],
    ['IV. VIỆC', 3, 'III'],
    ['C. VIỆC', 2, 'B'],
    ['Điều 12a. Hồ sơ', 13, 'Điều 13'],
    ['3.4. Họp dân', 3, '3.3'],
    ['e) Họp dân', 5, 'đ)'],
    ['e) Họp dân', 30, null],
    ['(2) Họp dân', 1, null],
    ['- Họp dân', 1, null],
  ]
  for (const [line, value, label] of cases) {
    it(`${value} in place of "${line}" is ${label}`, () => {
      const marker = markerOf(line)
      assert.ok(marker !== null)
      assert.equal(labelLike(marker, value), label)
    })
  }
})
