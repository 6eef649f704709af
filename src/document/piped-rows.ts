/** The row under the head of a Markdown table: "|---|:---:|". */
const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*(?::?-+:?\s*)?)*$/

/** True for the row under the head of a Markdown table. */
export function isDelimiterRow(line: string): boolean {
  return delimiterRow.test(line)
}

/** A new line within a cell of Markdown. */
const lineBreak = /<br\s*\/?>/giu

/** A line of a cell: a half-open range of the text, and the column of the cell. */
export interface PipedLine {
  readonly from: number
  readonly to: number
  readonly column: number
}

/**
 * The lines of the cells of a row of Markdown that stands from `start` to `end`, cell by cell; `\\|` parts no cells. `tags`:
 * the text has tags, so that `<br>` may part the lines of a cell.
 */
export function pipedLines(text: string, start: number, end: number, tags: boolean): PipedLine[] {
  const lines: PipedLine[] = []
  let column = 0
  let from = start + 1
  for (let at = from; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 124
    if (code !== 124 || text.charCodeAt(at - 1) === 92) continue
    if (at === end && from === end) break
    addLines(text, from, at, column, tags, lines)
    column++
    from = at + 1
  }
  return lines
}

function addLines(
  text: string,
  from: number,
  to: number,
  column: number,
  tags: boolean,
  lines: PipedLine[],
): void {
  let start = from
  if (tags) {
    for (const {0: mark, index} of text.slice(from, to).matchAll(lineBreak)) {
      lines.push({from: start, to: from + index, column})
      start = from + index + mark.length
    }
  }
  lines.push({from: start, to, column})
}
