import * as vscode from 'vscode'
import {ok} from './assert'
import {closeAll, show} from './editor'
import {afterEach, describe, it} from './harness'

const id = 'the-thuc.the-thuc'

/** Milliseconds between two marks that the extension host sets for an extension; null where it keeps none. */
function between(from: string, to: string): number | null {
  const time = (mark: string) =>
    performance.getEntriesByName(`code/extHost/${mark}/${id}`, 'mark')[0]?.startTime
  const [start, end] = [time(from), time(to)]
  return start === undefined || end === undefined ? null : end - start
}

describe('activation', () => {
  afterEach(closeAll)

  it('loads nothing but its own code, and little of that', async () => {
    await show('chuan.vanban')
    ok(vscode.extensions.getExtension(id)?.isActive, 'the extension active')
    const load = between('willLoadExtensionCode', 'didLoadExtensionCode')
    const activate = between('willActivateExtension', 'didActivateExtension')
    console.log(`activation: code ${load?.toFixed(1)} ms, activate ${activate?.toFixed(1)} ms`)
    // Far above what it takes, for a machine that does other things: it catches what reads files or builds tables at start.
    if (activate !== null) ok(activate < 500, `activated in ${activate} ms`)
  })
})
