import * as vscode from 'vscode'
import type {ShownTasks} from '../../../src/extension/tasks-view'
import {equal, ok} from './assert'
import {caretBehind, closeAll, file, type} from './editor'
import {afterEach, before, describe, it} from './harness'
import {lensesOn, lines, name, open, run, shown, text} from './task-draft'

describe('the view of tasks', () => {
  before(async () => {
    // Where the runs before have left it.
    await run('theThuc.tasksByBody')
  })
  afterEach(async () => {
    await run('theThuc.tasksByBody')
    await closeAll()
    await vscode.workspace.fs.delete(file(name))
  })

  it('counts the tasks and what they lack', async () => {
    await open()
    const {counts, lacking} = await run<ShownTasks>('theThuc.showTasks')
    equal(counts, '4 nhiệm vụ · 1 thiếu thời hạn · 1 thiếu chủ trì')
    equal(lacking, 1)
  })

  it('groups them by lead', async () => {
    await open()
    const {rows} = await run<ShownTasks>('theThuc.showTasks')
    equal(lines(rows), [
      'Chưa rõ chủ trì',
      '  Tổ chức trồng cây ở các trường học',
      'Ban Xây dựng Đảng',
      '  31/10 · Chuẩn bị cây giống trước ngày 31/10/2026',
      'Văn phòng Đảng ủy',
      '  Theo dõi việc trồng cây, báo cáo hằng tháng',
      '  20/12 · Tham mưu tổng kết trước ngày 20/12/2026',
    ])
  })

  it('groups them by month', async () => {
    await open()
    await run('theThuc.tasksByDeadline')
    const {rows} = await run<ShownTasks>('theThuc.showTasks')
    equal(lines(rows), [
      'Chưa có thời hạn',
      '  Tổ chức trồng cây ở các trường học',
      'Tháng 10/2026',
      '  31/10 · Chuẩn bị cây giống trước ngày 31/10/2026',
      'Tháng 12/2026',
      '  20/12 · Tham mưu tổng kết trước ngày 20/12/2026',
      'Định kỳ',
      '  Theo dõi việc trồng cây, báo cáo hằng tháng',
    ])
  })

  it('shows them as they stand, at the section whose lens was clicked', async () => {
    const {document} = await open()
    const lens = (await lensesOn(document.uri)).find(({title}) => title === '2 nhiệm vụ')
    ok(lens, 'a lens over section II')
    const {order, rows} = await run<ShownTasks>(lens.command, ...(lens.arguments ?? []))
    equal(order, 'document')
    equal(lines(rows), [
      'I. NỘI DUNG',
      '  1. Chuẩn bị cây giống trước ngày 31/10/2026',
      '  2. Tổ chức trồng cây ở các trường học',
      'II. TỔ CHỨC THỰC HIỆN',
      '  1. Văn phòng Đảng ủy',
      '    Theo dõi việc trồng cây, báo cáo hằng tháng',
      '    Tham mưu tổng kết trước ngày 20/12/2026',
    ])
    const {selected} = await shown('section II selected', (tasks) =>
      tasks.selected.includes('II. TỔ CHỨC THỰC HIỆN'),
    )
    equal(selected, ['II. TỔ CHỨC THỰC HIỆN'])
  })

  it('goes along with the text while it is written', async () => {
    const editor = await open()
    caretBehind(editor, 'hằng tháng.')
    await type('\n\n- Chụp ảnh các hàng cây trước ngày 15/12/2026.')
    const {rows} = await shown('a fifth task', ({counts}) => counts.startsWith('5 nhiệm vụ'))
    ok(lines(rows).includes('  15/12 · Chụp ảnh các hàng cây trước ngày 15/12/2026'), 'its row')
  })

  it('follows the caret without taking the focus, until told not to', async () => {
    const editor = await open()
    await run('theThuc.showTasks')
    caretBehind(editor, 'Tổ chức trồng')
    await shown(
      'the second task selected',
      ({selected}) => selected[0]?.startsWith('Tổ chức trồng') ?? false,
    )
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString())
    await run('theThuc.leaveCursor')
    try {
      caretBehind(editor, 'Tham mưu')
      const rests = Date.now() + 400
      const {selected} = await shown('time to pass', () => Date.now() > rests)
      ok(selected[0]?.startsWith('Tổ chức trồng'), 'the selection where it was')
    } finally {
      await run('theThuc.followCursor')
    }
    await shown(
      'the last task selected',
      ({selected}) => selected[0]?.includes('Tham mưu') ?? false,
    )
  })

  it('empties when the draft is closed or not checked', async () => {
    await open()
    await run('theThuc.toggleDocument')
    await shown('no rows', ({rows, counts}) => rows.length === 0 && counts === '')
    await run('theThuc.toggleDocument')
    await shown('four tasks', ({counts}) => counts.startsWith('4 nhiệm vụ'))
    await closeAll()
    await shown('no rows', ({rows}) => rows.length === 0)
  })

  it('goes to a place of the document', async () => {
    const {document} = await open()
    const start = text.indexOf('2. Tổ chức')
    await run('theThuc.goTo', document.uri.toString(), start, start)
    const editor = vscode.window.activeTextEditor
    equal(editor?.document.uri.toString(), document.uri.toString())
    equal(editor?.selection.active.line, document.positionAt(start).line)
  })
})
