import assert from 'node:assert/strict'
import type {Root} from 'nlcst'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {readDirective} from '../../../src/document/read'
import {parseConfiguration} from '../../../src/lint/configuration'
import {applyEdits} from '../../../src/lint/edits'
import {Linter} from '../../../src/lint/linter'
import {retextOnBlocks} from '../../../src/lint/retext-blocks'
import {shippedChecker} from '../../../src/lint/retext-plugins'
import type {Finding} from '../../../src/lint/rule'
import {directiveLint, directiveParse} from '../../../src/lint/unified'

const text = [
  'KẾ HOẠCH',
  '',
  '1. Các **chi** bộ rà soát hồ',
  'sơ của của dân.',
  '',
  '2. Phong trào "Làng xanh".  Báo cáo kết quả.',
  '',
].join('\n')

function told(findings: readonly Finding[], source = text): string[] {
  return findings.map(
    ({ruleId, severity, span, suggestions}) =>
      `${ruleId} ${severity} ${JSON.stringify(source.slice(span.start, span.end))} ${suggestions.length}`,
  )
}

/** A plugin of our own, written as its users would: each "hồ sơ" is an archive. */
function retextArchiveWords() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'SentenceNode', (node) => {
      const offset = node.position?.start.offset ?? 0
      const at = String(file).indexOf('hồ sơ', offset)
      if (at === -1) return
      const point = (each: number) => ({line: 1, column: each + 1, offset: each})
      const message = file.message('Say archive', {
        place: {start: point(at), end: point(at + 5)},
        source: 'retext-archive-words',
      })
      message.expected = ['lưu trữ']
    })
  }
}

describe('retext plugins on blocks', () => {
  it('speak of the place in the source, through markup and broken lines', () => {
    const check = retextOnBlocks([retextRepeatedWords, retextArchiveWords])
    assert.deepEqual(told(check(readDirective(text))), [
      'retext:repeated-words hint "của của" 1',
      // What is broken over lines would lose its line end: no edit is offered.
      'retext:archive-words hint "hồ\\nsơ" 0',
    ])
  })

  it('take options, and count the spaces that the reader joins', () => {
    const check = retextOnBlocks([[retextQuotes, {preferred: 'smart'}]])
    assert.deepEqual(told(check(readDirective(text))), [
      'retext:quotes hint "\\"" 1',
      'retext:quotes hint "\\"" 1',
    ])
    const spacing = shippedChecker(['retext-sentence-spacing'])(readDirective(text))
    assert.deepEqual(told(spacing), ['retext:sentence-spacing hint "  " 1'])
    const [finding] = spacing
    const fixed = applyEdits(text, finding?.suggestions[0]?.edits ?? [])
    assert.equal(fixed, text.replace('".  Báo', '". Báo'))
  })

  it('that ship speak Vietnamese', () => {
    const check = shippedChecker(['retext-repeated-words', 'retext-quotes'])
    assert.deepEqual(
      check(readDirective(text)).map(({message}) => message),
      [
        'Từ viết hai lần liền nhau; viết "của"',
        'Dấu ngoặc kép, dấu nháy không theo kiểu chữ in; viết "“"',
        'Dấu ngoặc kép, dấu nháy không theo kiểu chữ in; viết "”"',
      ],
    )
  })

  const faults: readonly (readonly [name: string, plugin: () => unknown, cause: RegExp])[] = [
    [
      'throws',
      () => () => {
        throw new Error('no dictionary')
      },
      /no dictionary/u,
    ],
    [
      'throws when it is made',
      () => {
        throw new Error('no options')
      },
      /no options/u,
    ],
    ['wants to wait', () => async () => {}, /async/u],
  ]
  for (const [name, plugin, cause] of faults) {
    it(`that ${name}: one clear message, and the others run`, () => {
      const check = retextOnBlocks([
        {name: 'broken', plugin: plugin as () => undefined},
        retextRepeatedWords,
      ])
      const [failure, ...others] = check(readDirective(text))
      assert.equal(failure?.ruleId, 'retext:broken')
      assert.equal(failure?.severity, 'info')
      assert.match(failure?.message ?? '', /^Bổ trợ retext "broken" gặp lỗi/u)
      assert.match(failure?.message ?? '', cause)
      assert.deepEqual(told(others), ['retext:repeated-words hint "của của" 1'])
    })
  }

  it('run beside the rules of a linter; comments silence them', () => {
    const linter = new Linter([], undefined, {
      checkers: [shippedChecker(['retext-repeated-words'])],
    })
    assert.deepEqual(told(linter.lint(readDirective(text)).findings), [
      'retext:repeated-words hint "của của" 1',
    ])
    const silenced = `<!-- the-thuc-disable retext:repeated-words -->\n${text}`
    const {findings, suppressed} = linter.lint(readDirective(silenced))
    assert.deepEqual([findings.length, suppressed.length], [0, 1])
  })

  it('run in a pipeline of unified', () => {
    const file = new VFile(text)
    unified()
      .use(directiveParse)
      .use(directiveLint, {rules: [], checkers: [retextOnBlocks([retextArchiveWords])]})
      .processSync(file)
    assert.deepEqual(
      file.messages.map(({ruleId, line, reason}) => [ruleId, line, reason]),
      [['retext:archive-words', 3, 'retext-archive-words: Say archive']],
    )
  })

  it('are chosen by name, and only among those that ship', () => {
    const choose = (names: readonly string[]) =>
      parseConfiguration(JSON.stringify({retext: names}), [])
    assert.deepEqual(choose(['retext-quotes']).configuration.retext, ['retext-quotes'])
    const {configuration, problems} = choose(['retext-quotes', './plugin.js'])
    assert.deepEqual(configuration.retext, ['retext-quotes'])
    assert.match(problems[0]?.message ?? '', /phải là một trong .*"retext-quotes"/u)
  })
})

describe('pairs of wordings of an office', () => {
  it('are held to the more frequent one', async () => {
    const {mixedSpelling} = await import('../../../src/rules/language/mixed-spelling')
    const source = 'Bảo đảm đủ. Đảm bảo đúng, bảo đảm hạn.\n'
    const configuration = {rules: {}, office: {variants: [['bảo đảm', 'đảm bảo']]}}
    const findings = new Linter([mixedSpelling], configuration).lint(readDirective(source)).findings
    assert.equal(findings.length, 1)
    assert.equal(
      applyEdits(source, findings[0]?.fix?.edits ?? []),
      'Bảo đảm đủ. Bảo đảm đúng, bảo đảm hạn.\n',
    )
    const none = new Linter([mixedSpelling]).lint(readDirective(source)).findings
    assert.deepEqual(none, [])
  })
})
