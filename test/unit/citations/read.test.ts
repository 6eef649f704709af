import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Citation, Reference} from '../../../src/citations/model'
import {readCitations} from '../../../src/citations/read'
import {growsInProportion} from '../growth'

/** "type|number|date|organ|subject", absent parts empty. */
function shown({type, name, number, date, organ, subject}: Citation): string {
  return [
    type?.name ?? '',
    name?.text ?? '',
    number === null ? '' : [number.digits, number.year, number.symbol].filter(Boolean).join(' '),
    date?.iso ?? (date === null ? '' : String(date.year)),
    organ?.text ?? '',
    subject?.text ?? '',
  ].join('|')
}

describe('citations of documents', () => {
  const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    [
      'Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII về tinh gọn bộ máy, xã xây dựng kế hoạch',
      'nghị quyết||18 NQ/TW|2017-10-25|Ban Chấp hành Trung ương khóa XII|về tinh gọn bộ máy, xã xây dựng kế hoạch',
    ],
    [
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
      'nghị định||30 2020 NĐ-CP|2020-03-05|Chính phủ|về công tác văn thư',
    ],
    ['Căn cứ Luật Đất đai năm 2024;', 'luật|Đất đai||2024||'],
    [
      'Căn cứ Luật Lưu trữ số 33/2024/QH15, ngày 21/6/2024;',
      'luật|Lưu trữ|33 2024 QH15|2024-06-21||',
    ],
    ['Theo Luật Quản lý, sử dụng tài sản công.', 'luật|Quản lý, sử dụng tài sản công||||'],
    ['Công văn số 1234/BNV-CCVC của Bộ Nội vụ', 'công văn||1234 BNV-CCVC||Bộ Nội vụ|'],
    ['theo văn bản số 87/TB-VPCP.', 'văn bản||87 TB-VPCP|||'],
    ['các Nghị quyết số 18-NQ/TW và số 19-NQ/TW', 'nghị quyết||18 NQ/TW|||', '||19 NQ/TW|||'],
    ['Thông báo kết luận số 5-TB/ĐU', 'thông báo kết luận||5 TB/ĐU|||'],
    ['theo Quy định 377 của Bộ Chính trị', 'quy định||377||Bộ Chính trị|'],
    ['Nghị quyết Trung ương 4 khóa XII và các văn bản', 'nghị quyết|Trung ương 4 khóa XII||||'],
    ['thực hiện Công văn của Tỉnh ủy về phòng dịch', 'công văn||||Tỉnh ủy|về phòng dịch'],
    ['Quyết định số 1671/QĐ-TTg ngày 28/8/2026.', 'quyết định||1671 QĐ-TTg|2026-08-28||'],
    ['THỰC HIỆN CHỈ THỊ SỐ 32/CT-TTG NGÀY 21/10/2025', 'chỉ thị||32 CT-TTG|||'],
    ['Kế hoạch 5 năm; Nghị quyết đã nêu; đội số 3; Trường TH số 1'],
    ['Kế hoạch hành động của ngành; căn cứ tình hình'],
  ]
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(readCitations(text).citations.map(shown), expected)
    })
  }

  it('spans enclose what they say', () => {
    const text = 'theo Quyết định số 12/QĐ-UBND ngày 01/9/2026 của Ủy ban nhân dân xã về hỗ trợ.'
    const [citation] = readCitations(text).citations
    assert.ok(citation !== undefined)
    assert.equal(citation.text, text.slice(5, text.indexOf(' về')))
    for (const part of [
      citation,
      citation.typePart,
      citation.number,
      citation.date,
      citation.organ,
    ]) {
      assert.ok(part != null)
      assert.equal(text.slice(part.start, part.end), part.text)
    }
    const {symbolSpan} = citation.number ?? assert.fail()
    assert.equal(text.slice(symbolSpan.start, symbolSpan.end), 'QĐ-UBND')
  })

  it('tells a short name from a citation', () => {
    const [, second] = readCitations(
      'Nghị quyết số 48/NQ-CP (sau đây gọi tắt là Nghị quyết số 48)',
    ).citations
    assert.equal(second?.defines, true)
  })
})

