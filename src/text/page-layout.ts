import type {Span} from './span'

/** A sheet of paper and its margins, in millimetres. */
export interface SheetLayout {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Where the text that stands on such sheets begins. */
  readonly start: number
}

/** How a stretch of text is lettered; null where the file does not say. */
export interface LetterLayout extends Span {
  readonly font: string | null
  /** Points. */
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
}

/** How a paragraph is set. Its span is that of its words in the text. */
export interface ParagraphLayout extends Span {
  /** Its number in the file, from 1. */
  readonly index: number
  readonly alignment: 'left' | 'center' | 'right' | 'justified'
  /** Of the first line against the left edge of the others, in millimetres. */
  readonly indent: number
  /** Points. */
  readonly before: number
  readonly after: number
  /** Exact or least points from line to line, or a multiple of a single line; null where the file does not say. */
  readonly line: {readonly unit: 'points' | 'atLeast' | 'lines'; readonly value: number} | null
  readonly inTable: boolean
  readonly letters: readonly LetterLayout[]
}

/** How a text was set in the Word file from which it was read, and what that file holds besides. */
export interface PageLayout {
  readonly sheets: readonly SheetLayout[]
  /** Paragraphs with words, in the order of the text. */
  readonly paragraphs: readonly ParagraphLayout[]
  /** Changes still tracked (insertions, deletions, moves, formats); the text is as if all were accepted. */
  readonly trackedChanges: number
  readonly comments: number
}
