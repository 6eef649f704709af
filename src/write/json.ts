import type {Component, Components, Directive, Section} from '../document/model'
import type {Edit, Finding, Fix, Rule} from '../lint/rule'
import type {Mention, Task} from '../tasks/model'
import type {Lines} from '../text/lines'
import type {Span} from '../text/span'
import {placeOf} from './places'
import type {CheckedFile, ReadFile, Renderer, TaskFile} from './renderer'

/** One array, one entry and one line a file. */
export function jsonArray<File>(entry: (file: File) => unknown): Renderer<File> {
  let separator = ''
  return {
    start: () => '[',
    file(file) {
      const text = separator + '\n' + JSON.stringify(entry(file))
      separator = ','
      return text
    },
    end: () => '\n]\n',
  }
}

/** The entry of `check --format json`. Lines and columns from 1, ends exclusive; offsets from 0; all in UTF-16 units. */
export function checkEntry({path, directive, result}: CheckedFile) {
  return {
    path,
    type: directive.identity.type,
    profile: directive.identity.profile,
    messages: result.findings.map((finding) => message(finding, directive)),
    errors: result.errors,
    warnings: result.warnings,
  }
}

/** The entry of `outline --format json`. */
export function outlineEntry({path, directive}: ReadFile) {
  const {type, side, profile, issued, reasons} = directive.identity
  return {
    path,
    type,
    side,
    profile,
    issued,
    reasons,
    components: components(directive.components, directive.lines),
    sections: sections(directive.sections, directive.lines),
    attachments: directive.attachments.map((attachment) => ({
      ...lineRange(attachment.span, directive.lines),
      kind: attachment.kind,
      title: attachment.title,
      sections: sections(attachment.sections, directive.lines),
    })),
  }
}

/** The entry of `tasks --format json`. */
export function tasksEntry({path, directive, tasks}: TaskFile) {
  return {path, tasks: tasks.map((task) => taskEntry(task, directive))}
}

/** The whole of `rules --format json`. */
export function rulesJson(rules: readonly Rule[]): string {
  const rows = rules.map(({id, category, title, severity, basis, profiles, fixable}) =>
    JSON.stringify({id, category, title, severity, fixable, profiles: profiles ?? null, basis}),
  )
  return '[\n' + rows.join(',\n') + '\n]\n'
}

/** In what was read from a Word file `paragraph` counts its paragraphs; lines are those of the text read. */
function message(finding: Finding, directive: Directive) {
  const {lines, layout} = directive
  const start = lines.placeAt(finding.span.start)
  const end = lines.placeAt(finding.span.end)
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    offset: finding.span.start,
    endOffset: finding.span.end,
    ...(layout === null ? {} : {paragraph: placeOf(directive, finding.span.start).number}),
    basis: finding.basis,
    fix: finding.fix === null ? null : change(finding.fix),
    suggestions: finding.suggestions.map(change),
    related: finding.related.map((related) => ({
      message: related.message,
      ...place(related.span, lines),
    })),
  }
}

function change({title, edits}: Fix) {
  return {title, edits: edits.map(replacement)}
}

function replacement({start, end, text}: Edit) {
  return {offset: start, endOffset: end, text}
}

function components(all: Components, lines: Lines) {
  const range = (component: Component | null) =>
    component === null ? null : lineRange(component.span, lines)
  return {
    heading: range(all.heading),
    issuer: range(all.issuer),
    number: range(all.number),
    placeDate: range(all.placeDate),
    typeTitle: range(all.typeTitle),
    subject: range(all.subject),
    addressees: range(all.addressees),
    recipients: range(all.recipients),
    archive: range(all.archive),
    signature: range(all.signature),
  }
}

interface SectionEntry {
  readonly line: number
  readonly endLine: number
  readonly label: string
  readonly title: string
  readonly kind: string
  readonly children: readonly SectionEntry[]
}

function sections(all: readonly Section[], lines: Lines): readonly SectionEntry[] {
  return all.map((section) => ({
    ...lineRange(section.span, lines),
    label: section.marker?.text ?? '',
    title: section.title,
    kind: section.kind,
    children: sections(section.children, lines),
  }))
}

function taskEntry(task: Task, {lines}: Directive) {
  return {
    ...lineRange(task.span, lines),
    label: task.label,
    text: task.text,
    lead: task.leads.map((lead) => mention(lead, lines)),
    leadSource: task.leadSource,
    coordinating: task.coordinating.map((body) => mention(body, lines)),
    deadlines: task.deadlines.map((deadline) => ({
      ...mention(deadline, lines),
      kind: deadline.kind,
      end: deadline.end,
    })),
  }
}

function mention({text, span}: Mention, lines: Lines) {
  return {text, ...place(span, lines)}
}

function place(span: Span, lines: Lines) {
  const {line, column} = lines.placeAt(span.start)
  return {line, column}
}

/** Lines of the first and the last character. */
function lineRange({start, end}: Span, lines: Lines) {
  return {line: lines.lineAt(start), endLine: lines.lineAt(Math.max(start, end - 1))}
}
