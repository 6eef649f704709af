import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {mostSupport, upheldFaults} from '../../../src/spelling/evidence'
import {decodeModel} from '../../../src/spelling/model-file'
import {Speller} from '../../../src/spelling/speller'

const speller = new Speller(decodeModel(readFileSync('src/spelling/model.bin')))

/** The faults that a document of these texts upholds: each word with the first that is meant. */
function upheld(...texts: readonly string[]): string[] {
  return upheldFaults(texts.map((text) => speller.read(text))).flatMap((faults, index) =>
    faults.map(({start, end, meant}) => `${texts[index]?.slice(start, end)} → ${meant[0]}`),
  )
}

describe('the evidence of a document', () => {
  const doubtful = 'các cơ quan, đơn vi rà soát hồ sơ'

  it('a fault by its neighbours alone stands', () => {
    assert.deepEqual(upheld(doubtful), ['vi → vị'])
  })

  it('a word that comes back beside the same neighbour is its author’s', () => {
    const again = 'mọi đơn vi báo cáo'
    assert.deepEqual(upheld(doubtful, again, again, again), [])
  })

  it('what is wrong by itself stays wrong however often it comes back', () => {
    const wrong = 'Phó chỉ tịch báo cáo'
    assert.deepEqual(upheld(wrong, wrong, wrong), ['chỉ → chủ', 'chỉ → chủ', 'chỉ → chủ'])
  })

  it('a doubt that needs the whole document is none in a line of its own', () => {
    const spelling = speller.read(doubtful)
    const faults = spelling.faults.map((fault) => ({
      ...fault,
      doubt: fault.doubt === null ? null : {...fault.doubt, gain: -1},
    }))
    assert.deepEqual(upheldFaults([{...spelling, faults}])[0], [])
    const other = speller.read('đơn vị, đơn vị, đơn vị, đơn vị')
    assert.equal(upheldFaults([{...spelling, faults}, other])[0]?.length, 1)
    assert.ok(mostSupport > 1)
  })

  it('in a text of which the model knows little less is said', () => {
    const strange = {...speller.read(''), words: 10_000, strange: 3000}
    assert.deepEqual(upheldFaults([speller.read(doubtful), strange])[0], [])
  })

  it('texts without doubts come back as they are', () => {
    const texts = [speller.read('Cùng cố, kiện toàn tổ chức đảng.'), speller.read('')]
    assert.deepEqual(
      upheldFaults(texts),
      texts.map(({faults}) => faults),
    )
  })
})
