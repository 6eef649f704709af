import {type Block, wordsOf} from '../../document/block'
import type {TextRole} from '../../facts/typography'
import type {Span} from '../../text/span'
import type {Line, Run} from './paper'
import {plainRun, runsOf} from './runs'

type Changes = Partial<Omit<Line, 'kind' | 'role' | 'runs' | 'span'>>

/** A line with nothing but its role. */
export function line(
  role: TextRole,
  words: string | readonly Run[],
  span: Span,
  changes: Changes = {},
): Line {
  const runs = typeof words === 'string' ? plainRun(words) : words
  const usual = {title: false, centered: false, rule: null, inset: 0, above: 0}
  return {kind: 'line', role, runs, span, ...usual, ...changes}
}

/** A whole block as a line, with the drafter's emphasis. */
export function blockLine(role: TextRole, block: Block, changes: Changes = {}): Line {
  return line(role, runsOf(block), wordsOf(block), changes)
}

/** The same where the role says all there is to say about the letters. */
export function plainLine(role: TextRole, block: Block, changes: Changes = {}): Line {
  return line(role, block.content.text, wordsOf(block), changes)
}
