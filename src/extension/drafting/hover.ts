import {Hover, MarkdownString, type Position, Range, type TextDocument} from 'vscode'
import {bodyAbbreviations} from '../../facts/abbreviations'
import type {Office} from '../../facts/office'
import {profiles} from '../../facts/profiles'
import {bare, folded} from '../../text/letters'
import type {Span} from '../../text/span'
import {usualBody} from '../../write/completions/bodies'
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
    const {number, date} = cited.citation
    const known =
      number === null ? null : await documents.find(number, date?.iso ?? null, document.uri)
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

/** What an abbreviation stands for: in the document itself, in the office's list, in the common list. */
export function definitionOf(word: string, text: string, office: Office): string | null {
  const at = text.search(
    new RegExp(`\\((?:sau đây )?(?:(?:gọi|viết) tắt là:?\\s*)?["“]?${word}["”]?\\)`, 'u'),
  )
  if (at > 0) {
    const before = text.slice(Math.max(0, at - 120), at).trim()
    const found = phraseOf(word, before)
    if (found !== null) return found
  }
  return office.abbreviations[word] ?? bodyAbbreviations.get(folded(word)) ?? null
}

/** The last words before a bracket whose first letters make the abbreviation: "… Hội đồng nhân dân" for HĐND. */
function phraseOf(word: string, before: string): string | null {
  const words = before.split(/\s+/u)
  const letters = bare(word).replace(/[^a-z]/gu, '')
  for (let count = letters.length; count <= Math.min(words.length, letters.length + 3); count++) {
    const phrase = words.slice(-count)
    const initials = phrase.filter((each) => each !== 'và').map((each) => bare(each).charAt(0))
    if (initials.join('') === letters) return phrase.join(' ')
  }
  return null
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
  const lines = bodyLines(found.text, draft, office)
  if (lines.length === 0) return null
  const text = lines.map((line) => escaped(line)).join('\n\n')
  return new Hover(new MarkdownString(text), rangeOf(document, found.span))
}

/** What is known of a body: full name, symbol, successor, how many tasks it has. */
function bodyLines(name: string, {tasks}: Draft, office: Office): readonly string[] {
  const key = bare(name)
  const own = office.bodies.find(
    (each) => bare(each.name) === key || (each.abbreviation && bare(each.abbreviation) === key),
  )
  const usual = usualBody(name)
  const symbol = own?.symbol ?? usual?.symbol
  const leads = tasks.filter(({task}) => task.leads.some(({text}) => bare(text) === key)).length
  const helps = tasks.filter(({task}) =>
    task.coordinating.some(({text}) => bare(text) === key),
  ).length
  const work = [
    leads === 0 ? '' : `chủ trì ${leads} nhiệm vụ`,
    helps === 0 ? '' : `phối hợp ${helps} nhiệm vụ`,
  ].filter((part) => part !== '')
  return [
    own !== undefined && bare(own.name) !== key ? own.name : '',
    symbol === undefined ? '' : `Ký hiệu trong số văn bản: ${symbol}`,
    own?.successor === undefined ? '' : `Nay là: ${own.successor}`,
    work.length === 0 ? '' : `Trong văn bản này: ${work.join(', ')}`,
  ].filter((line) => line !== '')
}

function rangeOf(document: TextDocument, {start, end}: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end))
}

/** Words of a document as Markdown that shows just them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~|<>&$]/gu, '\\$&')
}
