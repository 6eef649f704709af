import * as vscode from 'vscode'
import type {GateOutcome} from '../../../src/extension/signing/gate'
import type {ShownPage} from '../../../src/extension/signing/messages'
import type {SavedSheet} from '../../../src/extension/signing/sheet'
import {equal, ok} from './assert'
import {
  caretBehind,
  closeAll,
  file,
  finding,
  findings,
  read,
  replace,
  ruleOf,
  show,
  silence,
  until,
} from './editor'
import {afterEach, describe, it} from './harness'

const name = 'trinh-ky.vanban'
const sound = `ĐẢNG BỘ TỈNH SÔNG HẬU
ĐẢNG ỦY XÃ AN BÌNH
*
Số      -KH/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
An Bình, ngày     tháng 9 năm 2026

KẾ HOẠCH
trồng cây quanh trụ sở và trường học

Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:

1. Ban Xây dựng Đảng chủ trì, phối hợp với Đoàn Thanh niên xã chuẩn bị cây giống trước ngày 31/10/2026.

2. Văn phòng Đảng ủy theo dõi, tham mưu tổng kết trước ngày 20/12/2026.

Nơi nhận:
- Tỉnh ủy (để báo cáo);
- Ban Xây dựng Đảng, Đoàn Thanh niên xã;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`
const remark = '<!-- hỏi lại Đoàn xã -->'
const flawed = sound.replace('2. Văn', `${remark}\n2. Văn`)

const run = <Result>(command: string, ...words: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...words)

/** Opens a draft; resolves when it was checked. */
async function open(text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
  const editor = await show(name)
  const end = Date.now() + 6000
  while ((await run('theThuc.checkBeforeSigning')) === null) ok(Date.now() < end, 'the draft read')
  return editor
}

