import assert from 'node:assert/strict'
import {referenceAtOffset, referencesTo, targetsAt} from '../../../src/citations/navigation'
import {citingBlocks} from '../../../src/citations/places'
import {resolveReference} from '../../../src/citations/resolve'
import {readDirective} from '../../../src/document/read'
import {sample} from '../../../src/rules/common/samples'

/** What each label of each reference leads to: the label of the part, "?" or "missing". */
function led(text: string): readonly string[] {
  const directive = readDirective(text)
  return citingBlocks(directive).flatMap(({block, references}) =>
    references.map((reference) => {
      const labels = resolveReference(directive, block, reference)
      const shown = labels.map(({target, missingAmong}) => {
        if (target?.kind === 'attachment') return target.attachment.title
        return target?.section.marker?.text ?? (missingAmong === null ? '?' : 'missing')
      })
      return `${reference.text}: ${shown.join(', ')}`
    }),
  )
}

const decision = (article: string, annex = '') =>
  sample('state-2020', {
    number: 'Số: 12/QĐ-UBND',
    title: 'QUYẾT ĐỊNH\nBan hành Quy chế thu gom rác',
    body: [
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành Quy chế.',
      `Điều 2. ${article}`,
      'Điều 3. Các thôn thi hành./.',
    ].join('\n'),
    annex,
  })

const regulation = [
  'QUY CHẾ',
  'THU GOM RÁC',
  '',
  'Điều 1. Phạm vi',
  '1. Rác của dân.',
  '2. Rác của chợ.',
  'Điều 2. Cách làm',
  '1. Các thôn thu gom:',
  'a) Thứ Hai;',
  'b) Thứ Năm.',
  '2. Xã kiểm tra theo điểm b khoản 1 Điều này và khoản 2 Điều 1 Quy chế này.',
  'Điều 5. Thi hành',
  'Các thôn thi hành Quy chế này.',
].join('\n')

describe('references are resolved', () => {
  const cases: readonly (readonly [title: string, text: string, ...expected: readonly string[]])[] =
    [
      [
        'in the text itself',
        decision('Bỏ khoản thu nêu tại Điều 1 Quyết định này.'),
        'Điều 1: Điều 1.',
      ],
      [
        'as missing where nothing bears the number',
        decision('Bỏ khoản thu nêu tại Điều 7 Quyết định này.'),
        'Điều 7: missing',
      ],
      [
        'not in a document that lies elsewhere',
        decision('Bỏ khoản thu nêu tại Điều 7 Quy chế này.'),
        'Điều 7: ?',
      ],
      [
        'in what is attached',
        decision('Làm theo Điều 5 Quy chế này.', regulation),
        'Điều 5: Điều 5.',
        'điểm b khoản 1 Điều này: b), 1., Điều 2.',
        'khoản 2 Điều 1: 2., Điều 1.',
      ],
      ['not in other documents', decision('Làm theo Điều 1 Luật Đất đai.'), 'Điều 1: '],
    ]
  for (const [title, text, ...expected] of cases) {
    it(title, () => assert.deepEqual(led(text), expected))
  }

  it('by the label on which one stands, and back', () => {
    const text = decision('Làm theo Điều 5 Quy chế này.', regulation)
    const directive = readDirective(text)
    const words = 'khoản 2 Điều 1'
    const at = text.indexOf(words)
    const label = (offset: number) => {
      const placed = referenceAtOffset(directive, at + offset)
      assert.ok(placed !== null)
      const [target] = targetsAt(placed, at + offset)
      assert.ok(target?.kind === 'section')
      return target
    }
    assert.equal(label(0).section.title, 'Rác của chợ.')
    assert.equal(label(words.length).section.title, 'Phạm vi')
    assert.deepEqual(
      referencesTo(directive, label(0)).map(({reference}) => reference.text),
      [words],
    )
    assert.equal(referenceAtOffset(directive, 0), null)
  })
})
