import {PhraseSet} from '../facts/phrases'
import {isAtFault, longestNarrowing, titledGroup} from './addressed-groups'
import {bodiesAt, standing} from './body-names'
import {labelEnd, mustAt, narrowedEnd, workingEnd} from './narrowing'
import {grounds, orders, things} from './phrases'
import {dutyAt, instructsAt, isPredicate, owes} from './predicates'
import {firstWord, indexNear, type Sentence, type Stretch, stretchOf} from './sentences'
import {verbAt} from './verb-starts'

/** Who is told to act by a clause, and how the clause says so. */
export interface Actor {
  readonly lead: Stretch | null
  /** Index of the token after the actor, or of the first word where there is none. */
  readonly next: number
  readonly title: boolean
  readonly instructs: boolean
  /** By an order verb of the issuer. */
  readonly ordered: boolean
}

/** No actor: what a clause that addresses nobody gives. */
export const nobody: Actor = {lead: null, next: 0, title: false, instructs: false, ordered: false}

/** How many labels ("Các sở: các đơn vị: …") may stand before a clause: a limit to recursion. */
const mostLabels = 3

/** Words a remark may have; an unclosed bracket is not looked after to the end of a long block. */
const longestRemark = 120

/** Who is told to act by a clause that begins at an index, behind some labels. */
export function actorAt(sentence: Sentence, at: number, labels = 0): Actor {
  const ordered = orders.match(sentence.keys, at)
  if (ordered > 0) {
    const found = orderedAt(sentence, at + ordered)
    if (found !== null) return found
  }
  const prefix = prefixLength(sentence, at)
  const start = at + prefix
  const end = bodiesAt(sentence, start)
  if (end > start)
    return subject(sentence, start, end, prefix > 0 && dutyLength(sentence, at) === 0, labels)
  const leadership = leadershipAt(sentence, start)
  if (leadership > start) return subject(sentence, start, leadership, prefix > 0, labels)
  const duty = ownedDuty(sentence, at)
  if (duty > at)
    return {...nobody, lead: stretchOf(sentence, at, duty), next: duty, instructs: true}
  return {...nobody, next: at, instructs: instructsAt(sentence, at)}
}

/** "Lãnh đạo các sở, ban, ngành | phải …": persons, where what they must do follows; else to lead is a verb. The index behind them. */
function leadershipAt(sentence: Sentence, at: number): number {
  const {keys} = sentence
  if (keys[at] !== 'lãnh' || keys[at + 1] !== 'đạo') return at
  const end = orderedBodies(sentence, at)
  const must = keys[end] === 'phải' || keys[end] === 'cần' || owes(sentence, end)
  return end > at + 2 && must ? end : at
}

/** Words that name no one although a duty follows. */
const noNames = new Set([
  'không',
  'nếu',
  'khi',
  'ai',
  'việc',
  'là',
  'và',
  'thì',
  'mà',
  'để',
  'theo',
  'đặc',
  'nhất',
  'trong',
  'phải',
  'cần',
  'cũng',
  'vẫn',
  'còn',
  'đều',
])

/**
 * "Người được giao theo dõi công việc | có trách nhiệm …", "Lưu trữ hiện hành | có nhiệm vụ:": whoever has a duty is
 * named by the words before it, also where no word of a body begins them. Index of the duty; -1 where there is none.
 */
function ownedDuty(sentence: Sentence, at: number): number {
  if (!sentence.mayOwe || noNames.has(sentence.keys[at] ?? '') || verbAt(sentence, at) > 0)
    return -1
  const duty = dutyAt(sentence, at)
  const named = sentence.keys.slice(at, Math.max(at, duty))
  return named.includes('thì') || named.includes('nếu') ? -1 : duty
}

/** Where those behind a verb of an order end: bodies, or "lãnh đạo | các sở, ban, ngành"; `at` itself where none begin. */
export function orderedBodies(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const led = keys[at] === 'lãnh' && keys[at + 1] === 'đạo' ? at + 2 : at
  const end = bodiesAt(sentence, led)
  return end > led ? end : at
}

