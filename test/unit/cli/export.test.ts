import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {draft, Folder} from './harness'

describe('export', () => {
  let folder: Folder
  beforeEach(() => {
    folder = new Folder({'a.vanban': draft(), 'b.vanban': draft()})
  })
  afterEach(() => folder.remove())

  it('prints the page, or writes it to a file whose ending tells the format', async () => {
    const printed = await folder.run('export', 'a.vanban', '--to', 'html')
    assert.deepEqual([printed.status, printed.err], [0, ''])
    assert.match(printed.out, /^<!DOCTYPE html>\n<html lang="vi">/u)
    assert.match(printed.out, /<title>Kế hoạch số 45\/KH-UBND<\/title>/u)
    const written = await folder.run('export', 'a.vanban', '--output', 'a.html')
    assert.deepEqual(written, {status: 0, out: '', err: 'Đã ghi a.html\n'})
    assert.equal(readFileSync(folder.join('a.html'), 'utf8'), printed.out)
  })

  it('sets the page of the profile asked for', async () => {
    const size = async (profile: string) => {
      const {out} = await folder.run('export', 'a.vanban', '--to', 'html', '--profile', profile)
      return /@page\{[^@]*margin:([^;]+);/u.exec(out)?.[1]
    }
    assert.equal(await size('state-2020'), '20mm 20mm 20mm 30mm')
    assert.equal(await size('party-2026'), '20mm 15mm 20mm 30mm')
  })

  it('says what is missing', async () => {
    const cases: readonly (readonly [string[], RegExp])[] = [
      [['a.vanban'], /cần --to docx\|html/u],
      [['a.vanban', '-o', 'a.pdf'], /cần --to docx\|html/u],
      [['--to', 'html'], /đúng một văn bản/u],
      [['a.vanban', 'b.vanban', '--to', 'html'], /đúng một văn bản/u],
      [['a.vanban', '--to', 'pdf'], /--to không nhận "pdf"/u],
      [['mất.vanban', '--to', 'html'], /không có tệp/u],
    ]
    for (const [words, message] of cases) {
      const {status, out, err} = await folder.run('export', ...words)
      assert.deepEqual([status, out], [2, ''], words.join(' '))
      assert.match(err, message)
    }
  })

  it('does not write over the draft, and takes one document of a folder only', async () => {
    const own = await folder.run('export', 'a.vanban', '--to', 'html', '-o', 'a.vanban')
    assert.equal(own.status, 2)
    assert.equal(readFileSync(folder.join('a.vanban'), 'utf8'), draft())
    const many = await folder.run('export', '.', '--to', 'html', '-o', 'x.html')
    assert.equal(many.status, 2)
    assert.match(many.err, /mỗi lần một văn bản/u)
    assert.equal(existsSync(folder.join('x.html')), false)
  })
})
