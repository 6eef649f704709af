import {PhraseSet} from '../facts/phrases'
import {nounStarts, openers, orderVerbs} from '../facts/verbs'
import {bodiesAt, verbAt} from './body-names'
import {indexNear, type Sentence, sentencesOf, tokensOf} from './tokens'

/** A stretch of a view, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the words of one block say of who must act; offsets of the text given. */
export interface Order {
  /** Bodies that are told to act, in order; the first sentence's first. */
  readonly leads: readonly Stretch[]
  /** True where the first sentence names its actor; later ones may name further ones. */
  readonly leadFirst: boolean
  /** The issuer's own order ("Giao X …", "Yêu cầu X …") stands somewhere in it. */
  readonly ordered: boolean
  readonly coordinating: readonly Stretch[]
  /** The block begins with an instruction (a verb), with or without an actor before it. */
  readonly instructs: boolean
  /** It begins with a thing, a figure or a condition: nobody is asked to act. */
  readonly states: boolean
  /** The block is a name alone, or a name and a colon: "2. Sở Tài chính", "- Ban Tổ chức Tỉnh ủy:". */
  readonly title: boolean
  /** The issuer speaks of itself: "Ủy ban nhân dân tỉnh ban hành Kế hoạch … như sau:". */
  readonly announces: boolean
}

const order = new PhraseSet(orderVerbs)
const opener = new PhraseSet(openers)
const noun = new PhraseSet(nounStarts)

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
  'có',
  'cụ',
  'thể',
])
const announcing = new Set([
  'ban hành',
  'xây dựng',
  'triển khai',
  'thông báo',
  'hướng dẫn',
  'kết luận',
])
/** Words that take the bodies after them as objects; a comma behind them goes on with the list. */
const governing = new Set([
  'với',
  'về',
  'cho',
  'cùng',
  'cáo',
  'trình',
  'giúp',
  'mưu',
  'đạo',
  'dẫn',
  'đốc',
  'gửi',
  'gồm',
  'đến',
  'động',
])

const predicateWords = new Set([
  'có',
  'phải',
  'cần',
  'sẽ',
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
  'thông',
  'vào',
  'qua',
  'dưới',
  'nếu',
  'nhanh',
  'dựa',
  'với',
])
const beingWords = new Set(['cơ', 'đầu', 'đơn', 'thường', 'chủ', 'trưởng', 'bộ'])
const dutyPhrases = new PhraseSet([
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ động',
  'chủ trì',
  'phải',
  'cần',
  'nghiêm túc',
  'khẩn trương',
])

function stretch(sentence: Sentence, from: number, to: number): Stretch {
  return {start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0}
}

/** Index of the first word from an index on, past marks and quotes. */
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
  /** By an order verb of the issuer. */
  readonly ordered: boolean
}

const none: Actor = {lead: null, next: 0, title: false, instructs: false, ordered: false}

/** How many labels ("Các sở: các đơn vị: …") may stand before a clause: a limit to recursion. */
const mostLabels = 3

/** Who is told to act by a clause that begins at an index, behind some labels. */
function actorAt(sentence: Sentence, at: number, labels = 0): Actor {
  const ordered = order.match(sentence.keys, at)
  if (ordered > 0) {
    const found = orderedAt(sentence, at + ordered)
    if (found !== null) return found
  }
  const prefix = prefixLength(sentence, at)
  const start = at + prefix
  const end = bodiesAt(sentence, start)
  if (end > start) return subject(sentence, start, end, prefix > 0, labels)
  return {...none, next: at, instructs: instructsAt(sentence, at)}
}

/** Words behind a verb that make it a noun: "Kiến nghị | của cử tri", "Quy hoạch | được …". */
const nominal = new Set(['của', 'là', 'được', 'đã', 'đang', 'sẽ', 'thuộc', 'gồm', 'bằng'])

/** A clause without a subject that asks to act: it opens with a verb, or with "có" and what there is to be. */
function instructsAt(sentence: Sentence, at: number): boolean {
  const {keys} = sentence
  const length = verbAt(sentence, at)
  if (length > 0) return !nominal.has(keys[at + length] ?? '')
  return (
    keys[at] === 'có' &&
    /^(?:chương|cơ|chính|kế|giải|biện|cách|hình|phương|văn|các|lộ)$/u.test(keys[at + 1] ?? '')
  )
}

function orderedAt(sentence: Sentence, start: number): Actor | null {
  const end = bodiesAt(sentence, start)
  return end > start
    ? {...none, lead: stretch(sentence, start, end), next: end, instructs: true, ordered: true}
    : null
}

