import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, file, finding, findings, findingsOn, read, ruleOf, show, write} from './editor'
import {afterEach, describe, it} from './harness'

const run = <Result>(command: string, ...args: readonly unknown[]): Thenable<Result> =>
  vscode.commands.executeCommand<Result>(command, ...args)

const name = 'ban-word.vanban'
const text = `| ĐẢNG BỘ TỈNH HÒA AN<br>**ĐẢNG ỦY XÃ TÂN PHONG**<br>* | **ĐẢNG CỘNG SẢN VIỆT NAM** |
|---|---|
| Số 21-KH/ĐU | *Tân Phong, ngày 09 tháng 11 năm 2026* |

**KẾ HOẠCH**

**về chăm sóc vườn cây Bác Hồ**

-----

**I. NHIỆM VỤ**

1. Các chi bộ chăm sóc cây xong trước ngày 31/11/2026.

| Nơi nhận:<br>- Các chi bộ;<br>- Lưu Văn phòng Đảng ủy. | **T/M BAN THƯỜNG VỤ**<br>PHÓ BÍ THƯ<br>**Nguyễn Văn A** |
|---|---|
`

/** Writes a draft, exports it under another name, and gives the Word file's address. */
async function exported(word: string): Promise<vscode.Uri> {
  await write(name, text)
  await show(name)
  const target = file(word)
  equal(await run('theThuc.exportWord', target), target.toString())
  await closeAll()
  return target
}

describe('a draft and Word', () => {
  afterEach(async () => {
    await closeAll()
    for (const each of [name, 'xuat.docx', 'xuat.vanban', 'hong.docx', '~$xuat.docx']) {
      await vscode.workspace.fs.delete(file(each)).then(undefined, () => undefined)
    }
  })

  it('exports the draft as a Word file', async () => {
    const target = await exported('xuat.docx')
    const bytes = await vscode.workspace.fs.readFile(target)
    equal([...bytes.slice(0, 4)], [0x50, 0x4b, 0x03, 0x04])
    ok(bytes.length > 5000, 'a whole Word file')
  })

  it('makes a draft beside a Word file, and shows it', async () => {
    const word = await exported('xuat.docx')
    equal(await run('theThuc.openWord', word), file('xuat.vanban').toString())
    const document = vscode.window.activeTextEditor?.document
    equal(document?.languageId, 'vanban')
    equal(await read('xuat.vanban'), text)
    equal(document?.getText(), text)
    ok(document, 'a draft shown')
    await findings(document.uri, 'the date that is none', (found) =>
      found.some((each) => ruleOf(each) === 'impossible-date'),
    )
  })

  it('is checked with its folder, as Word holds it', async () => {
    const word = await exported('xuat.docx')
    const broken = await write('hong.docx', 'not a Word file')
    await write('~$xuat.docx', 'what Word leaves while a file is open')
    const {checked, unreadable} = await run<{checked: number; unreadable: number}>(
      'theThuc.checkFolder',
    )
    const {range} = await finding(word, 'impossible-date')
    equal(range.start.line > 0, true, 'the line of the text in it')
    equal([checked, unreadable], [7, 1], 'files checked, and not to be read')
    equal(findingsOn(broken), [], 'findings in what is no Word file')
    await run('theThuc.clearFolder')
    await findings(word, 'no finding', (all) => all.length === 0)
  })

  it('writes over no draft unasked', async () => {
    const word = await exported('xuat.docx')
    await write('xuat.vanban', 'giữ nguyên')
    // A test is asked nothing: the question is refused, and with it the command.
    await run('theThuc.openWord', word).then(undefined, () => undefined)
    equal(await read('xuat.vanban'), 'giữ nguyên')
  })

  it('makes none of a file that is no Word file', async () => {
    equal(await run('theThuc.openWord', await write('hong.docx', 'KẾ HOẠCH')), null)
    equal(vscode.window.activeTextEditor, undefined)
  })
})
