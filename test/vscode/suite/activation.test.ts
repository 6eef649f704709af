import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, draft, finding, type} from './editor'
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

/** Findings call this command, so only what makes findings registers it. */
async function isCoreLoaded(): Promise<boolean> {
  return (await vscode.commands.getCommands(true)).includes('theThuc.goTo')
}

/** Figures beside the cases; the host hands on lines that begin so. */
function tell(figures: string): void {
  console.log(`– activation: ${figures}`)
}

describe('activation', () => {
  afterEach(closeAll)

  // These two stand first in the suite: what is loaded once stays.
  it('loads no more than its entry for a text that is no directive', async () => {
    const {document} = await draft('# Read me\n\nNothing to be directed.\n', 'markdown')
    const extension = vscode.extensions.getExtension(id)
    ok(extension, id)
    // The language asks for it; this only waits until it is there.
    await extension.activate()
    const load = between('willLoadExtensionCode', 'didLoadExtensionCode')
    const activate = between('willActivateExtension', 'didActivateExtension')
    tell(`code ${load?.toFixed(1)} ms, activate ${activate?.toFixed(1)} ms`)
    // Far above what it takes, for a machine that does other things: it catches what reads files or builds tables at start.
    if (activate !== null) ok(activate < 500, `activated in ${activate} ms`)
    await type('More of the same. ')
    await draft('Mua sữa, trứng, gạo.\n', 'plaintext')
    // Longer than a text that is typed is left alone.
    await new Promise((resolve) => setTimeout(resolve, 500))
    ok(document.isDirty, 'the text typed into')
    equal(await isCoreLoaded(), false, 'the core loaded')
  })

  it('loads the rest when a text becomes a directive, and runs what is asked for meanwhile', async () => {
    const {document} = await draft('Ghi nhanh:\n', 'plaintext')
    const began = performance.now()
    await type('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\n\n1. Họp trước ngày 30/2/2026.\n\n')
    await type('Nơi nhận:\n- Lưu: VT.\n')
    const fixed = await vscode.commands.executeCommand<unknown>('theThuc.fixAll')
    equal(typeof fixed, 'number', 'what the command gave')
    await finding(document.uri, 'impossible-date')
    tell(`first findings ${(performance.now() - began).toFixed(0)} ms after the first key`)
    equal(await isCoreLoaded(), true, 'the core loaded')
  })

  it('answers all providers of a large draft fast after a key', async () => {
    const tasks = Array.from(
      {length: 880},
      (_, index) =>
        `${index + 1}. Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra tuyến đường số ${index + 1}, hoàn thành trước ngày 20/11/2026.`,
    )
    const text = `KẾ HOẠCH\nvề kiểm tra đường\n\n${tasks.join('\n\n')}\n`
    const ours = await timesAfterKeys(text, 'vanban')
    // The same questions about a text that is none of ours: what the editor itself takes.
    const bare = await timesAfterKeys(text, 'log')
    const [median, worst] = [ours[2] ?? 0, ours.at(-1) ?? 0]
    tell(
      `all providers after a key in ${Math.round(new TextEncoder().encode(text).length / 1024)} KB: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; in a text of no language of ours ${bare[2]?.toFixed(0)} ms`,
    )
    ok(median < 2000, `${median} ms`)
  })
})

/** Milliseconds in which all that is asked for after a key is answered, five times, the shortest first. */
async function timesAfterKeys(text: string, language: string): Promise<readonly number[]> {
  const editor = await draft(text, language)
  const {uri} = editor.document
  const asked = [
    'DocumentSymbolProvider',
    'FoldingRangeProvider',
    'CodeLensProvider',
    'LinkProvider',
  ]
  const ask = async () => {
    await vscode.commands.executeCommand('vscode.provideDocumentSemanticTokens', uri)
    for (const each of asked) await vscode.commands.executeCommand(`vscode.execute${each}`, uri)
  }
  await ask()
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    await editor.edit((builder) => builder.insert(new vscode.Position(303, 20), 'a'))
    const began = performance.now()
    await ask()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)
}
