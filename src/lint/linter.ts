import type {Directive} from '../document/model'
import {type ProfileId, profileIds} from '../facts/ids'
import {defaultLimits, type Limits} from '../facts/limits'
import {emptyOffice, type Office} from '../facts/office'
import {overrideProfile, type Profile, profiles} from '../facts/profiles'
import type {Task} from '../tasks/model'
import {readTasks} from '../tasks/read'
import {type Configuration, emptyConfiguration} from './configuration'
import {checkEdits, checkSpan} from './edits'
import {ReportedFinding} from './reported-finding'
import type {Basis, Finding, Fix, Report, Rule, RuleContext, Severity} from './rule'
import {Suppressions} from './suppression'

/** Looks at a directive beside the rules: plugins of others. Never throws; its findings lie in the text. */
export type DirectiveChecker = (directive: Directive) => readonly Finding[]

export interface LinterOptions {
  /** What becomes of a rule that throws: one message in the result, or an exception (for the tests of rules). */
  readonly onRuleError?: 'report' | 'throw'
  /** Runs the rules, too, that have their say only before a signature. */
  readonly gate?: boolean
  /** Run behind the rules. */
  readonly checkers?: readonly DirectiveChecker[]
}

/** A finding that a comment in the text silences; the review sheet lists it with the reason given. */
export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string | null
}

export interface LintResult {
  /** By place; those at one place in the order of the rules. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** How many findings are errors, and how many warnings. */
  readonly errors: number
  readonly warnings: number
  /** How many rules looked at the document, so that silence can be told from idleness. */
  readonly ruleCount: number
}

interface ActiveRule {
  readonly rule: Rule
  /** The user's severity, which wins over the rule's and the report's. */
  readonly severity: Severity | null
}

/** What the office sets, made ready once for all documents. */
export interface OfficeValues {
  readonly office: Office
  readonly limits: Limits
  /** With the values that the office sets otherwise. */
  readonly profiles: Readonly<Record<ProfileId, Profile>>
}

/** What holds in the rules under a configuration; the values of the product where the office sets none. */
export function officeValues({
  office,
  limits,
  profiles: overrides = {},
}: Configuration): OfficeValues {
  const own = profileIds.map((id) => [id, overrideProfile(profiles[id], overrides[id])] as const)
  return {
    office: {...emptyOffice, ...office},
    limits: {...defaultLimits, ...limits},
    profiles: Object.fromEntries(own) as OfficeValues['profiles'],
  }
}

/** Runs rules over directives. Made once for a configuration; keeps nothing between documents. */
export class Linter {
  readonly #active: readonly ActiveRule[]
  readonly #values: OfficeValues
  readonly #rethrow: boolean
  readonly #checkers: readonly DirectiveChecker[]

  constructor(
    rules: readonly Rule[],
    configuration: Configuration = emptyConfiguration,
    options: LinterOptions = {},
  ) {
    const active: ActiveRule[] = []
    for (const rule of rules) {
      if (rule.only === 'gate' && options.gate !== true) continue
      const level = configuration.rules[rule.id]
      if (level !== 'off') active.push({rule, severity: level ?? null})
    }
    this.#active = active
    this.#values = officeValues(configuration)
    this.#rethrow = options.onRuleError === 'throw'
    this.#checkers = options.checkers ?? none
  }

  /** Every finding of the active rules that apply to the document's profile. Throws only where asked to. */
  lint(directive: Directive): LintResult {
    const profile = directive.identity.profile
    const applicable = this.#active.filter(({rule}) => rule.profiles?.includes(profile) ?? true)
    const context = contextOf(directive, applicable, this.#values)
    const findings: Finding[] = []
    for (const active of applicable) {
      for (const finding of this.#run(active, context)) findings.push(finding)
    }
    for (const check of this.#checkers) findings.push(...check(directive))
    // The sort is stable: at one place the order of the rules stays.
    findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    return {...settle(findings, directive), ruleCount: applicable.length}
  }

  #run({rule, severity}: ActiveRule, context: RuleContext): readonly Finding[] {
    const {directive} = context
    const basis = basisFor(rule.basis, directive.identity.profile)
    try {
      return Array.from(rule.check(context), (report) => {
        const {length} = directive.text
        checkReport(report, length)
        const given = severity ?? report.severity ?? rule.severity
        return new ReportedFinding(
          report,
          {ruleId: rule.id, severity: given, basis},
          length,
          this.#rethrow,
        )
      })
    } catch (error) {
      if (this.#rethrow) throw error
      return [failure(rule, error, directive)]
    }
  }
}

/** The basis of a rule under a profile, as one sentence. */
function basisFor(basis: Basis, profile: ProfileId): string {
  return typeof basis === 'string' ? basis : basis[profile]
}

/** What the rules share; the tasks are read when the first rule asks for them. */
function contextOf(
  directive: Directive,
  active: readonly ActiveRule[],
  values: OfficeValues,
): RuleContext {
  const {type, side, profile} = directive.identity
  let tasks: readonly Task[] | null = null
  return {
    directive,
    type,
    side,
    profile: values.profiles[profile],
    office: values.office,
    limits: values.limits,
    active: new Map(active.map(({rule, severity}) => [rule.id, severity])),
    get tasks() {
      // What a rulebook lays down for good has neither a date nor one who gets it sent.
      tasks ??= readTasks(directive, values.office).filter((task) => !task.standing)
      return tasks
    },
  }
}

/** Throws a RangeError where a rule points outside the text or its edits overlap; what is made later is checked then. */
function checkReport({span, fix, suggestions, related}: Report, length: number): void {
  checkSpan(span.start, span.end, length)
  if (typeof fix === 'object' && fix !== null) checkEdits(fix.edits, length)
  if (typeof suggestions === 'object') checkAll(suggestions, length)
  for (const each of related ?? none) checkSpan(each.span.start, each.span.end, length)
}

function checkAll(fixes: readonly Fix[], length: number): void {
  for (const {edits} of fixes) checkEdits(edits, length)
}

const none: readonly never[] = []

/** A rule at fault must not cost the user what the others found. */
function failure(rule: Rule, error: unknown, directive: Directive): Finding {
  const cause = error instanceof Error ? error.message : String(error)
  return {
    ruleId: rule.id,
    severity: 'info',
    span: directive.lines.spanOf(1, directive.text),
    message: `Quy tắc ${rule.id} gặp lỗi và không kiểm tra được văn bản này (${cause})`,
    basis: '',
    fix: null,
    suggestions: none,
    related: none,
  }
}

/** Parts what comments silence from what remains, and counts. */
function settle(found: readonly Finding[], directive: Directive): Omit<LintResult, 'ruleCount'> {
  const {text, lines} = directive
  const suppressions = found.length === 0 ? null : Suppressions.read(text, lines)
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  let errors = 0
  let warnings = 0
  for (const finding of found) {
    const comment = suppressions?.at(finding.ruleId, finding.span.start) ?? null
    if (comment !== null) {
      suppressed.push({finding, reason: comment.reason})
      continue
    }
    findings.push(finding)
    if (finding.severity === 'error') errors++
    if (finding.severity === 'warning') warnings++
  }
  return {findings, suppressed, errors, warnings}
}
