import fc from 'fast-check'

/** Milliseconds after which a test of many cases is given up, also on a busy machine. */
export const slow = 30_000

/** Settings for a property: the same runs each time, so that a failure can be repeated. */
export function seeded(numRuns: number): {readonly seed: number; readonly numRuns: number} {
  return {seed: 30_2020, numRuns}
}

/** Any string at all, lone surrogates and control characters included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({min: 0, max: 0x2ff}), fc.integer({min: 0, max: 0xffff})), {
    maxLength: 80,
  })
  .map((codes) => String.fromCharCode(...codes))

/** Texts put together from pieces, with what stands between them. */
export function textOf(
  pieces: readonly string[],
  maxLength: number,
  separator = '',
): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), {maxLength}).map((parts) => parts.join(separator))
}
