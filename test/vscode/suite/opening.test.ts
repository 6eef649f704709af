import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, draft, finding, findings, findingsOn, rulesOn, show} from './editor'
import {afterEach, describe, it} from './harness'

describe('opening', () => {
  afterEach(closeAll)

  it('takes .vanban for its language', async () => {
    ok((await vscode.languages.getLanguages()).includes('vanban'), 'the language vanban')
    const {document} = await show('thieu.vanban')
    equal(document.languageId, 'vanban', 'language')
  })

  it('says what is missing and shows where', async () => {
    const {document} = await show('thieu.vanban')
    const date = await finding(document.uri, 'impossible-date')
    ok(document.getText(date.range).includes('31/9/2026'), 'the date under the squiggle')
    equal(date.severity, vscode.DiagnosticSeverity.Error, 'severity')
    for (const rule of ['missing-recipients', 'missing-lead', 'missing-deadline']) {
      ok(rulesOn(document.uri).includes(rule), `${rule} in ${rulesOn(document.uri)}`)
    }
  })

  it('gives the rule of a finding as a link to its explanation', async () => {
    const {document} = await show('thieu.vanban')
    const {code} = await finding(document.uri, 'missing-recipients')
    ok(typeof code === 'object', 'a code with a target')
    equal(code.target.scheme === 'https' || code.target.scheme === 'http', false, 'needs the net')
  })

  it('finds nothing wrong in a sound draft', async () => {
    const sound = await show('chuan.vanban')
    // What is opened later is checked later: when this one has findings, the other would have them, too.
    const flawed = await show('thieu.vanban')
    await finding(flawed.document.uri, 'missing-recipients')
    const grave = findingsOn(sound.document.uri)
      .filter(({severity}) => severity <= vscode.DiagnosticSeverity.Warning)
      .map(({message}) => message)
    equal(grave, [], 'errors and warnings')
  })

  it('points from a gap in the numbering to where it begins', async () => {
    const {document} = await draft('1. Họp chi bộ.\n\n2. Ghi biên bản.\n\n4. Gửi biên bản.\n')
    const {relatedInformation = []} = await finding(document.uri, 'broken-numbering')
    const [place] = relatedInformation
    equal(place?.location.uri.toString(), document.uri.toString(), 'document')
    equal(place?.location.range.start.line, 2, 'line of the item before')
  })

  it('takes letters with combining marks for parts of a word', async () => {
    const {document} = await draft('Nghị quyết số 5'.normalize('NFD'))
    const range = document.getWordRangeAtPosition(new vscode.Position(0, 1))
    equal(document.getText(range).normalize('NFC'), 'Nghị', 'word')
  })

  it('checks a draft that was never saved', async () => {
    const {document} = await draft('KẾ HOẠCH\nvề việc đọc sách\n\n1. Xong trước ngày 30/2/2026.\n')
    await finding(document.uri, 'impossible-date')
  })

  it('clears the findings when the document is closed', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-recipients')
    await closeAll()
    await findings(document.uri, 'no finding after closing', (all) => all.length === 0)
  })
})
