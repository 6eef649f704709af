import {fixedVowelPairs, recurringUnits, vowelVariants} from '../../facts/spelling-variants'
import {movedTone} from '../../text/tones'
import {perBlock} from './per-block'
import {proseOf, signs, smallCode} from './prose'

/** A place where a text could be written in another way, and does so in one. Offsets of the view. */
export interface VariantPlace {
  readonly start: number
  readonly end: number
  /** What has several ways: `tone`, `date`, `period`, `every`, or the word itself. */
  readonly subject: string
  /** The way taken here; equal ways compare equal. */
  readonly form: string
}

const none: readonly VariantPlace[] = []

/** Every place of a block that could be written in another way. */
export const variantsOf = perBlock((content): readonly VariantPlace[] => {
  const {text} = content
  const prose = proseOf({content})
  if (prose.variants.length === 0 && (prose.signs & (signs.figures | signs.hyphen)) === 0) {
    return none
  }
  const found: VariantPlace[] = []
  addSyllables(found, text, prose.variants)
  if ((prose.signs & signs.figures) !== 0) addFigures(found, text)
  if ((prose.signs & signs.hyphen) !== 0) addCompounds(found, text)
  return found.length === 0 ? none : found
})

/** Each spelling and the preferred one of its pair. */
const vowels: ReadonlyMap<string, string> = new Map(
  vowelVariants.flatMap(([preferred, other]) => [
    [preferred, preferred],
    [other, preferred],
  ]),
)

function addSyllables(found: VariantPlace[], text: string, places: readonly number[]): void {
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index] ?? 0
    const end = places[index + 1] ?? start
    if (isPartOfName(text, start, end)) continue
    const word = text.slice(start, end).toLowerCase()
    const old = movedTone(word, 'new')
    if (old !== word) found.push({start, end, subject: 'tone', form: 'old'})
    else if (movedTone(word, 'old') !== word) {
      found.push({start, end, subject: 'tone', form: 'new'})
    } else addSpelling(found, text, {start, end, word})
  }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
}

const units = new RegExp(`^ (?:${recurringUnits.join('|')})(?![A-Za-zÀ-ỹ]| \\d)`, 'iu')

function addSpelling(found: VariantPlace[], text: string, {start, end, word}: Word): void {
  if (word === 'hàng' || word === 'hằng') {
    if (units.test(text.slice(end, end + 12))) {
      found.push({start, end, subject: 'every', form: word})
    }
    return
  }
  const preferred = vowels.get(word)
  if (preferred === undefined || fixedVowelPairs.has(`${word}${followingWord(text, end)}`)) return
  found.push({start, end, subject: preferred, form: word})
}

function followingWord(text: string, at: number): string {
  const next = /^ [A-Za-zÀ-ỹ]+/u.exec(text.slice(at, at + 12))
  return next === null ? '' : next[0].toLowerCase()
}

/** “Lê Thị Thuý”, “Tam Kỳ”: a name is spelt as its owner spells it; words all in capitals are headings. */
function isPartOfName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  if (smallCode(first) === first) return false
  const second = text.charCodeAt(start + 1)
  if (end - start > 1 && smallCode(second) !== second) return false
  return isCapitalised(text, end + 1) || isCapitalised(text, wordStart(text, start - 2))
}

/** A capital, then a small letter. */
function isCapitalised(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  const lower = smallCode(first)
  return lower !== 0 && lower !== first && smallCode(second) === second && second !== 32
}

/** Where the word begins that the letter at an offset belongs to. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && smallCode(text.charCodeAt(start - 1)) !== 0) start--
  return start
}

/** “2020-2025”, “2020 – 2025”; groups: year, what stands between, year. */
const period = /(?<![\d/.\-–,])((?:19|20)\d{2})( ?[-–—] ?)((?:19|20)\d{2})(?![\d/]|[.\-–,]\d)/gu
/** “15/12/2020”, “15-12-2020”, “tháng 12/2020”; the groups tell the mark. */
const date =
  /(?<![\d/.\-–])\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}(?![\d/]|[.\-–]\d)|(?<=tháng )\d{1,2}([-/])(?:19|20)\d{2}(?![\d/]|[.\-–]\d)/gu

function addFigures(found: VariantPlace[], text: string): void {
  for (const match of text.matchAll(period)) {
    const [whole, from = '', dash = ''] = match
    if (Number(whole.slice(-4)) < Number(from)) continue
    found.push({start: match.index, end: match.index + whole.length, subject: 'period', form: dash})
  }
  for (const match of text.matchAll(date)) {
    const [whole, full, short] = match
    const form = full ?? short ?? ''
    found.push({
      start: match.index,
      end: match.index + whole.length,
      subject: 'date',
      form,
    })
  }
}

/** “tế - xã”, “tế-xã”; groups: a word, what stands between, a word. */
const compound = /([A-Za-zÀ-ỹ]+)( ?[-–] ?)(?=([A-Za-zÀ-ỹ]+))/gu

function addCompounds(found: VariantPlace[], text: string): void {
  for (const match of text.matchAll(compound)) {
    const [, left = '', dash = '', right = ''] = match
    const start = match.index
    const end = start + left.length + dash.length + right.length
    found.push({start, end, subject: `${left} - ${right}`.toLowerCase(), form: dash})
  }
}
