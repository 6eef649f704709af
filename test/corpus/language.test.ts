import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {fixAll} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'
import {bare} from '../../src/text/letters'

const corpus = path.resolve('../shared/corpus')

/** Warnings about the language of documents that were issued for real: each was read, and is true. `file:line rule`. */
const known: ReadonlySet<string> = new Set([
  // "đến đến", "chưa chưa", "đối tượng đối tượng", "đại biểu đại biểu", "nộp nộp".
  'thong-bao-627-TB-VPCP:192 repeated-word',
  'thong-bao-627-TB-VPCP:283 repeated-word',
  'huong-dan-45-HD-BTCTW:226 repeated-word',
  'ke-hoach-0125-KH-UBND-dak-lak-CT46:176 repeated-word',
  'ke-hoach-0125-KH-UBND-dak-lak-CT46:397 repeated-word',
])

/** Rules of language whose fixes may be applied in bulk. */
const fixing = ['mixed-spelling', 'punctuation', 'text-encoding', 'term-case']
/** Rules of language that warn. */
const warning = ['repeated-word']

function linterOf(ids: readonly string[]): Linter {
  return new Linter(
    rules.filter(({id}) => ids.includes(id)),
    undefined,
    {onRuleError: 'throw'},
  )
}

/** Letters and figures without marks; i and y alike, for a document may settle on either. */
function lettersOf(text: string): string {
  return bare(text)
    .replaceAll('y', 'i')
    .replace(/[^a-z\d]/gu, '')
}

describe('language over real documents', function () {
  if (!existsSync(corpus)) {
    it.skip('no false alarms, no letter lost (../shared/corpus is absent)')
    return
  }
  this.timeout(20_000)
  const files = ['annotated', 'plain'].flatMap((folder) =>
    readdirSync(path.join(corpus, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => path.join(corpus, folder, name)),
  )
  const documents = files.map((file) => ({
    name: path.basename(file, '.txt'),
    text: readFileSync(file, 'utf8'),
  }))

  it('warns only of what is wrong, and of all that is known to be', () => {
    const linter = linterOf(warning)
    const found = documents.flatMap(({name, text}) => {
      const directive = readDirective(text)
      return linter
        .lint(directive)
        .findings.map(({ruleId, span}) => `${name}:${directive.lines.lineAt(span.start)} ${ruleId}`)
    })
    assert.deepEqual(found.sort(), [...known].sort())
  })

  for (const id of fixing.filter((each) => rules.some((rule) => rule.id === each))) {
    it(`${id}: the fix loses no letter and leaves nothing to fix`, () => {
      const linter = linterOf([id])
      const relint = (text: string) => linter.lint(readDirective(text)).findings
      for (const {name, text} of documents) {
        const fixed = fixAll(text, relint)
        assert.equal(lettersOf(fixed.text), lettersOf(text), name)
        const left = fixed.findings.filter(({fix}) => fix !== null)
        assert.deepEqual(
          left.map(({message}) => message),
          [],
          name,
        )
        assert.equal(fixAll(fixed.text, relint).text, fixed.text, name)
      }
    })
  }
})
