import assert from 'node:assert/strict'
import {symlinkSync, truncateSync} from 'node:fs'
import {draft, Folder} from './harness'

const sound = draft()

describe('check: which files', () => {
  let folder: Folder
  afterEach(() => folder.remove())
  const paths = (entries: readonly {path: string}[]) => entries.map((entry) => entry.path)

  it('one entry a path, in the order given, none twice', async () => {
    folder = new Folder({'a.vanban': sound, 'b.vanban': sound, 'c/d.vanban': sound})
    const {entries} = await folder.check('c/d.vanban', 'b.vanban', '.', './b.vanban')
    assert.deepEqual(paths(entries), ['c/d.vanban', 'b.vanban', 'a.vanban'])
  })

  it('the current folder where no path is given', async () => {
    folder = new Folder({'a.vanban': sound, 'x/b.vanban': sound})
    assert.deepEqual(paths((await folder.check()).entries), ['a.vanban', 'x/b.vanban'])
  })

  it('in folders: drafts, and texts that are plainly drafts', async () => {
    folder = new Folder({
      'v/a.vanban': 'Ghi chú chưa thành văn bản.',
      'v/b.md': sound,
      'v/c.TXT': sound,
      'v/fragment.txt': 'KẾ HOẠCH\nTrồng cây đầu xuân\n\n1. Các thôn trồng cây trong tháng 02.\n',
      'v/requirements.txt': 'unified==11\n',
      'v/README.md': '# Ghi chú\n\nThư mục này giữ các kế hoạch.\n',
      'v/d.rtf': sound,
      'v/e.doc': sound,
      'v/~$h.docx': 'PK',
      'v/node_modules/f.vanban': sound,
      'v/.vscode/g.vanban': sound,
    })
    assert.deepEqual(paths((await folder.check('v')).entries), [
      'v/a.vanban',
      'v/b.md',
      'v/c.TXT',
      'v/fragment.txt',
    ])
    const {out} = await folder.run('check', 'v')
    assert.match(out, /Bỏ qua 2 tệp \.md, \.txt, \.docx không phải văn bản chỉ đạo\n/u)
    assert.match(out, /Bỏ qua 1 tệp Word đời cũ \(\.doc\)\n/u)
    assert.deepEqual(paths((await folder.check('v/README.md')).entries), ['v/README.md'])
  })

  it('.gitignore counts, in every folder and from the repository down', async () => {
    folder = new Folder({
      '.git/HEAD': '',
      '.gitignore': 'luu/\n*.tmp.vanban\n',
      'a.vanban': sound,
      'a.tmp.vanban': sound,
      'luu/b.vanban': sound,
      'x/.gitignore': '/c.vanban\n!y.tmp.vanban\n',
      'x/c.vanban': sound,
      'x/y.tmp.vanban': sound,
      'x/z/c.vanban': sound,
    })
    const expected = ['a.vanban', 'x/y.tmp.vanban', 'x/z/c.vanban']
    assert.deepEqual(paths((await folder.check('.')).entries), expected)
    assert.deepEqual(paths((await folder.check('x')).entries), expected.slice(1))
    assert.deepEqual(paths((await folder.check('**/*.vanban')).entries), expected)
    assert.deepEqual(paths((await folder.check('a.tmp.vanban')).entries), ['a.tmp.vanban'])
    assert.deepEqual(paths((await folder.check('luu')).entries), ['luu/b.vanban'])
  })

  it('globs are expanded; one that matches nothing is told', async () => {
    folder = new Folder({'a.vanban': sound, 'x/b.md': sound, 'x/[c].vanban': sound})
    assert.deepEqual(paths((await folder.check('**/*.{md,vanban}')).entries), [
      'a.vanban',
      'x/[c].vanban',
      'x/b.md',
    ])
    assert.deepEqual(paths((await folder.check('x/[c].vanban')).entries), ['x/[c].vanban'])
    assert.deepEqual(paths((await folder.check(folder.join('x/*.md'))).entries), [
      folder.join('x/b.md'),
    ])
    const {status, err} = await folder.check('*.txt')
    assert.equal(status, 2)
    assert.equal(err, 'the-thuc: *.txt: không có tệp nào khớp với mẫu này\n')
  })

  it('a folder without drafts is no mistake', async () => {
    folder = new Folder({'x/a.json': '{}'})
    assert.deepEqual(await folder.run('check', 'x'), {
      status: 0,
      out: 'Không có văn bản nào được kiểm tra\n',
      err: '',
    })
  })

  it('links to files are followed, links to folders are not', async () => {
    folder = new Folder({'x/a.vanban': sound, 'y/b.vanban': sound})
    symlinkSync('../y/b.vanban', folder.join('x/c.vanban'))
    symlinkSync('..', folder.join('x/up'))
    assert.deepEqual(paths((await folder.check('x')).entries), ['x/a.vanban', 'x/c.vanban'])
  })

  it('a text with the name of a Word file is no Word file', async () => {
    folder = new Folder({'a.docx': sound, 'b.doc': sound})
    const {status, entries, err} = await folder.check('a.docx', 'b.doc')
    assert.deepEqual([status, entries], [2, []])
    assert.match(err, /^the-thuc: a\.docx: Tệp mang đuôi \.docx nhưng không phải tệp Word/u)
    assert.match(err, /the-thuc: b\.doc: Tệp mang đuôi của Word nhưng không phải bản Word/u)
  })

  it('a file of another kind or of a monstrous size is named as such', async () => {
    folder = new Folder({'a.docx': 'PK\u0003\u0004 word/document.xml', 'b.txt': ''})
    truncateSync(folder.join('b.txt'), 51 * 1024 * 1024)
    const {status, entries, err} = await folder.check('a.docx', 'b.txt')
    assert.deepEqual([status, entries], [2, []])
    assert.equal(
      err,
      'the-thuc: a.docx: Tệp Word bị hỏng hoặc tải về chưa đủ, không mở được; hãy lấy lại bản gốc\n' +
        'the-thuc: b.txt: lớn quá mức đọc được (51 MB); giới hạn là 50 MB\n',
    )
  })
})
