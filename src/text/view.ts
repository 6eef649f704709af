import type {Span} from './span'
import {ViewBuilder} from './view-builder'

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

/** Spaces of every width, no-break ones and ends of lines. */
function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || wideSpaces.includes(code)
}

const wideSpaces: readonly number[] = [0x2028, 0x2029, 0x202f, 0x205f, 0x3000]

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

/** True for what is always a character of the view: visible ASCII but for signs of markup, letters of Vietnamese. */
function isPlain(code: number): boolean {
  if (code < 0x80) return code > 32 && !markupSigns.includes(code)
  return (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)
}

const markupSigns: readonly number[] = Array.from('*_#\\|`<&', (each) => each.charCodeAt(0))

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

/** Reads a source; what is no markup goes to the view. */
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
    for (let at = 0; at < this.#source.length; ) {
      const end = this.#plainEnd(at)
      if (end > at) {
        this.#builder.plain(at, end)
        this.#lineStart = false
      }
      at = end > at ? end : this.#step(at)
    }
    return this.#builder.view()
  }

  /** Offset behind the words that stand at an offset, single spaces between them, in which nothing is to be taken off. */
  #plainEnd(from: number): number {
    const source = this.#source
    let at = from
    while (at < source.length) {
      const code = source.charCodeAt(at)
      if (!isPlain(code) && !(code === 32 && at > from && isPlain(source.charCodeAt(at + 1)))) break
      at++
    }
    // The last letter belongs to the marks behind it.
    return at > from && isCombining(source.charCodeAt(at)) ? at - 1 : at
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
    if (isCombining(this.#source.charCodeAt(at + 1))) return this.#cluster(at)
    this.#builder.plain(at, at + 1)
    return at + 1
  }

  /** Reads a letter and its combining marks as one composed letter. */
  #cluster(at: number): number {
    let end = at + 1
    while (isCombining(this.#source.charCodeAt(end))) end++
    this.#builder.whole(this.#source.slice(at, end).normalize('NFC'), at, end)
    return end
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
    if (this.#starBullet && !this.#starKept) this.#builder.plain(at, at + 1)
    else this.#lineStart = lineStart
    this.#starKept = true
    return at + 1
  }

  #escape(at: number): number {
    const next = this.#source.charCodeAt(at + 1)
    if (!isPunctuation(next)) return at
    this.#builder.whole(this.#source.charAt(at + 1), at, at + 2)
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
    else this.#builder.whole(character, at, end)
    return end
  }
}

/** The view of a stretch of source text. A leading `*` followed by a space is a bullet and stays. */
export function viewOf(source: string): TextView {
  return unplain.test(source) ? new ViewReader(source).read() : new PlainView(source)
}
