import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {readTasks} from '../../../src/tasks/read'
import {growsInProportion} from '../growth'
import {fixtures} from './fixtures'

/** A text of about as many characters as asked for. */
type Maker = (length: number) => string

function again(words: string): Maker {
  return (length) => words.repeat(Math.ceil(length / words.length))
}

const corpus = fixtures()
  .map(({text}) => text)
  .join('\n\n')

/** What could be searched, nested or compared again and again. */
const texts: Readonly<Record<string, Maker>> = {
  'many documents': again(`${corpus}\n\n`),
  'one line of orders': again(
    'Sở Y tế chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 5/9; ',
  ),
  'one line of names': again('Sở Y tế, '),
  'one line of dates': again('ngày 05/9/2026, '),
  'one line of quotes': again('“ trước ngày 05/9/2026 '),
  'one word': again('a'),
  'blank lines': again('\n'),
  pipes: again('|'),
  'pipes on lines of their own': again('|\n'),
  'cells of a table': again('| a | b | c |\n'),
  brackets: again('('),
  'brackets behind names': again('Sở Y tế (a, '),
  points: again('a) '),
  'points on lines of their own': again('a) Rà soát hồ sơ:\n'),
  'lists in lists': again('1. Rà soát:\na) Hồ sơ:\n- Sổ:\n+ Phiếu:\n'),
  colons: again(': '),
  labels: again('Các sở: '),
  'comments left open': again('<!--\n'),
  'comments left open in a line': again('a <!-- '),
  signs: again('<'),
  'tags left open': again('<table><tr><td>a\n'),
  stars: again('* '),
  underscores: again('_ '),
  'rules that are none': again('- - x'),
  'heads of tables that are none': again('|---|   '),
  tabs: again('a\t'),
  'rows of tabs': (length) =>
    `TT\tNội dung\tChủ trì\tThời gian\n${again('1\tRà soát\nhồ sơ\tSở Y tế\n')(length)}`,
  'words that lost their spaces': again('Đảng uỷtrước ngày 05/9/2026, '),
  'one line of how often': (length) => `Hằng năm, ${again('chủ đầu tư, ')(length)}`,
  'runs of spaces': again('tháng   '),
  'marks on one letter': again('\u0301'),
  recipients: (length) => `Nơi nhận:\n${again('- Như trên;\n')(length)}`,
  'recipients in a line': (length) => `Nơi nhận: ${again('- Như trên; ')(length)}`,
  'labels of recipients': again('Nơi nhận: '),
  appendices: again('PHỤ LỤC I\n\n'),
  names: again('Nguyễn Văn A '),
  'blanks in a number': (length) => `Số: ${again('. ')(length)}/KH`,
}

/** Characters of the shorter text; the longer one has eight times as many. */
const length = 4_000

describe('reading takes time in proportion to the text', () => {
  for (const [name, maker] of Object.entries(texts)) {
    it(name, function () {
      this.timeout(20_000)
      const inProportion = growsInProportion(length, (size) => {
        readTasks(readDirective(maker(size)))
      })
      assert.ok(inProportion, 'takes more than three times as long for each letter')
    })
  }

  it('one line of a million letters is read at all', function () {
    this.timeout(20_000)
    const text = again('Sở Y tế báo cáo trước ngày 05/9/2026, rà soát hồ sơ; ')(1_000_000)
    assert.equal(readDirective(text).blocks.length, 1)
  })
})
