import {bodiesAt} from './body-names'
import {type Actor, actorAt, isSuperior, nobody, orderedBodies} from './clause-actors'
import {guidedEnd} from './guided'
import {grounds, heads, orders, things} from './phrases'
import {isAllowing, isPredicate, owes} from './predicates'
import {firstWord, indexNear, type Sentence, type Stretch, stretchOf} from './sentences'
import {isNoun, verbAt} from './verb-starts'

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
  'do',
])

/** Words with which a group of bodies begins: "các", "toàn". */
const groupWords = new Set(['các', 'những', 'toàn', 'mỗi', 'từng', 'đồng'])

/** A colon within so many tokens parts the topic of a sentence from what is said of it. */
const longestTopic = 14

/** A colon within so many tokens parts the heading of an item from its text. */
const longestHeading = 40

/** How far before a comma the first body of a list is looked for, in tokens. */
const longestList = 40

/** The actor of a sentence or clause, wherever its subject stands. */
export function actorOf(sentence: Sentence): Actor {
  const at = firstWord(sentence)
  const direct = actorAt(sentence, at)
  const colon = sentence.keys.indexOf(':')
  const headed = colon > 0 && colon < longestHeading && colon < sentence.keys.length - 1
  const topical = headed && !listsPartners(sentence, colon)
  const opens = grounds.match(sentence.keys, at) > 0
  if (direct.lead !== null) return direct
  if (direct.instructs && !topical && !opens) return subjectBehind(sentence, at) ?? direct
  if (direct.instructs && topical && !opens) {
    // "Hoàn thiện thể chế: Các bộ trình …": a heading of the item, and who is to act.
    const behind = firstWord(sentence, colon + 1)
    const inside = sentence.tokens[behind]?.capital === true ? actorAt(sentence, behind) : nobody
    return inside.lead !== null && inside.instructs ? inside : direct
  }
  const then = sentence.keys.indexOf('thì', at)
  const ruled = rulingAt(sentence, at, opens)
  if (ruled !== -1) {
    const inside = actorInside(sentence, ruled - 1)
    if (inside.lead !== null) return inside
  }
  if (opens || colon !== -1 || then !== -1) {
    const inside = actorInside(sentence, opens ? at : (colon === -1 ? then : colon) - 1)
    if (inside.lead !== null) return inside
  }
  return {...direct, instructs: direct.instructs || (opens && actsInCase(sentence, at, ruled))}
}

/** Last words before a list of parts or members: "bao gồm:", "như sau:". */
const beforeList: ReadonlySet<string> = new Set(['gồm', 'sau', 'như', 'là', 'đây', 'thể', 'đó'])

/** Tokens before a colon among which a group of bodies is looked for. */
const nearColon = 6

/** "Tăng cường phối hợp giữa các cơ quan: Sở …, Sở …": the colon lists members of a group, and names no actor. */
function listsPartners(sentence: Sentence, colon: number): boolean {
  if (beforeList.has(sentence.keys[colon - 1] ?? '')) return true
  for (let at = colon - 1; at >= Math.max(1, colon - nearColon); at--) {
    if (groupWords.has(sentence.keys[at] ?? '') && bodiesAt(sentence, at) >= colon) return true
  }
  return false
}

/** Words before the verb of a rule: "thì | phải báo cáo". */
const beforeRule: ReadonlySet<string> = new Set(['phải', 'cần', 'cũng', 'sẽ', 'vẫn', 'mới', 'được'])

/** A sentence with a ground asks to act where a verb follows; where it rules a case, the rule must open with one. */
function actsInCase(sentence: Sentence, at: number, ruled: number): boolean {
  const {keys} = sentence
  if (keys[ruled] === ':' && isAllowing(sentence, firstWord(sentence, ruled))) return false
  if (keys[ruled] === 'thì') {
    let from = ruled + 1
    while (beforeRule.has(keys[from] ?? '')) from++
    const named = keys[ruled + 1] === 'được' || things.match(keys, from) > 0
    if (!named && verbAt(sentence, from) > 0) return true
    return keys.indexOf('phải', from) !== -1 || grounds.match(keys, from) > 0
  }
  return keys.some((_, index) => index > at && verbAt(sentence, index) > 0)
}

/** "phải hướng dẫn, yêu cầu các đơn vị …": behind the comma stands one more verb of the same subject. */
function joinsVerb(sentence: Sentence, comma: number): boolean {
  return (
    sentence.tokens[comma]?.text === ',' &&
    verbAt(sentence, comma - 2) === 2 &&
    orders.match(sentence.keys, comma + 1) > 0
  )
}