/** The body behind a verb of the issuer's order; null where none follows. */
function orderedAt(sentence: Sentence, start: number): Actor | null {
  const named = orderedBodies(sentence, start)
  if (named === start || isSuperior(sentence, start)) return null
  // "yêu cầu các tổ chức, cá nhân | hoạt động khoáng sản | thực hiện …"
  const end = workingEnd(sentence, named)
  return {
    ...nobody,
    lead: stretchOf(sentence, start, end),
    next: end,
    instructs: true,
    ordered: true,
  }
}

/** "đề nghị cấp có thẩm quyền xem xét": who decides above the issuer takes no orders. */
export function isSuperior({keys}: Sentence, at: number): boolean {
  return keys[at + 1] === 'có' && keys[at + 2] === 'thẩm'
}

/** "Đối với các sở: …", "Trách nhiệm của Sở Y tế", "Về phía …": words before a body that is addressed. */
export function prefixLength(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const two = `${keys[at]} ${keys[at + 1]}`
  if (two === 'đối với' || two === 'về phía') return 2
  return dutyLength(sentence, at)
}

/** "Trách nhiệm (của)", "Về trách nhiệm và quyền hạn của", "Nhiệm vụ của": words of a title before the body whose duty follows. */
function dutyLength({keys}: Sentence, at: number): number {
  const start = keys[at] === 'về' ? at + 1 : at
  const two = `${keys[start]} ${keys[start + 1]}`
  if (two !== 'trách nhiệm' && two !== 'nhiệm vụ') return 0
  let end = start + 2
  const kind = dutyKinds.match(keys, end)
  if (keys[end + kind] === 'của') end += kind
  const joined = keys[end] === 'và' || keys[end] === ','
  if (joined && keys[end + 1] === 'quyền' && keys[end + 2] === 'hạn') end += 3
  if (keys[end] === 'của') return end + 1 - at
  return two === 'trách nhiệm' ? end - at : 0
}

/** What sort of duties: "Nhiệm vụ | chủ yếu | của Bộ …", "Trách nhiệm | chung | của các cơ quan". */
const dutyKinds = new PhraseSet(['chung', 'riêng', 'cụ thể', 'chính', 'chủ yếu', 'trọng tâm'])

/** What a body at the beginning of a clause is: its label, its subject, or an object only. */
function subject(
  sentence: Sentence,
  start: number,
  nameEnd: number,
  prefixed: boolean,
  labels: number,
): Actor {
  const lead = stretchOf(sentence, behindAddress(sentence, start, nameEnd), nameEnd)
  const end = skipRemark(sentence, nameEnd)
  const next = sentence.tokens[end]
  const last = end >= sentence.tokens.length - 1
  if (next === undefined || (last && isEnd(next.text)))
    return {...nobody, lead, next: end, title: true}
  if (next.text === ':') return labelled(sentence, lead, end, labels)
  if (prefixed) return addressed(sentence, start, end, labels)
  const label = labelEnd(sentence, end)
  if (label !== -1) return labelled(sentence, stretchOf(sentence, start, label), label, labels)
  if (introducesMembers(sentence, end)) return {...nobody, lead, next: end, title: true}
  const given = orders.match(sentence.keys, end)
  const found = given > 0 ? orderedAt(sentence, end + given) : null
  if (found !== null) return found
  // "Ban Thường vụ Đảng ủy yêu cầu:": who gives the order is not told to act.
  if (given > 0 && sentence.tokens[end + given]?.text === ':') return {...nobody, next: start}
  const short = end - start <= shortName
  const owed = short ? dutyAt(sentence, end) : -1
  const one = short && ones.has(sentence.keys[start] ?? '')
  const duty = owed > end || !one ? owed : mustAt(sentence, end)
  if (duty > end) {
    // "Công an tỉnh | còn có trách nhiệm": no work that tells which body is meant
    const bare = sentence.keys.slice(end, duty).every((key) => adverbs.has(key))
    const named = bare ? end : duty
    return {...nobody, lead: stretchOf(sentence, start, named), next: duty, instructs: true}
  }
  const narrowed = narrowedEnd(sentence, end)
  if (narrowed > end)
    return {...nobody, lead: stretchOf(sentence, start, narrowed), next: narrowed, instructs: true}
  if (isPredicate(sentence, end)) return {...nobody, lead, next: end, instructs: true}
  return {...nobody, next: start}
}

