import {categoryNames, levelNames} from '../lint/labels'
import {type Rule, severities} from '../lint/rule'
import {padEnd} from './columns'
import type {Layout} from './layout'
import {severityStroke} from './severity'

/** The list of rules for people, by category. */
export function prettyRules(rules: readonly Rule[], {paint}: Layout): string {
  const idWidth = Math.max(0, ...rules.map(({id}) => id.length))
  const severityWidth = Math.max(...severities.map((each) => levelNames[each].length))
  const groups = Object.entries(categoryNames).map(([category, name]) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map((rule) => {
        const stroke = severityStroke(rule.severity, paint)
        const severity = stroke(padEnd(levelNames[rule.severity], severityWidth))
        const fixable = rule.fixable ? paint.dim(' · tự sửa được') : ''
        return `  ${paint.cyan(padEnd(rule.id, idWidth))}  ${severity}  ${rule.title}${fixable}\n`
      })
    return rows.length === 0 ? '' : `${paint.bold(name)}\n${rows.join('')}\n`
  })
  const hint = 'Xem một quy tắc: the-thuc explain QUY-TẮC'
  return `${groups.join('')}${rules.length} quy tắc. ${paint.dim(hint)}\n`
}
