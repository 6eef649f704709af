import type {Span} from './span'

/**
 * Text as people read it: markup taken off, broken lines joined by one space, NFC. Patterns run on `text`;
 * the two methods lead back to the source.
 */
export interface TextView {
  readonly text: string
  /** Source offset of the character at a view offset; the end of the last character for `text.length`. */
  sourceOffset(offset: number): number
  /** Source span of a view span, without the markup around it. */
  sourceSpan(start: number, end: number): Span
}

/** Anything that makes the view differ from its source. */
const unplain =
  /[\n\r\t\f\v\u00A0*_#\\|<`&\u00AD\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\u0300-\u036F]| {2}|^ | $/

/** A tag of HTML: `<br>`, `</div>`, `<span style="…">`; not the blank of a form `<tên cơ quan>`. Sticky. */
const tag = /<\/?[a-zA-Z][a-zA-Z0-9]*(?:[\s/][^<>]{0,400})?>/y
/** Comments and tags within a line of words; all other tags part words as a space does. */
const inline =
  /^<(?:!--|\/?(?:a|abbr|b|big|code|del|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|tt|u)(?![a-z0-9]))/i

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}
const entity = /&(?:nbsp|amp|lt|gt|quot);/y

class PlainView implements TextView {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  sourceOffset(offset: number): number {
    return offset
  }

  sourceSpan(start: number, end: number): Span {
    return {start, end}
  }
}

class MappedView implements TextView {
  readonly text: string
  /** For each view character where its source begins and ends. */
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array

  constructor(text: string, starts: Uint32Array, ends: Uint32Array) {
    this.text = text
    this.#starts = starts
    this.#ends = ends
  }

  sourceOffset(offset: number): number {
    return this.#starts[offset] ?? this.#ends[this.#ends.length - 1] ?? 0
  }

  sourceSpan(start: number, end: number): Span {
    const from = this.sourceOffset(start)
    return {start: from, end: end > start ? (this.#ends[end - 1] ?? from) : from}
  }
}

/** Spaces of every width, no-break ones and ends of lines. */
const spaces = new Set(
  [...'\t\n\v\f\r \u00A0\u2028\u2029\u202F\u205F\u3000'].map((each) => each.charCodeAt(0)),
)

function isSpace(code: number): boolean {
  return code === 32 || (code >= 0x2000 && code <= 0x200a) || spaces.has(code)
}

/** Soft hyphen, zero-width characters, byte order mark: seen by nobody. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}

/** True for an underscore that marks emphasis, not one inside a word ("B_04b"). */
function isEmphasis(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1)
  const after = source.charCodeAt(at + 1)
  const edge = (code: number) => Number.isNaN(code) || isSpace(code) || isPunctuation(code)
  return edge(before) || edge(after)
}

class ViewBuilder {
  readonly #source: string
  #text = ''
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  #gap = -1

  constructor(source: string) {
    this.#source = source
  }

  space(at: number): void {
    if (this.#gap === -1) this.#gap = at
  }

  push(text: string, start: number, end: number): void {
    if (this.#gap !== -1) {
      if (this.#text !== '') this.#add(' ', this.#gap, this.#gap + 1)
      this.#gap = -1
    }
    this.#add(text, start, end)
  }

  #add(text: string, start: number, end: number): void {
    this.#text += text
    for (let index = 0; index < text.length; index++) {
      this.#starts.push(start)
      this.#ends.push(end)
    }
  }

  /** Reads a cluster of a letter and its combining marks as one composed letter; gives the offset behind it. */
  cluster(at: number): number {
    let end = at + 1
    while (end < this.#source.length && isCombining(this.#source.charCodeAt(end))) end++
    this.push(this.#source.slice(at, end).normalize('NFC'), at, end)
    return end
  }

  view(): TextView {
    return new MappedView(this.#text, Uint32Array.from(this.#starts), Uint32Array.from(this.#ends))
  }
}

/** Length of a comment or tag that begins here; 0 where none does. `lastClose`: where the last `-->` stands. */
function hiddenLength(source: string, at: number, lastClose: number): number {
  if (!source.startsWith('<!--', at)) return matchLength(tag, source, at)
  return at + 4 <= lastClose ? source.indexOf('-->', at + 4) + 3 - at : 0
}

/** Length of what a sticky pattern finds here; 0 where it finds nothing. */
function matchLength(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

/** The view of a stretch of source text. A leading `*` followed by a space is a bullet and stays. */
export function viewOf(source: string): TextView {
  if (!unplain.test(source)) return new PlainView(source)
  const builder = new ViewBuilder(source)
  // Looked for once: an unclosed `<!--` again and again would be quadratic.
  const lastClose = source.lastIndexOf('-->')
  const starBullet = /^\s*\\?\*\s+[^\s*]/.test(source)
  let starKept = false
  let lineStart = true
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    const next = source.charCodeAt(at + 1)
    if (isSpace(code)) {
      builder.space(at)
      if (code === 10) lineStart = true
      at++
      continue
    }
    const atLineStart: boolean = lineStart
    lineStart = false
    if (isInvisible(code)) {
      lineStart = atLineStart
      at++
    } else if (code === 42 /* * */) {
      if (starBullet && !starKept) builder.push('*', at, at + 1)
      else lineStart = atLineStart
      starKept = true
      at++
    } else if (code === 95 /* _ */ && isEmphasis(source, at)) {
      at++
    } else if (code === 35 /* # */ && atLineStart) {
      while (source.charCodeAt(at) === 35) at++
    } else if (code === 92 /* \ */ && isPunctuation(next)) {
      builder.push(source.charAt(at + 1), at, at + 2)
      starKept ||= next === 42
      at += 2
    } else if (code === 124 /* | */ || code === 96 /* ` */) {
      builder.space(at)
      at++
    } else if (code === 60 /* < */ && hiddenLength(source, at, lastClose) > 0) {
      const length = hiddenLength(source, at, lastClose)
      if (!inline.test(source.slice(at, at + 12))) builder.space(at)
      at += length
      lineStart = atLineStart
    } else if (code === 38 /* & */ && matchLength(entity, source, at) > 0) {
      const length = matchLength(entity, source, at)
      const replacement = entities[source.slice(at, at + length)] ?? ' '
      if (replacement === ' ') builder.space(at)
      else builder.push(replacement, at, at + length)
      at += length
    } else if (isCombining(next)) {
      at = builder.cluster(at)
    } else {
      builder.push(source.charAt(at), at, at + 1)
      at++
    }
  }
  return builder.view()
}
