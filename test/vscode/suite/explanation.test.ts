import * as vscode from 'vscode'
import {ok} from './assert'
import {closeAll, finding, show} from './editor'
import {afterEach, describe, it} from './harness'

describe('explanation', () => {
  afterEach(closeAll)

  it('is a page inside the editor, written for the rule', async () => {
    const {document} = await show('thieu.vanban')
    const {code} = await finding(document.uri, 'missing-recipients')
    ok(typeof code === 'object', 'a code with a target')
    const page = await vscode.workspace.openTextDocument(code.target)
    ok(page.getText().includes('Nơi nhận'), `the rule explained, not: ${page.getText()}`)
    ok(page.getText().includes('missing-recipients'), 'the name of the rule')
  })
})
