import assert from 'node:assert/strict'
import fc from 'fast-check'
import {csvField, csvTasks} from '../../../src/write/tasks-csv'
import {escaped, markdownTasks} from '../../../src/write/tasks-markdown'
import {letter, plan, taskFile, written} from './task-files'

describe('tasks as a Markdown table', () => {
  it('one table over all documents, with dates as people write them', async () => {
    const files = [taskFile('b|c.txt', letter), taskFile('a_b.vanban', plan)]
    const lines = (await written(markdownTasks(), ...files)).split('\n')
    assert.equal(lines.length, 11)
    assert.deepEqual(lines.slice(0, 5), [
      '| Tệp | Văn bản | Dòng | Nhãn | Nhiệm vụ | Chủ trì | Nguồn chủ trì | Phối hợp | Thời hạn | Ngày phải xong | Loại thời hạn | Còn thiếu |',
      '| --- | --- | ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| b\\|c.txt | Công văn …/UBND-NC: V/v chuẩn bị ứng phó mưa lũ | 16 | 1 | Rà soát phương án sơ tán trước ngày 20/8/2026. | Ủy ban nhân dân các xã, phường | kế thừa từ "Kính gửi", dòng 12 |  | trước ngày 20/8/2026 | 20/08/2026 | ngày |  |',
      '| b\\|c.txt | Công văn …/UBND-NC: V/v chuẩn bị ứng phó mưa lũ | 18 | 2 | Báo cáo tình hình vào thứ Sáu hằng tuần./. | Ủy ban nhân dân các xã, phường | kế thừa từ "Kính gửi", dòng 12 |  | vào thứ Sáu hằng tuần |  | định kỳ |  |',
      '| a_b.vanban | Kế hoạch 45/KH-UBND: Trồng cây đầu xuân năm 2027 | 18 | a) | Chuẩn bị 500 cây giống; ươm "keo lai", hoàn thành trước ngày 15 tháng 01 năm 2027. | Phòng Kinh tế | kế thừa từ mục 1, dòng 16 |  | trước ngày 15 tháng 01 năm 2027 | 15/01/2027 | ngày |  |',
    ])
  })

  it('words stay words and within their cell', () => {
    assert.equal(escaped('a | b\r\nc\nd\re'), 'a \\| b<br>c<br>d<br>e')
    assert.equal(
      escaped('*đậm* _nghiêng_ snake_case `mã` <b> [x](y) ~~z~~ \\ &lt; A & B'),
      '\\*đậm\\* \\_nghiêng\\_ snake_case \\`mã\\` \\<b> \\[x\\](y) \\~\\~z\\~\\~ \\\\ \\&lt; A & B',
    )
  })
})

describe('tasks as CSV', () => {
  it('byte order mark, CRLF, quotes where needed, ISO dates', async () => {
    const text = await written(csvTasks(), taskFile('b.txt', letter), taskFile('a.vanban', plan))
    const lines = text.split('\r\n')
    assert.equal(lines.length, 10)
    assert.deepEqual(lines.slice(0, 4), [
      '\uFEFFTệp,Văn bản,Dòng,Nhãn,Nhiệm vụ,Chủ trì,Nguồn chủ trì,Phối hợp,Thời hạn,Ngày phải xong,Loại thời hạn,Còn thiếu',
      'b.txt,Công văn …/UBND-NC: V/v chuẩn bị ứng phó mưa lũ,16,1,Rà soát phương án sơ tán trước ngày 20/8/2026.,"Ủy ban nhân dân các xã, phường","kế thừa từ ""Kính gửi"", dòng 12",,trước ngày 20/8/2026,2026-08-20,ngày,',
      'b.txt,Công văn …/UBND-NC: V/v chuẩn bị ứng phó mưa lũ,18,2,Báo cáo tình hình vào thứ Sáu hằng tuần./.,"Ủy ban nhân dân các xã, phường","kế thừa từ ""Kính gửi"", dòng 12",,vào thứ Sáu hằng tuần,,định kỳ,',
      'a.vanban,Kế hoạch 45/KH-UBND: Trồng cây đầu xuân năm 2027,18,a),"Chuẩn bị 500 cây giống; ươm ""keo lai"", hoàn thành trước ngày 15 tháng 01 năm 2027.",Phòng Kinh tế,"kế thừa từ mục 1, dòng 16",,trước ngày 15 tháng 01 năm 2027,2027-01-15,ngày,',
    ])
    assert.equal(lines.at(-1), '')
  })

  it('what a spreadsheet would compute is marked as text', () => {
    const fields = [
      '=1+1',
      '+84 123',
      '- Sở Y tế',
      '-2+3',
      '@SUM(A1)',
      '＝1',
      '\t=1',
      '\r=1',
      '=cmd|" /C calc"!A0',
    ]
    assert.deepEqual(fields.map(csvField), [
      "'=1+1",
      "'+84 123",
      "'- Sở Y tế",
      "'-2+3",
      "'@SUM(A1)",
      "'＝1",
      "'\t=1",
      '"\'\r=1"',
      '"\'=cmd|"" /C calc""!A0"',
    ])
    assert.deepEqual(['-', '+', '', 'a-b', '1.1'].map(csvField), ['-', '+', '', 'a-b', '1.1'])
  })

  it('property: every field is read back as it was, but for the apostrophe', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', "'", ' ', 'ế', '😀', 'a', '\t'),
    })
    const text = fc.oneof(hostile, fc.string({unit: 'binary'}))
    fc.assert(
      fc.property(
        fc.array(fc.array(text, {minLength: 2, maxLength: 4}), {maxLength: 4}),
        (records) => {
          const csv = records.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')
          const expected = records.map((fields) => fields.map(guarded))
          assert.deepEqual(parsed(csv), expected)
          for (const field of parsed(csv).flat()) assert.doesNotMatch(field, /^[=+\-@\t\r\n](?!$)/u)
        },
      ),
    )
  })
})

function guarded(field: string): string {
  return field.length > 1 && '=+-@＝＋－＠\t\r\n'.includes(field.charAt(0)) ? `'${field}` : field
}

/** A reader of RFC 4180 as plain as its grammar. */
function parsed(csv: string): string[][] {
  const records: string[][] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  let record: string[] = []
  for (let at = 0; at < csv.length; at = field.lastIndex) {
    field.lastIndex = at
    const match = field.exec(csv)
    if (match === null) throw new Error(`No field at ${at} of ${JSON.stringify(csv)}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    records.push(record)
    record = []
  }
  return records
}
