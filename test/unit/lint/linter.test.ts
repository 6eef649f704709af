import assert from 'node:assert/strict'
import {Linter} from '../../../src/lint/linter'
import {settled} from '../../../src/lint/reported-finding'
import type {Level, Report, Rule, Severity} from '../../../src/lint/rule'
import {plainDirective, ruleOf, wordRule} from './samples'

const text = 'một hai ba\nhai ba bốn\n'

function at(start: number, end: number, more: Partial<Report> = {}): Report {
  return {span: {start, end}, message: `${start}–${end}`, ...more}
}

function reporting(id: string, reports: readonly Report[], more: Partial<Rule> = {}): Rule {
  return ruleOf(id, {check: () => reports, ...more})
}

describe('Linter', () => {
  describe('severity: the user over the report over the rule', () => {
    const cases: readonly (readonly [Severity, Severity | null, Level | null, Severity | null])[] =
      [
        ['warning', null, null, 'warning'],
        ['warning', 'hint', null, 'hint'],
        ['warning', null, 'error', 'error'],
        ['warning', 'hint', 'error', 'error'],
        ['warning', 'hint', 'off', null],
      ]
    for (const [own, reported, level, expected] of cases) {
      it(`${own}, ${reported ?? '–'}, ${level ?? '–'} → ${expected ?? 'nothing'}`, () => {
        const report = at(0, 3, reported === null ? {} : {severity: reported})
        const rules: Record<string, Level> = level === null ? {} : {'a-rule': level}
        const linter = new Linter([reporting('a-rule', [report], {severity: own})], {rules})
        const {findings, ruleCount} = linter.lint(plainDirective(text))
        assert.deepEqual(
          findings.map(({severity}) => severity),
          expected === null ? [] : [expected],
        )
        assert.equal(ruleCount, expected === null ? 0 : 1)
      })
    }
  })

  it('sorts by place, then by the order of the rules, and counts', () => {
    const rules = [
      wordRule('second', 'ba'),
      wordRule('first', 'hai ba'),
      reporting('third', [at(4, 10)], {severity: 'error'}),
    ]
    const {findings, errors, warnings, ruleCount} = new Linter(rules).lint(plainDirective(text))
    assert.deepEqual(
      findings.map(({ruleId, span}) => `${ruleId} ${span.start}`),
      ['first 4', 'third 4', 'second 8', 'first 11', 'second 15'],
    )
    assert.deepEqual({errors, warnings, ruleCount}, {errors: 1, warnings: 4, ruleCount: 3})
  })

  it('gives a whole finding, with the basis of the document’s profile', () => {
    const fix = {title: 'Sửa', edits: [{start: 0, end: 3, text: 'Một'}]}
    const related = [{message: 'ở đây', span: {start: 4, end: 7}}]
    const basis = {'party-2026': 'Điểm 1', 'party-2018': 'Điểm 2', 'state-2020': 'Điểm 3'}
    const report = at(0, 3, {fix, suggestions: [fix], related})
    const linter = new Linter([reporting('a-rule', [report], {basis})])
    assert.deepEqual(linter.lint(plainDirective(text, 'state-2020')).findings.map(settled), [
      {
        ruleId: 'a-rule',
        severity: 'warning',
        span: {start: 0, end: 3},
        message: '0–3',
        basis: 'Điểm 3',
        fix,
        suggestions: [fix],
        related,
      },
    ])
  })

  it('runs a rule only on the profiles to which it applies', () => {
    const linter = new Linter([
      reporting('state-rule', [at(0, 1)], {profiles: ['state-2020']}),
      reporting('party-rule', [at(0, 1)], {profiles: ['party-2018', 'party-2026']}),
    ])
    for (const [profile, expected] of [
      ['state-2020', 'state-rule'],
      ['party-2018', 'party-rule'],
    ] as const) {
      const {findings, ruleCount} = linter.lint(plainDirective(text, profile))
      assert.deepEqual([findings.map(({ruleId}) => ruleId), ruleCount], [[expected], 1])
    }
  })

  describe('a rule at fault', () => {
    const overlapping = [
      {start: 0, end: 2, text: ''},
      {start: 1, end: 3, text: ''},
    ]
    const faulty: readonly (readonly [string, Rule])[] = [
      [
        'throws',
        ruleOf('bad', {
          *check() {
            yield at(0, 1)
            throw new Error('hỏng')
          },
        }),
      ],
      ['points behind the text', reporting('bad', [at(0, 999)])],
      ['points backwards', reporting('bad', [at(3, 1)])],
      ['points nowhere', reporting('bad', [at(Number.NaN, 1)])],
      ['overlaps in a fix', reporting('bad', [at(0, 1, {fix: {title: '', edits: overlapping}})])],
      [
        'overlaps in a suggestion',
        reporting('bad', [at(0, 1, {suggestions: [{title: '', edits: overlapping}]})]),
      ],
      [
        'relates to a place outside',
        reporting('bad', [at(0, 1, {related: [{message: '', span: {start: 0, end: 99}}]})]),
      ],
    ]
    for (const [name, rule] of faulty) {
      it(`${name}: one message, and the others go on`, () => {
        const {findings} = new Linter([rule, wordRule('good', 'bốn')]).lint(plainDirective(text))
        assert.deepEqual(
          findings.map(({ruleId, severity, span}) => [ruleId, severity, span.start, span.end]),
          [
            ['bad', 'info', 0, 10],
            ['good', 'warning', 18, 21],
          ],
        )
        assert.match(findings[0]?.message ?? '', /^Quy tắc bad gặp lỗi/)
      })

      it(`${name}: rethrown where tests ask for it`, () => {
        const linter = new Linter([rule], undefined, {onRuleError: 'throw'})
        assert.throws(
          () => linter.lint(plainDirective(text)),
          name === 'throws' ? Error : RangeError,
        )
      })
    }
  })

  describe('changes made when asked for', () => {
    const edits = [{start: 0, end: 3, text: 'Một'}]
    const late = {title: 'Sửa', edits}
    const wrong = {title: 'Sửa', edits: [{start: 0, end: 999, text: ''}]}
    const lint = (report: Report, onRuleError: 'report' | 'throw') =>
      new Linter([reporting('a-rule', [report])], undefined, {onRuleError}).lint(
        plainDirective(text),
      ).findings[0]

    it('are made once, and not before', () => {
      let times = 0
      const make = () => {
        times++
        return late
      }
      const found = lint(at(0, 3, {fix: make, suggestions: () => [make()]}), 'report')
      assert.equal(times, 0)
      assert.deepEqual([found?.fix, found?.fix, found?.suggestions], [late, late, [late]])
      assert.equal(times, 2)
    })

    const faulty: readonly (readonly [string, Partial<Report>])[] = [
      ['a fix outside', {fix: () => wrong}],
      ['a suggestion outside', {suggestions: () => [late, wrong]}],
      [
        'a rule that throws',
        {
          fix: () => {
            throw new RangeError('hỏng')
          },
        },
      ],
    ]
    for (const [name, more] of faulty) {
      it(`${name}: none is offered, or it throws where tests ask for it`, () => {
        const found = lint(at(0, 3, more), 'report')
        assert.deepEqual([found?.message, found?.fix, found?.suggestions], ['0–3', null, []])
        const strict = lint(at(0, 3, more), 'throw')
        assert.throws(() => [strict?.fix, strict?.suggestions], RangeError)
      })
    }

    it('may come to nothing', () => {
      assert.equal(lint(at(0, 3, {fix: () => null}), 'throw')?.fix, null)
    })
  })

  it('parts silenced findings from the rest and keeps the reason', () => {
    const source = '<!-- the-thuc-disable-next-line a-rule -- văn bản cũ -->\nhai\nhai\n'
    const {findings, suppressed, warnings} = new Linter([wordRule('a-rule', 'hai')]).lint(
      plainDirective(source),
    )
    assert.deepEqual(
      findings.map(({span}) => span.start),
      [source.lastIndexOf('hai')],
    )
    assert.deepEqual(
      suppressed.map(({finding, reason}) => [finding.span.start, reason]),
      [[source.indexOf('hai'), 'văn bản cũ']],
    )
    assert.equal(warnings, 1)
  })
})
