import type {Span} from '../text/span'
import {checkEdits} from './edits'
import type {Finding, Fix, Lazily, Related, Report} from './rule'

/** What the linter adds to a report. */
type Said = Pick<Finding, 'ruleId' | 'severity' | 'basis'>

const none: readonly never[] = []

/**
 * What a rule reported. Changes that the rule makes later are made and checked when first asked for; a rule at fault then
 * offers none, or throws where `strict`.
 */
export class ReportedFinding implements Finding {
  readonly ruleId: Finding['ruleId']
  readonly severity: Finding['severity']
  readonly basis: string
  readonly span: Span
  readonly message: string
  readonly related: readonly Related[]
  readonly #length: number
  readonly #strict: boolean
  #fix: Lazily<Fix | null>
  #suggestions: Lazily<readonly Fix[]>

  /** `length`: of the text that the report speaks of. */
  constructor(report: Report, {ruleId, severity, basis}: Said, length: number, strict: boolean) {
    this.ruleId = ruleId
    this.severity = severity
    this.basis = basis
    this.span = {start: report.span.start, end: report.span.end}
    this.message = report.message
    this.related = report.related ?? none
    this.#length = length
    this.#strict = strict
    this.#fix = report.fix ?? null
    this.#suggestions = report.suggestions ?? none
  }

  get fix(): Fix | null {
    if (typeof this.#fix === 'function') this.#fix = this.#made(this.#fix)[0] ?? null
    return this.#fix
  }

  get suggestions(): readonly Fix[] {
    if (typeof this.#suggestions === 'function') this.#suggestions = this.#made(this.#suggestions)
    return this.#suggestions
  }

  #made(make: () => Fix | null | readonly Fix[]): readonly Fix[] {
    try {
      const fixes = [make() ?? none].flat()
      for (const {edits} of fixes) checkEdits(edits, this.#length)
      return fixes
    } catch (error) {
      if (this.#strict) throw error
      return none
    }
  }
}

/** The finding with every change made, as plain data: to compare, to copy, to keep without the document. */
export function settled(finding: Finding): Finding {
  const {fix, suggestions} = finding
  return {...finding, fix, suggestions}
}
