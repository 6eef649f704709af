import type {Directive} from '../../document/model'
import type {Edit} from '../../lint/rule'
import type {Span} from '../../text/span'

/** The line ending that a text uses. */
export function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Puts lines of their own behind the line on which an offset stands, parted by a blank line. */
export function paragraphAfter(text: string, offset: number, lines: readonly string[]): Edit {
  const eol = lineEnding(text)
  const at = endOfLine(text, offset)
  return {start: at, end: at, text: eol + eol + lines.join(eol)}
}

/** Puts lines directly behind the line on which an offset stands. */
export function linesAfter(text: string, offset: number, lines: readonly string[]): Edit {
  const eol = lineEnding(text)
  const at = endOfLine(text, offset)
  return {start: at, end: at, text: lines.map((line) => eol + line).join('')}
}

/** Puts lines before the line on which an offset stands. */
export function linesBefore(text: string, offset: number, lines: readonly string[]): Edit {
  const eol = lineEnding(text)
  const at = text.lastIndexOf('\n', offset - 1) + 1
  return {start: at, end: at, text: lines.map((line) => line + eol).join('')}
}

function endOfLine(text: string, offset: number): number {
  const next = text.indexOf('\n', offset)
  if (next === -1) return text.length
  return text.charCodeAt(next - 1) === 13 && next > offset ? next - 1 : next
}

/** True where an offset stands in a table, into which whole lines cannot be put without breaking it. */
export function inTable(directive: Directive, offset: number): boolean {
  const {blocks} = directive
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const block = blocks[low]
  return block !== undefined && block.cell !== null && offset <= block.end
}

/** True where a stretch of the source is its words and nothing else: no markup, no line break that an edit would lose. */
export function isPlain(text: string, {start, end}: Span): boolean {
  return !/[*_\\<>|\r\n]/.test(text.slice(start, end))
}
