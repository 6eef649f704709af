import {
  type CancellationToken,
  type Disposable,
  type DocumentRangeSemanticTokensProvider,
  type DocumentSemanticTokensProvider,
  type Event,
  EventEmitter,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
} from 'vscode'
import {citingBlocks} from '../citations/places'
import {spanIn} from '../document/block'
import type {Span} from '../text/span'
import type {Drafts, Reading} from './drafts'
import {sheetOf} from './tasks-sheet'

/** What the manifest declares, with the scopes by which themes colour it. */
const types = ['lead', 'coordinating', 'deadline', 'citation', 'label', 'placeholder'] as const
type TokenType = (typeof types)[number]
export const legend = new SemanticTokensLegend([...types])

interface Token extends Span {
  readonly type: TokenType
}

const known = new WeakMap<Reading, readonly Token[]>()

/** Colours what only the reading of a draft knows: who answers, by when, by which document, what is still to be filled in. */
export class Tokens
  implements DocumentSemanticTokensProvider, DocumentRangeSemanticTokensProvider, Disposable
{
  readonly #drafts: Drafts
  readonly #changed = new EventEmitter<void>()
  readonly #outdated: Disposable
  readonly onDidChangeSemanticTokens: Event<void> = this.#changed.event

  constructor(drafts: Drafts) {
    this.#drafts = drafts
    this.#outdated = drafts.onDidOutdate(() => this.#changed.fire())
  }

  dispose(): void {
    this.#outdated.dispose()
    this.#changed.dispose()
  }

  provideDocumentSemanticTokens(
    document: TextDocument,
    cancellation: CancellationToken,
  ): Promise<SemanticTokens | null> {
    return this.#tokens(document, null, cancellation)
  }

  provideDocumentRangeSemanticTokens(
    document: TextDocument,
    range: Range,
    cancellation: CancellationToken,
  ): Promise<SemanticTokens | null> {
    return this.#tokens(document, range, cancellation)
  }

  async #tokens(
    document: TextDocument,
    range: Range | null,
    cancellation: CancellationToken,
  ): Promise<SemanticTokens | null> {
    const reading = await this.#drafts.read(document)
    if (reading === null || cancellation.isCancellationRequested) return null
    const from = range === null ? 0 : document.offsetAt(range.start)
    const to = range === null ? Number.POSITIVE_INFINITY : document.offsetAt(range.end)
    const builder = new SemanticTokensBuilder(legend)
    for (const token of tokensOf(reading)) {
      if (token.end > from && token.start < to) push(builder, reading, token)
    }
    return builder.build()
  }
}

/** A token of several lines is one for each: the editor knows no others. */
function push(builder: SemanticTokensBuilder, {directive}: Reading, token: Token): void {
  const {text, lines} = directive
  const type = types.indexOf(token.type)
  for (let start = token.start; start < token.end; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd === -1 ? token.end : Math.min(token.end, lineEnd)
    const {line, column} = lines.placeAt(start)
    if (end > start) builder.push(line - 1, column - 1, end - start, type, 0)
    start = end + 1
  }
}

/** The tokens of a draft in order, none over another; put together once a reading. */
function tokensOf(reading: Reading): readonly Token[] {
  const found = known.get(reading)
  if (found !== undefined) return found
  const tokens: Token[] = []
  let end = 0
  for (const token of allTokens(reading).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (token.start < end || token.end <= token.start) continue
    tokens.push(token)
    end = token.end
  }
  known.set(reading, tokens)
  return tokens
}

function allTokens(reading: Reading): Token[] {
  const {directive, result} = reading
  const {recipients, addressees} = directive.components
  const tokens: Token[] = []
  const add = (type: TokenType, {start, end}: Span) => tokens.push({type, start, end})
  for (const {ruleId, span} of result.findings)
    if (ruleId === 'placeholder') add('placeholder', span)
  if (recipients !== null) add('label', recipients.labelSpan)
  if (addressees !== null) {
    const {start} = addressees.span
    add('label', {start, end: start + addressees.label.length})
  }
  for (const {task} of sheetOf(reading).tasks) {
    for (const {span} of task.leads) add('lead', span)
    for (const {span} of task.coordinating) add('coordinating', span)
    for (const {span} of task.deadlines) add('deadline', span)
  }
  for (const {block, citations} of citingBlocks(directive)) {
    for (const citation of citations) add('citation', spanIn(block, citation.start, citation.end))
  }
  return tokens
}
