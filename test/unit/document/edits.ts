import assert from 'node:assert/strict'
import fc from 'fast-check'
import {DirectiveReader, readDirective} from '../../../src/document/read'
import {serialized} from './serialized'
import {pieces} from './torn'

/** Takes a stretch out of a text and puts another there; places are given as shares of its length. */
export interface Edit {
  readonly at: number
  readonly length: number
  readonly words: string
}

/** Some changes, one after the other. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
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
export function checkEdits(text: string, changes: readonly Edit[]): void {
  const reader = new DirectiveReader()
  let now = text
  reader.read(now)
  for (const change of changes) {
    now = applied(now, change)
    assert.deepEqual(serialized(reader.read(now)), serialized(readDirective(now)), now)
  }
}
