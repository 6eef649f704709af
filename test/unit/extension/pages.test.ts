import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {rulePage} from '../../../src/lint/documentation'
import {rules} from '../../../src/rules'

describe('the pages that the editor opens', () => {
  it('are those of the rules, in a file that the build writes', () => {
    const pages = JSON.parse(readFileSync('dist/pages.json', 'utf8'))
    assert.deepEqual(pages, Object.fromEntries(rules.map((rule) => [rule.id, rulePage(rule)])))
  })

  it('stay out of the bundle with the rules', () => {
    const bundle = readFileSync('dist/core.js', 'utf8')
    const [rule] = rules
    assert.ok(rule !== undefined && bundle.includes(rule.title))
    for (const {id, explanation, examples} of rules.filter(({category}) => category === 'tasks')) {
      assert.equal(bundle.includes(explanation.slice(0, 60)), false, id)
      for (const {title} of examples) assert.equal(bundle.includes(title), false, id)
    }
  })
})