/** "Khẩn trương sửa đường, các xã phải huy động …": the subject stands behind what is to be done; null where none is bound. */
function subjectBehind(sentence: Sentence, at: number): Actor | null {
  const {tokens, keys} = sentence
  for (let index = at + 1; index < tokens.length; index++) {
    if (tokens[index]?.text !== ',' || !groupWords.has(keys[index + 1] ?? '')) continue
    const end = bodiesAt(sentence, index + 1)
    const bound =
      keys[end] === 'phải' ||
      keys[end] === 'cần' ||
      (keys[end] === 'có' && keys[end + 1] === 'trách')
    if (end > index + 1 && bound && !continuesObjects(sentence, index))
      return actorAt(sentence, index + 1)
  }
  return null
}

/** Words that open a case, for which a rule follows. */
const cases: ReadonlySet<string> = new Set(['đối', 'trường', 'nếu', 'khi', 'trong'])

/** "Đối với kiến nghị của X, Y …: | Z chủ trì", "Trường hợp X, Y … | thì Z": where the rule for a case begins; -1 where none does. */
function rulingAt({keys}: Sentence, at: number, opens: boolean): number {
  if (!opens || !cases.has(keys[at] ?? '')) return -1
  const end = keys.indexOf(';', at)
  const then = keys.indexOf('thì', at)
  const colon = keys.indexOf(':', at)
  const begins = then !== -1 && (colon === -1 || then < colon) ? then : colon
  return end === -1 || begins < end ? begins : -1
}

/** Marks behind which the subject of a sentence may follow its ground. */
const partsGround: ReadonlySet<string> = new Set([',', ':', ';'])

/** First words of how often: "định kỳ", "hằng tuần". */
const often: ReadonlySet<string> = new Set(['định', 'hằng', 'hàng'])

/** "Định kỳ hằng tuần, trước 16 giờ, | chủ đầu tư gửi …": nothing but times stands before the body. */
function opensOften(sentence: Sentence, at: number, word: number): boolean {
  if (!often.has(sentence.keys[at] ?? '') || word - at > longestTopic) return false
  if (heads.match(sentence.keys, word) < 2) return false
  for (let index = at + 2; index < word; index++) if (verbAt(sentence, index) > 0) return false
  return true
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
    if (
      depth > 0 ||
      !(partsGround.has(text ?? '') || keys[index] === 'thì' || endsTrouble(sentence, index))
    )
      continue
    // "Trong thời gian chưa di dời, | giao các sở …": behind the ground itself an order begins.
    const first = word === 0 && index > at + 2
    if (joinsVerb(sentence, index) && !(first && keys[index + 1] === 'giao')) continue
    // The next word of a run of marks is looked for once.
    if (word <= index) word = firstWord(sentence, index + 1)
    const found = actorAt(sentence, word)
    if (
      found.lead !== null &&
      found.instructs &&
      (keys[index] === 'thì' ||
        tokens[index]?.word === true ||
        isAddressed(sentence, index + 1) ||
        owesByName(sentence, word, found.next) ||
        (cases.has(keys[at] ?? '') && actsByKind(sentence, word, found.next)) ||
        opensOften(sentence, at, word)) &&
      !continuesObjects(sentence, index)
    )
      return found
  }
  return nobody
}

/** "nếu có khó khăn, vướng mắc | các cơ quan … phản ánh": the comma before the subject is left out as often as not. */
function endsTrouble({keys}: Sentence, at: number): boolean {
  const key = keys[at]
  if (key !== 'mắc' && key !== 'khăn' && key !== 'sinh') return false
  const before = keys[at - 1]
  if (before !== 'vướng' && before !== 'khó' && before !== 'phát') return false
  const next = keys[at + 1] ?? ''
  return groupWords.has(next) || next === 'đề' || next === 'yêu'
}

/** "…, ban thường vụ cấp ủy có trách nhiệm …": a kind of body in lower case, and its duty; "…, huyện phải" may go on with a list. */
function owesByName(sentence: Sentence, at: number, next: number): boolean {
  const length = heads.match(sentence.keys, at)
  const named = length > 1 || sentence.tokens[at + 1]?.capital === true
  return length > 0 && named && owes(sentence, next) && !goesOn(sentence, at, next)
}

/** "Nếu có dấu hiệu bất thường, | giáo viên trao đổi …": a kind of body or of people in lower case and nothing more, and what it does. */
function actsByKind(sentence: Sentence, at: number, next: number): boolean {
  const length = heads.match(sentence.keys, at)
  // "về việc cơ quan, đơn vị giải quyết": a pair of nouns
  const paired = heads.match(sentence.keys, at - 3) === 2
  return length > 1 && next === at + length && !paired && verbAt(sentence, next) > 0
}

/** "của các Bộ, | cơ quan liên quan, Bộ Tài chính khẩn trương …": a list goes on in lower case, and a name behind it is the subject. */
function goesOn({tokens, keys}: Sentence, at: number, next: number): boolean {
  const comma = indexNear(keys, ',', at, next - at)
  return comma !== -1 && tokens[comma + 1]?.capital === true
}

