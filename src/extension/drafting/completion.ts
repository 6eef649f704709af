import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Position,
  Range,
  type TextDocument,
} from 'vscode'
import {emptyOffice} from '../../facts/office'
import {profiles} from '../../facts/profiles'
import {bare} from '../../text/letters'
import {asksForCitation} from '../../write/completions/citations'
import {suggestionsAt} from '../../write/completions/complete'
import type {Suggestion, Typing} from '../../write/completions/suggestion'
import type {Draft, Host} from './host'
import type {WorkspaceDocuments} from './workspace-documents'

const kinds: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  body: CompletionItemKind.User,
  deadline: CompletionItemKind.Event,
  citation: CompletionItemKind.File,
  section: CompletionItemKind.Struct,
  number: CompletionItemKind.Value,
}

/** What may be written at a place of a document. */
export async function completionsAt(
  host: Host,
  documents: WorkspaceDocuments,
  document: TextDocument,
  position: Position,
): Promise<CompletionList | null> {
  const draft = await host.read(document)
  if (draft === null) return null
  const before = document.lineAt(position.line).text.slice(0, position.character)
  const known = asksForCitation(before.replace(/\[[^\][\n]*\]$/u, ''))
    ? await documents.all(document.uri)
    : []
  const typing = {...typingAt(draft, position, before), documents: known.map(({cited}) => cited)}
  const items = suggestionsAt(typing).map((each, index) => itemOf(each, index, position, before))
  // The list is asked for anew with each letter: only we know which names a word without marks begins.
  return new CompletionList(items, true)
}

function itemOf(
  {text, label, detail, kind, replaced}: Suggestion,
  index: number,
  position: Position,
  before: string,
): CompletionItem {
  const item = new CompletionItem(detail === '' ? label : {label, description: detail}, kinds[kind])
  const typed = before.slice(before.length - replaced)
  item.insertText = text
  item.range = new Range(position.translate(0, -replaced), position)
  // The editor compares letter by letter, marks included; what is typed begins what it is taken for.
  item.filterText = typed + text.slice(typed.length)
  item.sortText = String(index).padStart(3, '0')
  if (text !== label) item.documentation = text
  return item
}

/** Lines above the caret that the numbers on them tell the next one. */
const linesAbove = 200

function typingAt(
  {document, directive, findings, tasks, office}: Draft,
  position: Position,
  before: string,
): Typing {
  const {identity, components, sections, text} = directive
  const offset = document.offsetAt(position)
  const first = Math.max(0, position.line - linesAbove)
  const above = Array.from(
    {length: position.line - first},
    (_, index) => document.lineAt(first + index).text,
  )
  const within = (span: {start: number; end: number} | undefined) =>
    span !== undefined && span.start < offset && offset <= span.end + 3
  const bodies = tasks.flatMap(({task}) => [...task.leads, ...task.coordinating])
  const {bodies: own} = office ?? emptyOffice
  return {
    before,
    above,
    type: identity.type,
    profile: profiles[identity.profile],
    from: identity.issued ?? today(),
    part: within(components.recipients?.span)
      ? 'recipients'
      : within(components.addressees?.span)
        ? 'addressees'
        : 'text',
    officeBodies: own.map(({name}) => name),
    ownBodies: distinct(bodies.map((each) => each.text)),
    unlisted: distinct(
      findings
        .filter(({ruleId}) => ruleId === 'assignee-not-recipient')
        .map(({span}) => text.slice(span.start, span.end)),
    ),
    sections: sections.map(({title}) => title),
    documents: [],
    longDates: writesLongDates(tasks.flatMap(({task}) => task.deadlines.map((each) => each.text))),
    text,
  }
}

function writesLongDates(deadlines: readonly string[]): boolean {
  const long = deadlines.filter((text) => /\d\s+tháng\s+\d/u.test(text)).length
  const short = deadlines.filter((text) => /\d[/.-]\d/u.test(text)).length
  return long > short
}

function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = bare(name)
    return key.length < 80 && !seen.has(key) && seen.add(key)
  })
}

/** Today where the user is, ISO. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
