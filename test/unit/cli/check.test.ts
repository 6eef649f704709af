import assert from 'node:assert/strict'
import {chmodSync, writeFileSync} from 'node:fs'
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
