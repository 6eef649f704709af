import assert from 'node:assert/strict'
import {syllableDictionary} from '../../../src/spelling/dictionary'

describe('the dictionary of all syllables', () => {
  it('knows both placements of the tone, capitals, and what no directive holds', () => {
    const dictionary = syllableDictionary()
    for (const word of ['hòa', 'hoà', 'Ủy', 'UỶ', 'khuỷu', 'ngoằng']) {
      assert.ok(dictionary.known(word), word)
    }
    for (const word of ['quyêt', 'trach', 'nghành']) assert.ok(!dictionary.known(word), word)
  })

  it('suggests for what is a slip away, in its case, and for nothing too long', () => {
    const dictionary = syllableDictionary()
    assert.ok(dictionary.suggest('nghành').includes('ngành'))
    assert.ok(dictionary.suggest('Xoongf').includes('Xoong'))
    assert.deepEqual(dictionary.suggest('ngàythángnăm'), [])
  })
})
