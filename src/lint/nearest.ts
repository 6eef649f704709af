/** The candidate a person most likely meant by a mistyped name; null where none is near enough to be offered. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase()
  // A third of the letters may be wrong: "ruels" → "rules", "missing-leed" → "missing-lead".
  let limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | null = null
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit)
    if (distance > limit || (distance === limit && best !== null)) continue
    best = candidate
    limit = distance
  }
  return best
}

/** « có phải ý là "x"?», or nothing where no candidate is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const found = nearest(name, candidates)
  return found === null ? '' : `; có phải ý là "${found}"?`
}

/** Insertions, deletions, substitutions and swaps of neighbours from `a` to `b`; above `limit` it need not be exact. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const above = (last[column] ?? 0) + 1
      const left = (current[column - 1] ?? 0) + 1
      let distance = Math.min(above, left, (last[column - 1] ?? 0) + same)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(distance)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
