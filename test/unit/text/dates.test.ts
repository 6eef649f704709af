import assert from 'node:assert/strict'
import {daysIn, isoDate, isPossible, monthEnd, quarterEnd} from '../../../src/text/dates'

describe('dates', () => {
  it('know the days of a month', () => {
    assert.deepEqual(
      [1, 2, 4, 6, 9, 11, 12].map((month) => daysIn(month, 2026)),
      [31, 28, 30, 30, 30, 30, 31],
    )
    assert.deepEqual(
      [0, 13].map((month) => daysIn(month, 2026)),
      [0, 0],
    )
  })

  it('know leap years, and allow for one where no year stands', () => {
    const february = (year: number | null) => daysIn(2, year)
    assert.deepEqual([2024, 2026, 1900, 2000, null].map(february), [29, 28, 28, 29, 29])
  })

  const possible: readonly (readonly [number, number, number | null, boolean])[] = [
    [31, 8, 2026, true],
    [31, 9, 2026, false],
    [29, 2, 2027, false],
    [29, 2, null, true],
    [30, 2, null, false],
    [1, 13, 2026, false],
    [0, 5, 2026, false],
    [5, 0, 2026, false],
  ]
  for (const [day, month, year, is] of possible) {
    it(`${day}/${month}/${year ?? '…'} ${is ? 'can' : 'cannot'} be`, () =>
      assert.equal(isPossible({day, month, year}), is))
  }

  it('are written as ISO says', () => {
    assert.equal(isoDate(2026, 2, 5), '2026-02-05')
    assert.equal(monthEnd(2028, 2), '2028-02-29')
    assert.deepEqual(
      [1, 2, 3, 4].map((quarter) => quarterEnd(2026, quarter)),
      ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    )
  })
})
