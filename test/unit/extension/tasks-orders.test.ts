import assert from 'node:assert/strict'
import {type Order, orders, treeOf} from '../../../src/extension/tasks-orders'
import {countsText} from '../../../src/extension/tasks-sheet'
import type {Node} from '../../../src/extension/tasks-tree'
import {mixedPlan, plan, sheetFor} from './task-drafts'

/** The rows as indented lines: headings with their counts, tasks with their descriptions behind "|". */
function rows(order: Order, text: string): readonly string[] {
  function lines(node: Node, indent: string): readonly string[] {
    const about = node.kind === 'group' ? `(${countsText(node.counts)})` : `| ${node.description}`
    return [
      `${indent}${node.label} ${about}`.trimEnd(),
      ...node.children.flatMap((child) => lines(child, `${indent}  `)),
    ]
  }
  return treeOf(order, sheetFor(text)).roots.flatMap((root) => lines(root, ''))
}

describe('tasks by body', () => {
  it('stand under each lead, those without lead first, the days before the work', () => {
    assert.deepEqual(rows('body', mixedPlan), [
      'Chưa rõ chủ trì (1 nhiệm vụ · 1 thiếu thời hạn · 1 thiếu chủ trì)',
      '  Tuyên truyền đến từng hộ dân về lợi ích của cây xanh |',
      'Phòng Kinh tế (1 nhiệm vụ)',
      '  15/12 · Rà soát các vườn ươm, gửi danh sách trước ngày 15/12/2026 |',
      'Trạm Y tế xã (1 nhiệm vụ · 1 thiếu thời hạn)',
      '  Kịp thời báo cáo các trường hợp cây đổ | kịp thời',
      'Văn phòng Đảng ủy (2 nhiệm vụ)',
      '  Theo dõi việc trồng cây, báo cáo hằng tháng | hằng tháng',
      '  20/01/2027, 20/12/2027 · Tổ chức hội nghị sơ kết trước ngày 20/01/2027, tổng kết trước ngày 20/12/2027 |',
      'Công an xã (1 nhiệm vụ)',
      '  Thường xuyên tuần tra các tuyến đường có cây mới trồng | thường xuyên',
    ])
  })

  it('with two leads stand under both, however these are spelt', () => {
    const text = plan(
      '1. Ủy ban nhân dân xã trồng cây trước ngày 01/12/2026.',
      '2. Uỷ ban nhân dân xã chăm sóc cây trước ngày 10/12/2026.',
    )
    assert.deepEqual(rows('body', text), [
      'Ủy ban nhân dân xã (2 nhiệm vụ)',
      '  01/12 · Trồng cây trước ngày 01/12/2026 |',
      '  10/12 · Chăm sóc cây trước ngày 10/12/2026 |',
    ])
  })
})

describe('tasks by deadline', () => {
  it('stand in their months day by day, those that lack one before, those without a day behind', () => {
    assert.deepEqual(rows('deadline', mixedPlan), [
      'Chưa có thời hạn (1 nhiệm vụ · 1 thiếu thời hạn · 1 thiếu chủ trì)',
      '  Tuyên truyền đến từng hộ dân về lợi ích của cây xanh |',
      'Thời hạn chưa cụ thể (1 nhiệm vụ · 1 thiếu thời hạn)',
      '  Kịp thời báo cáo các trường hợp cây đổ | kịp thời · Trạm Y tế xã',
      'Tháng 12/2026 (1 nhiệm vụ)',
      '  15/12 · Rà soát các vườn ươm, gửi danh sách trước ngày 15/12/2026 | Phòng Kinh tế',
      'Tháng 01/2027 (1 nhiệm vụ)',
      '  20/01 · Tổ chức hội nghị sơ kết trước ngày 20/01/2027, tổng kết trước ngày 20/12/2027 | Văn phòng Đảng ủy',
      'Tháng 12/2027 (1 nhiệm vụ)',
      '  20/12 · Tổ chức hội nghị sơ kết trước ngày 20/01/2027, tổng kết trước ngày 20/12/2027 | Văn phòng Đảng ủy',
      'Định kỳ (1 nhiệm vụ)',
      '  Theo dõi việc trồng cây, báo cáo hằng tháng | hằng tháng · Văn phòng Đảng ủy',
      'Thường xuyên (1 nhiệm vụ)',
      '  Thường xuyên tuần tra các tuyến đường có cây mới trồng | thường xuyên · Công an xã',
    ])
  })
})

describe('tasks in order', () => {
  it('stand under the headings of the document, as far as these hold tasks', () => {
    assert.deepEqual(rows('document', mixedPlan), [
      'I. NỘI DUNG (3 nhiệm vụ · 2 thiếu thời hạn · 1 thiếu chủ trì)',
      '  1. Rà soát các vườn ươm, gửi danh sách trước ngày 15/12/2026 | 15/12/2026 · Phòng Kinh tế',
      '  2. Tuyên truyền đến từng hộ dân về lợi ích của cây xanh |',
      '  3. Kịp thời báo cáo các trường hợp cây đổ | kịp thời · Trạm Y tế xã',
      'II. TỔ CHỨC THỰC HIỆN (3 nhiệm vụ)',
      '  1. Văn phòng Đảng ủy (2 nhiệm vụ)',
      '    Theo dõi việc trồng cây, báo cáo hằng tháng | hằng tháng · Văn phòng Đảng ủy',
      '    Tổ chức hội nghị sơ kết trước ngày 20/01/2027, tổng kết trước ngày 20/12/2027 | 20/01/2027, 20/12/2027 · Văn phòng Đảng ủy',
      '  2. Thường xuyên tuần tra các tuyến đường có cây mới trồng | thường xuyên · Công an xã',
    ])
  })
})

describe('the tree of tasks', () => {
  for (const order of orders) {
    it(`${order}: finds each task, and its place from the row`, () => {
      const sheet = sheetFor(mixedPlan)
      const {nodesOf, roots} = treeOf(order, sheet)
      for (const {task} of sheet.tasks) {
        const [node] = nodesOf.get(task) ?? []
        let top: Node | undefined = node
        while (top?.parent != null) top = top.parent
        assert.ok(top !== undefined && roots.includes(top), task.text)
      }
    })

    it(`${order}: no two rows share an id`, () => {
      const twice = plan('- Trồng cây ở sân trường.', '- Trồng cây ở sân trường.')
      for (const text of [mixedPlan, twice]) {
        const ids: string[] = []
        const collect = (node: Node): void => {
          ids.push(node.id)
          node.children.forEach(collect)
        }
        treeOf(order, sheetFor(text)).roots.forEach(collect)
        assert.equal(new Set(ids).size, ids.length)
      }
    })

    it(`${order}: rows keep their ids while text is written above and below`, () => {
      const ids = (text: string) =>
        [...treeOf(order, sheetFor(text)).nodesOf.values()].flat().map(({id}) => id)
      const longer = mixedPlan.replace(
        'I. NỘI DUNG',
        'Kế hoạch được thực hiện như sau:\n\nI. NỘI DUNG',
      )
      assert.deepEqual(ids(longer), ids(mixedPlan))
    })
  }

  it('is empty where there are no tasks', () => {
    for (const order of orders) assert.deepEqual(treeOf(order, sheetFor('')).roots, [])
  })
})
