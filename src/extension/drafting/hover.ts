import {Hover, MarkdownString, type Position, Range, type TextDocument} from 'vscode'
import {profiles} from '../../facts/profiles'
import type {Span} from '../../text/span'
import {aboutBody, definitionOf} from '../../write/completions/about'
import {citationOf} from '../../write/templates/citation'
import {citedAt} from './cited'
import type {Draft, Host} from './host'
import type {WorkspaceDocuments} from './workspace-documents'

/** What a body, an abbreviation or a cited document at a place is. */
export async function hoverAt(
  host: Host,
  documents: WorkspaceDocuments,
  document: TextDocument,
  position: Position,
): Promise<Hover | null> {
  const draft = await host.read(document)
  if (draft === null) return null
  const offset = document.offsetAt(position)
  const cited = citedAt(host.citations(draft.directive), offset)
  if (cited !== null) {
    const known = (await documents.finder(document.uri))(cited.citation)
    if (known === null) return null
    const words = citationOf(known.cited, profiles[draft.directive.identity.profile])
    const name = known.uri.path.split('/').at(-1) ?? ''
    const text = `${escaped(words)}\n\n[${escaped(name)}](${known.uri.toString()})`
    return new Hover(new MarkdownString(text), rangeOf(document, cited.span))
  }
  return abbreviationHover(draft, document, position) ?? bodyHover(draft, document, offset)
}

/** “HĐND”, “UBND”, “CTĐ-CTCT” */
const abbreviation = /(?<![\p{L}\d/.-])[A-ZĐ][A-ZĐ&]{1,9}(?![\p{L}\d/.-])/u

function abbreviationHover(
  {directive, office}: Draft,
  document: TextDocument,
  position: Position,
): Hover | null {
  const range = document.getWordRangeAtPosition(position, abbreviation)
  if (range === undefined) return null
  const word = document.getText(range)
  // Whole lines in capitals are titles, not abbreviations.
  const line = document.lineAt(position.line).text
  if (line === line.toUpperCase()) return null
  const meaning = definitionOf(word, directive.text, office)
  if (meaning === null) return null
  return new Hover(new MarkdownString(`**${escaped(word)}**: ${escaped(meaning)}`), range)
}

function bodyHover(draft: Draft, document: TextDocument, offset: number): Hover | null {
  const {tasks, directive, office} = draft
  const mentions = [
    ...tasks.flatMap(({task}) => [...task.leads, ...task.coordinating]),
    ...(directive.components.recipients?.items ?? []),
    ...(directive.components.addressees?.items ?? []),
  ]
  const found = mentions.find(({span}) => span.start <= offset && offset <= span.end)
  if (found === undefined) return null
  const lines = aboutBody(
    found.text,
    tasks.map(({task}) => task),
    office,
  )
  if (lines.length === 0) return null
  const text = lines.map((line) => escaped(line)).join('\n\n')
  return new Hover(new MarkdownString(text), rangeOf(document, found.span))
}

function rangeOf(document: TextDocument, {start, end}: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

/** Words of a document as Markdown that shows just them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~|<>&$]/gu, '\\$&')
}
