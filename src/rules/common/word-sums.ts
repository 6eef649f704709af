import {readingOf} from '../../tasks/block-reading'
import type {Mention, Task} from '../../tasks/model'
import {tokensOf} from '../../tasks/tokens'
import {type WordSum, wordSumOf} from '../../tasks/word-sums'

/** How many names are kept; a document has far fewer. */
const mostKept = 4096
const names = new Map<string, WordSum>()

function sumOfName({text}: Mention): WordSum {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size === mostKept) names.clear()
  const found = wordSumOf(tokensOf(text))
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
    const {words} = readingOf(block)
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
