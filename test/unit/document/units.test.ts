import assert from 'node:assert/strict'
import type {Section} from '../../../src/document/model'
import {readDirective} from '../../../src/document/read'

function outline(sections: readonly Section[], indent = ''): readonly string[] {
  return sections.flatMap(({marker, title, children}) => [
    `${indent}${marker?.text ?? ''} ${title}`.trimEnd(),
    ...outline(children, `${indent}  `),
  ])
}

describe('chapters whose names stand in paragraphs of their own', () => {
  it('bear these names and hold what is below them', () => {
    const text = [
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh',
      'Quy định này áp dụng cho tuyến phố đi bộ.',
      '**Mục 2**',
      '**Trách nhiệm của phường**',
      'Điều 2. Giữ vệ sinh tuyến phố',
    ].join('\n\n')
    assert.deepEqual(outline(readDirective(text).sections), [
      'Chương I QUY ĐỊNH CHUNG',
      '  Điều 1. Phạm vi điều chỉnh',
      '  Mục 2 Trách nhiệm của phường',
      '    Điều 2. Giữ vệ sinh tuyến phố',
    ])
  })
})
