import assert from 'node:assert/strict'
import {readDirective} from '../../src/document/read'
import {applyEdits} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'
import {citationFaults} from './planted/citations'
import {componentFaults} from './planted/components'
import type {Fault} from './planted/fault'
import {languageFaults} from './planted/language'
import {type Material, materials} from './planted/materials'

const faults: readonly Fault[] = [...componentFaults, ...citationFaults, ...languageFaults]

const linters = new Map(
  rules.map((rule) => [rule.id, new Linter([rule], undefined, {onRuleError: 'throw'})]),
)

interface Count {
  planted: number
  readonly unseen: string[]
}

/** How many of the documents take the fault, and in which of them the rule does not see it. */
function countOf(fault: Fault, documents: readonly Material[]): Count {
  const linter = linters.get(fault.rule)
  assert.ok(linter, `there is a rule ${fault.rule}`)
  const count: Count = {planted: 0, unseen: []}
  for (const {name, directive} of documents) {
    if (linter.lint(directive).findings.length > 0) continue
    const edits = fault.plant(directive)
    if (edits === null) continue
    count.planted++
    const planted = readDirective(applyEdits(directive.text, edits))
    if (linter.lint(planted).findings.length === 0) count.unseen.push(name)
  }
  return count
}

/** Share of planted faults that each rule must see. */
const wanted = 0.98

describe('planted faults', function () {
  this.timeout(60_000)
  const documents = materials()
  const counts = new Map<string, Count>()

  for (const fault of faults) {
    it(`${fault.rule}: ${fault.title}`, () => {
      const {planted, unseen} = countOf(fault, documents)
      assert.ok(planted >= 2, `planted in ${planted} documents only`)
      const sum = counts.get(fault.rule) ?? {planted: 0, unseen: []}
      sum.unseen.push(...unseen.map((name) => `${fault.title}: ${name}`))
      counts.set(fault.rule, {...sum, planted: sum.planted + planted})
    })
  }

  it('are there for every rule of the prescribed form', () => {
    const planted = new Set(faults.map(({rule}) => rule))
    const form = rules.filter(
      ({category, only}) =>
        only === undefined && (category === 'components' || category === 'citations'),
    )
    assert.deepEqual(
      form.map(({id}) => id).filter((id) => !planted.has(id)),
      [],
    )
  })

  it('are seen', () => {
    const rows = [...counts].map(([rule, {planted, unseen}]) => {
      const seen = planted - unseen.length
      return {rule, planted, seen, share: seen / planted, unseen}
    })
    for (const {rule, planted, seen, share} of rows) {
      const figures = `${String(seen).padStart(4)} of ${String(planted).padStart(4)}`
      console.log(`      ${rule.padEnd(26)} ${figures}  ${share.toFixed(3)}`)
    }
    assert.deepEqual(
      rows.filter(({share}) => share < wanted).map(({rule, unseen}) => ({rule, unseen})),
      [],
    )
  })
})
