import type {Span} from '../text/span'

export type SuppressionCommand = 'disable-next-line' | 'disable' | 'enable'

/** What a comment may order, without the prefix `the-thuc-`. */
export const suppressionCommands = [
  'disable-next-line',
  'disable',
  'enable',
] as const satisfies readonly SuppressionCommand[]

/** A rule named in a comment, and where. */
export interface NamedRule extends Span {
  readonly id: string
}

/** A comment `<!-- the-thuc-… -->`; its span is from `<!--` to `-->`. */
export interface SuppressionComment extends Span {
  /** Null where the word after `the-thuc-` is none of ours. */
  readonly command: SuppressionCommand | null
  /** The command as written, with its prefix, and its place. */
  readonly word: {readonly text: string; readonly span: Span}
  /** Empty means all rules. */
  readonly rules: readonly NamedRule[]
  /** What follows ` -- `, for whoever reviews the document. */
  readonly reason: string | null
}

/** "the-thuc-disable-next-line" at the beginning of a comment; group 1: the word. */
const commandWord = /^\s*(the-thuc-[\w-]*)/u

/** " -- lý do"; word processors turn the two hyphens into a dash. */
const reasonMark = /(?:^|\s)(?:-{2,}|[–—])(?:\s|$)/u

/** The HTML comments of a text, in order; linear, and one search where there are none. */
export function commentSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf('<!--'); start !== -1; ) {
    const close = text.indexOf('-->', start + 4)
    if (close === -1) break
    spans.push({start, end: close + 3})
    start = text.indexOf('<!--', close + 3)
  }
  return spans
}

/** The comments among `spans` that speak to the linter. */
export function suppressionComments(
  text: string,
  spans: readonly Span[],
): readonly SuppressionComment[] {
  const comments: SuppressionComment[] = []
  for (const span of spans) {
    const comment = suppressionComment(text, span)
    if (comment !== null) comments.push(comment)
  }
  return comments
}

function suppressionComment(text: string, {start, end}: Span): SuppressionComment | null {
  const body = text.slice(start + 4, end - 3)
  const match = commandWord.exec(body)
  if (match === null) return null
  const word = match[1] ?? ''
  const after = start + 4 + match[0].length
  const rest = text.slice(after, end - 3)
  const mark = reasonMark.exec(rest)
  const list = mark === null ? rest : rest.slice(0, mark.index)
  const reason = mark === null ? '' : rest.slice(mark.index + mark[0].length).trim()
  return {
    start,
    end,
    command: suppressionCommands.find((command) => `the-thuc-${command}` === word) ?? null,
    word: {text: word, span: {start: after - word.length, end: after}},
    rules: namedRules(list, after),
    reason: reason === '' ? null : reason,
  }
}

/** Names separated by commas or spaces; `offset` is where the list stands in the text. */
function namedRules(list: string, offset: number): readonly NamedRule[] {
  return Array.from(list.matchAll(/[^\s,]+/gu), (match) => {
    const start = offset + match.index
    return {id: match[0], start, end: start + match[0].length}
  })
}
