import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'

const corpus = path.resolve('../shared/corpus')
const category = rules.filter((rule) => rule.category === 'citations')

/** What is said of real documents at warning level: each was read, and is true. `file:line rule`. */
const known: readonly string[] = [
  // "theo nội dung Đề án", "trong Đề án": nowhere is said of which.
  'seed003-chi-thi-doi-moi-ban-hanh:47 dangling-reference',
  'seed003-chi-thi-doi-moi-ban-hanh:53 dangling-reference',
  // A province that had been merged four months before.
  'thong-bao-627-TB-VPCP:291 obsolete-body',
  // "xã, phường, thị trấn" five months after the last thị trấn.
  'ke-hoach-174-KH-UBND-hcm:220 obsolete-body',
  // A hướng dẫn that is called a công văn.
  'ke-hoach-0125-KH-UBND-dak-lak-CT46:380 citation-type-mismatch',
]

/** Citations that are incomplete, by file; an info, so their number is held and not each place. */
const mostIncomplete = 32

describe('citations of real documents', function () {
  if (!existsSync(corpus)) {
    it.skip('no false alarms (../shared/corpus is absent)')
    return
  }
  this.timeout(20_000)
  const linter = new Linter(category, undefined, {onRuleError: 'throw'})
  const warnings: string[] = []
  let incomplete = 0

  for (const folder of ['annotated', 'plain']) {
    for (const name of readdirSync(path.join(corpus, folder))) {
      if (!name.endsWith('.txt')) continue
      const directive = readDirective(readFileSync(path.join(corpus, folder, name), 'utf8'))
      for (const {ruleId, severity, span} of linter.lint(directive).findings) {
        if (ruleId === 'incomplete-citation') incomplete++
        if (severity !== 'warning' && severity !== 'error') continue
        const line = directive.lines.lineAt(span.start)
        warnings.push(`${name.replace(/\.txt$/u, '')}:${line} ${ruleId}`)
      }
    }
  }

  it('says at warning level what is known to be true, and nothing else', () => {
    assert.deepEqual([...new Set(warnings)].sort(), [...known].sort())
  })

  it('calls few citations incomplete', () => {
    assert.ok(incomplete <= mostIncomplete, `${incomplete}`)
  })
})
