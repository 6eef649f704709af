/**
 * Syllables that are spelt with y and with i: the form that administrative texts prefer, and the other. No clause prescribes
 * one, so a document only has to keep to its own. `domain.md` §6.5.
 */
export const vowelVariants: readonly (readonly [preferred: string, other: string])[] = [
  ['lý', 'lí'],
  ['kỹ', 'kĩ'],
  ['tỷ', 'tỉ'],
  ['mỹ', 'mĩ'],
  ['sĩ', 'sỹ'],
  ['ký', 'kí'],
  ['kỳ', 'kì'],
  ['kỷ', 'kỉ'],
  ['kỵ', 'kị'],
  ['hy', 'hi'],
  ['hỷ', 'hỉ'],
  ['quy', 'qui'],
  ['quý', 'quí'],
  ['quỹ', 'quĩ'],
  ['quỳ', 'quì'],
  ['quỷ', 'quỉ'],
  ['quỵ', 'quị'],
]

/** "tỉ mỉ" is always so: what follows a syllable that then has no second spelling. */
export const fixedVowelPairs: ReadonlySet<string> = new Set(['tỉ mỉ', 'kì cọ', 'hi hi', 'kì kèo'])

/** Units of time behind which "hằng" and "hàng" both mean every. `domain.md` §6.7: "hằng" is preferred. */
export const recurringUnits: readonly string[] = ['năm', 'tháng', 'quý', 'tuần', 'ngày']
