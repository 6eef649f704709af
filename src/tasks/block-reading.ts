import {type Block, spanIn} from '../document/block'
import {BlockNotes} from '../document/notes'
import {type TimePhrase, timePhrases} from './deadlines'
import type {Mention} from './model'
import {type Order, readOrder} from './orders'
import type {Stretch} from './sentences'
import {tokensOf} from './tokens'
import {type WordSum, wordSumOf} from './word-sums'

/** What a block's words say of actors and times; offsets of its view. Kept with the content, so read once a text. */
export interface BlockReading {
  readonly order: Order
  readonly times: readonly TimePhrase[]
  /** Of all its words. */
  readonly words: WordSum
}

/** Nearly always read from where the title begins. */
const readings = new BlockNotes<BlockReading>()
/** By the offset of the view from which the words were read, behind a label. */
const labelled = new BlockNotes<Map<number, BlockReading>>()

function shift<T extends Stretch>(stretch: T, by: number): T {
  return {...stretch, start: stretch.start + by, end: stretch.end + by}
}

/** Reads a block's words from an offset of its view on. */
export function readingFrom(block: Block, from: number): BlockReading {
  const {content} = block
  if (from === content.titleStart) return readingOf(block)
  let known = labelled.get(content)
  if (known === undefined) {
    known = new Map()
    labelled.set(content, known)
  }
  const found = known.get(from)
  if (found !== undefined) return found
  const text = content.text.slice(from)
  const reading = readWords(text, from)
  known.set(from, reading)
  return reading
}

/** Reads a block's words after its marker. */
export function readingOf({content}: Block): BlockReading {
  const known = readings.get(content)
  if (known !== undefined) return known
  const reading = readWords(content.title, content.titleStart)
  readings.set(content, reading)
  return reading
}

/** Texts parted into words by a program join the syllables of each: "Ủy_ban nhân_dân". */
function syllablesOf(text: string): string {
  return text.includes('_') ? text.replaceAll('_', ' ') : text
}

function readWords(words: string, from: number): BlockReading {
  const text = syllablesOf(words)
  const tokens = tokensOf(text)
  const order = readOrder(text, tokens)
  const times = timePhrases(text, tokens)
  const sum = wordSumOf(tokens)
  if (from === 0) return {order, times, words: sum}
  return {
    order: {
      ...order,
      leads: order.leads.map((each) => shift(each, from)),
      coordinating: order.coordinating.map((each) => shift(each, from)),
    },
    times: times.map((each) => shift(each, from)),
    words: sum,
  }
}

/** A stretch of a block's view as a mention of the document. */
export function mentionIn(block: Block, {start, end}: Stretch): Mention {
  return {text: block.content.text.slice(start, end), span: spanIn(block, start, end)}
}
