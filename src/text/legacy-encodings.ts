import {bare} from './letters'

/** An 8-bit encoding of Vietnamese whose bytes, read as Latin-1, leave text such as “Uû ban nh©n d©n” (TCVN3, .VnTime). */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** Letters that only Unicode text has: one of them, and a paragraph is not in an old encoding. */
const unicodeVietnamese = /[\u1EA0-\u1EF9ăĂđĐơƠưƯ]/u

/** A letter of TCVN 5712 (VN3) beside a letter, where Vietnamese in Unicode has no such character. */
const tcvn3Hit = /[A-Za-z][®©µ¸¶·¹¨»¾¼½Æ«¬\u00ADÖÜÞØß×äåæçëîïðñøöûü÷þª]|[®©«¬§¦¨][a-z]/gu
/** A vowel and the letter that carries its mark in VNI. */
const vniHit =
  /[aeouyAEOUY][ùøûõïáàåãäâéèúüëêÙØÛÕÏÁÀÅÃÄÂÉÈÚÜËÊ]|[öôÖÔ][ùøûõïÙØÛÕÏ]|[a-zA-Z]?ñ[a-zöô]/gu

/** Fewer hits in a paragraph may be a foreign name. */
const convincing = 3

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** How many tell-tale pairs of an old encoding a paragraph has; 0 where it also holds Vietnamese in Unicode. */
function legacyHits(text: string, encoding: LegacyEncoding): number {
  if (unicodeVietnamese.test(text)) return 0
  return count(text, encoding === 'tcvn3' ? tcvn3Hit : vniHit)
}

/** Signs among letters, as no language writes them; TCVN3 needs them for ă, â, đ, ư and à, á. */
const tcvn3Sign = /[A-Za-z][®©µ¸¶·¹¨»¾¼½«¬\u00AD×ª÷]|[®©«¬§¦¨][a-z]/u

/** The shape of a syllable without marks: onset, vowels, coda. */
const syllable =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u

/** Of ten words so many are syllables, once they are read by the encoding; of Spanish or French, three or four. */
const enough = 0.7

/** The share of words that are syllables when a paragraph is read by an old encoding. */
function soundness(text: string, encoding: LegacyEncoding): number {
  const words = bare(fromLegacy(text, encoding)).match(/[a-z\u00A1-\u00FF]+/gu) ?? []
  return words.filter((word) => syllable.test(word)).length / Math.max(1, words.length)
}

/** The encoding that has tell-tale pairs and reads best; null where none reads as Vietnamese. */
function bestReading(text: string): {encoding: LegacyEncoding; hits: number} | null {
  const readings = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({encoding, hits: legacyHits(text, encoding)}))
    .filter(({hits}) => hits > 0)
    .map((reading) => ({...reading, share: soundness(text, reading.encoding)}))
    .sort((a, b) => b.share - a.share || b.hits - a.hits)
  const [best] = readings
  return best === undefined || best.share < enough ? null : best
}

/** The old encoding in which a paragraph is plainly written; null for everything else. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const best = bestReading(text)
  if (best === null || best.hits < convincing) return null
  return best.encoding === 'vni' || tcvn3Sign.test(text) ? best.encoding : null
}

/** True for a paragraph that may be in an old encoding, where it is known that others of its text are. */
export function isLegacy(text: string, encoding: LegacyEncoding): boolean {
  return bestReading(text)?.encoding === encoding
}

/** TCVN 5712:1993 (VN3) as Latin-1 and the letters it stands for. */
const tcvn3Letters = pairs(
  '¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ ®đ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị ' +
    'ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00ADư øứ õừ öử ÷ữ ùự ýý úỳ ûỷ üỹ þỵ ' +
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
)

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
}

/** Marks of VNI: the second character as it stands behind a plain vowel, and its combining marks. */
const vniMarks: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
])
/** Letters that VNI writes with one character. */
const vniLetters = pairs('öư ôơ ñđ æỉ óĩ òị îỵ ÖƯ ÔƠ ÑĐ ÆỈ ÓĨ ÒỊ ÎỴ')
const vniCluster = /([aeouyöôAEOUYÖÔ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])|[öôñæóòîÖÔÑÆÓÒÎ]/gu

/** The paragraph in Unicode. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
}

/** A text after its lines in an old encoding were converted, and how many these were; lines in Unicode stay as they are. */
export function convertLines(
  text: string,
  encoding: LegacyEncoding,
): {readonly text: string; readonly converted: number} {
  let converted = 0
  const lines = text.split('\n').map((line) => {
    if (!isLegacy(line, encoding)) return line
    converted++
    return fromLegacy(line, encoding)
  })
  return {text: lines.join('\n'), converted}
}

const tcvn3Word = /[A-Za-z\u00A1-\u00FF]+/gu

/**
 * TCVN3 has no capitals with marks: a font (.VnTimeH) drew the small ones large. Where the plain letters of a word are all
 * capitals, so were the others: "TØNH" is "TỈNH". Words with one plain letter or none go by the words beside them.
 */
function fromTcvn3(text: string): string {
  const words = Array.from(text.matchAll(tcvn3Word), ([word]) => word)
  const shouted = words.map(isShouted)
  let index = -1
  return text.replace(tcvn3Word, (word) => {
    index++
    const letters = word.replace(
      /[\u00A1-\u00FF]/gu,
      (letter) => tcvn3Letters.get(letter) ?? letter,
    )
    const beside = shouted[index - 1] === true || shouted[index + 1] === true
    const capitals = shouted[index] === true || (beside && !/[a-z]/u.test(word))
    return capitals ? letters.toUpperCase() : letters
  })
}

/** Two plain letters at least, none of them small. */
function isShouted(word: string): boolean {
  return !/[a-z]/u.test(word) && /[A-Z].*[A-Z]/u.test(word)
}

function fromVni(text: string): string {
  return text.replace(vniCluster, (whole, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return vniLetters.get(whole) ?? whole
    const marks = vniMarks.get(mark.toLowerCase()) ?? ''
    return ((vniLetters.get(base) ?? base) + marks).normalize('NFC')
  })
}
