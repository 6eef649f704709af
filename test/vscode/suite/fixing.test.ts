import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {
  actionsAt,
  choose,
  closeAll,
  draft,
  file,
  finding,
  read,
  replace,
  show,
  silence,
  until,
  write,
} from './editor'
import {afterEach, describe, it} from './harness'

describe('fixing', () => {
  afterEach(closeAll)

  it('puts one finding right from the light bulb', async () => {
    const {document} = await show('thieu.vanban')
    const found = await finding(document.uri, 'malformed-date')
    const actions = await actionsAt(document.uri, found.range)
    const fix = actions.find((each) => each.isPreferred)
    ok(fix, `a preferred fix among: ${actions.map(({title}) => title).join('; ')}`)
    await choose(fix)
    ok(document.getText().includes('ngày 05 tháng 9 năm 2026'), 'the day with two digits')
    await silence(document.uri, 'malformed-date')
  })

  it('offers no fix where a person must write', async () => {
    const {document} = await show('thieu.vanban')
    const found = await finding(document.uri, 'missing-lead')
    const actions = await actionsAt(document.uri, found.range)
    equal(actions.filter((each) => each.isPreferred).length, 0, 'preferred fixes')
  })

  it('puts everything safe right at once, and nothing else', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'malformed-date')
    const before = document.getText()
    const kind = vscode.CodeActionKind.SourceFixAll.append('theThuc')
    const all = new vscode.Range(0, 0, document.lineCount, 0)
    const [fix] = await actionsAt(document.uri, all, kind)
    ok(fix, 'source.fixAll.theThuc')
    await choose(fix)
    equal(document.getText(), before.replace('ngày 5 tháng', 'ngày 05 tháng'), 'text')
  })

  it('puts everything safe right by its command', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'malformed-date')
    await vscode.commands.executeCommand('theThuc.fixAll')
    await until('the fixed text', [vscode.workspace.onDidChangeTextDocument], () =>
      document.getText().includes('ngày 05 tháng') ? true : undefined,
    )
  })

  it('takes all of it back in one step', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'malformed-date')
    const before = document.getText()
    await vscode.commands.executeCommand('theThuc.fixAll')
    await until('the fixed text', [vscode.workspace.onDidChangeTextDocument], () =>
      document.getText() === before ? undefined : true,
    )
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), before, 'text after one undo')
  })

  it('puts everything safe right on saving, where that is set', async () => {
    await write('luu.vanban', await read('thieu.vanban'))
    const setting = vscode.workspace.getConfiguration('editor', file('luu.vanban'))
    const {Workspace} = vscode.ConfigurationTarget
    await setting.update('codeActionsOnSave', {'source.fixAll.theThuc': 'explicit'}, Workspace)
    try {
      const editor = await show('luu.vanban')
      await finding(editor.document.uri, 'malformed-date')
      // As with the light bulb, a window that is still starting may lose the answer to the first saving.
      let saved = ''
      for (let times = 3; times > 0 && !saved.includes('ngày 05 tháng 9'); times -= 1) {
        await replace(editor, 'bóng mát', 'nhiều bóng mát')
        ok(await editor.document.save(), 'the file saved')
        saved = await read('luu.vanban')
      }
      ok(saved.includes('ngày 05 tháng 9'), 'the day with two digits')
    } finally {
      await setting.update('codeActionsOnSave', undefined, Workspace)
      await closeAll()
      await vscode.workspace.fs.delete(file('luu.vanban'))
    }
  })

  it('composes decomposed letters in one go', async () => {
    const text = 'KẾ HOẠCH\nvề việc đọc sách'
    const {document} = await draft(text.normalize('NFD'))
    await finding(document.uri, 'text-encoding')
    await vscode.commands.executeCommand('theThuc.fixAll')
    await until('composed letters', [vscode.workspace.onDidChangeTextDocument], () =>
      document.getText().startsWith(text) ? true : undefined,
    )
  })
})
