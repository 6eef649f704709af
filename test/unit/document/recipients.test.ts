import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'

/** Ends of documents as copies hold them: the items of their lists, and the words of the signature. */
const cases: Readonly<Record<string, readonly [end: string, items: string[], signature: string]>> =
  {
    'a line that lost its bullet': [
      'Nơi nhận:\n- Như trên;\n- VPUB: CVP, các PCVP;\nCác phòng: TH, NC, KT;\n- Lưu: VT, TH.\nCHỦ TỊCH\nNguyễn Văn A',
      ['Như trên;', 'VPUB: CVP, các PCVP; Các phòng: TH, NC, KT;', 'Lưu: VT, TH.'],
      'CHỦ TỊCH Nguyễn Văn A',
    ],
    'a remark below an item': [
      'Nơi nhận:\n- Như trên;\n- Các doanh nghiệp trên địa bàn;\n(Giao UBND các xã gửi)\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn A',
      ['Như trên;', 'Các doanh nghiệp trên địa bàn; (Giao UBND các xã gửi)', 'Lưu: VT.'],
      'CHỦ TỊCH Nguyễn Văn A',
    ],
    'an address that goes on with "p."': [
      'Nơi nhận:\n- Công ty A (số 8, phố Mới,\np. Tân Phong);\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn A',
      ['Công ty A (số 8, phố Mới, p. Tân Phong);', 'Lưu: VT.'],
      'CHỦ TỊCH Nguyễn Văn A',
    ],
    'an item that has no words yet': [
      'Nơi nhận:\n- Thường trực Tỉnh ủy (báo cáo);\n- \n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn A',
      ['Thường trực Tỉnh ủy (báo cáo);', 'Lưu: VT.'],
      'CHỦ TỊCH Nguyễn Văn A',
    ],
    'a label whose marks a scan lost, beside the authority': [
      'Noi nhân: KT. GIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nNguyễn Văn A',
      ['Như trên;', 'Lưu: VT.'],
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A',
    ],
    'the authority right below the label': [
      'Nơi nhận:\nTM. BAN CHỈ ĐẠO\n- Như trên;\n- Lưu: VT, NC\nPHÓ TRƯỞNG BAN\nNguyễn Văn A',
      ['Như trên;', 'Lưu: VT, NC'],
      'TM. BAN CHỈ ĐẠO PHÓ TRƯỞNG BAN Nguyễn Văn A',
    ],
    'the post among the items': [
      'Nơi nhận:\n- Như trên;\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n- UBND các xã;\n- Lưu: VT.\nNguyễn Văn A\nSỞ XÂY DỰNG',
      ['Như trên;', 'UBND các xã;', 'Lưu: VT.'],
      'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A',
    ],
    'no archive behind: the list ends': [
      'Nơi nhận:\n- Như trên;\n- Các sở;\nNội dung trao đổi thêm xin liên hệ Sở Xây dựng.\n- Điện thoại của Sở.\nCHỦ TỊCH\nNguyễn Văn A',
      ['Như trên;', 'Các sở;'],
      'CHỦ TỊCH Nguyễn Văn A',
    ],
  }

describe('lists of recipients', () => {
  for (const [name, [end, expected, signature]] of Object.entries(cases)) {
    it(name, () => {
      const {components} = readDirective(
        `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\n\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nrà soát hồ sơ\n\n1. Sở Xây dựng rà soát hồ sơ của các công trình đã nghiệm thu trong năm và báo cáo trước ngày 15 tháng 12 năm 2026.\n\n${end}\n`,
      )
      const items = components.recipients?.items ?? []
      assert.deepEqual([...items.map(({text, mark}) => text + mark)], expected)
      assert.equal(components.signature?.text, signature)
    })
  }
})

describe('a signature without recipients', () => {
  const signed = (end: readonly string[]) =>
    readDirective(
      ['ỦY BAN NHÂN DÂN', 'TỈNH HÒA AN', '', 'KẾ HOẠCH', 'rà soát chợ', '', ...end].join('\n'),
    ).components.signature?.text

  it('is no form of one among the items', () => {
    const items = Array.from({length: 11}, (_, index) => `${index + 3}. Sở Y tế kiểm tra chợ.`)
    const end = ['1. Lập sổ.', '2. Mẫu dấu dùng khi ký thay:', '', 'KT. CHỦ TỊCH', '', ...items]
    assert.equal(signed([...end, '', 'GIÁM ĐỐC', '', 'Nguyễn Văn A']), 'GIÁM ĐỐC Nguyễn Văn A')
  })

  it('is the first of two', () => {
    const first = ['BỘ TRƯỞNG', 'BỘ Y TẾ', '', 'Nguyễn Văn A', '']
    const second = ['KT. BỘ TRƯỞNG', 'BỘ CÔNG THƯƠNG', 'THỨ TRƯỞNG', '', 'Nguyễn Văn A']
    assert.match(signed(['1. Lập sổ.', '', ...first, ...second]) ?? '', /^BỘ TRƯỞNG/u)
  })

  it('is read whole far above the end, behind which the gazette sets stamps and what is attached', () => {
    const lines = [
      ...['CHÍNH PHỦ', '', 'Số: 12/NQ-CP', '', 'NGHỊ QUYẾT', 'ban hành Chương trình hành động', ''],
      'Điều 1. Ban hành kèm theo Nghị quyết này Chương trình hành động về nước sạch.',
      ...['', 'TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', '', 'Nguyễn Văn A', ''],
      ...['Ký bởi: CÔNG BÁO', 'Cơ quan: VĂN PHÒNG CHÍNH PHỦ', 'Ngày ký: 2026-04-22', ''],
      ...['CÔNG BÁO/Số 242/Ngày 22-04-2026', '70', '', 'CHÍNH PHỦ', '__________', ''],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '________', ''],
      ...['CHƯƠNG TRÌNH', 'Hành động về nước sạch', '(Kèm theo Nghị quyết số 12/NQ-CP)', ''],
      ...['I. NHIỆM VỤ', '1. Bộ Xây dựng rà soát các công trình cấp nước.'],
    ]
    const {components} = readDirective(lines.join('\n'))
    assert.equal(
      components.signature?.text,
      'TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Nguyễn Văn A',
    )
  })
})
