import {PhraseSet} from '../facts/phrases'
import {openers, orderVerbs} from '../facts/verbs'
import {bodiesAt, verbAt} from './body-names'
import {type Sentence, sentencesOf, tokensOf} from './tokens'

/** A stretch of a view, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the words of one block say of who must act; offsets of the block's view. */
export interface Order {
  /** Bodies that are told to act, in order; the first sentence's first. */
  readonly leads: readonly Stretch[]
  /** True where the first sentence names its actor; later ones may name further ones. */
  readonly leadFirst: boolean
  readonly coordinating: readonly Stretch[]
  /** The block begins with an instruction (a verb), with or without an actor before it. */
  readonly instructs: boolean
  /** The block is a name alone, or a name and a colon: "2. Sở Tài chính", "- Ban Tổ chức Tỉnh ủy:". */
  readonly title: boolean
  /** The issuer speaks of itself: "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:". */
  readonly announces: boolean
}

const order = new PhraseSet(orderVerbs)
const opener = new PhraseSet(openers)

/** Words between "phối hợp" and the body: "chặt chẽ với", "cùng với". */
const withWords = new Set([
  'với',
  'cùng',
  'chặt',
  'chẽ',
  'tốt',
  'thường',
  'xuyên',
  'hiệu',
  'quả',
  'kịp',
  'thời',
])
const announcing = new Set([
  'ban hành',
  'xây dựng',
  'triển khai',
  'thông báo',
  'hướng dẫn',
  'kết luận',
])

function stretch(sentence: Sentence, from: number, to: number): Stretch {
  return {start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0}
}

/** Index of the first word after leading marks ("-", quotes). */
function firstWord(sentence: Sentence, from = 0): number {
  let index = from
  while (index < sentence.tokens.length && sentence.tokens[index]?.word !== true) index++
  return index
}

interface Actor {
  readonly lead: Stretch | null
  /** Index of the token after the actor, or of the first word where there is none. */
  readonly next: number
  readonly title: boolean
  readonly instructs: boolean
  readonly issuer: Stretch | null
}

const none: Actor = {lead: null, next: 0, title: false, instructs: false, issuer: null}

/** Who is told to act by a clause that begins at an index. */
function actorAt(sentence: Sentence, at: number): Actor {
  const ordered = order.match(sentence.keys, at)
  if (ordered > 0) {
    const start = at + ordered
    const end = bodiesAt(sentence, start)
    if (end > start)
      return {...none, lead: stretch(sentence, start, end), next: end, instructs: true}
  }
  const prefix = prefixLength(sentence, at)
  const start = at + prefix
  const end = bodiesAt(sentence, start)
  if (end > start) return subject(sentence, start, end, prefix > 0)
  return {...none, next: at, instructs: verbAt(sentence, at) > 0}
}

/** "Đối với các sở: …", "Trách nhiệm của Sở Y tế", "Về phía …": words before a body that is addressed. */
function prefixLength(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const two = `${keys[at]} ${keys[at + 1]}`
  if (two === 'đối với' || two === 'về phía') return 2
  if ((two === 'trách nhiệm' || two === 'nhiệm vụ') && keys[at + 2] === 'của') return 3
  return 0
}

function subject(sentence: Sentence, start: number, end: number, prefixed: boolean): Actor {
  const {tokens, keys} = sentence
  const lead = stretch(sentence, start, end)
  const next = tokens[end]
  if (next === undefined || (isEnd(next.text) && end === tokens.length - 1)) {
    return {...none, lead, next: end, title: true}
  }
  if (next.text === ':')
    return {
      ...none,
      lead,
      next: end + 1,
      title: end === tokens.length - 1,
      instructs: end < tokens.length - 1,
    }
  if (prefixed) return {...none, next: start - 2}
  const given = order.match(keys, end)
  if (given > 0) {
    const from = end + given
    const to = bodiesAt(sentence, from)
    if (to > from)
      return {...none, lead: stretch(sentence, from, to), next: to, instructs: true, issuer: lead}
  }
  if (isPredicate(sentence, end)) return {...none, lead, next: end, instructs: true}
  return {...none, next: start}
}

function isEnd(text: string): boolean {
  return text === '.' || text === ';' || text === ','
}

const predicateWords = new Set([
  'có',
  'phải',
  'cần',
  'sẽ',
  'là',
  'căn',
  'trên',
  'theo',
  'khi',
  'trong',
  'trước',
  'sau',
  'tùy',
  'tuỳ',
  'tự',
  'cùng',
  'tại',
  'hằng',
  'hàng',
  'định',
  'ngay',
  'chịu',
  'được',
  'bằng',
  'từ',
  'để',
  'chỉ',
  'thông',
  'vào',
  'qua',
  'dưới',
])

