import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {caretBehind, closeAll, draft, findings, ruleOf, show, type, until} from './editor'
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
    equal(document.getText(selection), '[loại, số, ngày, cơ quan ban hành, trích yếu]')
    const found = await findings(document.uri, 'blanks', (all) => all.length > 0)
    const grave = found.filter(({severity}) => severity <= vscode.DiagnosticSeverity.Warning)
    equal([...new Set(grave.map(ruleOf))], ['placeholder'])
  })

  it('has a tab stop at every blank', async () => {
    await run('theThuc.newDocument', answers)
    const {document} = await shownDraft()
    await type('Kế hoạch số 12/KH-UBND')
    await run('jumpToNextSnippetPlaceholder')
    await type('Cây xanh quanh nhà')
    const text = document.getText()
    ok(text.includes('\nThực hiện Kế hoạch số 12/KH-UBND, Ủy ban'), text)
    ok(text.includes('\nCây xanh quanh nhà.\n'), text)
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
    ok(/^KẾ HOẠCH\nvề triển khai thực hiện Kế hoạch số 07-KH\/ĐU$/mu.test(text), text)
    ok(/^1\. \[Đơn vị chủ trì\] chủ trì/mu.test(text), text)
  })

  it('says so where nothing is given to anybody', async () => {
    await draft('BÁO CÁO\nVề kết quả\n')
    equal(await run('theThuc.implement'), false)
  })
})

const plan = `ĐẢNG BỘ TỈNH SÔNG HẬU
ĐẢNG ỦY XÃ AN BÌNH
*
Số 09-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

An Bình, ngày 15 tháng 10 năm 2026

KẾ HOẠCH
về mở rộng tủ sách chi bộ

Thực hiện Kế hoạch số 07-KH/ĐU, ngày 15/9/2026 của Ban Thường vụ Đảng ủy, Ban Thường vụ Đảng ủy ban hành Kế hoạch như sau:

I. NHIỆM VỤ

1. Ban Xây dựng Đảng chủ trì, phối hợp với Trung tâm Chính trị chọn 50 đầu sách, hoàn thành trước ngày 20/11/2026.

2. Giao 

Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo);
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

[Họ và tên]
`

function placeBehind(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words)
  ok(at >= 0, `"${words}" in the document`)
  return document.positionAt(at + words.length)
}

async function completions(
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
  )
  return list.items.filter(({kind}) => kind !== vscode.CompletionItemKind.Snippet)
}

const labels = (items: readonly vscode.CompletionItem[]) =>
  items.map(({label}) => (typeof label === 'string' ? label : label.label))

/** The text of the hovers at a place. */
async function hovers(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  )
  const contents = found.flatMap((hover) => hover.contents)
  const texts = contents.map((each) => (typeof each === 'string' ? each : each.value))
  return texts.join('\n').replaceAll('\\', '')
}

describe('while one writes', () => {
  afterEach(closeAll)

  it('bodies are offered behind "Giao", those of the document first', async () => {
    const {document} = await draft(plan)
    const items = labels(await completions(document, placeBehind(document, '2. Giao ')))
    equal(items.slice(0, 2), ['Ban Xây dựng Đảng', 'Trung tâm Chính trị'])
    ok(items.includes('Văn phòng Đảng ủy'), items.join('; '))
  })

  it('in "Nơi nhận" those come first that have tasks and are not there', async () => {
    const {document} = await draft(plan.replace('- Lưu', '- \n- Lưu'))
    await findings(document.uri, 'who is missing', (found) =>
      found.some((each) => ruleOf(each) === 'assignee-not-recipient'),
    )
    const items = labels(await completions(document, placeBehind(document, '(báo cáo);\n- ')))
    equal(items[0], 'Ban Xây dựng Đảng')
  })

  it('a name is found without marks and written with them', async () => {
    const editor = await draft(plan.replace('2. Giao ', '2. Giao van phong d'))
    const {document} = editor
    caretBehind(editor, '2. Giao van phong d')
    await run('editor.action.triggerSuggest')
    // The list shows itself some time later; what is accepted before that is nothing.
    for (let left = 40; left > 0 && document.getText().includes('van phong d'); left -= 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      await run('acceptSelectedSuggestion')
    }
    equal(document.lineAt(placeBehind(document, '2. Giao').line).text, '2. Giao Văn phòng Đảng ủy')
  })

  it('days are offered behind "trước ngày", documents of the workspace behind "Thực hiện"', async () => {
    const {document} = await draft(
      plan.replace('2. Giao ', '2. Thực hiện \n\n3. Các chi bộ họp trước ngày '),
    )
    const days = labels(await completions(document, placeBehind(document, 'họp trước ngày ')))
    ok(days.length > 3 && days.every((day) => /^\d\d\/\d+\/202[67]$/u.test(day)), days.join('; '))
    const cited = await completions(document, placeBehind(document, '2. Thực hiện '))
    ok(labels(cited).includes('Kế hoạch số 07-KH/ĐU'), labels(cited).join('; '))
  })

  it('a citation leads to the document in the workspace, by definition, link and hover', async () => {
    const {document} = await draft(plan)
    const place = placeBehind(document, 'Kế hoạch số 07')
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place,
    )
    equal(
      found.map(({uri}) => uri.path.split('/').at(-1)),
      ['chuan.vanban'],
    )
    const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    ok(
      links.some(({target}) => target?.path.endsWith('chuan.vanban')),
      'a link',
    )
    ok((await hovers(document, place)).includes('xây dựng tủ sách'), await hovers(document, place))
  })

  it('a body tells its symbol and its tasks, an abbreviation what it stands for', async () => {
    const {document} = await draft(plan.replace('50 đầu sách', '50 đầu sách về HĐND'))
    const body = await hovers(document, placeBehind(document, '- Lưu Văn'))
    ok(!body.includes('Ký hiệu') || body.includes('VPĐU'), body)
    const lead = await hovers(document, placeBehind(document, '1. Ban Xây'))
    ok(lead.includes('BXDĐ') && lead.includes('chủ trì 1 nhiệm vụ'), lead)
    const short = await hovers(document, placeBehind(document, 'về HĐN'))
    ok(short.includes('hội đồng nhân dân'), short)
  })

  it('who, when and by which document are told by tokens', async () => {
    const {document} = await draft(plan)
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    )
    const {data} = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    )
    const told: string[] = []
    let [line, column] = [0, 0]
    for (let index = 0; index < data.length; index += 5) {
      const [lines = 0, columns = 0, length = 0, type = 0] = data.slice(index, index + 5)
      column = lines > 0 ? columns : column + columns
      line += lines
      const text = document.lineAt(line).text.slice(column, column + length)
      told.push(`${legend.tokenTypes[type]} ${text}`)
    }
    for (const wanted of [
      'lead Ban Xây dựng Đảng',
      'coordinating Trung tâm Chính trị',
      'deadline trước ngày 20/11/2026',
      'citation Kế hoạch số 07-KH/ĐU, ngày 15/9/2026 của Ban Thường vụ Đảng ủy',
      'label Nơi nhận:',
      'placeholder [Họ và tên]',
    ]) {
      ok(told.includes(wanted), `${wanted} among: ${told.join(' · ')}`)
    }
  })

  it('nothing pops up unasked', async () => {
    const settings = vscode.workspace.getConfiguration('editor', {languageId: 'vanban'})
    equal(settings.get('quickSuggestions'), {other: 'off', comments: 'off', strings: 'off'})
    equal(settings.get('suggestOnTriggerCharacters'), false)
  })
})
