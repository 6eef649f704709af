/** Marks that stand on the letter before them, and characters without width. */
const zeroWidth = /[\p{M}\u200B-\u200F\u2060\uFEFF]/gu

/** How many columns of a terminal a text takes: combining marks take none, so NFD text lines up as well. */
export function width(text: string): number {
  let columns = text.replace(zeroWidth, '').length
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) columns--
  return columns
}

/** The text with spaces behind it up to a width. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** The text with spaces before it up to a width. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text
}

/**
 * Lines of at most so many columns, broken at spaces; a longer word is cut, never in front of a combining mark. `measure`
 * counts the columns of a text, for one that holds what is not shown.
 */
export function wrap(text: string, columns: number, measure = width): string[] {
  const limit = Math.max(1, columns)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue
    if (line !== '' && measure(line) + 1 + measure(word) <= limit) {
      line += ' ' + word
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = measure(word) <= limit ? [word] : cut(word, limit)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A word in pieces of at most so many columns. */
function cut(word: string, columns: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (width(piece + letter) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  pieces.push(piece)
  return pieces
}
