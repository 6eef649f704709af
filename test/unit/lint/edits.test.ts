import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, checkEdits, fixAll, selectFixes} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import type {Edit, Finding} from '../../../src/lint/rule'
import {findingWith, plainDirective, wordRule} from './samples'

function edit(start: number, end: number, text: string): Edit {
  return {start, end, text}
}

/** A text and sorted, disjoint edits of it. */
const edited = fc
  .record({
    text: fc.string({unit: 'binary', maxLength: 60}),
    points: fc.array(fc.nat(60), {maxLength: 12}),
    words: fc.array(fc.string({unit: 'binary', maxLength: 5}), {minLength: 6, maxLength: 6}),
  })
  .map(({text, points, words}) => {
    const sorted = points.map((point) => Math.min(point, text.length)).sort((a, b) => a - b)
    const edits: Edit[] = []
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      edits.push(edit(sorted[index] ?? 0, sorted[index + 1] ?? 0, words[index / 2] ?? ''))
    }
    return {text, edits}
  })

describe('applyEdits', () => {
  const cases: readonly (readonly [string, readonly Edit[], string])[] = [
    ['', [], ''],
    ['', [edit(0, 0, 'a')], 'a'],
    ['Số 05', [edit(3, 5, '06')], 'Số 06'],
    ['abc', [edit(0, 1, ''), edit(2, 3, 'CC')], 'bCC'],
    ['abc', [edit(2, 3, 'CC'), edit(0, 1, '')], 'bCC'],
    ['abc', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12bc'],
    ['abc', [edit(1, 2, 'B'), edit(1, 1, '-')], 'a-Bc'],
    ['abc', [edit(3, 3, '.')], 'abc.'],
  ]
  for (const [text, edits, expected] of cases) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () => {
      assert.equal(applyEdits(text, edits), expected)
    })
  }

  const wrong: readonly (readonly Edit[])[] = [
    [edit(0, 2, ''), edit(1, 3, '')],
    [edit(0, 3, ''), edit(1, 1, 'x')],
    [edit(-1, 0, '')],
    [edit(2, 1, '')],
    [edit(0, 4, '')],
    [edit(0.5, 1, '')],
    [edit(Number.NaN, 1, '')],
  ]
  for (const edits of wrong) {
    it(`refuses ${edits.map(({start, end}) => `${start}–${end}`).join(', ')} of "abc"`, () => {
      assert.throws(() => applyEdits('abc', edits), RangeError)
    })
  }

  it('changes nothing outside the edits', () => {
    fc.assert(
      fc.property(edited, ({text, edits}) => {
        let rest = applyEdits(text, edits)
        let at = 0
        for (const {start, end, text: put} of edits) {
          const kept = text.slice(at, start) + put
          assert.equal(rest.slice(0, kept.length), kept)
          rest = rest.slice(kept.length)
          at = end
        }
        assert.equal(rest, text.slice(at))
      }),
    )
  })
})

describe('selectFixes', () => {
  function fixing(...edits: readonly Edit[]): Finding {
    return findingWith({title: '', edits})
  }

  it('takes the first of two that overlap or touch, whole or not at all', () => {
    const findings = [
      fixing(edit(0, 2, 'A')),
      fixing(edit(1, 3, 'B')),
      fixing(edit(2, 3, 'C')),
      fixing(edit(5, 6, 'D'), edit(0, 0, 'E')),
      fixing(edit(7, 8, 'F'), edit(4, 5, 'G')),
      findingWith(null),
      fixing(),
    ]
    const {edits, findings: taken} = selectFixes(findings)
    assert.deepEqual(edits, [edit(0, 2, 'A'), edit(4, 5, 'G'), edit(7, 8, 'F')])
    assert.deepEqual(taken, [findings[0], findings[4]])
  })

  it('always gives edits that can be applied', () => {
    fc.assert(
      fc.property(fc.array(edited, {maxLength: 8}), (several) => {
        const {edits} = selectFixes(several.map((each) => fixing(...each.edits)))
        checkEdits(edits, 60)
      }),
    )
  })
})

describe('fixAll', () => {
  function relintWith(...replacements: readonly (readonly [string, string])[]) {
    const rules = replacements.map(([word, fix], index) => wordRule(`rule-${index}`, word, fix))
    const linter = new Linter(rules, undefined, {onRuleError: 'throw'})
    return (text: string) => linter.lint(plainDirective(text)).findings
  }

  it('leaves a sound text alone', () => {
    const {text, edits, applied} = fixAll('đúng', relintWith(['sai', 'đúng']))
    assert.deepEqual({text, edits, applied}, {text: 'đúng', edits: [], applied: 0})
  })

  it('goes on until nothing changes, and counts', () => {
    const {text, edits, applied, findings} = fixAll('x aab y', relintWith(['aa', 'a'], ['ab', 'c']))
    assert.equal(text, 'x c y')
    assert.deepEqual(edits, [edit(2, 5, 'c')])
    assert.deepEqual([applied, findings.length], [2, 0])
  })

  it('stops where fixes lead in a circle', () => {
    const {text, findings} = fixAll('a', relintWith(['a', 'b'], ['b', 'a']))
    assert.equal(text, 'b')
    assert.equal(findings.length, 1)
  })

  it('stops after the rounds it is given', () => {
    assert.equal(fixAll('a', relintWith(['a', 'aa']), 2).text, 'aaa')
  })

  it('gives edits that make the same text, and touches no word it does not name', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'Đ', 'Ê', ' ', '\n')
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3})
    const fix = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 2})
    const replacements = fc.array(fc.tuple(word, fix), {minLength: 1, maxLength: 4})
    fc.assert(
      fc.property(fc.string({unit: letter, maxLength: 40}), replacements, (text, pairs) => {
        const result = fixAll(text, relintWith(...pairs))
        assert.equal(applyEdits(text, result.edits), result.text)
        assert.equal(result.text.replace(/[abc]/g, ''), text.replace(/[abc]/g, ''))
      }),
    )
  })
})
