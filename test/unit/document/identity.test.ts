import assert from 'node:assert/strict'
import type {Identity} from '../../../src/document/model'
import {type ReadOptions, readDirective} from '../../../src/document/read'

function identityOf(lines: readonly string[], options: ReadOptions = {}): Identity {
  return readDirective(lines.join('\n\n'), options).identity
}

const party = ['TỈNH ỦY HÒA SƠN', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM']
const state = ['ỦY BAN NHÂN DÂN TỈNH HÒA SƠN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']
const item = '1. Rà soát hồ sơ.'

const types: readonly (readonly [title: string, lines: readonly string[], type: string | null])[] =
  [
    ['its title', [...state, 'KẾ HOẠCH', 'Trồng cây', item], 'ke-hoach'],
    ['its title, whatever the number', [...state, 'Số: 5/QĐ-UBND', 'KẾ HOẠCH', item], 'ke-hoach'],
    ['the symbol in its number', [...state, 'Số: 5/CT-UBND', item], 'chi-thi'],
    ['a symbol that both systems have: the State', [...state, 'Số: 5/QyĐ-UBND', item], 'quy-dinh'],
    ['addressees and no title', [...state, 'Số: 5/UBND-VP', 'Kính gửi: Các sở.', item], 'cong-van'],
    [
      'a brief subject and no title',
      [...state, 'Số: 5/UBND-VP', 'V/v trồng cây', item],
      'cong-van',
    ],
    [
      'a brief subject and addressees, although the issuer has the letters of a type',
      [...state, 'Số: 5/CT-CS', 'V/v tiền thuê đất', 'Kính gửi: Các xã.', item],
      'cong-van',
    ],
    [
      'the title of a circular, whatever its subject begins with',
      [...state, 'Số: 5/2026/TT-BTC', 'THÔNG TƯ', 'QUY ĐỊNH MỨC THU PHÍ', item],
      null,
    ],
    [
      'one who wires',
      [...state, 'CHỦ TỊCH TỈNH điện:', '- Các xã.', 'Yêu cầu:', item],
      'cong-dien',
    ],
    ['how it calls itself', [item, '2. Các xã thực hiện Chỉ thị này.'], 'chi-thi'],
    ['nothing', [item], null],
  ]

const sides: readonly (readonly [title: string, lines: readonly string[], side: string])[] = [
  ['the heading of the Party', [...party, item], 'party'],
  ['the national name', [...state, item], 'state'],
  ['the Front', ['ỦY BAN MTTQ VIỆT NAM TỈNH HÒA SƠN', ...state.slice(1), item], 'front'],
  ['a union', ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA SƠN', ...state.slice(1), item], 'front'],
  ['the form of the number', ['Số 5-CT/TU', item], 'party'],
  ['the form of the State’s number', ['Số: 5/CT-UBND', item], 'state'],
  [
    'the authority of the signature',
    [item, 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn A'],
    'party',
  ],
  ['its authority, as the State writes it', [item, 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'state'],
  ['where it is spread', [item, 'Chỉ thị này phổ biến đến chi bộ.'], 'party'],
  ['the organs it speaks of', ['1. Các chi bộ báo cáo Đảng ủy xã.'], 'party'],
]

const profiles: readonly (readonly [string, readonly string[], string, string | null])[] = [
  [
    'the older guide before 27/5/2026',
    [...party, 'Hòa Sơn, ngày 26 tháng 5 năm 2026', item],
    'party-2018',
    '2026-05-26',
  ],
  [
    'the newer one from then on',
    [...party, 'Hòa Sơn, ngày 27 tháng 5 năm 2026', item],
    'party-2026',
    '2026-05-27',
  ],
  [
    'the newer one for a draft',
    [...party, 'Hòa Sơn, ngày     tháng     năm 2026', item],
    'party-2026',
    null,
  ],
  [
    'the decree for the State, whenever',
    [...state, 'Hòa Sơn, ngày 05 tháng 9 năm 2015', item],
    'state-2020',
    '2015-09-05',
  ],
]

describe('what a document is', () => {
  for (const [title, lines, type] of types) {
    it(`type by ${title}`, () => assert.equal(identityOf(lines).type, type))
  }
  for (const [title, lines, side] of sides) {
    it(`side by ${title}`, () => assert.equal(identityOf(lines).side, side))
  }
  for (const [title, lines, profile, issued] of profiles) {
    it(`profile: ${title}`, () => {
      const identity = identityOf(lines)
      assert.deepEqual([identity.profile, identity.issued], [profile, issued])
    })
  }

  it('gives its reasons', () => {
    const {reasons} = identityOf([...party, 'CHỈ THỊ', 'về trồng cây', item])
    assert.deepEqual(reasons.type, 'tên loại "CHỈ THỊ"')
    for (const reason of Object.values(reasons)) assert.notEqual(reason, '')
  })

  it('is what a person says it is', () => {
    const lines = [...party, 'CHỈ THỊ', 'về trồng cây', item]
    const identity = identityOf(lines, {type: 'ke-hoach', side: 'state', profile: 'state-2020'})
    const {type, side, profile} = identity
    assert.deepEqual(
      {type, side, profile},
      {type: 'ke-hoach', side: 'state', profile: 'state-2020'},
    )
    assert.equal(identity.reasons.type, 'do người dùng chọn')
  })

  it('follows a profile that a person has set', () => {
    assert.equal(identityOf([...party, item], {profile: 'state-2020'}).side, 'state')
    assert.equal(identityOf([...state, item], {profile: 'party-2026'}).side, 'party')
    const front = ['HỘI NÔNG DÂN TỈNH HÒA SƠN', ...state.slice(1), item]
    assert.equal(identityOf(front, {profile: 'state-2020'}).side, 'front')
  })

  it('has no date of issue that cannot be read', () => {
    const issued = (date: string) => identityOf([...state, `Hòa Sơn, ${date}`, item]).issued
    assert.equal(issued('ngày 05 tháng 9 năm 2026'), '2026-09-05')
    assert.equal(issued('05/9/2026'), '2026-09-05')
    assert.equal(issued('ngày 31 tháng 9 năm 2026'), null)
    assert.equal(issued('ngày … tháng 9 năm 2026'), null)
  })

  it('is a fragment without heading, issuer, number, place and date', () => {
    assert.ok(identityOf([item]).fragment)
    assert.ok(!identityOf([...state, item]).fragment)
  })
})

describe('the profile of a document', () => {
  const comment = '<!-- the-thuc-profile party-2018 -->'
  const text = [comment, ...party, item]
  const cases: readonly (readonly [string, readonly string[], ReadOptions, string])[] = [
    ['is told from the text', [...party, item], {}, 'party-2026'],
    ['is what settings say', [...party, item], {configuredProfile: 'party-2018'}, 'party-2018'],
    ['is what a comment says', text, {}, 'party-2018'],
    ['may have a colon there', [comment.replace('e p', 'e: p'), ...party], {}, 'party-2018'],
    ['the comment before settings', text, {configuredProfile: 'state-2020'}, 'party-2018'],
    ['what was chosen before both', text, {profile: 'state-2020'}, 'state-2020'],
    ['no comment by a name unknown', [comment.replace('8', '9'), ...party], {}, 'party-2026'],
    ['no comment in plain words', ['the-thuc-profile party-2018', ...party], {}, 'party-2026'],
  ]
  for (const [title, lines, options, profile] of cases) {
    it(title, () => assert.equal(identityOf(lines, options).profile, profile))
  }
})
