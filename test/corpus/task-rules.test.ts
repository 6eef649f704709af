import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {Linter} from '../../src/lint/linter'
import type {Finding} from '../../src/lint/rule'
import {rules} from '../../src/rules'

const corpus = path.resolve('../shared/corpus')
const linter = new Linter(rules, undefined, {onRuleError: 'throw'})

/**
 * Warnings on who gets a document and who leads, in documents that were issued for real: each was read, and is true. A new one
 * is true as well, or a false alarm. `file:line rule`.
 */
const judged: readonly string[] = [
  // Two bodies of the issuer prepare plans, and neither list names them.
  'seed004-cong-van-cu-the-hoa:24 assignee-not-recipient',
  'seed004-cong-van-cu-the-hoa:24 assignee-not-recipient',
  // "X, Y chủ trì" and "Cơ quan chủ trì: X; Y".
  'ke-hoach-252-KH-BCDQG1237-2013:259 several-leads',
  'ket-luan-127-KL-TW-sap-xep-to-chuc:55 several-leads',
  'ket-luan-127-KL-TW-sap-xep-to-chuc:93 several-leads',
]

/** What the annotations say of a task (`GUIDE.md` beside them). */
interface Annotated {
  readonly line: number
  readonly leadSource: string
  readonly deadlines: readonly {readonly kind: string}[]
}

/** Kinds of time that leave nothing to ask for: those that bind, and the duty of every day. */
const answered = new Set('date month quarter year range relative recurring ongoing'.split(' '))

function texts(folder: string): readonly string[] {
  return readdirSync(path.join(corpus, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.join(corpus, folder, file))
}

/** The warnings of a document with the lines on which they stand. */
function warnings(file: string): readonly (readonly [line: number, finding: Finding])[] {
  const directive = readDirective(readFileSync(file, 'utf8'))
  return linter
    .lint(directive)
    .findings.filter(({severity}) => severity === 'warning')
    .map((finding) => [directive.lines.lineAt(finding.span.start), finding])
}

describe('rules on tasks over real documents', function () {
  if (!existsSync(corpus)) {
    it.skip('warnings are true (../shared/corpus is absent)')
    return
  }
  this.timeout(60_000)

  it('name no body without a copy, and no second lead, that was not judged', () => {
    const found = [...texts('annotated'), ...texts('plain')].flatMap((file) =>
      warnings(file)
        .filter(([, {ruleId}]) => /^(?:assignee-not-recipient|several-leads)$/u.test(ruleId))
        .map(([line, {ruleId}]) => `${path.basename(file, '.txt')}:${line} ${ruleId}`),
    )
    assert.deepEqual(found.sort(), [...judged].sort())
  })

  it('warn of a missing lead or time limit where the annotations have none', () => {
    let right = 0
    const wrong: string[] = []
    for (const file of texts('annotated')) {
      const {tasks} = JSON.parse(readFileSync(file.replace(/\.txt$/u, '.json'), 'utf8')) as {
        readonly tasks: readonly Annotated[]
      }
      for (const [line, {ruleId, message}] of warnings(file)) {
        if (ruleId !== 'missing-lead' && ruleId !== 'missing-deadline') continue
        // The summary at the head.
        if (/^\d+ trong \d+ nhiệm vụ/u.test(message)) continue
        const here = tasks.filter((task) => task.line === line)
        const open = here.some(({deadlines}) => !deadlines.some(({kind}) => answered.has(kind)))
        const led = here.every(({leadSource}) => leadSource !== 'none')
        const isTrue =
          (!/chưa rõ cơ quan chủ trì/u.test(message) || !led) &&
          (!/chưa có thời hạn/u.test(message) || open)
        if (isTrue) right++
        else wrong.push(`${path.basename(file)}:${line} ${message}`)
      }
    }
    const precision = right / (right + wrong.length)
    assert.ok(precision >= 0.97, `precision ${precision.toFixed(3)}\n${wrong.join('\n')}`)
  })
})
