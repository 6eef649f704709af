import type {BlockContent} from '../../document/content'
import {isCapitalCode, isCapitals} from '../../text/letters'
import {perBlock} from './per-block'
import {proseOf, signs} from './prose'

/** What is wrong with the spaces around a mark. */
export type SpacingFault = 'before' | 'after' | 'inside' | 'double' | 'marks'

/** A fault in offsets of the view; the words between `start` and `end` show it. */
export interface SpacingPlace {
  readonly fault: SpacingFault
  readonly start: number
  readonly end: number
  /** Where the view has a space too many, wants one (`after`), or two marks begin (`marks`). */
  readonly at: number
}

const none: readonly SpacingPlace[] = []

/** Every fault of spacing in a block. */
export const spacingOf = perBlock((content): readonly SpacingPlace[] => {
  const {signs: found} = proseOf({content})
  const doubled = content.source.includes('  ') && content.source !== content.text
  if (!doubled && (found & (signs.spacing | signs.doubled)) === 0) return none
  const places: SpacingPlace[] = []
  if ((found & signs.spacing) !== 0 && !isScattered(content.text)) {
    addSpaced(places, content.text)
    addGlued(places, content.text)
  }
  if ((found & signs.doubled) !== 0) addDoubled(places, content.text)
  if (doubled) addWide(places, content)
  return places.length === 0 ? none : places
})

/** “B ộ X â y d ự n g ; B ộ T à i c h í nh”: a scan that parts letters parts marks, too. */
function isScattered(text: string): boolean {
  const single = text.match(/(?<= )[A-Za-zÀ-ỹ](?= )/gu)?.length ?? 0
  return single > 4 && single > text.length / 25
}

/** “phố , xã”, “phố .”: a word, then the mark; not “1 : 2”, “ .vn”, nor the dots of a blank. */
const before = /[A-Za-zÀ-ỹ\d)\]%”"»]( )(?=[,;:!?.](?![.…\d/A-Za-zÀ-ỹ])|\.\/\.)/gu
/** “( abc”, ““ abc” and “abc )”, “abc ””; not “mở ”Chiến dịch””, where the first mark should open. */
const inside =
  /(?<=[([“«])( )(?=[A-Za-zÀ-ỹ\d])|(?<=[A-Za-zÀ-ỹ\d.,;%])( )(?=[)\]”»](?![A-Za-zÀ-ỹ\d]))/gu

function addSpaced(places: SpacingPlace[], text: string): void {
  for (const match of text.matchAll(before)) {
    const at = match.index + 1
    // “tỷ lệ 1 : 2”, “7 : 30”
    if (
      text.charAt(at + 1) === ':' &&
      /\d$/u.test(text.slice(0, at)) &&
      /^ ?\d/u.test(text.slice(at + 2))
    ) {
      continue
    }
    places.push({fault: 'before', start: wordStart(text, at), end: at + 2, at})
  }
  for (const match of text.matchAll(inside)) {
    const at = match.index
    places.push({fault: 'inside', start: wordStart(text, at), end: wordEnd(text, at + 1), at})
  }
}

/** “phố,xã”, “phố;xã”, “xã(phường”, “(phường)xã”, “xong.Các”: words of two letters at least on both sides. */
const glued =
  /[A-Za-zÀ-ỹ\d][A-Za-zÀ-ỹ](?:[,;:.](?=[A-Za-zÀ-ỹ]{2})|(?=\([A-Za-zÀ-ỹ]{2}))|[A-Za-zÀ-ỹ\d]\)(?=[A-Za-zÀ-ỹ]{2})/gu
/** What no space parts: addresses of the network, names of files, codes. */
const address = /[@/\\_=&]|www|https?|\.(?:vn|com|org|net|gov|edu)/iu
function addGlued(places: SpacingPlace[], text: string): void {
  for (const match of text.matchAll(glued)) {
    const at = match.index + match[0].length
    const token = text.slice(tokenStart(text, match.index), tokenEnd(text, at))
    if (address.test(token)) continue
    // “VT,TH”, “CO(OH)”: symbols, not words.
    if (isCapitals(token)) continue
    const mark = text.charAt(at - 1)
    if (mark === '.' && !partsSentences(text, at)) continue
    if (text.charAt(at) === '(' && isCapitalCode(text.charCodeAt(at - 1))) continue
    const [start, end] = [wordStart(text, at - 1), wordEnd(text, at)]
    places.push({fault: 'after', start, end, at})
  }
}

/** “xong.Các”; not “TP.Hồ”, “Th.S”, “v.v”: behind a word in small letters, before one that begins with a capital. */
function partsSentences(text: string, at: number): boolean {
  const start = wordStart(text, at - 1)
  return (
    at - start > 3 &&
    !isCapitalCode(text.charCodeAt(start)) &&
    !isCapitalCode(text.charCodeAt(at - 2)) &&
    isCapitalCode(text.charCodeAt(at)) &&
    !isCapitalCode(text.charCodeAt(at + 1))
  )
}

/** “,,”, “;.”, “..”: two marks where one is meant; not “...”, “./.”, nor “v.v..”. */
const doubled = /(?<=[A-Za-zÀ-ỹ\d)”"%])(?<!v\.v)(?:[,;:]{2}|[,;][.]|\.[,;:.])(?![.…/\d])/gu

function addDoubled(places: SpacingPlace[], text: string): void {
  for (const match of text.matchAll(doubled)) {
    // “v.v.;”, “Tp.,”, “Co.,”: the stop belongs to the word.
    if (match[0].startsWith('.') && !match[0].startsWith('..') && isShort(text, match.index))
      continue
    const end = match.index + 2
    places.push({fault: 'marks', start: wordStart(text, match.index), end, at: match.index})
  }
}

function isShort(text: string, at: number): boolean {
  return at - wordStart(text, at) <= 3
}

/** Two or three spaces between two words; more are a blank to be filled in, or a layout. */
const wide = /(?<=[A-Za-zÀ-ỹ,;.:)”])[ \u00A0]{2,3}(?=[A-Za-zÀ-ỹ(“])/gu

function addWide(places: SpacingPlace[], {source, view, text}: BlockContent): void {
  if (!wide.test(source)) return
  wide.lastIndex = 0
  // Where the view's single space comes from is found by walking its spaces beside those of the source.
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const from = view.sourceOffset(at)
    const to = view.sourceOffset(at + 1)
    if (to - from < 2 || to - from > 3) continue
    if (!/^[ \u00A0]+$/u.test(source.slice(from, to))) continue
    if (!/[A-Za-zÀ-ỹ,;.:)”]/u.test(text.charAt(at - 1))) continue
    if (!/[A-Za-zÀ-ỹ(“]/u.test(text.charAt(at + 1))) continue
    places.push({fault: 'double', start: wordStart(text, at), end: wordEnd(text, at + 1), at})
  }
}

const letter = /[A-Za-zÀ-ỹ\d]/u

/** Where the word begins that ends at an offset; marks and brackets between count as part of it. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !letter.test(text.charAt(start - 1)) && text.charAt(start - 1) !== ' ')
    start--
  while (start > 0 && letter.test(text.charAt(start - 1))) start--
  return start
}

/** Where the word ends that begins at an offset. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !letter.test(text.charAt(end)) && text.charAt(end) !== ' ') end++
  while (end < text.length && letter.test(text.charAt(end))) end++
  return end
}

function tokenStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1
}

function tokenEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at)
  return end === -1 ? text.length : end
}
