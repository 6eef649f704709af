import type {Severity} from '../lint/rule'
import type {CheckedFile, Problem, Renderer} from './renderer'

/** Commands that GitHub shows beside the lines of a change. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

/** Workflow commands, one line a finding; GitHub counts columns from 1 and its end column is the last one, inclusive. */
export function githubFindings(): Renderer<CheckedFile> {
  return {
    start: () => '',
    file({path, directive, result}) {
      const rows = result.findings.map((finding) => {
        const start = directive.lines.placeAt(finding.span.start)
        const end = directive.lines.placeAt(Math.max(finding.span.start, finding.span.end - 1))
        return command(commands[finding.severity], finding.message, {
          file: path,
          line: start.line,
          endLine: end.line,
          col: start.column,
          endColumn: end.column,
          title: finding.ruleId,
        })
      })
      return rows.join('')
    },
    end: ({problems}) => problems.map(problemCommand).join(''),
  }
}

function problemCommand({path, line, column, message}: Problem): string {
  const place = line === undefined ? {} : {line, col: column ?? 1}
  return command('error', message, {file: path, ...place})
}

function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number>>,
): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${name} ${list}::${escapeData(message)}\n`
}

/** As in GitHub's own toolkit: the message may hold neither a percent sign nor a line break as it is. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property may hold neither a colon nor a comma besides. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
