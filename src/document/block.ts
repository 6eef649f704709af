import {endsWithOne} from '../text/endings'
import type {Span} from '../text/span'
import type {BlockContent} from './content'

/** Where a table holds a block. Rows and columns from 0; tables are numbered through the document. */
export interface CellPlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A paragraph, heading, enumerated line or table cell. Offsets are the document's. */
export interface Block extends Span {
  readonly content: BlockContent
  /** A line of dashes, a lone "*": parts the header from the text. */
  readonly rule: boolean
  readonly cell: CellPlace | null
  /** Which side of a two-column line it is. */
  readonly side: 'left' | 'right' | null
  /** Blank lines stand before it. */
  readonly detached: boolean
}

/** The document's span of a stretch of a block's view. */
export function spanIn(block: Block, start: number, end: number): Span {
  const {start: from, end: to} = block.content.view.sourceSpan(start, end)
  return {start: block.start + from, end: block.start + to}
}

/** The document's span of a block's words, without the markup around them. */
export function wordsOf(block: Block): Span {
  return spanIn(block, 0, block.content.text.length)
}

/** True where its words end in a colon: it introduces what stands below. */
export function introduces({content}: Block): boolean {
  return endsWithOne(content.text, ':', true)
}
