import {parseSyllable} from '../spelling/syllable'
import {folded, isCapitalCode} from '../text/letters'
import {hashOf, WordTable} from '../text/word-table'
import {gluedAt} from './glued'
import {type TimeWords, timeWordsIn} from './time-words'

/** What a word or mark is, apart from where it stands; there are few thousand in a language's directives. */
interface TokenKind {
  readonly text: string
  /** Lower case with one tone placement: what phrases are compared by. */
  readonly key: string
  readonly capital: boolean
  readonly word: boolean
  /** A number for the key: two words with different ones hardly ever share it. */
  readonly hash: number
  readonly times: TimeWords
}

/** What stands between spaces. */
interface WordKind extends TokenKind {
  /** Where a word that lost its spaces falls apart; null for nearly all. */
  readonly parts: readonly number[] | null
}

/** A word or a mark of punctuation in a block's view. */
export class Token implements TokenKind {
  readonly start: number
  readonly end: number
  readonly #kind: TokenKind

  constructor(start: number, end: number, kind: TokenKind) {
    this.start = start
    this.end = end
    this.#kind = kind
  }

  get text(): string {
    return this.#kind.text
  }

  get key(): string {
    return this.#kind.key
  }

  get capital(): boolean {
    return this.#kind.capital
  }

  get word(): boolean {
    return this.#kind.word
  }

  get hash(): number {
    return this.#kind.hash
  }

  /** Which words of time stand in it. */
  get times(): TimeWords {
    return this.#kind.times
  }
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const mark = /\p{M}/u
const space = /\s/u

/** What a character is to a word. */
type Role = 0 | 1 | 2 | 3
const other: Role = 0
const letter: Role = 1
/** Goes on with a word but opens none: a combining mark. */
const combining: Role = 2
const blank: Role = 3

/** Below U+0250 and in the block of Vietnamese letters everything is known beforehand: nearly all there is. */
function roleOf(text: string, at: number): Role {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if (
      code >= 0x61 ? code <= 0x7a : code >= 0x30 && (code <= 0x39 || (code >= 0x41 && code <= 0x5a))
    )
      return letter
    return code === 32 || (code >= 9 && code <= 13) ? blank : other
  }
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? other : letter
  if (code >= 0x1e00 && code < 0x1f00) return letter
  const character = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (wordCharacter.test(character)) return mark.test(character) ? combining : letter
  return space.test(character) ? blank : other
}

/** Length in UTF-16 units of the character at an offset. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Offset behind the letters, digits and their marks that begin at an offset. */
function lettersEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const role = roleOf(text, at)
    if (role !== letter && role !== combining) break
    at += widthAt(text, at)
  }
  return at
}

/** “/”, “&”, “.” between letters part no word: "36-HD/VPTW", "TT&TT", "1.000". */
function joins(code: number): boolean {
  return code === 0x2f || code === 0x26 || code === 0x2e
}

const kinds = new WordTable(kindOf)

function kindOf(text: string): WordKind {
  const word = roleOf(text, 0) === letter
  const key = word ? folded(text) : text
  return {
    text,
    key,
    capital: word && isCapitalCode(text.charCodeAt(0)),
    word,
    hash: hashOf(key, 0, key.length),
    times: timeWordsIn(text),
    parts: word && mayBeGlued(text) ? partsOf(text) : null,
  }
}

/** Letters alone, with a tone among them, and no syllable. */
function mayBeGlued(text: string): boolean {
  return text.length > 3 && glued.test(text) && parseSyllable(text.toLowerCase()) < 0
}

const glued = /^(?=.*[À-ỹ].)[A-Za-zÀ-ỹ]+$/

function partsOf(text: string): readonly number[] | null {
  const parts = gluedAt(text)
  return parts.length === 0 ? null : parts
}

/** Tokens of a text in order. Document numbers and "TT&TT" stay whole. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const role = roleOf(text, at)
    if (role === blank) {
      at++
      continue
    }
    let end = at + widthAt(text, at)
    if (role !== other) {
      end = lettersEnd(text, end)
      while (
        end + 1 < text.length &&
        joins(text.charCodeAt(end)) &&
        roleOf(text, end + 1) === letter
      )
        end = lettersEnd(text, end + 1)
    }
    const kind = kinds.at(text, at, end)
    if (kind.parts === null) {
      tokens.push(new Token(at, end, kind))
    } else {
      let from = at
      for (const part of [...kind.parts, end - at]) {
        tokens.push(new Token(from, at + part, kinds.at(text, from, at + part)))
        from = at + part
      }
    }
    at = end
  }
  return tokens
}

/** Which words of time stand in a text. */
export function timeWordsOf(tokens: readonly Token[]): TimeWords {
  let first = 0
  let second = 0
  let third = 0
  for (const {times} of tokens) {
    first |= times.first
    second |= times.second
    third |= times.third
  }
  return {first, second, third}
}
