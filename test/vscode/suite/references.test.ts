import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {actionsAt, closeAll, draft, finding} from './editor'
import {afterEach, describe, it} from './harness'

const text = `ĐẢNG BỘ TỈNH HÒA AN
ĐẢNG ỦY XÃ TÂN PHONG
*

Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Phong, ngày 05 tháng 10 năm 2026

KẾ HOẠCH
tuyên truyền phong trào thi đua yêu nước

Kế hoạch được thực hiện như sau:

I. MỤC ĐÍCH
Nâng cao nhận thức của đảng viên.

II. NHIỆM VỤ
1. Văn phòng Đảng ủy biên soạn tài liệu trước ngày 20/10/2026.
3. Các chi bộ họp theo khoản 1 mục II Kế hoạch này trong tháng 11/2026.

IV. TỔ CHỨC THỰC HIỆN
Văn phòng Đảng ủy theo dõi khoản 3 mục II Kế hoạch này, gửi theo Phụ lục I; đối chiếu khoản 2 Điều 5 Luật Đất đai.

Nơi nhận:
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A

PHỤ LỤC I
MẪU BÁO CÁO

1. Kết quả thực hiện.
`

function placeOf(document: vscode.TextDocument, words: string, into = 0): vscode.Position {
  const at = document.getText().indexOf(words)
  ok(at >= 0, `"${words}" in the draft`)
  return document.positionAt(at + into)
}

/** The text of the line on which the first definition stands. */
async function definitionOf(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const found = await vscode.commands.executeCommand<
    readonly (vscode.Location | vscode.LocationLink)[]
  >('vscode.executeDefinitionProvider', document.uri, at)
  const [first] = found
  ok(first, 'a definition')
  const range =
    'targetUri' in first ? (first.targetSelectionRange ?? first.targetRange) : first.range
  return document.lineAt(range.start.line).text
}

async function hoversAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  )
  const contents = hovers.flatMap((hover) => hover.contents)
  return contents
    .map((each) => (typeof each === 'string' ? each : each.value))
    .join('\n')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replaceAll('&nbsp;', ' ')
}

describe('references', () => {
  afterEach(closeAll)

  it('lead to the part whose number the cursor is on', async () => {
    const {document} = await draft(text)
    const words = 'khoản 3 mục II'
    const clause = await definitionOf(document, placeOf(document, words, 6))
    ok(clause.startsWith('3. Các chi bộ'), clause)
    const section = await definitionOf(document, placeOf(document, words, words.length - 1))
    equal(section, 'II. NHIỆM VỤ', 'the section')
    const appendix = await definitionOf(document, placeOf(document, 'Phụ lục I;', 2))
    equal(appendix, 'PHỤ LỤC I', 'the appendix')
  })

  it('lead nowhere where another document is meant', async () => {
    const {document} = await draft(text)
    const found = await vscode.commands.executeCommand<readonly unknown[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, 'khoản 2 Điều 5', 3),
    )
    equal(found.length, 0, 'definitions')
  })

  it('show the words of the part under the pointer', async () => {
    const {document} = await draft(text)
    const shown = await hoversAt(document, placeOf(document, 'khoản 1 mục II', 3))
    ok(shown.includes('Văn phòng Đảng ủy biên soạn tài liệu'), shown)
  })

  it('are links', async () => {
    const {document} = await draft(text)
    const links = await vscode.commands.executeCommand<readonly vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    )
    const shown = links.map(({range}) => document.getText(range))
    equal(shown, ['khoản 1 mục II', 'khoản 3 mục II', 'Phụ lục I'], 'what is linked')
  })

  it('are found from the heading they refer to', async () => {
    const {document} = await draft(text)
    const found = await vscode.commands.executeCommand<readonly vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'II. NHIỆM VỤ', 4),
    )
    const shown = found.map(({range}) => document.getText(range)).sort()
    equal(shown, ['II.', 'khoản 1 mục II', 'khoản 3 mục II'], 'the places')
  })

  it('follow when everything is renumbered, in one step to undo', async () => {
    const {document} = await draft(text)
    await finding(document.uri, 'broken-numbering')
    const changed = await vscode.commands.executeCommand('theThuc.renumber')
    equal(changed, 3, 'places changed')
    const after = document.getText()
    ok(after.includes('\n2. Các chi bộ họp theo khoản 1 mục II'), after)
    ok(after.includes('\nIII. TỔ CHỨC THỰC HIỆN'), after)
    ok(after.includes('theo dõi khoản 2 mục II Kế hoạch này'), after)
    ok(after.includes('khoản 2 Điều 5 Luật Đất đai'), after)
    equal(await vscode.commands.executeCommand('theThuc.renumber'), 0, 'places changed again')
    await vscode.commands.executeCommand('undo')
    equal(document.getText(), text, 'the text after one undo')
  })

  it('are put right together with broken numbers from the light bulb', async () => {
    const {document} = await draft(text)
    const {range} = await finding(document.uri, 'broken-numbering')
    const actions = await actionsAt(document.uri, range)
    const action = actions.find(({title}) => title.startsWith('Đánh số lại cả văn bản'))
    ok(action?.edit, 'an action with its edit')
    await vscode.workspace.applyEdit(action.edit)
    ok(document.getText().includes('\nIII. TỔ CHỨC THỰC HIỆN'), document.getText())
  })

  it('follow when one number is renamed', async () => {
    const {document} = await draft(text)
    await finding(document.uri, 'broken-numbering')
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, '3. Các chi bộ'),
      '2',
    )
    await vscode.workspace.applyEdit(edit)
    const after = document.getText()
    ok(after.includes('\n2. Các chi bộ') && after.includes('theo dõi khoản 2 mục II'), after)
  })

  it('stay as they are where the numbers leave a doubt', async () => {
    const twins = text
      .replace('3. Các chi bộ', '1. Các chi bộ')
      .replace('khoản 3 mục II', 'khoản 1 mục II')
    const {document} = await draft(twins)
    const said = await vscode.commands.executeCommand('theThuc.renumber')
    ok(typeof said === 'string' && said.includes('nhiều mục cùng số'), String(said))
    equal(document.getText(), twins, 'the text')
  })
})
