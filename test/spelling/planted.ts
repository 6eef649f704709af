import {parseSyllable, spellSyllable, toneless, toneOf, tones} from '../../src/spelling/syllable'
import type {Random} from '../bench/random'

/** What fingers, ears and scanners do to a word. */
export const slipClasses = [
  'tone dropped',
  'tone changed',
  'hỏi for ngã',
  'letter dropped',
  'letter doubled',
  'letters swapped',
  'neighbouring key',
] as const
export type SlipClass = (typeof slipClasses)[number]

const toneCount = 6
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Keys left and right of each letter. */
const neighbours = new Map(
  rows.flatMap((row) =>
    [...row].map((key, at) => [
      key,
      [row[at - 1], row[at + 1]].filter((each) => each !== undefined),
    ]),
  ),
)

/** A word in small letters with a slip of this class; null where it cannot have one, or would stay what it is. */
export function slipped(word: string, kind: SlipClass, random: Random): string | null {
  const wrong = slip(word, kind, random)
  return wrong === null || wrong === word ? null : wrong
}

function slip(word: string, kind: SlipClass, random: Random): string | null {
  const at = random.between(0, word.length - 1)
  const letter = word.charAt(at)
  switch (kind) {
    case 'tone dropped':
      return [...word].map(toneless).join('')
    case 'tone changed':
      return withTone(word, random.between(1, 5))
    case 'hỏi for ngã': {
      const tone = Math.max(...[...word].map(toneOf))
      if (tone !== tones.hỏi && tone !== tones.ngã) return null
      return withTone(word, tone === tones.hỏi ? tones.ngã : tones.hỏi)
    }
    case 'letter dropped':
      return word.length < 3 ? null : word.slice(0, at) + word.slice(at + 1)
    case 'letter doubled':
      return word.slice(0, at) + letter + word.slice(at)
    case 'letters swapped':
      if (at === 0) return null
      return word.slice(0, at - 1) + letter + word.charAt(at - 1) + word.slice(at + 1)
    case 'neighbouring key': {
      const keys = neighbours.get(letter)
      return keys === undefined ? null : word.slice(0, at) + random.pick(keys) + word.slice(at + 1)
    }
  }
}

/** The syllable with another tone, where a writer would put the mark: a stop may carry a wrong one. */
function withTone(word: string, tone: number): string | null {
  const code = parseSyllable(word)
  if (code < 0) return null
  return spellSyllable(code - (code % toneCount) + tone)
}
