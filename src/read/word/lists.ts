import {romanNumeral} from '../../text/numerals'
import type {Formats} from './formats'
import {child, type Element, elements, numberOf, value} from './xml'

/** Levels of a list; Word has nine. */
const levelCount = 9

/** What a paragraph of a list begins with, and what its level says of its setting. */
export interface ListLabel {
  /** As Word prints it, with the space that parts it from the words: "1.1. ", "Điều 3. ", "• ". */
  readonly text: string
  readonly level: Element
}

interface List {
  readonly definition: string
  /** Levels by number, what the list itself overrides included. */
  readonly levels: readonly (Element | null)[]
  /** Numbers with which levels begin anew in this list. */
  readonly starts: readonly (number | null)[]
}

/** The automatic numbers of a document, told in the order of its paragraphs. */
export class Lists {
  readonly #lists = new Map<string, List>()
  /** Counters by definition: lists of one definition count on. */
  readonly #counters = new Map<string, (number | null)[]>()
  readonly #begun = new Set<string>()

  /** `numbering`: the root of that part, where it is there. */
  constructor(numbering: Element | null, formats: Formats) {
    const definitions = new Map<string, Element>()
    for (const each of elements(numbering)) {
      const id = each.attributes['abstractNumId']
      if (each.name === 'abstractNum' && id !== undefined) definitions.set(id, each)
    }
    const nums = elements(numbering).filter(({name}) => name === 'num')
    for (const num of nums) {
      const id = num.attributes['numId']
      const definition = value(num, 'abstractNumId')
      if (id === undefined || definition === null) continue
      this.#lists.set(id, readList(num, definition, definitions, nums, formats))
    }
  }

  /** The label of the next paragraph of a list's level; null where it is in none. */
  next(list: string | null, level: number | null): ListLabel | null {
    const found = list === null || list === '0' ? undefined : this.#lists.get(list)
    const at = Math.min(Math.max(level ?? 0, 0), levelCount - 1)
    const definition = found?.levels[at]
    if (list === null || found === undefined || definition == null) return null
    const counters = this.#countersOf(list, found)
    for (let above = 0; above < at; above++) {
      counters[above] ??= startOf(found.levels[above])
    }
    const before = counters[at] ?? null
    counters[at] = before === null ? startOf(definition) : before + 1
    for (let below = at + 1; below < levelCount; below++) {
      if (restarts(found.levels[below], at)) counters[below] = null
    }
    return {text: labelText(definition, found.levels, counters), level: definition}
  }

  #countersOf(id: string, {definition, starts}: List): (number | null)[] {
    const counters =
      this.#counters.get(definition) ?? Array.from<number | null>({length: levelCount}).fill(null)
    this.#counters.set(definition, counters)
    if (!this.#begun.has(id)) {
      this.#begun.add(id)
      starts.forEach((start, level) => {
        if (start !== null) counters[level] = start - 1
      })
    }
    return counters
  }
}

function readList(
  num: Element,
  id: string,
  definitions: ReadonlyMap<string, Element>,
  nums: readonly Element[],
  formats: Formats,
): List {
  let definition = definitions.get(id) ?? null
  const alias = value(definition, 'numStyleLink')
  if (alias !== null) {
    const target = nums.find((each) => each.attributes['numId'] === formats.listOfStyle(alias))
    definition = definitions.get(value(target, 'abstractNumId') ?? '') ?? definition
  }
  const levels = Array.from<Element | null>({length: levelCount}).fill(null)
  const starts = Array.from<number | null>({length: levelCount}).fill(null)
  for (const each of elements(definition)) {
    if (each.name === 'lvl') setLevel(levels, each)
  }
  for (const override of elements(num)) {
    if (override.name !== 'lvlOverride') continue
    const level = numberOf(override.attributes['ilvl'])
    const own = child(override, 'lvl')
    if (own !== null) setLevel(levels, own)
    const start = numberOf(value(override, 'startOverride'))
    if (level !== null && level >= 0 && level < levelCount) starts[level] = start
  }
  return {definition: id, levels, starts}
}

function setLevel(levels: (Element | null)[], level: Element): void {
  const at = numberOf(level.attributes['ilvl'])
  if (at !== null && at >= 0 && at < levelCount) levels[at] = level
}

function startOf(level: Element | null | undefined): number {
  return numberOf(value(level, 'start')) ?? 1
}

/** True where a level counts anew behind a number of another, higher one. */
function restarts(level: Element | null | undefined, above: number): boolean {
  const restart = numberOf(value(level, 'lvlRestart'))
  return restart === null || (restart > 0 && above < restart)
}

function labelText(
  level: Element,
  levels: readonly (Element | null)[],
  counters: readonly (number | null)[],
): string {
  const format = value(level, 'numFmt') ?? 'decimal'
  const pattern = value(level, 'lvlText') ?? ''
  if (format === 'none' && !pattern.includes('%')) return spaced(pattern)
  if (format === 'bullet') return spaced(bulletOf(pattern))
  const legal = child(level, 'isLgl') !== null
  const text = pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const own = legal ? 'decimal' : (value(levels[at], 'numFmt') ?? 'decimal')
    return formatted(counters[at] ?? startOf(levels[at]), own)
  })
  return spaced(text)
}

/** Whatever Word puts behind a label, a tab or nothing: in a text it is parted from the words by a space. */
function spaced(label: string): string {
  return label === '' ? label : `${label} `
}

/** Signs of Word's symbol fonts as the characters they look like. */
const symbols: Readonly<Record<string, string>> = {
  '\uF02D': '-',
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0D8': '►',
  '\uF0FC': '✓',
  '\uF076': '◆',
  o: '◦',
}

/** The sign of a bullet list; what only a symbol font can show is a dot. */
export function bulletOf(sign: string): string {
  const known = symbols[sign]
  if (known !== undefined) return known
  return /^[\uF000-\uF0FF]/.test(sign) ? '•' : sign
}

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** A number in one of Word's formats; decimal where a format is none that Vietnamese documents use. */
function formatted(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return lettered(number).toUpperCase()
    case 'lowerLetter':
      return lettered(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'cardinalText':
    case 'vietnameseCounting':
      return words[number] ?? String(number)
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** Numbers that no list reaches are left as they are. */
function roman(number: number): string {
  return number > 0 && number < 90 ? romanNumeral(number) : String(number)
}

/** a … z, aa, bb, as Word letters. */
function lettered(number: number): string {
  if (number < 1) return String(number)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(number / 26), 10))
}