/** "Đối với các sở: …", "Trách nhiệm của Sở Y tế", "Về phía …": words before a body that is addressed. */
function prefixLength(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const two = `${keys[at]} ${keys[at + 1]}`
  if (two === 'đối với' || two === 'về phía') return 2
  if ((two === 'trách nhiệm' || two === 'nhiệm vụ') && keys[at + 2] === 'của') return 3
  return 0
}

/** Words a remark may have; an unclosed bracket is not looked after to the end of a long block. */
const longestRemark = 120

/** Past a remark in brackets: "Sở Nội vụ (Cơ quan thường trực …):". */
function skipBrackets(sentence: Sentence, at: number): number {
  if (sentence.keys[at] !== '(') return at
  const close = indexNear(sentence.keys, ')', at, longestRemark)
  return close === -1 ? at : close + 1
}

function subject(
  sentence: Sentence,
  start: number,
  nameEnd: number,
  prefixed: boolean,
  labels: number,
): Actor {
  const {tokens, keys} = sentence
  const lead = stretch(sentence, start, nameEnd)
  const end = skipBrackets(sentence, nameEnd)
  const next = tokens[end]
  const last = end >= tokens.length - 1
  if (next === undefined || (last && isEnd(next.text)))
    return {...none, lead, next: end, title: true}
  if (next.text === ':') {
    const after = firstWord(sentence, end + 1)
    const acts =
      verbAt(sentence, after) > 0 ||
      keys[after] === 'là' ||
      (opener.match(keys, after) > 0 && keys[after] !== 'nếu') ||
      order.match(keys, after) > 0
    // "Các sở: …; các đơn vị liên quan: Các sở có ý kiến …": the label and its sentence name the same bodies.
    const inner =
      last || acts || labels === mostLabels ? none : actorAt(sentence, after, labels + 1)
    if (inner.lead !== null && inner.instructs) return {...inner, lead}
    return {
      ...none,
      lead: last || acts ? lead : null,
      next: end + 1,
      title: last,
      instructs: acts && noun.match(keys, after) === 0,
    }
  }
  if (prefixed) return {...none, next: start}
  if (
    next.text === ',' &&
    keys[end + 1] === 'trong' &&
    keys[end + 2] === 'đó' &&
    keys[keys.length - 1] === ':'
  ) {
    return {...none, lead, next: end, title: true}
  }
  const given = order.match(keys, end)
  if (given > 0) {
    const found = orderedAt(sentence, end + given)
    if (found !== null) return found
  }
  const duty = end - start <= 3 ? dutyAt(sentence, end) : -1
  if (duty > end)
    return {...none, lead: stretch(sentence, start, duty), next: duty, instructs: true}
  if (isPredicate(sentence, end)) return {...none, lead, next: end, instructs: true}
  return {...none, next: start}
}

function isEnd(text: string): boolean {
  return text === '.' || text === ';' || text === ','
}

function isPredicate(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined) return false
  if (token.text === ',') return verbAt(sentence, at + 1) > 0 || isInserted(sentence, at)
  if (token.key === 'là') return beingWords.has(sentence.keys[at + 1] ?? '')
  if (verbAt(sentence, at) > 0 || predicateWords.has(token.key)) return true
  return isModified(sentence, at)
}

/** "…, trên cơ sở tài liệu được cấp, tổ chức học tập": a ground between subject and verb. */
function isInserted(sentence: Sentence, comma: number): boolean {
  if (opener.match(sentence.keys, comma + 1) === 0) return false
  const close = sentence.keys.indexOf(',', comma + 1)
  return close !== -1 && verbAt(sentence, close + 1) > 0
}

/** "Cơ quan | lập đề án | có trách nhiệm …": where the duty of a body begins that its work describes; -1 where none does. */
function dutyAt(sentence: Sentence, from: number): number {
  for (let index = from; index < Math.min(sentence.keys.length, from + 14); index++) {
    const text = sentence.tokens[index]?.text
    if (text === ',' || text === ':' || text === ';') return -1
    const key = sentence.keys[index]
    if ((key === 'có' || key === 'chịu') && sentence.keys[index + 1] === 'trách') return index
  }
  return -1
}

/** "… tới việc thực hiện Kế hoạch này có trách nhiệm": words that narrow the subject down before its duty. */
function isModified(sentence: Sentence, at: number): boolean {
  for (let index = at; index < Math.min(sentence.keys.length, at + 22); index++) {
    const text = sentence.tokens[index]?.text
    if (text === ',' || text === ':' || text === ';') return false
    if (sentence.keys[index] === 'có' || sentence.keys[index] === 'chịu') {
      if (dutyPhrases.match(sentence.keys, index) > 0) return true
    }
  }
  return false
}

