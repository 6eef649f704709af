import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readDirective} from '../../src/document/read'
import {fixAll} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import {rules} from '../../src/rules'
import {bare} from '../../src/text/letters'
import {type Doubling, doubled, doublings} from '../spelling/doubled'
import {corpusTexts, isSound} from '../spelling/training'

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

  it('finds what is said twice in them', () => {
    const linter = linterOf(['repeated-word'])
    const counts = new Map<Doubling, {planted: number; found: number}>()
    const sound = corpusTexts().filter(isSound)
    for (const {kind, text} of doubled(sound.flatMap(({blocks}) => blocks))) {
      const count = counts.get(kind) ?? {planted: 0, found: 0}
      counts.set(kind, count)
      count.planted++
      if (linter.lint(readDirective(text)).findings.length > 0) count.found++
    }
    // What may be two words that meet is left alone, so that ends and beginnings are found in part.
    const least: Readonly<Record<Doubling, number>> = {
      grammar: 0.98,
      word: 0.85,
      end: 0.4,
      beginning: 0.25,
    }
    for (const kind of doublings) {
      const {planted = 0, found = 0} = counts.get(kind) ?? {}
      assert.ok(planted > 100 && found / planted >= least[kind], `${kind}: ${found} of ${planted}`)
    }
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
