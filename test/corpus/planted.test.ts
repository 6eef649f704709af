import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Directive} from '../../src/document/model'
import {readDirective} from '../../src/document/read'
import {profileIds} from '../../src/facts/ids'
import {applyEdits} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'
import {sample} from '../../src/rules/common/samples'
import {citationFaults} from './planted/citations'
import {componentFaults} from './planted/components'
import type {Fault} from './planted/fault'

const faults: readonly Fault[] = [...componentFaults, ...citationFaults]

/** Longer documents are many pages of the same: reading them again for each fault costs time and tells nothing new. */
const longest = 40_000

const linters = new Map(
  rules.map((rule) => [rule.id, new Linter([rule], undefined, {onRuleError: 'throw'})]),
)

interface Material {
  readonly name: string
  readonly directive: Directive
}

function filesOf(folder: string, ending: string): readonly Material[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('sai-'))
    .map((name) => ({name, text: readFileSync(path.join(folder, name), 'utf8')}))
    .filter(({text}) => text.length <= longest)
    .map(({name, text}) => ({name, directive: readDirective(text)}))
}

/** Our own samples, and documents that were issued for real. */
function materials(): readonly Material[] {
  return [
    ...profileIds.map((id) => ({name: id, directive: readDirective(sample(id))})),
    ...filesOf('test/fixtures/rules', '.vanban'),
    ...filesOf('test/fixtures/samples', '.vanban'),
    ...filesOf('../shared/corpus/annotated', '.txt'),
    ...filesOf('../shared/corpus/plain', '.txt'),
  ]
}

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
