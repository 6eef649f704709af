import type {Recipient, Recipients} from '../../document/model'
import type {BodyKind} from '../../facts/body-kinds'
import type {Fix} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import type {Span} from '../../text/span'
import {bodiesIn} from './bodies'
import type {BodyName} from './body-name'
import {quoted} from './wording'

/**
 * Where a sort of body stands in a list of recipients: superiors first, then leaders, then those who carry out the work,
 * then others. `domain.md` §1.7; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9.
 */
const ranks: Readonly<Record<BodyKind, number>> = {
  summit: 1,
  person: 2,
  'party-caucus': 3,
  'party-organ': 3,
  'people-council': 3,
  temporary: 3,
  ministry: 4,
  department: 4,
  division: 4,
  general: 4,
  front: 5,
  'party-committee': 6,
  'people-committee': 6,
  cell: 7,
  'commune-unit': 4,
  hamlet: 7,
  enterprise: 7,
  institution: 8,
}

/** “Như trên”, “(để báo cáo)”, “(b/c)”: those who stand first whatever they are. */
const superior = /^như\s|báo cáo|b\/c/iu
/** “CVP, các PCVP”, “VPUB: CVP”, “Phòng TH”: the issuer's own office, which stands last. */
const ownOffice = /(?:CVP|PCVP|PVP|VPUB|^Phòng|^P\.|^Cổng|website|Website|^Trang\s)/u

function rankOf({text}: Recipient): number {
  if (superior.test(text)) return 0
  if (ownOffice.test(text)) return 9
  const [first] = bodiesIn(text)
  if (first === undefined || first.kind === null) return 2
  return ranks[first.kind]
}

/** What stands between two items: the line break, bullet and markup that the new item repeats. */
const gapForm = /^(?:[\s*_\-–—+•●|\\]|<br\s*\/?>)+$/u

/**
 * A suggestion that puts a body into "Nơi nhận" in its place: behind the last recipient of its rank or a higher one,
 * before the archive item at any rate. Null where the list is not one of items on their own.
 */
export function recipientInsertion(
  source: string,
  recipients: Recipients,
  archive: Recipient | null,
  body: BodyName,
  separator: string,
): Fix | null {
  if (body.kind === null) return null
  const rank = ranks[body.kind]
  const {items, labelSpan} = recipients
  const end = archive === null ? items.length : items.indexOf(archive)
  let at = end
  while (at > 0 && rankOf(items[at - 1] as Recipient) > rank) at--
  const next = items[at]
  const text = capitalised(body.text)
  const title = `Thêm ${quoted(text)} vào "Nơi nhận"`
  if (next === undefined) return appended(source, items, text, separator, title)
  const before = items[at - 1]
  const gap = gapBefore(source, before?.markSpan ?? labelSpan, next.span)
  if (gap === null) return null
  const start = next.span.start
  return {title, edits: [{start, end: start, text: `${text}${separator}${gap}`}]}
}

function gapBefore(source: string, before: Span, next: Span): string | null {
  const gap = source.slice(before.end, next.start)
  return gapForm.test(gap) ? gap : null
}

/** Behind the last item, whose final stop becomes a separator. */
function appended(
  source: string,
  items: readonly Recipient[],
  text: string,
  separator: string,
  title: string,
): Fix | null {
  const last = items.at(-1)
  const before = items.at(-2)
  if (last === undefined || before === undefined) return null
  const gap = gapBefore(source, before.markSpan, last.span)
  if (gap === null) return null
  return {title, edits: [{...last.markSpan, text: `${separator}${gap}${text}.`}]}
}
