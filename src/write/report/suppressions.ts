import {Suppressions} from '../../lint/suppression'
import {
  commentSpans,
  type SuppressionComment,
  suppressionComments,
} from '../../lint/suppression-comments'
import {lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

/** Which findings the drafter silenced, why, and which rules the office turned off. */
export function suppressionSection({directive, result, configuration}: Reviewed): SheetSection {
  const {text, lines} = directive
  const comments = suppressionComments(text, commentSpans(text)).filter(silences)
  const read = comments.length === 0 ? null : Suppressions.read(text, lines)
  const count = (comment: SuppressionComment) =>
    result.suppressed.filter(
      ({finding}) => read?.at(finding.ruleId, finding.span.start)?.start === comment.start,
    ).length
  const off = Object.entries(configuration.rules)
    .filter(([, level]) => level === 'off')
    .map(([id]) => id)
  const note = [
    comments.length === 0 ? 'Không quy tắc nào bị bỏ qua trong văn bản.' : '',
    off.length === 0 ? '' : `Tắt trong cấu hình: ${off.join(', ')}.`,
  ]
  return {
    title: 'Quy tắc được bỏ qua',
    note: note.filter((each) => each !== '').join(' '),
    columns: [
      placeColumn(directive),
      {title: 'Quy tắc', width: 28},
      {title: 'Lý do', width: 50},
      {title: 'Bỏ qua', width: 15, align: 'center'},
    ],
    rows: comments.map((comment) => [
      {text: lineOf(directive, comment)},
      {text: comment.rules.map(({id}) => id).join(', ') || 'mọi quy tắc'},
      comment.reason === null ? {text: 'không nêu lý do', tone: 'bad'} : {text: comment.reason},
      {text: `${count(comment)} chỗ`},
    ]),
  }
}

function silences({command}: SuppressionComment): boolean {
  return command === 'disable' || command === 'disable-next-line'
}
