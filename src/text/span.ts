/** A stretch of a text in UTF-16 offsets, half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as people and unist count it: line and column from 1, columns in UTF-16 units, `offset` from 0. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}
