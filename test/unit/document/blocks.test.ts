import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {lines, shown} from './shown-blocks'

const long =
  'Các cơ quan, đơn vị và địa phương trong tỉnh rà soát toàn bộ các công trình cấp nước đang dùng,'

const cases: readonly (readonly [title: string, text: string, blocks: readonly string[]])[] = [
  ['an empty text', '', []],
  ['blank lines of every kind', ' \n\t\r\n\u00a0\n&nbsp;\n** **\n', []],
  ['a paragraph a line', lines('Một.', '', 'Hai.'), ['Một.', 'Hai.']],
  [
    'a broken line',
    lines('Rà soát các công trình', 'cấp nước.'),
    ['Rà soát các công trình cấp nước.'],
  ],
  [
    'a bold title over two lines of a text that is not wrapped',
    lines('**1. Viện Văn hóa, Nghệ thuật,', 'Thể thao**', '', 'Rà soát hồ sơ. '.repeat(40).trim()),
    ['1. Viện Văn hóa, Nghệ thuật, Thể thao', 'Rà soát hồ sơ. '.repeat(40).trim()],
  ],
  [
    'points that a sentence counts, over full lines',
    lines(
      'Ngày 26/8/2026, Thường trực Đảng ủy họp nghe báo cáo và cho ý kiến các nội dung:',
      '(1) tình hình tháng 8; (2) chuẩn bị các điều kiện của năm học mới 2026 - 2027;',
      '(3) phân công các đồng chí dự lễ khai giảng.',
      '(1) Rà soát hồ sơ;',
      '(2) Lập sổ.',
    ),
    [
      'Ngày 26/8/2026, Thường trực Đảng ủy họp nghe báo cáo và cho ý kiến các nội dung:',
      '(1) tình hình tháng 8; (2) chuẩn bị các điều kiện của năm học mới 2026 - 2027; (3) phân công các đồng chí dự lễ khai giảng.',
      '(1) Rà soát hồ sơ;',
      '(2) Lập sổ.',
    ],
  ],
  [
    'a date whose parts a PDF sets apart',
    lines('Hòa An, ngày 28', '', 'tháng 4', '', 'năm 2026', '', 'năm 2027'),
    ['Hòa An, ngày 28 tháng 4 năm 2026', 'năm 2027'],
  ],
  [
    'points below a short line',
    lines('Các việc: (1) lập sổ;', '(2) họp dân.', '', long),
    ['Các việc: (1) lập sổ;', '(2) họp dân.', long],
  ],
  [
    'names behind a colon',
    lines('1. Bộ trưởng các Bộ:', 'Xây dựng, Ngoại giao rà soát.'),
    ['1. Bộ trưởng các Bộ: Xây dựng, Ngoại giao rà soát.'],
  ],
  [
    'a reference to an article, wrapped before it',
    lines('Căn cứ Điều 5, khoản 1', 'Điều 7 Bộ Luật lao động;'),
    ['Căn cứ Điều 5, khoản 1 Điều 7 Bộ Luật lao động;'],
  ],
  [
    'a post, and its body on the next line',
    lines('Điều 3. Chánh Văn phòng', 'Ủy ban nhân dân xã họp.', '', 'Rà soát. '.repeat(90).trim()),
    ['Điều 3. Chánh Văn phòng Ủy ban nhân dân xã họp.', 'Rà soát. '.repeat(90).trim()],
  ],
  ['a label above its words', lines('V/v:', 'Chính sách thuế'), ['V/v: Chính sách thuế']],
  ['CRLF', 'Rà soát\r\ncông trình.\r\n\r\nHai.\r\n', ['Rà soát công trình.', 'Hai.']],
  ['a byte order mark', '\ufeffMột.', ['Một.']],
  ['a page break in a sentence', lines(long, '', '', 'lập danh mục.'), [`${long} lập danh mục.`]],
  ['a form feed', lines('Một.', '\f', 'Hai.'), ['Một.', 'Hai.']],
  [
    'items without blank lines',
    lines('Thực hiện:', '1. Rà soát', 'công trình.', '- Lập sổ;', '+ Ghi số', 'liệu.'),
    ['Thực hiện:', '1. Rà soát công trình.', '- Lập sổ;', '+ Ghi số liệu.'],
  ],
  [
    'a number that only wraps',
    lines('Thực hiện theo quy định tại khoản', '2. Điều này.'),
    ['Thực hiện theo quy định tại khoản 2. Điều này.'],
  ],
  [
    'a title above its text',
    lines('TỔ CHỨC THỰC HIỆN', 'Các sở thực hiện Kế hoạch.'),
    ['TỔ CHỨC THỰC HIỆN', 'Các sở thực hiện Kế hoạch.'],
  ],
  [
    'rules',
    lines('Một', '-----', 'Hai', '\\-\\-\\-', '**———**', '- - -', '*', '\\*', 'o0o', '___', 'Ba'),
    ['Một', '(rule)', 'Hai', ...Array(7).fill('(rule)'), 'Ba'],
  ],
  ['a bullet is no rule', lines('- Một;', '', '* Hai;'), ['- Một;', '* Hai;']],
  [
    'first lines indented: what hangs ends, and so does a title that is not full',
    lines(
      '      Điều 3. Nhiệm vụ của Đoàn kiểm tra',
      '      Đoàn kiểm tra thực hiện nhiệm vụ theo quy định tại Điều 8 Nghị định của Chính',
      'phủ, trong đó',
      '      Tập trung vào hồ sơ.',
    ),
    [
      'Điều 3. Nhiệm vụ của Đoàn kiểm tra',
      'Đoàn kiểm tra thực hiện nhiệm vụ theo quy định tại Điều 8 Nghị định của Chính phủ, trong đó',
      'Tập trung vào hồ sơ.',
    ],
  ],
  [
    'numbers of pages',
    lines(
      'Một.',
      '',
      '2',
      '',
      'Hai.',
      '',
      '- 3 -',
      '',
      'Ba.',
      '',
      '4/9',
      '',
      '12 xã.',
      '',
      '- 3 xã',
    ),
    ['Một.', '(rule)', 'Hai.', '(rule)', 'Ba.', '(rule)', '12 xã.', '- 3 xã'],
  ],
  [
    'what printing and converting put on a page',
    lines(
      ...[
        'CÔNG BÁO/Số 302/Ngày 02-06-2026',
        '71',
        '',
        'Một.',
        '',
        '--- PAGE BREAK ---',
        '',
        'Hai.',
      ],
      ...['CÔNG BÁO là của nhà nước.', '', 'Ký bởi: VĂN PHÒNG', 'Cơ quan: Văn phòng', 'Ba.', ''],
      ...['Thời gian ký: 16.10.2026 15:12', '', 'Cơ quan: Văn phòng', 'Ngày ký: ngày ký ban hành'],
    ),
    [
      ...[
        '(rule)',
        '(rule)',
        'Một.',
        '(rule)',
        'Hai.',
        'CÔNG BÁO là của nhà nước.',
        '(rule)',
        '(rule)',
      ],
      ...['Ba.', '(rule)', 'Cơ quan: Văn phòng Ngày ký: ngày ký ban hành'],
    ],
  ],
  [
    'recipients in the last line of the text',
    'Các sở thi hành./. Nơi nhận: - Như trên; - Lưu: VT.',
    ['Các sở thi hành./.', 'Nơi nhận: - Như trên; - Lưu: VT.'],
  ],
  [
    'paragraphs of HTML',
    '<div align="center"><b>KẾ HOẠCH</b></div><p>Một<span> hai</span></p>',
    ['KẾ HOẠCH', 'Một hai'],
  ],
  [
    'a blank of a form is no tag',
    'Xã <trường hợp khác>: báo cáo',
    ['Xã <trường hợp khác>: báo cáo'],
  ],
  [
    'two columns of a header',
    lines(
      'TỈNH ỦY HÒA SƠN\tĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 5-CT/TU      Hòa Sơn, ngày 05 tháng 9 năm 2026',
    ),
    [
      'TỈNH ỦY HÒA SƠN',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 5-CT/TU',
      'Hòa Sơn, ngày 05 tháng 9 năm 2026',
    ],
  ],
  [
    'two columns at the end',
    lines(
      'Nơi nhận:     T/M BAN THƯỜNG VỤ',
      '- Như trên,\t\tPHÓ BÍ THƯ',
      '- Lưu Văn phòng.   Nguyễn Văn A',
    ),
    [
      ...['Nơi nhận:', 'T/M BAN THƯỜNG VỤ', '- Như trên,'],
      ...['PHÓ BÍ THƯ', '- Lưu Văn phòng.', 'Nguyễn Văn A'],
    ],
  ],
  [
    'two columns with a space between them',
    lines(
      'Số: 12/KH-UBND Hòa Sơn, ngày 05 tháng 9 năm 2026',
      '',
      'Nơi nhận: KT. CHỦ TỊCH',
      '- Như trên; PHÓ CHỦ TỊCH',
      '- Lưu: VT. Nguyễn Văn A',
    ),
    [
      ...['Số: 12/KH-UBND', 'Hòa Sơn, ngày 05 tháng 9 năm 2026'],
      ...['Nơi nhận:', 'KT. CHỦ TỊCH', '- Như trên;', 'PHÓ CHỦ TỊCH', '- Lưu: VT.', 'Nguyễn Văn A'],
    ],
  ],
  [
    'recipients and numbers that share their line with nothing',
    lines('- Chủ tịch, các Phó Chủ tịch;', '', '- Lưu: VT, Phòng Nội vụ.', '', 'Số: 12/KH-UBND'),
    ['- Chủ tịch, các Phó Chủ tịch;', '- Lưu: VT, Phòng Nội vụ.', 'Số: 12/KH-UBND'],
  ],
  ['a blank in a number', 'Số:        /KH-UBND', ['Số: /KH-UBND']],
  ['tabs inside a sentence', 'Rà soát\tcông trình\tcấp nước.', ['Rà soát công trình cấp nước.']],
  ['comments', lines('Một.', '', '<!-- a', '', 'b -->', '', 'Hai<!-- c -->.'), ['Một.', 'Hai.']],
  ['words behind a comment', lines('<!-- a --> Một.'), ['Một.']],
  ['a comment left open', lines('Một.', '', '<!-- a'), ['Một.', '<!-- a']],
]

describe('blocks', () => {
  for (const [title, text, blocks] of cases) {
    it(`are told apart: ${title}`, () => assert.deepEqual(shown(text), blocks))
  }

  it('know whether a blank line stands before them', () => {
    const {blocks} = readDirective('Một\n- Hai\n\n- Ba')
    assert.deepEqual(
      blocks.map(({detached}) => detached),
      [true, false, true],
    )
  })
})
