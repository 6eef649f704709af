import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../../src/document/read'
import {fixAll} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import type {Finding} from '../../../src/lint/rule'
import {rules} from '../../../src/rules'
import {Lines} from '../../../src/text/lines'

const folder = path.resolve('test/fixtures/rules')
const linter = new Linter(rules, undefined, {onRuleError: 'throw'})

function lint(text: string): readonly Finding[] {
  return linter.lint(readDirective(text)).findings
}

/** "12:1-12:20 warning missing-lead message" */
function shown(text: string): string {
  const lines = new Lines(text)
  const rows = lint(text).map(({span, severity, ruleId, message}) => {
    const [start, end] = [lines.placeAt(span.start), lines.placeAt(span.end)]
    return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId} ${message}\n`
  })
  return rows.join('')
}

/**
 * Whole documents in the shapes in which people paste them. NAME.findings beside NAME.vanban holds what is reported; a document
 * without it is sound, and nothing may be reported. `UPDATE=1` writes the files anew: read the difference.
 */
describe('whole documents', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.vanban'))) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const record = path.join(folder, name.replace(/\.vanban$/u, '.findings'))

    it(name, () => {
      const findings = shown(text)
      if (process.env['UPDATE'] === '1') {
        if (findings !== '') writeFileSync(record, findings)
        else rmSync(record, {force: true})
      }
      assert.equal(findings, existsSync(record) ? readFileSync(record, 'utf8') : '')
    })

    it(`${name}: fixes leave nothing to fix, and touch nothing else`, () => {
      const fixed = fixAll(text, lint)
      assert.deepEqual(
        fixed.findings.filter(({fix}) => fix !== null).map(({ruleId}) => ruleId),
        [],
      )
      const before = lint(text).filter(({fix}) => fix === null).length
      assert.ok(fixed.findings.length <= before)
    })
  }
})
