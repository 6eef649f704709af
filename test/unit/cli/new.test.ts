import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {Folder} from './harness'

describe('new', () => {
  let folder: Folder
  before(() => {
    folder = new Folder({'dang/.the-thuc.json': '{"profile": "party-2018"}'})
  })
  after(() => folder.remove())

  it('writes the type asked for, with or without marks, for the body named', async () => {
    const {status, out, err} = await folder.run('new', 'kế hoạch', '--issuer', 'UBND xã Tân Lập')
    assert.equal(status, 0)
    assert.equal(err, '')
    assert.match(out, /^ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n-------\n/u)
    assert.match(out, /^Số: \[…\]\/KH-UBND$/mu)
    assert.match(out, /^KẾ HOẠCH\nVề \[trích yếu nội dung\]$/mu)
  })

  it('takes the side of the body, and the subject without a second "về"', async () => {
    const words = ['--issuer', 'Tỉnh ủy Hòa Sơn', '--subject', 'Về vệ sinh môi trường']
    const {out} = await folder.run('new', 'chi-thi', ...words)
    assert.match(out, /^TỈNH ỦY HÒA SƠN\n\*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố \[…\]-CT\/TU$/mu)
    assert.match(out, /^CHỈ THỊ\nvề vệ sinh môi trường\n-----$/mu)
    assert.match(out, /^T\/M BAN THƯỜNG VỤ\nBÍ THƯ$/mu)
  })

  it('takes the profile of the configuration where the file will lie, and checks clean but for blanks', async () => {
    const {status, err} = await folder.run('new', 'ket-luan', '--output', 'dang/a.vanban')
    assert.equal(status, 0)
    assert.match(err, /^Đã ghi mẫu kết luận vào dang\/a\.vanban/u)
    assert.match(readFileSync(folder.join('dang/a.vanban'), 'utf8'), /\(để báo cáo\),$/mu)
    const {entries} = await folder.check('dang')
    const errors = entries.flatMap(({messages}) =>
      messages.filter(({severity}) => severity === 'error' || severity === 'warning'),
    )
    assert.deepEqual([...new Set(errors.map(({ruleId}) => ruleId))], ['placeholder'])
  })

  it('writes over no file', async () => {
    folder.write('co.vanban', 'của tôi')
    const {status, err} = await folder.run('new', 'ke-hoach', '--output', 'co.vanban')
    assert.equal(status, 2)
    assert.match(err, /đã có tệp "co\.vanban", nên không ghi đè/u)
    assert.equal(readFileSync(folder.join('co.vanban'), 'utf8'), 'của tôi')
  })

  it('tells which templates there are', async () => {
    const unknown = await folder.run('new', 'ke-hoac')
    assert.equal(unknown.status, 2)
    assert.match(unknown.err, /không có mẫu "ke-hoac"; có mẫu của ke-hoach, .*ý là "ke-hoach"\?/u)
    const wrong = await folder.run('new', 'cong-dien', '--profile', 'party-2026')
    assert.equal(wrong.status, 2)
    assert.match(wrong.err, /không có mẫu "cong-dien" theo Hướng dẫn 05-HD\/VPTW/u)
  })
})
