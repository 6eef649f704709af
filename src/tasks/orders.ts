import type {PhraseSet} from '../facts/phrases'
import {actorOf, continuesObjects, laterOrder} from './actors'
import {assignedBehind} from './assigned-behind'
import {bodiesAt} from './body-names'
import type {Actor} from './clause-actors'
import {coordinatingIn} from './coordinating'
import {distinct} from './distinct'
import {isStatement, rulesCase} from './predicates'
import {firstWord, type Sentence, type Stretch, sentencesOf} from './sentences'
import {titleBody} from './title-names'
import {type Token, tokensOf} from './tokens'

/** What the words of one block say of who must act; offsets of the text given. */
export interface Order {
  /** Bodies that are told to act, in order; the first sentence's first. */
  readonly leads: readonly Stretch[]
  /** True where the first sentence names its actor; later ones may name further ones. */
  readonly leadFirst: boolean
  /** The issuer's own order ("Giao X …", "Yêu cầu X …") stands somewhere in it. */
  readonly ordered: boolean
  /** Its one lead is asked in the midst of what somebody else has to do: "Xây dựng kế hoạch, yêu cầu các cơ sở y tế …". */
  readonly embedded: boolean
  readonly coordinating: readonly Stretch[]
  /** The block begins with an instruction (a verb), with or without an actor before it. */
  readonly instructs: boolean
  /** Its first sentence asks somebody to act, and not only a later one. */
  readonly opens: boolean
  /** It begins with a thing, a figure or a condition: nobody is asked to act. */
  readonly states: boolean
  /** The block is a name alone, or a name and a colon: "2. Sở Tài chính", "- Ban Tổ chức Tỉnh ủy:". */
  readonly title: boolean
  /** The issuer speaks of itself: "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:". */
  readonly announces: boolean
}

const nothing: Order = {
  leads: [],
  leadFirst: false,
  ordered: false,
  embedded: false,
  coordinating: [],
  instructs: false,
  opens: false,
  states: false,
  title: false,
  announces: false,
}

/** What the issuer itself does with words that look like an order: "… ban hành Kế hoạch … như sau:". */
const announcing = new Set([
  'ban hành',
  'xây dựng',
  'triển khai',
  'thông báo',
  'hướng dẫn',
  'kết luận',
])

/** What a body that leads does where it concludes a meeting: "Thường trực Đảng ủy cơ bản nhất trí với …; đồng thời lưu ý một số nội dung sau:". */
const concluding = new Set(['lưu ý', 'nhất trí', 'ghi nhận'])
const leading = /^(?:Thường trực|Ban Thường vụ|Ban Chấp hành|Ban Bí thư|Bộ Chính trị)(?!\p{L})/iu

/** How far back the words that introduce a list of members are looked for, in UTF-16 units. */
const longestIntroduction = 400

/** Reads who must act, and with whom, from the text of a block after its marker. `own`: names of the office's own bodies. */
export function readOrder(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
  own: PhraseSet | null = null,
): Order {
  const sentences = sentencesOf(tokens, own)
  const [first] = sentences
  if (first === undefined) return nothing
  const alone = sentences.length === 1
  const name = alone ? titleBody(text, first) : null
  if (name !== null)
    return {...nothing, leads: [name], leadFirst: true, instructs: true, title: true}
  const opening = readSentence(text, first, true)
  const read = [opening, ...sentences.slice(1).map((each) => readSentence(text, each, false))]
  const {leadFirst, announces} = opening
  const named = read.flatMap((each) => each.leads)
  const {actor} = opening
  const states = isStatement(first) && !rulesCase(first)
  const behind = named.length === 0 ? assignedBehind(text, first, states) : null
  const asks =
    behind !== null || ((actor.instructs || leadFirst) && !(states && actor.lead === null))
  // What opens with a statement may go on with an order: its actor is the first then.
  const later = read.some((each, index) => index > 0 && each.leadFirst && each.actor.instructs)
  return {
    leads: distinct(behind === null ? named : [behind], ({start, end}) => text.slice(start, end)),
    leadFirst: leadFirst || behind !== null || (later && !asks),
    ordered: read.some((each) => each.ordered),
    embedded: opening.embedded && named.length === 1,
    coordinating: sentences.flatMap(coordinatingIn),
    instructs: asks || later,
    opens: asks,
    states,
    title: actor.title && alone,
    announces,
  }
}

/** What one sentence of a block says. */
interface SentenceOrder {
  /** Of its first clause, also where it is not taken as a lead. */
  readonly actor: Actor
  readonly leads: readonly Stretch[]
  /** Its first clause names a lead. */
  readonly leadFirst: boolean
  readonly ordered: boolean
  readonly embedded: boolean
  readonly announces: boolean
}

