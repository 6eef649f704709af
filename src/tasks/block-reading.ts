import {type Block, spanIn} from '../document/block'
import type {BlockContent} from '../document/content'
import {type TimePhrase, timePhrases} from './deadlines'
import type {Mention} from './model'
import {type Order, readOrder, type Stretch} from './orders'

/** What a block's words say of actors and times; offsets of its view. Kept with the content, so read once a text. */
export interface BlockReading {
  readonly order: Order
  readonly times: readonly TimePhrase[]
}

const readings = new WeakMap<BlockContent, BlockReading>()

function shift(stretch: Stretch, by: number): Stretch {
  return {start: stretch.start + by, end: stretch.end + by}
}

/** Reads a block's words after its marker. */
export function readingOf(block: Block): BlockReading {
  const {content} = block
  const known = readings.get(content)
  if (known !== undefined) return known
  const offset = content.titleStart
  const order = readOrder(content.title)
  const reading: BlockReading = {
    order: {
      ...order,
      leads: order.leads.map((each) => shift(each, offset)),
      coordinating: order.coordinating.map((each) => shift(each, offset)),
    },
    times: timePhrases(content.title).map((each) => ({
      ...each,
      start: each.start + offset,
      end: each.end + offset,
    })),
  }
  readings.set(content, reading)
  return reading
}

/** A stretch of a block's view as a mention of the document. */
export function mentionIn(block: Block, {start, end}: Stretch): Mention {
  return {text: block.content.text.slice(start, end), span: spanIn(block, start, end)}
}
