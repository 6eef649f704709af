import * as vscode from 'vscode'
import type {ShownRow, ShownTasks} from '../../../src/extension/tasks-view'
import {equal, ok} from './assert'
import {
  actionsAt,
  caretBehind,
  choose,
  closeAll,
  draft,
  file,
  finding,
  read,
  show,
  type,
  until,
} from './editor'
import {afterEach, before, describe, it} from './harness'

const name = 'nhiem-vu.vanban'
const text = `ĐẢNG BỘ TỈNH SÔNG HẬU
ĐẢNG ỦY XÃ AN BÌNH
*
Số 09-KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Bình, ngày 05 tháng 9 năm 2026

KẾ HOẠCH
trồng cây quanh trụ sở và trường học

I. NỘI DUNG

1. Ban Xây dựng Đảng chủ trì, phối hợp với Đoàn Thanh niên xã chuẩn bị cây giống trước ngày 31/10/2026.

2. Tổ chức trồng cây ở các trường học.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Đảng ủy

- Theo dõi việc trồng cây, báo cáo hằng tháng.

- Tham mưu tổng kết trước ngày 20/12/2026.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`

const run = <Result>(command: string, ...words: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...words)

/** What the view shows, once it is such. */
async function shown(what: string, holds: (tasks: ShownTasks) => boolean): Promise<ShownTasks> {
  const end = Date.now() + 6000
  for (;;) {
    const tasks = await run<ShownTasks>('theThuc.showTasks')
    if (holds(tasks)) return tasks
    ok(Date.now() < end, `${what}; there is: ${JSON.stringify(tasks)}`)
  }
}

/** Rows as indented lines. */
function lines(rows: readonly ShownRow[], indent = ''): readonly string[] {
  return rows.flatMap((row) => [indent + row.label, ...lines(row.rows, `${indent}  `)])
}

async function lensesOn(uri: vscode.Uri): Promise<readonly vscode.Command[]> {
  const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100)
  return lenses.flatMap(({command}) => (command === undefined ? [] : [command]))
}

/** Opens the draft with the view on it. */
async function open(): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
  const editor = await show(name)
  await finding(editor.document.uri, 'missing-lead')
  await shown('four tasks', ({counts}) => counts.startsWith('4 nhiệm vụ'))
  await vscode.window.showTextDocument(editor.document)
  return editor
}

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

describe('lenses and hovers', () => {
  const setting = () => vscode.workspace.getConfiguration('theThuc', file(name))

  afterEach(async () => {
    await setting().update('codeLens', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
    await vscode.workspace.fs.delete(file(name))
  })

  it('say over sections how many tasks they hold, over tasks what they lack', async () => {
    const {document} = await open()
    const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100)
    const shown = lenses.map(({range, command}) => `${range.start.line + 1} ${command?.title}`)
    equal(shown.sort(), [
      '11 2 nhiệm vụ · 1 thiếu thời hạn · 1 thiếu chủ trì',
      '15 Thiếu chủ trì · Thiếu thời hạn',
      '17 2 nhiệm vụ',
      '19 2 nhiệm vụ',
    ])
  })

  it('can be switched off', async () => {
    const {document} = await open()
    await setting().update('codeLens', false, vscode.ConfigurationTarget.Workspace)
    equal((await lensesOn(document.uri)).length, 0)
  })

  it('explain a task over its first words, with links to the lines', async () => {
    const {document} = await open()
    const at = (words: string) => document.positionAt(text.indexOf(words) + 1)
    const hovers = async (words: string) =>
      run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words))
    const own = (all: readonly vscode.Hover[]) =>
      all
        .flatMap(({contents}) => contents)
        .map((each) => (typeof each === 'string' ? each : each.value))
        .filter((value) => value.includes('Chủ trì:'))
        .map((value) => value.replaceAll('\\', ''))
    const [hover] = own(await hovers('Theo dõi'))
    ok(hover, 'a hover on the task')
    ok(
      hover.includes('Chủ trì: Văn phòng Đảng ủy ([dòng 19](command:theThuc.goTo?'),
      `the lead in ${hover}`,
    )
    ok(hover.includes('kế thừa từ mục 1'), `the origin in ${hover}`)
    ok(hover.includes('hằng tháng → **định kỳ**'), `the time limit in ${hover}`)
    equal(own(await hovers('T/M BAN THƯỜNG VỤ')).length, 0)
  })
})

