import {folded} from '../text/letters'

/** A word or a mark of punctuation in a block's view. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case with one tone placement: what phrases are compared by. */
  readonly key: string
  readonly capital: boolean
  readonly word: boolean
}

const token = /[\p{L}\p{M}\p{N}]+(?:[/&.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const letter = /^[\p{L}\p{N}]/u
const capital = /^\p{Lu}/u

/** Tokens of a text in order. Document numbers and "TT&TT" stay whole. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const word = letter.test(match[0])
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      key: word ? folded(match[0]) : match[0],
      capital: word && capital.test(match[0]),
      word,
    })
  }
  return tokens
}

/** Tokens of a sentence with their keys apart, so that phrases can be matched against them. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly keys: readonly string[]
}

const ending = new Set(['.', '?', '!'])

/**
 * Parts tokens into sentences at a full stop before a capital. Stops inside numbers and after "TP" are none: they are
 * part of their token or no capital follows.
 */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const finish = (to: number) => {
    if (to > from) {
      const part = tokens.slice(from, to)
      sentences.push({tokens: part, keys: part.map((each) => each.key)})
    }
    from = to
  }
  tokens.forEach((each, index) => {
    const next = tokens[index + 1]
    if (ending.has(each.text) && (next === undefined || next.capital || !next.word))
      finish(index + 1)
  })
  finish(tokens.length)
  return sentences
}
