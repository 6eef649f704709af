import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {actionsAt, caretBehind, choose, closeAll, file, finding, type, until} from './editor'
import {afterEach, describe, it} from './harness'
import {lensesOn, name, open, run, shown, text} from './task-draft'

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
      // On a busy machine the selection comes behind the text.
      await until('a blank selected', [vscode.window.onDidChangeTextEditorSelection], () => {
        const editor = vscode.window.activeTextEditor
        const selected = editor?.document === document && document.getText(editor.selection) !== ''
        return selected ? true : undefined
      })
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
