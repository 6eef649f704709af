import assert from 'node:assert/strict'
import {tokens} from './tokens'

describe('the grammar', () => {
  it('colours the two columns of a header', () => {
    assert.deepEqual(tokens('TỈNH ỦY AN HẢI\tĐẢNG CỘNG SẢN VIỆT NAM'), [
      '«ĐẢNG CỘNG SẢN VIỆT NAM» entity.name.namespace',
    ])
    assert.deepEqual(tokens('Số: 15/KH-UBND'), [
      '«Số» keyword.other.label.number',
      '«:» punctuation.separator.key-value',
      '«15» constant.numeric.number',
      '«/» punctuation.separator.number',
      '«KH-UBND» entity.name.tag.symbol',
    ])
    assert.deepEqual(tokens('An Hải, ngày 05 tháng 02 năm 2026'), [
      '«An Hải» entity.name.type.place',
      '«,» meta.place-date',
      '«ngày» keyword.other.date',
      '«05» constant.numeric.date',
      '«tháng» keyword.other.date',
      '«02» constant.numeric.date',
      '«năm» keyword.other.date',
      '«2026» constant.numeric.date',
    ])
  })

  it('knows titles and headings through the markup of Markdown', () => {
    assert.deepEqual(tokens('## **KẾ HOẠCH**'), ['«KẾ HOẠCH» entity.name.type.class'])
    assert.deepEqual(tokens('**II. NHIỆM VỤ**'), [
      '«**» markup.heading.roman',
      '«II» constant.numeric.numbering',
      '«.» punctuation.definition.heading',
      '«NHIỆM VỤ**» entity.name.section',
    ])
    assert.deepEqual(tokens('Điều 3. Tổ chức thực hiện'), [
      '«Điều» keyword.other.article',
      '«3» constant.numeric.numbering',
      '«.» punctuation.definition.heading',
      '«Tổ chức thực hiện» entity.name.section',
    ])
  })

  it('knows every numbering, and no number in a sentence', () => {
    const label = '«đ» constant.numeric.numbering'
    assert.deepEqual(tokens('đ) Rà soát hồ sơ'), [label, '«)» punctuation.definition.list.begin'])
    assert.deepEqual(tokens('1.2.3. Rà soát hồ sơ')[0], '«1.2.3» constant.numeric.numbering')
    assert.deepEqual(tokens('(1) Rà soát hồ sơ')[1], '«1» constant.numeric.numbering')
    assert.deepEqual(tokens('- Rà soát hồ sơ'), ['«-» punctuation.definition.list.begin'])
    assert.deepEqual(tokens('15.000 người dự'), [])
    assert.deepEqual(tokens('V/v rà soát hồ sơ'), ['«V/v» keyword.other.label.subject'])
  })

  it('marks who, when and by which document', () => {
    assert.deepEqual(tokens('Sở Y tế chủ trì, xong trước ngày 30/11/2026'), [
      '«chủ trì» keyword.other.responsibility',
      '«xong trước» keyword.other.deadline',
      '«30/11/2026» constant.numeric.date',
    ])
    assert.deepEqual(tokens('theo Nghị quyết số 09-NQ/TU'), [
      '«Nghị quyết» support.class.citation',
      '«số» keyword.other.citation',
      '«09-NQ/TU» variable.other.citation',
    ])
  })

  it('marks the ending', () => {
    assert.deepEqual(tokens('**Nơi nhận:**'), [
      '«Nơi nhận» keyword.control.label',
      '«:» punctuation.separator.key-value',
    ])
    assert.deepEqual(tokens('T/M BAN THƯỜNG VỤ'), [
      '«T/M» keyword.control.authority',
      '«BAN THƯỜNG VỤ» entity.name.function.authority',
    ])
    assert.deepEqual(tokens('thực hiện nghiêm túc./.'), ['«./.» punctuation.terminator.document'])
  })

  it('marks what is still to be filled in, quotations and our comments', () => {
    assert.deepEqual(tokens('Giao [tên cơ quan] theo dõi'), [
      '«Giao» keyword.other.responsibility',
      '«[tên cơ quan]» invalid.deprecated.placeholder',
    ])
    assert.deepEqual(tokens('gọi là “Chi bộ”'), [
      '«“» punctuation.definition.string.begin',
      '«Chi bộ» string.quoted.double',
      '«”» punctuation.definition.string.end',
    ])
    assert.deepEqual(
      tokens('<!-- the-thuc-disable-next-line missing-lead -->')[1],
      '«the-thuc-disable-next-line» keyword.control.suppression',
    )
  })
})
