import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {lines, shown} from './shown-blocks'

const cases: readonly (readonly [title: string, text: string, blocks: readonly string[]])[] = [
  [
    'a table whose cells tabs part, as Word pastes it',
    lines(
      ...['TT\tNội dung\tChủ trì\tThời gian', '1\tRà soát hồ sơ', 'của các hộ\tSở Y tế\tQuý I'],
      ...['\tTrồng rừng\t\t', '2\tLập sổ\tSở Nội vụ', 'II. TỔ CHỨC', '3\tHọp dân\tSở Y tế\t'],
      ...['', '4\tHọp xã\tSở Y tế'],
    ),
    [
      ...['[0,0] TT', '[0,1] Nội dung', '[0,2] Chủ trì', '[0,3] Thời gian'],
      ...['[1,0] 1', '[1,1] Rà soát hồ sơ của các hộ', '[1,2] Sở Y tế', '[1,3] Quý I'],
      ...['[2,1] Trồng rừng', '[3,0] 2', '[3,1] Lập sổ', '[3,2] Sở Nội vụ', 'II. TỔ CHỨC'],
      ...['[4,0] 3', '[4,1] Họp dân', '[4,2] Sở Y tế', '4 Họp xã Sở Y tế'],
    ],
  ],
  [
    'what follows a short last row of such a table',
    lines('TT\tNội dung\tChủ trì\tGhi chú', '1\tHọp\tSở Y tế', 'Nơi nhận:\tTM. ỦY BAN'),
    [
      ...['[0,0] TT', '[0,1] Nội dung', '[0,2] Chủ trì', '[0,3] Ghi chú'],
      ...['[1,0] 1', '[1,1] Họp', '[1,2] Sở Y tế', 'Nơi nhận:', 'TM. ỦY BAN'],
    ],
  ],
  [
    'tabs that part no cells of a table',
    lines('Họ tên\tTuổi\tNơi ở', '', 'Nguyễn Văn A\t30\tHòa Sơn'),
    ['Họ tên Tuổi Nơi ở', 'Nguyễn Văn A 30 Hòa Sơn'],
  ],
  [
    'a table of Markdown',
    lines('| Việc | Chủ trì |', '|---|:--:|', '| **Rà soát** | Sở Y tế |', '|  | \\| |', 'Hết.'),
    ['[0,0] Việc', '[0,1] Chủ trì', '[1,0] Rà soát', '[1,1] Sở Y tế', '[2,1] |', 'Hết.'],
  ],
  [
    'a table fallen apart, `|` alone on its lines',
    lines(...'|,TT,|,Việc,|,Chủ trì,|,|,1,|,Rà soát,công trình,|,Sở Y tế,|'.split(','), '', 'Hết.'),
    [
      ...['[0,0] TT', '[0,1] Việc', '[0,2] Chủ trì'],
      ...['[1,0] 1', '[1,1] Rà soát công trình', '[1,2] Sở Y tế', 'Hết.'],
    ],
  ],
  [
    'emphasis around nothing is a cell of such a table',
    lines(...'|,TT,|,Việc,|,Chủ trì,|,|,**I**,|,Y TẾ,|,** **,|,|,1,|,Họp,|,Sở Y tế,|'.split(',')),
    [
      ...['[0,0] TT', '[0,1] Việc', '[0,2] Chủ trì', '[1,0] I', '[1,1] Y TẾ'],
      ...['[2,0] 1', '[2,1] Họp', '[2,2] Sở Y tế'],
    ],
  ],
  [
    'and behind the last bar nothing',
    lines(...'|,SỞ Y TẾ,|,Số 5,|,* *,Kính gửi: Các xã.,Sở họp.'.split(',')),
    ['[0,0] SỞ Y TẾ', '[0,1] Số 5', 'Kính gửi: Các xã. Sở họp.'],
  ],
  [
    'a table of HTML over lines',
    lines(
      '<table>',
      '<tr><td>TỈNH ỦY<br>*</td>',
      '<td>Số 5</td></tr><tr><td>Ba</td></tr>',
      '</table>',
    ),
    ['[0,0] TỈNH ỦY', '(rule)', '[0,1] Số 5', '[1,0] Ba'],
  ],
  [
    'cells of HTML over lines',
    lines(
      '<table>',
      '<tr>',
      '<td>',
      'Một',
      '</td>',
      '<td>',
      'Hai',
      'ba',
      '</td>',
      '</tr>',
      '</table>',
    ),
    ['[0,0] Một', '[0,1] Hai ba'],
  ],
]

describe('tables', () => {
  for (const [title, text, blocks] of cases) {
    it(`are read cell by cell: ${title}`, () => assert.deepEqual(shown(text), blocks))
  }

  it('number tables through the document', () => {
    const {blocks} = readDirective('| a |\n\nMột\n\n| b |\n\n<table><tr><td>c</td></tr></table>')
    assert.deepEqual(
      blocks.map(({cell}) => cell?.table ?? null),
      [0, null, 1, 2],
    )
  })
})
