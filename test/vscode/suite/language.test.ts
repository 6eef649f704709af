import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {actionsAt, choose, closeAll, draft, finding, silence, until} from './editor'
import {afterEach, describe, it} from './harness'

/** A whole plan of a commune, whose tasks say what is given. */
function plan(...tasks: readonly string[]): string {
  return [
    'ĐẢNG BỘ TỈNH HÒA AN',
    'ĐẢNG ỦY XÃ TÂN PHONG',
    '*',
    '',
    'Số 12-KH/ĐU',
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    '',
    'Tân Phong, ngày 05 tháng 10 năm 2026',
    '',
    'KẾ HOẠCH',
    'tuyên truyền phong trào thi đua yêu nước',
    '',
    ...tasks.map((task, index) => `${index + 1}. ${task}`),
    '',
    'Nơi nhận:',
    '- Các chi bộ trực thuộc;',
    '- Lưu Văn phòng Đảng ủy.',
    '',
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
    '',
    'Nguyễn Văn A',
  ].join('\n')
}

const old = 'C¸c chi bé trùc thuéc häc tËp nghÞ quyÕt tr­íc ngµy 20/10/2026.'
const converted = 'Các chi bộ trực thuộc học tập nghị quyết trước ngày 20/10/2026.'

describe('language', () => {
  afterEach(closeAll)

  it('settles two spellings of one word from the light bulb', async () => {
    const {document} = await draft(
      plan(
        'Văn phòng Đảng ủy xóa nhà tạm trước ngày 20/10/2026.',
        'Các chi bộ vận động xoá hủ tục trong tháng 11/2026.',
      ),
    )
    const found = await finding(document.uri, 'mixed-spelling')
    equal(document.getText(found.range), 'xoá', 'the place')
    const actions = await actionsAt(document.uri, found.range)
    const fix = actions.find((each) => each.isPreferred)
    ok(fix, `a preferred fix among: ${actions.map(({title}) => title).join('; ')}`)
    await choose(fix)
    ok(document.getText().includes('vận động xóa hủ tục'), 'one spelling')
    await silence(document.uri, 'mixed-spelling')
  })

  it('puts spaces around marks right, every place at once', async () => {
    const {document} = await draft(
      plan('Văn phòng Đảng ủy rà soát đường , cầu , cống trước ngày 20/10/2026.'),
    )
    const found = await finding(document.uri, 'punctuation')
    const fix = (await actionsAt(document.uri, found.range)).find((each) => each.isPreferred)
    ok(fix, 'a preferred fix')
    await choose(fix)
    ok(document.getText().includes('đường, cầu, cống'), 'no space before a comma')
    await silence(document.uri, 'punctuation')
  })

  it('converts paragraphs in an old encoding from the light bulb', async () => {
    const {document} = await draft(plan(old))
    const found = await finding(document.uri, 'text-encoding')
    const fix = (await actionsAt(document.uri, found.range)).find((each) => each.isPreferred)
    ok(fix, 'a preferred fix')
    await choose(fix)
    equal(document.getText(), plan(converted), 'text')
    await silence(document.uri, 'text-encoding')
  })

  it('converts TCVN3 in any text by its command, in one step to undo', async () => {
    const text = `Ghi chú\n${old}\n${old}\n`
    const {document} = await draft(text, 'plaintext')
    equal(await vscode.commands.executeCommand('theThuc.convertTcvn3'), 2, 'lines')
    equal(document.getText(), `Ghi chú\n${converted}\n${converted}\n`, 'text')
    await vscode.commands.executeCommand('undo')
    await until('the text as it was', [vscode.workspace.onDidChangeTextDocument], () =>
      document.getText() === text ? true : undefined,
    )
  })

  it('converts only what is selected, and only what is in that encoding', async () => {
    const line = 'Ñaûng boä xaõ thöïc hieän nghò quyeát'
    const editor = await draft(`${line}\n${line}\n`, 'plaintext')
    equal(await vscode.commands.executeCommand('theThuc.convertTcvn3'), 0, 'lines of TCVN3')
    editor.selection = new vscode.Selection(1, 0, 1, line.length)
    equal(await vscode.commands.executeCommand('theThuc.convertVni'), 1, 'lines of VNI')
    equal(editor.document.getText(), `${line}\nĐảng bộ xã thực hiện nghị quyết\n`, 'text')
  })

  it('runs the plugins of retext that a setting chooses', async () => {
    const settings = vscode.workspace.getConfiguration('theThuc')
    const target = vscode.ConfigurationTarget.Workspace
    await settings.update('retextPlugins', ['retext-quotes'], target)
    try {
      const {document} = await draft(
        plan('Văn phòng Đảng ủy phát động "Làng xanh" trước ngày 20/10/2026.'),
      )
      const found = await finding(document.uri, 'retext:quotes')
      equal(document.getText(found.range), '"', 'the place')
      equal(found.severity, vscode.DiagnosticSeverity.Hint, 'severity')
    } finally {
      await settings.update('retextPlugins', undefined, target)
    }
  })
})
