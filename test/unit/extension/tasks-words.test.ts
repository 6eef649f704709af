import assert from 'node:assert/strict'
import {dayInWeek, dayOf, workOf} from '../../../src/extension/tasks-words'
import {plan, sheetFor} from './task-drafts'

function works(...lines: readonly string[]): readonly string[] {
  return sheetFor(plan(...lines)).tasks.map(({task}) => workOf(task))
}

describe('the work of a task', () => {
  it('leaves out the bodies with which it begins', () => {
    assert.deepEqual(
      works(
        '1. Phòng Kinh tế chủ trì, phối hợp chặt chẽ với Công an xã và Trạm Y tế xã rà soát các vườn ươm.',
        '2. Giao Văn phòng Đảng ủy theo dõi, đôn đốc việc trồng cây.',
        '3. Công an xã có trách nhiệm tuần tra các tuyến đường mới trồng cây;',
      ),
      [
        'Rà soát các vườn ươm',
        'Theo dõi, đôn đốc việc trồng cây',
        'Tuần tra các tuyến đường mới trồng cây',
      ],
    )
  })

  it('keeps bodies that stand later', () => {
    assert.deepEqual(works('1. Trước ngày 15/11/2026, Phòng Kinh tế rà soát các vườn ươm.'), [
      'Trước ngày 15/11/2026, Phòng Kinh tế rà soát các vườn ươm',
    ])
  })

  it('is what stands below a body that has a line of its own', () => {
    const lines = ['1. Phòng Kinh tế', '', 'Rà soát các vườn ươm trước ngày 15/12/2026./.']
    assert.deepEqual(works(...lines), ['Rà soát các vườn ươm trước ngày 15/12/2026'])
  })
})

describe('words of the view', () => {
  it('name days as Vietnamese does', () => {
    assert.equal(dayOf('2026-11-05'), '05/11/2026')
    assert.equal(dayInWeek('2026-11-05'), 'thứ Năm, 05/11/2026')
    assert.equal(dayInWeek('2026-11-08'), 'Chủ nhật, 08/11/2026')
  })
})
