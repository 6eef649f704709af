import type {PhraseSet} from '../facts/phrases'
import type {Token} from './tokens'

/** Tokens of a sentence with their keys apart, so that phrases can be matched against them. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly keys: readonly string[]
  /** False where no word of a duty ("có trách nhiệm", "có nhiệm vụ") stands in it: most sentences hold none. */
  readonly mayOwe: boolean
  /** Names of bodies that only this office knows. */
  readonly own: PhraseSet | null
}

/**
 * Parts tokens into sentences at a full stop before a capital. Stops inside numbers and after "TP" are none: they are
 * part of their token or no capital follows.
 */
export function sentencesOf(tokens: readonly Token[], own: PhraseSet | null = null): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const finish = (to: number) => {
    if (to > from) {
      const part = tokens.slice(from, to)
      const keys = part.map((each) => each.key)
      sentences.push({tokens: part, keys, mayOwe: keys.includes('nhiệm'), own})
    }
    from = to
  }
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text !== '.' && text !== '?' && text !== '!') continue
    const next = tokens[index + 1]
    const inside =
      next !== undefined &&
      (shortened.has(tokens[index - 1]?.key ?? '') ||
        (next.word && !next.capital) ||
        isRemark(tokens, index))
    if (!inside) finish(index + 1)
  }
  finish(tokens.length)
  return sentences
}

/** Words that a stop shortens, or follows by habit: "TP. Đà Nẵng", "Ông. Nguyễn Văn A". */
export const shortened: ReadonlySet<string> = new Set(['tp', 'ông', 'bà'])

/** Tokens of a remark in brackets that holds sentences of its own. */
const longestRemark = 60

/** "(cơ quan, tổ chức đảng. Sau đây gọi chung là cơ quan)": a stop inside brackets ends no sentence. */
function isRemark(tokens: readonly Token[], at: number): boolean {
  let index = at + 1
  while (index < tokens.length && index - at < longestRemark) {
    const text = tokens[index]?.text
    if (text === '(') return false
    if (text === ')') break
    index++
  }
  if (tokens[index]?.text !== ')') return false
  for (let back = at - 1; back >= 0 && at - back < longestRemark; back--) {
    const text = tokens[back]?.text
    if (text === ')') return false
    if (text === '(') return true
  }
  return false
}

/** Index of a key from an index on and not farther than `reach` behind it; -1 where there is none. */
export function indexNear(keys: readonly string[], key: string, at: number, reach: number): number {
  for (let index = at; index <= at + reach && index < keys.length; index++) {
    if (keys[index] === key) return index
  }
  return -1
}

/** A stretch of a block's view, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretch of the view that tokens of a sentence take, by their indices, half-open. */
export function stretchOf(sentence: Sentence, from: number, to: number): Stretch {
  return {start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0}
}

/** Index of the first word from an index on, past marks, quotes and the numbers of parts: "(1)". */
export function firstWord(sentence: Sentence, from = 0): number {
  const {tokens} = sentence
  let index = from
  while (index < tokens.length && (tokens[index]?.word !== true || isNumber(tokens, index))) index++
  return index
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return false
  return /^\d{1,2}$/.test(tokens[at]?.text ?? '')
}
