import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {draft, Folder} from '../unit/cli/harness'
import {p, wordFile} from '../unit/read/word/parts'

/** A draft with one thing that may stand in a draft, and not in what is signed. */
const open: Readonly<Record<string, string>> = {
  'leftover-comment': draft().replace('2. Các thôn', '<!-- hỏi lại -->\n2. Các thôn'),
  'draft-mark': `DỰ THẢO\n\n${draft()}`,
  placeholder: draft().replace('500 cây', '[…] cây'),
  'missing-archive': draft().replace('- Lưu: VT.\n', ''),
  'impossible-date': draft().replace('15 tháng 01', '31 tháng 02'),
}

describe('check --gate', () => {
  let folder: Folder
  afterEach(() => folder.remove())

  it('lets a sound draft through, blanks for the day of issue included, and says so', async () => {
    const unissued = draft({day: '    '}).replace('Số: 45/', 'Số:      /')
    folder = new Folder({'a.vanban': draft(), 'b.vanban': unissued})
    const {status, out} = await folder.run('check', '--gate', 'a.vanban', 'b.vanban')
    assert.equal(status, 0, out)
    assert.match(out, /\n {2}Sẵn sàng trình ký\n$/u)
    assert.doesNotMatch((await folder.run('check', 'a.vanban')).out, /trình ký/u)
  })

  for (const [rule, text] of Object.entries(open)) {
    it(`takes ${rule} for an error`, async () => {
      folder = new Folder({'a.vanban': text})
      const {status, entries} = await folder.check('--gate', 'a.vanban')
      const severities = entries[0]?.messages.filter(({ruleId}) => ruleId === rule)
      assert.deepEqual(
        severities?.map(({severity}) => severity),
        ['error'],
      )
      assert.equal(status, 1)
      const {out} = await folder.run('check', '--gate', 'a.vanban')
      assert.match(out, /Chưa trình ký được: còn 1 điều phải xử lý/u)
    })
  }

  it('leaves a draft alone while it is written', async () => {
    folder = new Folder({
      'a.vanban': open['leftover-comment'] ?? '',
      'b.vanban': open['draft-mark'] ?? '',
    })
    const {status, entries} = await folder.check('a.vanban', 'b.vanban')
    assert.equal(status, 0)
    const ids = entries.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
    assert.deepEqual(
      ids.filter((id) => id === 'leftover-comment' || id === 'draft-mark'),
      [],
    )
  })

  it('obeys an office that turns a rule off, and a comment that silences one', async () => {
    const silenced = `<!-- the-thuc-disable draft-mark -- mẫu -->\n${open['draft-mark']}`
    folder = new Folder({
      '.the-thuc.json': '{"rules": {"leftover-comment": "off"}}',
      'a.vanban': open['leftover-comment'] ?? '',
      'b.vanban': silenced,
    })
    assert.equal((await folder.run('check', '--gate', '.')).status, 0)
  })

  it('takes comments and tracked changes of a Word file for errors', async () => {
    const marked =
      '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Trồng cây.</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>' +
      '<w:ins w:id="1" w:author="A"><w:r><w:t> Tưới cây.</w:t></w:r></w:ins></w:p>'
    folder = new Folder({'a.docx': wordFile(marked), 'b.docx': wordFile(p('Trồng cây.'))})
    const about = async (name: string) => {
      const {out} = await folder.run('check', '--gate', '--format', 'unix', name)
      return out.split('\n').filter((line) => /theo dõi|ghi chú|\[leftover-comment\]/u.test(line))
    }
    assert.deepEqual(await about('a.docx'), [
      'a.docx:1:1: error: Còn 1 chỗ sửa theo dõi (Track Changes); chấp nhận hoặc từ chối hết trước khi trình ký [tracked-changes]',
      'a.docx:1:1: error: Còn 1 ghi chú bên lề (Comments); xóa hết trước khi trình ký [tracked-changes]',
    ])
    assert.deepEqual(await about('b.docx'), [])
  })

  it('prints lines that editors read, with --format unix', async () => {
    folder = new Folder({'a.vanban': open['draft-mark'] ?? ''})
    const {out} = await folder.run('check', '--gate', '--format', 'unix', 'a.vanban')
    assert.match(out, /^a\.vanban:1:1: error: "DỰ THẢO" không được còn .* \[draft-mark\]\n/u)
  })

  it('keeps a commit back by the line that the README gives', function () {
    const command = path.resolve('dist/cli.js')
    const [line] = /^git diff --cached .*$/mu.exec(readme()) ?? []
    if (process.platform === 'win32' || line === undefined || !existsSync(command)) this.skip()
    folder = new Folder({'ổn.vanban': draft(), 'chưa ổn.vanban': open['draft-mark'] ?? ''})
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], {
        cwd: folder.path,
        stdio: 'pipe',
      })
    git('init', '-q')
    mkdirSync(folder.join('.git/hooks'), {recursive: true})
    const hook = line.replace('the-thuc', `"${process.execPath}" "${command}"`)
    chmodSync(folder.write('.git/hooks/pre-commit', `#!/bin/sh\n${hook}\n`), 0o755)
    git('add', 'ổn.vanban')
    git('commit', '-qm', 'sound')
    git('add', '.')
    assert.throws(() => git('commit', '-qm', 'flawed'), /Command failed/u)
    assert.equal(git('log', '--oneline').toString().trim().split('\n').length, 1)
  })
})

function readme(): string {
  return readFileSync('README.md', 'utf8')
}
