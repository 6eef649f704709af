import assert from 'node:assert/strict'
import {profiles} from '../../../../src/facts/profiles'
import {suggestionsAt} from '../../../../src/write/completions/complete'
import {daysAfter, workingDaysAfter} from '../../../../src/write/completions/deadlines'
import type {Typing} from '../../../../src/write/completions/suggestion'

const cited = {
  type: 'chi-thi',
  number: '08-CT/TU',
  issued: '2026-09-14',
  organ: 'Ban Thường vụ Tỉnh ủy',
  subject: 'vệ sinh môi trường',
} as const

const usual: Typing = {
  before: '',
  above: [],
  type: 'ke-hoach',
  profile: profiles['party-2026'],
  from: '2026-10-12',
  part: 'text',
  officeBodies: ['Ban Quản lý Khu du lịch'],
  ownBodies: ['Ban Xây dựng Đảng', 'các chi bộ thôn'],
  unlisted: ['các chi bộ thôn'],
  sections: ['MỤC ĐÍCH, YÊU CẦU'],
  documents: [cited],
  longDates: false,
  text: '',
}

function texts(before: string, changes: Partial<Typing> = {}): string[] {
  return suggestionsAt({...usual, ...changes, before}).map(({text}) => text)
}

/** The line after the first suggestion is taken. */
function taken(before: string, changes: Partial<Typing> = {}): string {
  const [first] = suggestionsAt({...usual, ...changes, before})
  return first === undefined ? before : before.slice(0, before.length - first.replaced) + first.text
}

describe('what may be written at the caret', () => {
  it('bodies: the office’s own first, then those of the document, then the usual ones of the side', () => {
    const [first, second, third, fourth] = texts('1. Giao ')
    assert.deepEqual(
      [first, second, third],
      ['Ban Quản lý Khu du lịch', 'Ban Xây dựng Đảng', 'các chi bộ thôn'],
    )
    assert.equal(fourth, 'Ban Thường vụ Đảng ủy')
    assert.ok(!texts('Giao ').some((text) => text.startsWith('Sở ')), 'none of the State')
    assert.ok(texts('Giao ', {profile: profiles['state-2020']}).includes('Phòng Văn hóa - Xã hội'))
  })

  it('bodies: without marks, from any word of the name, over the words typed so far', () => {
    assert.equal(taken('1. Giao van ph'), '1. Giao Văn phòng Đảng ủy')
    assert.equal(
      taken('2. Ban Xây dựng Đảng chủ trì, phối hợp với uy ban k'),
      '2. Ban Xây dựng Đảng chủ trì, phối hợp với Ủy ban Kiểm tra Đảng ủy',
    )
    assert.equal(taken('1. Giao Khu du'), '1. Giao Ban Quản lý Khu du lịch')
    assert.equal(
      taken('Báo cáo Ban Xây dựng Đảng, van p'),
      'Báo cáo Ban Xây dựng Đảng, Văn phòng Đảng ủy',
    )
  })

  it('bodies: a group that opens an item has a capital, inside a sentence it has none', () => {
    assert.equal(taken('1. cac chi bo th'), '1. Các chi bộ thôn')
    assert.equal(taken('1. Giao cac chi bo th'), '1. Giao các chi bộ thôn')
  })

  it('in "Nơi nhận" first those that have tasks and are not listed', () => {
    assert.equal(texts('- ', {part: 'recipients'})[0], 'Các chi bộ thôn')
  })

  it('a blank gives way to what its surroundings ask for', () => {
    assert.equal(taken('1. Giao [cơ quan theo dõi]'), '1. Giao Ban Quản lý Khu du lịch')
    assert.equal(taken('xong trước ngày [ngày/tháng/năm]'), 'xong trước ngày 19/10/2026')
  })

  it('running text is left alone where nothing fits', () => {
    assert.deepEqual(texts('Thời gian qua, nhiều nơi đã làm xong'), [])
    assert.deepEqual(texts('1. Giao Xxyyzz'), [])
  })

  it('deadlines: working days in the form of the profile or of the document', () => {
    assert.equal(taken('xong trước ngày '), 'xong trước ngày 19/10/2026')
    assert.equal(taken('xong trước ngày 15/12'), 'xong trước ngày 15/12/2026')
    assert.equal(taken('hoàn thành trước '), 'hoàn thành trước ngày 19/10/2026')
    assert.equal(taken('trước ngày ', {longDates: true}), 'trước ngày 19 tháng 10 năm 2026')
    assert.equal(taken('tổ chức trong '), 'tổ chức trong tháng 11/2026')
    assert.equal(taken('tổ chức trong quý '), 'tổ chức trong quý IV/2026')
  })

  it('deadlines: never a day off, never before there is time to act, in order', () => {
    for (const from of ['2026-02-09', '2026-04-24', '2026-08-28', '2026-12-28', '2027-01-29']) {
      const days = daysAfter(from).map(({date}) => date)
      assert.deepEqual(days, [...days].sort())
      assert.equal(new Set(days).size, days.length)
      for (const day of days) {
        assert.ok(day > from, `${day} after ${from}`)
        assert.ok(![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()), day)
      }
    }
    // Tết 2026: from the eve, 16/02, to 20/02, then a weekend.
    assert.equal(workingDaysAfter('2026-02-13', 1), '2026-02-23')
    assert.equal(workingDaysAfter('2026-04-29', 1), '2026-05-04')
  })

  it('documents of the workspace: in full at first, by type and number from then on', () => {
    const whole =
      'Chỉ thị số 08-CT/TU, ngày 14/9/2026 của Ban Thường vụ Tỉnh ủy về vệ sinh môi trường'
    assert.equal(taken('Thực hiện '), `Thực hiện ${whole}`)
    assert.equal(taken('Thực hiện chi thi'), `Thực hiện ${whole}`)
    assert.equal(taken('Căn cứ Chỉ thị số 08'), `Căn cứ ${whole}`)
    assert.equal(taken('Theo moi truong'), `Theo ${whole}`)
    assert.equal(
      taken('Theo Chỉ thị', {text: '… Chỉ thị số 08-CT/TU, ngày …'}),
      'Theo Chỉ thị số 08-CT/TU',
    )
  })

  it('section titles of the type that are not there yet', () => {
    assert.deepEqual(texts('II. '), ['NHIỆM VỤ', 'KINH PHÍ', 'TỔ CHỨC THỰC HIỆN'])
    assert.equal(taken('IV. to'), 'IV. TỔ CHỨC THỰC HIỆN')
    assert.deepEqual(texts('II. ', {type: 'cong-van'}), [])
  })

  it('on an empty line the numbers that may come next', () => {
    const above = ['I. MỤC ĐÍCH', '1. Một việc.', '2. Hai việc:', 'a) Phần đầu;', 'd) Phần sau.']
    assert.deepEqual(texts('', {above}), ['đ) ', '3. ', 'II. '])
    assert.deepEqual(texts('', {above: ['Điều 9. Hiệu lực']}), ['Điều 10. '])
    assert.deepEqual(texts('', {above: ['VIII. KINH PHÍ']}), ['IX. '])
    assert.deepEqual(texts('', {above: ['Không có số.']}), [])
  })
})
