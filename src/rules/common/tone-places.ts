import {smallCode} from './letter-table'

/** Where an open oa, oe, uy carries its tone: on the first vowel ("hòa"), on the second ("hoà"); fixed in all others. */
export const tonePlaces = {fixed: 0, old: 1, new: 2} as const

/** Letters of "oa", "oe", "uy" by what they carry: plain ones, and those with a tone. */
const plainAorE = 1
const plainY = 2
const tonedAorE = 3
const tonedY = 4
const tonedO = 5
const tonedU = 6
const tones = new Uint8Array(0x1f00)
for (const [group, kind] of [
  ['ae', plainAorE],
  ['y', plainY],
  ['àáảãạèéẻẽẹ', tonedAorE],
  ['ỳýỷỹỵ', tonedY],
  ['òóỏõọ', tonedO],
  ['ùúủũụ', tonedU],
] as const) {
  for (const letter of group) tones[letter.charCodeAt(0)] = kind
}

const letterO = 111
const letterU = 117
const letterQ = 113

/** One of `tonePlaces` for the syllable of this span; behind "q" the "u" is no vowel. */
export function tonePlace(text: string, start: number, end: number): number {
  const kind = tones[smallCode(text.charCodeAt(end - 1))] ?? 0
  if (kind === 0 || end - start < 2) return tonePlaces.fixed
  const second = smallCode(text.charCodeAt(end - 2))
  let place: number = tonePlaces.fixed
  if (kind === plainAorE) return tones[second] === tonedO ? tonePlaces.old : place
  if (kind === tonedAorE) return second === letterO ? tonePlaces.new : place
  if (kind === plainY && tones[second] === tonedU) place = tonePlaces.old
  else if (kind === tonedY && second === letterU) place = tonePlaces.new
  return place === tonePlaces.fixed || followsQ(text, start, end - 2) ? tonePlaces.fixed : place
}

function followsQ(text: string, start: number, at: number): boolean {
  return at > start && smallCode(text.charCodeAt(at - 1)) === letterQ
}
