/**
 * The alphabet by which Vietnamese points (điểm) are lettered: no f, j, w, z.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.
 */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** Place of a point's letter from 1, 0 for a letter not in use: đ → 5. */
export function pointValue(letter: string): number {
  return pointLetters.indexOf(letter.toLowerCase()) + 1
}

/** The letter of a place from 1; empty beyond the alphabet. */
export function pointLetter(value: number): string {
  return pointLetters.charAt(value - 1)
}

/** Share of capital letters among the letters of a text; 0 where it has none. */
export function capitalShare(text: string): number {
  let capitals = 0
  let letters = 0
  for (const letter of text) {
    const lower = letter.toLowerCase()
    const upper = letter.toUpperCase()
    if (lower === upper) continue
    letters++
    if (letter === upper) capitals++
  }
  return letters === 0 ? 0 : capitals / letters
}

/** True for a text set in capitals; lone small letters of OCR ("Uỷ BAN") are forgiven. */
export function isCapitals(text: string): boolean {
  return capitalShare(text) >= 0.9
}

/** Lower case without marks: "Đắk Lắk" → "dak lak". For comparing what people write differently. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

const toneMarks: Readonly<Record<string, string>> = {
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
const oldPlacement = /[òóỏõọ][ae]|[ùúủũụ]y/gu

/** Lower case, NFC, with the tone mark of open oa, oe, uy on the second vowel: "Ủy" and "Uỷ" → "uỷ". */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(oldPlacement, (pair) => toneMarks[pair] ?? pair)
}
