import {smallCode} from './letter-table'
import {perBlock} from './per-block'
import {proseOf} from './prose'

/** Each opening mark and its counterpart; straight quotes are their own. */
export const counterparts: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
])
const openings: ReadonlyMap<string, string> = new Map(
  [...counterparts].map(([open, closing]) => [closing, open]),
)

/** A mark whose other half its block does not have. */
export interface Mark {
  /** The opening mark of its pair. */
  readonly kind: string
  readonly opens: boolean
  /** Offset in the view. */
  readonly at: number
  /** True for what may as well be an enumeration: it can close a bracket, but wants none. */
  readonly label: boolean
  /** The mark that should stand here, where only its form is wrong. */
  readonly turned: string | null
}

const none: readonly Mark[] = []

/** The marks of a block whose other half it does not have, and those in the wrong form, in the order of the text. */
export const halvesOf = perBlock((content): readonly Mark[] => {
  const {pairs} = proseOf({content})
  if (pairs.length === 0) return none
  const open: Mark[] = []
  const found: Mark[] = []
  const {text} = content
  const intervals = intervalMarks(text)
  for (const at of pairs) {
    if (intervals.has(at)) continue
    const character = text.charAt(at)
    const opened = openings.get(character)
    if (character === '"') addStraight(open, text, at)
    else if (opened === undefined) {
      open.push({kind: character, opens: true, at, label: false, turned: null})
    } else if (!matches(open, opened)) {
      const label = opened === '(' && isLabel(text, at)
      // The label of the block itself closes nothing: "a) …", "1.2) …".
      if (!label || at > longestLabel) {
        found.push({kind: opened, opens: false, at, label, turned: null})
      }
    }
  }
  if (open.length + found.length === 0) return none
  return turned(
    [...found, ...open].sort((a, b) => a.at - b.at),
    text,
  )
})

/** “[50; 65)”, “(0,5; 1]”: an interval of figures has brackets of two kinds. */
function intervalMarks(text: string): ReadonlySet<number> {
  if (!text.includes('[') && !text.includes(']')) return new Set()
  const found = text.matchAll(/\[[\d\s;,.–%-]+\)|\([\d\s;,.–%-]+\]/gu)
  return new Set(Array.from(found, ({0: {length}, index}) => [index, index + length - 1]).flat())
}

/** Takes away the last opening mark of a kind; false where there is none. */
function matches(open: Mark[], kind: string): boolean {
  const index = open.findLastIndex((mark) => mark.kind === kind)
  if (index === -1) return false
  open.splice(index, 1)
  return true
}

/** A straight mark closes the one before it; behind a figure it is a unit (12°30′15"). */
function addStraight(open: Mark[], text: string, at: number): void {
  if (matches(open, '"')) return
  const before = text.charCodeAt(at - 1)
  if (before >= 48 && before <= 57 && !text.includes('"', at + 1)) return
  open.push({kind: '"', opens: false, at, label: false, turned: null})
}

const longestLabel = 5

/** “a)”, “12)”, “iv)”, “1.2)”: an enumeration, it may be. */
function isLabel(text: string, at: number): boolean {
  return /(?:^|[\s;,:.(/“"-])(?:[A-Za-zĐđ]\d?|\d{1,3}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,5})$/u.test(
    text.slice(Math.max(0, at - 14), at),
  )
}

/** “Làng xanh", ”Làng xanh”, “Làng xanh“: both halves are there, one in the wrong form. */
function turned(marks: readonly Mark[], text: string): readonly Mark[] {
  const result: Mark[] = []
  for (let index = 0; index < marks.length; index++) {
    const first = marks[index]
    const second = marks[index + 1]
    if (first === undefined) continue
    const form = second === undefined ? null : wrongForm(first, second, text)
    if (form === null) result.push(first)
    else {
      result.push(form)
      index++
    }
  }
  return result
}

function wrongForm(first: Mark, second: Mark, text: string): Mark | null {
  if (first.kind === '“' && first.opens && second.kind === '"') return {...second, turned: '”'}
  if (first.kind === '"' && second.kind === '“' && !second.opens) return {...first, turned: '“'}
  const opensWord = smallCode(text.charCodeAt(first.at + 1)) !== 0
  const bothClose = first.kind === '“' && !first.opens && second.kind === '“' && !second.opens
  if (bothClose && opensWord) return {...first, turned: '“'}
  const bothOpen = first.kind === '“' && first.opens && second.kind === '“' && second.opens
  const closesWord =
    smallCode(text.charCodeAt(second.at - 1)) !== 0 &&
    smallCode(text.charCodeAt(second.at + 1)) === 0
  return bothOpen && closesWord ? {...second, turned: '”'} : null
}
