import assert from 'node:assert/strict'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {profileIds} from '../../../src/facts/ids'
import {configurationKeys, parseConfiguration} from '../../../src/lint/configuration'
import {levels} from '../../../src/lint/rule'
import {configurationSchema} from '../../../src/lint/schema'
import {settingsOf} from '../../../src/lint/settings'
import {ruleOf} from './samples'

const rules = [ruleOf('missing-lead'), ruleOf('placeholder')]
const ruleIds = rules.map(({id}) => id)
// Not strict: the editor's own keywords (enumDescriptions, allowComments …) are none of Ajv's.
const ajv = new Ajv({strict: false, allErrors: true})
const validate = ajv.compile(configurationSchema(rules))

describe('the schema of .the-thuc.json', () => {
  const right: readonly unknown[] = [
    {},
    {$schema: 'x', profile: 'party-2018', rules: {'missing-lead': 'off'}, ignore: ['a/**']},
  ]
  for (const value of right) {
    it(`accepts ${JSON.stringify(value)}`, () => assert.ok(validate(value)))
  }

  const wrong: readonly unknown[] = [
    [],
    null,
    {ruels: {}},
    {profile: 'party-2019'},
    {rules: {'missing-leed': 'error'}},
    {rules: {placeholder: 'warn'}},
    {rules: []},
    {ignore: 'a'},
    {ignore: [1]},
    {ignore: [' ']},
    {$schema: 1},
  ]
  for (const value of wrong) {
    it(`rejects ${JSON.stringify(value)}`, () => assert.ok(!validate(value)))
  }

  it('describes the keys that are read', () => {
    assert.deepEqual(
      Object.keys(Object(configurationSchema(rules)['properties'])),
      configurationKeys,
    )
  })

  it('agrees with the reader on any value', () => {
    const odd = fc.jsonValue({maxDepth: 1})
    const level = fc.oneof(fc.constantFrom<unknown>(...levels), odd)
    const name = fc.oneof(fc.constantFrom(...ruleIds), fc.string())
    const value = fc.record(
      {
        $schema: fc.oneof(fc.string(), odd),
        profile: fc.oneof(fc.constantFrom<unknown>(...profileIds), odd),
        rules: fc.oneof(fc.dictionary(name, level), odd),
        ignore: fc.oneof(fc.array(fc.oneof(fc.string(), odd)), odd),
        rulse: odd,
      },
      {requiredKeys: []},
    )
    fc.assert(
      fc.property(fc.oneof({weight: 9, arbitrary: value}, odd), (each) => {
        const {problems} = parseConfiguration(JSON.stringify(each), ruleIds)
        assert.equal(validate(each), problems.length === 0)
      }),
    )
  })
})

describe('the settings', () => {
  it('have defaults that their own schemas accept', () => {
    for (const [name, setting] of Object.entries(settingsOf(rules))) {
      const schema = Object(setting)
      assert.ok(ajv.compile(schema)(schema.default), name)
    }
  })
})
