import {PhraseSet} from '../facts/phrases'
import {dutyWords, sureDutyWords} from '../facts/verbs'
import {grounds, things, verbs} from './phrases'
import {firstWord, indexNear, type Sentence} from './sentences'
import {verbAt} from './verb-starts'

/** Words besides verbs with which a predicate begins behind a body: "Sở Y tế | có …", "… | căn cứ …". */
const predicateWords = new Set([
  'có',
  'phải',
  'cần',
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

/** Words behind "được" that lay a duty on the subject: "được giao chủ trì"; with others it only receives. */
const givenWords = new Set(['giao', 'phân', 'ủy', 'cử'])

/** Words behind "là" that give a body its duty: "là cơ quan đầu mối". */
const beingWords = new Set(['cơ', 'đầu', 'đơn', 'thường', 'chủ', 'trưởng', 'bộ'])

const dutyPhrases = new PhraseSet(dutyWords)

/** Words behind a verb that make it a noun: "Kiến nghị | của cử tri", "Quy hoạch | được …". */
const nominal = new Set(['của', 'là', 'được', 'đã', 'đang', 'sẽ', 'thuộc', 'gồm', 'bằng'])

/** What there is to be by an order with "có": "có chương trình …", "có giải pháp …". */
const due = /^(?:chương|cơ|chính|kế|giải|biện|cách|hình|phương|văn|các|lộ)$/u

/** What a body has or may by itself: none of it tells which body is meant. */
const owned = /^(?:trách|nhiệm|chức|vai|ý|quyền|thể|công|sự|báo|hướng|kiến|đề)$/u

/** How many words may describe the work of a body before its duty. */
const longestWork = 14

/** How many words may narrow a subject down before its duty. */
const longestModifier = 22

/** "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo còn dưới 1%": a figure to be reached. */
function isTarget({keys}: Sentence, at: number): boolean {
  if (keys[at] !== 'phấn' || keys[at + 1] !== 'đấu') return false
  const end = indexNear(keys, ';', at, longestTarget)
  const clause = keys.slice(at, end === -1 ? at + longestTarget : end)
  return clause.includes('%') || clause.includes('tỷ') || clause.includes('tỉ')
}

/** Tokens within which a target names its figure. */
const longestTarget = 30

/** "Cấm xe tải …", "Cho phép các phương tiện …": a rule for everybody asks nobody by name. */
export function isAllowing({keys}: Sentence, at: number): boolean {
  return keys[at] === 'cấm' || (keys[at] === 'cho' && keys[at + 1] === 'phép')
}

/** A clause without a subject that asks to act: it opens with a verb, or with "có" and what there is to be. */
export function instructsAt(sentence: Sentence, at: number): boolean {
  const {keys} = sentence
  const length = verbAt(sentence, at)
  if (length > 0 && (isAllowing(sentence, at) || isTarget(sentence, at))) return false
  if (length > 0)
    return !(nominal.has(keys[at + length] ?? '') || listsThings(sentence, at + length))
  return keys[at] === 'có' && due.test(keys[at + 1] ?? '')
}

/** "Cơ cấu, tỷ lệ cán bộ trẻ", "Quy hoạch, tiêu chuẩn …": a noun beside other nouns. */
function listsThings({keys}: Sentence, at: number): boolean {
  if (keys[at] !== ',') return false
  return things.match(keys, at + 1) > verbs.match(keys, at + 1)
}

/** True where what follows a body makes it the subject of a sentence: a verb, "là cơ quan …", a duty. */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined) return false
  if (token.text === '-' || token.text === '–') return verbAt(sentence, at + 1) > 0
  if (token.text === ',') return verbAt(sentence, at + 1) > 0 || isInserted(sentence, at)
  if (token.key === 'là') return beingWords.has(sentence.keys[at + 1] ?? '')
  if (token.key === 'được') return givenWords.has(sentence.keys[at + 1] ?? '')
  // "Đảng ủy xã đạt 16/18 tiêu chí": what has been reached
  // "Mỗi phường có ít nhất 01 câu lạc bộ": what there is to be in the end
  if (token.key === 'có' && /^(?:ít|tối|trên|\d.*)$/u.test(sentence.keys[at + 1] ?? ''))
    return false
  if (token.key === 'đạt' && /^\d/u.test(sentence.keys[at + 1] ?? '')) return false
  if (verbAt(sentence, at) > 0 || predicateWords.has(token.key)) return true
  return isModified(sentence, at)
}

/** Commas that a ground between subject and verb has at most. */
const mostCommas = 3

/** "…, trên cơ sở tài liệu được cấp, tổ chức học tập": a ground between subject and verb. */
function isInserted(sentence: Sentence, comma: number): boolean {
  if (grounds.match(sentence.keys, comma + 1) === 0) return false
  // "…, trong phạm vi chức năng, nhiệm vụ của mình có trách nhiệm": no comma closes it.
  if (workEnd(sentence, comma, partMarks) > comma) return true
  // "…, theo chức năng, nhiệm vụ, khẩn trương thẩm định": a ground may have commas of its own.
  let close = comma
  for (let count = 0; count < mostCommas; count++) {
    close = indexNear(sentence.keys, ',', close + 1, longestModifier)
    if (close === -1) return false
    if (verbAt(sentence, close + 1) > 0) return true
  }
  return false
}

