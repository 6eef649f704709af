import type {BlockContent} from '../document/content'
import {oncePerText} from '../document/notes'
import {citedTypes} from '../facts/cited-types'
import {namedAt, numberedAt} from './citation'
import type {Citation, CitationReading, Mention, Reference} from './model'
import {referenceAt, units} from './reference'

/**
 * Where something may begin: a part, a number, a type in its capital. The engine's own search is several times as fast as
 * a walk over the letters, and needs no warming up.
 */
const beginning = new RegExp(
  [
    '[Kk]hoản ',
    '[Đđ]iểm ',
    '[Đđ]iều ',
    '[Mm]ục ',
    '[Pp]hần ',
    '[Pp]hụ lục',
    '[Cc]hương ',
    '(?:[Cc]ác |[Tt]iểu )(?:[kK]hoản|[đĐ]iểm|[đĐ]iều|[pP]hụ lục|[mM]ục) ',
    '(?:số|SỐ)[\\s:]',
    ...citedTypes.map(({name}) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    'Thông báo Kết luận',
  ].join('|'),
  'g',
)

/** True for letters and digits that go on with a word. */
function isWordSign(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x1f00) ||
    code === 95
  )
}

/** Reads one text from an offset on. */
export function readCitations(text: string, from = 0): CitationReading {
  beginning.lastIndex = from
  let match = beginning.exec(text)
  if (match === null) return nothing
  const citations: Citation[] = []
  const references: Reference[] = []
  const mentions: Mention[] = []
  for (; match !== null; match = beginning.exec(text)) {
    const at = match.index
    beginning.lastIndex = at + 1
    if (at > 0 && isWordSign(text.charCodeAt(at - 1))) continue
    const reference = referenceAt(text, at)
    if (reference !== null && !isQuotedHeading(text, reference)) {
      references.push(reference)
      beginning.lastIndex = reference.end
      continue
    }
    const found =
      match[0].charAt(1).toLowerCase() === 'ố' ? numberedAt(text, at) : namedAt(text, at)
    if (found === null) continue
    if (found.citation !== null) citations.push(found.citation)
    if (found.mention !== null) mentions.push(found.mention)
    beginning.lastIndex = found.end
  }
  return {citations, references: joined(text, references), mentions}
}

const nothing: CitationReading = {citations: [], references: [], mentions: []}

/** ““Điều 10. Thẩm quyền …”: a heading of another text, quoted. */
function isQuotedHeading(text: string, {start, end}: Reference): boolean {
  return start <= 2 && /^["“]/u.test(text) && /^\s*[.:]/u.test(text.slice(end, end + 3))
}

/** What stands between the members of one list of references. */
const listJoint = /^(?:\s*,\s*|\s+(?:và|hoặc|đến|hay)\s+|\s*,\s*(?:và|hoặc)\s+)(?:từ\s+|tại\s+)?$/u

/** “khoản 2 và khoản 3 Điều này”, “Điều 10, Điều 11 Nghị quyết này”: what the last of a list says holds for all. */
function joined(text: string, references: readonly Reference[]): readonly Reference[] {
  if (references.length < 2) return references
  const result = [...references]
  for (let index = result.length - 2; index >= 0; index--) {
    const reference = result[index]
    const next = result[index + 1]
    if (reference === undefined || next === undefined || reference.owner !== null) continue
    const between = text.slice(reference.end, next.start)
    if (between.length > 12 || !listJoint.test(between)) continue
    const rank = rankOf(reference)
    // "Điều 21 và Phụ lục 2" are two places, "khoản 1 và điểm a khoản 2 Điều này" stand in one.
    if (rankOf(next) < rank || units.indexOf(next.steps[0]?.unit ?? 'appendix') > rank) continue
    const above = next.steps.filter(({unit}) => units.indexOf(unit) > rank)
    result[index] = {
      ...reference,
      steps: [...reference.steps, ...above],
      owner: next.owner,
      ownerType: next.ownerType,
    }
  }
  return result
}

function rankOf({steps}: Reference): number {
  return units.indexOf(steps[steps.length - 1]?.unit ?? 'appendix')
}

/**
 * What a block's text says of documents and their parts; read once a text and kept with it. Offsets count in the block's
 * view (`spanIn` of `document/block` leads to the source).
 */
export const citationsOf = oncePerText(
  // The label with which a block begins names itself.
  (content: BlockContent): CitationReading => readCitations(content.text, content.marker?.end ?? 0),
)
