import assert from 'node:assert/strict'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {readDirective} from '../../../src/document/read'
import {Linter} from '../../../src/lint/linter'
import type {Severity} from '../../../src/lint/rule'
import {directiveTree} from '../../../src/lint/tree'
import {type DirectiveMessage, directiveLint, directiveParse} from '../../../src/lint/unified'
import {wordRule} from './samples'

const text = [
  'TỈNH ỦY TÂN LẬP\t\tĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 05-CT/TU\t\tTân Lập, ngày 05 tháng 02 năm 2026',
  '',
  'CHỈ THỊ',
  'về thực hành tiết kiệm',
  '',
  'I. NHIỆM VỤ',
  '',
  '1. Các ban đảng rà soát chi tiêu.',
  '2. Văn phòng Tỉnh ủy theo dõi,',
  'báo cáo.',
  '',
  'Nơi nhận:\t\tT/M BAN THƯỜNG VỤ',
  '- Các ban đảng,\t\tBÍ THƯ',
  '- Lưu Văn phòng Tỉnh ủy.\t\tNguyễn Văn A',
  '',
].join('\n')

const rules = [
  wordRule('no-body', 'ban đảng', 'cơ quan'),
  wordRule('no-office', 'Văn phòng'),
  {...wordRule('no-savings', 'tiết kiệm'), severity: 'error' as const},
]

function isOurs(message: VFileMessage): message is DirectiveMessage {
  return message.source === 'the-thuc'
}

describe('directiveParse', () => {
  const tree = unified().use(directiveParse).parse(text)

  it('gives a unist tree of plain data', () => {
    assert.equal(tree.type, 'directive')
    assert.equal(tree.identity.type, 'chi-thi')
    assert.deepEqual(JSON.parse(JSON.stringify(tree)).type, 'directive')
  })

  it('gives every node a place whose lines and columns are its offsets', () => {
    const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)]
    visit(tree, ({type, position}) => {
      for (const point of [position?.start, position?.end]) {
        assert.ok(point !== undefined, type)
        assert.equal((starts[point.line - 1] ?? 0) + point.column - 1, point.offset, type)
      }
    })
  })

  it('holds components and items in the order of the text', () => {
    const types = tree.children.map(({type}) => type)
    for (const type of ['heading', 'issuer', 'number', 'placeDate', 'typeTitle', 'recipients']) {
      assert.ok(types.includes(type), type)
    }
    const starts = tree.children.map(({position}) => position?.start.offset ?? 0)
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    )
    const labels: unknown[] = []
    visit(tree, (node) => {
      if ('label' in node && node.label !== '') labels.push(node.label)
    })
    assert.deepEqual(labels, ['I', '1', '2'])
  })

  it('gives a retext plugin the paragraphs without their line breaks', () => {
    const values: unknown[] = []
    visit(tree, (node) => {
      if (node.type === 'block' && 'value' in node) values.push(node.value)
    })
    assert.ok(values.includes('2. Văn phòng Tỉnh ủy theo dõi, báo cáo.'), values.join('\n'))
  })

  it('reads anything', () => {
    for (const odd of ['', '\uFEFF', '\n\n', '<table><tr>', '|||']) {
      assert.equal(unified().use(directiveParse).parse(odd).type, 'directive')
    }
  })

  it('passes on the options of reading', () => {
    const processor = unified().use(directiveParse, {profile: 'state-2020'})
    assert.equal(processor.parse(text).identity.profile, 'state-2020')
  })
})

describe('directiveLint', () => {
  const processor = unified().use(directiveParse).use(directiveLint, {rules})

  it('leaves the linter’s findings as messages', async () => {
    const file = await processor.process(new VFile({path: 'a.vanban', value: text}))
    const {findings} = new Linter(rules).lint(readDirective(text))
    assert.deepEqual(
      file.messages.filter(isOurs).map(({ruleId, reason, severity, fix, suggestions, note}) => {
        return [ruleId, reason, severity, fix, suggestions, note]
      }),
      findings.map(({ruleId, message, severity, fix, suggestions, basis}) => {
        return [ruleId, message, severity, fix, suggestions, basis]
      }),
    )
    assert.equal(String(file), text)
  })

  it('places them, and calls errors fatal', async () => {
    const {messages} = await processor.process(text)
    assert.deepEqual(
      messages.slice(0, 2).map((message) => [String(message), message.fatal]),
      [
        ['5:14-5:23: Có tiết kiệm', true],
        ['9:8-9:16: Có ban đảng', false],
      ],
    )
  })

  it('calls what is softer than a warning neither', async () => {
    const softened: Record<string, Severity> = {'no-body': 'hint', 'no-savings': 'info'}
    const {messages} = await unified()
      .use(directiveParse)
      .use(directiveLint, {rules, configuration: {rules: softened}})
      .process(text)
    assert.equal(messages.filter(({fatal}) => fatal === undefined).length, 3)
  })

  it('lints a tree that others made or moved', async () => {
    const tree = directiveTree(readDirective(text))
    const file = new VFile(text)
    await processor.run(tree, file)
    assert.equal(file.messages.length, 5)
  })
})
