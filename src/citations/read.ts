import type {BlockContent} from '../document/content'
import {namedAt, numberedAt} from './citation'
import type {Citation, CitationReading, Mention, Reference} from './model'
import {referenceAt, units} from './reference'

/** What may begin at a letter: 1 a type in its capital, 2 a part, 3 either, 4 "số". */
const starts = new Uint8Array(0x200)
for (const letter of 'HBLNQTV') starts[letter.charCodeAt(0)] = 1
for (const letter of 'kđmpct') starts[letter.charCodeAt(0)] = 2
for (const letter of 'KĐMPC') starts[letter.charCodeAt(0)] = 3
starts['s'.charCodeAt(0)] = 4

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

/** First two letters of the parts, so that other words end here: "khoản", "điểm", "Điều", "mục", "phần", "phụ lục", "chương", "các", "tiểu". */
function mayBePart(text: string, at: number): boolean {
  switch (text.charCodeAt(at) | 0x20) {
    case 107 /* k */:
      return text.startsWith('hoản ', at + 1) || text.startsWith('HOẢN ', at + 1)
    case 109 /* m */:
      return text.startsWith('ục ', at + 1)
    case 112 /* p */:
      return text.startsWith('hần ', at + 1) || text.startsWith('hụ lục', at + 1)
    case 99 /* c */:
      return (
        text.startsWith('hương ', at + 1) ||
        (text.startsWith('ác ', at + 1) &&
          (mayBePart(text, at + 4) || mayBeCapitalArticle(text, at + 4)))
      )
    case 116 /* t */:
      return text.startsWith('iểu mục ', at + 1)
    default:
      return mayBeCapitalArticle(text, at)
  }
}

function mayBeCapitalArticle(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x110 && code !== 0x111) return false
  return text.startsWith('iều ', at + 1) || text.startsWith('iểm ', at + 1)
}

/** Reads one text from an offset on; a single pass over its words. */
export function readCitations(text: string, from = 0): CitationReading {
  const citations: Citation[] = []
  const references: Reference[] = []
  const mentions: Mention[] = []
  let inWord = false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const sign = isWordSign(code)
    const start = sign && !inWord ? starts[code] : 0
    inWord = sign
    if (start === undefined || start === 0) continue
    if (start >= 2 && start <= 3 && mayBePart(text, at)) {
      const reference = referenceAt(text, at)
      if (reference !== null && !isQuotedHeading(text, reference)) {
        references.push(reference)
        at = reference.end - 1
        inWord = true
        continue
      }
    }
    const found =
      start === 4
        ? text.startsWith('số', at) && /[\s:]/.test(text.charAt(at + 2))
          ? numberedAt(text, at)
          : null
        : start === 2
          ? null
          : namedAt(text, at)
    if (found === null) continue
    if (found.citation !== null) citations.push(found.citation)
    if (found.mention !== null) mentions.push(found.mention)
    at = found.end - 1
    inWord = true
  }
  return {citations, references: joined(text, references), mentions}
}

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

const known = new WeakMap<BlockContent, CitationReading>()

/**
 * What a block's text says of documents and their parts; read once a text and kept with it. Offsets count in the block's
 * view (`spanIn` of `document/block` leads to the source).
 */
export function citationsOf(content: BlockContent): CitationReading {
  let reading = known.get(content)
  if (reading === undefined) {
    // The label with which a block begins names itself.
    reading = readCitations(content.text, content.marker?.end ?? 0)
    known.set(content, reading)
  }
  return reading
}
