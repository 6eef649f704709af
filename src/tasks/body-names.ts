import {bodyHeads, commonHeads, listNouns, quantifiers} from '../facts/body-words'
import {PhraseSet} from '../facts/phrases'
import {nameEnds, taskVerbs} from '../facts/verbs'
import {folded} from '../text/letters'
import {indexNear, type Sentence} from './tokens'

const heads = new PhraseSet(bodyHeads)
const nouns = new PhraseSet(listNouns)
const counts = new PhraseSet(quantifiers)
const ends = new PhraseSet(nameEnds)
const verbs = new PhraseSet(taskVerbs)
const common = new Set([...commonHeads].map(folded))

/** Words that make a common head the name of one body: "Thanh tra | tỉnh". */
const levels = new Set(
  [
    'tỉnh',
    'thành',
    'xã',
    'phường',
    'huyện',
    'trung',
    'nhà',
    'chính',
    'đảng',
    'bộ',
    'sở',
    'quận',
    'đặc',
    'thị',
  ].map(folded),
)
/** “tổ chức đảng”, “tổ chức chính trị”, “tổ chức cơ sở đảng” */
const partyWords = new Set(['đảng', 'chính', 'cơ'])
/** Lower-case nouns that look like verbs inside a list of bodies: "cơ quan, tổ chức, đơn vị". */
const nounVerbs = new Set(['tổ chức', 'cấp', 'thống kê', 'thanh tra', 'kiểm toán'].map(folded))

/** Words of two syllables whose second is a verb by itself. */
const compounds = new Set(['công lập', 'độc lập', 'đồng thi', 'tham mưu', 'đơn vị'].map(folded))

/** Verbs that are part of no name, whatever their capitals: "MTTQ Phối hợp với …". */
const plainVerbs = new Set(
  ['phối hợp', 'chủ trì', 'tham mưu', 'thực hiện', 'triển khai', 'tiếp tục'].map(folded),
)

/** Length in tokens of the verb that begins here; 0 where none does. Capitalised words in a sentence's midst are names. */
export function verbAt(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at]
  if (token === undefined || !token.word) return 0
  const plain = plainVerbs.has(`${sentence.keys[at]} ${sentence.keys[at + 1]}`)
  if (token.capital && at > 0 && !plain && isInsideName(sentence, at)) return 0
  return verbs.match(sentence.keys, at)
}

/** A capital that does not open a sentence or a clause after a colon or dash. */
function isInsideName(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]
  return before !== undefined && (before.word || before.text === ',')
}

function headAt(sentence: Sentence, at: number, quantified: boolean): number {
  const {tokens, keys} = sentence
  const length = heads.match(keys, at)
  if (length === 0) return 0
  const verb = verbs.match(keys, at)
  const key = keys.slice(at, at + length).join(' ')
  const next = tokens[at + length]
  if (verb > length) return 0
  if (
    verb === length &&
    !quantified &&
    !(tokens[at]?.capital === true && at > 0 && next?.capital === true)
  ) {
    // "Tổ chức …" opens an order, "tổ chức đảng" and "Thanh tra tỉnh" are bodies.
    if (next === undefined || !(key === folded('tổ chức') ? partyWords : levels).has(next.key))
      return 0
  }
  if (common.has(key) && !quantified) {
    const named = next !== undefined && (next.capital || levels.has(next.key) || next.text === ',')
    if (!named) return 0
    if (next.text === ',' && nouns.match(keys, at + length + 1) === 0) return 0
    if (next.text === ',' && !isNounList(sentence, at + length + 1)) return 0
  }
  return length
}

/** After a comma a noun of a list, not the next order: "sở, ban, ngành" against "bộ, tổ chức triển khai". */
function isNounList(sentence: Sentence, at: number): boolean {
  const length = nouns.match(sentence.keys, at)
  return length > 0 && verbs.match(sentence.keys, at) <= length
}

/** Where the name of a body, or a list of bodies, that begins at an index ends; `at` itself where none begins. */
export function bodiesAt(sentence: Sentence, at: number): number {
  let index = at
  const count = counts.match(sentence.keys, index)
  index += count
  const head = headAt(sentence, index, count > 0)
  if (head === 0) return at
  index += head
  return trimEnd(sentence, at, extend(sentence, index))
}

