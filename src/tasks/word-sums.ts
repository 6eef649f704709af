import type {Token} from './tokens'

/** Words that change nothing about what is to be done. */
const joining = new Set(['và', 'các', 'của', 'với', 'cùng', 'phối', 'hợp', 'chủ', 'trì', 'giao'])

/** A number for the words of a text, whatever their order, and how many they are. */
export interface WordSum {
  readonly sum: number
  readonly count: number
}

/** Sums the words of a text; two texts with the same sum and count say the same in all likelihood. */
export function wordSumOf(tokens: readonly Token[]): WordSum {
  let sum = 0
  let count = 0
  for (const {word, key, hash} of tokens) {
    if (!word || joining.has(key)) continue
    sum = (sum + hash) | 0
    count++
  }
  return {sum, count}
}
