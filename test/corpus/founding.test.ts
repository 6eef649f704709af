import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import type {Finding} from '../../src/lint/rule'
import {rules} from '../../src/rules'

const folder = path.resolve('../shared/corpus/annotated')
const linter = new Linter(rules, undefined, {onRuleError: 'throw'})

/** A text without any header has one finding about it, not one for each part. */
const partsOfHeader = 'missing-heading|missing-issuer|missing-number|missing-place-date'

/**
 * The five founding documents by Hướng dẫn 36-HD/VPTW: what must be said of each, and what must not (`domain.md` §8.1).
 * Expressions meet lines of "rule severity message".
 */
const founding: readonly (readonly [
  file: string,
  must: readonly RegExp[],
  not: readonly RegExp[],
])[] = [
  [
    'seed000',
    [
      /^missing-header info/,
      /^missing-signature error/,
      /^missing-deadline hint/,
      /^obsolete-body \w+ "đảng đoàn"/i,
      /^obsolete-body \w+ "ban cán sự đảng"/i,
      /^obsolete-body \w+ "Ban Dân vận/,
    ],
    [new RegExp(`^(?:${partsOfHeader})`), /^malformed-recipients/],
  ],
  [
    'seed001',
    [
      /^malformed-recipients warning .*"Ban Bí thư TW Đảng" thiếu dấu ","/,
      /^malformed-recipients warning .*"Văn phòng TW Đảng" thiếu dấu ","/,
      /^mixed-spelling .*"tỉ".*"Tỷ"/,
      /^mixed-spelling .*2021 – 2025/,
    ],
    [
      new RegExp(`^(?:${partsOfHeader})`),
      /^missing-deadline (?:error|warning)/,
      /^past-deadline/,
      /^missing-signature/,
    ],
  ],
  [
    'seed002',
    [
      /^malformed-end-mark info .*"\.\/\."/,
      /^term-case .*"Ban chấp hành"/,
      /^mixed-spelling .*"2020-2025".*"2020 - 2025"/,
    ],
    [
      new RegExp(`^(?:${partsOfHeader})`),
      /^missing-section/,
      /^missing-recipients/,
      /^malformed-recipients/,
    ],
  ],
  [
    'seed003',
    [/^missing-deadline hint/, /^dangling-reference .*Đề án/],
    [new RegExp(`^(?:${partsOfHeader})`), /^missing-lead/, /^missing-signature/],
  ],
  [
    'seed004',
    [/^malformed-authority error .*chỉ có họ tên/, /^malformed-recipients warning "Lưu VT/],
    [/^malformed-date/, /^malformed-number/, /^malformed-subject/, /^missing-(?!deadline)/],
  ],
]

function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ruleId, severity, message}) => `${ruleId} ${severity} ${message}`)
}

describe('the founding documents by Hướng dẫn 36-HD/VPTW', () => {
  before(function () {
    if (!existsSync(folder)) this.skip()
  })

  for (const [name, must, not] of founding) {
    it(name, () => {
      const file = readdirSync(folder).find(
        (each) => each.startsWith(name) && each.endsWith('.txt'),
      )
      const text = readFileSync(path.join(folder, file ?? ''), 'utf8')
      const lines = linesOf(linter.lint(readDirective(text, {profile: 'party-2018'})).findings)
      assert.deepEqual(
        must.filter((pattern) => !lines.some((line) => pattern.test(line))),
        [],
      )
      assert.deepEqual(
        lines.filter((line) => not.some((pattern) => pattern.test(line))),
        [],
      )
    })
  }

  it('of which the công văn of 2020 is told otherwise by the newer guide', () => {
    const file = readdirSync(folder).find((each) => /^seed004.*\.txt$/u.test(each))
    const text = readFileSync(path.join(folder, file ?? ''), 'utf8')
    const lines = linesOf(linter.lint(readDirective(text, {profile: 'party-2026'})).findings)
    assert.ok(lines.some((line) => /^malformed-subject info .*"V\/v"/u.test(line)))
  })
})
