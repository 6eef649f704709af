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
export function legacyHits(text: string, encoding: LegacyEncoding): number {
  if (unicodeVietnamese.test(text)) return 0
  return count(text, encoding === 'tcvn3' ? tcvn3Hit : vniHit)
}

/** Signs among letters, as no language writes them; TCVN3 needs them for ă, â, đ, ư and à, á. */
const tcvn3Sign = /[A-Za-z][®©µ¸¶·¹¨»¾¼½«¬\u00AD×ª÷]|[®©«¬§¦¨][a-z]/u

/** The old encoding in which a paragraph is plainly written; null for everything else. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const tcvn3 = tcvn3Sign.test(text) ? legacyHits(text, 'tcvn3') : 0
  const vni = legacyHits(text, 'vni')
  if (Math.max(tcvn3, vni) < convincing) return null
  return tcvn3 >= vni ? 'tcvn3' : 'vni'
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

/**
 * The paragraph in Unicode. Capitals of TCVN3 were a matter of the font (.VnTimeH), which plain text does not tell; they come
 * out small and want a person's eye.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') {
    return text.replace(/[\u00A1-\u00FF]/gu, (letter) => tcvn3Letters.get(letter) ?? letter)
  }
  return text.replace(vniCluster, (whole, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return vniLetters.get(whole) ?? whole
    const marks = vniMarks.get(mark.toLowerCase()) ?? ''
    return ((vniLetters.get(base) ?? base) + marks).normalize('NFC')
  })
}
