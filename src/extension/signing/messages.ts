import type {Severity} from '../../lint/rule'
import type {PartHtml} from '../../write/page/part-html'

/** Lengths of the paper in millimetres. */
export interface SheetSize {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A finding as a mark in the margin; `at` and `end` are offsets of the source. */
export interface Mark {
  readonly at: number
  readonly end: number
  readonly severity: Severity
  readonly message: string
}

/** What the page keeps over a new start of the window. */
export interface KeptState {
  /** Address of the draft. */
  readonly draft: string
}

/** What the extension tells the page. */
export type ToPage =
  /** How parts look; told first, and where the profile changes. */
  | {
      readonly kind: 'style'
      readonly style: string
      readonly size: SheetSize
      readonly title: string
    }
  /** From part `start` on, `removed` parts give way to others; `places`: where each part stands after that. */
  | {
      readonly kind: 'parts'
      readonly start: number
      readonly removed: number
      readonly inserted: readonly string[]
      readonly places: readonly number[]
      readonly marks: readonly Mark[]
    }
  /** Which draft is shown from now on. */
  | {readonly kind: 'draft'; readonly address: string}
  | {readonly kind: 'caret'; readonly at: number}
  /** There is nothing to show, and why. */
  | {readonly kind: 'nothing'; readonly words: string}
  /** For the tests: tell what stands where. */
  | {readonly kind: 'tell'; readonly id: number}

/** What the page tells the extension. */
export type FromPage =
  | {readonly kind: 'ready'}
  /** A line was clicked: where its words begin in the source, and how many letters lie before the place. */
  | {readonly kind: 'go'; readonly at: number; readonly letters: number}
  | {readonly kind: 'told'; readonly id: number; readonly pages: readonly ShownPage[]}

/** A page as it is shown. */
export interface ShownPage {
  readonly number: string
  readonly text: string
  /** Messages of the marks in its margin. */
  readonly marks: readonly string[]
  /** It bears the caret. */
  readonly caret: boolean
}

/** The least change that leads from the parts shown to others. */
export function changeOf(
  before: readonly string[],
  after: readonly PartHtml[],
): {readonly start: number; readonly removed: number; readonly inserted: readonly string[]} {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]?.html) start++
  let tail = 0
  while (
    tail < most - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]?.html
  )
    tail++
  return {
    start,
    removed: before.length - start - tail,
    inserted: after.slice(start, after.length - tail).map(({html}) => html),
  }
}
