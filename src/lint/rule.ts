import type {Directive} from '../document/model'
import type {DocumentTypeId, ProfileId, Side} from '../facts/ids'
import type {Limits} from '../facts/limits'
import type {Office} from '../facts/office'
import type {Profile} from '../facts/profiles'
import type {Task} from '../tasks/model'
import type {PageLayout} from '../text/page-layout'
import type {Span} from '../text/span'

export type Severity = 'error' | 'warning' | 'info' | 'hint'
/** What a setting may say: a severity, or `off`. */
export type Level = Severity | 'off'

export const severities = [
  'error',
  'warning',
  'info',
  'hint',
] as const satisfies readonly Severity[]
export const levels = [
  'off',
  'hint',
  'info',
  'warning',
  'error',
] as const satisfies readonly Level[]

/** A replacement in the source text, in UTF-16 offsets, half-open. */
export interface Edit extends Span {
  readonly text: string
}

/** One change a person may apply; its edits do not overlap and are sorted. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
}

export interface Related {
  readonly message: string
  readonly span: Span
}

/** What costs more to make than to find and few ask for, as a value or as what makes it when first asked for. */
export type Lazily<T> = T | (() => T)

/** What a rule reports; the linter adds id, severity and basis. */
export interface Report {
  readonly span: Span
  readonly message: string
  /** The one right text where it is certain: may be applied in bulk. */
  readonly fix?: Lazily<Fix | null>
  /** Where a person must choose. */
  readonly suggestions?: Lazily<readonly Fix[]>
  readonly related?: readonly Related[]
  /** Lowers or raises the default severity where the rule depends on the type; a user's setting wins over it. */
  readonly severity?: Severity
}

/** A finding is data; faces render it. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly basis: string
  readonly fix: Fix | null
  readonly suggestions: readonly Fix[]
  readonly related: readonly Related[]
}

/** What a rule may look at. */
export interface RuleContext {
  readonly directive: Directive
  readonly type: DocumentTypeId | null
  readonly side: Side
  /** With the values that the office sets otherwise. */
  readonly profile: Profile
  /** The office's own bodies, symbols, abbreviations, places and words. */
  readonly office: Office
  /** From what size on something is called long. */
  readonly limits: Limits
  /** Every task of the document; read once and shared by the rules. */
  readonly tasks: readonly Task[]
  /**
   * The rules that run on this document, by id, with the severity that the user set, null where it is the rule's own.
   * Where several rules speak of one task, the gravest of those that run reports for all.
   */
  readonly active: ReadonlyMap<string, Severity | null>
}

/** Where a rule's demand comes from: the document and the place in it; by profile where they differ. */
export type Basis = string | Readonly<Record<ProfileId, string>>

/** A document that is right, or wrong in the way the rule reports; executed by the tests, shown by `explain`. */
export interface Example {
  readonly title: string
  readonly profile?: ProfileId
  /** A whole document, read as it is. */
  readonly text: string
  /** How it is set, where it comes from a Word file; made from the text, for its places move with it. */
  readonly layout?: ((text: string) => PageLayout) | undefined
  /** Findings of this rule as `line:column-line:column message`; a right example has none. */
  readonly findings?: readonly string[]
  /** The text after every safe fix of this rule. */
  readonly fixed?: string
}

export type RuleCategory = 'components' | 'tasks' | 'citations' | 'language' | 'word'

/** A rule: one file, its documentation and tests included. */
export interface Rule {
  readonly id: string
  readonly category: RuleCategory
  /** What is wrong, as a noun phrase: «Thiếu phần "Nơi nhận"». */
  readonly title: string
  /** Why it matters and how to put it right; Markdown, Vietnamese. */
  readonly explanation: string
  readonly severity: Severity
  readonly basis: Basis
  /** Profiles to which it applies; all where absent. */
  readonly profiles?: readonly ProfileId[]
  readonly fixable: boolean
  /** Values in `.the-thuc.json` on which it depends, beside its level: an example for its page. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** `gate`: runs only in the check before a signature. */
  readonly only?: 'gate'
  readonly examples: readonly Example[]
  readonly check: (context: RuleContext) => Iterable<Report>
}

/** Types a rule; exists so that a rule file says what it is and its examples are checked. */
export function defineRule(rule: Rule): Rule {
  return Object.freeze(rule)
}
