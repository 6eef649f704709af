import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {
  actionsAt,
  choose,
  closeAll,
  file,
  finding,
  findings,
  findingsOn,
  read,
  ruleOf,
  show,
  silence,
  write,
} from './editor'
import {afterEach, describe, it} from './harness'

const setting = () => vscode.workspace.getConfiguration('theThuc', file('thieu.vanban'))

/** Chooses one of the actions that silence a rule, by words of its title. */
async function silenceBy(document: vscode.TextDocument, rule: string, words: RegExp) {
  const {range} = await finding(document.uri, rule)
  const actions = await actionsAt(document.uri, range)
  const action = actions.find(({title}) => words.test(title) && title.includes(rule))
  ok(action, `${words} among: ${actions.map(({title}) => title).join('; ')}`)
  await choose(action)
}

async function removeConfiguration(): Promise<void> {
  await vscode.workspace.fs.delete(file('.the-thuc.json')).then(undefined, () => {})
}

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['rules', 'enable', 'profile']) {
      await setting().update(name, undefined, vscode.ConfigurationTarget.Workspace)
    }
    await closeAll()
  })

  it('turns one rule off and on again', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-deadline')
    const {Workspace} = vscode.ConfigurationTarget
    await setting().update('rules', {'missing-deadline': 'off'}, Workspace)
    await silence(document.uri, 'missing-deadline')
    ok(findingsOn(document.uri).length > 0, 'the findings of other rules')
    await setting().update('rules', undefined, Workspace)
    await finding(document.uri, 'missing-deadline')
  })

  it('sets the severity of a rule', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-recipients')
    const {Workspace} = vscode.ConfigurationTarget
    await setting().update('rules', {'missing-recipients': 'hint'}, Workspace)
    await findings(document.uri, 'missing-recipients as a hint', (all) =>
      all.some(
        (each) =>
          ruleOf(each) === 'missing-recipients' && each.severity === vscode.DiagnosticSeverity.Hint,
      ),
    )
  })

  it('turns everything off', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-recipients')
    await setting().update('enable', false, vscode.ConfigurationTarget.Workspace)
    await findings(document.uri, 'no finding', (all) => all.length === 0)
  })

  it('takes the profile that is set', async () => {
    const {document} = await show('thieu.vanban')
    const party = await finding(document.uri, 'missing-recipients')
    await setting().update('profile', 'state-2020', vscode.ConfigurationTarget.Workspace)
    await findings(document.uri, 'other findings by the other profile', (all) =>
      all.some((each) => ruleOf(each) === 'mixed-systems' || each.message !== party.message),
    )
  })
})

describe('.the-thuc.json', () => {
  afterEach(async () => {
    await removeConfiguration()
    await closeAll()
  })

  it('rules the documents beside it, as soon as it is written', async () => {
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-lead')
    await write('.the-thuc.json', '{"rules": {"missing-lead": "off"}}')
    await silence(document.uri, 'missing-lead')
    await removeConfiguration()
    await finding(document.uri, 'missing-lead')
  })

  it('has its mistakes shown where they stand, while the rest holds', async () => {
    const text = '{\n  "rules": {\n    "missing-led": "off",\n    "missing-lead": "off"\n  }\n}\n'
    const {document} = await show('thieu.vanban')
    await finding(document.uri, 'missing-lead')
    const uri = await write('.the-thuc.json', text)
    const configuration = await show(uri)
    const [mistake] = await findings(uri, 'the mistake on the file', (all) => all.length > 0)
    ok(mistake, 'a mistake')
    ok(configuration.document.getText(mistake.range).includes('missing-led'), 'the wrong name')
    await silence(document.uri, 'missing-lead')
  })

  it('is completed from the schema that comes along', async () => {
    const uri = await write('.the-thuc.json', '{"rules": {"missing-lead": ""}}')
    const {document} = await show(uri)
    const place = document.positionAt(document.getText().indexOf('""') + 1)
    const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      place,
    )
    const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label))
    for (const level of ['"off"', '"warning"']) ok(labels.includes(level), `${level} in ${labels}`)
  })
})

describe('silencing', () => {
  afterEach(async () => {
    await removeConfiguration()
    await closeAll()
  })

  it('silences a rule on one line', async () => {
    const {document} = await show('thieu.vanban')
    await silenceBy(document, 'missing-lead', /dòng này/iu)
    await silence(document.uri, 'missing-lead')
    const lines = document.getText().split(/\r?\n/u)
    const at = lines.findIndex((line) => line.startsWith('2. Tổ chức'))
    equal(lines[at - 1]?.trim(), '<!-- the-thuc-disable-next-line missing-lead -->', 'line above')
  })

  it('silences a rule in one document', async () => {
    const {document} = await show('thieu.vanban')
    await silenceBy(document, 'missing-recipients', /cả văn bản/iu)
    await silence(document.uri, 'missing-recipients')
    ok(document.getText().includes('the-thuc-disable missing-recipients'), 'the comment')
  })

  it('silences a rule in the workspace', async () => {
    const {document} = await show('thieu.vanban')
    await silenceBy(document, 'missing-recipients', /cả thư mục/iu)
    await silence(document.uri, 'missing-recipients')
    equal(JSON.parse(await read('.the-thuc.json')), {rules: {'missing-recipients': 'off'}}, 'file')
  })
})
