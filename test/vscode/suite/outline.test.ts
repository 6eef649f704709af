import * as vscode from 'vscode'
import {equal, ok} from './assert'
import {closeAll, file, show} from './editor'
import {afterEach, describe, it} from './harness'

/** Names of symbols with what is in them, as the outline shows them. */
function names(symbols: readonly vscode.DocumentSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({name, children}) => [
    ' '.repeat(depth) + name,
    ...names(children, depth + 1),
  ])
}

async function symbolsOf(name: string): Promise<readonly vscode.DocumentSymbol[]> {
  await show(name)
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', file(name))
}

describe('outline', () => {
  afterEach(closeAll)

  it('shows sections in each other, by label and title', async () => {
    const all = names(await symbolsOf('chuan.vanban'))
    const at = all.findIndex((name) => name.includes('II. NHIỆM VỤ'))
    ok(at >= 0, `II. NHIỆM VỤ in:\n${all.join('\n')}`)
    const depth = (name: string | undefined) => (name ?? '').search(/\S/u)
    ok(depth(all[at + 1]) > depth(all[at]), 'tasks within the section')
    ok(all.findIndex((name) => name.includes('III. TỔ CHỨC')) > at, 'the order of the text')
  })

  it('shows where the parts of the document stand', async () => {
    const all = names(await symbolsOf('chuan.vanban'))
    ok(
      all.some((name) => name.includes('Nơi nhận')),
      `Nơi nhận in:\n${all.join('\n')}`,
    )
  })

  it('holds ranges within ranges', async () => {
    const check = (symbol: vscode.DocumentSymbol): void => {
      ok(symbol.range.contains(symbol.selectionRange), `${symbol.name} to hold its name`)
      for (const child of symbol.children) {
        ok(symbol.range.contains(child.range), `${symbol.name} to hold ${child.name}`)
        check(child)
      }
    }
    for (const symbol of await symbolsOf('thieu.vanban')) check(symbol)
  })

  it('folds sections', async () => {
    const {document} = await show('chuan.vanban')
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    )
    const folded = ranges.map(({start, end}) => [
      document.lineAt(start).text.trim(),
      document.lineAt(end).text.trim().slice(0, 2),
    ])
    const section = folded.find(([first]) => first === 'II. NHIỆM VỤ')
    equal(section, ['II. NHIỆM VỤ', '2.'], 'first and last line of the folded section')
  })
})
