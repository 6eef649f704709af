import assert from 'node:assert/strict'
import {draft, Folder, only} from './harness'

const sound = draft()
const flawed = draft({recipients: false})
const strict = only('missing-recipients', 'malformed-date')

describe('check: settings', () => {
  let folder: Folder
  afterEach(() => folder.remove())
  const paths = (entries: readonly {path: string}[]) => entries.map((entry) => entry.path)

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
