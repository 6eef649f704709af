import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, file, finding, findings, findingsOn, read, show, write} from './editor'
import {afterEach, describe, it} from './harness'

describe('folder check', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('theThuc.clearFolder')
    await closeAll()
  })

  it('finds what is wrong in documents that nobody has opened', async () => {
    await vscode.commands.executeCommand('theThuc.checkFolder')
    for (const name of ['thieu.vanban', 'phong/bao-cao.vanban', 'ke-hoach.md', 'thong-bao.txt']) {
      await finding(file(name), 'impossible-date')
    }
    equal(findingsOn(file('ghi-chu.md')).length, 0, 'findings in notes')
  })

  it('checks one folder', async () => {
    await vscode.commands.executeCommand('theThuc.checkThisFolder', file('phong'))
    await finding(file('phong/bao-cao.vanban'), 'impossible-date')
    equal(findingsOn(file('thieu.vanban')).length, 0, 'findings outside of the folder')
  })

  it('keeps its findings when a document is opened and closed, until they are cleared', async () => {
    await vscode.commands.executeCommand('theThuc.checkFolder')
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'impossible-date')
    await closeAll()
    await finding(document.uri, 'impossible-date')
    await vscode.commands.executeCommand('theThuc.clearFolder')
    await findings(document.uri, 'no finding', (all) => all.length === 0)
  })

  it('forgets a file that is deleted', async () => {
    const uri = await write('phong/tam.vanban', await read('phong/bao-cao.vanban'))
    await vscode.commands.executeCommand('theThuc.checkFolder')
    await finding(uri, 'impossible-date')
    const edit = new vscode.WorkspaceEdit()
    edit.deleteFile(uri)
    ok(await vscode.workspace.applyEdit(edit), 'the file deleted')
    await findings(uri, 'no finding', (all) => all.length === 0)
  })
})
