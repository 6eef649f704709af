/** Beyond the alphabets and the general punctuation nothing is looked at. */
export const letterLimit = 0x2100

/** Letters by their UTF-16 codes: the small letter in the lower half, 0 for what is none; the bit `foreignBit` for a foreign one. */
export const letterTable = new Int32Array(letterLimit)
for (const [from, to] of [
  [0x41, 0x250],
  [0x1e00, 0x1f00],
] as const) {
  for (let code = from; code < to; code++) {
    const letter = String.fromCharCode(code)
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase() && lower.length === 1)
      letterTable[code] = lower.charCodeAt(0)
  }
}

/** Set in `letterTable` for letters of other alphabets, or those that old encodings leave. */
export const foreignBit = 0x10000

/** What Vietnamese in Unicode has no use for: signs and letters of Latin-1, look-alikes, Greek, Cyrillic. */
for (const [from, to] of [
  [0xa1, 0xbf],
  [0xc4, 0xc7],
  [0xcb, 0xcb],
  [0xce, 0xd1],
  [0xd6, 0xd8],
  [0xdb, 0xdc],
  [0xde, 0xdf],
  [0xe4, 0xe7],
  [0xeb, 0xeb],
  [0xee, 0xf1],
  [0xf6, 0xf8],
  [0xfb, 0xfc],
  [0xfe, 0xff],
  [0x131, 0x131],
  [0x189, 0x189],
  [0x256, 0x256],
  [0x370, 0x4ff],
  [0x202a, 0x202e],
] as const) {
  for (let code = from; code <= to; code++)
    letterTable[code] = (letterTable[code] ?? 0) | foreignBit
}

/** The small letter of a letter by its UTF-16 code; 0 for what is no letter. */
export function smallCode(code: number): number {
  return code < letterLimit ? (letterTable[code] ?? 0) & 0xffff : 0
}