describe('what tasks lack', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(file(name))
  })

  /** Fills the blanks as a person does: types, goes to the next by Tab. */
  async function fill(document: vscode.TextDocument, ...words: readonly string[]): Promise<void> {
    for (const [index, each] of words.entries()) {
      if (index > 0) await run('jumpToNextSnippetPlaceholder')
      await type(each)
    }
    await run('leaveSnippet')
    await until('the blanks filled', [vscode.workspace.onDidChangeTextDocument], () =>
      document.getText().includes('[…]') ? undefined : true,
    )
  }

  it('is written by the lens, with tab stops for lead, others and day', async () => {
    const {document} = await open()
    const lens = (await lensesOn(document.uri)).find(({title}) => title.startsWith('Thiếu'))
    ok(lens, 'a lens over the task')
    equal(await run(lens.command, ...(lens.arguments ?? [])), true)
    await fill(document, 'Ban Xây dựng Đảng', 'các chi bộ', '15/11/2026')
    const line = document.lineAt(14).text
    equal(
      line,
      '2. Ban Xây dựng Đảng chủ trì, phối hợp với các chi bộ tổ chức trồng cây ở các trường học, hoàn thành trước ngày 15/11/2026.',
    )
    await shown('nothing lacking', ({counts}) => counts === '4 nhiệm vụ')
  })

  it('is offered by the light bulb, one by one', async () => {
    const {document} = await open()
    const {range} = await finding(document.uri, 'missing-lead')
    const actions = await actionsAt(document.uri, range)
    const action = actions.find(({title}) => title === 'Chèn ", hoàn thành trước ngày …"')
    ok(action, `a time limit among: ${actions.map(({title}) => title).join('; ')}`)
    await choose(action)
    await fill(document, '15/11/2026')
    equal(
      document.lineAt(14).text,
      '2. Tổ chức trồng cây ở các trường học, hoàn thành trước ngày 15/11/2026.',
    )
  })

  it('is written for the task at the caret by a command', async () => {
    const editor = await open()
    caretBehind(editor, 'Tổ chức trồng')
    equal(await run('theThuc.completeTask'), true)
    ok(editor.document.lineAt(14).text.startsWith('2. […] chủ trì'), 'the blanks')
    caretBehind(editor, 'chuẩn bị cây')
    equal(await run('theThuc.completeTask'), false)
  })
})

describe('exporting tasks', () => {
  afterEach(closeAll)

  /** The first bytes of a file, as letters, and how long it is. */
  async function exported(
    format: string,
  ): Promise<{readonly begin: string; readonly size: number}> {
    const target = file(`bang.${format}`)
    try {
      const result = await run<{readonly tasks: number} | null>(
        'theThuc.exportTasks',
        format,
        target,
      )
      equal(result?.tasks, 4)
      const bytes = await vscode.workspace.fs.readFile(target)
      return {
        begin: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.slice(0, 200)),
        size: bytes.length,
      }
    } finally {
      await vscode.workspace.fs.delete(target)
    }
  }

  it('writes Markdown, CSV, Excel and a calendar, of a draft never saved, too', async () => {
    const {document} = await draft(text)
    await finding(document.uri, 'missing-lead')
    ok((await exported('md')).begin.startsWith('| Tệp | Văn bản |'), 'a Markdown table')
    ok((await exported('csv')).begin.startsWith('\uFEFFTệp,Văn bản,'), 'CSV with its mark')
    ok((await exported('ics')).begin.startsWith('BEGIN:VCALENDAR\r\n'), 'a calendar')
    const {begin, size} = await exported('xlsx')
    ok(begin.startsWith('PK') && size > 2000, 'a workbook')
  })

  it('tells of the file in the document’s own place', async () => {
    await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
    try {
      await show(name)
      const target = file('bang.csv')
      await run('theThuc.exportTasks', 'csv', target)
      const [, first] = (await read('bang.csv')).split('\r\n')
      ok(first?.startsWith(`${name},`), `the name in ${first}`)
      await vscode.workspace.fs.delete(target)
    } finally {
      await closeAll()
      await vscode.workspace.fs.delete(file(name))
    }
  })
})
