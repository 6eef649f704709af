import assert from 'node:assert/strict'
import {
  chmodSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {type Encoding, encode} from '../../../src/read/encoding'
import {draft, Folder, only} from './harness'

const sound = draft()
const flawed = draft({recipients: false})
const unpadded = draft({day: '5'})
const strict = only('missing-recipients', 'malformed-date')

describe('check', () => {
  let folder: Folder
  afterEach(() => folder.remove())

  it('runs the plugins of retext that the folder chooses', async () => {
    const configuration = only('missing-recipients').replace(
      /\}\s*$/u,
      ', "retext": ["retext-repeated-words"]}',
    )
    const doubled = draft().replace('Nơi nhận', 'Ngày ngày làm việc.\n\nNơi nhận')
    folder = new Folder({'.the-thuc.json': configuration, 'a.vanban': doubled})
    const {entries, err} = await folder.check('a.vanban')
    assert.equal(err, '')
    assert.deepEqual(
      entries[0]?.messages.map(({ruleId, severity, message}) => [ruleId, severity, message]),
      [['retext:repeated-words', 'hint', 'Từ viết hai lần liền nhau; viết "ngày"']],
    )
  })

  const paths = (entries: readonly {path: string}[]) => entries.map((entry) => entry.path)

  describe('status', () => {
    it('0 where nothing is at error level, 1 where something is', async () => {
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': sound, 'b.vanban': flawed})
      const good = await folder.check('a.vanban')
      assert.deepEqual([good.status, good.entries[0]?.messages, good.err], [0, [], ''])
      const bad = await folder.check('b.vanban')
      assert.equal(bad.status, 1)
      assert.deepEqual(
        bad.entries[0]?.messages.map(({ruleId, severity}) => [ruleId, severity]),
        [['missing-recipients', 'error']],
      )
    })

    it('1 where there are more warnings than allowed', async () => {
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': unpadded})
      assert.equal((await folder.check('a.vanban')).status, 0)
      assert.equal((await folder.check('a.vanban', '--max-warnings', '1')).status, 0)
      assert.equal((await folder.check('a.vanban', '--max-warnings', '0')).status, 1)
    })

    it('2 where a path leads nowhere; the others are still checked', async () => {
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': flawed, 'b.vanban': sound})
      const {status, entries, err} = await folder.check(
        'b.vanban',
        'mất.vanban',
        'a.vanban',
        'a.vanban/x',
      )
      assert.equal(status, 2)
      assert.deepEqual(paths(entries), ['b.vanban', 'a.vanban'])
      assert.equal(
        err,
        'the-thuc: mất.vanban: không có tệp hoặc thư mục này\n' +
          'the-thuc: a.vanban/x: một phần của đường dẫn là tệp, không phải thư mục\n',
      )
    })

    it('2 where there is no right to read', async function () {
      // The superuser may read everything.
      if (process.getuid?.() === 0) this.skip()
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': sound})
      chmodSync(folder.join('a.vanban'), 0)
      const {status, err} = await folder.check('a.vanban')
      assert.deepEqual([status, err], [2, 'the-thuc: a.vanban: không có quyền truy cập\n'])
    })
  })

  describe('files', () => {
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

  describe('settings', () => {
    it('the nearest configuration file counts', async () => {
      folder = new Folder({
        '.the-thuc.json': only(),
        'a.vanban': flawed,
        'x/.the-thuc.json': strict,
        'x/y/b.vanban': flawed,
      })
      const {entries} = await folder.check('.')
      assert.deepEqual(
        entries.map(({errors}) => errors),
        [0, 1],
      )
    })

    it('--config counts for every file', async () => {
      folder = new Folder({'x/.the-thuc.json': strict, 'x/b.vanban': flawed, 'none.json': only()})
      assert.equal((await folder.check('x', '--config', 'none.json')).status, 0)
      const {status, err} = await folder.run('check', 'x', '--config', 'mất.json')
      assert.equal(status, 2)
      assert.match(err, /^the-thuc: không đọc được cấu hình "mất\.json": không có tệp/u)
    })

    it('a mistake is told at its place with status 2; the rest holds', async () => {
      const configuration = strict.replace('{"rules":{', '{\n  "rulez": {},\n  "rules": {')
      folder = new Folder({'x/.the-thuc.json': configuration, 'x/a.vanban': flawed})
      const {status, entries, err} = await folder.check('x')
      assert.equal(status, 2)
      assert.equal(
        err,
        'the-thuc: x/.the-thuc.json:2:3: Không có khóa "rulez"; có phải ý là "rules"?\n',
      )
      assert.deepEqual(
        entries[0]?.messages.map(({ruleId}) => ruleId),
        ['missing-recipients'],
      )
    })

    it('a mistake is told once, however many files it governs', async () => {
      folder = new Folder({'.the-thuc.json': '{"rulez": 1}', 'a.vanban': sound, 'b.vanban': sound})
      const {err} = await folder.check('.')
      assert.equal(err.split('\n').length, 2)
    })

    it('"ignore" leaves files of folders out, but not those that are named', async () => {
      folder = new Folder({
        '.the-thuc.json': '{"ignore": ["mau/**", "*.cu.vanban"]}',
        'a.vanban': sound,
        'b.cu.vanban': sound,
        'mau/c.vanban': sound,
      })
      assert.deepEqual(paths((await folder.check('.')).entries), ['a.vanban'])
      assert.deepEqual(paths((await folder.check('mau/c.vanban')).entries), ['mau/c.vanban'])
    })

    it('--profile wins over the file, the file over the draft', async () => {
      folder = new Folder({'a.vanban': sound, 'x/a.vanban': sound})
      folder.write('x/.the-thuc.json', '{"profile": "party-2018"}')
      const profiles = async (...words: string[]) =>
        (await folder.check('a.vanban', 'x/a.vanban', ...words)).entries.map(({profile}) => profile)
      assert.deepEqual(await profiles(), ['state-2020', 'party-2018'])
      assert.deepEqual(await profiles('--profile', 'party-2026'), ['party-2026', 'party-2026'])
    })

    it('a comment in the draft wins over the file, --profile over both', async () => {
      folder = new Folder({'a.vanban': `<!-- the-thuc-profile party-2026 -->\n${sound}`})
      folder.write('.the-thuc.json', '{"profile": "party-2018"}')
      const profile = async (...words: string[]) =>
        (await folder.check('a.vanban', ...words)).entries.map((entry) => entry.profile)
      assert.deepEqual(await profile(), ['party-2026'])
      assert.deepEqual(await profile('--profile', 'state-2020'), ['state-2020'])
    })

    it('tells where a value that the office sets is none', async () => {
      folder = new Folder({'a.vanban': sound})
      folder.write('.the-thuc.json', '{\n  "profiles": {"party-2018": {"endMark": 1}}\n}\n')
      const {err, status} = await folder.run('check', 'a.vanban')
      assert.match(err, /\.the-thuc\.json:2:42: "profiles\.party-2018\.endMark" phải là một trong/u)
      assert.equal(status, 2)
    })

    it('--rule wins over the file, and may come more than once', async () => {
      folder = new Folder({
        '.the-thuc.json': strict,
        'a.vanban': draft({recipients: false, day: '5'}),
      })
      const {status, entries} = await folder.check(
        'a.vanban',
        '--rule',
        'missing-recipients=hint',
        '--rule',
        'malformed-date=error',
      )
      assert.equal(status, 1)
      assert.deepEqual(
        entries[0]?.messages.map(({ruleId, severity}) => [ruleId, severity]),
        [
          ['malformed-date', 'error'],
          ['missing-recipients', 'hint'],
        ],
      )
    })
  })

  describe('--fix', () => {
    const encodings: readonly Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be']
    for (const encoding of encodings) {
      it(`${encoding}, CRLF: only what was wrong is changed`, async () => {
        const crlf = unpadded.replaceAll('\n', '\r\n')
        folder = new Folder({'.the-thuc.json': strict, 'a.vanban': encode(crlf, encoding)})
        chmodSync(folder.join('a.vanban'), 0o640)
        const {status, entries} = await folder.check('--fix', 'a.vanban')
        assert.equal(status, 0)
        assert.deepEqual(entries[0]?.messages, [])
        const expected = encode(sound.replaceAll('\n', '\r\n'), encoding)
        assert.deepEqual(new Uint8Array(readFileSync(folder.join('a.vanban'))), expected)
        assert.equal(statSync(folder.join('a.vanban')).mode & 0o777, 0o640)
      })
    }

    it('what is left is reported, and how much was mended', async () => {
      folder = new Folder({'.the-thuc.json': strict})
      folder.write('a.vanban', draft({recipients: false, day: '5'}))
      const {status, out} = await folder.run('check', '--fix', 'a.vanban')
      assert.equal(status, 1)
      assert.match(out, /✖ 1 vấn đề \(1 lỗi\)/u)
      assert.match(out, /Đã sửa 1 chỗ trong 1 tệp/u)
    })

    it('does not touch a file with nothing to mend', async () => {
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': flawed})
      const past = new Date('2026-01-02T03:04:05Z')
      utimesSync(folder.join('a.vanban'), past, past)
      const {ino} = statSync(folder.join('a.vanban'))
      await folder.check('--fix', '.')
      const after = statSync(folder.join('a.vanban'))
      assert.deepEqual([after.mtimeMs, after.ino], [past.getTime(), ino])
    })

    it('a link stays a link', async () => {
      folder = new Folder({'.the-thuc.json': strict, 'x/a.vanban': unpadded})
      symlinkSync('x/a.vanban', folder.join('b.vanban'))
      await folder.check('--fix', 'b.vanban')
      assert.ok(lstatSync(folder.join('b.vanban')).isSymbolicLink())
      assert.equal(readFileSync(folder.join('x/a.vanban'), 'utf8'), sound)
    })

    it('a folder that may not be written to costs the fix, not the findings', async function () {
      if (process.getuid?.() === 0) this.skip()
      folder = new Folder({'.the-thuc.json': strict, 'a.vanban': unpadded})
      chmodSync(folder.path, 0o555)
      const {status, entries, err} = await folder.check('--fix', 'a.vanban')
      chmodSync(folder.path, 0o755)
      assert.deepEqual([status, entries[0]?.warnings], [2, 1])
      assert.match(err, /không có quyền truy cập/u)
      assert.equal(readFileSync(folder.join('a.vanban'), 'utf8'), unpadded)
    })
  })

  describe('formats', () => {
    it('sarif, junit and github name the configuration mistakes, too', async () => {
      folder = new Folder({'.the-thuc.json': '{"rulez": 1}', 'a.vanban': flawed})
      for (const format of ['sarif', 'junit', 'github']) {
        const {status, out} = await folder.run('check', '--format', format, 'a.vanban', 'mất')
        assert.equal(status, 2)
        assert.match(out, /missing-recipients/u)
        assert.match(out, /rulez/u)
        assert.match(out, /không có tệp hoặc thư mục này/u)
        if (format === 'sarif') assert.equal(JSON.parse(out).version, '2.1.0')
      }
    })

    it('nothing else is printed to the standard output', async () => {
      folder = new Folder({'a.vanban': sound})
      writeFileSync(folder.join('b.vanban'), Buffer.from([0xff, 0x00, 0x41]))
      const {out} = await folder.run('check', '--format', 'json', '.')
      assert.equal(JSON.parse(out).length, 1)
    })
  })
})
