import fc from 'fast-check'
import {anyText, textOf} from '../text/arbitrary'
import {fixtures} from './fixtures'

/** Words and marks on which the reader turns. */
export const pieces: readonly string[] = [
  ...['CHỈ THỊ', 'KẾ HOẠCH', 'Số: 5/KH-UBND', 'Số 5-CT/TU', 'Kính gửi:', 'Nơi nhận:', 'Điều 1.'],
  ...[
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHỤ LỤC I',
    'T/M BAN THƯỜNG VỤ',
  ],
  ...[
    'KT. CHỦ TỊCH',
    'Nguyễn Văn A',
    'Hà Nội, ngày 05 tháng 9 năm 2026',
    'BỘ TRƯỞNG điện:',
    '- Lưu: VT.',
  ],
  ...[
    'I.',
    '1.',
    '1.1.',
    'a)',
    '-',
    '+',
    '(1)',
    '|',
    '| a | b |',
    '|---|---|',
    '\nTT\tNội dung\tChủ trì\tThời gian\n',
    '\n1\ta\tSở Y tế\t\n',
    '\t',
    '-----',
    '*',
    '**',
    '\\',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '<br>',
    '<!--',
    '-->',
    '<',
    '&nbsp;',
    '\t',
    '    ',
    '\u00a0',
  ],
  ...[
    'Giao Sở Y tế báo cáo trước ngày 15/12/2026.',
    'các sở, ban, ngành',
    'Thời gian:',
    ':',
    ';',
    '(',
    '“',
  ],
  ...['\n', '\n', '\n\n', '\r\n', '\ufeff', 'ẻ'.normalize('NFD'), 'rà soát hồ sơ'],
]

/** A fixture with lines left out, doubled and swapped, and cut somewhere. */
const torn: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...fixtures().map(({text}) => text)),
    fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap'), fc.nat(), fc.nat()), {
      maxLength: 6,
    }),
    fc.nat(),
    fc.nat(),
  )
  .map(([text, changes, from, to]) => {
    const lines = text.split('\n')
    for (const [change, one, other] of changes) {
      const [at, with_] = [one % lines.length, other % lines.length]
      const line = lines[at] ?? ''
      if (change === 'drop' && lines.length > 1) lines.splice(at, 1)
      else if (change === 'double') lines.splice(with_, 0, line)
      else {
        lines[at] = lines[with_] ?? ''
        lines[with_] = line
      }
    }
    const whole = lines.join('\n')
    const cut = from % 3 === 0 ? from % (whole.length + 1) : 0
    return whole.slice(cut, to % 3 === 0 ? cut + (to % (whole.length + 1)) : whole.length)
  })

/** Texts that nobody foresaw: torn documents, heaps of what the reader looks for, any characters. */
export const unforeseen: fc.Arbitrary<string> = fc.oneof(
  torn,
  textOf(pieces, 30, ' '),
  textOf(pieces, 30),
  anyText,
)
