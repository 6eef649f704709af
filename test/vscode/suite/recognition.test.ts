import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, draft, file, finding, findings, findingsOn, show} from './editor'
import {afterEach, describe, it} from './harness'

describe('recognition', () => {
  afterEach(async () => {
    const setting = vscode.workspace.getConfiguration('theThuc', file('ke-hoach.md'))
    await setting.update('recognize', undefined, vscode.ConfigurationTarget.Workspace)
    await closeAll()
  })

  it('checks Markdown that is plainly a directive', async () => {
    const {document} = await show('ke-hoach.md')
    equal(document.languageId, 'markdown', 'language')
    await finding(document.uri, 'missing-recipients')
  })

  it('checks plain text that is plainly a directive', async () => {
    const {document} = await show('thong-bao.txt')
    equal(document.languageId, 'plaintext', 'language')
    await finding(document.uri, 'missing-recipients')
  })

  it('leaves other Markdown alone', async () => {
    const {document} = await show('ghi-chu.md')
    const later = await show('ke-hoach.md')
    await finding(later.document.uri, 'missing-recipients')
    equal(findingsOn(document.uri).length, 0, 'findings')
  })

  it('begins when a plain text becomes a directive', async () => {
    const {document} = await draft('', 'plaintext')
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('thong-bao.txt')))
    const edit = new vscode.WorkspaceEdit()
    edit.insert(document.uri, new vscode.Position(0, 0), text)
    ok(await vscode.workspace.applyEdit(edit), 'the edit to be taken')
    await finding(document.uri, 'missing-recipients')
  })

  it('is switched off and on for one document', async () => {
    const {document} = await show('ke-hoach.md')
    await finding(document.uri, 'missing-recipients')
    await vscode.commands.executeCommand('theThuc.toggleDocument')
    await findings(document.uri, 'no finding', (all) => all.length === 0)
    await vscode.commands.executeCommand('theThuc.toggleDocument')
    await finding(document.uri, 'missing-recipients')
  })

  it('is switched off by its setting', async () => {
    const {document} = await show('ke-hoach.md')
    await finding(document.uri, 'missing-recipients')
    const setting = vscode.workspace.getConfiguration('theThuc', document.uri)
    await setting.update('recognize', 'off', vscode.ConfigurationTarget.Workspace)
    await findings(document.uri, 'no finding', (all) => all.length === 0)
  })

  it('follows a change of language', async () => {
    const {document} = await show('ghi-chu.md')
    const changed = await vscode.languages.setTextDocumentLanguage(document, 'vanban')
    await finding(changed.uri, 'impossible-date')
    await vscode.languages.setTextDocumentLanguage(changed, 'markdown')
    await findings(changed.uri, 'no finding', (all) => all.length === 0)
  })
})
