import assert from 'node:assert/strict'
import fc from 'fast-check'
import {viewOf} from '../../../src/text/view'
import {anyText, seeded, slow, textOf} from './arbitrary'

/** What stands in the source, what a reader sees. */
const seen: readonly (readonly [title: string, source: string, text: string])[] = [
  ['nothing', '', ''],
  ['plain words', 'Nơi nhận: các sở', 'Nơi nhận: các sở'],
  ['bold in the midst of a phrase', 'trước **ngày 20/11/2026**', 'trước ngày 20/11/2026'],
  ['bold over a broken line', 'trước **ngày\n20/11/2026**', 'trước ngày 20/11/2026'],
  ['italic, bold, both', '*a) Thu gom:* ***rác*** _thải_', 'a) Thu gom: rác thải'],
  ['marks around a label', '- **Ban Tổ chức:** rà soát', '- Ban Tổ chức: rà soát'],
  ['marks left open', '** Mục tiêu', 'Mục tiêu'],
  ['nothing but marks', '** **', ''],
  ['an underscore inside a word', 'Biểu B_04b và _mẫu_', 'Biểu B_04b và mẫu'],
  ['a star that is a bullet', '* Xây dựng **kế hoạch**', '* Xây dựng kế hoạch'],
  ['an escaped star that is a bullet', '\\* Xây dựng', '* Xây dựng'],
  ['a heading of Markdown', '## **I- MỤC TIÊU**', 'I- MỤC TIÊU'],
  ['a number sign that is none', 'Tổ công tác # 2', 'Tổ công tác # 2'],
  ['escaped dash, stop and bracket', '\\- Số 12\\. \\[bản sao\\]', '- Số 12. [bản sao]'],
  ['an escaped star is a star', '5 \\* 3', '5 * 3'],
  ['a lone backslash', 'ổ đĩa D:\\', 'ổ đĩa D:\\'],
  ['spaces of every width', 'ngày\u00a005\u00a0 tháng\u2003\u20099\u202f/', 'ngày 05 tháng 9 /'],
  ['tabs and line ends of every kind', 'một\thai\r\nba\n\n bốn', 'một hai ba bốn'],
  ['spaces at the ends', '  Điều 1.  ', 'Điều 1.'],
  ['decomposed letters', 'Điều 1. Ủy ban'.normalize('NFD'), 'Điều 1. Ủy ban'],
  ['marks in another order', 'e\u0323\u0302', 'ệ'],
  ['marks without a letter', '\u0301 a', '\u0301 a'],
  ['soft hyphen, zero width, byte order mark', '\ufeffủy\u200b ban\u00ad', 'ủy ban'],
  ['tags inside a line part no words', '<b>Điều 5</b>. <i>Phạm</i> vi', 'Điều 5. Phạm vi'],
  ['tags with attributes', '<span style="color: red">Số</span> 5', 'Số 5'],
  ['tags that break a line', 'ỦY BAN<br/>NHÂN DÂN<BR>TỈNH', 'ỦY BAN NHÂN DÂN TỈNH'],
  ['a blank of a form is no tag', 'xã <tên xã>, ông <Họ và tên>', 'xã <tên xã>, ông <Họ và tên>'],
  ['a sign is no tag', 'tỷ lệ < 5% và > 2%', 'tỷ lệ < 5% và > 2%'],
  ['a comment', 'trước <!-- **xem lại** -->ngày<!-- -->, tháng', 'trước ngày, tháng'],
  ['a comment left open', 'a <!-- b', 'a <!-- b'],
  ['entities', 'R&amp;D &lt;5&gt;&nbsp;&quot;x&quot;', 'R&D <5> "x"'],
  ['an ampersand that is none', 'KH&CN, &xyz;', 'KH&CN, &xyz;'],
  ['pipes and back quotes', '| `Số 5` |', 'Số 5'],
  ['letters beyond the basic plane', '😀 **vui**', '😀 vui'],
]

/** View offsets, and the source they come from. */
const mapped: readonly (readonly [title: string, source: string, words: string, from: string])[] = [
  ['plain', 'trước ngày 5/9', 'ngày 5/9', 'ngày 5/9'],
  ['marks around are left out', 'trước **ngày 5/9** xong', 'ngày 5/9', 'ngày 5/9'],
  ['marks inside are taken along', 'ngày **5**/9 xong', 'ngày 5/9', 'ngày **5**/9'],
  ['line ends inside, too', 'trước\r\n  ngày', 'trước ngày', 'trước\r\n  ngày'],
  ['all of a decomposed letter', 'lộ trình'.normalize('NFD'), 'lộ', 'lộ'.normalize('NFD')],
  ['an escape with its mark', 'a \\- b', '-', '\\-'],
  ['an entity whole', 'R&amp;D', '&', '&amp;'],
  ['words behind a comment', '<!-- x -->Số 5', 'Số 5', 'Số 5'],
  ['a tag before is left out', '<b>Số</b> 5', 'Số', 'Số'],
]

describe('viewOf', function () {
  this.timeout(slow)
  for (const [title, source, text] of seen) {
    it(`shows ${title}`, () => assert.equal(viewOf(source).text, text))
  }

  for (const [title, source, words, from] of mapped) {
    it(`leads back to the source: ${title}`, () => {
      const view = viewOf(source)
      const start = view.text.indexOf(words)
      const span = view.sourceSpan(start, start + words.length)
      assert.equal(source.slice(span.start, span.end), from)
    })
  }

  it('gives an empty span where nothing is asked for', () => {
    const view = viewOf('**trước** ngày')
    assert.deepEqual(view.sourceSpan(0, 0), {start: 2, end: 2})
  })

  it('leads past the last character to its end', () => {
    const view = viewOf('trước **ngày**')
    assert.equal(view.sourceOffset(view.text.length), 'trước **ngày'.length)
  })

  it('maps offsets in order, and to what they show', () => {
    const pieces = [
      ...['**', '*', '_', '#', '\\', '|', ' ', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\ufeff'],
      ...['<', '>', '<b>', '</b>', '<br>', '<!--', '-->', '&amp;', '&nbsp;', '&', '`'],
      ...['a', 'đ', 'ệ', 'ệ'.normalize('NFD'), 'ư\u0301', '\u0323', '😀', '1', '.', '-'],
    ]
    const texts = fc.oneof(textOf(pieces, 30), anyText)
    fc.assert(fc.property(texts, checkMap), seeded(400))
  })
})

/** Each letter of the view stands for a stretch of the source that reads as it; the stretches follow one another. */
function checkMap(source: string): void {
  const view = viewOf(source)
  assert.doesNotMatch(view.text, /^\s|\s$|[^\S ]| {2}/u)
  let last = 0
  for (let at = 0; at < view.text.length; ) {
    const {start, end} = view.sourceSpan(at, at + 1)
    assert.equal(view.sourceOffset(at), start)
    assert.ok(start >= last && end > start && end <= source.length, `${at}: ${start}-${end}`)
    let next = at + 1
    while (next < view.text.length && view.sourceOffset(next) === start) next++
    const letter = view.text.slice(at, next)
    const shown = source.slice(start, end).replace(/^\\(?=.)/u, '')
    if (letter !== ' ' && !/^&.*;$/u.test(shown))
      assert.equal(letter.normalize('NFC'), shown.normalize('NFC'))
    last = end
    at = next
  }
}
