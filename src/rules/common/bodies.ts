import {bodyAbbreviations, sectors, standingOf} from '../../facts/abbreviations'
import {
  type BodyKind,
  type BodyLevel,
  bodyKinds,
  headPosts,
  levelWords,
  postBodies,
} from '../../facts/body-kinds'
import {PhraseSet} from '../../facts/phrases'
import {tokensOf} from '../../tasks/tokens'
import {folded} from '../../text/letters'

/** A body or a group of bodies, as a lead or a list of recipients names it. */
export interface BodyName {
  /** Its words as printed, without the post before them: "Giám đốc Sở Y tế" → "Sở Y tế". */
  readonly text: string
  /** Null where the words begin as no body's name does. */
  readonly kind: BodyKind | null
  /** Null where its words tell none. */
  readonly level: BodyLevel | null
  /** The words that tell it from others of its sort, folded: no level, no joining words. */
  readonly words: readonly string[]
  /** Every body of its sort: "các sở, ban, ngành", "Ủy ban nhân dân các xã". */
  readonly group: boolean
  /** Carries a name of its own: "Sở Y tế" against "Công an tỉnh". */
  readonly named: boolean
  /** Only those concerned: "các sở, ngành liên quan". */
  readonly related: boolean
}

/** One syllable after abbreviations are written out, and the stretch of the text it comes from. */
export interface Syllable {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** False for punctuation. */
  readonly word: boolean
}

const quantifiers = new PhraseSet([
  'các',
  'những',
  'toàn thể',
  'mỗi',
  'từng',
  'tất cả',
  'tất cả các',
  'toàn bộ',
  'các đồng chí',
  'đồng chí',
  'đ/c',
  'các đ/c',
])
const plural = new Set(['các', 'những', 'toàn', 'mỗi', 'từng', 'tất'])
const posts = new PhraseSet(headPosts)
const bodyPosts = new PhraseSet([...postBodies.keys()])
const levels = new PhraseSet([...levelWords.keys()])
const fields = new PhraseSet(sectors)

/** Nouns of lists, in capitals or not: they name no body of their own. */
const listNouns = new Set(['sở', 'ban', 'ngành', 'bộ', 'đoàn', 'thể', 'hội', 'cấp', 'đơn', 'vị'])
const joining = new Set(
  'và các của thuộc trực tại ở với cùng hoặc khác những trên địa bàn cấp có liên quan như toàn thể'.split(
    ' ',
  ),
)

let kindOfHead: Map<string, (typeof bodyKinds)[number]> | undefined
let headSet: PhraseSet | undefined

function kindsByHead(): Map<string, (typeof bodyKinds)[number]> {
  kindOfHead ??= new Map(
    bodyKinds.flatMap((row) => row.heads.map((head) => [headKey(head), row] as const)),
  )
  return kindOfHead
}

function heads(): PhraseSet {
  headSet ??= new PhraseSet(bodyKinds.flatMap((row) => row.heads))
  return headSet
}

function headKey(head: string): string {
  return folded(head).replace(/,/g, ' ,').replace(/\s+/g, ' ')
}

let expansions: Map<string, readonly string[]> | undefined

/** What an abbreviation stands for, syllable by syllable. */
function expansionOf(key: string): readonly string[] | undefined {
  expansions ??= new Map(
    [...bodyAbbreviations].map(([short, long]) => [folded(short), folded(long).split(' ')]),
  )
  return expansions.get(key)
}

/** The syllables of a text, abbreviations written out; remarks in brackets are left out. */
export function syllablesOf(text: string): Syllable[] {
  const plain = text.replace(/\([^()]*\)?/gu, (remark) => ' '.repeat(remark.length))
  const found: Syllable[] = []
  for (const {start, end, key, capital, word, text: printed} of tokensOf(plain)) {
    if (!word) {
      if (printed !== '.') found.push({key, start, end, capital, word})
      continue
    }
    for (const part of key.split(/[.&/]/u)) {
      const long = expansionOf(part)
      if (long === undefined) found.push({key: part, start, end, capital, word})
      else for (const each of long) found.push({key: each, start, end, capital: true, word})
    }
  }
  return writeStanding(found)
}

