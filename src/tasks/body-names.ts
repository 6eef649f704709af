import {PhraseSet} from '../facts/phrases'
import {headAt} from './body-heads'
import {joins, takeWord} from './name-words'
import {listed, quantities, sectors, verbs} from './phrases'
import {indexNear, type Sentence, shortened} from './sentences'

/** Where the name of a body, or a list of bodies, that begins at an index ends; `at` itself where none begins. */
export function bodiesAt(sentence: Sentence, at: number): number {
  let index = at
  let count = quantities.match(sentence.keys, index)
  // "Riêng các xã vùng trũng"
  if (sentence.keys[index] === 'riêng') count += quantities.match(sentence.keys, index + count)
  const head = headAt(sentence, index + count, count > 0)
  // "Các cấp, ngành": the word for all of them is part of the name.
  const whole = head === 0 && count > 0 ? wholeLevels.match(sentence.keys, at) : 0
  if (head === 0 && whole === 0) return at
  index = whole > 0 ? at + whole : index + count + head
  return trimEnd(sentence, at, extend(sentence, index))
}

const wholeLevels = new PhraseSet(['các cấp, ngành', 'các cấp, các ngành', 'các cấp và các ngành'])

/** More tokens than the longest list of bodies has. */
const longestList = 90

/** Takes words of the name and further names until a verb, a preposition or a mark ends them. */
function extend(sentence: Sentence, from: number): number {
  const {tokens} = sentence
  let index = from
  while (index < tokens.length && index - from < longestList) {
    const next =
      tokens[index]?.word === true ? takeName(sentence, index) : takeMark(sentence, index)
    if (next === index) break
    index = next
  }
  return index
}

/** Marks and words behind which a further name may begin. */
const beforeName: ReadonlySet<string> = new Set([',', ';', 'và', 'các'])

/** One more body of a list at once ("Ban quản lý Khu kinh tế"), else one word. */
function takeName(sentence: Sentence, index: number): number {
  const before = sentence.tokens[index - 1]
  if (before !== undefined && beforeName.has(before.key)) {
    const quantity = quantities.match(sentence.keys, index)
    const head = headAt(sentence, index + quantity, true)
    if (head > 1) return index + quantity + head
    const noun = listed.match(sentence.keys, index)
    if (noun > 2) return index + noun
  }
  return takeWord(sentence, index)
}

/** What a body is besides, behind a dash: "Bộ Tài chính | - Cơ quan thường trực Ban Chỉ đạo". */
export const standing = new PhraseSet([
  'cơ quan thường trực',
  'cơ quan đầu mối',
  'đơn vị đầu mối',
  'thường trực ban chỉ đạo',
  'thường trực kế hoạch',
  'thường trực chương trình',
  'thường trực đề án',
  'trưởng ban',
  'phó trưởng ban',
])

const levels: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã'])

/** Index behind a mark that goes on with the name or the list; its own index where the mark ends them. */
function takeMark(sentence: Sentence, index: number): number {
  const {tokens, keys} = sentence
  switch (tokens[index]?.text) {
    case ',': {
      // "Ủy ban nhân dân cấp tỉnh, | cấp xã"
      if (
        keys[index - 2] === 'cấp' &&
        keys[index + 1] === 'cấp' &&
        levels.has(keys[index + 2] ?? '')
      )
        return index + 3
      const last = lastOfList(sentence, index)
      if (last > index) return last
      if (joins(sentence, index + 1)) return index + 1
      return takeLooseEnd(sentence, index)
    }
    case ';':
      return joins(sentence, index + 1) ? index + 1 : index
    case '-':
    case '–':
    case '—':
      return tokens[index + 1]?.word === true && standing.match(keys, index + 1) === 0
        ? index + 1
        : index
    case '&':
    case '/':
      return tokens[index + 1]?.word === true ? index + 1 : index
    case '(': {
      const close = indexNear(keys, ')', index, longestRemark)
      return close === -1 ? index : close + 1
    }
    case ':':
      return isPlaceList(sentence, index + 1) ? index + 1 : index
    case '.':
      return shortened.has(keys[index - 1] ?? '') ? index + 1 : index
    default:
      return index
  }
}

