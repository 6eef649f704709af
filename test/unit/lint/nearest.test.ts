import assert from 'node:assert/strict'
import {nearest} from '../../../src/lint/nearest'

const ids = ['missing-lead', 'missing-deadline', 'missing-header', 'placeholder', 'general-lead']

describe('nearest', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['missing-lead', 'missing-lead'],
    ['missing-leed', 'missing-lead'],
    ['mising-lead', 'missing-lead'],
    ['misisng-lead', 'missing-lead'],
    ['Missing-Lead', 'missing-lead'],
    ['missing-deadlines', 'missing-deadline'],
    ['missing_header', 'missing-header'],
    ['place-holder', 'placeholder'],
    ['max-len', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ]
  for (const [name, expected] of cases) {
    it(`${name.slice(0, 20)} → ${expected ?? 'none'}`, () =>
      assert.equal(nearest(name, ids), expected))
  }
})
