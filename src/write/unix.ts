import type {Severity} from '../lint/rule'
import type {CheckedFile, Renderer} from './renderer'

/** Words that the problem matchers of editors know. */
const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
}

/**
 * `path:line:column: severity: message [rule]`, one line a finding, as compilers print: for the problem matcher of the
 * extension, for Vim's quickfix list, for `grep`.
 */
export function unixFindings(): Renderer<CheckedFile> {
  return {
    start: () => '',
    file({path, directive, result}) {
      const rows = result.findings.map(({span, severity, message, ruleId}) => {
        const {line, column} = directive.lines.placeAt(span.start)
        const plain = message.replace(/\s*\n\s*/gu, ' ')
        return `${path}:${line}:${column}: ${words[severity]}: ${plain} [${ruleId}]\n`
      })
      return rows.join('')
    },
    end: () => '',
  }
}