/** "…, và các Bộ", "các bộ, ngành, liên quan": index behind a comma that need not stand there; its own where it parts. */
function takeLooseEnd(sentence: Sentence, comma: number): number {
  const {keys} = sentence
  if (keys[comma + 1] === 'và') return joins(sentence, comma + 2) ? comma + 2 : comma
  const had = keys[comma + 1] === 'có' ? comma + 2 : comma + 1
  return keys[had] === 'liên' && keys[had + 1] === 'quan' ? had + 2 : comma
}

/** Tokens that a remark in brackets within a name may have. */
const longestRemark = 60

/** ", nhất là Sở …", ", đặc biệt là …": index of the body so set apart; the comma's where none is. */
function lastOfList(sentence: Sentence, comma: number): number {
  const {keys} = sentence
  const especially = keys[comma + 2] === 'là' ? 3 : keys[comma + 3] === 'là' ? 4 : 0
  if (especially === 0) return comma
  const words = keys.slice(comma + 1, comma + especially - 1).join(' ')
  const sets = /^(?:nhất|đặc biệt|trước hết)$/u.test(words)
  return sets && joins(sentence, comma + especially) ? comma + especially : comma
}

/** "các tỉnh, thành phố: Hà Tĩnh, Quảng Trị …" "các Bộ: Tài chính, Xây dựng …" */
function isPlaceList(sentence: Sentence, at: number): boolean {
  const {tokens, keys} = sentence
  if (tokens[at]?.capital !== true) return false
  const ministries = keys[at - 2] === 'bộ' || keys[at - 2] === 'sở'
  if (!(ministries && sectors.match(keys, at) > 0) && verbs.match(keys, at) > 1) return false
  const comma = indexNear(keys, ',', at, 14)
  // "Thành phần dự họp gồm Ban Thường trực, …": a label, and those whom it lists.
  if (comma !== -1 && keys.slice(at, comma).includes('gồm')) return false
  if (comma !== -1 && tokens[comma + 1]?.capital === true) return true
  const semicolon = indexNear(keys, ';', at, 8)
  return semicolon !== -1 && tokens[semicolon + 1]?.capital === true && verbs.match(keys, at) === 0
}

/** What may be left over at the end of a name. */
const loose: ReadonlySet<string> = new Set([',', 'và', 'của', '-', ';', 'cùng', ':', 'tới', 'nơi'])

/** Marks and joining words left over at the end are not part of a name. */
function trimEnd(sentence: Sentence, from: number, to: number): number {
  const {keys} = sentence
  let end = to
  while (end > from) {
    const key = keys[end - 1] ?? ''
    if (loose.has(key) || (key === 'thuộc' && keys[end - 2] !== 'trực')) end--
    else if (key === ')') {
      const open = keys.lastIndexOf('(', end - 1)
      if (open <= from || isBodyList(sentence, open + 1, end - 1)) break
      end = open
    } else break
  }
  return end
}

/** "(Sở Tài chính, Ban Quản lý Khu kinh tế)": the members of a group; other remarks in brackets are no part of the name. */
function isBodyList(sentence: Sentence, from: number, to: number): boolean {
  const keys = sentence.keys.slice(from, to)
  // "(sau đây gọi chung là cơ quan)": how the body is called from here on
  if (keys.includes('gọi') || keys.includes('viết')) return false
  const listed = keys.includes(',')
  if (listed && sentence.tokens[from]?.capital === true) return true
  const head = headAt(sentence, from, false)
  return head > 0 && (listed || (to - from <= 9 && sentence.keys[from] !== 'cơ'))
}
