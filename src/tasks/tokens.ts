import {folded, isCapitalCode} from '../text/letters'

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

/** What a word or mark is, apart from where it stands; there are few thousand in a language's directives. */
type TokenKind = Omit<Token, 'start' | 'end'>

const token = /[\p{L}\p{M}\p{N}]+(?:[/&.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const letter = /^[\p{L}\p{N}]/u

const capacity = 20_000
const kinds = new Map<string, TokenKind>()

function kindOf(text: string): TokenKind {
  const known = kinds.get(text)
  if (known !== undefined) return known
  if (kinds.size >= capacity) kinds.clear()
  const word = letter.test(text)
  const made: TokenKind = {
    text,
    key: word ? folded(text) : text,
    capital: word && isCapitalCode(text.charCodeAt(0)),
    word,
  }
  kinds.set(text, made)
  return made
}

/** Tokens of a text in order. Document numbers and "TT&TT" stay whole. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const kind = kindOf(match[0])
    tokens.push({
      start: match.index,
      end: token.lastIndex,
      text: kind.text,
      key: kind.key,
      capital: kind.capital,
      word: kind.word,
    })
  }
  return tokens
}

/** Tokens of a sentence with their keys apart, so that phrases can be matched against them. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly keys: readonly string[]
}

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
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text !== '.' && text !== '?' && text !== '!') continue
    const next = tokens[index + 1]
    const inside =
      next !== undefined && (tokens[index - 1]?.key === 'tp' || (next.word && !next.capital))
    if (!inside) finish(index + 1)
  }
  finish(tokens.length)
  return sentences
}

/** Index of a key from an index on and not farther than `reach` behind it; -1 where there is none. */
export function indexNear(keys: readonly string[], key: string, at: number, reach: number): number {
  for (let index = at; index <= at + reach && index < keys.length; index++) {
    if (keys[index] === key) return index
  }
  return -1
}