/** The pages of the preview, once they are such. */
async function pages(
  what: string,
  holds: (all: readonly ShownPage[]) => boolean,
): Promise<readonly ShownPage[]> {
  const end = Date.now() + 6000
  for (;;) {
    const all = await run<readonly ShownPage[]>('theThuc.showPage', file(name))
    if (holds(all)) return all
    ok(Date.now() < end, `${what}; there is: ${JSON.stringify(all).slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

describe('before a signature', () => {
  afterEach(async () => {
    await run('theThuc.clearFolder')
    await closeAll()
    for (const each of [name, 'phieu.md', 'phieu.html', 'ban-in.html', 'ban-in.docx']) {
      await vscode.workspace.fs.delete(file(each)).then(undefined, () => {})
    }
  })

  it('a sound draft is ready, its number and day still blank', async () => {
    await open(sound)
    equal(await run<GateOutcome>('theThuc.checkBeforeSigning'), {ready: true, obstacles: []})
  })

  it('a remark left over stands among the problems until it is settled', async () => {
    const editor = await open(flawed)
    const {ready, obstacles} = await run<GateOutcome>('theThuc.checkBeforeSigning')
    equal(ready, false)
    equal(obstacles, ['15 leftover-comment Còn ghi chú "hỏi lại Đoàn xã"; giải quyết rồi xóa'])
    const found = await finding(editor.document.uri, 'leftover-comment')
    equal(found.severity, vscode.DiagnosticSeverity.Error)
    await replace(editor, `${remark}\n`, '')
    await silence(editor.document.uri, 'leftover-comment')
    equal((await run<GateOutcome>('theThuc.checkBeforeSigning')).ready, true)
    // Ready once, it is a draft like others again.
    await replace(editor, '2. Văn', `${remark}\n2. Văn`)
    await replace(editor, 'ngày     tháng 9', 'ngày 5 tháng 9')
    await finding(editor.document.uri, 'malformed-date')
    await silence(editor.document.uri, 'leftover-comment')
    await editor.document.save()
  })

  it('a review sheet is written, with the fingerprint of the saved file', async () => {
    await open(flawed)
    const saved = await run<SavedSheet>('theThuc.reviewSheet', 'md', file('phieu.md'))
    equal(saved.ready, false)
    const sheet = await read('phieu.md')
    ok(sheet.startsWith('# Phiếu kiểm tra thể thức'), 'a sheet')
    ok(sheet.includes('**Kết luận: Chưa trình ký được: còn 1 điều phải xử lý.**'), 'the verdict')
    ok(/SHA-256 của tệp:\*\* [0-9a-f]{64}\n/u.test(sheet) || !globalThis.crypto?.subtle, 'sha256')
    await run('theThuc.reviewSheet', 'html', file('phieu.html'))
    ok((await read('phieu.html')).startsWith('<!DOCTYPE html>'), 'a page')
  })

  it('a draft is exported as a page and as a Word file', async () => {
    await open(sound)
    await run('theThuc.exportDocument', 'html', file('ban-in.html'))
    ok((await read('ban-in.html')).includes('ĐẢNG CỘNG SẢN VIỆT NAM'), 'the page')
    await run('theThuc.exportDocument', 'docx', file('ban-in.docx'))
    const bytes = await vscode.workspace.fs.readFile(file('ban-in.docx'))
    equal([bytes[0], bytes[1]], [0x50, 0x4b], 'a ZIP')
  })

  it('a task checks the folder, and its findings stand among the problems', async () => {
    await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(flawed))
    const tasks = await vscode.tasks.fetchTasks({type: 'the-thuc'})
    equal(tasks.map((task) => task.name).sort(), ['check', 'check --gate'])
    const gate = tasks.find((task) => task.definition['task'] === 'gate')
    ok(gate, 'the task')
    const ended = new Promise<number | undefined>((resolve) => {
      const listener = vscode.tasks.onDidEndTaskProcess(({execution, exitCode}) => {
        if (execution.task.name !== gate.name) return
        listener.dispose()
        resolve(exitCode)
      })
    })
    await vscode.tasks.executeTask(gate)
    equal(await ended, 1, 'the status')
    const found = await findings(file(name), 'the remark as a problem', (all) =>
      all.some((each) => ruleOf(each) === 'leftover-comment'),
    )
    const [first] = found.filter((each) => ruleOf(each) === 'leftover-comment')
    equal(first?.range.start.line, 14)
    equal(first?.severity, vscode.DiagnosticSeverity.Error)
  })
})

describe('the page beside the editor', () => {
  afterEach(async () => {
    await closeAll()
    await vscode.workspace.fs.delete(file(name))
  })

  it('shows the draft as it is printed and follows what is typed', async () => {
    const editor = await open(sound)
    const [first] = await pages('one page', (all) => all.length === 1)
    ok(first?.text.includes('ĐẢNG CỘNG SẢN VIỆT NAM'), 'the heading')
    equal(first?.number, '', 'no number on the first page')
    const task = '1. Ban Xây dựng Đảng'
    const more = '1. Ban Tổ chức trồng thêm cây bóng mát quanh sân và dọc đường vào trụ sở xã.\n\n'
    await replace(editor, task, more.repeat(60) + task)
    const all = await pages('several pages', ({length}) => length >= 3)
    equal(
      all.map(({number}) => number),
      all.map((_, index) => (index === 0 ? '' : String(index + 1))),
    )
    const together = all.map(({text}) => text).join('')
    equal(together.split('trồng thêm cây bóng mát').length - 1, 60, 'each paragraph once')
    ok(all.at(-1)?.text.includes('Nguyễn Văn A'), 'the signature on the last page')
    await editor.document.save()
  })

  it('follows the caret and marks the findings in the margin', async () => {
    const editor = await open(sound.replace('31/10', '31/9'))
    const dated = (await pages('a mark', (all) => all.some(({marks}) => marks.length > 0)))[0]
    ok(
      dated?.marks.some((mark) => mark.startsWith('Lỗi: "') && mark.includes('31/9/2026')),
      JSON.stringify(dated?.marks),
    )
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One)
    caretBehind(editor, 'Nguyễn Văn')
    await pages('the caret', (all) => all[0]?.caret === true)
  })

  it('goes along with the draft that is worked on', async () => {
    await open(sound)
    await pages('the page', (all) => all.length === 1)
    await show('chuan.vanban')
    const title = () =>
      vscode.window.tabGroups.all
        .flatMap(({tabs}) => tabs)
        .find(({label}) => label === 'Trang in: chuan.vanban')
    await until('the other draft', [vscode.window.tabGroups.onDidChangeTabs], title)
  })
})
