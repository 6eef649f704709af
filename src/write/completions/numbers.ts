import type {Marker} from '../../document/model'
import {markerOf} from '../../document/numbering'
import {pointLetter} from '../../text/letters'
import {romanNumeral} from '../../text/numerals'
import type {Suggestion, Typing} from './suggestion'

/** Lines that are looked through for numbers; an enumeration with longer gaps is another one. */
const farthest = 200

/** On an empty line the numbers that may come next: that of the item above, those of the items around it. */
export function numberSuggestions({before, above, part}: Typing): Suggestion[] {
  if (before.trim() !== '' || part !== 'text') return []
  const seen = new Set<string>()
  const found: Suggestion[] = []
  for (let index = above.length - 1; index >= Math.max(0, above.length - farthest); index--) {
    const line = above[index] ?? ''
    const marker = markerOf(line.trim())
    if (marker === null || seen.has(marker.scheme)) continue
    // What stands above a larger unit was counted there.
    if (marker.scheme === 'decimal' && seen.has('arabic')) continue
    seen.add(marker.scheme)
    const next = nextLabel(marker)
    if (next !== null) {
      const text = `${next} `
      const detail = `sau "${line.trim().slice(0, 40)}"`
      found.push({text, label: next, detail, kind: 'number', replaced: 0})
    }
    if (marker.scheme === 'roman' || marker.scheme === 'article') break
  }
  return found
}

/** The label after this one: "II." → "III.", "d)" → "đ)", "Điều 3." → "Điều 4."; null where nothing is counted. */
function nextLabel({scheme, text: label, value}: Marker): string | null {
  if (scheme === 'bullet') return label
  if (scheme === 'letter') {
    const next = pointLetter(value + 1)
    return next === '' ? null : label.replace(/\p{L}/u, next)
  }
  if (scheme === 'roman') {
    return label.replace(/^[IVXLC]+/u, romanNumeral(value + 1))
  }
  const last = /\d+(?=\D*$)/u.exec(label)
  if (last === null) return null
  const behind = label.slice(last.index + last[0].length)
  return label.slice(0, last.index) + (Number(last[0]) + 1) + behind
}
