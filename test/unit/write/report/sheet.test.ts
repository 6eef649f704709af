import assert from 'node:assert/strict'
import {readDirective} from '../../../../src/document/read'
import type {Configuration} from '../../../../src/lint/configuration'
import {Gate} from '../../../../src/lint/gate'
import {Linter} from '../../../../src/lint/linter'
import {rules} from '../../../../src/rules'
import type {Reviewed, ReviewSheet} from '../../../../src/write/report/review'
import {reviewSheet} from '../../../../src/write/report/sheet'
import {sheetHtml} from '../../../../src/write/report/sheet-html'
import {sheetMarkdown} from '../../../../src/write/report/sheet-markdown'

const draft = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 45/KH-UBND

Tân Lập, ngày 05 tháng 9 năm 2026

KẾ HOẠCH
Trồng cây đầu xuân năm 2027

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư, Ủy ban nhân dân xã ban hành Kế hoạch như sau:

1. Phòng Kinh tế chuẩn bị 500 cây giống trước ngày 15 tháng 01 năm 2027.

2. Trồng cây ở các tuyến đường chính.

3. Ủy ban nhân dân xã bố trí kinh phí từ ngân sách xã; Văn phòng theo dõi, đôn đốc, tham mưu tổng kết trước ngày 31 tháng 3 năm 2027./.

Nơi nhận:
- Các thôn;
- Phòng Kinh tế, Văn phòng;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH


