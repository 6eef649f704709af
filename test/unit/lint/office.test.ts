import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {profileIds} from '../../../src/facts/ids'
import {overrideProfile, profiles, sourceOf} from '../../../src/facts/profiles'
import {typographies} from '../../../src/facts/typography'
import {typographyOf} from '../../../src/facts/typography-overrides'
import {mergeConfigurations, parseConfiguration} from '../../../src/lint/configuration'
import {Linter} from '../../../src/lint/linter'
import type {RuleContext} from '../../../src/lint/rule'
import {rules} from '../../../src/rules'
import {sample} from '../../../src/rules/common/samples'
import {setAs} from '../../../src/rules/common/word-examples'
import {plainDirective, ruleOf} from './samples'

/** What a rule is shown under a configuration. */
function contextUnder(text: string): RuleContext {
  const seen: RuleContext[] = []
  const rule = ruleOf('a-rule', {
    check(context) {
      seen.push(context)
      return []
    },
  })
  const {configuration, problems} = parseConfiguration(text, [])
  assert.deepEqual(problems, [])
  new Linter([rule], configuration, {onRuleError: 'throw'}).lint(
    plainDirective('Một.', 'party-2018'),
  )
  const [context] = seen
  assert.ok(context)
  return context
}

describe('what an office sets', () => {
  it('reaches the rules, beside the values it leaves alone', () => {
    const {office, limits, profile} = contextUnder(`{
      "office": {"bodies": [{"name": "Ban Du lịch", "symbol": "BDL"}], "words": ["logistics"]},
      "limits": {"sentenceSyllables": 60},
      "profiles": {"party-2018": {"recipientSeparator": ";", "authorities": {"TL": "TL."}}}
    }`)
    assert.deepEqual(office.bodies, [{name: 'Ban Du lịch', symbol: 'BDL'}])
    assert.deepEqual([office.words, office.places], [['logistics'], []])
    assert.equal(limits.sentenceSyllables, 60)
    assert.ok(limits.documentPages > 0)
    assert.equal(profile.recipientSeparator, ';')
    assert.deepEqual(profile.authorities, {...profiles['party-2018'].authorities, TL: 'TL.'})
    assert.equal(profile.endMark, profiles['party-2018'].endMark)
  })

  it('is nothing where the file says nothing', () => {
    const {office, profile} = contextUnder('{}')
    assert.deepEqual(office.bodies, [])
    assert.deepEqual(profile, profiles['party-2018'])
  })

  it('changes what is found, and messages name the office as the source', () => {
    const text = sample('party-2018')
    const {configuration} = parseConfiguration(
      '{"profiles": {"party-2018": {"recipientSeparator": ";"}}}',
      [],
    )
    const found = (linter: Linter) =>
      linter
        .lint(readDirective(text, {profile: 'party-2018'}))
        .findings.filter(({ruleId}) => ruleId === 'malformed-recipients')
        .map(({message}) => message)
    assert.deepEqual(found(new Linter(rules)), [])
    assert.deepEqual(found(new Linter(rules, configuration)), [
      'Các nơi nhận ngăn cách bằng ","; cấu hình của cơ quan dùng ";"',
    ])
  })

  it('is joined part by part where two configurations hold', () => {
    const base = {rules: {}, office: {words: ['a']}, limits: {documentPages: 3}}
    const over = {rules: {}, office: {words: ['b']}, limits: {sentenceSyllables: 50}}
    const {office, limits} = mergeConfigurations(base, over)
    assert.deepEqual(office?.words, ['a', 'b'])
    assert.deepEqual(limits, {documentPages: 3, sentenceSyllables: 50})
  })
})

describe('typography', () => {
  it('takes the values of the office over those of the profile', () => {
    const own = overrideProfile(profiles['state-2020'], {
      typography: {margins: {left: [32, 34]}, lettering: {body: {size: [14, 15]}}},
    })
    const {margins, lettering} = typographyOf(own)
    assert.deepEqual(margins.left, {usual: 32, least: 32, most: 34})
    assert.deepEqual(margins.right, typographies['state-2020'].margins.right)
    assert.deepEqual(lettering.body.size, {usual: 14, least: 14, most: 15})
    assert.equal(lettering.body.alignment, 'justified')
    assert.equal(sourceOf(own, 'typography'), 'cấu hình của cơ quan')
    assert.equal(sourceOf(own, 'endMark'), 'Nghị định 30/2020/NĐ-CP')
  })

  it('holds for Word files, too', () => {
    const own = '{"profiles": {"state-2020": {"typography": {"margins": {"left": [24, 26]}}}}}'
    const text = sample('state-2020')
    const layout = setAs('state-2020', {sheet: {left: 25}})(text)
    const directive = readDirective(text, {profile: 'state-2020', layout})
    const page = rules.filter(({id}) => id === 'docx-page')
    const messagesUnder = (configuration: string) =>
      new Linter(page, parseConfiguration(configuration, []).configuration)
        .lint(directive)
        .findings.map(({message}) => message)
    assert.deepEqual(messagesUnder('{}'), ['Lề trái 25 mm, quy định 30–35 mm'])
    assert.deepEqual(messagesUnder(own), [])
  })

  it('is that of the profile where the office sets nothing', () => {
    for (const id of profileIds) assert.deepEqual(typographyOf(profiles[id]), typographies[id])
  })
})
