import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import {distinctRecurrences, type Recurrence, recurrencesOf} from '../../../src/write/recurrence'

const issued = '2026-10-05'

/** The rule and the first days of a phrase, as another's program counts them. */
function days(phrase: string, from = issued, count = 3): string {
  const all = recurrencesOf(phrase, from)
  return all.length === 0 ? 'không rõ' : all.map((each) => listed(each, count)).join(' + ')
}

function listed(recurrence: Recurrence, count: number): string {
  const iterator = ICAL.Recur.fromString(recurrence.rule).iterator(
    ICAL.Time.fromDateString(recurrence.start),
  )
  const found = Array.from({length: count}, () => iterator.next().toString())
  assert.equal(found[0], recurrence.start, 'the first day fits the rule')
  return `${recurrence.rule.replace('FREQ=', '')}: ${found.join(' ')}`
}

describe('recurrence', () => {
  const cases: readonly (readonly [phrase: string, expected: string])[] = [
    ['trước ngày 25 hằng tháng', 'MONTHLY;BYMONTHDAY=25: 2026-10-25 2026-11-25 2026-12-25'],
    ['trước ngày 05 hàng tháng', 'MONTHLY;BYMONTHDAY=5: 2026-10-05 2026-11-05 2026-12-05'],
    ['đúng ngày mồng 3 hằng tháng', 'MONTHLY;BYMONTHDAY=3: 2026-11-03 2026-12-03 2027-01-03'],
    ['ngày 10 của tháng sau', 'MONTHLY;BYMONTHDAY=10: 2026-10-10 2026-11-10 2026-12-10'],
    ['ngày 31 hằng tháng', 'MONTHLY;BYMONTHDAY=-1: 2026-10-31 2026-11-30 2026-12-31'],
    [
      'trước ngày 15 tháng 12 hàng năm',
      'YEARLY;BYMONTH=12;BYMONTHDAY=15: 2026-12-15 2027-12-15 2028-12-15',
    ],
    [
      'trước ngày 10 tháng 01 hàng năm',
      'YEARLY;BYMONTH=1;BYMONTHDAY=10: 2027-01-10 2028-01-10 2029-01-10',
    ],
    ['ngày 30/6 hằng năm', 'YEARLY;BYMONTH=6;BYMONTHDAY=30: 2027-06-30 2028-06-30 2029-06-30'],
    ['ngày 29/02 hằng năm', 'YEARLY;BYMONTH=2;BYMONTHDAY=-1: 2027-02-28 2028-02-29 2029-02-28'],
    ['trong tháng 6 hằng năm', 'YEARLY;BYMONTH=6;BYMONTHDAY=30: 2027-06-30 2028-06-30 2029-06-30'],
    [
      'trước ngày 20 tháng cuối quý',
      'MONTHLY;INTERVAL=3;BYMONTHDAY=20: 2026-12-20 2027-03-20 2027-06-20',
    ],
    [
      'ngày 05 tháng đầu của quý',
      'MONTHLY;INTERVAL=3;BYMONTHDAY=5: 2026-10-05 2027-01-05 2027-04-05',
    ],
    [
      'trước ngày 15 tháng thứ hai của mỗi quý',
      'MONTHLY;INTERVAL=3;BYMONTHDAY=15: 2026-11-15 2027-02-15 2027-05-15',
    ],
    ['hằng ngày', 'DAILY: 2026-10-05 2026-10-06 2026-10-07'],
    ['hằng tuần', 'WEEKLY;BYDAY=FR: 2026-10-09 2026-10-16 2026-10-23'],
    ['vào thứ Hai hằng tuần', 'WEEKLY;BYDAY=MO: 2026-10-05 2026-10-12 2026-10-19'],
    ['thứ Năm hằng tuần', 'WEEKLY;BYDAY=TH: 2026-10-08 2026-10-15 2026-10-22'],
    [
      'vào ngày thứ Bảy hoặc Chủ nhật hàng tuần',
      'WEEKLY;BYDAY=SU: 2026-10-11 2026-10-18 2026-10-25',
    ],
    ['hằng tháng', 'MONTHLY;BYMONTHDAY=-1: 2026-10-31 2026-11-30 2026-12-31'],
    ['mỗi quý', 'MONTHLY;INTERVAL=3;BYMONTHDAY=-1: 2026-12-31 2027-03-31 2027-06-30'],
    ['định kỳ hàng quý', 'MONTHLY;INTERVAL=3;BYMONTHDAY=-1: 2026-12-31 2027-03-31 2027-06-30'],
    ['định kỳ 6 tháng', 'MONTHLY;INTERVAL=6;BYMONTHDAY=-1: 2026-12-31 2027-06-30 2027-12-31'],
    ['6 tháng, hằng năm', 'MONTHLY;INTERVAL=6;BYMONTHDAY=-1: 2026-12-31 2027-06-30 2027-12-31'],
    ['6 tháng, cả năm', 'MONTHLY;INTERVAL=6;BYMONTHDAY=-1: 2026-12-31 2027-06-30 2027-12-31'],
    ['Định kỳ hằng năm', 'YEARLY;BYMONTH=12;BYMONTHDAY=31: 2026-12-31 2027-12-31 2028-12-31'],
    ['12 tháng một lần', 'YEARLY;BYMONTH=12;BYMONTHDAY=31: 2026-12-31 2027-12-31 2028-12-31'],
    ['từng tháng, quý, năm', 'MONTHLY;BYMONTHDAY=-1: 2026-10-31 2026-11-30 2026-12-31'],
    ['hằng tháng, hằng quý và hằng năm', 'MONTHLY;BYMONTHDAY=-1: 2026-10-31 2026-11-30 2026-12-31'],
    ['3 tháng một lần', 'MONTHLY;INTERVAL=3;BYMONTHDAY=-1: 2026-12-31 2027-03-31 2027-06-30'],
    ['tuần đầu hằng tháng', 'MONTHLY;BYMONTHDAY=7: 2026-10-07 2026-11-07 2026-12-07'],
    [
      'tuần cuối của tháng cuối trong quý',
      'MONTHLY;INTERVAL=3;BYMONTHDAY=-1: 2026-12-31 2027-03-31 2027-06-30',
    ],
    ['02 tháng/lần', 'MONTHLY;INTERVAL=2;BYMONTHDAY=5: 2026-12-05 2027-02-05 2027-04-05'],
    ['hai tuần một lần', 'WEEKLY;INTERVAL=2;BYDAY=FR: 2026-10-16 2026-10-30 2026-11-13'],
    ['10 ngày một lần', 'DAILY;INTERVAL=10: 2026-10-15 2026-10-25 2026-11-04'],
    [
      'năm năm một lần',
      'YEARLY;INTERVAL=5;BYMONTH=10;BYMONTHDAY=5: 2031-10-05 2036-10-05 2041-10-05',
    ],
    ['hằng kỳ', 'không rõ'],
    ['định kỳ', 'không rõ'],
    ['ngày 31/9 hằng năm', 'không rõ'],
    ['ngày 15 hằng năm', 'không rõ'],
    ['ngày 45 hằng tháng', 'không rõ'],
    ['trong tháng 13 hằng năm', 'không rõ'],
  ]
  for (const [phrase, expected] of cases) {
    it(phrase, () => assert.equal(days(phrase), expected))
  }

  it('the day 29, 30 or 31 of a month that has none is its last', () => {
    assert.equal(
      days('ngày 30 hằng tháng', '2027-01-31'),
      'MONTHLY;BYMONTHDAY=30: 2027-03-30 2027-04-30 2027-05-30 + YEARLY;BYMONTH=2;BYMONTHDAY=-1: 2027-02-28 2028-02-29 2029-02-28',
    )
    assert.equal(
      days('ngày 30 tháng thứ hai của quý', '2027-05-31', 2),
      'MONTHLY;INTERVAL=3;BYMONTHDAY=30: 2027-08-30 2027-11-30 + YEARLY;BYMONTH=2;BYMONTHDAY=-1: 2028-02-29 2029-02-28',
    )
    assert.equal(
      days('4 tháng một lần', '2026-10-31'),
      'MONTHLY;INTERVAL=4;BYMONTHDAY=-1: 2027-02-28 2027-06-30 2027-10-31',
    )
  })

  it('begins on the day of issue where that is a day of it, never before', () => {
    assert.equal(days('hằng quý', '2026-12-31', 1), 'MONTHLY;INTERVAL=3;BYMONTHDAY=-1: 2026-12-31')
    assert.equal(days('ngày 25 hằng tháng', '2026-12-26', 1), 'MONTHLY;BYMONTHDAY=25: 2027-01-25')
    assert.equal(
      days('ngày 05/10 hằng năm', '2026-10-06', 1),
      'YEARLY;BYMONTH=10;BYMONTHDAY=5: 2027-10-05',
    )
  })

  it('a period beside a named day of the same period is the same duty', () => {
    const rules = (...phrases: readonly string[]) =>
      distinctRecurrences(phrases.flatMap((phrase) => recurrencesOf(phrase, issued))).map(
        ({rule}) => rule,
      )
    assert.deepEqual(rules('định kỳ hằng quý', 'trước ngày 20 tháng cuối quý'), [
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20',
    ])
    assert.deepEqual(rules('trước ngày 10/01 hằng năm', 'hằng năm', 'ngày 10/6 hằng năm'), [
      'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10',
      'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=10',
    ])
    assert.deepEqual(rules('định kỳ 6 tháng', 'ngày 25 hằng tháng', 'mỗi tháng', '6 tháng'), [
      'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1',
      'FREQ=MONTHLY;BYMONTHDAY=25',
    ])
  })
})
