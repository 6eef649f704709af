/** A component of the ending, and the first and last of the blocks that hold it (indices). */
export interface Found<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}