/** First words of a body that only its work names: "Cơ quan | thẩm định", "Đơn vị | tư vấn". */
const ones: ReadonlySet<string> = new Set(['cơ', 'đơn', 'tổ', 'doanh', 'chủ', 'cá'])

/** "Các ông, bà: | Chánh Văn phòng …", "Ông (bà): …": index of the name behind the address. */
function behindAddress({keys}: Sentence, start: number, end: number): number {
  const first = keys[start] === 'các' ? start + 1 : start
  if (keys[first] !== 'ông' && keys[first] !== 'bà') return start
  const colon = indexNear(keys, ':', first, longestAddress)
  return colon === -1 || colon + 1 >= end ? start : colon + 1
}

/** Tokens that such an address may have. */
const longestAddress = 6

const adverbs: ReadonlySet<string> = new Set([
  'còn',
  'cũng',
  'đều',
  'sẽ',
  'phải',
  'vẫn',
  'đồng',
  'thời',
])

/** "Đối với các xã | còn diện tích trồng lúa: cần …": a group, or one it is done to, and what tells which; others are what a rule is about. */
function addressed(sentence: Sentence, start: number, end: number, labels: number): Actor {
  const {tokens, keys} = sentence
  if (isAtFault(sentence, start)) return {...nobody, next: start}
  const title = titledGroup(sentence, start)
  if (title > end)
    return {...nobody, lead: stretchOf(sentence, start, title), next: title, title: true}
  const colon = indexNear(keys, ':', end, longestNarrowing)
  // "Đối với đơn vị | được kiểm tra: …"
  const group = keys[start] === 'các' || keys[end] === 'được'
  if (!group || colon === -1 || colon >= tokens.length - 1) return {...nobody, next: start}
  const listed = tokens.slice(end, colon).some(({word}) => !word)
  const told = tokens[colon + 1]?.capital === true && verbAt(sentence, colon + 1) > 0
  const actor = labelled(sentence, stretchOf(sentence, start, colon), colon, labels)
  return (listed && !told) || actor.lead === null ? {...nobody, next: start} : actor
}

/** "Sở Y tế: rà soát …": a body before a colon is told to act where the words behind it do so or name an actor of theirs. */
function labelled(sentence: Sentence, lead: Stretch, colon: number, labels: number): Actor {
  const {tokens, keys} = sentence
  const last = colon >= tokens.length - 1
  const after = firstWord(sentence, colon + 1)
  const acts =
    verbAt(sentence, after) > 0 ||
    keys[after] === 'là' ||
    owes(sentence, after) ||
    (grounds.match(keys, after) > 0 && keys[after] !== 'nếu') ||
    orders.match(keys, after) > 0
  // "Các sở: …; các đơn vị liên quan: Các sở có ý kiến …": the label and its sentence name the same bodies.
  const inner =
    last || acts || labels === mostLabels ? nobody : actorAt(sentence, after, labels + 1)
  if (inner.lead !== null && inner.instructs) return {...inner, lead}
  return {
    ...nobody,
    lead: last || acts ? lead : null,
    next: colon + 1,
    title: last,
    instructs: acts && things.match(keys, after) === 0,
  }
}

/** "Các sở, ngành, trong đó:" */
function introducesMembers({tokens, keys}: Sentence, at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    keys[at + 1] === 'trong' &&
    keys[at + 2] === 'đó' &&
    keys[keys.length - 1] === ':'
  )
}

/** A name of so few words ("Cơ quan", "Đơn vị") may be followed by the work that tells which is meant. */
const shortName = 3

/** Past a remark in brackets: "Sở Nội vụ (Cơ quan thường trực …):"; past "nêu trên". */
function skipRemark(sentence: Sentence, at: number): number {
  const named = sentence.keys[at] === 'nêu' || sentence.keys[at] === 'nói'
  if (named && sentence.keys[at + 1] === 'trên') return at + 2
  const dash = sentence.keys[at] === '-' || sentence.keys[at] === '–'
  if (dash && standing.match(sentence.keys, at + 1) > 0) return bodiesAt(sentence, at + 1)
  if (sentence.keys[at] !== '(') return at
  const close = indexNear(sentence.keys, ')', at, longestRemark)
  return close === -1 ? at : close + 1
}

function isEnd(text: string): boolean {
  return text === '.' || text === ';' || text === ','
}
