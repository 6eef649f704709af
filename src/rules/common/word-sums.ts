import type {Mention, Task} from '../../tasks/model'
import {tokensOf} from '../../tasks/tokens'
import {perBlock} from './per-block'

/** Words that change nothing about what is to be done. */
const joining = new Set(['và', 'các', 'của', 'với', 'cùng', 'phối', 'hợp', 'chủ', 'trì', 'giao'])

/** A number for the words of a text, whatever their order, and how many they are. */
export interface WordSum {
  readonly sum: number
  readonly count: number
}

function sumOf(text: string): WordSum {
  let sum = 0
  let count = 0
  for (const {word, key} of tokensOf(text)) {
    if (!word || joining.has(key)) continue
    sum = (sum + hash(key)) | 0
    count++
  }
  return {sum, count}
}

/** FNV-1a: words that differ hardly ever meet. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value
}

const sumOfBlock = perBlock(({title}) => sumOf(title))

/** How many names are kept; a document has far fewer. */
const mostKept = 4096
const names = new Map<string, WordSum>()

function sumOfName({text}: Mention): WordSum {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size === mostKept) names.clear()
  const found = sumOf(text)
  names.set(text, found)
  return found
}

/**
 * The words of a task without those of its bodies and times. Sums of blocks and names are kept, so that comparing the tasks
 * of a document costs an addition a task and not a reading.
 */
export function taskWordSum({section, span, leads, coordinating, deadlines}: Task): WordSum {
  let sum = 0
  let count = 0
  for (const block of section.own) {
    const words = sumOfBlock(block)
    sum += words.sum
    count += words.count
  }
  for (const list of [leads, coordinating, deadlines]) {
    for (const mention of list) {
      // What is handed down from above stands elsewhere.
      if (mention.span.start < span.start || mention.span.end > span.end) continue
      const words = sumOfName(mention)
      sum -= words.sum
      count -= words.count
    }
  }
  return {sum: sum | 0, count}
}
