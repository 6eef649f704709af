import * as vscode from 'vscode'
import {ok} from './assert'
import {closeAll, file, finding, show, silence, write} from './editor'
import {afterEach, describe, it} from './harness'

/** Separated by semicolons, as the newer guide of the Party wants it; the older one wants commas. */
const draft = `ĐẢNG BỘ TỈNH HÒA AN
ĐẢNG ỦY XÃ TÂN PHONG
*

Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Tân Phong, ngày 05 tháng 10 năm 2026

KẾ HOẠCH
về xây dựng tủ sách

1. Văn phòng Đảng ủy mở tủ sách, hoàn thành trước ngày 20/12/2026.

Nơi nhận:
- Thường trực Tỉnh ủy (báo cáo);
- Các chi bộ trực thuộc;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Nguyễn Văn A
`
const rule = 'malformed-recipients'
const names = ['bo-quy-dinh.vanban', '.the-thuc.json']

async function opened(): Promise<vscode.TextDocument> {
  const {document} = await show(await write('bo-quy-dinh.vanban', draft))
  await silence(document.uri, rule)
  return document
}

describe('switching the rules of form reads the document again at once', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('theThuc.changeProfile', 'auto')
    await vscode.commands.executeCommand('workbench.action.files.revert')
    await closeAll()
    for (const name of names) await vscode.workspace.fs.delete(file(name)).then(undefined, () => {})
  })

  it('by the status item', async () => {
    const {uri} = await opened()
    await vscode.commands.executeCommand('theThuc.changeProfile', 'party-2018')
    await finding(uri, rule)
    await vscode.commands.executeCommand('theThuc.changeProfile', 'auto')
    await silence(uri, rule)
  })

  it('by a comment in the text', async () => {
    const {uri} = await opened()
    const edit = new vscode.WorkspaceEdit()
    edit.insert(uri, new vscode.Position(0, 0), '<!-- the-thuc-profile party-2018 -->\n')
    ok(await vscode.workspace.applyEdit(edit), 'the comment is put in')
    await finding(uri, rule)
  })

  it('by values that the office sets otherwise', async () => {
    const {uri} = await opened()
    await write(
      '.the-thuc.json',
      '{"profiles": {"party-2026": {"recipientSeparator": ","}}, "office": {"words": ["a"]}}',
    )
    await finding(uri, rule)
  })

  it('and the values are completed from the schema', async () => {
    const uri = await write('.the-thuc.json', '{"profiles": {"party-2026": {""}}}')
    const {document} = await show(uri)
    const place = document.positionAt(document.getText().indexOf('""') + 1)
    const {items} = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      place,
    )
    const labels = items.map(({label}) => (typeof label === 'string' ? label : label.label))
    for (const name of ['endMark', 'sections', 'typography'])
      ok(labels.includes(name), `${name} in ${labels}`)
  })
})
