import {type Confusion, confusions, fonts} from '../facts/confusions'
import {codeCount, parseSyllable} from './syllable'
import {contextAfter, contextBefore, edges, type Words} from './words'

/** A confusion ready for comparing. */
interface Row {
  readonly wrong: readonly number[]
  readonly unlessBefore: ReadonlySet<number>
  readonly unlessAfter: ReadonlySet<number>
  readonly confusion: Confusion
  /** Syllables that differ: from, and to behind the last. */
  readonly from: number
  readonly to: number
}

/** By the syllable that they begin with; every word of every text is looked up here. */
let byFirst: (readonly Row[] | undefined)[] | undefined

function rowsFrom(code: number): readonly Row[] | undefined {
  if (byFirst === undefined) {
    byFirst = new Array<undefined>(codeCount).fill(undefined)
    for (const row of confusions.map(rowOf)) {
      const [first = 0] = row.wrong
      byFirst[first] = [...(byFirst[first] ?? []), row]
    }
  }
  return code < 0 ? undefined : byFirst[code]
}

const codesOf = (words: string | undefined) =>
  words === undefined ? [] : words.split(' ').map(parseSyllable)

function rowOf(confusion: Confusion): Row {
  const [wrong, right] = [codesOf(confusion.wrong), codesOf(confusion.right)]
  const differs = wrong.map((code, index) => code !== right[index])
  return {
    wrong,
    unlessBefore: new Set(codesOf(confusion.unlessBefore)),
    unlessAfter: new Set(codesOf(confusion.unlessAfter)),
    confusion,
    from: differs.indexOf(true),
    to: differs.lastIndexOf(true) + 1,
  }
}

/** A confusion that stands in a text: the words that differ, by their places, and what should stand there. */
export interface Confused {
  readonly first: number
  readonly last: number
  readonly right: string
  /** True for what fonts of converted files make of words. */
  readonly converted: boolean
}

/** The confusion that begins at a word; null where none does. */
export function confusionAt(words: Words, index: number): Confused | null {
  const rows = rowsFrom(words.codes[index] ?? -1)
  if (rows === undefined) return null
  for (const row of rows) if (stands(row, words, index)) return confused(row, index)
  return null
}

function confused({from, to, confusion}: Row, index: number): Confused {
  return {
    first: index + from,
    last: index + to - 1,
    right: confusion.right.split(' ').slice(from, to).join(' '),
    converted: confusion.source === fonts,
  }
}

function stands(
  {wrong, confusion, unlessBefore, unlessAfter}: Row,
  words: Words,
  at: number,
): boolean {
  if (at + wrong.length > words.length) return false
  for (let index = 1; index < wrong.length; index++) {
    if (words.codes[at + index] !== wrong[index] || words.joined[at + index] !== 1) return false
  }
  const before = contextBefore(words, at)
  if (confusion.atStart === true && before !== edges.mark) return false
  if (unlessAfter.has(before)) return false
  return !unlessBefore.has(contextAfter(words, at + wrong.length - 1))
}
