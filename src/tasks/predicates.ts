import {PhraseSet} from '../facts/phrases'
import {dutyWords} from '../facts/verbs'
import {due, longestModifier, longestWork, partMarks, partsClauses} from './clause-parts'
import {workEnd} from './narrowing'
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
  // "Mỗi phường có ít nhất 01 câu lạc bộ": what there is to be in the end
  if (token.key === 'có' && /^(?:ít|tối|trên|\d.*)$/u.test(sentence.keys[at + 1] ?? ''))
    return false
  // "Đảng ủy xã đạt 16/18 tiêu chí": what has been reached
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
  return (
    (length > 0 && length >= verbAt(sentence, at)) ||
    /^\d/u.test(sentence.keys[at] ?? '') ||
    isEvaluation(sentence, at)
  )
}

/** "Phát triển nhân lực là điều kiện tiên quyết để …": what something is held to be; "Xác định … là nhiệm vụ" asks to hold it so. */
function isEvaluation({keys}: Sentence, first: number): boolean {
  for (let at = first; at < keys.length && at < first + longestModifier; at++) {
    const key = keys[at] ?? ''
    if (holding.match(keys, at) > 0) return false
    if (key === 'là' && worth.match(keys, at + 1) > 0) return !besides.has(keys[at - 1] ?? '')
  }
  return false
}

/** Words before "là" that add to what was said: "…, là nền tảng …", "…, nhất là điều kiện …", "đặc biệt là". */
const besides: ReadonlySet<string> = new Set([',', 'nhất', 'biệt'])

/** Verbs that ask to hold a thing to be something. */
const holding = new PhraseSet(['xác định', 'coi', 'xem', 'lấy', 'nhận thức', 'quán triệt'])

/** What a thing is held to be. */
const worth = new PhraseSet([
  'điều kiện',
  'đòn bẩy',
  'yếu tố',
  'động lực',
  'nền tảng',
  'quá trình',
  'khâu',
  'một trong',
  'tiền đề',
  'chìa khóa',
  'trụ cột',
])
