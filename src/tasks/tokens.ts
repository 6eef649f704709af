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
