import {ethnicNames} from '../facts/ethnic-names'
import {foreignWords} from '../facts/foreign-words'
import {isCapitalCode, isLetterCode} from '../text/letters'
import {WordTable} from '../text/word-table'
import {codeCount, onsets, parseSyllable, type SyllableCode} from './syllable'

/** What a word is that is no syllable; numbers below zero, beside the codes of syllables. */
export const kinds = {
  /** Abbreviation, foreign word, name, code: known for what it is and never at fault. */
  other: -1,
  number: -2,
  /** Written small with Vietnamese letters, and no syllable. */
  impossible: -3,
  /** Begins with a capital: a foreign or ethnic name, or a fault at the head of a sentence. */
  name: -4,
  /** Written small in plain Latin letters: a foreign word, or Vietnamese that lost its marks. */
  latin: -5,
} as const

/** What stands beside a word where no syllable does. */
export const edges = {mark: codeCount, number: codeCount + 1, other: codeCount + 2} as const
/** Codes of syllables and edges together. */
export const contextCount = codeCount + 3

/** So many words a paragraph hardly ever has. */
const usualLength = 1024

/**
 * The words of a text in order, in columns. One list is filled anew for every text: lists of their own for each paragraph
 * cost more than reading it.
 */
export class Words {
  /** The text that was read last, without markup. */
  text = ''
  length = 0
  starts = new Int32Array(usualLength)
  ends = new Int32Array(usualLength)
  /** Codes of syllables, or `kinds`. */
  codes = new Int32Array(usualLength)
  /** 1 where nothing but a space stands before the word. */
  joined = new Uint8Array(usualLength)
  #broken = true

  /** Reads a text in place of the last one. */
  read(text: string): this {
    this.text = text
    this.length = 0
    this.#broken = true
    for (let at = 0; at < text.length; )
      at = isSpace(text.charCodeAt(at)) ? at + 1 : this.#chunk(at)
    return this
  }

  add(start: number, end: number, code: SyllableCode): void {
    const index = this.length++
    if (index === this.starts.length) this.#grow()
    this.starts[index] = start
    this.ends[index] = end
    this.codes[index] = code
    this.joined[index] = this.#broken ? 0 : 1
    this.#broken = false
  }

  break(): void {
    this.#broken = true
  }

  /** Reads what stands from an offset to the next space; its end. */
  #chunk(start: number): number {
    const {text} = this
    let end = start
    while (end < text.length && isLetterCode(text.charCodeAt(end))) end++
    const lettersEnd = end
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    // Most chunks are a word, or a word and a mark behind it.
    if (lettersEnd > start && (lettersEnd === end || isClosed(text, lettersEnd, end))) {
      this.add(start, lettersEnd, codes.at(text, start, lettersEnd))
      if (lettersEnd < end) this.break()
    } else {
      addChunk(this, start, end)
    }
    return end
  }

  #grow(): void {
    const length = this.starts.length * 2
    const longer = (column: Int32Array) => {
      const grown = new Int32Array(length)
      grown.set(column)
      return grown
    }
    this.starts = longer(this.starts)
    this.ends = longer(this.ends)
    this.codes = longer(this.codes)
    const joined = new Uint8Array(length)
    joined.set(this.joined)
    this.joined = joined
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0
}

/** True for one of , . : ; ! ? ) that ends a chunk. */
function isClosed(text: string, at: number, end: number): boolean {
  return at + 1 === end && ',.:;!?)'.includes(text.charAt(at))
}

const edgeMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
/** Addresses, e-mail, file names, symbols of documents, words with figures, "M'gar". */
const coded = /[\d@\\]|:\/\/|[A-Za-z]\.[A-Za-z]|\p{L}['’]\p{L}/u
const figure = /^[\d.,/%–-]+$/

/** Reads what stands between two spaces and is more than letters. */
function addChunk(words: Words, start: number, end: number): void {
  const {text} = words
  const chunk = text.slice(start, end)
  const core = chunk.replace(edgeMarks, '')
  const before = core === '' ? chunk.length : chunk.indexOf(core)
  if (before > 0) words.break()
  if (core === '') return
  const from = start + before
  if (coded.test(core)) words.add(from, from + core.length, kindOfCode(core))
  else addParts(words, from, core)
  if (from + core.length < end) words.break()
}

function kindOfCode(core: string): number {
  return figure.test(core) || /^\d/.test(core) ? kinds.number : kinds.other
}

const letters = /\p{L}+/gu

/** “tế-xã”, “và/hoặc”, “Chỉ_thị”, “hội.Các”: each part is a word; of “xê-mi-na”, “Crôm-well” none is. */
function addParts(words: Words, from: number, core: string): void {
  const parts = [...core.matchAll(letters)].map(({0: word, index}) => ({
    start: from + index,
    end: from + index + word.length,
    code: codes.at(word, 0, word.length),
    foreign: symbol.test(word),
  }))
  if (core.includes('-') && parts.some(({code, foreign}) => foreign || code < kinds.number)) {
    words.add(from, from + core.length, kinds.other)
    return
  }
  let last = -1
  for (const {start, end, code} of parts) {
    if (last !== -1 && (start - last > 1 || words.text.charAt(last) !== '_')) words.break()
    words.add(start, end, code)
    last = end
  }
}

/** What printed words are; documents repeat theirs, so each is looked at once. */
const codes = new WordTable(read)

/** Letters of Vietnamese; “Ð” for “Đ”, “Müller”, Cyrillic are others. */
const vietnamese = /^[a-zđáàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ]+$/

function read(word: string): number {
  const lower = word.toLowerCase()
  if (!vietnamese.test(lower)) return kinds.other
  const capitals = countCapitals(word)
  if (word.length === 1) return singleLetter(lower)
  // “TU”, “ĐU”, “BTV”: short words of plain capitals are abbreviations more often than words.
  if (capitals === word.length && word.length <= 3 && /^[A-ZĐ]+$/.test(word)) return kinds.other
  const code = parseSyllable(lower)
  if (code >= 0) return capitals > 1 && capitals < word.length ? kinds.other : code
  if (capitals === word.length) return /[^A-ZĐƯƠ]/.test(word) ? kinds.name : kinds.other
  if (capitals > 1 || foreignWords.has(lower)) return kinds.other
  if (isBare(lower)) return capitals === 0 ? kinds.latin : kinds.other
  if (capitals === 1 && (ethnicNames.has(lower) || symbol.test(word))) return kinds.other
  if (capitals === 1) return isCapitalCode(word.charCodeAt(0)) ? kinds.name : kinds.other
  return /^[a-z]+$/.test(word) ? kinds.latin : kinds.impossible
}

/** “Hg”, “As” of a list of what water holds, “Tp”, and “Iv” where somebody had a program write capitals. */
const symbol = /^(?:[A-Z][a-z]|[IVX][ivx]+)$/

/** Onsets without a rhyme: “tr”, “ng” of a word that was pulled apart, or lost its end. */
function isBare(word: string): boolean {
  return word.length <= 3 && onsets.includes(word)
}

/** “a)”, “đ”: letters that number points are no words; “ý”, “ủ”, “ở” are. */
function singleLetter(letter: string): number {
  return /[a-zđâăêôơư]/.test(letter) ? kinds.other : parseSyllable(letter)
}

function countCapitals(word: string): number {
  let count = 0
  for (let index = 0; index < word.length; index++) {
    if (isCapitalCode(word.charCodeAt(index))) count++
  }
  return count
}

/** What stands before a word: a syllable, or an edge. */
export function contextBefore({codes, joined}: Words, index: number): number {
  return joined[index] === 1 ? contextOf(codes[index - 1]) : edges.mark
}

/** What stands behind a word: a syllable, or an edge. */
export function contextAfter({codes, joined, length}: Words, index: number): number {
  const next = index + 1
  return next < length && joined[next] === 1 ? contextOf(codes[next]) : edges.mark
}

/** A word as its neighbours see it. */
export function contextOf(code: number | undefined): number {
  if (code === undefined) return edges.mark
  if (code >= 0) return code
  return code === kinds.number ? edges.number : edges.other
}
