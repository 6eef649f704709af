import type {Span} from '../../text/span'
import {escaped} from './markup'
import type {Columns, Line, Paper, Part, Run, Table} from './paper'

/**
 * The parts of a paper as HTML, one string each: classes are the roles. `placed`: each line bears where its words stand in the
 * source (`data-from`, `data-to`), for a face that goes back and forth between the two.
 */
export function partsHtml({parts}: Paper, placed = false): readonly string[] {
  const writer = new PartWriter(placed)
  const html: string[] = []
  let broken = false
  for (const part of parts) {
    if (part.kind === 'break') {
      broken = true
      continue
    }
    html.push(writer.part(part, broken ? ' new-page' : ''))
    broken = false
  }
  return html
}

class PartWriter {
  readonly #placed: boolean

  constructor(placed: boolean) {
    this.#placed = placed
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
    const style = styleOf(line)
    const words =
      line.role === 'addresseesLabel' && line.centered
        ? addressed(line)
        : line.runs.map(runHtml).join('')
    const content = line.rule === null ? words : `<span class="${line.rule}-rule">${words}</span>`
    return `<p class="${names.join(' ')}${extra}"${style}${this.#place(line.span)}>${content}</p>`
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
    return this.#placed ? ` data-from="${start}" data-to="${end}"` : ''
  }
}

/** "Kính gửi: Sở Y tế": the label and the name behind it are lettered each in its own way. */
function addressed({runs}: Line): string {
  const text = runs.map((run) => run.text).join('')
  const cut = text.indexOf(':') + 1
  return `${escaped(text.slice(0, cut))}<span class="addressees">${escaped(text.slice(cut))}</span>`
}

/** Lengths of one line alone. */
function styleOf({inset, above}: Line): string {
  const rules = [
    inset === 0 ? '' : `margin-left:${inset}mm`,
    above === 0 ? '' : `margin-top:${above}mm`,
  ].filter((rule) => rule !== '')
  return rules.length === 0 ? '' : ` style="${rules.join(';')}"`
}

function runHtml({text, bold, italic, underline}: Run): string {
  let html = escaped(text)
  if (underline) html = `<u>${html}</u>`
  if (italic) html = `<i>${html}</i>`
  return bold ? `<b>${html}</b>` : html
}
