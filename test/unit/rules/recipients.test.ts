import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {applyEdits} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import type {Finding} from '../../../src/lint/rule'
import {assigneeNotRecipient} from '../../../src/rules/tasks/assignee-not-recipient'

const linter = new Linter([assigneeNotRecipient], undefined, {onRuleError: 'throw'})

function find(text: string): readonly Finding[] {
  return linter.lint(readDirective(text)).findings
}

/** A plan of a province, or of the Party there, that gives one body a task. */
function plan(lead: string, recipients: readonly string[], side: 'state' | 'party' = 'state') {
  const state = side === 'state'
  return [
    state ? 'ỦY BAN NHÂN DÂN\nTỈNH HÒA AN' : 'TỈNH ỦY HÒA AN\n*',
    state ? 'Số: 12/KH-UBND' : 'Số 12-KH/TU',
    state
      ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
      : 'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Hòa An, ngày 05 tháng 10 năm 2026',
    'KẾ HOẠCH\nrà soát hồ sơ',
    `Kế hoạch được thực hiện như sau:\n1. ${lead} rà soát hồ sơ trước ngày 30/11/2026.`,
    [
      'Nơi nhận:',
      ...recipients.map((each) => `- ${each};`),
      state ? '- Lưu: VT.' : '- Lưu Văn phòng Tỉnh ủy.',
    ].join('\n'),
    state
      ? 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A'
      : 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A',
  ].join('\n\n')
}

