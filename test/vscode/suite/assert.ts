/** The few assertions the suite needs; `node:assert` does not exist in the web extension host. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)]
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`)
}

/** Says what was wanted when a fact does not hold. */
export function ok(fact: unknown, wanted: string): asserts fact {
  if (!fact) throw new Error(`expected ${wanted}`)
}