/** The actor of a sentence that opens with a ground, a time or a topic: "Căn cứ …, các sở … xây dựng …". */
function actorInside(sentence: Sentence, at: number): Actor {
  const {tokens, keys} = sentence
  let depth = 0
  let word = 0
  for (let index = at + 1; index < tokens.length; index++) {
    const text = tokens[index]?.text
    if (text === '(') depth++
    if (text === ')') depth--
    if (depth > 0 || (text !== ',' && text !== ':' && keys[index] !== 'thì')) continue
    // The next word of a run of marks is looked for once.
    if (word <= index) word = firstWord(sentence, index + 1)
    const found = actorAt(sentence, word)
    if (
      found.lead !== null &&
      found.instructs &&
      isAddressed(sentence, index + 1) &&
      !continuesObjects(sentence, index)
    )
      return found
  }
  return none
}

const groupWords = new Set(['các', 'những', 'toàn', 'mỗi', 'từng', 'đồng'])

/** A subject in the midst of a sentence is a name or a group: "Sở …", "các …"; or an order names it. */
function isAddressed(sentence: Sentence, at: number): boolean {
  const first = firstWord(sentence, at)
  if (order.match(sentence.keys, first) > 0 || sentence.tokens[at - 1]?.text === ':') return true
  return sentence.tokens[first]?.capital === true || groupWords.has(sentence.keys[first] ?? '')
}

/** The comma parts two objects of one verb ("gửi Bộ Xây dựng, Bộ Tài chính"), not the ground from its subject. */
function continuesObjects(sentence: Sentence, comma: number): boolean {
  if (sentence.tokens[comma]?.text !== ',') return false
  for (let index = comma - 1; index > Math.max(0, comma - 40); index--) {
    const end = bodiesAt(sentence, index)
    if (end <= comma || end === index) continue
    let first = index
    while (first > 0 && bodiesAt(sentence, first - 1) >= end) first--
    const before = sentence.keys[first - 1] ?? ''
    return governing.has(before) || verbAt(sentence, Math.max(0, first - 2)) > 0
  }
  return false
}

/** An order of the issuer in the midst of a sentence: "…, giao Ủy ban nhân dân cấp xã chủ động …". */
function laterOrder(sentence: Sentence, from: number, anywhere: boolean): Stretch | null {
  const {tokens} = sentence
  for (let index = from; index < tokens.length; index++) {
    const before = tokens[index - 1]
    if (!anywhere && before?.text !== ',' && before?.text !== ':' && index !== 0) continue
    if (before !== undefined && (before.key === 'theo' || before.key === 'các')) continue
    const length = order.match(sentence.keys, index)
    if (length === 0) continue
    const end = bodiesAt(sentence, index + length)
    if (end > index + length && (isPredicate(sentence, end) || anywhere))
      return stretch(sentence, index + length, end)
  }
  return null
}

