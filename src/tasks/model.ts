import type {Section} from '../document/model'
import type {Span} from '../text/span'

/** Words of the document, without markup, broken lines joined by a space, and where they stand. */
export interface Mention {
  readonly text: string
  readonly span: Span
}

/** Where the lead was found: the item itself, an enclosing heading, the sentence that introduces the list, nowhere. */
export type LeadSource = 'own' | 'heading' | 'lead-in' | 'none'

export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'year'
  | 'range'
  | 'relative'
  | 'recurring'
  | 'ongoing'
  | 'vague'

/** A phrase that bounds when a task is to be done. `end`: the last day on which it is met (ISO), null where none can be told. */
export interface Deadline extends Mention {
  readonly kind: DeadlineKind
  readonly end: string | null
  /** True where it stands outside the task and governs it from there. */
  readonly inherited: boolean
}

/** One row of the table "nhiệm vụ – chủ trì – phối hợp – thời hạn". */
export interface Task extends Mention {
  readonly section: Section
  /** As printed: "1.1", "a)", "-", "". */
  readonly label: string
  readonly leads: readonly Mention[]
  readonly leadSource: LeadSource
  readonly coordinating: readonly Mention[]
  readonly deadlines: readonly Deadline[]
  /** A duty that a rulebook (quy chế, quy định) lays down for good rather than work given once. */
  readonly standing: boolean
  /** Has a deadline that binds: any kind but `ongoing` and `vague`. */
  readonly bound: boolean
}