/** "Cơ quan | lập đề án | có trách nhiệm …": where the duty of a body begins that its work describes; -1 where none does. */
export function dutyAt(sentence: Sentence, from: number): number {
  if (!sentence.mayOwe) return -1
  for (let index = from; index < Math.min(sentence.keys.length, from + longestWork); index++) {
    if (partsClauses(sentence, index)) return -1
    const key = sentence.keys[index]
    const next = sentence.keys[index + 1]
    if (next === 'trách' && (key === 'có' || key === 'chịu')) return index
    if (key === 'có' && next === 'nhiệm' && sentence.keys[index + 2] === 'vụ') return index
  }
  return -1
}

/** Words that begin a clause which tells which body is meant: "các đơn vị | đang thi công". */
const narrowing: ReadonlySet<string> = new Set(['đang', 'đã', 'được', 'do', 'chưa', 'trực', 'có'])

/** What a group does by which it is told apart: "các tổ chức, cá nhân | khai thác nước ngầm | có trách nhiệm …". */
const working = new PhraseSet([
  'khai thác',
  'sử dụng',
  'kinh doanh',
  'sản xuất',
  'quản lý',
  'cung cấp',
  'thi công',
  'tham gia',
  'hoạt động',
  'đầu tư',
  'nuôi',
  'vận chuyển',
  'chế biến',
])

/** "Các cơ sở | nuôi trồng thủy sản: Theo dõi …": index of the colon behind the work that tells a group apart; -1 where none is. */
export function labelEnd(sentence: Sentence, at: number): number {
  const {tokens, keys} = sentence
  if (working.match(keys, at) === 0) return -1
  const colon = indexNear(keys, ':', at, longestWork)
  const marked = tokens.slice(at, Math.max(at, colon)).some(({word}) => !word)
  const titled = colon === tokens.length - 1 && keys[0] === 'các' && keys[colon - 1] !== 'sau'
  return marked || !(titled || tokens[colon + 1]?.capital === true) ? -1 : colon
}

/** What is done, by nobody in particular: "những việc | phải làm". */
const doneWords: ReadonlySet<string> = new Set(['việc', 'dung', 'vụ', 'điều', 'gì', 'đề', 'không'])

/** "Cơ quan | thẩm định văn bản (…) | phải bảo đảm …": where a body told apart by its work must act; -1 where it does not. */
export function mustAt(sentence: Sentence, from: number): number {
  const {keys} = sentence
  if (verbAt(sentence, from) === 0) return -1
  for (let at = from; at < Math.min(keys.length, from + longestModifier); at++) {
    const close = keys[at] === '(' ? keys.indexOf(')', at) : at
    if (close === -1 || (close === at && partsClauses(sentence, at))) return -1
    at = close
    if (keys[at] === 'phải' && verbAt(sentence, at + 1) > 0)
      return doneWords.has(keys[at - 1] ?? '') ? -1 : at
  }
  return -1
}

/** Index behind `at`, at most so many tokens farther on and before a mark that stops the search, where something begins; `at` where nothing does. */
function seek(
  {tokens, keys}: Sentence,
  at: number,
  reach: number,
  stops: ReadonlySet<string>,
  begins: (index: number) => boolean,
): number {
  for (let index = at + 2; index < Math.min(keys.length, at + reach); index++) {
    if (stops.has(tokens[index]?.text ?? '')) return at
    if (begins(index)) return index
  }
  return at
}

/** Where the duty of such a group begins; `at` where the work is its duty itself. */
function workEnd(sentence: Sentence, at: number, stops = clauseMarks): number {
  if (!sentence.mayOwe) return at
  const {keys} = sentence
  const owes = (index: number) =>
    (keys[index] === 'có' || keys[index] === 'chịu') && keys[index + 1] === 'trách'
  return seek(sentence, at, longestModifier, stops, owes)
}

/** Words that surely begin the duty behind such a clause. */
const surely = new PhraseSet(sureDutyWords)

