import type {Directive} from '../../document/model'
import {levelNames} from '../../lint/labels'
import {type Severity, severities} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {scopeOf} from './about'
import {lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

function columnsOf(directive: Directive): SheetSection['columns'] {
  return [
    placeColumn(directive),
    {title: 'Điều phát hiện', width: 45},
    {title: 'Căn cứ', width: 30},
    {title: 'Quy tắc', width: 18},
  ]
}

/** What was found, one table a severity; or that nothing was, and by how many rules on what. */
export function findingSections(reviewed: Reviewed): readonly SheetSection[] {
  const {findings} = reviewed.result
  const found = severities.filter((each) => findings.some(({severity}) => severity === each))
  if (found.length > 0) return found.map((severity) => sectionOf(severity, reviewed))
  const note = `Không phát hiện vấn đề nào: đã xét ${scopeOf(reviewed)}.`
  return [{title: 'Điều phát hiện', note, columns: columnsOf(reviewed.directive), rows: []}]
}

function sectionOf(severity: Severity, {directive, result}: Reviewed): SheetSection {
  const its = result.findings.filter((each) => each.severity === severity)
  return {
    title: `${capitalised(levelNames[severity])} (${its.length})`,
    note: '',
    columns: columnsOf(directive),
    rows: its.map(({span, message, basis, ruleId}, index) => [
      {text: lineOf(directive, span)},
      {text: message},
      {text: basis === its[index - 1]?.basis ? 'như trên' : basis, tone: 'dim'},
      {text: ruleId, tone: 'dim'},
    ]),
  }
}