function coordinatingIn(sentence: Sentence): Stretch[] {
  const {keys} = sentence
  const found: Stretch[] = []
  for (let index = 0; index < keys.length; index++) {
    if (keys[index] !== 'phối' || keys[index + 1] !== 'hợp') continue
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

/** The clauses of a sentence behind its first actor: each order of a list stands by itself. */
function clausesOf(sentence: Sentence, from: number): Sentence[] {
  const clauses: Sentence[] = []
  let start = from
  let depth = 0
  for (let index = from; index <= sentence.tokens.length; index++) {
    const text = sentence.tokens[index]?.text
    if (text === '(') depth++
    if (text === ')') depth = Math.max(0, depth - 1)
    if (text !== undefined && !(text === ';' && depth === 0)) continue
    if (index > start)
      clauses.push({
        tokens: sentence.tokens.slice(start, index),
        keys: sentence.keys.slice(start, index),
      })
    start = index + 1
  }
  return clauses
}

/** The actor of a sentence or clause, wherever its subject stands. */
function actorOf(sentence: Sentence): Actor {
  const at = firstWord(sentence)
  const direct = actorAt(sentence, at)
  const colon = sentence.keys.indexOf(':')
  const topical = colon > 0 && colon < 14 && colon < sentence.keys.length - 1
  const opens = opener.match(sentence.keys, at) > 0
  if (direct.lead !== null || (direct.instructs && !topical && !opens)) return direct
  if (opens || colon !== -1) {
    const inside = actorInside(sentence, opens ? at : colon - 1)
    if (inside.lead !== null) return inside
  }
  const acts = opens && sentence.keys.some((_, index) => index > at && verbAt(sentence, index) > 0)
  return {...direct, instructs: direct.instructs || acts}
}

/** Verbs that begin an order even where its last line was cut off: "Bộ Xây dựng đẩy nhanh tiến độ …" is no name. */
const ordering = new PhraseSet([
  'đẩy nhanh',
  'đẩy mạnh',
  'khẩn trương',
  'tập trung',
  'tăng cường',
  'tiếp tục',
  'chủ động',
  'rà soát',
  'ban hành',
  'hoàn thành',
  'hoàn thiện',
  'báo cáo',
  'trình',
  'nghiên cứu',
  'triển khai',
  'bố trí',
  'chỉ đạo',
  'hướng dẫn',
  'kiểm tra',
  'đôn đốc',
  'theo dõi',
  'tổng hợp',
])

/**
 * A title that names a body in words that look like a predicate: "Cán bộ phụ trách lĩnh vực giám sát". Without a stop
 * at its end it is no sentence.
 */
function titleBody(text: string, sentence: Sentence): Stretch | null {
  if (/[.;:,!?…]["”)]?$/u.test(text) || text.length > 220) return null
  const first = firstWord(sentence)
  const at = first + order.match(sentence.keys, first)
  const prefix = prefixLength(sentence, at)
  const end = bodiesAt(sentence, at + prefix)
  if (end === at + prefix) return null
  if (ordering.match(sentence.keys, end) > 0) return null
  const rest = sentence.keys.slice(end).join(' ')
  if (/chủ trì|phối hợp|trách nhiệm|tham mưu|thực hiện/u.test(rest)) return null
  const cut = sentence.tokens.findIndex(
    (token, index) =>
      index >= end && (token.text === '(' || token.text === ',' || token.text === ':'),
  )
  return stretch(sentence, at + prefix, cut === -1 ? sentence.tokens.length : cut)
}

/** Reads who must act, and with whom, from the text of a block after its marker. */
export function readOrder(text: string): Order {
  const sentences = sentencesOf(tokensOf(text))
  const [only] = sentences
  const named = only !== undefined && sentences.length === 1 ? titleBody(text, only) : null
  if (named !== null) {
    return {
      leads: [named],
      leadFirst: true,
      ordered: false,
      coordinating: [],
      instructs: true,
      states: false,
      title: true,
      announces: false,
    }
  }
  const leads: Stretch[] = []
  const coordinating: Stretch[] = []
  let leadFirst = false
  let instructs = false
  let title = false
  let announces = false
  let ordered = false
  let states = false
  const take = (lead: Stretch, first: boolean, byOrder: boolean) => {
    leads.push(lead)
    ordered ||= byOrder
    if (first) leadFirst = true
  }
  sentences.forEach((sentence, index) => {
    const first = index === 0
    const actor = actorOf(sentence)
    const introduces = sentence.keys[sentence.keys.length - 1] === ':'
    const announced =
      actor.lead !== null && !actor.ordered && introduces && isAnnouncement(sentence, actor.next)
    const given = actor.ordered ? null : laterOrder(sentence, firstWord(sentence), introduces)
    if (given !== null && introduces) take(given, first, true)
    else if (actor.lead !== null && !announced && (first || !encourages(sentence)))
      take(actor.lead, first, actor.ordered)
    else if (given !== null) take(given, first, true)
    for (const clause of clausesOf(sentence, actor.next).slice(1)) {
      const later = actorOf(clause)
      if (later.lead !== null && later.instructs && !isListed(text, later.lead))
        take(later.lead, false, later.ordered)
    }
    if (first) {
      states = isStatement(sentence)
      instructs = (actor.instructs || leadFirst) && !(states && actor.lead === null)
      title = actor.title && sentences.length === 1
      announces = announced && given === null
    }
    coordinating.push(...coordinatingIn(sentence))
  })
  return {
    leads: unique(text, leads),
    leadFirst,
    ordered,
    coordinating,
    instructs,
    states,
    title,
    announces,
  }
}

/** To encourage is no order; only where it opens the item does it name who is meant. */
function encourages(sentence: Sentence): boolean {
  const key = sentence.keys[firstWord(sentence)]
  return key === 'khuyến' || key === 'kêu'
}

/** Members of a body ("gồm: Trưởng ban là …; các ủy viên …") are no actors. */
function isListed(text: string, lead: Stretch): boolean {
  return /(?:bao gồm|gồm|gồm có)\s*:?[^.]*$/u.test(
    text.slice(Math.max(0, lead.start - 400), lead.start),
  )
}

function isStatement(sentence: Sentence): boolean {
  const first = firstWord(sentence)
  const at =
    sentence.keys[first] === 'đối' && sentence.keys[first + 1] === 'với' ? first + 2 : first
  const length = noun.match(sentence.keys, at)
  return (length > 0 && length >= verbAt(sentence, at)) || /^\d/u.test(sentence.keys[at] ?? '')
}

/** “… ban hành Kế hoạch … như sau:”, “… báo cáo kết quả như sau” */
function isAnnouncement(sentence: Sentence, at: number): boolean {
  const {keys} = sentence
  return announcing.has(`${keys[at]} ${keys[at + 1]}`) && keys.slice(-5).join(' ').includes('sau :')
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
