import assert from 'node:assert/strict'
import {version} from '../../../package.json'
import {draft, Folder} from './harness'

describe('usage', () => {
  let folder: Folder
  before(() => {
    folder = new Folder({'a.vanban': draft()})
  })
  after(() => folder.remove())

  const cases: readonly (readonly [string, string])[] = [
    ['chek a.vanban', 'không có lệnh "chek"; có phải ý là check?'],
    [
      'a.vanban',
      'không có lệnh "a.vanban"; để kiểm tra tệp hay thư mục này: the-thuc check a.vanban',
    ],
    ['check --fromat json', 'không có tùy chọn --fromat; có phải ý là --format?'],
    ['check --format', 'tùy chọn -f, --format <dạng> thiếu giá trị'],
    [
      'check --format xml',
      '--format không nhận "xml"; dùng một trong pretty, json, sarif, junit, github, unix',
    ],
    [
      'tasks --format sarif',
      '--format không nhận "sarif"; dùng một trong pretty, json, csv, md, xlsx, ics',
    ],
    [
      'check --profile party-2025',
      '--profile: Không có bộ quy định "party-2025"; dùng một trong party-2026, party-2018, state-2020; có phải ý là "party-2026"?',
    ],
    [
      'check --rule missing-recipients',
      '--rule: "missing-recipients" thiếu mức; viết QUY-TẮC=MỨC, ví dụ missing-lead=hint',
    ],
    [
      'check --rule missing-recipient=off',
      '--rule: Không có quy tắc "missing-recipient"; có phải ý là "missing-recipients"?',
    ],
    ['check --max-warnings x', '--max-warnings cần một số nguyên không âm, không phải "x"'],
    ['check --stdin a.vanban', 'dùng --stdin thì không kèm đường dẫn'],
    ['check --stdin --fix', 'không dùng --fix cùng --stdin'],
    ['check --stdin-filename a.vanban', '--stdin-filename chỉ dùng cùng --stdin'],
    ['explain', 'thiếu tham số quy-tắc'],
    ['explain a b', 'thừa tham số'],
  ]
  for (const [line, message] of cases) {
    it(`the-thuc ${line}: status 2 and one sentence`, async () => {
      assert.deepEqual(await folder.run(...line.split(' ')), {
        status: 2,
        out: '',
        err: `the-thuc: ${message}\nXem cách dùng: the-thuc --help\n`,
      })
    })
  }

  it('--version', async () => {
    for (const flag of ['--version', '-v']) {
      assert.deepEqual(await folder.run(flag), {status: 0, out: `${version}\n`, err: ''})
    }
  })

  it('--help is asked for, no command is a mistake; both show the commands', async () => {
    const asked = await folder.run('--help')
    assert.deepEqual([asked.status, asked.err], [0, ''])
    const mistake = await folder.run()
    assert.deepEqual([mistake.status, mistake.out], [2, ''])
    assert.equal(mistake.err, asked.out)
    for (const name of ['check', 'outline', 'tasks', 'rules', 'explain']) {
      assert.match(asked.out, new RegExp(`^ {2}${name} `, 'mu'))
    }
  })

  it('help is Vietnamese throughout', async () => {
    for (const words of [['--help'], ['check', '--help'], ['help', 'tasks'], ['rules', '--help']]) {
      const {status, out} = await folder.run(...words)
      assert.equal(status, 0)
      assert.doesNotMatch(out, /Usage|Options|Commands|Arguments|display|default|choices/u)
    }
  })
})
