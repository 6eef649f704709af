import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {draft, Folder} from './harness'

describe('report', () => {
  let folder: Folder
  afterEach(() => folder.remove())

  it('prints the sheet of a draft with the fingerprint of its bytes', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(draft())])
    folder = new Folder({'a.vanban': bytes})
    const {status, out, err} = await folder.run('report', 'a.vanban')
    assert.deepEqual([status, err], [0, ''])
    assert.match(out, /^# Phiếu kiểm tra thể thức\n/u)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    assert.ok(out.includes(`- **SHA-256 của tệp:** ${sha256}\n`))
  })

  it('ends with 1 where something stands against a signature', async () => {
    folder = new Folder({'a.vanban': `DỰ THẢO\n\n${draft()}`})
    const {status, out} = await folder.run('report', 'a.vanban')
    assert.equal(status, 1)
    assert.match(out, /\*\*Kết luận: Chưa trình ký được: còn 1 điều phải xử lý\.\*\*/u)
  })

  it('writes HTML to a file with that ending', async () => {
    folder = new Folder({'a.vanban': draft()})
    const {status, err} = await folder.run('report', 'a.vanban', '-o', 'phiếu.html')
    assert.deepEqual([status, err], [0, 'Đã ghi phiếu.html\n'])
    assert.match(readFileSync(folder.join('phiếu.html'), 'utf8'), /^<!DOCTYPE html>/u)
  })

  it('takes one document, in a format it knows', async () => {
    folder = new Folder({'a.vanban': draft(), 'b.vanban': draft()})
    const cases: readonly (readonly [string[], RegExp])[] = [
      [[], /đúng một văn bản/u],
      [['a.vanban', 'b.vanban'], /đúng một văn bản/u],
      [['.'], /mỗi lần một phiếu/u],
      [['a.vanban', '-o', 'a.pdf'], /đuôi \.md, \.html/u],
      [['a.vanban', '-f', 'pdf'], /--format không nhận "pdf"/u],
      [['mất.vanban'], /không có tệp/u],
    ]
    for (const [words, message] of cases) {
      const {status, out, err} = await folder.run('report', ...words)
      assert.equal(status, 2, words.join(' '))
      assert.match(err, message)
      assert.ok(!out.includes('<html'))
    }
  })
})
