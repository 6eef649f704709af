import assert from 'node:assert/strict'
import {profiles} from '../../../../src/facts/profiles'
import {issuerLines, issuerOf, signingChoices} from '../../../../src/write/templates/issuer'

const party = profiles['party-2026']
const state = profiles['state-2020']

describe('issuing bodies of new drafts', () => {
  const cases = [
    [
      party,
      'Đảng ủy xã Tân Lập',
      'Tỉnh ủy Hòa Sơn',
      'ĐẢNG BỘ TỈNH HÒA SƠN / ĐẢNG ỦY XÃ TÂN LẬP / *',
      'ĐU',
      'Đảng ủy',
    ],
    [
      party,
      'Đảng uỷ phường 1',
      'Thành uỷ Cần Thơ',
      'ĐẢNG BỘ THÀNH PHỐ CẦN THƠ / ĐẢNG UỶ PHƯỜNG 1 / *',
      'ĐU',
      'Đảng uỷ',
    ],
    [party, 'Tỉnh ủy Hòa Sơn', null, 'TỈNH ỦY HÒA SƠN / *', 'TU', 'Tỉnh ủy'],
    [
      party,
      'Chi bộ thôn Đông',
      'Đảng ủy xã Tân Lập',
      'ĐẢNG BỘ XÃ TÂN LẬP / CHI BỘ THÔN ĐÔNG / *',
      'CB',
      'Chi bộ',
    ],
    [
      party,
      'Ban Tổ chức',
      'Tỉnh ủy Hòa Sơn',
      'TỈNH ỦY HÒA SƠN / BAN TỔ CHỨC / *',
      'BTCTU',
      'Ban Tổ chức',
    ],
    [
      party,
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      null,
      'BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY / *',
      'BTGDVTU',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    ],
    [
      party,
      'UBKT Đảng ủy',
      'Đảng ủy xã Tân Lập',
      'ĐẢNG ỦY XÃ TÂN LẬP / ỦY BAN KIỂM TRA / *',
      'UBKTĐU',
      'Ủy ban Kiểm tra Đảng ủy',
    ],
    [
      state,
      'UBND xã Tân Lập',
      'UBND tỉnh Hòa Sơn',
      'ỦY BAN NHÂN DÂN / XÃ TÂN LẬP / -------',
      'UBND',
      'Ủy ban nhân dân xã',
    ],
    [
      state,
      'Hội đồng nhân dân tỉnh Hòa Sơn',
      null,
      'HỘI ĐỒNG NHÂN DÂN / TỈNH HÒA SƠN / -------',
      'HĐND',
      'Hội đồng nhân dân tỉnh',
    ],
    [
      state,
      'Sở Nông nghiệp và Môi trường',
      'Ủy ban nhân dân tỉnh Hòa Sơn',
      'ỦY BAN NHÂN DÂN TỈNH HÒA SƠN / SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG / -------',
      'SNNMT',
      'Sở Nông nghiệp và Môi trường',
    ],
    [state, 'Bộ Nội vụ', null, 'BỘ NỘI VỤ / -------', 'BNV', 'Bộ Nội vụ'],
    [
      state,
      'Trung tâm Phục vụ hành chính công',
      null,
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG / -------',
      'TTPVHCC',
      'Trung tâm Phục vụ hành chính công',
    ],
  ] as const
  for (const [profile, name, superior, lines, symbol, short] of cases) {
    it(`${name} below ${superior ?? 'nobody'}`, () => {
      const issuer = issuerOf(name, superior, profile)
      assert.equal(issuerLines(issuer, superior).join(' / '), lines)
      assert.equal(issuer.symbol, symbol)
      assert.equal(issuer.short, short)
    })
  }

  it('sign as their system has it: no deputy for a Party committee, no "thừa ủy quyền" in the Party', () => {
    const committee = signingChoices(issuerOf('Đảng ủy xã Tân Lập', null, party), party)
    assert.deepEqual(
      committee.map(({lines}) => lines.join(' / ')),
      [
        'T/M BAN THƯỜNG VỤ / BÍ THƯ',
        'T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ',
        'T/M ĐẢNG ỦY / BÍ THƯ',
        'T/M ĐẢNG ỦY / PHÓ BÍ THƯ',
        'T/L BAN THƯỜNG VỤ / CHÁNH VĂN PHÒNG',
      ],
    )
    const people = signingChoices(issuerOf('UBND xã Tân Lập', null, state), state)
    assert.ok(
      people.some(({lines}) => lines.join() === 'TM. ỦY BAN NHÂN DÂN,KT. CHỦ TỊCH,PHÓ CHỦ TỊCH'),
    )
    assert.ok(
      people.some(
        ({lines, speaker}) =>
          lines[0] === 'TUQ. CHỦ TỊCH' && speaker === 'Chủ tịch Ủy ban nhân dân xã',
      ),
    )
    const office = signingChoices(issuerOf('Ban Tổ chức Tỉnh ủy', null, party), party)
    assert.deepEqual(office.map(({lines}) => lines.join(' / ')).slice(0, 2), [
      'TRƯỞNG BAN',
      'K/T TRƯỞNG BAN / PHÓ TRƯỞNG BAN',
    ])
    assert.equal(office.at(-1)?.lines.join(), 'Q. TRƯỞNG BAN')
  })
})
