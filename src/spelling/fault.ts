import {parseSyllable} from './syllable'
import {contextOf, edges, type Words} from './words'

/** A word that is wrong, or wrong where it stands; offsets in the text given. */
export interface Fault {
  readonly start: number
  readonly end: number
  /** `impossible`: no Vietnamese syllable. `confused`: a syllable that does not belong between its neighbours. */
  readonly kind: 'impossible' | 'confused'
  /** What should stand there, the likeliest first, in the case of what stands there. */
  readonly meant: readonly string[]
  /** Where it stands, when that alone speaks against it; null for what is wrong by itself. */
  readonly doubt: Doubt | null
  /** True for what converting a printed page does: "cơng tác", "tồn quốc". */
  readonly converted: boolean
}

/** A syllable that another one would suit better, for all that its neighbours tell; the rest of the document may know more. */
export interface Doubt {
  /** Codes of syllables, or `edges`. */
  readonly before: number
  readonly written: number
  readonly meant: number
  readonly after: number
  /** Bits by which the other one is likelier, less what is asked for; the document may add to them, or take away. */
  readonly gain: number
}

/** What the speller says of a text. */
export interface Spelling {
  readonly faults: readonly Fault[]
  /** Syllables, numbers and abbreviations. */
  readonly words: number
  /** Syllables that were never seen beside either neighbour: one in fifty of a directive, more of what is written otherwise. */
  readonly strange: number
  /** What the words are to their neighbours, in order: syllables and `edges`, `edges.mark` wherever a mark parts two. */
  readonly trail: readonly number[]
}

/** What `Spelling.trail` is of these words. */
export function trailOf(words: Words): readonly number[] {
  const {codes, joined} = words
  // Small integers in a plain array cost less to keep than a typed one, of which every paragraph would have its own.
  const trail: number[] = []
  for (let index = 0; index < words.length; index++) {
    if (joined[index] !== 1) trail.push(edges.mark)
    trail.push(contextOf(codes[index]))
  }
  return trail
}

/** “cơng”, “phịng”: fonts of converted PDF files print ơ for ô, and ị for ò. */
export function isConverted(word: string): boolean {
  const meant = word.replaceAll('ơ', 'ô').replaceAll('ị', 'ò')
  return meant !== word && parseSyllable(meant) >= 0
}
