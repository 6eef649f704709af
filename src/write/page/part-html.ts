import type {Span} from '../../text/span'
import {escaped} from './markup'
import type {Columns, Line, Paper, Part, Run, Table} from './paper'

/** A part as HTML, and where it stands: `at` is where its first words begin in the source. */
export interface PartHtml {
  readonly html: string
  readonly at: number
}

/** The parts of a paper as HTML: classes are the roles. */
export function partsHtml(paper: Paper): readonly string[] {
  return written(paper, false).map(({html}) => html)
}

/**
 * The same for a face that goes back and forth between page and source: each line bears the span of its words
 * (`data-from`, `data-to`) from `at` on, so that the HTML of a part stays the same while text is written above it.
 */
export function placedParts(paper: Paper): readonly PartHtml[] {
  return written(paper, true)
}

function written({parts}: Paper, placed: boolean): readonly PartHtml[] {
  const html: PartHtml[] = []
  let broken = false
  for (const part of parts) {
    if (part.kind === 'break') {
      broken = true
      continue
    }
    const at = startOf(part)
    const writer = new PartWriter(placed ? at : null)
    html.push({html: writer.part(part, broken ? ' new-page' : ''), at})
    broken = false
  }
  return html
}

function startOf(part: Exclude<Part, {kind: 'break'}>): number {
  if (part.kind !== 'columns') return part.span.start
  return Math.min(...[...part.left, ...part.right].map(({span}) => span.start))
}

class PartWriter {
  /** From where places count; null where none are written. */
  readonly #base: number | null

  constructor(base: number | null) {
    this.#base = base
  }

  part(part: Exclude<Part, {kind: 'break'}>, extra: string): string {
    switch (part.kind) {
      case 'line':
        return this.#line(part, extra)
      case 'columns':
        return this.#columns(part, extra)
      case 'table':
        return this.#table(part, extra)
    }
  }

  #line(line: Line, extra = ''): string {
    const names: string[] = [line.role]
    if (line.title) names.push('title')
    if (line.centered) names.push('centered')
    if (line.inset > 0) names.push(`inset-${line.inset}`)
    if (line.above > 0) names.push(`above-${line.above}`)
    const words =
      line.role === 'addresseesLabel' && line.centered
        ? addressed(line)
        : line.runs.map(runHtml).join('')
    const content = line.rule === null ? words : `<span class="${line.rule}-rule">${words}</span>`
    return `<p class="${names.join(' ')}${extra}"${this.#place(line.span)}>${content}</p>`
  }

  #columns({place, left, right}: Columns, extra: string): string {
    const side = (lines: readonly Line[]) =>
      `<div>${lines.map((each) => this.#line(each)).join('')}</div>`
    return `<div class="columns ${place}${extra}">${side(left)}${side(right)}</div>`
  }

  #table({rows, span}: Table, extra: string): string {
    const [head = [], ...body] = rows
    const row = (cells: readonly (readonly Line[])[], tag: 'td' | 'th') => {
      const content = cells.map(
        (lines) => `<${tag}>${lines.map((each) => this.#line(each)).join('')}</${tag}>`,
      )
      return `<tr>${content.join('')}</tr>`
    }
    const rest = body.map((cells) => row(cells, 'td')).join('')
    const open = `<table class="grid${extra}"${this.#place(span)}>`
    return `${open}<thead>${row(head, 'th')}</thead><tbody>${rest}</tbody></table>`
  }

  #place({start, end}: Span): string {
    const base = this.#base
    return base === null ? '' : ` data-from="${start - base}" data-to="${end - base}"`
  }
}

/** "Kính gửi: Sở Y tế": the label and the name behind it are lettered each in its own way. */
function addressed({runs}: Line): string {
  const text = runs.map((run) => run.text).join('')
  const cut = text.indexOf(':') + 1
  return `${escaped(text.slice(0, cut))}<span class="addressees">${escaped(text.slice(cut))}</span>`
}

function runHtml({text, bold, italic, underline}: Run): string {
  let html = escaped(text)
  if (underline) html = `<u>${html}</u>`
  if (italic) html = `<i>${html}</i>`
  return bold ? `<b>${html}</b>` : html
}
