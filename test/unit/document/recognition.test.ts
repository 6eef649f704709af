import assert from 'node:assert/strict'
import {recognise} from '../../../src/document/recognition'
import {growsInProportion} from '../growth'

const header = `ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN HẢI                  Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND             An Hải, ngày 05 tháng 02 năm 2026
`
const ending = `Nơi nhận:
- Các phòng, ban;
- Lưu: VT.
`

describe('recognising a directive in Markdown and plain text', () => {
  it('knows one by its header', () => {
    const found = recognise(`${header}\nTriển khai một số việc như sau.\n`)
    assert.equal(found.certain, true)
    assert.deepEqual(found.signs, ['quốc hiệu', 'dòng số, ký hiệu', 'địa danh và ngày tháng'])
  })

  it('knows one without a header by its title and recipients', () => {
    assert.equal(recognise(`**KẾ HOẠCH**\n\n1. Việc một.\n\n${ending}`).certain, true)
  })

  it('knows one in a table of Markdown, with blanks to be filled at issue', () => {
    const text =
      '| **Số:**    /KH-UBND | An Hải, ngày    tháng    năm 2026 |\n|---|---|\n\n# KẾ HOẠCH\n'
    assert.deepEqual(recognise(text).signs, [
      'dòng số, ký hiệu',
      'địa danh và ngày tháng',
      'tên loại văn bản',
    ])
    assert.equal(recognise(text).certain, true)
  })

  it('knows decomposed letters', () => {
    assert.equal(recognise(header.normalize('NFD')).certain, true)
  })

  it('looks at both ends of a long text only', () => {
    const middle = 'Tổ chức thực hiện nghiêm túc.\n'.repeat(20_000)
    assert.equal(recognise(`KẾ HOẠCH\n\n${middle}\n${ending}`).certain, true)
    assert.deepEqual(recognise(`${middle}${header}${middle}`).signs, [])
  })

  it('takes neither notes nor applications nor contracts for one', () => {
    const application = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hải, ngày 05 tháng 02 năm 2026

ĐƠN XIN NGHỈ PHÉP
Kính gửi: Phòng Tổ chức
`
    const contract = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
HỢP ĐỒNG LAO ĐỘNG
Số: 12/HĐ-LĐ
An Hải, ngày 05 tháng 02 năm 2026
`
    for (const text of [application, contract, '# Ghi chú họp\n\nKế hoạch tuần này.\n', '']) {
      assert.equal(recognise(text).certain, false)
      assert.equal(recognise(text).possible, false)
    }
  })

  it('does not count what is quoted or fenced', () => {
    const sample = `${header}\nKẾ HOẠCH\n\n${ending}`
    const quoted = sample.replace(/^/gmu, '> ')
    assert.deepEqual(recognise(`Mẫu:\n\n\`\`\`\n${sample}\`\`\`\n`).signs, [])
    assert.deepEqual(recognise(quoted).signs, [])
  })

  it('offers to check what only begins to look like one', () => {
    const found = recognise('KẾ HOẠCH\n\n1. Việc một.\n')
    assert.equal(found.certain, false)
    assert.equal(found.possible, true)
  })

  it('stays with a document from which a component was just taken out', () => {
    assert.equal(recognise('KẾ HOẠCH\n\n1. Việc một.\n', true).certain, true)
    assert.equal(recognise('Việc một.\n', true).certain, false)
  })

  it('reads long white space once', () => {
    for (const unit of ['\n', ' ', '\t', '\u00A0', ' \n', '*', '|', '> \n'])
      assert.ok(
        growsInProportion(10_000, (times) => recognise(unit.repeat(times))),
        JSON.stringify(unit),
      )
  })
})
