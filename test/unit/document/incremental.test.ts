import assert from 'node:assert/strict'
import fc from 'fast-check'
import {DirectiveReader, readDirective} from '../../../src/document/read'
import {seeded, slow} from '../text/arbitrary'
import {fixtures} from './fixtures'
import {serialized} from './serialized'
import {pieces, unforeseen} from './torn'

/** Takes a stretch out of a text and puts another there; places are given as shares of its length. */
interface Edit {
  readonly at: number
  readonly length: number
  readonly words: string
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(60), fc.nat(2000)),
    words: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...pieces, 'a', ' ', '.', '-'),
      fc.array(fc.constantFrom(...pieces), {maxLength: 4}).map((parts) => parts.join(' ')),
    ),
  }),
  {minLength: 1, maxLength: 8},
)

function applied(text: string, {at, length, words}: Edit): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + words + text.slice(start + length)
}

/** What one reader says after each edit is what a new one says. */
function checkEdits(text: string, changes: readonly Edit[]): void {
  const reader = new DirectiveReader()
  let now = text
  reader.read(now)
  for (const change of changes) {
    now = applied(now, change)
    assert.deepEqual(serialized(reader.read(now)), serialized(readDirective(now)), now)
  }
}

describe('a document read again after an edit', function () {
  this.timeout(slow)
  const documents = fc.constantFrom(...fixtures().map(({text}) => text))

  it('is what it would be, read for the first time', () => {
    fc.assert(fc.property(documents, edits, checkEdits), seeded(60))
  })

  it('also where it is no document', () => {
    fc.assert(fc.property(unforeseen, edits, checkEdits), seeded(60))
  })

  it('also where two documents take turns', () => {
    const check = (one: string, other: string) => {
      const reader = new DirectiveReader()
      for (const text of [one, other, one]) {
        assert.deepEqual(serialized(reader.read(text)), serialized(readDirective(text)))
      }
    }
    fc.assert(fc.property(documents, documents, check), seeded(20))
  })

  it('keeps what it learnt of blocks that did not change', () => {
    const reader = new DirectiveReader()
    const before = reader.read('1. Một.\n\n2. Hai.\n\n3. Ba.')
    const after = reader.read('1. Một.\n\n2. Hai hai.\n\n3. Ba.')
    const same = after.blocks.map(({content}, index) => content === before.blocks[index]?.content)
    assert.deepEqual(same, [true, false, true])
  })
})
