import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  type Range,
  type Uri,
} from 'vscode'
import type {Finding, Severity} from '../lint/rule'
import type {Span} from '../text/span'
import {pageOf} from './pages'
import {source} from './problems'

/** More than anybody reads at once; the editor grows slow with thousands. */
const limit = 300

/** The code of the line that says how many findings are not shown. */
const limitCode = 'limit'

const severityOrder: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2, hint: 3}
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Findings as the editor shows them; the gravest where there are too many, and then a line that says so. */
export function diagnosticsOf(
  uri: Uri,
  findings: readonly Finding[],
  rangeOf: (span: Span) => Range,
): Diagnostic[] {
  const shown = findings.length > limit ? gravest(findings) : findings
  const diagnostics = shown.map((finding) => diagnosticOf(uri, finding, rangeOf))
  const last = diagnostics.at(-1)
  if (shown.length < findings.length && last !== undefined) {
    const rest = findings.length - shown.length
    const message = `Còn ${rest} chỗ khác chưa hiện ở đây; chúng sẽ hiện dần khi các chỗ trên được xử lý`
    const closing = new Diagnostic(last.range, message, DiagnosticSeverity.Information)
    closing.source = source
    closing.code = limitCode
    diagnostics.push(closing)
  }
  return diagnostics
}

/** As many as are shown, errors before hints, in the order of the text. */
function gravest(findings: readonly Finding[]): readonly Finding[] {
  return [...findings]
    .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity])
    .slice(0, limit)
    .sort((a, b) => a.span.start - b.span.start)
}

function diagnosticOf(uri: Uri, finding: Finding, rangeOf: (span: Span) => Range): Diagnostic {
  const {message, basis, ruleId, severity, span, related} = finding
  const text = basis === '' ? message : `${message}\nCăn cứ: ${basis}`
  const diagnostic = new Diagnostic(rangeOf(span), text, severities[severity])
  diagnostic.source = source
  diagnostic.code = {value: ruleId, target: pageOf(ruleId)}
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map(
      (each) =>
        new DiagnosticRelatedInformation(new Location(uri, rangeOf(each.span)), each.message),
    )
  }
  return diagnostic
}

/** The rule that a diagnostic of ours speaks of; null for those of others. */
export function ruleIdOf({source: from, code}: Diagnostic): string | null {
  if (from !== source || typeof code !== 'object') return null
  return String(code.value)
}
