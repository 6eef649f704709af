import nspell, {type NSpell} from 'nspell'
import {inCaseOf, shapeOf, slip, slips} from './difference'
import {possibleSyllables, spellSyllable} from './syllable'

/** Whether a word is a syllable of the language, and what it may be meant for. */
export interface Dictionary {
  known(word: string): boolean
  /** The likeliest first; none for what is longer than any syllable can be mistyped. */
  suggest(word: string): readonly string[]
}

/** Keys side by side, and letters by how often Vietnamese has them; what people lose or swap is a map. */
const affixes = `SET UTF-8
KEY qwertyuiop|asdfghjkl|zxcvbnm
TRY nhtcigaouđmlvrbpđksqeyxàáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹ
REP 6
REP f ph
REP w u
REP z d
REP j gi
REP k c
REP c k
`

/** Beyond so many letters nspell tries what takes it a second. */
const longest = 6
const mostSuggested = 5

let dictionary: Dictionary | null = null

/** The dictionary of all syllables under both placements of the tone; made when first asked for. */
export function syllableDictionary(): Dictionary {
  dictionary ??= new SyllableDictionary()
  return dictionary
}

class SyllableDictionary implements Dictionary {
  readonly #shapes = possibleSyllables().map((code) => shapeOf(spellSyllable(code)))
  readonly #speller: NSpell

  constructor() {
    const newer = possibleSyllables().map((code) => spellSyllable(code, 'newer'))
    const words = new Set([...this.#shapes.map(({word}) => word), ...newer])
    this.#speller = nspell(affixes, `${words.size}\n${[...words].join('\n')}\n`)
  }

  known(word: string): boolean {
    return this.#speller.correct(word)
  }

  suggest(word: string): readonly string[] {
    const variants = this.#variants(word)
    if (variants.length > 0 || word.length > longest) return variants
    return this.#speller.suggest(word).slice(0, mostSuggested)
  }

  /** Syllables one slip away, those that only differ in their marks first. */
  #variants(word: string): readonly string[] {
    const written = shapeOf(word.toLowerCase())
    return this.#shapes
      .map((meant) => ({word: meant.word, cost: slip(written, meant)}))
      .filter(({cost}) => cost !== slips.far)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostSuggested)
      .map((each) => inCaseOf(word, each.word))
  }
}
