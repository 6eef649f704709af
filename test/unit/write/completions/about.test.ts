import assert from 'node:assert/strict'
import {readDirective} from '../../../../src/document/read'
import {emptyOffice} from '../../../../src/facts/office'
import {readTasks} from '../../../../src/tasks/read'
import {aboutBody, definitionOf} from '../../../../src/write/completions/about'

describe('what is told of a body', () => {
  const tasks = readTasks(
    readDirective(
      'KẾ HOẠCH\nvề trồng cây\n\n1. Ban Xây dựng Đảng chủ trì, phối hợp với Trung tâm Chính trị chọn cây.\n\n2. Trung tâm Chính trị chuẩn bị đất.\n',
    ),
  )

  it('its symbol and its tasks in the document', () => {
    assert.deepEqual(aboutBody('Ban Xây dựng Đảng', tasks, emptyOffice), [
      'Ký hiệu trong số văn bản: BXDĐ',
      'Trong văn bản này: chủ trì 1 nhiệm vụ',
    ])
    assert.deepEqual(aboutBody('Trung tâm Chính trị', tasks, emptyOffice), [
      'Trong văn bản này: chủ trì 1 nhiệm vụ, phối hợp 1 nhiệm vụ',
    ])
    assert.deepEqual(aboutBody('Công ty Cây xanh', tasks, emptyOffice), [])
  })

  it('what has come after it, by the law or by the office itself', () => {
    const [line] = aboutBody('Sở Kế hoạch và Đầu tư', [], emptyOffice)
    assert.equal(line, 'Từ tháng 3/2025 nay là: Sở Tài chính')
    const bodies = [{name: 'Ban Quản lý chợ', abbreviation: 'BQLC', successor: 'Phòng Kinh tế'}]
    assert.deepEqual(aboutBody('BQLC', [], {...emptyOffice, bodies}), [
      'Ban Quản lý chợ',
      'Nay là: Phòng Kinh tế',
    ])
  })
})

describe('what an abbreviation stands for', () => {
  it('the words of the document before it go before the lists', () => {
    const text =
      'Giao Trung tâm Điều hành (sau đây gọi tắt là TTĐH) và Ban Chỉ huy Quân sự (BCHQS) …'
    assert.equal(definitionOf('TTĐH', text, emptyOffice), 'Trung tâm Điều hành')
    assert.equal(definitionOf('BCHQS', text, emptyOffice), 'Ban Chỉ huy Quân sự')
  })

  it('then the office’s own, then what everybody knows', () => {
    const office = {...emptyOffice, abbreviations: {TTĐT: 'Trung tâm Đào tạo'}}
    assert.equal(definitionOf('TTĐT', '', office), 'Trung tâm Đào tạo')
    assert.equal(definitionOf('HĐND', '', emptyOffice), 'hội đồng nhân dân')
    assert.equal(definitionOf('XYZT', '', emptyOffice), null)
  })
})
