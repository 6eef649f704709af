import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {item, level, list, p, wordFile} from '../read/word/parts'
import {Folder} from './harness'

const sound = readFileSync('test/fixtures/rules/ke-hoach-dang-uy-bang.vanban', 'utf8')

describe('Word files on the command line', () => {
  let folder: Folder

  afterEach(() => folder.remove())

  it('are read by every verb as the draft from which they were made', async () => {
    folder = new Folder({'a.vanban': sound})
    assert.equal((await folder.run('export', 'a.vanban', '-o', 'a.docx')).status, 0)
    const checked = await folder.check('a.docx')
    assert.deepEqual([checked.status, checked.err], [0, ''])
    assert.deepEqual(checked.entries[0]?.type, 'ke-hoach')
    const tasks = async (name: string) => {
      const {out} = await folder.run('tasks', name, '--format', 'json')
      const [{tasks: all}]: [{tasks: {text: string; lead: {text: string}[]}[]}] = JSON.parse(out)
      return all.map(({text, lead}) => [text, ...lead.map((each) => each.text)])
    }
    assert.deepEqual(await tasks('a.docx'), await tasks('a.vanban'))
  })

  it('are found in folders, but not the mark that Word has one open', async () => {
    folder = new Folder({
      'v/a.vanban': sound,
      'v/~$a.docx': 'x',
      'v/note.docx': wordFile(p('Mua giấy.')),
    })
    await folder.run('export', 'v/a.vanban', '-o', 'v/b.docx')
    const {entries, err} = await folder.check('v')
    assert.deepEqual([entries.map(({path}) => path), err], [['v/a.vanban', 'v/b.docx'], ''])
  })

  it('name the paragraph and its words, for nobody sees lines in Word', async () => {
    const numbering = list(1, [level(0, 'decimal', '%1.')])
    const body =
      p('KẾ HOẠCH') +
      p('') +
      p('Trồng cây', item(1)) +
      p('Hoàn thành trước ngày 31/9/2026.', item(1))
    folder = new Folder({'a.docx': wordFile(body, {numbering})})
    const {out} = await folder.run('check', 'a.docx', '--rule', 'impossible-date=error')
    assert.match(out, /đoạn 4 .*31\/9\/2026.* impossible-date\n +“.*31\/9\/2026/u)
    const outline = await folder.run('outline', 'a.docx')
    assert.match(outline.out, /2\. Hoàn thành trước ngày 31\/9\/2026\. \(đoạn 4\)/u)
  })

  it('are never written to by --fix', async () => {
    folder = new Folder({'a.docx': wordFile(p('KẾ HOẠCH') + p('Số: 05/NQ-ĐU'))})
    const before = readFileSync(folder.join('a.docx'))
    const {status, err} = await folder.run('check', 'a.docx', '--fix')
    assert.equal(status, 2)
    assert.match(err, /^the-thuc: a\.docx: --fix không sửa tệp Word; hãy sửa trong Word/u)
    assert.deepEqual(readFileSync(folder.join('a.docx')), before)
  })

  it('tell what the words alone do not show', async () => {
    const changed = '<w:p><w:ins><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:ins></w:p>'
    folder = new Folder({'a.docx': wordFile(changed)})
    const {err} = await folder.run('outline', 'a.docx')
    assert.match(err, /^the-thuc: a\.docx: Tệp Word có 1 chỗ sửa còn theo dõi/u)
  })
})
