import {type Block, spanIn} from '../document/block'
import {BlockNotes} from '../document/notes'
import type {PhraseSet} from '../facts/phrases'
import {type TimePhrase, timePhrases} from './deadlines'
import type {Mention} from './model'
import {type Order, readOrder} from './orders'
import {noOwnBodies, type OwnBodies} from './own-bodies'
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

let ownBodies = noOwnBodies

/** Reads with the names of an office's own bodies known. */
export function withOwnBodies<T>(own: OwnBodies, read: () => T): T {
  const before = ownBodies
  ownBodies = own
  try {
    return read()
  } finally {
    ownBodies = before
  }
}

/** What a block says where the office's own bodies stand in it; a null reading where they do not. */
const ownReadings = new BlockNotes<{
  readonly own: OwnBodies
  readonly reading: BlockReading | null
}>()

/** Null where no own body stands in the block. */
function ownReadingOf({content}: Block): BlockReading | null {
  const known = ownReadings.get(content)
  if (known !== undefined && known.own === ownBodies) return known.reading
  const stands = ownBodies.standIn(content.title)
  const reading = stands ? readWords(content.title, content.titleStart, ownBodies.names) : null
  ownReadings.set(content, {own: ownBodies, reading})
  return reading
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
  if (!ownBodies.none) return readWords(content.text.slice(from), from, ownBodies.names)
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
export function readingOf(block: Block): BlockReading {
  if (!ownBodies.none) {
    const own = ownReadingOf(block)
    if (own !== null) return own
  }
  const {content} = block
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

function readWords(words: string, from: number, own: PhraseSet | null = null): BlockReading {
  const text = syllablesOf(words)
  const tokens = tokensOf(text)
  const order = readOrder(text, tokens, own)
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
