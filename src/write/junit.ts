import type {Directive} from '../document/model'
import {levelNames} from '../lint/labels'
import type {Finding} from '../lint/rule'
import type {CheckedFile, Problem, Renderer} from './renderer'

/** JUnit's XML: a suite a file, a case a finding. Errors and warnings are failures; info and hints pass, with their text. */
export function junitFindings(): Renderer<CheckedFile> {
  return {
    start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="the-thuc">\n',
    file: suite,
    end: ({problems}) => problems.map(problemSuite).join('') + '</testsuites>\n',
  }
}

function suite({path, directive, result}: CheckedFile): string {
  const {findings} = result
  const failures = findings.filter(isFailure).length
  const tests = Math.max(1, findings.length)
  const cases =
    findings.length === 0
      ? `    <testcase name="the-thuc" classname="${attribute(path)}"/>\n`
      : findings.map((finding) => testCase(path, finding, directive)).join('')
  const counts = `tests="${tests}" failures="${failures}" errors="0"`
  return `  <testsuite name="${attribute(path)}" ${counts}>\n${cases}  </testsuite>\n`
}

function testCase(path: string, finding: Finding, {lines}: Directive): string {
  const {line, column} = lines.placeAt(finding.span.start)
  const details = `${path}:${line}:${column}: ${levelNames[finding.severity]}: ${finding.message} (${finding.ruleId})\n${finding.basis}`
  const inner = isFailure(finding)
    ? `<failure type="${finding.severity}" message="${attribute(finding.message)}">${content(details)}</failure>`
    : `<system-out>${content(details)}</system-out>`
  return `    <testcase name="${attribute(finding.ruleId)}" classname="${attribute(path)}">${inner}</testcase>\n`
}

function problemSuite({path, line, column, message}: Problem): string {
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`
  const error = `<error message="${attribute(message)}">${content(`${place}: ${message}`)}</error>`
  const test = `    <testcase name="the-thuc" classname="${attribute(path)}">${error}</testcase>\n`
  return `  <testsuite name="${attribute(path)}" tests="1" failures="0" errors="1">\n${test}  </testsuite>\n`
}

function isFailure(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning'
}

/** Characters that XML 1.0 cannot hold, not even as references. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu

function content(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return content(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\r\n]/g, ' ')
}