function isPredicate(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined) return false
  if (token.text === ',') return verbAt(sentence, at + 1) > 0
  return verbAt(sentence, at) > 0 || predicateWords.has(token.key)
}

/** The actor of a sentence that opens with a ground or a time: "Căn cứ …, các sở … xây dựng …". */
function actorAfterOpener(sentence: Sentence, at: number): Actor {
  const {tokens} = sentence
  let depth = 0
  for (let index = at + 1; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text === '(') depth++
    if (text === ')') depth--
    if (text !== ',' || depth > 0) continue
    const after = firstWord(sentence, index + 1)
    const found = actorAt(sentence, after)
    if (found.lead !== null && found.instructs && isClauseStart(sentence, index)) return found
    if (found.instructs && found.lead === null) return {...none, next: after, instructs: true}
  }
  return none
}

/** The list before the comma is over: what follows is not one more of its members. */
function isClauseStart(sentence: Sentence, comma: number): boolean {
  const before = sentence.tokens[comma - 1]
  return before !== undefined && before.word
}

/** An order in the midst of a sentence: "…, giao Ủy ban nhân dân cấp xã chủ động …". */
function laterOrder(sentence: Sentence, from: number): Stretch | null {
  const {tokens} = sentence
  for (let index = from; index < tokens.length; index++) {
    const before = tokens[index - 1]?.text
    if (before !== ',' && before !== ':' && index !== 0) continue
    const length = order.match(sentence.keys, index)
    if (length === 0) continue
    const end = bodiesAt(sentence, index + length)
    if (end > index + length && isPredicate(sentence, end))
      return stretch(sentence, index + length, end)
  }
  return null
}

function coordinatingIn(sentence: Sentence): Stretch[] {
  const {keys} = sentence
  const found: Stretch[] = []
  for (let index = 0; index < keys.length; index++) {
    const starts = keys[index] === 'phối' && keys[index + 1] === 'hợp'
    if (!starts) continue
    let from = index + 2
    let linked = false
    while (withWords.has(keys[from] ?? '')) {
      linked ||= keys[from] === 'với' || keys[from] === 'cùng'
      from++
    }
    if (keys[from] === ':') {
      from++
      linked = true
    }
    const end = bodiesAt(sentence, from)
    if (end > from && (linked || isNamed(sentence, from))) found.push(stretch(sentence, from, end))
    index = Math.max(index, end - 1)
  }
  return found
}

function isNamed(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.capital === true ||
    sentence.keys[at] === 'các' ||
    sentence.keys[at] === 'cơ'
  )
}

/** Reads who must act, and with whom, from the text of a block after its marker. */
export function readOrder(text: string): Order {
  const sentences = sentencesOf(tokensOf(text))
  const leads: Stretch[] = []
  const coordinating: Stretch[] = []
  let leadFirst = false
  let instructs = false
  let title = false
  let announces = false
  sentences.forEach((sentence, index) => {
    const at = firstWord(sentence)
    let actor = actorAt(sentence, at)
    const opens = opener.match(sentence.keys, at) > 0
    if (actor.lead === null && opens) {
      const later = actorAfterOpener(sentence, at)
      if (later.lead !== null || later.instructs) actor = later
    }
    const {lead} = actor
    const announced = lead !== null && actor.issuer === null && isAnnouncement(sentence, actor.next)
    if (lead !== null && !announced) {
      leads.push(lead)
      if (index === 0) leadFirst = true
    } else {
      const given = laterOrder(sentence, at)
      if (given !== null) {
        leads.push(given)
        if (index === 0) leadFirst = true
      }
    }
    if (index === 0) {
      instructs = actor.instructs || leadFirst
      title = actor.title && sentences.length === 1
      announces = announced
    }
    coordinating.push(...coordinatingIn(sentence))
  })
  return {leads: unique(text, leads), leadFirst, coordinating, instructs, title, announces}
}

/** “… ban hành Kế hoạch … như sau:”, “… báo cáo kết quả như sau” */
function isAnnouncement(sentence: Sentence, at: number): boolean {
  const {keys, tokens} = sentence
  const last = tokens[tokens.length - 1]?.text
  if (last !== ':') return false
  return (
    announcing.has(`${keys[at]} ${keys[at + 1]}`) && keys.slice(-4).join(' ').includes('như sau')
  )
}

/** The same body named twice is one. */
function unique(text: string, stretches: readonly Stretch[]): Stretch[] {
  const seen = new Set<string>()
  return stretches.filter(({start, end}) => {
    const name = text.slice(start, end)
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
