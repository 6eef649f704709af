import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {decodeModel, encodeModel, unpackTable} from '../../../src/spelling/model-file'
import {turned} from '../../../src/spelling/pairs'
import {parseSyllable} from '../../../src/spelling/syllable'
import {readTable, writeTable} from '../../../src/spelling/unpacked-model'
import {contextCount, edges} from '../../../src/spelling/words'

const word = fc.integer({min: 0, max: contextCount - 1})
const pair = fc.record({
  first: word,
  second: word,
  count: fc.constantFrom(1, 2, 4, 9, 25, 80, 300),
})

describe('the file of the model', () => {
  it('keeps every pair, and its count to the step', () => {
    const pairs = fc.uniqueArray(pair, {
      maxLength: 300,
      selector: ({first, second}) => first * contextCount + second,
    })
    fc.assert(
      fc.property(pairs, (given) => {
        const model = decodeModel(encodeModel(given))
        for (const {first, second, count} of given) {
          assert.equal(model.count(first, second), count)
        }
      }),
      {numRuns: 50},
    )
  })

  it('counts a syllable where it stands first, an edge on either side', () => {
    const [first, second] = [parseSyllable('củng'), parseSyllable('cố')]
    const model = decodeModel(
      encodeModel([
        {first, second, count: 9},
        {first: second, second: edges.mark, count: 4},
        {first: edges.mark, second: first, count: 2},
      ]),
    )
    const total = 9 + 4 + 4 + 2
    assert.equal(model.rarity(first), Math.log2(total / 9))
    assert.equal(model.rarity(second), Math.log2(total / 4))
    assert.equal(model.rarity(edges.mark), Math.log2(total / 6))
    assert.equal(model.rarity(parseSyllable('lực')), Number.POSITIVE_INFINITY)
    const {others, from, to} = model.before(second)
    assert.deepEqual([...others.subarray(from, to)], [first])
  })

  it('cut short gives a poorer model and no error', () => {
    const bytes = readFileSync('src/spelling/model.bin')
    fc.assert(
      fc.property(fc.integer({min: 0, max: 5000}), (length) => {
        decodeModel(bytes.subarray(0, length))
      }),
      {numRuns: 10},
    )
  })

  it('that ships knows what stands together in directives', () => {
    const model = decodeModel(readFileSync('src/spelling/model.bin'))
    const count = (first: string, second: string) =>
      model.count(parseSyllable(first), parseSyllable(second))
    assert.ok(count('nghị', 'quyết') > count('nghị', 'lực'))
    assert.ok(count('củng', 'cố') > 0)
    assert.equal(count('chỉ', 'tịch'), 0)
  })

  it('is kept unpacked for the machine that unpacked it, and for no other file', () => {
    const file = readFileSync('src/spelling/model.bin')
    const table = unpackTable(file)
    const kept = writeTable(table, file.length)
    assert.deepEqual(readTable(kept, file.length), {...table, turned: turned(table)})
    assert.equal(readTable(kept, file.length + 1), null)
    assert.equal(readTable(kept.subarray(0, kept.length - 4), file.length), null)
    assert.equal(readTable(kept.subarray(0, 100), file.length), null)
  })
})
