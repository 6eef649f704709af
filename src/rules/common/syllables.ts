import {bodyAbbreviations, standingOf} from '../../facts/abbreviations'
import {PhraseSet} from '../../facts/phrases'
import {tokensOf} from '../../tasks/tokens'
import {folded} from '../../text/letters'

/** A syllable or mark of a body's name after abbreviations are written out, and where it comes from. */
export interface Syllable {
  readonly key: string
  /** Of the text given, half-open; several syllables share the place of their abbreviation. */
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** False for punctuation. */
  readonly word: boolean
}

let expansions: Map<string, readonly string[]> | undefined

/** What an abbreviation stands for, syllable by syllable; undefined for what is none or spells a name's first letters. */
function expansionOf(key: string): readonly string[] | undefined {
  expansions ??= new Map(
    [...bodyAbbreviations].map(([short, long]) => [folded(short), folded(long).split(' ')]),
  )
  return expansions.get(key)
}

/** Two capitals at least, or a company's name: "TTg", "TP", "Viettel" against the syllable "tư". */
const abbreviated = /^\p{Ll}*\p{Lu}[\p{L}.&/]*\p{Lu}|^(?:Tp|Viettel)$/u

/** “(để b/c)”, “(03)”: what a list says about a body besides its name. */
const remark = /\([^()]*\)?/gu

/** The syllables of a name or a list of names, abbreviations written out, remarks in brackets left out. */
export function syllablesOf(text: string): Syllable[] {
  const plain = text.replace(remark, (words) => ' '.repeat(words.length))
  const found: Syllable[] = []
  for (const {start, end, key, capital, word, text: printed} of tokensOf(plain)) {
    if (key === '.') continue
    const short = abbreviated.test(printed) && !(key === 'tư' && found.at(-1)?.key === 'đầu')
    for (const part of word ? partsOf(key) : [key]) {
      const long = short ? expansionOf(part) : undefined
      if (long === undefined) found.push({key: part, start, end, capital, word})
      else for (const each of long) found.push({key: each, start, end, capital: true, word})
    }
  }
  return writeStanding(found)
}

/** “PCVP.UBND”, “ĐBQH&HĐND” are two; “KH&CN” spells one name. */
function partsOf(key: string): readonly string[] {
  if (!/[.&/]/u.test(key)) return [key]
  const parts = key.split(/[.&/]/u)
  return parts.some((part) => expansionOf(part) !== undefined || part.length > 4)
    ? parts
    : [key.replace(/[.&/]/gu, '')]
}

const standing = new PhraseSet(standingOf)

/** "TT" is the standing part of the committee that follows, else a centre. */
function writeStanding(syllables: Syllable[]): Syllable[] {
  if (!syllables.some(({key}) => key === 'tt')) return syllables
  const keys = syllables.map(({key}) => key)
  return syllables.flatMap((each, index) => {
    if (each.key !== 'tt') return [each]
    const words = standing.match(keys, index + 1) > 0 ? ['thường', 'trực'] : ['trung', 'tâm']
    return words.map((key) => ({...each, key, capital: true}))
  })
}
