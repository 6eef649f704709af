import {
  type BodyKind,
  type BodyKindRow,
  type BodyLevel,
  bodyKinds,
  bodyLevels,
  falseLevels,
  headPosts,
  levelWords,
  neutralWords,
} from '../../facts/body-kinds'
import {PhraseSet} from '../../facts/phrases'
import {folded} from '../../text/letters'
import type {Syllable} from './syllables'

/** A body or a group of bodies, as a lead or a list of recipients names it. */
export interface BodyName {
  /** Its words as printed, without the post before them: "Giám đốc Sở Y tế" → "Sở Y tế". */
  readonly text: string
  /** Null where the words begin as no body's name does. */
  readonly kind: BodyKind | null
  /** Null where its words tell none. */
  readonly level: BodyLevel | null
  /** What tells it from others of its sort, folded: without levels and joining words. */
  readonly words: readonly string[]
  /** Every body of its sort: "các sở, ban, ngành", "Ủy ban nhân dân các xã". */
  readonly group: boolean
  /** Carries a name of its own: "Sở Y tế" against "Công an tỉnh". */
  readonly named: boolean
  /** Only those concerned: "các sở, ngành liên quan". */
  readonly related: boolean
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
  'đồng chí',
  'các đồng chí',
  'đ/c',
  'các đ/c',
])
const posts = new PhraseSet(headPosts)
const levels = new PhraseSet([...levelWords.keys(), ...neutralWords, ...falseLevels])
const heads = new PhraseSet(bodyKinds.flatMap((row) => row.heads))

/** A phrase as matched: folded, the comma a word of its own. */
function keyOf(phrase: string): string {
  return folded(phrase).replace(/,/g, ' ,')
}

let rows: Map<string, BodyKindRow> | undefined

function rowOf(head: string): BodyKindRow | undefined {
  rows ??= new Map(bodyKinds.flatMap((row) => row.heads.map((each) => [keyOf(each), row])))
  return rows.get(head)
}

const notLevels = new Set(falseLevels)
const levelOfWords = new Map([...levelWords].map(([words, level]) => [folded(words), level]))

/** Nouns that go on with a group, in capitals or not: "các Sở, Ban, Ngành", "các xã, phường". */
export const groupNouns = new Set(
  'sở ban ngành bộ đoàn hội cấp xã phường huyện quận tỉnh vụ cục phòng'.split(' '),
)
/** Words of a name that tell nothing apart. */
const joining = new Set(
  'và các của thuộc trực tại ở với cùng hoặc khác những trên địa bàn cấp có từ đến'.split(' '),
)
/** "các", "UBND các xã", "UBND cấp xã": more than one. */
const plural = new Set(['các', 'những', 'toàn', 'mỗi', 'từng', 'tất', 'cấp'])

/** A list of names in syllables. */
export interface Names {
  readonly text: string
  readonly syllables: readonly Syllable[]
  readonly keys: readonly string[]
}

/** How a name begins. */
export interface Opening {
  /** Index of the head's first syllable. */
  readonly start: number
  /** Length of the head, 0 where no body's name begins here. */
  readonly head: number
  /** Words before it that say how many. */
  readonly quantity: number
}

/** The beginning of a body's name, behind what says how many and behind the post that heads it. */
export function openingAt({keys}: Names, at: number): Opening {
  let start = at
  let quantity = 0
  for (;;) {
    const count = quantifiers.match(keys, start)
    start += count
    quantity += count
    const head = heads.match(keys, start)
    const post = posts.match(keys, start)
    const behind = start + post + quantifiers.match(keys, start + post)
    if (post === 0 || head > post || heads.match(keys, behind) === 0) return {start, head, quantity}
    start += post
  }
}

/** True for a syllable that tells one body from another. */
export function tellsApart(key: string): boolean {
  return /[\p{L}\p{N}]/u.test(key) && !joining.has(key)
}

/** The printed words of a stretch of syllables. */
export function wordsAt({text, syllables}: Names, from: number, to: number): string {
  return text.slice(syllables[from]?.start ?? 0, syllables[to - 1]?.end ?? 0)
}

