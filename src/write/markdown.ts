import {width, wrap} from './columns'
import type {Paint} from './paint'

/** A list item or quotation: what stands before the text on its first line. */
const leader = /^(\s*(?:[-*]|\d+\.|>)\s+)(.*)$/u
const headingLine = /^#+\s+(.*)$/u
const fenceLine = /^\s*(`{3,}|~{3,})/u
const inlineMarks = /\*\*|`/gu

/** Lines longer than this are hard to read, whatever the terminal's width. */
const widestText = 100

/** Markdown as a page in a terminal: headings and emphasis painted, paragraphs wrapped, code left as it is. */
export function terminalPage(markdown: string, columns: number, paint: Paint): string {
  const page = new Page(Math.min(columns, widestText), paint)
  for (const line of markdown.split('\n')) page.add(line)
  return page.finish()
}

class Page {
  readonly #room: number
  readonly #paint: Paint
  readonly #lines: string[] = []
  /** The paragraph that is being gathered. */
  #lead = ''
  #text: string | null = null
  /** The fence that ends the code that is being read. */
  #fence: string | null = null

  constructor(room: number, paint: Paint) {
    this.#room = room
    this.#paint = paint
  }

  add(line: string): void {
    const fence = fenceLine.exec(line)?.[1]
    if (this.#fence !== null) {
      if (fence !== undefined && line.trim() === this.#fence) this.#fence = null
      else this.#lines.push(`${this.#paint.dim('  │')} ${line}`)
      return
    }
    const heading = headingLine.exec(line)?.[1]
    const [, lead, itemText] = leader.exec(line) ?? []
    if (fence !== undefined) {
      this.#flush()
      this.#fence = fence
    } else if (heading !== undefined) {
      this.#flush()
      this.#lines.push(this.#paint.bold(heading.replace(inlineMarks, '')))
    } else if (line.trim() === '') {
      this.#flush()
      this.#lines.push('')
    } else if (lead !== undefined) {
      this.#flush()
      this.#lead = lead
      this.#text = itemText ?? ''
    } else {
      this.#text = this.#text === null ? line : `${this.#text} ${line}`
    }
  }

  finish(): string {
    this.#flush()
    return this.#lines.join('\n').trimEnd() + '\n'
  }

  #flush(): void {
    if (this.#text === null) return
    const indent = ' '.repeat(this.#lead.length)
    const measure = (text: string) => width(text.replace(inlineMarks, ''))
    const wrapped = wrap(this.#text, this.#room - this.#lead.length, measure)
    const lines = wrapped.map((part, index) => (index === 0 ? this.#lead : indent) + part)
    this.#lines.push(paintInline(lines.join('\n'), this.#paint))
    this.#lead = ''
    this.#text = null
  }
}

/** Emphasis may run over a line break. */
function paintInline(text: string, paint: Paint): string {
  return text
    .replace(/\*\*([^*]+)\*\*/gu, (_, bold: string) => paint.bold(bold))
    .replace(/`([^`]+)`/gu, (_, code: string) => paint.cyan(code))
}
