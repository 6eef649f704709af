import type {Lines} from '../text/lines'
import type {Span} from '../text/span'
import {
  commentSpans,
  type SuppressionCommand,
  type SuppressionComment,
  suppressionComments,
} from './suppression-comments'

/** From `offset` on, findings of a rule are silenced by this comment, or by none. */
interface Turn {
  readonly offset: number
  readonly by: SuppressionComment | null
}

/** What the comments above one line silence. */
interface SilencedLine {
  readonly byRule: Map<string, SuppressionComment>
  everything: SuppressionComment | null
}

/**
 * Which findings the comments of a text silence:
 * `<!-- the-thuc-disable-next-line RULE[, RULE] -- reason -->`, `<!-- the-thuc-disable RULE -->` …
 * `<!-- the-thuc-enable RULE -->`; no rule named means all.
 *
 * A finding is silenced by where it starts; the next line is the next one that holds text outside comments. What starts
 * before the first word of the document counts as standing at that word, for there findings about the document as a
 * whole are shown, and the comments that speak of them stand there too.
 */
export class Suppressions {
  readonly #lines: Lines
  readonly #firstWord: number
  readonly #switches: readonly SuppressionComment[]
  readonly #silencedLines: ReadonlyMap<number, SilencedLine>
  readonly #turns = new Map<string, readonly Turn[]>()

  private constructor(
    text: string,
    lines: Lines,
    spans: readonly Span[],
    comments: readonly SuppressionComment[],
  ) {
    const bare = blank(text, spans)
    this.#lines = lines
    const word = bare.search(/\S/u)
    this.#firstWord = word === -1 ? text.length : word
    this.#switches = comments.filter((comment) => !isFor(comment, 'disable-next-line'))
    const above = comments.filter((comment) => isFor(comment, 'disable-next-line'))
    this.#silencedLines = silencedLines(bare, lines, above)
  }

  /** Reads the comments of a text; null, at the price of one search, where none speaks to the linter. */
  static read(text: string, lines: Lines): Suppressions | null {
    const spans = commentSpans(text)
    const comments = suppressionComments(text, spans).filter(({command}) => command !== null)
    return comments.length === 0 ? null : new Suppressions(text, lines, spans, comments)
  }

  /** The comment that silences a finding of a rule which starts at an offset, or null. */
  at(ruleId: string, offset: number): SuppressionComment | null {
    const place = Math.max(offset, this.#firstWord)
    return this.#switchedAt(ruleId, place) ?? this.#silencedAt(ruleId, place)
  }

  #switchedAt(ruleId: string, offset: number): SuppressionComment | null {
    if (this.#switches.length === 0) return null
    let turns = this.#turns.get(ruleId)
    if (turns === undefined) {
      turns = turnsOf(ruleId, this.#switches)
      this.#turns.set(ruleId, turns)
    }
    let low = 0
    let high = turns.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((turns[middle]?.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return turns[low - 1]?.by ?? null
  }

  #silencedAt(ruleId: string, offset: number): SuppressionComment | null {
    if (this.#silencedLines.size === 0) return null
    const line = this.#silencedLines.get(this.#lines.lineAt(offset))
    return line?.byRule.get(ruleId) ?? line?.everything ?? null
  }
}

function isFor(comment: SuppressionComment, command: SuppressionCommand): boolean {
  return comment.command === command
}

/** The text with spaces for its comments; offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end} of spans) {
    parts.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Where the comments begin and cease to silence one rule. */
function turnsOf(ruleId: string, switches: readonly SuppressionComment[]): readonly Turn[] {
  return switches
    .filter(({rules}) => rules.length === 0 || rules.some(({id}) => id === ruleId))
    .map((comment) => ({
      offset: comment.start,
      by: isFor(comment, 'disable') ? comment : null,
    }))
}

/** The lines, from 1, that comments above them silence; `bare` is the text without its comments. */
function silencedLines(
  bare: string,
  lines: Lines,
  comments: readonly SuppressionComment[],
): ReadonlyMap<number, SilencedLine> {
  const silenced = new Map<number, SilencedLine>()
  // From the last to the first, each looking no further than the one after it did: a stack of comments stays linear.
  let from = bare.length
  // A document without a word has only its end to speak of.
  let word = bare.trim() === '' ? bare.length : -1
  for (const comment of comments.toReversed()) {
    const begin = lines.spanOf(lines.lineAt(comment.end), bare).end
    const found = bare.slice(begin, from).search(/\S/u)
    if (found !== -1) word = begin + found
    from = begin
    if (word !== -1) silence(silenced, lines.lineAt(word), comment)
  }
  return silenced
}

function silence(
  silenced: Map<number, SilencedLine>,
  line: number,
  comment: SuppressionComment,
): void {
  let entry = silenced.get(line)
  if (entry === undefined) {
    entry = {byRule: new Map(), everything: null}
    silenced.set(line, entry)
  }
  if (comment.rules.length === 0) entry.everything = comment
  for (const {id} of comment.rules) entry.byRule.set(id, comment)
}
