import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import {suppressInFile, suppressOnLine} from '../../../src/lint/suppression-edits'
import {suppressionRule} from '../../../src/lint/suppression-rule'
import {Lines} from '../../../src/text/lines'
import {growsInProportion} from '../growth'
import {plainDirective, ruleOf, wordRule} from './samples'

/** Rules that see each X and each Y, and one that speaks of the whole document at its first line. */
const linter = new Linter([
  wordRule('no-x', 'X'),
  wordRule('no-y', 'Y'),
  ruleOf('whole', {check: () => [{span: {start: 0, end: 0}, message: 'Cả văn bản'}]}),
])

/** What is still found, as `rule:line`. */
function found(text: string): string {
  const directive = plainDirective(text)
  return linter
    .lint(directive)
    .findings.map(({ruleId, span}) => `${ruleId}:${directive.lines.lineAt(span.start)}`)
    .join(' ')
}

describe('suppression comments', () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['without comments all is found', ['X', 'Y'], 'whole:1 no-x:1 no-y:2'],
    [
      'next line, one rule',
      ['X', '<!-- the-thuc-disable-next-line no-x -->', 'X Y', 'X'],
      'whole:1 no-x:1 no-y:3 no-x:4',
    ],
    [
      'next line, two rules',
      ['a', '<!-- the-thuc-disable-next-line no-x, no-y -->', 'X Y', 'Y'],
      'whole:1 no-y:4',
    ],
    [
      'next line, spaces for commas and no spaces around',
      ['a', '<!--the-thuc-disable-next-line no-x no-y-->', 'X Y'],
      'whole:1',
    ],
    ['next line, all rules', ['a', '<!-- the-thuc-disable-next-line -->', 'X Y'], 'whole:1'],
    [
      'next line, with a reason',
      ['a', '<!-- the-thuc-disable-next-line no-x -- vì là tên riêng -->', 'X Y'],
      'whole:1 no-y:3',
    ],
    [
      'all rules, with a reason after a dash',
      ['a', '<!-- the-thuc-disable-next-line — đã thống nhất -->', 'X Y'],
      'whole:1',
    ],
    [
      'blank lines and comments are not the next line',
      ['a', '<!-- the-thuc-disable-next-line no-x -->', '', ' <!-- a? -->', '', 'X', 'X'],
      'whole:1 no-x:7',
    ],
    [
      'stacked comments speak of the same line',
      [
        'a',
        '<!-- the-thuc-disable-next-line no-x -->',
        '<!-- the-thuc-disable-next-line no-y -->',
        'X Y',
      ],
      'whole:1',
    ],
    [
      'behind text on its line it still speaks of the next',
      ['a X <!-- the-thuc-disable-next-line no-x --> X', 'X'],
      'whole:1 no-x:1 no-x:1',
    ],
    [
      'a comment over several lines',
      ['a', '<!-- the-thuc-disable-next-line', 'no-x', '-->', 'X', 'X'],
      'whole:1 no-x:6',
    ],
    [
      'at the end there is no next line',
      ['a X', '<!-- the-thuc-disable-next-line -->'],
      'whole:1 no-x:1',
    ],
    [
      'a stretch',
      ['a X', '<!-- the-thuc-disable no-x -->', 'X Y', '<!-- the-thuc-enable no-x -->', 'X'],
      'whole:1 no-x:1 no-y:3 no-x:5',
    ],
    [
      'a stretch without end',
      ['a X', '<!-- the-thuc-disable no-x -->', 'X', 'X'],
      'whole:1 no-x:1',
    ],
    [
      'a stretch within a line',
      ['X <!-- the-thuc-disable --> X <!-- the-thuc-enable --> X'],
      'whole:1 no-x:1 no-x:1',
    ],
    [
      'all off, one on again',
      ['a', '<!-- the-thuc-disable -->', 'X Y', '<!-- the-thuc-enable no-x -->', 'X Y'],
      'whole:1 no-x:5',
    ],
    [
      'one off, all on again',
      ['a', '<!-- the-thuc-disable no-x -->', 'X', '<!-- the-thuc-enable -->', 'X'],
      'whole:1 no-x:5',
    ],
    [
      'before the first word it reaches findings about the whole document',
      ['', '<!-- ghi chú -->', '<!-- the-thuc-disable whole -->', 'X'],
      'no-x:4',
    ],
    [
      'so does a next-line comment there',
      ['<!-- the-thuc-disable-next-line whole -->', 'a', 'X'],
      'no-x:3',
    ],
    ['after the first word it does not', ['a', '<!-- the-thuc-disable whole -->'], 'whole:1'],
    [
      'switched off and on before the first word',
      ['<!-- the-thuc-disable whole -->', '<!-- the-thuc-enable whole -->', 'a'],
      'whole:1',
    ],
    ['an unknown command does nothing', ['a', '<!-- the-thuc-disabled -->', 'X'], 'whole:1 no-x:3'],
    [
      'an unknown rule does not hinder a known one',
      ['a', '<!-- the-thuc-disable foo, no-x -->', 'X'],
      'whole:1',
    ],
    ['a comment without end is none', ['a', '<!-- the-thuc-disable no-x', 'X'], 'whole:1 no-x:3'],
    ['other comments say nothing', ['a', '<!-- disable no-x -->', 'X'], 'whole:1 no-x:3'],
  ]
  for (const [name, lines, expected] of cases) {
    it(name, () => assert.equal(found(lines.join('\n')), expected))
    it(`${name} (CRLF)`, () => assert.equal(found(lines.join('\r\n')), expected))
  }

  it('does work in proportion to comments and findings', () => {
    const run = (times: number): void => {
      const stack = '<!-- the-thuc-disable-next-line no-y -->\n'.repeat(times)
      const pairs = '<!-- the-thuc-disable no-x -->\nX\n<!-- the-thuc-enable no-x -->\nX\n'.repeat(
        times,
      )
      const open = '<!-- the-thuc-disable no-x \n'.repeat(times)
      const {findings} = linter.lint(plainDirective(`a\n${stack}Y\n${pairs}${open}`))
      assert.equal(findings.length, 1 + times)
    }
    assert.ok(growsInProportion(1_000, run))
  })
})

