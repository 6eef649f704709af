import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import ICAL from 'ical.js'
import {draft, Folder, spawned} from './harness'

const head =
  'Tệp,Văn bản,Dòng,Nhãn,Nhiệm vụ,Chủ trì,Nguồn chủ trì,Phối hợp,Thời hạn,Ngày phải xong,Loại thời hạn,Còn thiếu'
const subject = 'Kế hoạch 45/KH-UBND: Trồng cây đầu xuân năm 2027'

describe('tasks for other programs', () => {
  let folder: Folder
  beforeEach(() => {
    const undated = draft().replace(' trước ngày 15 tháng 01 năm 2027', '')
    folder = new Folder({'a.vanban': draft(), 'v/b.vanban': undated})
  })
  afterEach(() => folder.remove())

  const read = (name: string) => readFileSync(folder.join(name), 'utf8')

  it('csv on the standard output, several documents in one table', async () => {
    const {status, out, err} = await folder.run('tasks', '--format', 'csv', 'a.vanban', 'v')
    assert.deepEqual([status, err], [0, ''])
    assert.equal(
      out,
      [
        `\uFEFF${head}`,
        `a.vanban,${subject},14,1,Phòng Kinh tế chuẩn bị 500 cây giống trước ngày 15 tháng 01 năm 2027.,Phòng Kinh tế,của mục,,trước ngày 15 tháng 01 năm 2027,2027-01-15,ngày,`,
        `a.vanban,${subject},16,2,Các thôn trồng cây trong tháng 02 năm 2027./.,Các thôn,của mục,,trong tháng 02 năm 2027,2027-02-28,tháng,`,
        `v/b.vanban,${subject},14,1,Phòng Kinh tế chuẩn bị 500 cây giống.,Phòng Kinh tế,của mục,,,,,thời hạn`,
        `v/b.vanban,${subject},16,2,Các thôn trồng cây trong tháng 02 năm 2027./.,Các thôn,của mục,,trong tháng 02 năm 2027,2027-02-28,tháng,`,
        '',
      ].join('\r\n'),
    )
  })

  it('md on the standard output', async () => {
    const {out} = await folder.run('tasks', '--format', 'md', 'a.vanban')
    const lines = out.split('\n')
    assert.equal(lines[0], `| ${head.replaceAll(',', ' | ')} |`)
    assert.equal(lines.length, 5)
  })

  it('--output: the format told from the ending, what was written told on the standard error', async () => {
    const endings = ['csv', 'md', 'json', 'txt', 'ICS', 'xlsx']
    for (const ending of endings) {
      const {status, out, err} = await folder.run('tasks', 'a.vanban', '-o', `bang.${ending}`)
      assert.deepEqual(
        [status, out, err],
        [0, '', `Đã ghi 2 nhiệm vụ của 1 văn bản vào bang.${ending}\n`],
      )
    }
    assert.ok(read('bang.csv').startsWith('\uFEFFTệp,'))
    assert.ok(read('bang.md').startsWith('| Tệp |'))
    assert.equal(JSON.parse(read('bang.json'))[0].tasks.length, 2)
    assert.match(read('bang.txt'), /│ Dòng │ Nhiệm vụ/u)
    assert.equal(new ICAL.Component(ICAL.parse(read('bang.ICS'))).name, 'vcalendar')
    assert.ok(read('bang.xlsx').startsWith('PK\u0003\u0004'))
    assert.equal(readdirSync(folder.path).length, 2 + endings.length)
  })

  it('--format goes before the ending; without either the ending must tell', async () => {
    await folder.run('tasks', 'a.vanban', '--format', 'csv', '--output', 'bang.dat')
    assert.ok(read('bang.dat').startsWith('\uFEFFTệp,'))
    const {status, err} = await folder.run('tasks', 'a.vanban', '--output', 'bang.doc')
    assert.equal(status, 2)
    assert.match(
      err,
      /--output bang\.doc: không rõ dạng kết quả; .*\.csv, \.md, \.xlsx, \.ics hoặc thêm/u,
    )
    assert.ok(!existsSync(folder.join('bang.doc')))
  })

  it('xlsx goes into a pipe or a file, not to a terminal', async () => {
    const piped = await folder.run('tasks', '--format', 'xlsx', 'a.vanban')
    assert.deepEqual([piped.status, piped.out.slice(0, 4), piped.err], [0, 'PK\u0003\u0004', ''])
    const shown = await folder.runOn(80, 'tasks', '--format', 'xlsx', 'a.vanban')
    assert.deepEqual([shown.status, shown.out], [2, ''])
    assert.match(shown.err, /không in bảng xlsx ra màn hình được; thêm --output/u)
    const saved = await folder.runOn(80, 'tasks', 'a.vanban', '--output', 'bang.xlsx')
    assert.equal(saved.status, 0)
  })

  it('ics: tasks without a day are counted', async () => {
    const some = await folder.run('tasks', '--format', 'ics', 'a.vanban', 'v/b.vanban')
    assert.equal(some.status, 0)
    assert.equal(some.err, '1 trong 4 nhiệm vụ không có ngày cụ thể nên không có trong lịch\n')
    const events = new ICAL.Component(ICAL.parse(some.out)).getAllSubcomponents('vevent')
    assert.deepEqual(
      events.map((event) => String(event.getFirstPropertyValue('dtstart'))),
      ['2027-01-15', '2027-02-28', '2027-02-28'],
    )
    folder.write('c.vanban', draft().replace(/ trước ngày [^.]*| trong tháng [^.]*2027/gu, ''))
    const none = await folder.run('tasks', '--format', 'ics', 'c.vanban')
    assert.equal(none.err, 'Không nhiệm vụ nào có ngày cụ thể nên không có trong lịch\n')
  })

  it('a file that cannot be read leaves the others in the table', async () => {
    const {status, err} = await folder.run('tasks', 'mất', 'a.vanban', '-o', 'bang.csv')
    assert.equal(status, 2)
    assert.match(err, /^the-thuc: mất: không có tệp .*\nĐã ghi 2 nhiệm vụ của 1 văn bản/u)
    assert.equal(read('bang.csv').split('\r\n').length, 4)
  })

  it('a file that cannot be written is told', async () => {
    const missing = await folder.run('tasks', 'a.vanban', '-o', 'không/có.csv')
    assert.deepEqual(
      [missing.status, missing.err],
      [2, 'the-thuc: không/có.csv: không có tệp hoặc thư mục này\n'],
    )
    mkdirSync(folder.join('thư.csv'))
    const taken = await folder.run('tasks', 'a.vanban', '-o', 'thư.csv')
    assert.deepEqual(
      [taken.status, taken.err],
      [2, 'the-thuc: thư.csv: là thư mục, không phải tệp\n'],
    )
    const nameless = await folder.run('tasks', 'a.vanban', '--output=')
    assert.match(nameless.err, /--output cần tên tệp/u)
  })

  it('never writes over a draft that it reads', async () => {
    symlinkSync('a.vanban', folder.join('khác.csv'))
    const words = ['tasks', 'a.vanban', '--format', 'csv', '--output']
    for (const output of ['a.vanban', './v/../a.vanban', 'khác.csv']) {
      const {status, err} = await folder.run(...words, output)
      assert.deepEqual(
        [status, err],
        [2, `the-thuc: ${output}: là văn bản đang đọc, nên không ghi đè\n`],
      )
    }
    assert.equal(read('a.vanban'), draft())
  })

  it('an earlier file is replaced, its rights and the links to it stay', async () => {
    const file = folder.write('cũ.csv', 'cũ')
    chmodSync(file, 0o600)
    symlinkSync('cũ.csv', folder.join('mới.csv'))
    await folder.run('tasks', 'a.vanban', '-o', 'mới.csv')
    assert.ok(read('cũ.csv').startsWith('\uFEFFTệp,'))
    assert.equal(statSync(file).mode & 0o777, 0o600)
  })

  it('what is no file, like a named pipe, is written to and stays', async function () {
    const pipe = folder.join('ống.csv')
    if (spawnSync('mkfifo', [pipe]).status !== 0) this.skip()
    const reader = createReadStream(pipe, 'utf8')
    const [{status}, pieces] = await Promise.all([
      folder.run('tasks', 'a.vanban', '--output', pipe),
      reader.toArray(),
    ])
    assert.deepEqual([status, pieces.join('').split('\r\n').length], [0, 4])
    assert.ok(statSync(pipe).isFIFO())
  })

  it('as a process: xlsx on the standard output is the file that --output writes', async function () {
    this.timeout(20_000)
    const {status, err} = await spawned('dist/cli.js', ['tasks', 'a.vanban', '-o', 'bang.xlsx'], {
      cwd: folder.path,
    })
    assert.deepEqual([status, err], [0, 'Đã ghi 2 nhiệm vụ của 1 văn bản vào bang.xlsx\n'])
    const inProcess = await folder.run('tasks', 'a.vanban', '--format', 'xlsx')
    assert.equal(readFileSync(folder.join('bang.xlsx'), 'latin1'), inProcess.out)
  })
})