/** Takes words of the name and further names until a verb, a preposition or a mark ends them. */
function extend(sentence: Sentence, from: number): number {
  const {tokens} = sentence
  let index = from
  while (index < tokens.length && index - from < 90) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.word) {
      const next = takeName(sentence, index)
      if (next === index) break
      index = next
    } else {
      const next = takeMark(sentence, index)
      if (next === index) break
      index = next
    }
  }
  return index
}

/** One more body of a list at once ("Ban quản lý Khu kinh tế"), else one word. */
function takeName(sentence: Sentence, index: number): number {
  const before = sentence.tokens[index - 1]
  if (before !== undefined && (before.text === ',' || before.text === ';' || before.key === 'và')) {
    const quantity = counts.match(sentence.keys, index)
    const head = headAt(sentence, index + quantity, true)
    if (head > 1) return index + quantity + head
  }
  return takeWord(sentence, index)
}

function takeWord(sentence: Sentence, index: number): number {
  const {tokens, keys} = sentence
  const token = tokens[index]
  const key = keys[index] ?? ''
  if (token === undefined) return index
  // "Sở Xây dựng", "Ban Tổ chức", "Hội đồng Thi đua": a verb with a capital is part of the name.
  if (token.capital && !plainVerbs.has(`${key} ${keys[index + 1]}`))
    return index + Math.max(1, verbs.match(keys, index))
  if (key === 'và' || key === 'cùng' || key === 'hoặc')
    return joins(sentence, index + 1) ? index + 1 : index
  if (key === 'của' || key === 'thuộc' || key === 'trực') return index + 1
  if (key === 'trên' && keys[index + 1] === 'địa' && keys[index + 2] === 'bàn') return index + 3
  const reach = takeReach(sentence, index)
  if (reach > index) return reach
  if (key === 'ở' || key === 'nơi' || key === 'liên' || key === 'khác' || key === 'có') {
    if (key === 'có')
      return keys[index + 1] === 'liên' && keys[index + 2] === 'quan' ? index + 3 : index
    return index + 1
  }
  if (compounds.has(`${keys[index - 1]} ${key}`) || endsNameWord(sentence, index)) return index + 1
  if (verbAt(sentence, index) > 0 && !isNoun(sentence, index)) return index
  if (ends.match(keys, index) > 0 && !token.capital) return index
  return index + 1
}

/** "trong tỉnh", "tại địa phương", "từ tỉnh đến cơ sở", "từ Hà Tĩnh đến Lâm Đồng": how far a group reaches. */
function takeReach(sentence: Sentence, index: number): number {
  const {tokens, keys} = sentence
  const key = keys[index]
  const next = keys[index + 1] ?? ''
  if (
    key === 'trong' &&
    ['tỉnh', 'xã', 'huyện', 'ngành', 'toàn', 'cả', 'nước', 'hệ'].includes(next)
  )
    return index + 2
  if (key === 'tại' && next === 'địa' && keys[index + 2] === 'phương') return index + 3
  if (key !== 'từ' || !(tokens[index + 1]?.capital === true || next === 'tỉnh' || next === 'trung'))
    return index
  const to = keys.indexOf('đến', index)
  if (to === -1 || to - index > 5) return index
  let end = to + 1
  while (
    end < tokens.length &&
    end - to <= 3 &&
    (tokens[end]?.capital === true || ['cơ', 'sở', 'xã', 'địa', 'phương'].includes(keys[end] ?? ''))
  )
    end++
  return end > to + 1 ? end : index
}

/** "Bộ Ngoại | giao": names are written in words of two syllables, the first with a capital. */
function endsNameWord(sentence: Sentence, index: number): boolean {
  const {tokens, keys} = sentence
  if (
    tokens[index - 1]?.capital !== true ||
    (tokens[index - 2]?.capital === true && !isHeadWord(keys[index - 2]))
  )
    return false
  return verbs.match(keys, index) === 1 && heads.match(keys, index - 1) !== 1
}

function isHeadWord(key: string | undefined): boolean {
  return (
    key === 'bộ' ||
    key === 'sở' ||
    key === 'ban' ||
    key === 'cục' ||
    key === 'vụ' ||
    key === 'phòng'
  )
}

