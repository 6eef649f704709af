import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDirective} from '../../src/document/read'
import {applyEdits, fixAll} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import type {Edit, Finding} from '../../src/lint/rule'
import {rules} from '../../src/rules'
import {seeded} from '../unit/text/arbitrary'
import {citationFaults} from './planted/citations'
import {componentFaults} from './planted/components'
import {materials} from './planted/materials'

const linter = new Linter(
  rules.filter(({category}) => category === 'components' || category === 'citations'),
  undefined,
  {onRuleError: 'throw'},
)

function lint(text: string): readonly Finding[] {
  return linter.lint(readDirective(text)).findings
}

/** Letters and figures, of which words are made; marks and spaces are none. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Throws where an edit of a finding changes a word that the finding does not name. */
function checkEdit(text: string, {span, ruleId}: Finding, edit: Edit): void {
  const touches = edit.start <= span.end && edit.end >= span.start
  const outside = touches
    ? text.slice(edit.start, Math.max(edit.start, span.start)) +
      text.slice(Math.min(edit.end, span.end), edit.end)
    : text.slice(edit.start, edit.end)
  const kept = touches ? '' : wordsOf(edit.text)
  assert.equal(wordsOf(outside), kept, `${ruleId} changes words outside what it names`)
}

describe('fixes of the prescribed form', function () {
  this.timeout(60_000)
  const documents = materials()
  const faults = [...componentFaults, ...citationFaults]

  /** Documents as they are, and with some faults put into them one after the other. */
  const faulty = fc
    .tuple(fc.constantFrom(...documents), fc.uniqueArray(fc.nat(faults.length - 1), {maxLength: 5}))
    .map(([{directive}, indices]) => {
      let {text} = directive
      for (const index of indices) {
        const edits = faults[index]?.plant(readDirective(text)) ?? null
        if (edits !== null) text = applyEdits(text, edits)
      }
      return text
    })

  it('change no word that the finding does not name', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        for (const finding of lint(text)) {
          for (const edit of finding.fix?.edits ?? []) checkEdit(text, finding, edit)
        }
      }),
      seeded(80),
    )
  })

  it('leave nothing that could be fixed, and no more findings than before', () => {
    fc.assert(
      fc.property(faulty, (text) => {
        const before = lint(text)
        const {findings: left} = fixAll(text, lint)
        const fixable = left.filter(({fix}) => fix !== null).map(({message}) => message)
        assert.deepEqual(fixable, [])
        assert.ok(left.length <= before.length, `${before.length} → ${left.length}`)
      }),
      seeded(80),
    )
  })

  it('of every real document and sample, as it is', () => {
    for (const {name, directive} of documents) {
      for (const finding of lint(directive.text)) {
        for (const edit of finding.fix?.edits ?? []) checkEdit(directive.text, finding, edit)
      }
      const {findings: left} = fixAll(directive.text, lint)
      const fixable = left.filter(({fix}) => fix !== null).map(({message}) => message)
      assert.deepEqual(fixable, [], name)
    }
  })
})
