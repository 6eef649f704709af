const romanValues: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100}

/** A Roman numeral up to the low hundreds, as headings use it. */
export const romanPattern = '(?:X{1,3}|XL|LX{0,3}|L)?(?:IX|IV|V?I{1,3}|V)|X{1,3}|XL|LX{0,3}'

/** The number of a Roman numeral in capitals; 0 for anything else. */
export function romanValue(text: string): number {
  let total = 0
  for (let index = 0; index < text.length; index++) {
    const value = romanValues[text.charAt(index)]
    if (value === undefined) return 0
    const next = romanValues[text.charAt(index + 1)] ?? 0
    total += value < next ? -value : value
  }
  return total
}

const romanSteps: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A number from 1 to 89 as a Roman numeral. */
export function romanNumeral(value: number): string {
  let rest = value
  let text = ''
  for (const [step, letters] of romanSteps) {
    while (rest >= step) {
      text += letters
      rest -= step
    }
  }
  return text
}

const ordinals: readonly string[] = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
]

/** The word behind "thứ" for a number from 1 to 10: "nhất", "hai"; empty for others. */
export function ordinal(value: number): string {
  return ordinals[value - 1] ?? ''
}

/** The number of a word behind "thứ", in small letters; 0 for anything else. */
export function ordinalValue(word: string): number {
  return ordinals.indexOf(word) + 1
}
