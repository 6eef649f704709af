/** Vowels by the six tones: level, huyền, hỏi, ngã, sắc, nặng. */
const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const toneCount = 6

/** Tones by their place in `vowels`. */
export const tones = {level: 0, huyền: 1, hỏi: 2, ngã: 3, sắc: 4, nặng: 5} as const

/** Initial consonants as they are spelled; the empty one stands for none. */
export const onsets: readonly string[] =
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/**
 * Rhymes without tone as they are spelled behind some onset: what follows "qu" and "gi" is spelled without their u and i
 * ("quốc" is qu + ôc, "giết" gi + êt).
 */
export const rhymes: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay ' +
  'oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yên yêt ynh yt yp yêm yêng yêu'
).split(' ')

const rhymeCount = rhymes.length

/** How many codes there are: every onset with every rhyme in every tone. */
export const codeCount = onsets.length * rhymeCount * toneCount

const onsetIndex = new Map(onsets.map((each, index) => [each, index]))
const rhymeIndex = new Map(rhymes.map((each, index) => [each, index]))

/** A syllable as a number; what differs only in where the tone mark stands ("hòa", "hoà") is one. */
export type SyllableCode = number

/** The code of onset, rhyme and tone by their places in the lists. */
function codeOf(onset: number, rhyme: number, tone: number): SyllableCode {
  return (onset * rhymeCount + rhyme) * toneCount + tone
}

/** Each vowel with a tone by its letter: 6 × the plain letter's place among the twelve + tone. */
const vowelPlaces = new Map([...vowels].map((letter, index) => [letter, index]))

/** The tone of a lower-case letter; level for what carries none. */
export function toneOf(letter: string): number {
  return (vowelPlaces.get(letter) ?? 0) % toneCount
}

/** A lower-case letter without its tone: "ắ" → "ă". */
export function toneless(letter: string): string {
  const place = vowelPlaces.get(letter)
  return place === undefined ? letter : vowels.charAt(place - (place % toneCount))
}

/** The letter with the tone put on it; a consonant stays as it is. */
function withTone(letter: string, tone: number): string {
  const place = vowelPlaces.get(letter)
  return place === undefined ? letter : vowels.charAt(place - (place % toneCount) + tone)
}

const front = /^[eêi]/
const stop = /(?:c|ch|p|t)$/
const rounded = /^(?:o[aăeo]|u[âêơy])/
/** Onsets behind which open i may be spelled y: "hy", "kỹ", "lý", "mỹ", "sỹ", "tỷ", "vỹ". */
const beforeY = new Set(['h', 'k', 'l', 'm', 's', 't', 'v'])
/** Lips are not rounded behind these, except in a few words of foreign origin. */
const labial = new Set(['b', 'm', 'p', 'ph', 'v'])
const borrowed = new Set([
  'boa',
  'boong',
  'buy',
  'buýt',
  'buyt',
  'moa',
  'moay',
  'mooc',
  'poa',
  'phuy',
  'phuya',
  'phuynh',
  'phuyt',
  'voan',
  'xooc',
])

/** True where the orthography lets a rhyme follow an onset, tones aside. */
function mayFollow(onset: string, rhyme: string): boolean {
  switch (onset) {
    case '':
      return !/^(?:iê|ych$|yn?t$|ynh$|yp$)/.test(rhyme)
    case 'c':
      return !/^[eêiy]/.test(rhyme) && (!rounded.test(rhyme) || rhyme.startsWith('oo'))
    case 'k':
      return front.test(rhyme) || rhyme === 'y'
    case 'g':
      return rhyme === 'i' || rhyme === 'in' || !/^[eêiy]/.test(rhyme)
    case 'ng':
      return !/^[eêiy]/.test(rhyme)
    case 'gh':
    case 'ngh':
      return front.test(rhyme)
    case 'gi':
      // Of the rhymes in e only those of real words, "gieo", "giẻ", "gièm", "giẹp": others lost the hat of an ê.
      if (/^e(?:m|o|p)?$/.test(rhyme)) return true
      return /^[aăâoôơuưê]/.test(rhyme) && !rounded.test(rhyme) && !/^ê(?:ch|nh)?$/.test(rhyme)
    case 'qu':
      return /^(?:[aăâeêơ]|i(?![aêu]|ch$)|y(?!ê[mun])|yên|ôc$)/.test(rhyme)
    default:
      if (rhyme.startsWith('y')) return rhyme === 'y' && beforeY.has(onset)
      if (labial.has(onset) && rounded.test(rhyme)) return borrowed.has(onset + rhyme)
      return true
  }
}

