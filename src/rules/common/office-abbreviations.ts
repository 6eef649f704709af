import type {Office} from '../../facts/office'

/** A text with the abbreviations of an office written out: "BQL KDL" → "Ban Quản lý Khu du lịch". */
export type WriteOut = (text: string) => string

/** Where an office has told none. */
export const asItIs: WriteOut = (text) => text

const made = new WeakMap<Office, WriteOut>()

/** Writes out the abbreviations that the office has told, those of its bodies included; made once for an office. */
export function writingOut(office: Office): WriteOut {
  let writeOut = made.get(office)
  if (writeOut === undefined) {
    writeOut = make(office)
    made.set(office, writeOut)
  }
  return writeOut
}

function make({bodies, abbreviations}: Office): WriteOut {
  const told = [
    ...Object.entries(abbreviations),
    ...bodies.flatMap(({name, abbreviation}) =>
      abbreviation === undefined ? [] : [[abbreviation, name] as const],
    ),
  ]
  if (told.length === 0) return asItIs
  const meanings = new Map(told)
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu')
  return (text) => text.replace(pattern, (short) => meanings.get(short) ?? short)
}
