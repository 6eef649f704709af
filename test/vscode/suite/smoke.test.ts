import * as vscode from 'vscode'
import {ok} from './assert'
import {describe, it} from './harness'

describe('smoke', () => {
  it('knows the language and says what is wrong', async () => {
    ok((await vscode.languages.getLanguages()).includes('vanban'), 'the language vanban')
    const document = await vscode.workspace.openTextDocument({language: 'vanban', content: 'a'})
    await vscode.window.showTextDocument(document)
    console.log(
      '–',
      vscode.workspace.workspaceFolders?.[0]?.uri.toString(),
      vscode.workspace.fs.isWritableFileSystem('memory'),
    )
    const end = Date.now() + 5000
    while (vscode.languages.getDiagnostics(document.uri).length === 0) {
      ok(Date.now() < end, 'diagnostics')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
})
