import assert from 'node:assert/strict'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {profileIds} from '../../../src/facts/ids'
import {configurationKeys, parseConfiguration} from '../../../src/lint/configuration'
import {limitsShape, officeShape, profileShape} from '../../../src/lint/configuration-shapes'
import {levels} from '../../../src/lint/rule'
import {configurationSchema} from '../../../src/lint/schema'
import {settingsOf} from '../../../src/lint/settings'
import type {Shape} from '../../../src/lint/shapes'
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
    {
      office: {
        bodies: [{name: 'Ban Quản lý Khu du lịch', symbol: 'BQLKDL', successor: 'Phòng Kinh tế'}],
        abbreviations: {TTĐT: 'trang thông tin điện tử'},
        words: ['logistics'],
      },
      profiles: {
        'party-2018': {
          recipientSeparator: ';',
          authorities: {TM: 'TM'},
          sections: {'ke-hoach': ['content']},
          typography: {margins: {left: [30, 35]}, lettering: {body: {size: [13, 14]}}},
        },
      },
      limits: {sentenceSyllables: 80, typePages: {'ke-hoach': 10}},
    },
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
    {office: {bodies: [{symbol: 'A'}]}},
    {office: {bodies: ['Ban A']}},
    {office: {words: [1]}},
    {office: {abbreviations: {A: ''}}},
    {profiles: {'party-2019': {}}},
    {profiles: {'party-2018': {endMark: '!'}}},
    {profiles: {'party-2018': {typography: {margins: {left: [30]}}}}},
    {limits: {sentenceSyllables: 1.5}},
    {limits: {typePages: {'ke-hoch': 3}}},
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
        office: fc.oneof(shaped(officeShape), odd),
        profiles: fc.oneof(
          fc.dictionary(fc.constantFrom(...profileIds), shaped(profileShape)),
          odd,
        ),
        limits: fc.oneof(shaped(limitsShape), odd),
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

/** Values that have a shape, most of the time. */
function shaped(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof({weight: 12, arbitrary: fitting(shape)}, fc.jsonValue({maxDepth: 1}))
}

function fitting(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return fc.oneof(fc.constant(shape.example), fc.string())
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...shape.choices)
    case 'number': {
      const range = {min: Math.floor(shape.minimum) - 1, max: shape.maximum + 1}
      return shape.whole
        ? fc.integer(range)
        : fc.oneof(fc.integer(range), fc.double({...range, noNaN: true}))
    }
    case 'list': {
      const size = shape.length ?? 2
      return fc.array(shaped(shape.item), {minLength: shape.length ?? 0, maxLength: size})
    }
    case 'map': {
      const name = shape.names === undefined ? fc.string() : fc.constantFrom(...shape.names)
      return fc.dictionary(
        fc.oneof({weight: 20, arbitrary: name}, fc.string()),
        shaped(shape.value),
        {
          maxKeys: 2,
        },
      )
    }
    case 'object': {
      const entries = Object.entries(shape.properties).map(
        ([name, inner]) => [name, shaped(inner)] as const,
      )
      return fc.record(Object.fromEntries(entries), {requiredKeys: []})
    }
  }
}

describe('the settings', () => {
  it('have defaults that their own schemas accept', () => {
    for (const [name, setting] of Object.entries(settingsOf(rules))) {
      const schema = Object(setting)
      assert.ok(ajv.compile(schema)(schema.default), name)
    }
  })
})
