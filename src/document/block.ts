import type {Span} from '../text/span'
import type {TextView} from '../text/view'
import type {Marker} from './model'

/**
 * What a block's text alone tells; offsets are relative to the block's start. Kept by the text, so an unchanged block
 * is never read twice, whatever moved above it.
 */
export interface BlockContent {
  /** The source text of the block, markup and line breaks included. */
  readonly source: string
  /** Without markup, broken lines joined by a space, NFC; with a map back into `source`. */
  readonly view: TextView
  /** The enumeration with which it begins, in offsets of the view; null for running text. */
  readonly marker: Marker | null
  /** True where all its letters are marked bold or it is a Markdown heading. */
  readonly emphasized: boolean
}

/** Where a table holds a block. Rows and columns from 0; tables are numbered through the document. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A paragraph, heading, enumerated line or table cell. `span` is in offsets of the document. */
export interface Block {
  readonly span: Span
  readonly content: BlockContent
  readonly cell: CellPlace | null
  /** Blank lines stand before it. */
  readonly detached: boolean
}
