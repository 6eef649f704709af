import {AlignmentType, LevelFormat, LevelSuffix} from 'docx'
import type {Marker, NumberingScheme} from '../../document/model'
import {markerOf} from '../../document/numbering'
import {romanNumeral} from '../../text/numerals'
import type {Line} from '../page/paper'
import {wordsOf} from './paragraphs'

/** A list of Word's: its numbers and where they begin. */
interface CountedList {
  readonly reference: string
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  /** Word's pattern: "%1.", "1.%1.", "Điều %1." */
  readonly text: string
  readonly start: number
}

/** The list a line belongs to, and the length of the label that Word writes in its place. */
export interface ListedLine {
  readonly reference: string
  readonly labelLength: number
}

/** What Word's counter must show for a label, and the pattern around it; null where Word cannot write that label. */
interface Counted {
  readonly value: number
  readonly format: CountedList['format']
  readonly text: string
}

/**
 * Gives enumerated lines to lists of Word's so that what Word counts is, letter by letter, what stood there: a list goes on
 * only with the next number, and labels that Word does not know (đ) stay words.
 */
export class NumberedLists {
  readonly #lists: CountedList[] = []
  /** The list of each pattern that may go on, and the number it came to. */
  readonly #open = new Map<string, {reference: string; last: number}>()

  /** The list of a line's enumeration; null for other lines. */
  next(line: Line): ListedLine | null {
    const words = wordsOf(line)
    const marker = markerOf(words)
    const counted = marker === null ? null : countedOf(marker, words)
    if (marker === null || counted === null) return null
    const labelLength = marker.end + (/^\s*/.exec(words.slice(marker.end))?.[0].length ?? 0)
    // A number alone would lose the words it stands for.
    if (labelLength >= words.length) return null
    const {value, format, text} = counted
    const key = `${format} ${text}`
    const open = this.#open.get(key)
    if (open !== undefined && (open.last + 1 === value || format === LevelFormat.BULLET)) {
      open.last = value
      return {reference: open.reference, labelLength}
    }
    const reference = `the-thuc-${this.#lists.length + 1}`
    this.#lists.push({reference, format, text, start: value})
    this.#open.set(key, {reference, last: value})
    return {reference, labelLength}
  }

  /** For the library: each list with its one level. `firstLine`: the indent of the text, in twips. */
  config(firstLine: number) {
    return this.#lists.map(({reference, format, text, start}) => ({
      reference,
      levels: [
        {
          level: 0,
          format,
          text,
          start,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: {paragraph: {indent: {left: 0, firstLine}}},
        },
      ],
    }))
  }
}

/** Schemes whose label is one number with marks around it. */
const plainSchemes: ReadonlySet<NumberingScheme> = new Set<NumberingScheme>([
  'arabic',
  'decimal',
  'article',
])

function countedOf(marker: Marker, words: string): Counted | null {
  const label = words.slice(0, marker.end)
  const {scheme, value} = marker
  if (scheme === 'bullet') return {value: 0, format: LevelFormat.BULLET, text: label}
  if (scheme === 'roman') {
    return around(label, romanNumeral(value), value, LevelFormat.UPPER_ROMAN)
  }
  if (scheme === 'letter') {
    // Word letters by the Latin alphabet, where đ is none and e is the fifth.
    const place = label.charCodeAt(0) - 96
    return place >= 1 && place <= 26
      ? around(label, label.charAt(0), place, LevelFormat.LOWER_LETTER)
      : null
  }
  return plainSchemes.has(scheme) ? around(label, String(value), value, LevelFormat.DECIMAL) : null
}

/** The pattern of a label around its last number; null where the number is written otherwise ("01", "2a"). */
function around(
  label: string,
  number: string,
  value: number,
  format: CountedList['format'],
): Counted | null {
  const at = label.lastIndexOf(number)
  const before = label.slice(0, Math.max(0, at))
  const after = label.slice(at + number.length)
  if (at === -1 || value < 1 || /\d$/.test(before) || /[\p{L}\d%]/u.test(after)) return null
  if (before.includes('%')) return null
  return {value, format, text: `${before}%1${after}`}
}