Nguyễn Văn A
`

function review(text: string, configuration: Configuration = {rules: {}}): Reviewed {
  const directive = readDirective(text)
  const found = new Linter(rules, configuration, {onRuleError: 'throw'}).lint(directive)
  return {
    path: 'a.vanban',
    directive,
    result: new Gate(rules, configuration).apply(directive, found),
    sha256: 'abc',
    configuration,
    version: '1.2.3',
    made: new Date(2026, 8, 6, 7, 5),
  }
}

const sheetOf = (text: string, configuration?: Configuration) =>
  reviewSheet(review(text, configuration))

/** The rows of a section as words joined by " · ". */
function rowsOf(sheet: ReviewSheet, title: string | RegExp): readonly string[] {
  const section = sheet.sections.find((each) => each.title.match(title) !== null)
  assert.ok(section !== undefined, String(title))
  return section.rows.map((cells) => cells.map(({text}) => text).join(' · '))
}

/** Component and verdict of each row. */
function verdicts(sheet: ReviewSheet): Readonly<Record<string, string>> {
  const [section] = sheet.sections
  return Object.fromEntries(
    (section?.rows ?? []).map(([name, verdict]) => [name?.text ?? '', verdict?.text ?? '']),
  )
}

describe('the review sheet', () => {
  it('says what was checked, by what, and how much of it', () => {
    assert.deepEqual(
      sheetOf(draft).about.filter(([label]) => label !== 'Đã xét'),
      [
        ['Tệp', 'a.vanban'],
        ['Loại văn bản', 'Kế hoạch (Nhà nước)'],
        ['Số, ký hiệu', 'Số: 45/KH-UBND'],
        ['Trích yếu', 'Trồng cây đầu xuân năm 2027'],
        ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP'],
        ['Ngày ban hành', '05/9/2026'],
        ['Bộ quy định', 'Nhà nước – Nghị định 30/2020/NĐ-CP'],
        ['Bộ quy tắc', 'Thể Thức 1.2.3'],
        ['SHA-256 của tệp', 'abc'],
        ['Lập phiếu lúc', '07:05 ngày 06/9/2026'],
      ],
    )
    const [, scope] = sheetOf(draft).about.find(([label]) => label === 'Đã xét') ?? []
    assert.match(scope ?? '', /^\d+ quy tắc trên \d+ đoạn, \d+ tiếng$/u)
  })

  it('passes each component, or says what is wrong with it and why', () => {
    const sound = verdicts(sheetOf(draft))
    assert.equal(sound['Nơi nhận'], 'đạt')
    assert.equal(sound['Kính gửi (Kính trình)'], 'không áp dụng')
    assert.equal(sound['Phụ lục, văn bản kèm theo'], 'không áp dụng')
    assert.deepEqual(
      Object.values(sound).filter((each) => each === 'chưa đạt'),
      [],
    )
    const bare = draft.replace('Số: 45/KH-UBND\n', '').replace(/Nơi nhận:[\s\S]*VT\.\n/u, '')
    const flawed = verdicts(sheetOf(bare))
    assert.equal(flawed['Nơi nhận'], 'chưa đạt')
    assert.equal(flawed['Số và ký hiệu'], 'chưa đạt')
    assert.equal(flawed['Trích yếu'], 'đạt')
    const [row = ''] = rowsOf(sheetOf(bare), 'Thành phần').filter((each) => each.startsWith('Nơi'))
    assert.match(row, /Nghị định 30\/2020\/NĐ-CP, điểm i khoản 2 Điều 8/u)
  })

  it('holds a component for missing though a comment or a setting silences the rule', () => {
    const bare = draft.replace(/Nơi nhận:[\s\S]*VT\.\n/u, '')
    const silenced = `<!-- the-thuc-disable missing-recipients -- gửi riêng -->\n${bare}`
    assert.equal(verdicts(sheetOf(silenced))['Nơi nhận'], 'chưa đạt')
    const off = sheetOf(bare, {rules: {'missing-recipients': 'off'}})
    assert.equal(verdicts(off)['Nơi nhận'], 'chưa đạt')
  })

  it('lists tasks with what each lacks', () => {
    const rows = rowsOf(sheetOf(draft), 'Nhiệm vụ')
    assert.equal(
      rows[0],
      '16 · 1. Phòng Kinh tế chuẩn bị 500 cây giống trước ngày 15 tháng 01 năm 2027. · Phòng Kinh tế ·  · trước ngày 15 tháng 01 năm 2027 · ',
    )
    assert.match(rows[1] ?? '', /thiếu chủ trì · thiếu thời hạn$/u)
    const nothing = reviewSheet(review('Trên đây là ý kiến của xã.'))
    const note = nothing.sections.find(({title}) => title === 'Nhiệm vụ')?.note
    assert.equal(note, 'Văn bản không giao nhiệm vụ nào.')
  })

  it('lists what is cited and how fully', () => {
    assert.deepEqual(rowsOf(sheetOf(draft), 'viện dẫn'), [
      '14 · Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư · 1 · đủ số, ngày, cơ quan ban hành',
    ])
  })

  it('tells blanks that stop a signature from those that are filled in at issue', () => {
    const text = draft.replace('500', '[…]').replace('Số: 45', 'Số:     ')
    assert.deepEqual(rowsOf(sheetOf(text), 'trống'), [
      '16 · "[…]" chưa điền; ghi nội dung hoặc bỏ đi · trước khi ký',
      '7 · Số: "Số: /KH-UBND" · khi ban hành',
    ])
  })

  it('lists suppressions with their reasons, and says where none is given', () => {
    const text = draft
      .replace(
        '2. Trồng',
        '<!-- the-thuc-disable-next-line missing-lead -- giao miệng -->\n2. Trồng',
      )
      .replace('3. Ủy', '<!-- the-thuc-disable -->\n3. Ủy')
    const rows = rowsOf(sheetOf(text, {rules: {punctuation: 'off'}}), 'bỏ qua')
    assert.match(rows[0] ?? '', /^18 · missing-lead · giao miệng · [1-9] chỗ$/u)
    assert.match(rows[1] ?? '', /^21 · mọi quy tắc · không nêu lý do · \d+ chỗ$/u)
    const note = sheetOf(text, {rules: {punctuation: 'off'}}).sections.at(-1)?.note
    assert.equal(note, 'Tắt trong cấu hình: punctuation.')
  })

  it('says how many rules looked at how much where nothing was found', () => {
    const sheet = reviewSheet({
      ...review(draft),
      result: {findings: [], suppressed: [], errors: 0, warnings: 0, ruleCount: 40},
    })
    const note = sheet.sections.find(({title}) => title === 'Điều phát hiện')?.note
    assert.match(
      note ?? '',
      /^Không phát hiện vấn đề nào: đã xét 40 quy tắc trên 1\d đoạn, \d+ tiếng\.$/u,
    )
    assert.deepEqual(sheet.verdict, {ready: true, text: 'Sẵn sàng trình ký'})
  })

  it('is not ready while anything must not reach a signature', () => {
    assert.equal(sheetOf(draft).verdict.ready, true)
    const marked = sheetOf(`DỰ THẢO\n\n${draft}`)
    assert.deepEqual(marked.verdict, {
      ready: false,
      text: 'Chưa trình ký được: còn 1 điều phải xử lý',
    })
  })

  it('as Markdown keeps each row on its line, as HTML runs and loads nothing', () => {
    const hostile = draft.replace('Trồng cây đầu xuân', 'Trồng cây | <img src=x onerror=alert(1)>')
    const markdown = sheetMarkdown(sheetOf(hostile))
    for (const line of markdown.split('\n').filter((each) => each.startsWith('|'))) {
      assert.ok(line.endsWith('|'), line)
    }
    const html = sheetHtml(sheetOf(hostile))
    assert.match(html, /default-src 'none'/u)
    assert.doesNotMatch(html, /<script|<img|src=x(?!&| )|href=|url\(|@import/u)
    assert.match(html, /Người kiểm tra thể thức/u)
  })
})
