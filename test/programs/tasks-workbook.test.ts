import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import vm from 'node:vm'
import {strFromU8, unzipSync} from 'fflate'
import type {TaskFile} from '../../src/write/renderer'
import {taskFileFormats} from '../../src/write/task-files'
import {tableColumns, taskRows} from '../../src/write/task-rows'
import {TaskWorkbook} from '../../src/write/tasks-workbook'
import {letter, plan, taskFile} from '../unit/write/task-files'

async function workbook(...files: readonly TaskFile[]): Promise<Uint8Array> {
  const writer = new TaskWorkbook()
  for (const file of files) writer.file(file)
  return writer.finish()
}

/** The parts of a workbook, and its cells by address as they stand: text, number as text, style. */
function opened(bytes: Uint8Array) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  )
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/gu)]
  const cells = new Map<string, {readonly value: string; readonly style: number}>()
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
  const cell = /<c r="([A-Z]+\d+)" s="(\d+)"( t="s")?>(?:<v>([^<]*)<\/v>)<\/c>/gu
  for (const [, address = '', style, isString, value = ''] of sheet.matchAll(cell)) {
    const text = isString === undefined ? value : (strings[Number(value)]?.[1] ?? '')
    cells.set(address, {value: text, style: Number(style)})
  }
  return {parts, sheet, cells}
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serial(date: string): string {
  return String((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

describe('tasks as an Excel workbook', () => {
  const files = [taskFile('a.vanban', plan), taskFile('b.txt', letter)]

  it('one sheet: a row a task under the head, over all documents', async () => {
    const {cells, parts} = opened(await workbook(...files))
    const sheets = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)]
    assert.deepEqual(
      sheets.map(([, name]) => name),
      ['Nhiệm vụ'],
    )
    const rows = files.flatMap(taskRows)
    tableColumns.forEach(({title, kind, value}, index) => {
      const column = String.fromCharCode(65 + index)
      assert.equal(cells.get(`${column}1`)?.value, title)
      rows.forEach((row, at) => {
        const found = value(row)
        const expected = kind === 'date' && found !== null ? serial(String(found)) : found
        const shown = cells.get(`${column}${at + 2}`)?.value ?? ''
        assert.equal(shown.replaceAll('&quot;', '"'), String(expected ?? ''))
      })
    })
  })

  it('dates are dates: a number in a cell whose style is one of days', async () => {
    const {cells, parts} = opened(await workbook(...files))
    const styles = parts['xl/styles.xml'] ?? ''
    const format = /<numFmt numFmtId="(\d+)" formatCode="dd\/mm\/yyyy"\/>/u.exec(styles)?.[1]
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf ([^>]*)>/gu)]
    const due = cells.get('J2')
    assert.equal(due?.value, serial('2027-01-15'))
    assert.match(formats[due?.style ?? 0]?.[1] ?? '', new RegExp(`numFmtId="${format}"`, 'u'))
  })

  it('head frozen, filtered and printed on each page, across A4, one page wide', async () => {
    const {sheet, parts} = opened(await workbook(...files))
    assert.match(
      sheet,
      /<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/u,
    )
    assert.match(sheet, /<\/sheetData><autoFilter ref="A1:L9"\/>/u)
    assert.match(sheet, /<pageSetUpPr fitToPage="1"\/>/u)
    assert.match(sheet, /<pageSetup [^>]*paperSize="9" orientation="landscape"/u)
    assert.match(sheet, /fitToWidth="1" fitToHeight="0"/u)
    const book = parts['xl/workbook.xml'] ?? ''
    assert.match(book, /_FilterDatabase" localSheetId="0" hidden="1">'Nhiệm vụ'!\$A\$1:\$L\$9</u)
    assert.match(book, /Print_Titles" localSheetId="0">'Nhiệm vụ'!\$1:\$1</u)
    assert.equal(sheet.match(/<col [^>]*customWidth="1"/gu)?.length, tableColumns.length)
    assert.match(parts['xl/styles.xml'] ?? '', /wrapText="1"/u)
  })

  it('tells neither who made it nor when, so the same tasks give the same bytes', async () => {
    const [one, other] = [await workbook(...files), await workbook(...files)]
    assert.deepEqual(one, other)
    const {parts} = opened(one)
    const all = Object.values(parts).join('')
    assert.match(parts['docProps/core.xml'] ?? '', /<dc:title>Bảng nhiệm vụ<\/dc:title>/u)
    assert.doesNotMatch(all, /creator|lastModifiedBy|dcterms|Company/u)
  })

  it('what looks like a formula stays words; what XML cannot hold is left out', async () => {
    const file = taskFile('=a.vanban', plan)
    const tasks = file.tasks.map((task) => ({...task, text: '=1+1 & <b>\u0001\uD800'}))
    const {cells, sheet} = opened(await workbook({...file, tasks}))
    assert.equal(cells.get('A2')?.value, '=a.vanban')
    assert.equal(cells.get('E2')?.value, '=1+1 &amp; &lt;b&gt;')
    assert.doesNotMatch(sheet, /<f>/u)
  })

  it('without a task there is a head', async () => {
    const {cells, sheet} = opened(await workbook())
    assert.equal(cells.size, tableColumns.length)
    assert.match(sheet, /<autoFilter ref="A1:L1"\/>/u)
  })

  it('a cell holds no more than Excel allows', async () => {
    const text = plan.replace('500 cây giống', `${'cây '.repeat(9000)}giống`)
    const {cells, sheet} = opened(await workbook(taskFile('a', text)))
    const words = cells.get('E2')?.value ?? ''
    assert.deepEqual([words.replaceAll('&quot;', '"').length, words.at(-1)], [32_767, '…'])
    assert.match(sheet, /<row r="2" ht="409">/u)
  })
})

describe('the workbook in LibreOffice', function () {
  this.timeout(120_000)
  let folder: string
  before(function () {
    if (spawnSync('soffice', ['--version']).status !== 0) {
      console.log('      (LibreOffice is not here: nothing opens the workbook)')
      this.skip()
    }
  })
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'the-thuc-'))
  })
  afterEach(() => rmSync(folder, {recursive: true, force: true}))

  it('opens without complaint and shows each cell as it was meant', async () => {
    const files = [taskFile('a.vanban', plan), taskFile('b.txt', letter)]
    writeFileSync(path.join(folder, 'nhiem-vu.xlsx'), await workbook(...files))
    // Comma, quotes, UTF-8, from line 1, British English for dates with the day first.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true'
    const {status, stderr} = spawnSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`,
        ...['--convert-to', filter, '--outdir', folder, path.join(folder, 'nhiem-vu.xlsx')],
      ],
      {encoding: 'utf8'},
    )
    assert.equal(status, 0, stderr)
    assert.doesNotMatch(stderr, /error/iu)
    const shown = readFileSync(path.join(folder, 'nhiem-vu.csv'), 'utf8').replace(/^\uFEFF/u, '')
    const rows = files.flatMap(taskRows).map((row) =>
      tableColumns.map(({kind, value}) => {
        const found = String(value(row) ?? '')
        return kind === 'date' ? found.split('-').reverse().join('/') : found
      }),
    )
    const expected = [tableColumns.map(({title}) => title), ...rows].map((cells) =>
      cells
        .map((cell) => (/[",]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(','),
    )
    assert.deepEqual(shown.trimEnd().split(/\r?\n/u), expected)
  })
})

describe('writers of tasks in a browser', function () {
  this.timeout(30_000)

  it('need nothing of Node, and no worker for a large table', async () => {
    const load = createRequire(path.resolve('package.json'))
    const {shared}: {shared: object} = load('./esbuild.js')
    const {build}: typeof import('esbuild') = load('esbuild')
    const {outputFiles} = await build({
      ...shared,
      entryPoints: ['src/write/task-writers.ts'],
      platform: 'browser',
      write: false,
    })
    const [bundle] = outputFiles
    assert.ok(bundle !== undefined)
    const module = {exports: {} as typeof import('../../src/write/task-writers')}
    const globals = {module, Blob, TextEncoder, TextDecoder}
    vm.runInNewContext(bundle.text, globals)
    const {taskFileWriter} = module.exports
    const many = taskFile('a.vanban', plan)
    for (const format of taskFileFormats) {
      const writer = await taskFileWriter(format, new Date(0))
      let length = writer.start().length
      for (let at = 0; at < 300; at++) length += writer.file({...many, path: `${at}.vanban`}).length
      length += (await writer.finish()).length
      assert.ok(length > 20_000, format)
    }
  })
})
