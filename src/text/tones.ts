import {capitalised, toneMarks} from './letters'

/** Where open oa, oe, uy carry their tone: "hòa, ủy" is the older way, "hoà, uỷ" the newer. */
export type TonePlacement = 'old' | 'new'

const pairs = Object.entries(toneMarks).flatMap(([older, newer]) =>
  [(text: string) => text, capitalised, (text: string) => text.toUpperCase()].map(
    (cased) => [cased(older), cased(newer)] as const,
  ),
)
const moved: Readonly<Record<TonePlacement, ReadonlyMap<string, string>>> = {
  new: new Map(pairs),
  old: new Map(pairs.map(([older, newer]) => [newer, older])),
}

/**
 * A syllable (NFC) with its tone where a placement wants it: "hoà" → "hòa". Syllables that leave no choice ("hoàn", "quý") stay
 * as they are.
 */
export function movedTone(syllable: string, placement: TonePlacement): string {
  const at = syllable.length - 2
  if (at < 0) return syllable
  const before = syllable.charAt(at - 1)
  if (before === 'q' || before === 'Q') return syllable
  const end = moved[placement].get(syllable.slice(at))
  return end === undefined ? syllable : syllable.slice(0, at) + end
}
