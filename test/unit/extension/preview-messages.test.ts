import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDirective} from '../../../src/document/read'
import {changeOf} from '../../../src/extension/signing/messages'
import {shellHtml} from '../../../src/extension/signing/preview-shell'
import {layOut} from '../../../src/write/page/lay-out'
import {placedParts} from '../../../src/write/page/part-html'

const draft =
  'KẾ HOẠCH\ntrồng cây\n\n1. Xã trồng 500 cây.\n\n2. Thôn trồng 50 cây.\n\n3. Trường trồng 20 cây.\n'
const partsOf = (text: string) => placedParts(layOut(readDirective(text)))

describe('what the preview is told', () => {
  it('is the part that changed, however far all below it moved', () => {
    const before = partsOf(draft).map(({html}) => html)
    const after = partsOf(draft.replace('Thôn', '**Mỗi** thôn'))
    const {start, removed, inserted} = changeOf(before, after)
    assert.equal(
      before[start],
      '<p class="body" data-from="0" data-to="21">2. Thôn trồng 50 cây.</p>',
    )
    assert.equal(removed, 1)
    assert.deepEqual(inserted, [
      '<p class="body" data-from="0" data-to="29">2. <b>Mỗi</b> thôn trồng 50 cây.</p>',
    ])
  })

  it('leads from any parts to any others', () => {
    const parts = fc.array(fc.constantFrom<string>('a', 'b', 'c'), {maxLength: 8})
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const change = changeOf(
          before,
          after.map((html) => ({html, at: 0})),
        )
        const result = [...before]
        result.splice(change.start, change.removed, ...change.inserted)
        assert.deepEqual(result, after)
      }),
    )
  })

  it('bears no style and no script of its own, for the policy would refuse both', () => {
    const hostile = `${draft}\nKính gửi:\n- A;\n- B.\n\n<script>x</script> <b onclick="x">y</b> "z"\n\nT/M CHI BỘ\nBÍ THƯ\n\nNguyễn Văn A`
    for (const {html} of partsOf(hostile)) assert.doesNotMatch(html, /style=|<script|onclick=/u)
    const shell = shellHtml('https://local.example', 'p.js', 'p.css')
    assert.doesNotMatch(shell, /unsafe|style="|<style|https?:(?!\/\/local\.example)/u)
    assert.match(shell, /default-src 'none'/u)
    const [, nonce] = /'nonce-([0-9a-f]{32})'/u.exec(shell) ?? []
    assert.ok(shell.includes(`<script nonce="${nonce}" src="p.js">`))
    assert.notEqual(shell, shellHtml('https://local.example', 'p.js', 'p.css'))
  })
})
