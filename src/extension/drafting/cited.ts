import {DocumentLink, Location, type Position, Range, type TextDocument} from 'vscode'
import type {Citation} from '../../citations/model'
import type {CitingBlock} from '../../citations/places'
import {spanIn} from '../../document/block'
import type {Span} from '../../text/span'
import type {Host} from './host'
import type {WorkspaceDocuments} from './workspace-documents'

/** A citation with its place in the source: from the type to the number. */
export interface PlacedCitation {
  readonly citation: Citation
  readonly span: Span
}

/** The citations with a number, in the order of the text. */
function placed(blocks: readonly CitingBlock[]): readonly PlacedCitation[] {
  return blocks.flatMap(({block, citations}) =>
    citations.flatMap((citation) =>
      citation.number === null
        ? []
        : [{citation, span: spanIn(block, citation.start, citation.number.end)}],
    ),
  )
}

/** The citation at an offset of the source. */
export function citedAt(blocks: readonly CitingBlock[], offset: number): PlacedCitation | null {
  return placed(blocks).find(({span}) => span.start <= offset && offset <= span.end) ?? null
}

/** Where the document that is cited at a place lies in the workspace. */
export async function definitionAt(
  host: Host,
  documents: WorkspaceDocuments,
  document: TextDocument,
  position: Position,
): Promise<Location | null> {
  const draft = await host.read(document)
  if (draft === null) return null
  const found = citedAt(host.citations(draft.directive), document.offsetAt(position))
  const known = found === null ? null : (await documents.finder(document.uri))(found.citation)
  return known === null ? null : new Location(known.uri, new Range(0, 0, 0, 0))
}

/** A link on every citation of a document that lies in the workspace. */
export async function linksIn(
  host: Host,
  documents: WorkspaceDocuments,
  document: TextDocument,
): Promise<readonly DocumentLink[]> {
  const draft = await host.read(document)
  if (draft === null || !(await documents.isAtHand())) return []
  const find = await documents.finder(document.uri)
  const links: DocumentLink[] = []
  for (const {citation, span} of placed(host.citations(draft.directive))) {
    const known = find(citation)
    if (known === null) continue
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end))
    const link = new DocumentLink(range, known.uri)
    link.tooltip = 'Mở văn bản được viện dẫn'
    links.push(link)
  }
  return links
}
