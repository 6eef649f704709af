import {type Block, wordsOf} from '../../document/block'
import {isEnacting, isEnactingBody, isLegalBasis} from '../../document/enacting'
import type {Directive, Section} from '../../document/model'
import type {TextRole} from '../../facts/typography'
import type {LetterLayout, PageLayout, ParagraphLayout} from '../../text/page-layout'
import type {Span} from '../../text/span'

/** A stretch of a document that is set in a way of its own. */
export interface RoleSpan {
  readonly role: TextRole
  readonly span: Span
}

/** The components of a document and the roles that they play on the page. */
export function componentRoles({components}: Directive): readonly RoleSpan[] {
  const {heading, issuer, number, placeDate, typeTitle, subject} = components
  const {recipients, signature} = components
  const roles: RoleSpan[] = []
  const add = (role: TextRole, part: {readonly span: Span} | null | undefined) => {
    if (part != null) roles.push({role, span: part.span})
  }
  if (heading !== null) {
    const {start, end} = heading.span
    const motto = heading.motto?.span
    const cut = motto !== undefined && motto.start > start && motto.start < end ? motto.start : end
    roles.push({role: 'heading', span: {start, end: cut}})
    add('motto', heading.motto)
  }
  // Parent and issuer are lettered each in its own way, and not told apart by their places.
  if (issuer !== null && issuer.parent === null) add('issuer', issuer)
  add('number', number)
  add('placeDate', placeDate)
  add('typeTitle', typeTitle)
  add(typeTitle === null ? 'letterSubject' : 'subject', subject)
  add('authority', signature?.authority)
  add('post', signature?.post)
  add('signer', signature?.name)
  if (recipients !== null) {
    roles.push({role: 'recipientsLabel', span: recipients.labelSpan})
    const [first] = recipients.items
    const last = recipients.items.at(-1)
    if (first !== undefined && last !== undefined) {
      roles.push({role: 'recipients', span: {start: first.span.start, end: last.markSpan.end}})
    }
  }
  return roles
}

/** The paragraphs of the text that no row of the prescription letters in another way: no headings, no tables. */
export function bodyBlocks({opening, sections, closing}: Directive): readonly Block[] {
  const blocks: Block[] = [...opening]
  const walk = (all: readonly Section[]) => {
    for (const {own, children} of all) {
      for (const block of own) blocks.push(block)
      walk(children)
    }
  }
  walk(sections)
  blocks.push(...closing)
  return blocks.filter(isRunningText)
}

function isRunningText({content, cell, rule}: Block): boolean {
  const {text, marker, capitals, emphasized} = content
  if (rule || cell !== null || capitals || emphasized || text.length < 40) return false
  if (isLegalBasis(text) || isEnacting(text) || isEnactingBody(text)) return false
  return marker === null || !titled.has(marker.scheme)
}

const titled: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'article', 'roman'])

/** How the words of a stretch are lettered, each piece cut to the stretch. */
export function lettersIn({paragraphs}: PageLayout, {start, end}: Span): readonly LetterLayout[] {
  return paragraphsIn(paragraphs, start, end).flatMap(({letters}) =>
    letters
      .filter((each) => each.start < end && each.end > start)
      .map((each) => ({
        ...each,
        start: Math.max(each.start, start),
        end: Math.min(each.end, end),
      })),
  )
}

/** The paragraphs that hold words of a stretch. */
export function paragraphsIn(
  paragraphs: readonly ParagraphLayout[],
  start: number,
  end: number,
): readonly ParagraphLayout[] {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((paragraphs[last]?.start ?? end) < end) last++
  return paragraphs.slice(low, last)
}

/** The paragraph that a block is, where it is one alone. */
export function paragraphOf({paragraphs}: PageLayout, block: Block): ParagraphLayout | null {
  const {start, end} = wordsOf(block)
  const found = paragraphsIn(paragraphs, start, end)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A number as Vietnamese writes it: 12.7 → "12,7". */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',')
}

/** "14", "13–14" */
export function rangeText({least, most}: {readonly least: number; readonly most: number}): string {
  return least === most ? decimal(least) : `${decimal(least)}–${decimal(most)}`
}
