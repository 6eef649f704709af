import {fixedVowelPairs, recurringUnits, vowelVariants} from '../../facts/spelling-variants'
import {smallCode} from './letter-table'
import {perBlock} from './per-block'
import {proseOf, signs} from './prose'
import {tonePlaces} from './tone-places'

/** A place where a text could be written in another way, and does so in one. Offsets of the view. */
export interface VariantPlace {
  readonly start: number
  readonly end: number
  readonly kind: 'tone' | 'date' | 'dash' | 'word'
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
  const figures = (prose.signs & signs.figures) !== 0
  if (prose.variants.length + prose.dashes.length === 0 && !figures) return none
  const found: VariantPlace[] = []
  addSyllables(found, text, prose.variants)
  if (figures) addFigures(found, text)
  for (const at of prose.dashes) addCompound(found, text, at)
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
  for (let index = 0; index < places.length; index += 3) {
    const start = places[index] ?? 0
    const end = places[index + 1] ?? start
    const place = places[index + 2] ?? tonePlaces.fixed
    if (isPartOfName(text, start, end)) continue
    if (place === tonePlaces.old)
      found.push({start, end, kind: 'tone', subject: 'tone', form: 'old'})
    else if (place === tonePlaces.new)
      found.push({start, end, kind: 'tone', subject: 'tone', form: 'new'})
    else addSpelling(found, text, {start, end, word: text.slice(start, end).toLowerCase()})
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
      found.push({start, end, kind: 'word', subject: 'every', form: word})
    }
    return
  }
  const preferred = vowels.get(word)
  if (preferred === undefined || fixedVowelPairs.has(`${word}${followingWord(text, end)}`)) return
  found.push({start, end, kind: 'word', subject: preferred, form: word})
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

/** “2020-2025”, “2020 – 2025”; group: what stands between. */
const period = /(?:19|20)\d{2}( ?[-–—] ?)(?:19|20)\d{2}/gu
/** “15/12/2020”, “15-12-2020”; group: the mark. */
const date = /\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}/gu
/** “tháng 12/2020”; group: the mark. */
const month = /tháng \d{1,2}([-/])(?:19|20)\d{2}/gu

function addFigures(found: VariantPlace[], text: string): void {
  addMatches(found, text, period, 'period')
  addMatches(found, text, date, 'date')
  addMatches(found, text, month, 'date')
}

function addMatches(found: VariantPlace[], text: string, pattern: RegExp, subject: string): void {
  for (const match of text.matchAll(pattern)) {
    const [whole, form = ''] = match
    const end = match.index + whole.length
    if (goesOn(text, match.index, end)) continue
    if (subject === 'period' && whole.slice(0, 4) > whole.slice(-4)) continue
    const start = end - whole.length + (pattern === month ? 'tháng '.length : 0)
    found.push({start, end, kind: subject === 'date' ? 'date' : 'dash', subject, form})
  }
}

/** True where more figures or a slash touch: a number of a document, a sum. */
function goesOn(text: string, start: number, end: number): boolean {
  return (
    /[\d/.,–-]/u.test(text.charAt(start - 1)) ||
    /^(?:[\d/]|[.,–-]\d)/u.test(text.slice(end, end + 2))
  )
}

/** “tế - xã”, “tế-xã”: a word on both sides of a dash, on its line. */
function addCompound(found: VariantPlace[], text: string, at: number): void {
  const from = text.charCodeAt(at - 1) === 32 ? at - 1 : at
  const to = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  const start = wordStart(text, from - 1)
  const end = wordEnd(text, to)
  if (end === to) return
  const subject = `${text.slice(start, from)} - ${text.slice(to, end)}`.toLowerCase()
  found.push({start, end, kind: 'dash', subject, form: text.slice(from, to)})
}

/** Where the word ends that begins at an offset. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && smallCode(text.charCodeAt(end)) !== 0) end++
  return end
}

/** The places at which one of an office's pairs of wordings stands; its form is the wording in small letters. */
export function wordingPlaces(
  text: string,
  wordings: ReadonlyMap<string, string>,
  pattern: RegExp,
): readonly VariantPlace[] {
  return Array.from(text.matchAll(pattern), ({0: words, index}) => {
    const form = words.toLowerCase()
    return {
      start: index,
      end: index + words.length,
      kind: 'word',
      subject: wordings.get(form) ?? form,
      form,
    }
  })
}
