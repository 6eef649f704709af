import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import {rules} from '../../../src/rules/index'
import type {CheckedFile, Summary} from '../../../src/write/renderer'
import {sarifFindings} from '../../../src/write/sarif'
import {checked, findings, summary, text} from './checked'

/**
 * The published schema (OASIS SARIF 2.1.0, as SchemaStore gives it), from the MIT-licensed npm package
 * @microsoft/jest-sarif 1.0.0-beta.0, unchanged. It names draft 4, which ajv does not know; it uses nothing that draft 7
 * reads otherwise but the spelling of `id`. One of its patterns is no regular expression in Unicode mode.
 */
const schemaFile = 'test/fixtures/sarif-2.1.0.schema.json'

function validator() {
  const {$schema: _draft, id: _id, ...schema} = JSON.parse(readFileSync(schemaFile, 'utf8'))
  const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
  addFormats(ajv)
  return ajv.compile(schema)
}

function sarif(files: readonly CheckedFile[], run: Summary = summary()) {
  const renderer = sarifFindings(rules, '1.2.3')
  const parts = files.map((file) => renderer.file(file))
  return JSON.parse(renderer.start() + parts.join('') + renderer.end(run))
}

const problems = [
  {kind: 'input', path: 'mất.vanban', message: 'không có tệp này'},
  {kind: 'configuration', path: '.the-thuc.json', line: 3, column: 5, message: 'sai'},
] as const

describe('SARIF', () => {
  const validate = validator()
  const cases: readonly (readonly [string, unknown])[] = [
    ['findings', sarif([checked(), checked('b', [])])],
    ['nothing found', sarif([checked('b', [])])],
    ['no file', sarif([], summary({files: 0}))],
    ['problems', sarif([checked()], summary({problems}))],
    ['absolute and odd paths', sarif([checked('/a b/ố[1].vanban'), checked('C:\\a\\b c.vanban')])],
  ]
  for (const [name, log] of cases) {
    it(`${name}: holds to the published schema`, () => {
      validate(log)
      assert.deepEqual(validate.errors, null)
    })
  }

  it('the check can fail', () => {
    assert.equal(validate({version: '2.1.0', runs: [{results: []}]}), false)
  })

  it('describes the rules, with help', () => {
    const {driver} = sarif([]).runs[0].tool
    assert.equal(driver.name, 'the-thuc')
    assert.equal(driver.version, '1.2.3')
    assert.equal(driver.rules.length, rules.length)
    for (const rule of driver.rules) {
      assert.ok(rule.shortDescription.text.length > 0)
      assert.ok(rule.help.markdown.startsWith('# '))
      assert.ok(['error', 'warning', 'note'].includes(rule.defaultConfiguration.level))
    }
  })

  it('a result has place, fix and related places in UTF-16 units', () => {
    const [run] = sarif([checked('xã/kế hoạch.vanban')]).runs
    assert.equal(run.columnKind, 'utf16CodeUnits')
    const uri = 'x%C3%A3/k%E1%BA%BF%20ho%E1%BA%A1ch.vanban'
    const start = text.indexOf('Số 45')
    const region = {
      startLine: 7,
      startColumn: 1,
      endLine: 7,
      endColumn: 14,
      charOffset: start,
      charLength: 13,
    }
    const [first, second, third] = run.results
    assert.equal(first.level, 'warning')
    assert.deepEqual(first.locations, [{physicalLocation: {artifactLocation: {uri}, region}}])
    assert.deepEqual(first.fixes, [
      {
        description: {text: 'Đổi thành "Số: 45/KH-UBND"'},
        artifactChanges: [
          {
            artifactLocation: {uri},
            replacements: [{deletedRegion: region, insertedContent: {text: 'Số: 45/KH-UBND'}}],
          },
        ],
      },
    ])
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, 'malformed-number')
    assert.equal(second.relatedLocations[0].message.text, 'Trích yếu ở đây')
    assert.equal(second.relatedLocations[0].physicalLocation.region.startLine, 12)
    assert.equal(third.level, 'note')
    assert.equal(third.properties.severity, 'hint')
  })

  it('a rule that is not on the list has no index', () => {
    const [finding] = findings
    assert.ok(finding)
    const [result] = sarif([checked('a', [{...finding, ruleId: 'not-listed'}])]).runs[0].results
    assert.equal('ruleIndex' in result, false)
  })

  it('what could not be used is a notification of the invocation', () => {
    const [invocation] = sarif([], summary({problems})).runs[0].invocations
    assert.equal(invocation.executionSuccessful, false)
    assert.equal(invocation.toolExecutionNotifications[0].message.text, 'không có tệp này')
    const [configuration] = invocation.toolConfigurationNotifications
    assert.equal(configuration.locations[0].physicalLocation.region.startLine, 3)
  })

  it('every file that was read is an artifact', () => {
    const [run] = sarif([checked('a'), checked('b', [])]).runs
    assert.deepEqual(
      run.artifacts.map((each: {location: {uri: string}}) => each.location.uri),
      ['a', 'b'],
    )
  })
})
