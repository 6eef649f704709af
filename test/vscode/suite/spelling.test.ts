import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {actionsAt, choose, closeAll, file, finding, read, show, silence, write} from './editor'
import {afterEach, describe, it} from './harness'

const text = `KẾ HOẠCH
tuyên truyền phong trào thi đua

1. Đảng ủy xã cùng cố tổ chức, ra nghị quyêt về trach nhiệm của cán bộ trước ngày 20/10/2026.
`

const own = () => vscode.workspace.getConfiguration('theThuc', file('chinh-ta.vanban'))

async function chooseAt(document: vscode.TextDocument, rule: string, words: string) {
  const {range} = await finding(document.uri, rule)
  const actions = await actionsAt(document.uri, range)
  const action = actions.find(({title}) => title.includes(words))
  ok(action, `${words} among: ${actions.map(({title}) => title).join('; ')}`)
  await choose(action)
}

describe('spelling', () => {
  afterEach(async () => {
    await own().update('words', undefined, vscode.ConfigurationTarget.Global)
    for (const name of ['.the-thuc.json', 'chinh-ta.vanban']) {
      await vscode.workspace.fs.delete(file(name)).then(undefined, () => {})
    }
    await closeAll()
  })

  it('finds a word that stands wrong, and puts the right one in its place', async () => {
    const {document} = await show(await write('chinh-ta.vanban', text))
    await chooseAt(document, 'confused-word', 'Đổi thành "củng"')
    ok(document.getText().includes('Đảng ủy xã củng cố tổ chức'), document.getText())
    await silence(document.uri, 'confused-word')
  })

  it('adds a word to those of the office, and says nothing of it from then on', async () => {
    const {document} = await show(
      await write('chinh-ta.vanban', text.replace(' về trach', ' về trách')),
    )
    await chooseAt(document, 'misspelling', 'Thêm "quyêt" vào từ điển của cơ quan')
    await silence(document.uri, 'misspelling')
    const written = JSON.parse(await read('.the-thuc.json'))
    equal(written.office.words.join(), 'quyêt')
  })

  it('adds a word to those of the person', async () => {
    const {document} = await show(
      await write('chinh-ta.vanban', text.replace(' về trach', ' về trách')),
    )
    await chooseAt(document, 'misspelling', 'Thêm "quyêt" vào từ điển của tôi')
    await silence(document.uri, 'misspelling')
    equal(own().inspect<string[]>('words')?.globalValue?.join(), 'quyêt')
  })
})
