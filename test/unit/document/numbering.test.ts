import assert from 'node:assert/strict'
import type {Marker} from '../../../src/document/model'
import {isWrappedNumber, markerOf} from '../../../src/document/numbering'

/** "scheme label value" and what follows the number. */
function shown(marker: Marker | null): string {
  if (marker === null) return 'none'
  return `${marker.scheme} ${marker.label} ${marker.value} ${marker.delimiter}`.trimEnd()
}

const markers: readonly (readonly [text: string, marker: string])[] = [
  ['Phần I', 'part Phần I 1'],
  ['PHẦN THỨ HAI', 'part PHẦN THỨ HAI 2'],
  ['Phần thứ nhất. QUY ĐỊNH CHUNG', 'part Phần thứ nhất 1 .'],
  ['Chương II', 'chapter Chương II 2'],
  ['CHƯƠNG III. TỔ CHỨC', 'chapter CHƯƠNG III 3 .'],
  ['Mục 1. Thẩm quyền', 'section Mục 1 1 .'],
  ['MỤC 2', 'section MỤC 2 2'],
  ['Điều 1. Phạm vi', 'article Điều 1 1 .'],
  ['Điều 12.', 'article Điều 12 12 .'],
  ['Điều 3: Hiệu lực', 'article Điều 3 3 :'],
  ['Điều 4 Trách nhiệm', 'article Điều 4 4'],
  ['Điều 5a. Bổ sung', 'article Điều 5a 5 .'],
  ['ĐIỀU 6. HIỆU LỰC', 'article Điều 6 6 .'],
  ['Ðiều 7. Chữ eth', 'article Điều 7 7 .'],
  ['A. PHẦN CHUNG', 'capital A 1 .'],
  ['E- Kinh phí', 'capital E 5 -'],
  ['I. MỤC ĐÍCH', 'roman I 1 .'],
  ['I- MỤC ĐÍCH', 'roman I 1 -'],
  ['I/ MỤC ĐÍCH', 'roman I 1 /'],
  ['IV.Tổ chức thực hiện', 'roman IV 4 .'],
  ['II – NHIỆM VỤ', 'roman II 2 –'],
  ['Iii. Nhiệm vụ', 'roman Iii 3 .'],
  ['Iv. Tổ chức thực hiện', 'roman Iv 4 .'],
  ['Vi-rút lây nhanh', 'none'],
  ['1. Rà soát', 'arabic 1 1 .'],
  ['1- Rà soát', 'arabic 1 1 -'],
  ['1/ Rà soát', 'arabic 1 1 /'],
  ['1) Rà soát', 'arabic 1 1 )'],
  ['01. Rà soát', 'arabic 01 1 .'],
  ['1.Rà soát', 'arabic 1 1 .'],
  ['2 - Rà soát', 'arabic 2 2 -'],
  ['1.1. Rà soát', 'decimal 1.1 1 .'],
  ['2.1 - Công đoàn cơ sở', 'decimal 2.1 1 -'],
  ['1.1 Rà soát', 'decimal 1.1 1'],
  ['1.10. Rà soát', 'decimal 1.10 10 .'],
  ['1.1 . Rà soát', 'decimal 1.1 1 .'],
  ['1.1.1. Rà soát', 'decimal 1.1.1 1 .'],
  ['2.1.đ. Rà soát', 'decimal 2.1.đ 5 .'],
  ['a) Rà soát', 'letter a) 1 )'],
  ['a. Rà soát', 'letter a. 1 .'],
  ['đ) Rà soát', 'letter đ) 5 )'],
  ['e) Rà soát', 'letter e) 6 )'],
  ['ø) Rà soát', 'letter ø) 7 )'],
  ['đd) Rà soát', 'letter đd) 5 )'],
  ['(1) Rà soát', 'parenthesis (1) 1 )'],
  ['(b) Rà soát', 'parenthesis (b) 2 )'],
  ['(iv) Rà soát', 'parenthesis (iv) 4 )'],
  ['- Rà soát', 'bullet - 0 -'],
  ['-Rà soát', 'bullet - 0 -'],
  ['+ Rà soát', 'bullet + 0 +'],
  ['* Rà soát', 'bullet * 0 *'],
  ['– Rà soát', 'bullet – 0 –'],
  ['~ Rà soát', 'bullet ~ 0 ~'],
  ['• Rà soát', 'bullet • 0 •'],
  ['•rà soát', 'bullet • 0 •'],
  ['\uf0b7 Rà soát', 'bullet \uf0b7 0 \uf0b7'],
]