/** True where the tone may stand on the rhyme: those that end in a stop take only sắc and nặng. */
function mayCarry(rhyme: string, tone: number): boolean {
  return tone === tones.sắc || tone === tones.nặng || !stop.test(rhyme)
}

/** Places in the rhyme where the tone mark may stand; two for open oa, oe, uy, the older one first. */
function markPlaces(rhyme: string): readonly number[] {
  const open = /^(?:oa|oe|uy)$/.test(rhyme)
  if (open) return [0, 1]
  const quality = Math.max(...[...'ăâêôơ'].map((letter) => rhyme.lastIndexOf(letter)))
  if (quality >= 0) return [quality]
  const count = /^[aeiouưy]+/.exec(rhyme)?.[0].length ?? 1
  if (count === 1) return [0]
  if (count === 3 || count < rhyme.length) return [1]
  return [0]
}

/**
 * The code of a syllable in lower case, NFC, by either placement of the tone mark; -1 for what the orthography does not
 * allow. Whether the language uses it is another question.
 */
export function parseSyllable(word: string): SyllableCode {
  if (word.length > 8) return -1
  let plain = ''
  let tone = 0
  let place = -1
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index)
    const found = toneOf(letter)
    if (found !== 0) {
      if (place !== -1) return -1
      tone = found
      place = index
    }
    plain += toneless(letter)
  }
  for (const length of onsetLengths(plain)) {
    const onset = plain.slice(0, length)
    const rhyme = plain.slice(length)
    const [first, second] = [onsetIndex.get(onset), rhymeIndex.get(rhyme)]
    if (first === undefined || second === undefined) continue
    if (!mayFollow(onset, rhyme) || !mayCarry(rhyme, tone)) continue
    if (place !== -1 && !markPlaces(rhyme).includes(place - length)) continue
    return codeOf(first, second, tone)
  }
  return -1
}

/** How long an onset may be here, the longest first. */
function onsetLengths(plain: string): readonly number[] {
  const consonants = /^(?:qu|gi(?=[^n])|[^aăâeêioôơuưy]*)/.exec(plain)?.[0].length ?? 0
  return consonants === 2 && plain.startsWith('gi') ? [2, 1] : [consonants]
}

/** The syllable spelled, with the tone mark where it stood before the reform: "hòa", "thủy". */
export function spellSyllable(code: SyllableCode, placement: 'older' | 'newer' = 'older'): string {
  const tone = code % toneCount
  const pair = (code - tone) / toneCount
  const rhyme = rhymes[pair % rhymeCount] ?? ''
  const onset = onsets[Math.floor(pair / rhymeCount)] ?? ''
  const [older = 0, newer = older] = markPlaces(rhyme)
  const at = placement === 'older' ? older : newer
  return onset + rhyme.slice(0, at) + withTone(rhyme.charAt(at), tone) + rhyme.slice(at + 1)
}

/** Every syllable that the orthography allows. */
export function possibleSyllables(): SyllableCode[] {
  const found: SyllableCode[] = []
  onsets.forEach((onset, first) => {
    rhymes.forEach((rhyme, second) => {
      if (!mayFollow(onset, rhyme)) return
      for (let tone = 0; tone < toneCount; tone++) {
        if (mayCarry(rhyme, tone)) found.push(codeOf(first, second, tone))
      }
    })
  })
  return found
}
