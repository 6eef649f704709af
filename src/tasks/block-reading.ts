import {type Block, spanIn} from '../document/block'
import type {BlockContent} from '../document/content'
import {type TimePhrase, timePhrases} from './deadlines'
import type {Mention} from './model'
import {type Order, readOrder} from './orders'
import type {Stretch} from './sentences'

/** What a block's words say of actors and times; offsets of its view. Kept with the content, so read once a text. */
export interface BlockReading {
  readonly order: Order
  readonly times: readonly TimePhrase[]
}

/** By content, then by the offset of the view from which the words were read. */
const readings = new WeakMap<BlockContent, Map<number, BlockReading>>()

function shift<T extends Stretch>(stretch: T, by: number): T {
  return {...stretch, start: stretch.start + by, end: stretch.end + by}
}

/** Reads a block's words from an offset of its view on. */
export function readingFrom(block: Block, from: number): BlockReading {
  const {content} = block
  let known = readings.get(content)
  if (known === undefined) {
    known = new Map()
    readings.set(content, known)
  }
  const found = known.get(from)
  if (found !== undefined) return found
  const text = content.text.slice(from)
  const order = readOrder(text)
  const reading: BlockReading = {
    order: {
      ...order,
      leads: order.leads.map((each) => shift(each, from)),
      coordinating: order.coordinating.map((each) => shift(each, from)),
    },
    times: timePhrases(text).map((each) => shift(each, from)),
  }
  known.set(from, reading)
  return reading
}

/** Reads a block's words after its marker. */
export function readingOf(block: Block): BlockReading {
  return readingFrom(block, block.content.titleStart)
}

/** A stretch of a block's view as a mention of the document. */
export function mentionIn(block: Block, {start, end}: Stretch): Mention {
  return {text: block.content.text.slice(start, end), span: spanIn(block, start, end)}
}
