import assert from 'node:assert/strict'
import {chmodSync, lstatSync, readFileSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {type Encoding, encode} from '../../../src/read/encoding'
import {draft, Folder, only} from './harness'

const sound = draft()
const flawed = draft({recipients: false})
const unpadded = draft({day: '5'})
const strict = only('missing-recipients', 'malformed-date')

describe('check --fix', () => {
  let folder: Folder
  afterEach(() => folder.remove())

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
