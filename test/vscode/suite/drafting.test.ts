import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, draft, findings, ruleOf, show, type, until} from './editor'
import {afterEach, describe, it} from './harness'

const run = <Result>(command: string, ...args: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...args)

/** What somebody answers who is asked everything. */
const answers = {
  type: 'ke-hoach',
  profile: 'state-2020',
  issuer: 'Ủy ban nhân dân xã Tân Lập',
  superior: '',
  place: 'Tân Lập',
  subject: 'trồng cây đầu xuân năm 2027',
  signing: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
} as const

async function office(): Promise<unknown> {
  return vscode.workspace.getConfiguration('theThuc').inspect('office')?.globalValue
}

async function forget(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('theThuc')
  await settings.update('office', undefined, vscode.ConfigurationTarget.Global)
}

/** The document that the wizard has shown. */
function shownDraft(): Promise<vscode.TextEditor> {
  return until('a new draft', [vscode.window.onDidChangeActiveTextEditor], () => {
    const editor = vscode.window.activeTextEditor
    return editor?.document.isUntitled === true ? editor : undefined
  })
}

/** Accepts what the wizard offers until it is done. */
async function acceptAll<Result>(done: Thenable<Result>): Promise<Result> {
  let ended = false
  const result = Promise.resolve(done).finally(() => {
    ended = true
  })
  for (let left = 60; !ended && left > 0; left -= 1) {
    await run('workbench.action.acceptSelectedQuickOpenItem')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return result
}

describe('a new document', () => {
  afterEach(async () => {
    await closeAll()
    await forget()
  })

  it('is written as answered, the first blank selected, only blanks open', async () => {
    equal(await run('theThuc.newDocument', answers), true)
    const {document, selection} = await shownDraft()
    equal(document.languageId, 'vanban')
    const text = document.getText()
    ok(text.startsWith('ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n-------\n'), text.slice(0, 80))
    ok(text.includes('KẾ HOẠCH\nVề trồng cây đầu xuân năm 2027\n'), 'title and subject')
    equal(document.getText(selection), '[loại văn bản]')
    const found = await findings(document.uri, 'blanks', (all) => all.length > 0)
    const grave = found.filter(({severity}) => severity <= vscode.DiagnosticSeverity.Warning)
    equal([...new Set(grave.map(ruleOf))], ['placeholder'])
  })

  it('has a tab stop at every blank', async () => {
    await run('theThuc.newDocument', answers)
    const {document} = await shownDraft()
    await type('Kế hoạch')
    await run('jumpToNextSnippetPlaceholder')
    await type('12')
    const line = document
      .getText()
      .split('\n')
      .find((each) => each.startsWith('Thực hiện'))
    ok(line?.startsWith('Thực hiện Kế hoạch số 12/[ký hiệu] ngày'), String(line))
  })

  it('remembers the office in the settings of the user, and asks only for the rest', async () => {
    await run('theThuc.newDocument', answers)
    const {type: _type, subject: _subject, superior: _superior, ...remembered} = answers
    equal(await office(), remembered)
    await closeAll()
    // The type is told, the office is offered first, the subject left empty, the signature as before.
    equal(await acceptAll(run('theThuc.newDocument', {type: 'chi-thi'})), true)
    const text = (await shownDraft()).document.getText()
    ok(text.includes('XÃ TÂN LẬP'), text)
    ok(text.includes('Tân Lập, ngày'), text)
    ok(text.includes('CHỈ THỊ\nVề [trích yếu nội dung]'), text)
    ok(text.includes('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'), text)
  })

  it('goes from blank to blank by a command', async () => {
    await run('theThuc.newDocument', answers)
    const {document} = await shownDraft()
    await findings(document.uri, 'blanks', (found) => found.length > 0)
    await run('leaveSnippet')
    equal(await run('theThuc.nextBlank'), true)
    const editor = vscode.window.activeTextEditor
    ok(editor, 'an editor')
    ok(document.getText(editor.selection).startsWith('['), document.getText(editor.selection))
  })
})

describe('a document that carries out the open one', () => {
  afterEach(closeAll)

  it('cites it and lists what it gives to the body', async () => {
    await show('chuan.vanban')
    equal(await run('theThuc.implement', 'Văn phòng Đảng ủy', 'ke-hoach'), true)
    const {document} = await shownDraft()
    const text = document.getText()
    ok(/^KẾ HOẠCH\nVề triển khai thực hiện .* số /mu.test(text), text)
    ok(/^1\. \[Đơn vị chủ trì\] chủ trì/mu.test(text), text)
  })

  it('says so where nothing is given to anybody', async () => {
    await draft('BÁO CÁO\nVề kết quả\n')
    equal(await run('theThuc.implement'), false)
  })
})
