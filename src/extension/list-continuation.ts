import type {Marker} from '../document/model'
import {markerOf} from '../document/numbering'
import {isCapitals, pointLetter, pointValue} from '../text/letters'

/** What Enter leads to in an enumeration: the next label on the new line, or the end of the list. */
export type Continuation = {readonly kind: 'next'; readonly text: string} | {readonly kind: 'end'}

/** "(i)" is a Roman numeral to some and the ninth letter to others, so nothing is guessed. */
const romanInBrackets = /^\([ivx]+\)$/u

/**
 * Tells what follows when Enter is pressed in an enumerated line. `before` and `after` are what stood left and right of
 * the caret, `below` is the next line that is not blank. Bullets are continued by the language configuration, which
 * cannot count; here they only end.
 *
 * Null where nothing is to be done: running text, headings (Điều, I., capitals), lines that introduce a list of another
 * kind (":"), and where the next number already stands below.
 */
export function continueList(before: string, after: string, below: string): Continuation | null {
  const indent = /^\s*/u.exec(before)?.[0] ?? ''
  const body = before.slice(indent.length)
  if (isBareMarker(body)) return after.trim() === '' ? {kind: 'end'} : null
  const marker = markerOf(body)
  if (marker === null) return null
  const rest = body.slice(marker.text.length)
  const words = rest.trim()
  if (words === '' || words.endsWith(':') || isCapitals(words)) return null
  const next = nextMarker(marker)
  if (next === null || startsWith(below, marker, next)) return null
  const space = /^\s*/u.exec(rest)?.[0] ?? ''
  return {kind: 'next', text: `${indent}${next}${space}`}
}

/** True for a line that holds nothing but a label: "- ", "3. ", "1.2 ". */
function isBareMarker(body: string): boolean {
  const label = body.trimEnd()
  if (label === '' || label === body) return false
  // Some labels are known as such only before a word.
  const marker = markerOf(`${label} X`)
  return marker !== null && isCounted(marker, label) && marker.text === label
}

function isCounted({scheme}: Marker, label: string): boolean {
  return scheme === 'bullet' || nextOf(scheme, label) !== null
}

function nextMarker(marker: Marker): string | null {
  return nextOf(marker.scheme, marker.text)
}

/** The label after this one as it would be printed: "1.1." → "1.2.", "d)" → "đ)". */
function nextOf(scheme: Marker['scheme'], label: string): string | null {
  if (romanInBrackets.test(label)) return null
  if (scheme === 'letter' || (scheme === 'parenthesis' && /^\(\p{L}/u.test(label))) {
    const letter = /\p{L}/u.exec(label)?.[0] ?? ''
    const next = pointLetter(pointValue(letter) + 1)
    return next === '' || pointValue(letter) === 0 ? null : label.replace(letter, next)
  }
  if (scheme !== 'arabic' && scheme !== 'decimal' && scheme !== 'parenthesis') return null
  const last = /\d+(?=\D*$)/u.exec(label)
  if (last === null || /\p{L}/u.test(label)) return null
  return (
    label.slice(0, last.index) + (Number(last[0]) + 1) + label.slice(last.index + last[0].length)
  )
}

/** True where the line below already carries the next number, so that another would be a duplicate. */
function startsWith(below: string, marker: Marker, next: string): boolean {
  const found = markerOf(below.trimStart())
  return found !== null && found.scheme === marker.scheme && found.text === next
}
