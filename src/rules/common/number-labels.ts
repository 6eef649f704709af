import type {Label} from '../../citations/model'
import type {Marker, NumberingScheme} from '../../document/model'
import {partLetters, pointLetter, pointValue} from '../../text/letters'
import {ordinal, romanNumeral, romanValue} from '../../text/numerals'

/** The path that a number of a marker's kind means; null for one of another kind. */
export function pathOf({scheme, path, label}: Marker, number: string): readonly number[] | null {
  const roman = /^[IVXL]+$/u.test(numberOf({scheme, label}))
  if (scheme === 'roman' || (isUnit(scheme) && roman))
    return romanValue(number) > 0 ? [romanValue(number)] : null
  if (scheme === 'letter')
    return number.length === 1 && pointValue(number) > 0 ? [pointValue(number)] : null
  if (scheme === 'capital')
    return /^[A-HK]$/u.test(number) ? [partLetters.indexOf(number) + 1] : null
  if (!/^\d{1,3}(?:\.\d{1,2})*$/u.test(number)) return null
  const parts = number.split('.').map(Number)
  return parts.length === path.length ? parts : null
}

/** A number as its scheme writes it; words and Roman numerals of "Phần", "Chương" are told by what stands there. */
export function numberText(
  scheme: NumberingScheme,
  path: readonly number[],
  value: number,
): string {
  switch (scheme) {
    case 'roman':
      return romanNumeral(value)
    case 'letter':
      return pointLetter(value)
    case 'capital':
      return partLetters.charAt(value - 1)
    default:
      return path.join('.')
  }
}

export function isUnit(scheme: NumberingScheme): boolean {
  return scheme === 'part' || scheme === 'chapter' || scheme === 'section'
}

/** The number of a label alone: "II" of "Chương II", "thứ nhất" of "Phần thứ nhất", "a" of "a)". */
export function numberOf({scheme, label}: Pick<Marker, 'scheme' | 'label'>): string {
  if (isUnit(scheme) || scheme === 'article') return label.slice(label.indexOf(' ') + 1)
  return label.replace(/[.)]+$/u, '')
}

/** "III", "thứ ba", in the way the old one is written. */
export function unitNumber(old: string, value: number): string {
  if (/^[IVXL]+$/u.test(old)) return romanNumeral(value)
  const word = ordinal(value)
  if (word === '') return ''
  return old === old.toUpperCase() ? `THỨ ${word.toUpperCase()}` : `thứ ${word}`
}

/** The label of another value in the way a label of its list is written; null where bullets count nothing, or the alphabet ends. */
export function labelLike({scheme, label, path}: Marker, value: number): string | null {
  if (scheme === 'parenthesis' || scheme === 'bullet') return null
  const old = numberOf({scheme, label})
  const worded = isUnit(scheme) && !/^\d/.test(old)
  const next = worded
    ? unitNumber(old, value)
    : numberText(scheme, [...path.slice(0, -1), value], value)
  const at = label.lastIndexOf(old)
  return next === '' ? null : label.slice(0, at) + next + label.slice(at + old.length)
}

/** A new number in the style in which a reference writes it: "mục 3" may stand for III. */
export function inStyle({style, text}: Label, next: string): string {
  const value = /^\d+$/.test(next) ? Number(next) : 0
  if (style === 'roman') return value > 0 ? romanNumeral(value) : next
  if (style === 'ordinal') return value > 0 ? unitNumber(text, value) : next
  return next
}
