import type {Directive} from '../document/model'
import type {Configuration} from './configuration'
import {Linter, type LintResult} from './linter'
import {settled} from './reported-finding'
import type {Finding, Rule} from './rule'

/**
 * Rules whose findings must not reach a signature, whatever their severity while the draft is written: blanks, missing
 * components, references that lead nowhere, dates that cannot be. What is an error anyway needs no mention.
 */
const raised: ReadonlySet<string> = new Set([
  'missing-header',
  'missing-heading',
  'missing-issuer',
  'missing-number',
  'missing-place-date',
  'missing-type',
  'missing-subject',
  'missing-addressee',
  'missing-recipients',
  'missing-archive',
  'missing-signature',
  'number-type-mismatch',
  'mixed-systems',
  'placeholder',
  'dangling-reference',
  'self-reference-mismatch',
  'impossible-date',
  'past-deadline',
  'text-encoding',
])

/**
 * The check before a signature: what may stand in a draft and not in what is signed becomes an error, and the rules that
 * have no say before then are heard. A rule that the configuration turns off stays off.
 */
export class Gate {
  readonly #linter: Linter

  constructor(rules: readonly Rule[], configuration: Configuration) {
    const own = rules.filter(({only}) => only === 'gate')
    this.#linter = new Linter(own, configuration, {gate: true})
  }

  /** What was found in a directive, as the gate sees it. */
  apply(directive: Directive, result: LintResult): LintResult {
    const more = this.#linter.lint(directive)
    const findings = [...result.findings, ...more.findings]
      .map(atGate)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    return {
      findings,
      suppressed: [...result.suppressed, ...more.suppressed],
      errors: findings.filter(({severity}) => severity === 'error').length,
      warnings: findings.filter(({severity}) => severity === 'warning').length,
      ruleCount: result.ruleCount + more.ruleCount,
    }
  }
}

function atGate(finding: Finding): Finding {
  return raised.has(finding.ruleId) ? {...settled(finding), severity: 'error'} : finding
}

/** What keeps a document from being signed: the errors of a result that has passed the gate. */
export function obstacles({findings}: LintResult): readonly Finding[] {
  return findings.filter(({severity}) => severity === 'error')
}
