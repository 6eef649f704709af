import {isCapitalCode} from '../text/letters'
import {parseSyllable} from './syllable'
import {kinds, type Words} from './words'

/** “T h ươ ng b i nh”, “tr ưở n g”: what stands among letters set apart is no word; capitals, as in "Sở Y", set nothing apart. */
export function isSpacedOut(words: Words, index: number): boolean {
  const {text, length, starts, ends, codes, joined} = words
  if (isTornOff(words, index)) return true
  let fragments = 0
  let small = 0
  for (let at = Math.max(0, index - reach); at <= index + reach && at < length; at++) {
    if (at === index || (codes[at] !== kinds.other && codes[at] !== kinds.latin)) continue
    if (joined[at] !== 1 && (at + 1 >= length || joined[at + 1] !== 1)) continue
    if (!consonants.test(text.slice(starts[at], ends[at]))) continue
    fragments++
    if (!isCapitalCode(text.charCodeAt(starts[at] ?? 0))) small++
  }
  return fragments > 1 && small > 0
}

/** “T hành phố”: a word and the capital before it make one. */
function isTornOff({text, starts, ends, codes, joined}: Words, index: number): boolean {
  const [from, to] = [starts[index - 1] ?? 0, ends[index - 1] ?? 0]
  if (joined[index] !== 1 || codes[index - 1] !== kinds.other || to - from !== 1) return false
  const whole = text.charAt(from) + text.slice(starts[index], ends[index])
  return parseSyllable(whole.toLowerCase()) >= 0
}

/** So many words on either side are looked at. */
const reach = 4

/** A lone letter, or the consonants of a syllable. */
const consonants = /^(?:\p{L}|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)$/u

/** A capital within a sentence, another word with a capital beside it. */
export function isInName(words: Words, index: number): boolean {
  const {joined, length} = words
  if (!isCapital(words, index)) return false
  return (
    (joined[index] === 1 && isCapital(words, index - 1)) ||
    (index + 1 < length && joined[index + 1] === 1 && isCapital(words, index + 1))
  )
}

function isCapital({text, starts}: Words, at: number): boolean {
  return isCapitalCode(text.charCodeAt(starts[at] ?? text.length))
}

/** “kVA”, “tr”, “ph”: what may be a unit behind a number. */
export function isUnit({starts, ends, codes}: Words, index: number): boolean {
  return codes[index] === kinds.latin && (ends[index] ?? 0) - (starts[index] ?? 0) <= longestUnit
}

const longestUnit = 3

/** “iii)”, “mục xiv”: numerals up to forty in small letters. */
export function isNumeral({text, starts, ends, codes}: Words, index: number): boolean {
  return codes[index] === kinds.latin && roman.test(text.slice(starts[index], ends[index]))
}

const roman = /^x{0,3}(?:ix|iv|v?i{0,3})$/

/** A word in capitals, and no initial: what stands beside it makes no name of it. */
export function isInCapitals({text, starts, ends}: Words, index: number): boolean {
  const word = text.slice(starts[index], ends[index])
  return word.length > 1 && word === word.toUpperCase()
}

/**
 * Words of grammar that stand beside any other, so that no model has seen all their pairs: "tài liệu mà công dân cung cấp". They
 * are as short as what they are taken for is common.
 */
const grammarWords: ReadonlySet<number> = new Set(
  (
    'mà nó họ vì nhưng tuy vẫn nên đều mỗi vừa vài hai ba bốn năm sáu bảy tám chín mười rất chỉ hơn nào nay đây đấy đó ấy gì ' +
    'từ vào ra lên xuống tự dần lại cùng nếu thì là cả cũng càng bằng sau trước trong ngoài giữa'
  )
    .split(' ')
    .map(parseSyllable),
)

/** True for a word that may stand beside any other. */
export function isGrammarWord(code: number): boolean {
  return grammarWords.has(code)
}