const none: readonly string[] = [
  '',
  'Rà soát',
  '15-12-2020',
  '15/12/2026, các sở báo cáo',
  '30.4.1975',
  '1.16 ) rà soát',
  '3.390 nhà',
  '16.000 đồng',
  '1,5 tỷ đồng',
  '1.5 triệu đồng',
  '4.0 và chuyển đổi số',
  '2.5% dân số',
  '5-10 người',
  '5 - 10 người',
  '2026 - 2030',
  '2026. Các đơn vị',
  '02 nội dung',
  '12/KH-UBND ngày 05/9/2026',
  '15-CT/TW của Ban Bí thư',
  'V/v giao việc',
  'I/2026',
  'IV/2026 và các quý sau',
  'C/O hàng hóa',
  'A/B',
  'Đ/c Nguyễn Văn A',
  'Mục đích, yêu cầu',
  'Mục tiêu 1',
  'Phần mềm dùng chung',
  'Chương trình công tác',
  'Điều 5 của Luật',
  'Điều hành',
  'Phụ lục I',
  'a.b',
  '-UBND tỉnh',
  '-5 độ',
  '-',
  '---',
]

describe('markerOf', () => {
  for (const [text, marker] of markers) {
    it(`reads "${text}"`, () => assert.equal(shown(markerOf(text)), marker))
  }

  for (const text of none) {
    it(`finds none in "${text}"`, () => assert.equal(shown(markerOf(text)), 'none'))
  }

  it('gives the path of a decimal and where the marker ends', () => {
    const {path, text, start, end} = markerOf('2.3.1. Rà soát') ?? assert.fail()
    assert.deepEqual({path, text, start, end}, {path: [2, 3, 1], text: '2.3.1.', start: 0, end: 6})
  })
})

/** Lines of which the second only seems to begin an item. */
const wrapped: readonly (readonly [string, string])[] = [
  ['thực hiện theo khoản', '2. Điều này và các quy định khác'],
  ['hoàn thành trong tháng', '9. Các đơn vị báo cáo'],
  ['phát triển kinh tế', '- xã hội trên địa bàn tỉnh'],
  ['giai đoạn từ năm 2021', '- 2025'],
  ['quy định tại điểm', 'a) khoản này'],
  ['khi không khí ô nhiễm nặng (VN_AQI ≥', '301), các trường'],
  ['để các hộ dân trong xã được vay vốn với mức', '3. phần trăm một năm'],
]

/** Lines of which the second does begin one. */
const begun: readonly (readonly [string, string])[] = [
  ['Các đơn vị thực hiện các việc sau:', '1. Rà soát'],
  ['báo cáo kết quả.', '2. Sở Tài chính'],
  ['Phân công', '- Sở Tài chính: rà soát'],
  ['giữ vệ sinh;', '- tưới cây'],
  ['1. Nhiệm vụ', 'a) Rà soát'],
]

describe('isWrappedNumber', () => {
  const isWrapped = (above: string, line: string) => {
    const marker = markerOf(line) ?? assert.fail(`"${line}" bears no number`)
    return isWrappedNumber(above, marker, line.slice(marker.end).trimStart())
  }
  for (const [above, line] of wrapped) {
    it(`goes on: "${above}" ⏎ "${line}"`, () => assert.ok(isWrapped(above, line)))
  }
  for (const [above, line] of begun) {
    it(`begins: "${above}" ⏎ "${line}"`, () => assert.ok(!isWrapped(above, line)))
  }
})
