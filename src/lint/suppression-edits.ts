import type {Lines} from '../text/lines'
import type {Edit} from './rule'
import {commentSpans, type SuppressionComment, suppressionComments} from './suppression-comments'

/** The edit that silences a rule on the line where a finding starts, by a comment above that line. */
export function suppressOnLine(text: string, lines: Lines, ruleId: string, offset: number): Edit {
  const line = lines.lineAt(Math.max(offset, firstWord(text)))
  const {start} = lines.spanOf(line, text)
  const above = lastNamed(text, 'disable-next-line', (comment) => {
    return (
      comment.end <= start && lines.lineAt(comment.end) < line && isBlank(text, comment.end, start)
    )
  })
  if (above !== null) return nameAlso(above, ruleId)
  // Where a comment of several lines ends on this line, its beginning is no place for another.
  const around = commentSpans(text).find((span) => span.start < start && start < span.end)
  return insertComment(text, around?.end ?? start, `the-thuc-disable-next-line ${ruleId}`)
}

/** The edit that silences a rule in the whole document, by a comment before its first word. */
export function suppressInFile(text: string, ruleId: string): Edit {
  const end = firstWord(text)
  const before = lastNamed(text, 'disable', (comment) => comment.end <= end)
  if (before !== null) return nameAlso(before, ruleId)
  const start = text.startsWith('\uFEFF') ? 1 : 0
  return insertComment(text, start, `the-thuc-disable ${ruleId}`)
}

/** Offset of the first character that is neither space nor comment; the end of the text where there is none. */
function firstWord(text: string): number {
  let at = 0
  for (const {start, end} of commentSpans(text)) {
    if (!isBlank(text, at, start)) break
    at = end
  }
  const found = text.slice(at).search(/\S/u)
  return found === -1 ? text.length : at + found
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

/** The last comment of a command that names rules, among those that pass. */
function lastNamed(
  text: string,
  command: SuppressionComment['command'],
  passes: (comment: SuppressionComment) => boolean,
): SuppressionComment | null {
  const found = suppressionComments(text, commentSpans(text)).findLast(
    (comment) => comment.command === command && comment.rules.length > 0 && passes(comment),
  )
  return found ?? null
}

function nameAlso(comment: SuppressionComment, ruleId: string): Edit {
  const at = comment.rules.at(-1)?.end ?? comment.word.span.end
  return {start: at, end: at, text: `, ${ruleId}`}
}

function insertComment(text: string, at: number, words: string): Edit {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  return {start: at, end: at, text: `<!-- ${words} -->${lineBreak}`}
}
