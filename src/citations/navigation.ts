import {type Block, spanIn} from '../document/block'
import type {Directive, Section} from '../document/model'
import type {Span} from '../text/span'
import type {Reference} from './model'
import {speaksOfItself} from './ownership'
import {citingBlocks, labelSpan, placesIn} from './places'
import {type ResolvedLabel, resolveReference, type Target} from './resolve'

/** A reference as it stands in the document. */
export interface PlacedReference {
  readonly block: Block
  readonly reference: Reference
  readonly span: Span
  /** What its labels lead to, in the order of the words. */
  readonly labels: readonly ResolvedLabel[]
}

/** Every reference to parts of the document itself that leads somewhere. */
export function* placedReferences(directive: Directive): Generator<PlacedReference> {
  for (const citing of citingBlocks(directive)) {
    const {block, references} = citing
    for (const reference of references) {
      if (reference.owner === null && !speaksOfItself(directive, citing, reference)) continue
      const labels = resolveReference(directive, block, reference)
      if (!labels.some(({target}) => target !== null)) continue
      yield {block, reference, span: spanIn(block, reference.start, reference.end), labels}
    }
  }
}

/** The reference that stands at an offset of the source. */
export function referenceAtOffset(directive: Directive, offset: number): PlacedReference | null {
  for (const placed of placedReferences(directive)) {
    if (placed.span.start > offset) return null
    if (offset <= placed.span.end) return placed
  }
  return null
}

/**
 * What a reference means at an offset: of "điểm a, b khoản 2 Điều 5" the part whose label stands there; elsewhere in it,
 * the smallest parts that were found.
 */
export function targetsAt({block, labels}: PlacedReference, offset: number): readonly Target[] {
  for (const {label, target} of labels) {
    if (label === null || target === null) continue
    const {start, end} = spanIn(block, label.start, label.end)
    if (start <= offset && offset <= end) return [target]
  }
  const found = labels.filter(({target}) => target !== null)
  const [smallest] = found
  return found.flatMap(({step, target}) =>
    step === smallest?.step && target !== null ? [target] : [],
  )
}

/** The first target of a reference: where a link leads. */
export function targetOf({labels}: PlacedReference): Target | null {
  return labels.find(({target}) => target !== null)?.target ?? null
}

/** The part in whose own first line, or in whose label, an offset stands. */
export function sectionAtOffset(directive: Directive, offset: number): Section | null {
  for (const [block, section] of placesIn(directive).sectionOf) {
    if (block !== section.own[0] || section.marker === null) continue
    if (block.start <= offset && offset <= block.end) return section
  }
  return null
}

/** Where a target stands: the whole of it, and the label by which it is called. */
export function spansOf(directive: Directive, target: Target): {whole: Span; label: Span} {
  if (target.kind === 'section')
    return {whole: target.section.span, label: labelSpan(target.section)}
  const {span} = target.attachment
  const line = directive.text.indexOf('\n', span.start)
  return {
    whole: span,
    label: {start: span.start, end: line === -1 ? span.end : Math.min(line, span.end)},
  }
}

/** The places that refer to a part, as whole references. */
export function referencesTo(directive: Directive, target: Target): readonly PlacedReference[] {
  return [...placedReferences(directive)].filter(({labels}) =>
    labels.some((each) => isSameTarget(each.target, target)),
  )
}

function isSameTarget(a: Target | null, b: Target): boolean {
  if (a === null || a.kind !== b.kind) return false
  return a.kind === 'section' && b.kind === 'section'
    ? a.section === b.section
    : a.kind === 'attachment' && b.kind === 'attachment' && a.attachment === b.attachment
}

/** UTF-16 units of a part's text that a hover shows. */
const longestExcerpt = 420

/** The first words of a part, its label with them. */
export function excerptOf(target: Target): string {
  const {own, title} =
    target.kind === 'section'
      ? {own: target.section.own, title: ''}
      : {own: target.attachment.opening.slice(0, 3), title: target.attachment.title}
  const lines = [title, ...own.map(({content}) => content.text)].filter((line) => line !== '')
  if (target.kind === 'section') {
    for (const child of target.section.children.slice(0, 3))
      lines.push(child.own[0]?.content.text ?? '')
  }
  const text = lines.join('\n')
  if (text.length <= longestExcerpt) return text
  const cut = text.lastIndexOf(' ', longestExcerpt)
  return `${text.slice(0, cut > 0 ? cut : longestExcerpt)}…`
}
