import type {Directive} from '../document/model'
import {rulePage} from '../lint/documentation'
import type {Finding, Fix, Rule, Severity} from '../lint/rule'
import type {Span} from '../text/span'
import type {CheckedFile, Problem, Renderer, Summary} from './renderer'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

const sarifLevels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}

/** SARIF 2.1.0 (OASIS), one run; written as the results come, so the rules stand first and the files last. */
export function sarifFindings(rules: readonly Rule[], version: string): Renderer<CheckedFile> {
  const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const artifacts: unknown[] = []
  let separator = ''
  return {
    start() {
      const head = {
        tool: {driver: driver(rules, version)},
        columnKind: 'utf16CodeUnits',
        language: 'vi',
      }
      const run = JSON.stringify(head).slice(0, -1)
      return `{"$schema":"${schema}","version":"2.1.0","runs":[\n${run},\n"results":[`
    },
    file({path, directive, result}) {
      artifacts.push({location: {uri: uriOf(path)}, roles: ['analysisTarget']})
      let text = ''
      for (const finding of result.findings) {
        const ruleIndex = ruleIndexes.get(finding.ruleId)
        text += separator + '\n' + JSON.stringify(resultOf(finding, ruleIndex, path, directive))
        separator = ','
      }
      return text
    },
    end(summary) {
      const rest = JSON.stringify({artifacts, invocations: [invocation(summary)]}).slice(1)
      return `\n],\n${rest}]}\n`
    },
  }
}

function driver(rules: readonly Rule[], version: string) {
  return {
    name: 'the-thuc',
    fullName: 'Thể Thức',
    version,
    semanticVersion: version,
    language: 'vi',
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: {text: rule.title},
      fullDescription: {text: rule.explanation},
      help: {text: rule.explanation, markdown: rulePage(rule)},
      defaultConfiguration: {level: sarifLevels[rule.severity]},
      properties: {tags: [rule.category], basis: rule.basis, fixable: rule.fixable},
    })),
  }
}

function resultOf(
  finding: Finding,
  ruleIndex: number | undefined,
  path: string,
  directive: Directive,
) {
  const at = (span: Span) => ({
    artifactLocation: {uri: uriOf(path)},
    region: region(span, directive),
  })
  const fixes = [...(finding.fix === null ? [] : [finding.fix]), ...finding.suggestions]
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === undefined ? {} : {ruleIndex}),
    level: sarifLevels[finding.severity],
    message: {text: finding.message},
    locations: [{physicalLocation: at(finding.span)}],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map((related, id) => ({
            id,
            message: {text: related.message},
            physicalLocation: at(related.span),
          })),
        }),
    ...(fixes.length === 0 ? {} : {fixes: fixes.map((fix) => fixOf(fix, path, directive))}),
    properties: {severity: finding.severity, basis: finding.basis},
  }
}

function fixOf(fix: Fix, path: string, directive: Directive) {
  const replacements = fix.edits.map((edit) => ({
    deletedRegion: region(edit, directive),
    insertedContent: {text: edit.text},
  }))
  return {
    description: {text: fix.title},
    artifactChanges: [{artifactLocation: {uri: uriOf(path)}, replacements}],
  }
}

function region({start, end}: Span, {lines}: Directive) {
  const first = lines.placeAt(start)
  const last = lines.placeAt(end)
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  }
}

function invocation({problems}: Summary) {
  const notifications = (kind: Problem['kind']) =>
    problems.filter((problem) => problem.kind === kind).map(notification)
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: notifications('input'),
    toolConfigurationNotifications: notifications('configuration'),
  }
}

function notification({path, line, column, message}: Problem) {
  const place = line === undefined ? {} : {region: {startLine: line, startColumn: column ?? 1}}
  return {
    level: 'error',
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation: {uri: uriOf(path)}, ...place}}],
  }
}

/** A relative reference, or a file URI of an absolute path; every character that a URI cannot hold is escaped. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\uFFFD')
  const escaped = slashed.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(slashed)) return 'file:///' + escaped.replace('%3A', ':')
  return slashed.startsWith('/') ? 'file://' + escaped : escaped
}
