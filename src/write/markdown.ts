import {wrap} from './columns'
import {type Layout, unboundColumns} from './layout'
import type {Paint} from './paint'

/** A list item or quotation: what stands before the text on its first line. */
const leader = /^(\s*(?:[-*]|\d+\.|>)\s+)(.*)$/u

/** Reads well beyond this, whatever the terminal's width. */
const widestText = 100

/** Markdown as a page in a terminal: headings and emphasis painted, paragraphs wrapped, code left as it is. */
export function terminalPage(markdown: string, {paint, columns}: Layout): string {
  const room = Math.min(columns ?? unboundColumns, widestText)
  let fence: string | null = null
  const lines = markdown.split('\n').flatMap((line) => {
    const mark = /^\s*(```+|~~~+)/u.exec(line)?.[1]
    if (mark !== undefined && (fence === null || line.trim() === fence)) {
      fence = fence === null ? mark : null
      return []
    }
    if (fence !== null) return [paint.dim('  │ ') + line]
    const heading = /^(#+)\s+(.*)$/u.exec(line)
    if (heading !== null) return [paint.bold(paint.underline(plainInline(heading[2] ?? '')))]
    return paragraph(line, room, paint)
  })
  return lines.join('\n').trimEnd() + '\n'
}

function paragraph(line: string, room: number, paint: Paint): string[] {
  const [, lead = '', text = line] = leader.exec(line) ?? []
  const indent = ' '.repeat(lead.length)
  return wrap(text, room - lead.length)
    .map((part, index) => (index === 0 ? lead : indent) + part)
    .join('\n')
    .replace(/\*\*([^*]+)\*\*/gu, (_, bold: string) => paint.bold(bold))
    .replace(/`([^`]+)`/gu, (_, code: string) => paint.cyan(code))
    .split('\n')
}

function plainInline(text: string): string {
  return text.replace(/\*\*|`/gu, '')
}
