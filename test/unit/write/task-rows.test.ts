import assert from 'node:assert/strict'
import {tableColumns, taskRows} from '../../../src/write/task-rows'
import {letter, plan, taskFile} from './task-files'

function shown(path: string, text: string): readonly string[] {
  return taskRows(taskFile(path, text)).map((row) =>
    tableColumns
      .slice(2)
      .map(({value}) => value(row) ?? '')
      .join(' | '),
  )
}

describe('rows of tasks', () => {
  it('tell who, from where, with whom, by when and what is missing', () => {
    assert.deepEqual(shown('a.vanban', plan), [
      '18 | a) | Chuẩn bị 500 cây giống; ươm "keo lai", hoàn thành trước ngày 15 tháng 01 năm 2027. | Phòng Kinh tế | kế thừa từ mục 1, dòng 16 |  | trước ngày 15 tháng 01 năm 2027 | 2027-01-15 | ngày | ',
      '20 | b) | Kiểm tra vườn ươm định kỳ 6 tháng, báo cáo trước ngày 25 hằng tháng. | Phòng Kinh tế | kế thừa từ mục 1, dòng 16 |  | định kỳ 6 tháng; trước ngày 25 hằng tháng |  | định kỳ | ',
      '22 | 2 | Công an xã chủ trì, phối hợp với Trạm Y tế xã giữ trật tự trong quý I năm 2027. | Công an xã | của mục | Trạm Y tế xã | trong quý I năm 2027 | 2027-03-31 | quý | ',
      '24 | 3 | Vận động nhân dân tham gia trồng cây. |  | không có |  |  |  |  | chủ trì, thời hạn',
      '30 | 1 | Tổ chức lễ trồng cây trong tháng 02 năm 2027. | các thôn, trường học | kế thừa từ câu dẫn, dòng 28 |  | trong tháng 02 năm 2027 | 2027-02-28 | tháng | ',
      '32 | 2 | Chăm sóc cây thường xuyên./. | các thôn, trường học | kế thừa từ câu dẫn, dòng 28 |  | thường xuyên |  | thường xuyên | thời hạn',
    ])
  })

  it('name a time once that is stated twice', () => {
    const [row] = taskRows(
      taskFile(
        'c.txt',
        '1. Sở Y tế lập sổ trước ngày 05/11/2026; báo cáo kết quả trước ngày 05/11/2026.\n',
      ),
    )
    assert.equal(row?.deadlines, 'trước ngày 05/11/2026')
  })

  it('name addressees as such', () => {
    assert.deepEqual(
      taskRows(taskFile('b.txt', letter)).map(({leads, leadOrigin}) => [leads, leadOrigin]),
      [
        ['Ủy ban nhân dân các xã, phường', 'kế thừa từ "Kính gửi", dòng 12'],
        ['Ủy ban nhân dân các xã, phường', 'kế thừa từ "Kính gửi", dòng 12'],
      ],
    )
  })

  it('name the document by type, number and subject, as far as it has them', () => {
    const names = [
      plan,
      letter,
      plan.replace('Số: 45/KH-UBND', ''),
      plan.replace('Số: 45/KH-UBND', 'Số 45-KH/ĐU'),
      plan.replace('đầu xuân', `đầu xuân ở ${'thôn Đông, '.repeat(9)}thôn Đoài`),
      '1. Sở Y tế kiểm tra các trạm y tế trước ngày 20/8/2026.\n',
    ].map((text) => taskRows(taskFile('a', text))[0]?.document)
    assert.deepEqual(names, [
      'Kế hoạch 45/KH-UBND: Trồng cây đầu xuân năm 2027',
      'Công văn …/UBND-NC: V/v chuẩn bị ứng phó mưa lũ',
      'Kế hoạch: Trồng cây đầu xuân năm 2027',
      'Kế hoạch 45-KH/ĐU: Trồng cây đầu xuân năm 2027',
      'Kế hoạch 45/KH-UBND: Trồng cây đầu xuân ở thôn Đông, thôn Đông, thôn Đông, thôn Đông, thôn Đông …',
      'Văn bản',
    ])
  })

  it('several dates: the task is over with the last', () => {
    const text = plan.replace(
      'giữ trật tự trong quý I năm 2027',
      'giữ trật tự; gửi phương án trước ngày 20/12/2026, báo cáo trước ngày 01/3/2027',
    )
    const row = taskRows(taskFile('a', text))[2]
    assert.deepEqual(
      [row?.deadlines, row?.due],
      ['trước ngày 20/12/2026; trước ngày 01/3/2027', '2027-03-01'],
    )
  })
})