/** A subject in the midst of a sentence is a name or a group: "Sở …", "các …"; or an order names it. */
function isAddressed(sentence: Sentence, at: number): boolean {
  const first = firstWord(sentence, at)
  if (orders.match(sentence.keys, first) > 0 || sentence.tokens[at - 1]?.text === ':') return true
  return sentence.tokens[first]?.capital === true || groupWords.has(sentence.keys[first] ?? '')
}

/** The mark parts two objects of one verb ("gửi Bộ Xây dựng, Bộ Tài chính"), not the ground from its subject. */
export function continuesObjects(sentence: Sentence, comma: number): boolean {
  const mark = sentence.tokens[comma]?.text
  if (mark !== ',' && mark !== ';') return false
  for (let index = comma - 1; index > Math.max(0, comma - longestList); index--) {
    const end = bodiesAt(sentence, index)
    // No name goes on over a verb; "chủ đầu tư" holds none.
    const verb = verbAt(sentence, index) > 1 && sentence.keys[index - 1] !== 'chủ'
    if (end === index && verb && !isNoun(sentence, index)) return false
    if (end <= comma || end === index) continue
    let first = index
    while (first > 0 && bodiesAt(sentence, first - 1) >= end) first--
    const before = sentence.keys[first - 1] ?? ''
    // "Đối với các xã, Sở Y tế …" is a topic, no object.
    if (before === 'với' && sentence.keys[first - 2] === 'đối') return false
    if (governing.has(before) || (first > 1 && verbAt(sentence, first - 2) === 2)) return true
  }
  return false
}

/** "…; cơ chế đặt hàng, giao nhiệm vụ cho các doanh nghiệp": what a policy provides, and no order. */
function isOfPolicy({keys}: Sentence, at: number): boolean {
  let start = at
  while (start > 0 && keys[start - 1] !== ';' && at - start < longestTopic) start--
  const two = `${keys[start]} ${keys[start + 1]}`
  return two === 'cơ chế' || two === 'chính sách'
}

/** To encourage or empower is no order in the midst of a sentence: "chính sách hỗ trợ, khuyến khích các doanh nghiệp". */
const mild: ReadonlySet<string> = new Set(['khuyến', 'kêu', 'ủy'])

/** "Khi có kết quả đánh giá | giao Sở Nội vụ chủ trì …": to take the lead is given by an order, also without a mark before it. */
function isGiven(sentence: Sentence, at: number): boolean {
  if (sentence.keys[at] !== 'giao' || sentence.tokens[at + 1]?.capital !== true) return false
  const end = bodiesAt(sentence, at + 1)
  return end > at + 1 && sentence.keys[end] === 'chủ' && sentence.keys[end + 1] === 'trì'
}

/** Tokens that the name of an issuer may have. */
const longestIssuer = 10

/** "Đây là việc cấp bách, Thủ tướng Chính phủ | đề nghị các bộ …": the order of a body named behind a comma. */
function isByIssuer(sentence: Sentence, at: number): boolean {
  const {tokens, keys} = sentence
  if (orders.match(keys, at) === 0) return false
  for (let comma = at - 1; comma > Math.max(0, at - longestIssuer); comma--) {
    if (tokens[comma]?.text === ',')
      return tokens[comma + 1]?.capital === true && bodiesAt(sentence, comma + 1) === at
  }
  return false
}

/** An order of the issuer in the midst of a sentence: "…, giao Ủy ban nhân dân cấp xã chủ động …". */
export function laterOrder(sentence: Sentence, from: number, anywhere: boolean): Stretch | null {
  const {tokens} = sentence
  for (let index = from; index < tokens.length; index++) {
    const before = tokens[index - 1]
    const apart = anywhere || before?.text === ',' || before?.text === ':' || index === 0
    if (!apart && !isGiven(sentence, index) && !isByIssuer(sentence, index)) continue
    if (before !== undefined && (before.key === 'theo' || before.key === 'các')) continue
    const guide = anywhere ? guidedEnd(sentence, index) : 0
    if (guide > 0) return stretchOf(sentence, index + 2, guide)
    const length = orders.match(sentence.keys, index)
    if (length > 0 && index > from + 2 && joinsVerb(sentence, index - 1)) continue
    if (length === 0 || (index > from && mild.has(sentence.keys[index] ?? ''))) continue
    if (isSuperior(sentence, index + length) || isOfPolicy(sentence, index)) continue
    const end = orderedBodies(sentence, index + length)
    if (end > index + length && (isPredicate(sentence, end) || anywhere))
      return stretchOf(sentence, index + length, end)
  }
  return null
}
