import * as vscode from 'vscode'
import {ok} from './assert'
import {closeAll, draft, show} from './editor'
import {afterEach, describe, it} from './harness'

const id = 'the-thuc.the-thuc'

interface Mark {
  readonly name: string
  readonly startTime: number
}

/** Milliseconds between two marks that the extension host sets for an extension; null where it keeps none. */
function between(from: string, to: string): number | null {
  const kept: unknown = Reflect.get(globalThis, 'MonacoPerformanceMarks')
  const marks = (kept as {getMarks?: () => readonly Mark[]} | undefined)?.getMarks?.() ?? []
  const time = (mark: string) =>
    marks.find(({name}) => name === `code/extHost/${mark}/${id}`)?.startTime
  const [start, end] = [time(from), time(to)]
  return start === undefined || end === undefined ? null : end - start
}

/** Figures beside the cases; the host hands on lines that begin so. */
function tell(figures: string): void {
  console.log(`– activation: ${figures}`)
}

describe('activation', () => {
  afterEach(closeAll)

  it('loads nothing but its own code, and little of that', async () => {
    await show('chuan.vanban')
    const extension = vscode.extensions.getExtension(id)
    ok(extension, id)
    // The document asks for it; this only waits until it is there.
    await extension.activate()
    const load = between('willLoadExtensionCode', 'didLoadExtensionCode')
    const activate = between('willActivateExtension', 'didActivateExtension')
    tell(`code ${load?.toFixed(1)} ms, activate ${activate?.toFixed(1)} ms`)
    // Far above what it takes, for a machine that does other things: it catches what reads files or builds tables at start.
    if (activate !== null) ok(activate < 500, `activated in ${activate} ms`)
  })

  it('answers all providers of a large draft fast after a key', async () => {
    const tasks = Array.from(
      {length: 400},
      (_, index) =>
        `${index + 1}. Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra tuyến đường số ${index + 1}, hoàn thành trước ngày 20/11/2026.`,
    )
    const text = `KẾ HOẠCH\nvề kiểm tra đường\n\n${tasks.join('\n\n')}\n`
    const editor = await draft(text)
    const {document} = editor
    const asked = [
      'DocumentSymbolProvider',
      'FoldingRangeProvider',
      'CodeLensProvider',
      'LinkProvider',
    ]
    const ask = async () => {
      await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', document.uri)
      for (const each of asked) {
        await vscode.commands.executeCommand(`vscode.execute${each}`, document.uri)
      }
    }
    await ask()
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      await editor.edit((builder) => builder.insert(new vscode.Position(303, 20), 'a'))
      const began = performance.now()
      await ask()
      times.push(performance.now() - began)
    }
    times.sort((a, b) => a - b)
    const [median, worst] = [times[2] ?? 0, times.at(-1) ?? 0]
    tell(
      `all providers after a key in ${Math.round(text.length / 1024)} KB: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    )
    ok(median < 2000, `${median} ms`)
  })
})
