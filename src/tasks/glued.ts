import {parseSyllable, toneOf} from '../spelling/syllable'
import {isCapitalCode} from '../text/letters'

/** The longest syllable has seven letters. */
const longestSyllable = 7

/**
 * Offsets at which a word read from a PDF falls apart: fonts that lack a letter with its tone lose the space behind it ("chủtrì",
 * "Đảng uỷUBND", "nhiệm vụquốc phòng"). Empty for what is one word, or none of this language.
 */
export function gluedAt(word: string): readonly number[] {
  const found: number[] = []
  let start = 0
  for (let at = 1; at < word.length; at++) {
    if (toneOf(word.charAt(at - 1).toLowerCase()) === 0 || !parts(word, start, at)) continue
    found.push(at)
    start = at
  }
  return found.length > 0 && isWord(word.slice(start)) ? found : []
}

/** A short text with its words apart: "cơ quan chủtrì" as "cơ quan chủ trì". */
export function apart(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const cuts = [0, ...gluedAt(word)]
    return cuts.map((from, index) => word.slice(from, cuts[index + 1])).join(' ')
  })
}

/** True where a syllable ends and another word begins. */
function parts(word: string, start: number, at: number): boolean {
  if (!isSyllable(word.slice(start, at))) return false
  if (isCapitalCode(word.charCodeAt(at))) return !isCapitalCode(word.charCodeAt(at - 1))
  // The rest is one more syllable, or begins with one that ends alike.
  for (let end = Math.min(word.length, at + longestSyllable); end > at + 1; end--) {
    const whole = end === word.length || toneOf(word.charAt(end - 1).toLowerCase()) !== 0
    if (whole && isSyllable(word.slice(at, end))) return true
  }
  return false
}

function isSyllable(text: string): boolean {
  return parseSyllable(text.toLowerCase()) >= 0
}

/** The last piece: a syllable, or an abbreviation. */
function isWord(text: string): boolean {
  return isSyllable(text) || (text.length > 1 && text === text.toUpperCase())
}
