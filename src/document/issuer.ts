import {type Block, spanIn, wordsOf} from './block'
import {issuerLines, withoutRule} from './issuer-lines'
import type {Issuer} from './model'
import {nationalNameIn} from './system-heading'

/** The issuing body in the blocks that name it and its parent; null where there are none. */
export function issuerOf(blocks: readonly Block[]): Issuer | null {
  const [first] = blocks
  const last = blocks[blocks.length - 1]
  if (first === undefined || last === undefined) return null
  const lines = issuerLines(blocks)
  const words = withoutRule(last.content.text)
  const end = words.slice(0, nationalNameIn(words)).trimEnd().length
  return {
    span: {start: wordsOf(first).start, end: spanIn(last, 0, Math.max(1, end)).end},
    text: lines.join(' '),
    parent: lines.length > 1 ? lines.slice(0, -1).join(' ') : null,
    name: lines[lines.length - 1] ?? '',
  }
}
