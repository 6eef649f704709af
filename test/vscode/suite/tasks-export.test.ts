import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, draft, file, finding, read, show} from './editor'
import {afterEach, describe, it} from './harness'
import {name, run, text} from './task-draft'

describe('exporting tasks', () => {
  afterEach(closeAll)

  /** The first bytes of a file, as letters, and how long it is. */
  async function exported(
    format: string,
  ): Promise<{readonly begin: string; readonly size: number}> {
    const target = file(`bang.${format}`)
    try {
      const result = await run<{readonly tasks: number} | null>(
        'theThuc.exportTasks',
        format,
        target,
      )
      equal(result?.tasks, 4)
      const bytes = await vscode.workspace.fs.readFile(target)
      return {
        begin: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.slice(0, 200)),
        size: bytes.length,
      }
    } finally {
      await vscode.workspace.fs.delete(target)
    }
  }

  it('writes Markdown, CSV, Excel and a calendar, of a draft never saved, too', async () => {
    const {document} = await draft(text)
    await finding(document.uri, 'missing-lead')
    ok((await exported('md')).begin.startsWith('| Tệp | Văn bản |'), 'a Markdown table')
    ok((await exported('csv')).begin.startsWith('\uFEFFTệp,Văn bản,'), 'CSV with its mark')
    ok((await exported('ics')).begin.startsWith('BEGIN:VCALENDAR\r\n'), 'a calendar')
    const {begin, size} = await exported('xlsx')
    ok(begin.startsWith('PK') && size > 2000, 'a workbook')
  })

  it('tells of the file in the document’s own place', async () => {
    await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))
    try {
      await show(name)
      const target = file('bang.csv')
      await run('theThuc.exportTasks', 'csv', target)
      const [, first] = (await read('bang.csv')).split('\r\n')
      ok(first?.startsWith(`${name},`), `the name in ${first}`)
      await vscode.workspace.fs.delete(target)
    } finally {
      await closeAll()
      await vscode.workspace.fs.delete(file(name))
    }
  })
})
