import {
  type CancellationToken,
  FoldingRange,
  FoldingRangeKind,
  type FoldingRangeProvider,
  type TextDocument,
} from 'vscode'
import type {Directive, Section} from '../document/model'
import {commentSpans} from '../lint/suppression-comments'
import type {Span} from '../text/span'
import type {Drafts} from './drafts'

/** Folds header, sections, recipients, signature and attachments. */
export class Folding implements FoldingRangeProvider {
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async provideFoldingRanges(
    document: TextDocument,
    _context: unknown,
    token: CancellationToken,
  ): Promise<FoldingRange[] | null> {
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return null
    const {directive} = reading
    const ranges: FoldingRange[] = []
    const add = (span: Span, kind?: FoldingRangeKind) => {
      const start = document.positionAt(span.start).line
      const end = document.positionAt(span.end).line
      if (end > start) ranges.push(new FoldingRange(start, end, kind))
    }
    for (const span of spansOf(directive)) add(span)
    for (const span of commentSpans(directive.text)) add(span, FoldingRangeKind.Comment)
    return ranges
  }
}

function* spansOf({components, sections, attachments}: Directive): Generator<Span> {
  const {heading, issuer, number, placeDate, recipients, signature, addressees} = components
  const header = covering([heading, issuer, number, placeDate])
  if (header !== null) yield header
  for (const component of [addressees, recipients, signature]) {
    if (component !== null) yield component.span
  }
  yield* sections.flatMap(nestedSpans)
  for (const attachment of attachments) {
    yield attachment.span
    yield* attachment.sections.flatMap(nestedSpans)
  }
}

function nestedSpans(section: Section): readonly Span[] {
  return [section.span, ...section.children.flatMap(nestedSpans)]
}

/** The two columns of a header stand in any order, so the stretch that holds them all is folded. */
function covering(components: readonly ({readonly span: Span} | null)[]): Span | null {
  const spans = components.flatMap((component) => (component === null ? [] : [component.span]))
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({start}) => start)),
    end: Math.max(...spans.map(({end}) => end)),
  }
}
