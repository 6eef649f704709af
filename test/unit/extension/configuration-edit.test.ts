import assert from 'node:assert/strict'
import {turnRuleOff} from '../../../src/extension/configuration-edit'
import {applyEdits} from '../../../src/lint/edits'

function off(text: string): string | null {
  const edits = turnRuleOff(text, 'missing-lead')
  return edits === null ? null : applyEdits(text, edits)
}

describe('turning a rule off in .the-thuc.json', () => {
  it('begins an empty file', () => {
    const expected = '{\n  "rules": {\n    "missing-lead": "off"\n  }\n}'
    assert.equal(off(''), expected)
    assert.equal(off('{}\n'), `${expected}\n`)
  })

  it('keeps comments and what else is set', () => {
    assert.equal(
      off('{\n  // Đảng bộ\n  "profile": "party-2026",\n  "rules": {"placeholder": "hint"}\n}\n'),
      '{\n  // Đảng bộ\n  "profile": "party-2026",\n  "rules": {\n    "placeholder": "hint",\n    "missing-lead": "off"\n  }\n}\n',
    )
  })

  it('replaces a level', () => {
    assert.equal(off('{"rules": {"missing-lead": "error"}}'), '{"rules": {"missing-lead": "off"}}')
  })

  it('touches nothing it does not understand', () => {
    assert.equal(off('[1, 2]'), null)
    assert.equal(off('quy tắc'), null)
    assert.equal(off('{"rules": ["missing-lead"]}'), null)
  })
})