const standing = new PhraseSet(standingOf)

/** "TT" is the standing part of what follows, or a centre. */
function writeStanding(syllables: readonly Syllable[]): Syllable[] {
  if (!syllables.some(({key}) => key === 'tt')) return [...syllables]
  const keys = syllables.map(({key}) => key)
  return syllables.flatMap((each, index) => {
    if (each.key !== 'tt') return [each]
    const words = standing.match(keys, index + 1) > 0 ? ['thường', 'trực'] : ['trung', 'tâm']
    return words.map((key) => ({...each, key: folded(key)}))
  })
}

/** Every body that a phrase names, in order. */
export function bodiesIn(text: string): BodyName[] {
  const syllables = syllablesOf(text)
  const keys = syllables.map(({key}) => key)
  const found: BodyName[] = []
  let from = 0
  for (let index = 0; index <= keys.length; index++) {
    if (index < keys.length && !partsNames(syllables, keys, from, index)) continue
    found.push(...membersOf(text, syllables, keys, from, index))
    from = index + 1
  }
  return found
}

/** True where a comma or "và" stands between two names, not inside one ("Văn hóa, Thể thao và Du lịch"). */
function partsNames(
  syllables: readonly Syllable[],
  keys: readonly string[],
  from: number,
  at: number,
): boolean {
  const key = keys[at]
  if (key === ';') return true
  if (key !== ',' && key !== 'và' && key !== 'cùng') return false
  const quantity = quantifiers.match(keys, at + 1)
  const start = at + 1 + quantity
  const head = heads().match(keys, start) + posts.match(keys, start) + bodyPosts.match(keys, start)
  if (head === 0) return false
  const opens = quantity > 0 || syllables[start]?.capital === true || heads().match(keys, start) > 1
  if (!opens || listNouns.has(keys[start] ?? '') === (quantity === 0 && head === 1)) {
    if (!opens || !isProperAfter(syllables, start + head)) return false
  }
  return !isWhole(keys.slice(from, at), keys.slice(start, start + 4))
}

function isProperAfter(syllables: readonly Syllable[], at: number): boolean {
  const next = syllables[at]
  return next !== undefined && next.word && next.capital
}

/** "Văn phòng HĐND và UBND", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể": one body with two names in its own. */
function isWhole(before: readonly string[], after: readonly string[]): boolean {
  const words = before.join(' ')
  const next = after.join(' ')
  if (/^(?:chánh )?văn phòng (?:hội đồng|đoàn đại biểu)/u.test(words)) {
    return /^(?:hội đồng|uỷ ban) nhân dân/u.test(next)
  }
  return /đảng uỷ (?:\p{L}+ )?mặt trận/u.test(words) && /^đoàn thể/u.test(next)
}

/** The body that a stretch names; several where one head stands before many fields ("các Sở: Tài chính, Y tế"). */
function membersOf(
  text: string,
  syllables: readonly Syllable[],
  keys: readonly string[],
  from: number,
  to: number,
): BodyName[] {
  const body = bodyAt(text, syllables, keys, from, to)
  if (body === null) return []
  if (body.kind !== 'ministry' && body.kind !== 'department') return [body]
  const [head] = body.words
  const members: BodyName[] = []
  for (let index = from; index < to; index++) {
    const length = fields.match(keys, index)
    if (length === 0 || head === undefined) continue
    const words = keys.slice(index, index + length).filter((key) => isName(key))
    const start = syllables[index]?.start ?? 0
    const end = syllables[index + length - 1]?.end ?? start
    members.push({
      ...body,
      text: `${text.slice(headStart(syllables, from, to), headEnd(syllables, from, to))} ${text.slice(start, end)}`,
      words: [head, ...words],
      group: false,
      named: true,
    })
    index += length - 1
  }
  return members.length > 1 ? members : [body]
}
