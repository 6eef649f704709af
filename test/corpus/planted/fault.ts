import type {Directive} from '../../../src/document/model'
import type {Edit} from '../../../src/lint/rule'
import type {Span} from '../../../src/text/span'

/** A fault that is put into a document which is sound as far as the rule goes, so that the rule must speak. */
export interface Fault {
  /** The rule that must see it. */
  readonly rule: string
  /** What is put wrong, for the table. */
  readonly title: string
  /** The edits that make the fault; null where the document has no place for it. */
  readonly plant: (directive: Directive) => readonly Edit[] | null
}

/** Puts a text in the place of a span. */
export function put({start, end}: Span, text: string): readonly Edit[] {
  return [{start, end, text}]
}

/** Takes a span out; null where there is none. */
export function takeOut(span: Span | null | undefined): readonly Edit[] | null {
  return span == null ? null : put(span, '')
}

/** Puts a text in the place of the first match inside a span; null where nothing matches or nothing would change. */
export function swap(
  {text}: Directive,
  span: Span | null | undefined,
  pattern: RegExp,
  replacement: string,
): readonly Edit[] | null {
  if (span == null) return null
  const before = text.slice(span.start, span.end)
  const after = before.replace(pattern, replacement)
  return after === before ? null : put(span, after)
}

/** True for a document of the Party. */
export function isParty({identity}: Directive): boolean {
  return identity.side === 'party'
}