/** "điểm a < khoản 1 < Điều 3 (this quy định)" */
function path({steps, owner, ownerType}: Reference): string {
  const parts = steps.map(
    ({unit, labels}) => `${unit} ${labels.map(({text}) => text).join(' ') || '-'}`,
  )
  return `${parts.join(' < ')} ${[owner ?? 'null', ownerType?.name].filter(Boolean).join(' ')}`
}

describe('references to parts', () => {
  const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    ['theo khoản 2 Điều 5.', 'clause 2 < article 5 null'],
    ['tại điểm a khoản 1 Điều 3 Quy định này', 'point a < clause 1 < article 3 this quy định'],
    ['nêu tại mục II Kế hoạch này', 'section II this kế hoạch'],
    ['theo Phần thứ nhất của Đề án này', 'part thứ nhất this đề án'],
    ['(Phụ lục III kèm theo)', 'appendix III this'],
    ['khoản 3 Điều 6 Nghị định số 31/2021/NĐ-CP', 'clause 3 < article 6 other'],
    ['điểm a, khoản 18, Điều 1 Luật số 83/2025/QH15', 'point a < clause 18 < article 1 other'],
    ['các điểm a, b và đ khoản 1 Điều này', 'point a b đ < clause 1 < article - this'],
    [
      'tại khoản 2 và khoản 3 Điều 4 Quy chế này',
      'clause 2 < article 4 this quy chế',
      'clause 3 < article 4 this quy chế',
    ],
    ['Điều 10, Điều 11 Nghị quyết này', 'article 10 this nghị quyết', 'article 11 this nghị quyết'],
    ['mục 1.2 Phần II Kế hoạch', 'section 1.2 < part II null kế hoạch'],
    ['Phụ lục 4, Quy định 377', 'appendix 4 other'],
    ['đạt điểm 10; tài khoản 2; danh mục 3; đặc điểm a; 04 điều 5; một phần 3; ngày 5 mục tiêu'],
  ]
  for (const [text, ...expected] of cases) {
    it(text, () => {
      assert.deepEqual(readCitations(text).references.map(path), expected)
    })
  }

  it('tells documents named without a number', () => {
    const {mentions} = readCitations(
      'Kế hoạch này; Quyết định nêu trên; nội dung Đề án; ngành Nghị quyết',
    )
    assert.deepEqual(
      mentions.map(({type, how}) => `${type.name} ${how}`),
      ['kế hoạch this', 'quyết định above', 'đề án bare', 'nghị quyết bare'],
    )
  })
})

describe('reading citations', () => {
  const words = fc.constantFrom(
    'Nghị quyết',
    ' số ',
    '18',
    '-NQ/TW',
    '/2020',
    '/NĐ-CP',
    ' ngày 25/10/2017',
    ' của ',
    'Bộ Chính trị',
    ' về ',
    'Luật ',
    'Đất đai',
    ', ',
    'khoản ',
    'Điều ',
    '2',
    'a',
    ' và ',
    ' này',
    'Phụ lục ',
    'III',
    '. ',
    '(',
    '“',
    ' ',
    'mục ',
    'điểm ',
  )

  it('is total, its spans lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.array(words, {maxLength: 40}), (parts) => {
        const text = parts.join('')
        const {citations, references, mentions} = readCitations(text)
        for (const list of [citations, references, mentions]) {
          let at = 0
          for (const {start, end, text: written} of list) {
            assert.ok(start >= at && end > start && end <= text.length)
            assert.equal(text.slice(start, end), written)
            at = start
          }
        }
      }),
    )
  })

  it('grows with the text', () => {
    for (const unit of [
      'Nghị quyết số 18-NQ/TW của Bộ ',
      'khoản 2, ',
      'Luật Đất đai và ',
      'của Bộ Văn hóa, ',
      'số ',
      'Điều 1, Điều 2 ',
    ]) {
      assert.ok(
        growsInProportion(400, (size) => void readCitations(unit.repeat(size))),
        unit,
      )
    }
  })
})
