import {lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

/** Blanks that are still open: those that must be filled in before the signature, and those filled in at issue. */
export function blankSection({directive, result}: Reviewed): SheetSection {
  const {number, placeDate} = directive.components
  const open = result.findings
    .filter(({ruleId}) => ruleId === 'placeholder')
    .map(({span, message}) => [
      {text: lineOf(directive, span)},
      {text: message},
      {text: 'trước khi ký', tone: 'bad' as const},
    ])
  const atIssue = [
    number !== null && number.digits === null
      ? {span: number.span, text: `Số: "${number.text}"`}
      : null,
    placeDate !== null && (placeDate.day === null || placeDate.month === null)
      ? {span: placeDate.span, text: `Ngày ban hành: "${placeDate.text}"`}
      : null,
  ]
    .filter((each) => each !== null)
    .map(({span, text}) => [
      {text: lineOf(directive, span)},
      {text},
      {text: 'khi ban hành', tone: 'dim' as const},
    ])
  const rows = [...open, ...atIssue]
  return {
    title: 'Chỗ còn để trống',
    note: rows.length === 0 ? 'Không còn chỗ trống.' : '',
    columns: [placeColumn(directive), {title: 'Chỗ trống', width: 73}, {title: 'Điền', width: 20}],
    rows,
  }
}
