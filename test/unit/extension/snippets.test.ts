import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readDirective} from '../../../src/document/read'
import {Linter} from '../../../src/lint/linter'
import {rules} from '../../../src/rules/index'
import {filled} from '../write/templates/filled'

interface Snippet {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
  readonly isFileTemplate?: boolean
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync('snippets/vanban.json', 'utf8'),
)
const linter = new Linter(rules)

/** What the editor inserts where nobody types anything: every stop with its text, the first of every choice. */
function inserted({body}: Snippet): string {
  return body
    .join('\n')
    .replaceAll('$CURRENT_YEAR', '2026')
    .replaceAll(/\$\{\d+:([^{}]*)\}/g, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll('$0', '')
}

const found = (text: string): string[] =>
  linter
    .lint(readDirective(text))
    .findings.filter(({severity}) => severity !== 'hint')
    .map(({ruleId, message}) => `${ruleId} ${message}`)

describe('snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name}: is found by plain letters and says what it is for`, () => {
      assert.match(snippet.prefix[0] ?? '', /^[a-z-]+$/)
      assert.equal(snippet.prefix.length, 2)
      assert.ok(snippet.description.length > 20)
      const stops = Array.from(snippet.body.join('\n').matchAll(/\$\{(\d+)/g), ([, stop]) =>
        Number(stop),
      )
      const wanted = Array.from(new Set(stops)).sort((a, b) => a - b)
      assert.deepEqual(
        wanted,
        wanted.map((_, index) => index + 1),
      )
      assert.ok(snippet.body.join('\n').includes('$0'))
    })

    if (snippet.isFileTemplate !== true) continue
    it(`${name}: only its blanks are open`, () => {
      const rulesFound = new Set(found(inserted(snippet)).map((each) => each.split(' ')[0]))
      assert.deepEqual([...rulesFound], ['placeholder'])
    })

    it(`${name}: filled in, nothing is wrong`, () => {
      const text = inserted(snippet)
      const profile = readDirective(text).identity.profile
      assert.deepEqual(found(filled(text, profile)), [])
    })
  }

  it('has no prefix twice', () => {
    const prefixes = Object.values(snippets).flatMap(({prefix}) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
  })
})
