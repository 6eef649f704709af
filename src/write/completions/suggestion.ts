import type {DocumentTypeId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import type {CitedDocument} from '../templates/citation'

/** What may be written at the caret. */
export interface Suggestion {
  /** What the list shows, and what is written. */
  readonly text: string
  readonly label: string
  /** Beside it: where it comes from, what day of the week it is. */
  readonly detail: string
  readonly kind: 'body' | 'deadline' | 'citation' | 'section' | 'number'
  /** UTF-16 units before the caret that it replaces. */
  readonly replaced: number
}

/** The place of the caret and what the document and the office know. */
export interface Typing {
  /** The line up to the caret. */
  readonly before: string
  /** The lines above, the nearest last. */
  readonly above: readonly string[]
  readonly type: DocumentTypeId | null
  readonly profile: Profile
  /** ISO; the date of issue where the document has one, else today. */
  readonly from: string
  /** Whether the caret stands in "Nơi nhận", in "Kính gửi", or in the text. */
  readonly part: 'recipients' | 'addressees' | 'text'
  /** Bodies that the office has set down for itself. */
  readonly officeBodies: readonly string[]
  /** Bodies that the document gives work, in the order of the text. */
  readonly ownBodies: readonly string[]
  /** Those of them that "Nơi nhận" lacks. */
  readonly unlisted: readonly string[]
  /** Titles of the sections that are there already. */
  readonly sections: readonly string[]
  /** Documents of the workspace. */
  readonly documents: readonly CitedDocument[]
  /** The document writes its time limits in words: "ngày 15 tháng 12 năm 2026". */
  readonly longDates: boolean
  /** The text of the document, to tell whether something is cited already. */
  readonly text: string
}
