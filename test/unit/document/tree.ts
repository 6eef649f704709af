import type {Block} from '../../../src/document/block'
import type {Component, Directive, Recipient, Section} from '../../../src/document/model'
import type {Mention, Task} from '../../../src/tasks/model'
import {readTasks} from '../../../src/tasks/read'
import type {Span} from '../../../src/text/span'

/**
 * A directive as an outline that people can read and compare: identity, components, opening, sections, closing,
 * attachments and tasks, each with its lines.
 */
export function treeOf(directive: Directive): string {
  return new Printer(directive).print()
}

function excerpt(text: string, length = 72): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

class Printer {
  readonly #directive: Directive
  readonly #lines: string[] = []

  constructor(directive: Directive) {
    this.#directive = directive
  }

  print(): string {
    const {opening, sections, closing, attachments} = this.#directive
    this.#identity()
    this.#components()
    this.#blocks('opening', opening)
    this.#sections('sections', sections)
    this.#blocks('closing', closing)
    for (const {kind, title, span, ...body} of attachments) {
      this.#line(0, `attached ${kind} ${this.#place(span)}: ${title}`)
      this.#blocks('opening', body.opening, 1)
      this.#sections('sections', body.sections, 1)
    }
    const tasks = readTasks(this.#directive)
    if (tasks.length > 0) this.#line(0, 'tasks')
    for (const task of tasks) this.#task(task)
    return `${this.#lines.join('\n')}\n`
  }

  #line(depth: number, text: string): void {
    this.#lines.push('  '.repeat(depth) + text)
  }

  #place({start, end}: Span): string {
    const first = this.#directive.lines.lineAt(start)
    const last = this.#directive.lines.lineAt(Math.max(start, end - 1))
    return first === last ? `${first}` : `${first}-${last}`
  }

  #identity(): void {
    const {type, side, profile, issued, fragment, reasons} = this.#directive.identity
    this.#line(0, `type ${type ?? '-'}: ${reasons.type}`)
    this.#line(0, `side ${side}: ${reasons.side}`)
    this.#line(0, `profile ${profile}: ${reasons.profile}`)
    this.#line(0, `issued ${issued ?? '-'}${fragment ? ', fragment' : ''}`)
  }

  #components(): void {
    const {components} = this.#directive
    const {heading, issuer, number, placeDate, addressees, recipients, signature} = components
    this.#component('heading', heading, [heading?.system, heading?.motto?.text])
    this.#component('issuer', issuer, [issuer?.parent, issuer?.name])
    const blank = number?.digits === null ? 'blank' : null
    this.#component('number', number, [number?.typeSymbol, number?.form, blank])
    const date = [placeDate?.day, placeDate?.month, placeDate?.year].map((each) => each ?? '_')
    this.#component('placeDate', placeDate, [placeDate?.place, date.join('/')])
    this.#component('typeTitle', components.typeTitle, [])
    this.#component('subject', components.subject, [])
    this.#component('addressees', addressees, [addressees?.label])
    this.#recipients(addressees?.items ?? [])
    this.#component('recipients', recipients, [])
    this.#recipients(recipients?.items ?? [])
    this.#component('archive', components.archive, [])
    const {authority, post, name} = signature ?? {authority: null, post: null, name: null}
    const parts = [authority, post, name].map((each) => each?.text ?? '-')
    this.#component('signature', signature, parts)
  }

  #component(
    name: string,
    component: Component | null,
    details: readonly (string | null | undefined)[],
  ): void {
    if (component === null) {
      this.#line(0, `${name} -`)
      return
    }
    const known = details.filter((each) => each != null)
    const tail = known.length > 0 ? ` (${known.join(' | ')})` : ''
    this.#line(0, `${name} ${this.#place(component.span)}: ${excerpt(component.text)}${tail}`)
  }

  #recipients(items: readonly Recipient[]): void {
    for (const {span, text, mark} of items) this.#line(1, `${this.#place(span)} ${text} [${mark}]`)
  }

  #blocks(name: string, blocks: readonly Block[], depth = 0): void {
    if (blocks.length === 0) return
    this.#line(depth, name)
    for (const block of blocks) this.#block(block, depth + 1)
  }

  #block(block: Block, depth: number): void {
    this.#line(depth, `${this.#place(block)} ${excerpt(block.content.text)}`)
  }

  #sections(name: string, sections: readonly Section[], depth = 0): void {
    if (sections.length === 0) return
    this.#line(depth, name)
    for (const section of sections) this.#section(section, depth + 1)
  }

  #section(section: Section, depth: number): void {
    const {type, marker, kind, span, own, children} = section
    const cells = type === 'row' ? own.map(({content}) => content.text).join(' | ') : section.title
    const label = marker === null ? '' : `${marker.text} `
    const about = kind === 'other' ? '' : ` (${kind})`
    this.#line(depth, `${type} ${this.#place(span)}: ${label}${excerpt(cells)}${about}`)
    if (type !== 'row') for (const block of own.slice(1)) this.#block(block, depth + 1)
    for (const child of children) this.#section(child, depth + 1)
  }

  #task({span, label, text, leads, leadSource, coordinating, deadlines}: Task): void {
    this.#line(1, `${this.#place(span)} ${label === '' ? '""' : label} ${excerpt(text, 60)}`)
    this.#line(3, `lead ${leadSource}${this.#mentions(leads)}`)
    if (coordinating.length > 0) this.#line(3, `with${this.#mentions(coordinating)}`)
    for (const {text: words, kind, end, inherited} of deadlines) {
      this.#line(3, `${kind} ${end ?? '-'}: ${words}${inherited ? ' (inherited)' : ''}`)
    }
  }

  #mentions(mentions: readonly Mention[]): string {
    if (mentions.length === 0) return ''
    return `: ${mentions.map(({text, span}) => `${text} [${this.#place(span)}]`).join('; ')}`
  }
}