describe('invalid-suppression', () => {
  it('asks nothing where there are no comments', () => {
    const rule = suppressionRule(['no-x'])
    assert.deepEqual(new Linter([rule]).lint(plainDirective('a <b> c')).findings, [])
  })

  it('offers what was meant', () => {
    const text = 'a\n<!-- the-thuc-disable-nextline no-z -->\n<!-- the-thuc-disable no-z -->'
    const {findings} = new Linter([suppressionRule(['no-x', 'missing-lead'])]).lint(
      plainDirective(text),
    )
    assert.deepEqual(
      findings.map(({message, suggestions: [first]}) => [
        message,
        first === undefined ? null : applyEdits(text, first.edits).split('\n')[2],
      ]),
      [
        [
          'Không có lệnh "the-thuc-disable-nextline"; có phải ý là "the-thuc-disable-next-line"?',
          '<!-- the-thuc-disable no-z -->',
        ],
        ['Không có quy tắc "no-z"; có phải ý là "no-x"?', '<!-- the-thuc-disable no-x -->'],
      ],
    )
  })
})

describe('suppression edits', () => {
  function onLine(text: string, offset: number, ruleId = 'no-x'): string {
    return applyEdits(text, [suppressOnLine(text, new Lines(text), ruleId, offset)])
  }

  it('puts a comment above the line', () => {
    assert.equal(onLine('a\n  X\n', 4), 'a\n<!-- the-thuc-disable-next-line no-x -->\n  X\n')
  })

  it('names one more rule in the comment that is there', () => {
    const text = 'a\n<!-- the-thuc-disable-next-line no-y -- lý do -->\n\nX'
    assert.equal(
      onLine(text, text.length - 1),
      'a\n<!-- the-thuc-disable-next-line no-y, no-x -- lý do -->\n\nX',
    )
  })

  it('does not add to a comment of another line', () => {
    const text = 'a\n<!-- the-thuc-disable-next-line no-y -->\nY\nX'
    assert.match(onLine(text, text.length - 1), /no-y -->\nY\n<!-- the-thuc-disable-next-line no-x/)
  })

  it('keeps CRLF', () => {
    assert.equal(onLine('a\r\nX', 3), 'a\r\n<!-- the-thuc-disable-next-line no-x -->\r\nX')
  })

  it('puts a comment for the file first, after a byte order mark, or adds to the one there', () => {
    const once = applyEdits('\uFEFFX', [suppressInFile('\uFEFFX', 'no-x')])
    assert.equal(once, '\uFEFF<!-- the-thuc-disable no-x -->\nX')
    const twice = applyEdits(once, [suppressInFile(once, 'no-y')])
    assert.equal(twice, '\uFEFF<!-- the-thuc-disable no-x, no-y -->\nX')
  })

  it('always silences what it names, and nothing else', () => {
    const piece = fc.constantFrom(
      'X',
      'Y',
      ' ',
      '\n',
      '\r\n',
      '<!-- the-thuc-disable-next-line no-y -->',
      '<!-- the-thuc-disable no-y -->',
      '<!-- a\n b -->',
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 15}),
        fc.nat(20),
        fc.boolean(),
        (parts, pick, file) => {
          const text = parts.join('')
          const directive = plainDirective(text)
          const before = linter.lint(directive)
          const finding = before.findings[pick % before.findings.length]
          if (finding === undefined) return
          const {ruleId, span} = finding
          const edit = file
            ? suppressInFile(text, ruleId)
            : suppressOnLine(text, directive.lines, ruleId, span.start)
          const after = linter.lint(plainDirective(applyEdits(text, [edit])))
          const moved = span.start >= edit.start ? span.start + edit.text.length : span.start
          assert.ok(
            !after.findings.some((each) => each.ruleId === ruleId && each.span.start === moved),
          )
          assert.equal(
            after.findings.length + after.suppressed.length,
            before.findings.length + before.suppressed.length,
          )
        },
      ),
    )
  })
})
