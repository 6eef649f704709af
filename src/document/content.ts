import {isCapitals} from '../text/letters'
import {type TextView, viewOf} from '../text/view'
import {LineFacts} from './line-facts'
import type {Marker} from './model'
import {markerOf} from './numbering'

/**
 * What a block's text alone tells; offsets are relative to the block's start. Kept by the text, so an unchanged block
 * is never read twice, whatever moved above it.
 */
export class BlockContent {
  /** The source text of the block, markup and line breaks included. */
  readonly source: string
  /** Without markup, broken lines joined by a space, NFC; with a map back into `source`. */
  readonly view: TextView
  /** The enumeration with which it begins, in offsets of the view; null for running text. */
  readonly marker: Marker | null
  /** What later stages found about the text; read and written through `BlockNotes`. */
  readonly notes: unknown[] = []
  #title: string | undefined
  #emphasized: boolean | undefined
  #capitals: boolean | undefined

  constructor(source: string) {
    this.source = source
    this.view = viewOf(source)
    this.marker = markerOf(this.view.text)
  }

  get text(): string {
    return this.view.text
  }

  /** Text after the marker, without markup. */
  get title(): string {
    this.#title ??= this.marker === null ? this.text : this.text.slice(this.marker.end).trimStart()
    return this.#title
  }

  /** Offset in the view at which `title` begins. */
  get titleStart(): number {
    return this.text.length - this.title.length
  }

  /** True where the whole block is marked bold or italic, or is a Markdown heading. */
  get emphasized(): boolean {
    this.#emphasized ??= isEmphasized(this.source)
    return this.#emphasized
  }

  /** True where the words (marker aside) are set in capitals. */
  get capitals(): boolean {
    this.#capitals ??= isCapitals(this.title)
    return this.#capitals
  }
}

/** All letters stand between marks of emphasis: "**1. Mục đích**", "*a) …:*", "## I- MỤC TIÊU", "**1.** **Tên**". */
function isEmphasized(source: string): boolean {
  const text = source.trim()
  if (/^#{1,6}\s/.test(text)) return true
  if (!/^(?:[-+]\s*)?[*_]/.test(text) || /^\*\s/.test(text)) return false
  const outside = text.replace(/\*{1,3}[^*]*\*{1,3}|_{1,2}[^_]*_{1,2}/g, '')
  return !/[\p{L}\p{N}]/u.test(outside)
}

/** How many different blocks are remembered before the oldest half is forgotten. */
const capacity = 60_000

/** Contents by their text: the memory that makes a second reading cheap. */
export class ContentStore {
  #known = new Map<string, BlockContent>()
  #lines = new Map<string, LineFacts>()

  get(source: string): BlockContent {
    const known = this.#known.get(source)
    if (known !== undefined) return known
    const made = new BlockContent(source)
    if (this.#known.size >= capacity) this.#known = newerHalf(this.#known)
    this.#known.set(source, made)
    return made
  }

  /** What a line alone tells. */
  line(source: string): LineFacts {
    const known = this.#lines.get(source)
    if (known !== undefined) return known
    const made = new LineFacts(source)
    if (this.#lines.size >= capacity) this.#lines = newerHalf(this.#lines)
    this.#lines.set(source, made)
    return made
  }
}

function newerHalf<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].slice(map.size >> 1))
}
