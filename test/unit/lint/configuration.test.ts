import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type Configuration,
  emptyConfiguration,
  levelsOf,
  mergeConfigurations,
  parseConfiguration,
  parseRuleLevel,
} from '../../../src/lint/configuration'

const ruleIds = ['missing-lead', 'missing-deadline', 'placeholder']

/** Problems as `text in the span: message`. */
function problemsOf(text: string): readonly string[] {
  return parseConfiguration(text, ruleIds).problems.map(
    ({span, message}) => `${text.slice(span.start, span.end)}: ${message}`,
  )
}

const profiles = 'dùng một trong party-2026, party-2018, state-2020'
const levels = 'dùng một trong off, hint, info, warning, error'

describe('parseConfiguration', () => {
  const right: readonly (readonly [string, Configuration])[] = [
    ['', {rules: {}}],
    ['// chưa có gì\n', {rules: {}}],
    ['{}', {rules: {}}],
    ['\uFEFF{"profile": "state-2020"}', {profile: 'state-2020', rules: {}}],
    [
      `{
        // của cơ quan ta
        "$schema": "./the-thuc.schema.json",
        "profile": "party-2018",
        "rules": {"missing-lead": "error", "placeholder": "off",},
        "ignore": ["luu-tru/**"], /* hết */
      }`,
      {
        profile: 'party-2018',
        rules: {'missing-lead': 'error', placeholder: 'off'},
        ignore: ['luu-tru/**'],
      },
    ],
  ]
  for (const [text, expected] of right) {
    it(`reads ${JSON.stringify(text.slice(0, 40))}`, () => {
      const {configuration, problems} = parseConfiguration(text, ruleIds)
      assert.deepEqual(configuration, expected)
      assert.deepEqual(problems, [])
    })
  }

  const wrong: readonly (readonly [string, Configuration, readonly string[]])[] = [
    [
      '{"ruels": {}, "rules": {"placeholder": "hint"}}',
      {rules: {placeholder: 'hint'}},
      ['"ruels": Không có khóa "ruels"; có phải ý là "rules"?'],
    ],
    ['{"hoàn toàn khác": 1}', {rules: {}}, ['"hoàn toàn khác": Không có khóa "hoàn toàn khác"']],
    ['{"toString": 1}', {rules: {}}, ['"toString": Không có khóa "toString"']],
    [
      '{"rules": {"missing-leed": "error", "missing-lead": "error"}}',
      {rules: {'missing-lead': 'error'}},
      ['"missing-leed": Không có quy tắc "missing-leed"; có phải ý là "missing-lead"?'],
    ],
    [
      '{"rules": {"missing-lead": "warn", "placeholder": 2}}',
      {rules: {}},
      [`"warn": Không có mức "warn"; ${levels}`, `2: Mức của quy tắc phải là một chuỗi; ${levels}`],
    ],
    [
      '{"rules": {"placeholder": "eror"}}',
      {rules: {}},
      [`"eror": Không có mức "eror"; ${levels}; có phải ý là "error"?`],
    ],
    [
      '{"profile": "party-2019"}',
      {rules: {}},
      [`"party-2019": Không có bộ quy định "party-2019"; ${profiles}; có phải ý là "party-2018"?`],
    ],
    ['{"profile": null}', {rules: {}}, [`null: Bộ quy định phải là một chuỗi; ${profiles}`]],
    [
      '{"rules": [], "ignore": "a", "$schema": 1}',
      {rules: {}},
      [
        '[]: "rules" phải là một đối tượng: { "tên-quy-tắc": "mức" }',
        '"a": "ignore" phải là một danh sách: ["mẫu đường dẫn", …]',
        '1: "$schema" phải là một chuỗi',
      ],
    ],
    [
      '{"ignore": ["a", 1, " "]}',
      {rules: {}, ignore: ['a']},
      [
        '1: Mỗi mục của "ignore" phải là một mẫu đường dẫn, ví dụ "luu-tru/**"',
        '" ": Mỗi mục của "ignore" phải là một mẫu đường dẫn, ví dụ "luu-tru/**"',
      ],
    ],
    [
      '{"office": {"bodies": [{"symbol": "A"}, {"name": "Ban A"}], "wrods": []}}',
      {rules: {}, office: {bodies: [{name: 'Ban A'}]}},
      [
        '{"symbol": "A"}: "office.bodies" thiếu khóa "name"',
        '"wrods": "office" không có khóa "wrods"; có phải ý là "words"?',
      ],
    ],
    [
      '{"profiles": {"party-2018": {"endMark": "!", "recipientSeparator": ";"}, "party-2019": {}}}',
      {rules: {}, profiles: {'party-2018': {recipientSeparator: ';'}}},
      [
        '"!": "profiles.party-2018.endMark" phải là một trong ".", "./."; có phải ý là "."?',
        '"party-2019": "profiles" không có khóa "party-2019"; có phải ý là "party-2018"?',
      ],
    ],
    [
      '{"limits": {"sentenceSyllables": "80", "documentPages": 3}}',
      {rules: {}, limits: {documentPages: 3}},
      ['"80": "limits.sentenceSyllables" phải là một số nguyên từ 10 đến 1000'],
    ],
    ['["rules"]', {rules: {}}, ['["rules"]: Cấu hình phải là một đối tượng: { … }']],
    [
      '{"profile": "party-2018", "profile": "party-2026"}',
      {profile: 'party-2026', rules: {}},
      ['"profile": Khóa "profile" ghi lần thứ hai; lần ghi sau cùng được dùng'],
    ],
    [
      '{"rules": {"placeholder": "hint"}\n"profile": "party-2018"',
      {profile: 'party-2018', rules: {placeholder: 'hint'}},
      ['"profile": Thiếu dấu phẩy "," ở trước'],
    ],
    [
      '{"profile" "party-2018"}',
      {rules: {}},
      ['"party-2018": Thiếu dấu hai chấm ":" sau tên khóa'],
    ],
    ['{"profile":', {rules: {}}, [': Thiếu giá trị']],
    [
      '{“profile”: “party-2018”}',
      {rules: {}},
      ['“profile”: Dấu nháy phải là dấu nháy kép thẳng: "…"'],
    ],
    ["{'profile': 1}", {rules: {}}, ['\'profile\': Dấu nháy phải là dấu nháy kép thẳng: "…"']],
    ['{profile: 1}', {rules: {}}, ['profile: Không hiểu "profile" ở đây']],
    ['{}}', {rules: {}}, ['}: Thừa nội dung ở sau cấu hình']],
  ]
  for (const [text, expected, problems] of wrong) {
    it(`reports and goes on: ${text}`, () => {
      assert.deepEqual(problemsOf(text), problems)
      assert.deepEqual(parseConfiguration(text, ruleIds).configuration, expected)
    })
  }

  it('names one mistake on each line', () => {
    assert.deepEqual(problemsOf('{"rules": {"placeholder": },\n"ignore": tru}').length, 2)
  })

  it('never throws, and every place lies in the text', () => {
    const sample = right.at(-1)?.[0] ?? ''
    const piece = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.json(),
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '/*', '//', '\n'),
      fc.nat(sample.length).map((at) => sample.slice(at, at + 40)),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const text = pieces.join('')
        const {configuration, problems} = parseConfiguration(text, ruleIds)
        for (const {span} of problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
        }
        for (const id of Object.keys(configuration.rules)) assert.ok(ruleIds.includes(id))
      }),
    )
    assert.equal(parseConfiguration('['.repeat(100_000), ruleIds).problems.length > 0, true)
  })
})

