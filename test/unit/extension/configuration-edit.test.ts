import assert from 'node:assert/strict'
import {addOfficeWord, turnRuleOff} from '../../../src/extension/configuration-edit'
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

describe('adding a word of the office to .the-thuc.json', () => {
  const added = (text: string) => {
    const edits = addOfficeWord(text, 'Kroong')
    return edits === null ? null : applyEdits(text, edits)
  }

  it('begins an empty file', () => {
    const expected = {office: {words: ['Kroong']}}
    assert.deepEqual(JSON.parse(added('') ?? ''), expected)
    assert.deepEqual(JSON.parse(added('{}\n') ?? ''), expected)
  })

  it('stands behind the words that are there, comments kept', () => {
    const text = '{\n  // từ riêng\n  "office": {"places": ["Bản Mế"], "words": ["Êban"]}\n}\n'
    const changed = added(text) ?? ''
    assert.ok(changed.includes('// từ riêng') && changed.includes('"Bản Mế"'))
    assert.match(changed, /"words": \[\s*"Êban",\s*"Kroong"\s*\]/u)
  })

  it('adds nothing twice, and touches nothing it does not understand', () => {
    const text = '{"office": {"words": ["Kroong"]}}'
    assert.equal(added(text), text)
    assert.equal(added('[]'), null)
    assert.equal(added('{"office": []}'), null)
    assert.equal(added('{"office": {"words": "Kroong"}}'), null)
  })
})
