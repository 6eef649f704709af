import type {ProfileId} from '../../facts/ids'
import type {TextRole, Typography} from '../../facts/typography'
import type {Span} from '../../text/span'

/** Words lettered alike. What the role prescribes is not repeated here: these are the drafter's own marks. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
}

/** A line of the header or of the end, or a paragraph of the text. */
export interface Line {
  readonly kind: 'line'
  readonly role: TextRole
  readonly runs: readonly Run[]
  /** Where its words stand in the source; of a line that the profile adds, an empty span at its place. */
  readonly span: Span
  /** A heading within the text: bold as a whole, kept with what follows. */
  readonly title: boolean
  /** Set in the middle although the role is not: the number of a part, a word that enacts. */
  readonly centered: boolean
  /** A rule drawn below: as long as the words, or as half of them. */
  readonly rule: 'full' | 'half' | null
  /** Millimetres from the left edge, for lists of addressees. */
  readonly inset: number
  /** Millimetres left free above: where a hand signs. */
  readonly above: number
}

/** Two columns without borders: the header, or recipients beside the signature. */
export interface Columns {
  readonly kind: 'columns'
  readonly place: 'header' | 'ending'
  readonly left: readonly Line[]
  readonly right: readonly Line[]
}

/** A table of the text: rows of cells of paragraphs; the first row is its head where the source marks one. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly span: Span
}

/** What is attached begins on a new page. */
export interface PageBreak {
  readonly kind: 'break'
}

export type Part = Line | Columns | Table | PageBreak

/** A directive as it stands on paper under a profile: every word of it, each part with its role. */
export interface Paper {
  readonly profile: ProfileId
  readonly typography: Typography
  /** "Kế hoạch số 45/KH-UBND": for the title of a window or file. */
  readonly title: string
  readonly parts: readonly Part[]
}
