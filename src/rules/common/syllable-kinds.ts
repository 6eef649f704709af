/** Bits of `syllableKind`. */
export const syllableKinds = {
  /** Some want a capital letter there, or a small one. */
  term: 1,
  /** Spelt in two ways for another reason than the place of the tone. */
  variant: 2,
} as const

/** What a syllable, or two of them, may be, by the lower bits of the hash: tables that answer "nothing" for nearly all. */
const kinds = new Uint8Array(8192)
const termPairs = new Uint8Array(8192)

/** The hash of a syllable with one more letter; letters are small ones, the hash of none is 0. */
export function hashWith(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

/** Bits of `syllableKinds` for the hash of a syllable: others may share it, so look whether it is so. */
export function syllableKind(hash: number): number {
  return kinds[hash & 8191] as number
}

/** True for the hashes of two syllables that make a term, such as "nhân dân"; for a few others, too. */
export function mayBeTerm(first: number, second: number): boolean {
  return termPairs[pairKey(first, second)] === 1
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 17) + second) & 8191
}

function hashOf(syllable: string): number {
  let hash = 0
  for (let at = 0; at < syllable.length; at++) hash = hashWith(hash, syllable.charCodeAt(at))
  return hash
}

for (const [syllables, kind] of [
  ['đảng điều khoản điểm', syllableKinds.term],
  ['hằng hàng', syllableKinds.variant],
  ['lý lí kỹ kĩ tỷ tỉ mỹ mĩ sỹ sĩ ký kí kỳ kì kỷ kỉ kỵ kị hy hi hỷ hỉ', syllableKinds.variant],
  ['quy qui quý quí quỹ quĩ quỳ quì quỷ quỉ quỵ quị', syllableKinds.variant],
] as const) {
  for (const syllable of syllables.split(' ')) {
    const key = hashOf(syllable) & 8191
    kinds[key] = (kinds[key] ?? 0) | kind
  }
}

for (const [first, second] of [
  ['nhân', 'dân'],
  ['tổ', 'quốc'],
  ['nhà', 'nước'],
  ['chấp', 'hành'],
  ['thường', 'vụ'],
  ['chính', 'trị'],
  ['bí', 'thư'],
] as const) {
  termPairs[pairKey(hashOf(first), hashOf(second))] = 1
}