function readSentence(text: string, sentence: Sentence, first: boolean): SentenceOrder {
  const actor = actorOf(sentence)
  const introduces = sentence.keys[sentence.keys.length - 1] === ':'
  const given = actor.ordered ? null : laterOrder(sentence, firstWord(sentence), introduces)
  const announces =
    actor.lead !== null &&
    !actor.ordered &&
    introduces &&
    isAnnouncement(text, sentence, actor.lead, actor.next)
  const own = !announces && (first || !encourages(sentence)) ? actor.lead : null
  const byOrder = given !== null && (introduces || own === null)
  const lead = byOrder ? given : own
  const later = laterActors(text, sentence, actor.next)
  return {
    actor,
    leads: [lead, ...later.map((each) => each.lead)].filter((each) => each !== null),
    leadFirst: lead !== null,
    embedded:
      actor.instructs && actor.lead === null && isAskedAside(text, byOrder ? given : null, later),
    ordered: byOrder || (own !== null && actor.ordered) || later.some((each) => each.ordered),
    announces: announces && given === null,
  }
}

/** "Tổ chức kiểm tra; yêu cầu các đơn vị …": all who are named are asked besides, by whoever has the duty before. */
function isAskedAside(text: string, given: Stretch | null, later: readonly Actor[]): boolean {
  if (given !== null) return asksFor(text, given)
  return later.length > 0 && later.every(({lead}) => lead !== null && asksFor(text, lead))
}

/** A body may ask others for something; to give them duties is the issuer's. */
function asksFor(text: string, {start}: Stretch): boolean {
  return /(?:yêu cầu|đề nghị)\s*$/iu.test(text.slice(Math.max(0, start - 12), start))
}

/** The actors of the clauses behind the first: each order of a list stands by itself. */
function laterActors(text: string, sentence: Sentence, from: number): Actor[] {
  if (!sentence.keys.includes(';', from)) return []
  return clausesOf(sentence, from)
    .slice(1)
    .filter((clause) => !encourages(clause))
    .map((clause) => actorOf(clause))
    .filter(({lead, instructs}) => lead !== null && instructs && !isListed(text, lead))
}

/** The clauses of a sentence behind its first actor, parted by semicolons outside brackets. */
function clausesOf(sentence: Sentence, from: number): Sentence[] {
  const clauses: Sentence[] = []
  let start = from
  let depth = 0
  for (let index = from; index <= sentence.tokens.length; index++) {
    const text = sentence.tokens[index]?.text
    if (text === '(') depth++
    if (text === ')') depth = Math.max(0, depth - 1)
    if (text !== undefined && !(text === ';' && depth === 0)) continue
    // "… chỉ đạo Sở Tài chính; các xã cân đối …": those who are led, not a second order.
    if (text !== undefined && beginsBody(sentence, index + 1) && continuesObjects(sentence, index))
      continue
    if (index > start)
      clauses.push({
        tokens: sentence.tokens.slice(start, index),
        keys: sentence.keys.slice(start, index),
        mayOwe: sentence.mayOwe,
        own: sentence.own,
      })
    // "…; đồng thời | Ủy ban nhân dân phường đề xuất …"
    const besides = sentence.keys[index + 1] === 'đồng' && sentence.keys[index + 2] === 'thời'
    start = index + (besides ? 3 : 1)
  }
  return clauses
}

/** True where a name begins: only then can what stands behind a mark go on with a list of bodies. */
function beginsBody(sentence: Sentence, at: number): boolean {
  return bodiesAt(sentence, at) > at
}

/** To encourage is no order; only where it opens the item does it name who is meant. */
function encourages(sentence: Sentence): boolean {
  const key = sentence.keys[firstWord(sentence)]
  return key === 'khuyến' || key === 'kêu'
}

/** Members of a body ("gồm: Trưởng ban là …; các ủy viên …") are no actors. */
function isListed(text: string, lead: Stretch): boolean {
  return /(?:bao gồm|gồm|gồm có)\s*:?[^.]*$/u.test(
    text.slice(Math.max(0, lead.start - longestIntroduction), lead.start),
  )
}

/** “… ban hành Kế hoạch … như sau:”, “… báo cáo kết quả như sau” */
function isAnnouncement(text: string, sentence: Sentence, lead: Stretch, at: number): boolean {
  const {keys} = sentence
  const from = keys[at] === 'cơ' && keys[at + 1] === 'bản' ? at + 2 : at
  if (concluding.has(`${keys[from]} ${keys[from + 1]}`))
    return leading.test(text.slice(lead.start, lead.end))
  const verb = `${keys[at]} ${keys[at + 1]}`
  const end = keys.slice(-5).join(' ')
  // "Khu Quản lý đường bộ triển khai Điều 1 và các nội dung sau:" is an order; what the issuer does it does "như sau".
  return announcing.has(verb) && end.includes(verb === 'triển khai' ? 'như sau :' : 'sau :')
}
