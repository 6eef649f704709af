import {
  type CancellationToken,
  type Definition,
  type DefinitionLink,
  type DefinitionProvider,
  type Disposable,
  DocumentLink,
  type DocumentLinkProvider,
  Hover,
  type HoverProvider,
  Location,
  languages,
  MarkdownString,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode'
import {
  excerptOf,
  placedReferences,
  referenceAtOffset,
  referencesTo,
  sectionAtOffset,
  spansOf,
  targetOf,
  targetsAt,
} from '../citations/navigation'
import type {Target} from '../citations/resolve'
import type {Directive} from '../document/model'
import type {Drafts} from './drafts'
import {selector} from './languages'
import {rangeOf} from './places'

/** From "khoản 2 Điều 5", "mục II", "Phụ lục III" to what they mean, and from there back. */
class References
  implements DefinitionProvider, HoverProvider, DocumentLinkProvider, ReferenceProvider
{
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async #directive(document: TextDocument, token: CancellationToken): Promise<Directive | null> {
    const reading = await this.#drafts.read(document)
    return token.isCancellationRequested ? null : (reading?.directive ?? null)
  }

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Definition | DefinitionLink[] | null> {
    const directive = await this.#directive(document, token)
    if (directive === null) return null
    const offset = document.offsetAt(position)
    const placed = referenceAtOffset(directive, offset)
    if (placed === null) return null
    return targetsAt(placed, offset).map((target): DefinitionLink => {
      const {whole, label} = spansOf(directive, target)
      return {
        originSelectionRange: rangeOf(document, placed.span),
        targetUri: document.uri,
        targetRange: rangeOf(document, whole),
        targetSelectionRange: rangeOf(document, label),
      }
    })
  }

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | null> {
    const directive = await this.#directive(document, token)
    if (directive === null) return null
    const offset = document.offsetAt(position)
    const placed = referenceAtOffset(directive, offset)
    if (placed === null) return null
    const shown = targetsAt(placed, offset).map((target) => {
      // The document's words are shown as they are, not as markup.
      const text = new MarkdownString()
      for (const line of excerptOf(target).split('\n')) text.appendText(line).appendMarkdown('\n\n')
      return text
    })
    return shown.length === 0 ? null : new Hover(shown, rangeOf(document, placed.span))
  }

  async provideDocumentLinks(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentLink[] | null> {
    const directive = await this.#directive(document, token)
    if (directive === null) return null
    return [...placedReferences(directive)].flatMap((placed) => {
      const target = targetOf(placed)
      if (target === null) return []
      const {start} = rangeOf(document, spansOf(directive, target).label)
      const fragment = `L${start.line + 1},${start.character + 1}`
      const link = new DocumentLink(rangeOf(document, placed.span), document.uri.with({fragment}))
      link.tooltip = `Đến ${placed.reference.text}`
      return [link]
    })
  }

  async provideReferences(
    document: TextDocument,
    position: Position,
    {includeDeclaration}: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const directive = await this.#directive(document, token)
    if (directive === null) return null
    const targets = targetsNear(directive, document.offsetAt(position))
    const places = targets.flatMap((target) => [
      ...(includeDeclaration ? [spansOf(directive, target).label] : []),
      ...referencesTo(directive, target).map(({span}) => span),
    ])
    return places.map((span) => new Location(document.uri, rangeOf(document, span)))
  }
}

/** What a reference at an offset means; the part whose line stands there otherwise. */
function targetsNear(directive: Directive, offset: number): readonly Target[] {
  const placed = referenceAtOffset(directive, offset)
  if (placed !== null) return targetsAt(placed, offset)
  const section = sectionAtOffset(directive, offset)
  return section === null ? [] : [{kind: 'section', section}]
}

export function registerReferences(drafts: Drafts): Disposable[] {
  const references = new References(drafts)
  return [
    languages.registerDefinitionProvider(selector, references),
    languages.registerHoverProvider(selector, references),
    languages.registerDocumentLinkProvider(selector, references),
    languages.registerReferenceProvider(selector, references),
  ]
}
