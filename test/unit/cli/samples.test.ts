import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../../src/document/read'
import {Linter} from '../../../src/lint/linter'
import {rules} from '../../../src/rules/index'

const folder = path.resolve('test/fixtures/samples')

/** Ids of what is found in a sample, at warning level or above, each once. */
function faults(name: string): readonly string[] {
  const text = readFileSync(path.join(folder, name), 'utf8')
  const {findings} = new Linter(rules, undefined, {onRuleError: 'throw'}).lint(readDirective(text))
  const grave = findings.filter(({severity}) => severity === 'error' || severity === 'warning')
  return [...new Set(grave.map(({ruleId}) => ruleId))].sort()
}

describe('sample drafts', () => {
  for (const name of ['ke-hoach-dung.vanban', 'cong-van-giao-viec.vanban']) {
    it(`${name} is sound`, () => assert.deepEqual(faults(name), []))
  }

  const flawed: readonly (readonly [string, readonly string[]])[] = [
    ['chi-thi-thieu-noi-nhan.vanban', ['missing-recipients', 'missing-lead', 'broken-numbering']],
    [
      'nghi-quyet-dang-uy.vanban',
      [
        'broken-numbering',
        'impossible-date',
        'malformed-authority',
        'malformed-date',
        'malformed-number',
        'malformed-recipients',
        'missing-archive',
        'mixed-systems',
        'past-deadline',
      ],
    ],
    ['du-thao.md', ['missing-deadline', 'missing-lead', 'placeholder']],
  ]
  for (const [name, expected] of flawed) {
    it(`${name} shows what is wrong in it`, () => {
      const found = faults(name)
      assert.deepEqual(
        expected.filter((id) => !found.includes(id)),
        [],
      )
    })
  }

  it('every sample is signed by nobody real', () => {
    for (const name of readdirSync(folder)) {
      assert.match(readFileSync(path.join(folder, name), 'utf8'), /Nguyễn Văn A/u)
    }
  })
})
