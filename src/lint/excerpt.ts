/** Texts up to this many lines are shown whole. */
const shortText = 14

/** Lines shown before and after those of interest. */
const context = 2

/**
 * The lines of interest (from 1) of a text with what stands around them; "…" for what is left out. The whole text where
 * it is short or nothing in it is of interest.
 */
export function excerpt(text: string, interest: ReadonlySet<number>): string {
  const lines = text.replace(/\n+$/u, '').split('\n')
  if (lines.length <= shortText || interest.size === 0) return lines.join('\n')
  const near = (index: number) => {
    for (let line = index + 1 - context; line <= index + 1 + context; line++) {
      if (interest.has(line)) return true
    }
    return false
  }
  const shown: string[] = []
  for (const [index, line] of lines.entries()) {
    if (near(index)) shown.push(line)
    else if (shown.at(-1) !== '…') shown.push('…')
  }
  const isEdge = (line: string | undefined) => line === undefined || line === '…'
  // A blank line beside what is left out says nothing.
  return shown
    .filter((line, at) => line !== '' || !(isEdge(shown[at - 1]) || isEdge(shown[at + 1])))
    .join('\n')
}

/** The lines (from 1) of a text that stand in none of the others. */
export function newLines(text: string, others: readonly string[]): ReadonlySet<number> {
  const known = new Set(others.flatMap((other) => other.split('\n')))
  const found = new Set<number>()
  for (const [index, line] of text.split('\n').entries()) {
    if (!known.has(line)) found.add(index + 1)
  }
  return found
}
