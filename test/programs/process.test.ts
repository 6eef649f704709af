import assert from 'node:assert/strict'
import {encode} from '../../src/read/encoding'
import {draft, Folder, only, spawned} from '../unit/cli/harness'

/** The built program as a process: what only a process has. */
describe('the-thuc as a process', function () {
  this.timeout(20_000)
  let folder: Folder
  before(() => {
    folder = new Folder({
      '.the-thuc.json': only('missing-recipients'),
      'a.vanban': draft(),
      'b.vanban': draft({recipients: false}),
    })
  })
  after(() => folder.remove())

  const cli = (words: readonly string[], options: Parameters<typeof spawned>[2] = {}) =>
    spawned('dist/cli.js', words, {cwd: folder.path, ...options})

  it('ends with the status', async () => {
    const [good, bad, wrong] = await Promise.all([
      cli(['check', 'a.vanban']),
      cli(['check', 'b.vanban']),
      cli(['check', 'mất.vanban', 'b.vanban']),
    ])
    assert.deepEqual([good.status, bad.status, wrong.status], [0, 1, 2])
    assert.match(wrong.out, /missing-recipients/u)
  })

  it('reads the standard input, under the name and the settings given', async () => {
    const input = encode(draft({recipients: false}), 'utf-16le')
    const [named, nameless] = await Promise.all([
      cli(['check', '--stdin', '--stdin-filename', 'x/du-thao.vanban', '--format', 'json'], {
        input,
      }),
      cli(['check', '--stdin', '--format', 'json'], {input: ''}),
    ])
    const [entry] = JSON.parse(named.out)
    assert.deepEqual([named.status, entry.path, entry.errors], [1, 'x/du-thao.vanban', 1])
    assert.equal(JSON.parse(nameless.out)[0].path, '<stdin>')
  })

  it('a pipe has colours only where they are asked for', async () => {
    const words = ['check', 'b.vanban']
    const [plain, forced, both, refused] = await Promise.all([
      cli(words),
      cli(words, {environment: {FORCE_COLOR: '1'}}),
      cli(words, {environment: {FORCE_COLOR: '1', NO_COLOR: '1'}}),
      cli(words, {environment: {FORCE_COLOR: '0'}}),
    ])
    assert.doesNotMatch(plain.out, /\u001B/u)
    assert.match(forced.out, /\u001B\[31mlỗi/u)
    assert.match(both.out, /\u001B/u)
    assert.equal(refused.out, plain.out)
    assert.equal(plain.err, '')
  })

  it('ends quietly where nobody reads on', async () => {
    const many = new Folder({'.the-thuc.json': only('missing-recipients')})
    try {
      for (let index = 0; index < 400; index++) {
        many.write(`v/${index}.vanban`, draft({recipients: false}))
      }
      const words = ['check', '--format', 'json', 'v']
      const outcome = await cli(words, {cwd: many.path, stopReading: true})
      assert.deepEqual([outcome.status, outcome.err], [0, ''])
    } finally {
      many.remove()
    }
  })

  it('npm start without drafts shows the samples and ends well', async () => {
    const {status, out, err} = await spawned('dist/start.js', [])
    assert.deepEqual([status, err], [0, ''])
    assert.match(out, /chi-thi-thieu-noi-nhan\.vanban/u)
    assert.match(out, /missing-recipients/u)
    assert.match(out, /│ Dòng │ Nhiệm vụ/u)
    assert.match(out, /npm start -- /u)
  })

  it('npm start with drafts has the status of check', async () => {
    const outcomes = await Promise.all(
      ['a.vanban', 'b.vanban', 'mất.vanban'].map((name) =>
        spawned('dist/start.js', [name], {cwd: folder.path}),
      ),
    )
    assert.deepEqual(
      outcomes.map(({status}) => status),
      [0, 1, 2],
    )
    assert.match(outcomes[0]?.out ?? '', /│ Dòng │ Nhiệm vụ/u)
  })
})
