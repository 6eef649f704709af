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
/** Marks of a Markdown heading. Sticky. */
const hashes = /#+/y

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

/** Reads a source character by character; what is no markup goes to the view. */
class ViewReader {
  readonly #source: string
  readonly #builder: ViewBuilder
  /** Looked for once: an unclosed `<!--` again and again would be quadratic. */
  readonly #lastClose: number
  readonly #starBullet: boolean
  #starKept = false
  #lineStart = true

  constructor(source: string) {
    this.#source = source
    this.#builder = new ViewBuilder(source)
    this.#lastClose = source.lastIndexOf('-->')
    this.#starBullet = /^\s*\\?\*\s+[^\s*]/.test(source)
  }

  read(): TextView {
    for (let at = 0; at < this.#source.length; ) at = this.#step(at)
    return this.#builder.view()
  }

  /** Reads what stands at an offset; gives the offset behind it. */
  #step(at: number): number {
    const code = this.#source.charCodeAt(at)
    if (isSpace(code)) {
      this.#builder.space(at)
      if (code === 10) this.#lineStart = true
      return at + 1
    }
    if (isInvisible(code)) return at + 1
    const lineStart = this.#lineStart
    this.#lineStart = false
    const end = this.#markup(at, code, lineStart)
    if (end > at) return end
    if (isCombining(this.#source.charCodeAt(at + 1))) return this.#builder.cluster(at)
    this.#builder.push(this.#source.charAt(at), at, at + 1)
    return at + 1
  }

  /** Offset behind the markup that stands here; the offset itself where none does. */
  #markup(at: number, code: number, lineStart: boolean): number {
    switch (code) {
      case 42 /* * */:
        return this.#star(at, lineStart)
      case 95 /* _ */:
        return isEmphasis(this.#source, at) ? at + 1 : at
      case 35 /* # */:
        return lineStart ? at + matchLength(hashes, this.#source, at) : at
      case 92 /* \ */:
        return this.#escape(at)
      case 124 /* | */:
      case 96 /* ` */:
        this.#builder.space(at)
        return at + 1
      case 60 /* < */:
        return this.#hidden(at, lineStart)
      case 38 /* & */:
        return this.#entity(at)
      default:
        return at
    }
  }

  /** Emphasis, but for the bullet that a block begins with. */
  #star(at: number, lineStart: boolean): number {
    if (this.#starBullet && !this.#starKept) this.#builder.push('*', at, at + 1)
    else this.#lineStart = lineStart
    this.#starKept = true
    return at + 1
  }

  #escape(at: number): number {
    const next = this.#source.charCodeAt(at + 1)
    if (!isPunctuation(next)) return at
    this.#builder.push(this.#source.charAt(at + 1), at, at + 2)
    this.#starKept ||= next === 42
    return at + 2
  }

  /** A comment or tag. */
  #hidden(at: number, lineStart: boolean): number {
    const length = hiddenLength(this.#source, at, this.#lastClose)
    if (length === 0) return at
    if (!inline.test(this.#source.slice(at, at + 12))) this.#builder.space(at)
    this.#lineStart = lineStart
    return at + length
  }

  #entity(at: number): number {
    const end = at + matchLength(entity, this.#source, at)
    if (end === at) return at
    const character = entities[this.#source.slice(at, end)] ?? ' '
    if (character === ' ') this.#builder.space(at)
    else this.#builder.push(character, at, end)
    return end
  }
}

/** The view of a stretch of source text. A leading `*` followed by a space is a bullet and stays. */
export function viewOf(source: string): TextView {
  return unplain.test(source) ? new ViewReader(source).read() : new PlainView(source)
}
