/**
 * The alphabet by which Vietnamese points (điểm) are lettered: no f, j, w, z.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.
 */
const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** Place of a point's letter from 1, 0 for a letter not in use: đ → 5. */
export function pointValue(letter: string): number {
  return pointLetters.indexOf(letter.toLowerCase()) + 1
}

/** The letter of a place from 1; empty beyond the alphabet. */
export function pointLetter(value: number): string {
  return pointLetters.charAt(value - 1)
}

/** The capitals that letter parts (A, B, C …), in order. */
export const partLetters = 'ABCDEFGHIK'

/** Case of the letters below U+1F00: 1 small, 2 capital, 0 neither; the alphabets of Vietnamese stand there. */
const cases = new Uint8Array(0x1f00)
for (const [from, to] of [
  [0x41, 0x250],
  [0x1e00, 0x1f00],
] as const) {
  for (let code = from; code < to; code++) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase()) cases[code] = letter === lower ? 1 : 2
  }
}

/** True for a capital letter, by its UTF-16 code. */
export function isCapitalCode(code: number): boolean {
  return cases[code] === 2
}

/** True for a letter of the alphabets in which Vietnamese is written, by its UTF-16 code. */
export function isLetterCode(code: number): boolean {
  return code < 0x1f00 && cases[code] !== 0
}

/** The same words with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Share of capital letters among the letters of a text; 0 where it has none. */
export function capitalShare(text: string): number {
  let capitals = 0
  let small = 0
  for (let index = 0; index < text.length; index++) {
    const found = cases[text.charCodeAt(index)]
    if (found === 2) capitals++
    else if (found === 1) small++
  }
  return capitals === 0 ? 0 : capitals / (capitals + small)
}

/** True for a text set in capitals; lone small letters of OCR ("Uỷ BAN") are forgiven. */
export function isCapitals(text: string): boolean {
  let capitals = 0
  let small = 0
  // More small letters than can be forgiven in the whole text end the count: most texts at their first words.
  const forgiven = text.length / 10
  for (let index = 0; index < text.length; index++) {
    const found = cases[text.charCodeAt(index)]
    if (found === 2) capitals++
    else if (found === 1 && ++small > forgiven) return false
  }
  return capitals > 0 && capitals / (capitals + small) >= 0.9
}

/** The text with letters and their marks composed (NFC); most texts are so already and pass untouched. */
export function composed(text: string): string {
  return /[\u0300-\u036F]/.test(text) ? text.normalize('NFC') : text
}

/** The text composed and with plain spaces, as expressions that know only these want it. Length may change. */
export function plainSpaced(text: string): string {
  return composed(text).replaceAll('\u00A0', ' ')
}

/** Lower case without marks: "Đắk Lắk" → "dak lak". For comparing what people write differently. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

/** Open oa, oe, uy with a tone: the mark on the first vowel (older placement), and on the second (newer). */
export const toneMarks: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
}
const combining = /[\u0300-\u036F]/u
const oldPlacement = /[òóỏõọ][ae]|[ùúủũụ]y/gu

/** Lower case, NFC, with the tone mark of open oa, oe, uy on the second vowel: "Ủy" and "Uỷ" → "uỷ". */
export function folded(text: string): string {
  // Composed text, nearly all there is, is spared the tables of normalisation: loading them takes 15 ms.
  const composed = combining.test(text) ? text.normalize('NFC') : text
  return composed.toLowerCase().replace(oldPlacement, (pair) => toneMarks[pair] ?? pair)
}