/** "tổ chức đảng", "các tổ chức", "tổ chức chính trị - xã hội": a noun although its words make a verb. */
function isNoun(sentence: Sentence, index: number): boolean {
  const {tokens, keys} = sentence
  const two = `${keys[index]} ${keys[index + 1]}`
  if (!nounVerbs.has(two) && !nounVerbs.has(keys[index] ?? '')) return false
  if (nounVerbs.has(two)) {
    const after = keys[index + 2]
    const before = tokens[index - 1]
    if (before?.key === 'các' || before?.key === 'và' || before?.text === ',') {
      return (
        after === undefined ||
        [
          ',',
          'và',
          'đảng',
          'chính',
          'cơ',
          'thành',
          'tôn',
          'đoàn',
          'có',
          'liên',
          ';',
          'hội',
          'khác',
          'trực',
          'thuộc',
          'xã',
          'quốc',
          ':',
        ].includes(after)
      )
    }
    return false
  }
  const before = tokens[index - 1]
  return keys[index] === 'cấp' && before !== undefined && before.word
}

function joins(sentence: Sentence, at: number): boolean {
  const {tokens, keys} = sentence
  const token = tokens[at]
  if (token === undefined) return false
  if (token.capital) return true
  if (counts.match(keys, at) > 0) return headAt(sentence, at + counts.match(keys, at), true) > 0
  if (nouns.match(keys, at) > 0 && (verbs.match(keys, at) === 0 || isNoun(sentence, at)))
    return true
  return headAt(sentence, at, true) > 0 && verbs.match(keys, at) === 0
}

function takeMark(sentence: Sentence, index: number): number {
  const {tokens, keys} = sentence
  const mark = tokens[index]?.text
  if (mark === ',' || mark === ';') {
    const especially = keys[index + 2] === 'là' ? 3 : keys[index + 3] === 'là' ? 4 : 0
    if (
      mark === ',' &&
      especially > 0 &&
      /^(?:nhất|đặc biệt|trước hết)$/u.test(
        keys.slice(index + 1, index + especially - 1).join(' '),
      ) &&
      joins(sentence, index + especially)
    )
      return index + especially
    return joins(sentence, index + 1) ? index + 1 : index
  }
  if (mark === '-' || mark === '–' || mark === '&' || mark === '/')
    return tokens[index + 1]?.word === true ? index + 1 : index
  if (mark === '(') {
    const close = indexNear(keys, ')', index, 25)
    return close === -1 ? index : close + 1
  }
  if (mark === ':') return isPlaceList(sentence, index + 1) ? index + 1 : index
  return mark === '.' && tokens[index - 1]?.key === 'tp' ? index + 1 : index
}

/** "các tỉnh, thành phố: Hà Tĩnh, Quảng Trị …" "các Bộ: Tài chính, Xây dựng …" */
function isPlaceList(sentence: Sentence, at: number): boolean {
  const {tokens, keys} = sentence
  if (tokens[at]?.capital !== true || verbs.match(keys, at) > 1) return false
  const comma = indexNear(keys, ',', at, 14)
  return comma !== -1 && tokens[comma + 1]?.capital === true
}

/** Marks and joining words left over at the end are not part of a name. */
function trimEnd(sentence: Sentence, from: number, to: number): number {
  let end = to
  while (end > from) {
    const key = sentence.keys[end - 1] ?? ''
    if (
      key === ',' ||
      key === 'và' ||
      key === 'của' ||
      (key === 'thuộc' && sentence.keys[end - 2] !== 'trực') ||
      key === '-' ||
      key === ';' ||
      key === 'cùng' ||
      key === ':'
    )
      end--
    else if (key === ')' && end < sentence.keys.length + 1) {
      const open = sentence.keys.lastIndexOf('(', end - 1)
      if (open <= from || isBodyList(sentence, open + 1, end - 1)) break
      end = open
    } else break
  }
  return end
}

/** "(Sở Tài chính, Ban Quản lý Khu kinh tế)": the members of a group; other remarks in brackets are no part of the name. */
function isBodyList(sentence: Sentence, from: number, to: number): boolean {
  const listed = sentence.keys.slice(from, to).includes(',')
  if (listed && sentence.tokens[from]?.capital === true) return true
  const head = headAt(sentence, from, false)
  return head > 0 && (listed || (to - from <= 9 && sentence.keys[from] !== 'cơ'))
}
