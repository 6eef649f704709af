import * as vscode from 'vscode'
import {equal} from './assert'
import {
  caretBehind,
  closeAll,
  draft,
  finding,
  findings,
  findingsOn,
  replace,
  ruleOf,
  show,
  silence,
  type,
  until,
} from './editor'
import {afterEach, describe, it} from './harness'

/** Texts under the squiggles of a rule. */
function marked(document: vscode.TextDocument, rule: string): readonly string[] {
  return findingsOn(document.uri)
    .filter((each) => ruleOf(each) === rule)
    .map(({range}) => document.getText(range))
}

describe('typing', () => {
  afterEach(closeAll)

  it('takes a finding away when its cause is gone, and brings it back', async () => {
    const editor = await show('thieu.vanban')
    const {uri} = editor.document
    await finding(uri, 'impossible-date')
    await replace(editor, '31/9/2026', '30/9/2026')
    await silence(uri, 'impossible-date')
    await replace(editor, '30/9/2026', '31/9/2026')
    await finding(uri, 'impossible-date')
  })

  it('moves findings with the text', async () => {
    const editor = await show('thieu.vanban')
    const {line} = (await finding(editor.document.uri, 'impossible-date')).range.start
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), '\n\n\n'))
    await findings(editor.document.uri, 'the finding three lines further down', (all) =>
      all.some((each) => ruleOf(each) === 'impossible-date' && each.range.start.line === line + 3),
    )
  })

  it('shows only findings of the present text after a burst of edits', async () => {
    const editor = await show('thieu.vanban')
    const {document} = editor
    const date = document.getText((await finding(document.uri, 'impossible-date')).range)
    for (let count = 0; count < 40; count += 1) {
      await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'x\n'))
    }
    await findings(document.uri, 'findings of the last text', () => {
      return marked(document, 'impossible-date').join() === date
    })
    // Until a draft opened later has its findings, no late run of an older text may have published.
    const stale: string[] = []
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      const now = marked(document, 'impossible-date').join()
      if (now !== date) stale.push(now)
    })
    const later = await show('phong/bao-cao.vanban')
    await finding(later.document.uri, 'impossible-date')
    listener.dispose()
    equal(stale, [], 'texts under stale findings')
  })

  it('does not publish on a document closed while it was to be checked', async () => {
    const editor = await show('thieu.vanban')
    const {uri} = editor.document
    await finding(uri, 'impossible-date')
    await replace(editor, '31/9/2026', '31/11/2026')
    await closeAll()
    const later = await show('phong/bao-cao.vanban')
    await finding(later.document.uri, 'impossible-date')
    equal(findingsOn(uri).length, 0, 'findings on the closed document')
  })

  it('continues bullets on Enter', async () => {
    const editor = await draft('- Văn phòng chuẩn bị phòng họp,')
    caretBehind(editor, 'phòng họp,')
    await type('\n')
    await type('x')
    equal(editor.document.getText().split(/\r?\n/u)[1], '- x', 'second line')
  })

  it('continues numbering on Enter, đ) after d)', async () => {
    const editor = await draft('d) Chi bộ bốn họp vào thứ năm.')
    caretBehind(editor, 'thứ năm.')
    await type('\n')
    await until('"đ) " on the new line', [vscode.workspace.onDidChangeTextDocument], () =>
      editor.document.getText().endsWith('đ) ') ? true : undefined,
    )
  })

  it('ends a list on Enter in an empty item', async () => {
    const editor = await draft('- Văn phòng chuẩn bị phòng họp,\n- ')
    caretBehind(editor, '\n- ')
    await type('\n')
    await until('no empty item', [vscode.workspace.onDidChangeTextDocument], () =>
      /-\s*$/u.test(editor.document.getText()) ? undefined : true,
    )
  })

  it('closes Vietnamese quotation marks', async () => {
    const editor = await draft('')
    await type('“')
    equal(editor.document.getText(), '“”', 'text')
  })
})