/** "Cơ quan chủ quản các dự án | đang thi công | tiếp tục chỉ đạo …": where the duty begins; `at` where no such clause does. */
export function narrowedEnd(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const next = keys[at + 1] ?? ''
  if (working.match(keys, at) > 0) {
    const duty = workEnd(sentence, at)
    return duty === at ? workingEnd(sentence, at) : duty
  }
  if (keys[at] === 'tại' && (next === 'khu' || next === 'vùng')) return surelyFrom(sentence, at)
  if (!narrowing.has(keys[at] ?? '')) return at
  if (keys[at] === 'có' && (due.test(next) || owned.test(next))) return at
  // "… được giao chủ trì phải …", "… được cấp giấy phép thăm dò, khai thác | có trách nhiệm …"
  if (keys[at] === 'được') {
    const duty = workEnd(sentence, at, partMarks)
    if (duty > at) return duty
  }
  const from = at + (keys[at] === 'được' ? (next === 'giao' ? 4 : 3) : 2)
  for (let index = from; index < Math.min(keys.length, at + longestModifier); index++) {
    if (partsClauses(sentence, index)) return at
    // "đã chủ động … và | khẩn trương …": one more thing that they did
    if (surely.match(keys, index) > 0)
      return keys[at] === 'đã' && keys[index - 1] === 'và' ? at : index
  }
  return at
}

/** Last syllables of those who are told apart by their work: "tổ chức, cá nhân | khai thác …", "doanh nghiệp | kinh doanh …". */
const persons: ReadonlySet<string> = new Set(['nhân', 'nghiệp'])

/** "Tổ chức, cá nhân | hoạt động khoáng sản | thực hiện …": where persons told apart by their work are told what to do; `at` where they are not. */
export function workingEnd(sentence: Sentence, at: number): number {
  const {keys} = sentence
  const work = keys[at] === 'có' ? at + 1 : at
  if (!persons.has(keys[at - 1] ?? '') || working.match(keys, work) === 0) return at
  // "Huy động doanh nghiệp | tham gia thực hiện …": what they are called to do
  if (keys[work] === 'tham') return at
  const begins = (index: number) =>
    keys[index] === 'phải' ||
    (keys[index] === 'không' && keys[index + 1] === 'được') ||
    (keys[index] === 'thực' && keys[index + 1] === 'hiện')
  return seek(sentence, at, shortWork, clauseMarks, begins)
}

/** Tokens that such work may have. */
const shortWork = 14

/** Marks over which what tells a body apart does not go; commas part the things that it was given, or what happens at a place. */
const partMarks: ReadonlySet<string> = new Set([';', ':', '.'])

/** "Chủ tịch các xã | tại khu vực dự báo xảy ra mưa, lũ | tập trung chỉ đạo": where the duty begins behind a place. */
function surelyFrom(sentence: Sentence, at: number): number {
  const begins = (index: number) => surely.match(sentence.keys, index) > 0
  return seek(sentence, at, longestModifier, partMarks, begins)
}

/** "… tới việc thực hiện Kế hoạch này có trách nhiệm": words that narrow the subject down before its duty. */
function isModified(sentence: Sentence, at: number): boolean {
  const {keys} = sentence
  for (let index = at; index < Math.min(keys.length, at + longestModifier); index++) {
    if (partsClauses(sentence, index)) return false
    const begins = keys[index] === 'có' || keys[index] === 'chịu'
    if (begins && dutyPhrases.match(keys, index) > 0) return true
  }
  return false
}

/** "… có trách nhiệm", "… phải": a duty begins here. */
export function owes({keys}: Sentence, at: number): boolean {
  return dutyPhrases.match(keys, at) > 0
}

const clauseMarks: ReadonlySet<string> = new Set([',', ':', ';', '(', ')'])

function partsClauses({tokens}: Sentence, at: number): boolean {
  return clauseMarks.has(tokens[at]?.text ?? '')
}

/** What is to be done in a case, directly behind it. */
const remedies = new PhraseSet([
  ...['chỉ đạo', 'khuyến cáo', 'hạn chế', 'tạm dừng', 'kịp thời', 'chủ động', 'khẩn trương'],
  ...[
    'yêu cầu',
    'đề nghị',
    'kiên quyết',
    'phải',
    'cần',
    'báo cáo ngay',
    'tiến hành',
    'lập biên bản',
  ],
])

/** "Trường hợp có ý kiến khác nhau thì báo cáo …", "Trường hợp …, kịp thời báo cáo": a case, and what is to be done in it. */
export function rulesCase(sentence: Sentence): boolean {
  const {keys} = sentence
  const first = firstWord(sentence)
  if (keys[first] !== 'trường' || keys[first + 1] !== 'hợp') return false
  const then = keys.indexOf('thì', first)
  if (then === -1) return keys.some((key, at) => key === ',' && remedies.match(keys, at + 1) > 0)
  const at = keys[then + 1] === 'phải' ? then + 2 : then + 1
  const refers = keys[at] === 'áp' || (keys[at] === 'thực' && keys[at + 2] === 'theo')
  return !refers && verbAt(sentence, at) > 0
}

/** True for a sentence that begins with a thing or a figure: it states, and asks nobody to act. */
export function isStatement(sentence: Sentence): boolean {
  const first = firstWord(sentence)
  const at =
    sentence.keys[first] === 'đối' && sentence.keys[first + 1] === 'với' ? first + 2 : first
  const length = things.match(sentence.keys, at)
  return (length > 0 && length >= verbAt(sentence, at)) || /^\d/u.test(sentence.keys[at] ?? '')
}
