import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readDirective} from '../../src/document/read'
import {profileIds} from '../../src/facts/ids'
import {parseConfiguration} from '../../src/lint/configuration'
import {applyEdits, fixAll} from '../../src/lint/edits'
import {Linter} from '../../src/lint/linter'
import type {Example, Finding, Rule} from '../../src/lint/rule'
import {suppressInFile, suppressOnLine} from '../../src/lint/suppression-edits'
import {rules} from '../../src/rules'
import {Lines} from '../../src/text/lines'

function lint(rule: Rule, text: string, {profile, layout}: Example): readonly Finding[] {
  const options = {
    ...(profile === undefined ? {} : {profile}),
    ...(layout === undefined ? {} : {layout: layout(text)}),
  }
  const linter = new Linter([rule], {rules: {}}, {onRuleError: 'throw', gate: true})
  return linter.lint(readDirective(text, options)).findings
}

/** "3:1-3:10 message" */
function shown(findings: readonly Finding[], text: string): readonly string[] {
  const lines = new Lines(text)
  return findings.map(({span, message}) => {
    const [start, end] = [lines.placeAt(span.start), lines.placeAt(span.end)]
    return `${start.line}:${start.column}-${end.line}:${end.column} ${message}`
  })
}

function isWrong({findings}: Example): boolean {
  return findings !== undefined && findings.length > 0
}

describe('rules', () => {
  it('have one id each', () => {
    const ids = rules.map(({id}) => id)
    assert.deepEqual([...new Set(ids)], ids)
  })

  for (const rule of rules) {
    describe(rule.id, () => {
      it('is named in English words joined by hyphens and explained in Vietnamese', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/)
        for (const text of [rule.title, rule.explanation]) {
          assert.match(text.normalize('NFD'), /[\u0300-\u036f]/)
          assert.equal(text, text.normalize('NFC'))
        }
      })

      it('depends on values that a configuration may set', () => {
        const {problems} = parseConfiguration(JSON.stringify(rule.settings ?? {}), [])
        assert.deepEqual(problems, [])
      })

      it('has two right and two wrong examples at least', () => {
        const wrong = rule.examples.filter(isWrong).length
        assert.ok(wrong >= 2, `${wrong} wrong`)
        assert.ok(rule.examples.length - wrong >= 2, `${rule.examples.length - wrong} right`)
      })

      // The prescribed form differs from profile to profile, so each has examples of its own.
      if (rule.category !== 'tasks' && rule.category !== 'word') {
        it('has two right and two wrong examples for each profile to which it applies', () => {
          for (const profile of rule.profiles ?? profileIds) {
            const own = rule.examples.filter((each) => (each.profile ?? profile) === profile)
            const wrong = own.filter(isWrong).length
            assert.ok(wrong >= 2, `${profile}: ${wrong} wrong`)
            assert.ok(own.length - wrong >= 2, `${profile}: ${own.length - wrong} right`)
          }
        })
      }

      for (const example of rule.examples) {
        it(`${isWrong(example) ? 'wrong' : 'right'}: ${example.title}`, () =>
          checkExample(rule, example))
      }

      it('finds and fixes the same where lines end with CRLF', () => {
        for (const example of rule.examples) checkCrlf(rule, example)
      })

      // A comment that is wrong itself is put right, not silenced.
      if (rule.id !== 'invalid-suppression') {
        it('can be silenced on its line and in the file', () => {
          for (const example of rule.examples) checkSilencing(rule, example)
        })
      }

      it('stays calm on torn examples', () => {
        const texts = rule.examples.map(({text}) => text)
        if (texts.length > 0) checkTorn(rule, texts)
      })
    })
  }
})

function checkExample(rule: Rule, example: Example): void {
  const findings = lint(rule, example.text, example)
  assert.deepEqual(shown(findings, example.text), example.findings ?? [])
  for (const {fix, suggestions} of findings) {
    for (const each of fix === null ? suggestions : [fix, ...suggestions]) {
      assert.notEqual(applyEdits(example.text, each.edits), example.text, each.title)
    }
  }
  const relint = (text: string) => lint(rule, text, example)
  const {text, findings: left} = fixAll(example.text, relint)
  assert.equal(text, example.fixed ?? example.text)
  assert.deepEqual(
    left.filter(({fix}) => fix !== null),
    [],
  )
  if (text !== example.text) assert.ok(rule.fixable, 'a rule that fixes says so')
}

function checkCrlf(rule: Rule, example: Example): void {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const text = crlf(example.text)
  assert.deepEqual(shown(lint(rule, text, example), text), example.findings ?? [], example.title)
  const fixed = fixAll(text, (each) => lint(rule, each, example)).text
  assert.equal(fixed, crlf(example.fixed ?? example.text), example.title)
}

/** The comments that quick fixes put in silence what they are for, and the document is read as before. */
function checkSilencing(rule: Rule, example: Example): void {
  const {text, title} = example
  const lines = new Lines(text)
  const messages = (findings: readonly Finding[]) => findings.map(({message}) => message)
  const findings = lint(rule, text, example)
  for (const {span} of findings) {
    const line = lines.lineAt(span.start)
    const edit = suppressOnLine(text, lines, rule.id, span.start)
    const others = findings.filter((each) => lines.lineAt(each.span.start) !== line)
    const left = lint(rule, applyEdits(text, [edit]), example)
    assert.deepEqual(messages(left), messages(others), `${title}: line ${line}`)
  }
  const silent = applyEdits(text, [suppressInFile(text, rule.id)])
  assert.deepEqual(messages(lint(rule, silent, example)), [], title)
}

/** Cut, doubled and mixed examples: nothing throws, every span and edit lies in the text. */
function checkTorn(rule: Rule, texts: readonly string[]): void {
  const linter = new Linter([rule], {rules: {}}, {onRuleError: 'throw', gate: true})
  const cut = fc
    .tuple(fc.constantFrom(...texts), fc.nat(400), fc.nat(400))
    .map(([text, from, length]) => text.slice(from, from + length))
  fc.assert(
    fc.property(fc.array(cut, {maxLength: 4}), (parts) => {
      linter.lint(readDirective(parts.join('\n')))
    }),
    {numRuns: 30},
  )
}
