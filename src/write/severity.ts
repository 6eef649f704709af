import type {Severity} from '../lint/rule'
import type {Paint, Stroke} from './paint'

/** The colour of a severity. */
export function severityStroke(severity: Severity, paint: Paint): Stroke {
  if (severity === 'error') return paint.red
  if (severity === 'warning') return paint.yellow
  return severity === 'info' ? paint.cyan : paint.dim
}
