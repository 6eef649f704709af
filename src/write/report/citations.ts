import type {Citation} from '../../citations/model'
import {citingBlocks} from '../../citations/places'
import {spanIn} from '../../document/block'
import type {Finding} from '../../lint/rule'
import type {Span} from '../../text/span'
import {shortened} from '../shortened'
import {type Cell, lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

/** A document that is cited, at the first place, and how often. */
interface Cited {
  readonly citation: Citation
  readonly span: Span
  times: number
  readonly faults: string[]
}

const longestName = 160

/** Which documents are cited, how fully, and what the rules say of each. */
export function citationSection({directive, result}: Reviewed): SheetSection {
  const cited = new Map<string, Cited>()
  let references = 0
  for (const {block, citations, references: own} of citingBlocks(directive)) {
    references += own.filter(({owner}) => owner !== 'other').length
    for (const citation of citations) {
      const span = spanIn(block, citation.start, citation.end)
      const key = keyOf(citation)
      const known = cited.get(key)
      const found = known ?? {citation, span, times: 0, faults: []}
      found.times++
      found.faults.push(...faultsAt(span, result.findings))
      cited.set(key, found)
    }
  }
  const lost = result.findings.filter(({ruleId}) => ruleId === 'dangling-reference').length
  return {
    title: 'Văn bản được viện dẫn',
    note: noteOf(cited.size, references, lost),
    columns: [
      placeColumn(directive),
      {title: 'Văn bản', width: 48},
      {title: 'Lần', width: 7, align: 'center'},
      {title: 'Tình trạng', width: 38},
    ],
    rows: [...cited.values()].map((each) => [
      {text: lineOf(directive, each.span)},
      {text: nameOf(each.citation)},
      {text: String(each.times)},
      statusOf(each),
    ]),
  }
}

/** The same number is the same document, however fully it is named. */
function keyOf({number, text}: Citation): string {
  return number?.symbol === null || number === null
    ? text.toLowerCase()
    : `${number.digits}/${number.year ?? ''}/${number.symbol}`
}

function nameOf({text, subject}: Citation): string {
  return shortened(subject === null ? text : `${text} ${subject.text}`, longestName)
}

function faultsAt({start, end}: Span, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ruleId, span}) => isAboutCitations(ruleId) && span.start < end && span.end > start)
    .map(({message}) => message)
}

function isAboutCitations(ruleId: string): boolean {
  return /citation|^obsolete-body$/u.test(ruleId)
}

/** What the rules find, else what the citation names and leaves out. */
function statusOf({citation, faults}: Cited): Cell {
  if (faults.length > 0) return {text: [...new Set(faults)].join('\n'), tone: 'bad'}
  const {number, date, organ, type, name} = citation
  // A law is known by its name.
  if (type?.law === true && name !== null) return {text: 'nêu tên', tone: 'good'}
  const lacking = [
    number === null ? 'số' : '',
    date === null ? 'ngày' : '',
    organ === null ? 'cơ quan ban hành' : '',
  ].filter((part) => part !== '')
  if (lacking.length === 0) return {text: 'đủ số, ngày, cơ quan ban hành', tone: 'good'}
  return {text: `không ghi ${lacking.join(', ')}`, tone: 'dim'}
}

function noteOf(documents: number, references: number, lost: number): string {
  const cited = documents === 0 ? 'Không viện dẫn văn bản nào.' : `Viện dẫn ${documents} văn bản.`
  if (references === 0) return cited
  const fault = lost === 0 ? 'đều có' : `${lost} chỗ không có`
  return `${cited} ${references} chỗ dẫn đến phần của chính văn bản: ${fault}.`
}