describe('mergeConfigurations', () => {
  it('lets the second win and adds what it ignores', () => {
    assert.deepEqual(
      mergeConfigurations(
        {profile: 'party-2018', rules: {a: 'error', b: 'hint'}, ignore: ['x']},
        {profile: 'state-2020', rules: {b: 'off'}, ignore: ['y']},
      ),
      {profile: 'state-2020', rules: {a: 'error', b: 'off'}, ignore: ['x', 'y']},
    )
  })

  it('changes nothing with an empty one', () => {
    const full: Configuration = {profile: 'party-2018', rules: {a: 'error'}, ignore: ['x']}
    assert.deepEqual(mergeConfigurations(full, emptyConfiguration), full)
    assert.deepEqual(mergeConfigurations(emptyConfiguration, full), full)
    assert.deepEqual(mergeConfigurations(emptyConfiguration, emptyConfiguration), {rules: {}})
  })
})

describe('parseRuleLevel', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['missing-lead=error', {ruleId: 'missing-lead', level: 'error'}],
    [' placeholder = off ', {ruleId: 'placeholder', level: 'off'}],
    [
      'missing-lead',
      {message: '"missing-lead" thiếu mức; viết QUY-TẮC=MỨC, ví dụ missing-lead=hint'},
    ],
    ['placeholders=off', {message: 'Không có quy tắc "placeholders"; có phải ý là "placeholder"?'}],
    ['placeholder=of', {message: `Không có mức "of"; ${levels}; có phải ý là "off"?`}],
    ['placeholder=a=b', {message: `Không có mức "a=b"; ${levels}`}],
    ['=off', {message: 'Không có quy tắc ""'}],
  ]
  for (const [argument, expected] of cases) {
    it(argument, () => assert.deepEqual(parseRuleLevel(argument, ruleIds), expected))
  }
})

describe('levelsOf', () => {
  it('takes the levels of a setting and leaves the rest', () => {
    assert.deepEqual(levelsOf({a: 'off', b: 'loud', c: 1, d: 'hint'}), {a: 'off', d: 'hint'})
    for (const nothing of [undefined, null, 'off', []]) assert.deepEqual(levelsOf(nothing), {})
  })
})