describe('recipients', () => {
  const told: readonly (readonly [list: string, lead: string])[] = [
    ['Sở Y tế', 'Sở Y tế'],
    ['Sở Y tế', 'Giám đốc Sở Y tế'],
    ['Các sở, ban, ngành', 'Sở Y tế'],
    ['Các sở, ban, ngành', 'Công an tỉnh'],
    ['Các sở, ban, ngành', 'Trường Chính trị tỉnh'],
    ['Thủ trưởng các sở, ngành tỉnh', 'Giám đốc Sở Xây dựng'],
    ['Các Sở: YT, TC, KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở: Nội vụ, Y tế', 'Sở Y tế'],
    ['Các Sở: Tài chính, Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['BCHQS tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['CA tỉnh, BCH BĐBP tỉnh', 'Công an tỉnh'],
    ['LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh'],
    ['UBMTTQ Việt Nam tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Các đoàn thể tỉnh', 'Hội Nông dân tỉnh'],
    ['VP Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ['BTGDV Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Các cơ quan tham mưu, giúp việc Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'],
    ['UBND các xã, phường', 'Chủ tịch UBND các xã, phường'],
    ['UBND các xã, phường', 'Ủy ban nhân dân xã Tân Phong'],
    ['UBND các xã, phường', 'Công an các xã, phường'],
    ['Đảng ủy, UBND các xã, phường', 'Đảng ủy các xã, phường'],
    ['CVP, các PCVP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Các cơ quan, đơn vị liên quan', 'Sở Y tế'],
    ['Các Tập đoàn: EVN, VNPT', 'Tập đoàn Điện lực Việt Nam'],
  ]
  for (const [list, lead] of told) {
    it(`"${list}" reaches "${lead}"`, () => assert.deepEqual(find(plan(lead, [list])), []))
  }

  it('a city of central rank is told by its committees', () => {
    const text = plan('Thành phố Bình Hải', ['Thành ủy, HĐND, UBND thành phố Bình Hải'])
      .replace('ỦY BAN NHÂN DÂN\nTỈNH HÒA AN', 'VĂN PHÒNG CHÍNH PHỦ')
      .replace('12/KH-UBND', '12/KH-VPCP')
    assert.deepEqual(find(text), [])
  })

  const untold: readonly (readonly [list: string, lead: string])[] = [
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Các Sở: YT, TC', 'Sở Xây dựng'],
    ['Sở Y tế', 'Công an tỉnh'],
    ['UBND các xã, phường', 'Sở Y tế'],
    ['UBND các xã, phường', 'Đảng ủy các xã, phường'],
    ['Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường'],
    ['Các sở, ban, ngành', 'Hội Cựu chiến binh các xã, phường'],
    ['Công an các xã, phường', 'Công an tỉnh'],
    ['Ban Tổ chức Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'],
    ['Thường trực HĐND tỉnh', 'Ủy ban nhân dân các xã, phường'],
    ['Đoàn Đại biểu Quốc hội tỉnh', 'Liên minh Hợp tác xã tỉnh'],
  ]
  for (const [list, lead] of untold) {
    it(`"${list}" does not reach "${lead}"`, () => {
      const messages = find(plan(lead, [list])).map(({message}) => message)
      assert.deepEqual(messages, [`"${lead}" được giao nhiệm vụ nhưng không có trong "Nơi nhận"`])
    })
  }

  const exempt = [
    'Ủy ban nhân dân tỉnh',
    'Chủ tịch Ủy ban nhân dân tỉnh',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Các cơ quan, đơn vị liên quan',
    'Các sở, ngành có liên quan',
    'Các địa phương',
    'Các doanh nghiệp',
    'Đồng chí Nguyễn Văn A, Phó Chủ tịch Ủy ban nhân dân tỉnh',
    'Ban Chỉ đạo chuyển đổi số tỉnh',
    'Bộ Y tế',
  ]
  for (const lead of exempt) {
    it(`"${lead}" needs no copy`, () => assert.deepEqual(find(plan(lead, ['Sở Nội vụ'])), []))
  }

  it('the Party’s own committee needs none, the People’s Committee beside it does', () => {
    assert.deepEqual(find(plan('Ban Thường vụ Tỉnh ủy', ['Các huyện ủy'], 'party')), [])
    assert.equal(find(plan('Ủy ban nhân dân tỉnh', ['Các huyện ủy'], 'party')).length, 1)
  })

  it('"Như trên" is whom the letter addresses', () => {
    const letter = (addressee: string) =>
      [
        'ỦY BAN NHÂN DÂN\nTỈNH HÒA AN',
        'Số: 25/UBND-KT\nV/v rà soát hồ sơ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        'Hòa An, ngày 05 tháng 10 năm 2026',
        `Kính gửi: ${addressee}`,
        'Ủy ban nhân dân tỉnh yêu cầu:\n1. Sở Y tế rà soát hồ sơ trước ngày 30/11/2026./.',
        'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A',
      ].join('\n\n')
    assert.deepEqual(find(letter('Các sở, ban, ngành')), [])
    assert.deepEqual(
      find(letter('Sở Nội vụ')).map(({message}) => message),
      ['"Sở Y tế" được giao nhiệm vụ nhưng không có trong "Kính gửi" và "Nơi nhận"'],
    )
  })

  it('"Như Điều 3" is whom the article names', () => {
    const decision = (executors: string) =>
      [
        'ỦY BAN NHÂN DÂN\nTỈNH HÒA AN',
        'Số: 25/QĐ-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        'Hòa An, ngày 05 tháng 10 năm 2026',
        'QUYẾT ĐỊNH\nVề việc rà soát hồ sơ',
        'QUYẾT ĐỊNH:',
        'Điều 1. Phê duyệt danh mục hồ sơ cần rà soát năm 2026.',
        'Điều 2. Giao Sở Y tế rà soát hồ sơ, báo cáo trước ngày 30/11/2026.',
        `Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, ${executors} chịu trách nhiệm thi hành Quyết định này./.`,
        'Nơi nhận:\n- Như Điều 3;\n- Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A',
      ].join('\n\n')
    assert.deepEqual(find(decision('Giám đốc các Sở: Y tế, Tài chính')), [])
    const levels = 'Giám đốc Sở Y tế, Trung tâm Phục vụ hành chính công cấp tỉnh, cấp xã'
    assert.deepEqual(find(decision(levels)), [])
    assert.equal(find(decision('Giám đốc Sở Tài chính')).length, 1)
  })

  it('several tasks of one body are one finding, its tasks beside it', () => {
    const text = plan('Sở Y tế', ['Sở Nội vụ']).replace(
      '30/11/2026.',
      '30/11/2026.\n2. Sở Y tế báo cáo kết quả trước ngày 31/12/2026.',
    )
    const [finding, ...others] = find(text)
    assert.deepEqual(others, [])
    assert.match(finding?.message ?? '', /2 nhiệm vụ/u)
    assert.deepEqual(
      finding?.related.map(({span}) => text.slice(span.start, span.start + 9)),
      ['Nơi nhận:', '1. Sở Y t', '2. Sở Y t'],
    )
  })
})

describe('the place of a recipient', () => {
  /** The list after the first suggestion. */
  function inserted(text: string): string {
    const fix = find(text)[0]?.suggestions[0]
    assert.ok(fix !== undefined)
    const after = applyEdits(text, fix.edits)
    return /Nơi nhận:[\s\S]*?Lưu[^\n|]*/u.exec(after)?.[0] ?? after
  }

  it('is behind those of its rank, before those below and the archive', () => {
    const list = ['Thường trực Tỉnh ủy (để báo cáo)', 'Sở Nội vụ', 'UBND các xã, phường']
    assert.equal(
      inserted(plan('Giám đốc Sở Y tế', list)),
      [
        'Nơi nhận:',
        '- Thường trực Tỉnh ủy (để báo cáo);',
        '- Sở Nội vụ;',
        '- Sở Y tế;',
        '- UBND các xã, phường;',
        '- Lưu: VT.',
      ].join('\n'),
    )
  })

  it('is separated as the profile wants it', () => {
    const text = plan('Ban Nội chính Tỉnh ủy', ['Các huyện ủy'], 'party')
      .replaceAll('2026', '2021')
      .replaceAll(';', ',')
    assert.match(inserted(text), /\n- Ban Nội chính Tỉnh ủy,\n- Các huyện ủy,\n/u)
  })

  it('keeps the form of a list in one line and in a cell', () => {
    const flat = plan('Sở Y tế', ['Sở Nội vụ']).replace(/\n- /gu, ' - ')
    assert.match(inserted(flat), /- Sở Nội vụ; - Sở Y tế; - Lưu: VT\./u)
    const cell = plan('Sở Y tế', ['Sở Nội vụ']).replace(
      'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.',
      '| Nơi nhận:<br>- Sở Nội vụ;<br>- Lưu: VT. | |',
    )
    assert.match(inserted(cell), /<br>- Sở Nội vụ;<br>- Sở Y tế;<br>- Lưu: VT\./u)
  })

  it('is the last where no archive item stands', () => {
    const text = plan('Sở Y tế', ['Sở Nội vụ', 'Sở Tài chính']).replace(
      '- Sở Tài chính;\n- Lưu: VT.',
      '- Sở Tài chính.',
    )
    const fix = find(text)[0]?.suggestions[0]
    assert.ok(fix !== undefined)
    assert.match(applyEdits(text, fix.edits), /- Sở Tài chính;\n- Sở Y tế\.\n/u)
  })
})

describe('recipients that only the office knows', () => {
  const text = plan('Ban Quản lý Khu du lịch Suối Mơ', ['BQL KDL', 'Sở Y tế'])
  const body = {name: 'Ban Quản lý Khu du lịch Suối Mơ', abbreviation: 'BQL KDL'}

  it('are found by the abbreviation that it tells', () => {
    assert.equal(find(text).length, 1)
    for (const office of [{bodies: [body]}, {abbreviations: {'BQL KDL': body.name}}]) {
      const own = new Linter([assigneeNotRecipient], {rules: {}, office}, {onRuleError: 'throw'})
      assert.deepEqual(own.lint(readDirective(text)).findings, [])
    }
  })
})
