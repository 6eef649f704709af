import {PhraseSet} from '../facts/phrases'
import {sureDutyWords} from '../facts/verbs'
import {
  clauseMarks,
  due,
  longestModifier,
  longestWork,
  partMarks,
  partsClauses,
} from './clause-parts'
import {indexNear, type Sentence} from './sentences'
import {verbAt} from './verb-starts'

/** What a body has or may by itself: none of it tells which body is meant. */
const owned = /^(?:trách|nhiệm|chức|vai|ý|quyền|thể|công|sự|báo|hướng|kiến|đề)$/u

/** Words that begin a clause which tells which body is meant: "các đơn vị | đang thi công". */
const narrowing: ReadonlySet<string> = new Set(['đang', 'đã', 'được', 'do', 'chưa', 'trực', 'có'])

/** What a group does, or where it is named, by which it is told apart: "các tổ chức, cá nhân | khai thác nước ngầm | có trách nhiệm …", "các cơ quan | quy định tại khoản 1 | có trách nhiệm …". */
const working = new PhraseSet([
  'khai thác',
  'sử dụng',
  'kinh doanh',
  'sản xuất',
  'quản lý',
  'cung cấp',
  'thi công',
  'tham gia',
  'quy định tại',
  'nêu tại',
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
    const close = keys[at] === '(' ? indexNear(keys, ')', at, longestModifier) : at
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
export function workEnd(sentence: Sentence, at: number, stops = clauseMarks): number {
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

/** "Chủ tịch các xã | tại khu vực dự báo xảy ra mưa, lũ | tập trung chỉ đạo": where the duty begins behind a place. */
function surelyFrom(sentence: Sentence, at: number): number {
  const begins = (index: number) => surely.match(sentence.keys, index) > 0
  return seek(sentence, at, longestModifier, partMarks, begins)
}