/** The body that a stretch of a list names. */
export function bodyAt(names: Names, from: number, to: number): BodyName {
  const {keys} = names
  const {start, head} = openingAt(names, from)
  const end = nameEnd(keys, start + head, to)
  const headKeys = keys.slice(start, start + head)
  const row = head === 0 ? undefined : rowOf(headKeys.join(' '))
  const {words, level, named} = descriptionOf(
    names,
    start,
    start + head,
    end,
    row?.kind === 'general',
  )
  const stretch = keys.slice(from, end)
  const quantified = stretch.some((key) => plural.has(key))
  const addressed = keys.slice(from, start).includes('đồng')
  return {
    text: wordsAt(names, shownFrom(names, from, start), end),
    kind: addressed && !named ? 'person' : (row?.kind ?? null),
    level: row?.level === 'central' ? row.level : (level ?? row?.level ?? null),
    words: withoutFrame([...headKeys.filter((key) => tellsApart(key)), ...words]),
    group: isGroup(row, named, quantified, stretch),
    named,
    related: /liên quan|chức năng/u.test(stretch.join(' ')),
  }
}

/** "Ủy ban Mặt trận Tổ quốc" is the "Mặt trận Tổ quốc". */
function withoutFrame(words: readonly string[]): readonly string[] {
  const at = words.indexOf('mặt')
  return at > 1 && words[at - 2] === 'uỷ'
    ? words.filter((_, index) => index < at - 2 || index >= at)
    : words
}

function isGroup(
  row: BodyKindRow | undefined,
  named: boolean,
  quantified: boolean,
  stretch: readonly string[],
): boolean {
  if (row?.collective === true) return true
  if (row?.kind === 'general' && quantified) return true
  return !named && (quantified || isList(stretch))
}

interface Description {
  readonly words: readonly string[]
  readonly level: BodyLevel | null
  readonly named: boolean
}

/** What follows the head: the words that tell the body apart, up to "thuộc …", and its level. */
function descriptionOf(
  {syllables, keys}: Names,
  start: number,
  headEnd: number,
  to: number,
  firstLevel: boolean,
): Description {
  const words: string[] = []
  let level: BodyLevel | null = null
  let named = false
  let hosted = false
  for (let index = start; index < to; ) {
    const length = levels.match(keys, index)
    const phrase = keys.slice(index, index + length)
    const told = levelOfWords.get(phrase.join(' ')) ?? null
    // The lowest level named is the body's own: "các xã, phường thuộc tỉnh".
    if (told !== null && (level === null || (!firstLevel && isBelow(told, level)))) level = told
    const key = keys[index] ?? ''
    hosted ||= index >= headEnd && (key === 'thuộc' || key === 'của')
    if (index >= headEnd && !hosted) {
      if (notLevels.has(phrase.join(' '))) words.push(...phrase)
      else if (length === 0 && tellsApart(key)) {
        words.push(key)
        named ||= syllables[index]?.capital === true && !groupNouns.has(key)
      }
    }
    index += Math.max(1, length)
  }
  return {words, level, named}
}

/** Where a name ends before words behind it: "Sở Tài chính, Sở Nội vụ | mỗi đơn vị …", "các sở | nêu trên". */
function nameEnd(keys: readonly string[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const key = keys[index]
    if (key === 'mỗi' || ((key === 'nêu' || key === 'nói') && keys[index + 1] === 'trên'))
      return index
  }
  return to
}

function isBelow(level: BodyLevel, other: BodyLevel): boolean {
  return bodyLevels.indexOf(level) > bodyLevels.indexOf(other)
}

/** "xã, phường", "phường, xã, đặc khu" without "các". */
function isList(keys: readonly string[]): boolean {
  return keys.some((key, index) => key === ',' && groupNouns.has(keys[index + 1] ?? ''))
}

/** A group keeps the "các" before it, a body sheds its post. */
function shownFrom({keys}: Names, from: number, start: number): number {
  let at = start
  while (at > from && quantifiers.match(keys, at - 1) > 0) at--
  return at
}
