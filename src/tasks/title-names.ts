import {titlePersons} from '../facts/body-words'
import {PhraseSet} from '../facts/phrases'
import {bodiesAt} from './body-names'
import {prefixLength} from './clause-actors'
import {orders} from './phrases'
import {firstWord, type Sentence, type Stretch, stretchOf} from './sentences'
import {verbAt} from './verb-starts'

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

/** Words by which a line says what the body is to do. */
const acting = /chủ trì|phối hợp|trách nhiệm|tham mưu|thực hiện/u

/** UTF-16 units that a title may have. */
const longestTitle = 220

/** True where a line ends with a stop, or one of some further marks, before a remark in brackets at its end. */
function endsSentence(text: string, marks: string): boolean {
  const line = text.endsWith(')') ? text.replace(gloss, '') : text
  const last = line.charAt(line.length - 1)
  const mark = last === '"' || last === '”' ? line.charAt(line.length - 2) : last
  return '.;,!?…'.includes(mark) || marks.includes(mark)
}

const persons = new PhraseSet(titlePersons)

/** A remark in brackets at the end. */
const gloss = /\s*\([^()]*\)\s*$/u

/** What has a duty and is no body: "Nhiệm vụ của Kế hoạch", "Nhiệm vụ của năm 2026". */
const matters = new PhraseSet([
  'nghị quyết',
  'quyết định',
  'kết luận',
  'chương trình',
  'đề án',
  'công tác',
  'hoạt động',
  'việc',
  'luật',
  'kế hoạch',
  'dự án',
  'chỉ thị',
  'năm',
  'quý',
  'tháng',
  'giai đoạn',
  'từng',
  'cuộc',
  'đợt',
  'phong trào',
])

/**
 * "1.5. Trách nhiệm của đối tượng thực hiện kiểm kê:": whoever a title gives the duty to, whatever words name them; null
 * for other titles.
 */
function ownerOf(text: string, sentence: Sentence, first: number): Stretch | null {
  const {tokens, keys} = sentence
  const start = first + prefixLength(sentence, first)
  if (
    start - first < 2 ||
    endsSentence(text, '') ||
    keys[start - 1] !== 'của' ||
    matters.match(keys, start) > 0
  )
    return null
  const marks = tokens.findIndex(({text: mark}, index) => index > start && /^[(:]$/u.test(mark))
  const end = marks === -1 ? tokens.length : marks
  const rest = tokens[end]?.text === ':' && end < tokens.length - 1
  const trong = keys.indexOf('trong', start)
  return rest || end - start > longestOwner || (trong !== -1 && trong < end)
    ? null
    : stretchOf(sentence, start, end)
}

/** Tokens that such a name may have. */
const longestOwner = 24

/** "Điều 6. Nội dung Công an tỉnh có trách nhiệm chủ trì": what stands below is the work of the body. */
function presiding(sentence: Sentence, first: number): Stretch | null {
  const {keys} = sentence
  if (keys[first] !== 'nội' || keys[first + 1] !== 'dung') return null
  const end = bodiesAt(sentence, first + 2)
  const rest = keys.slice(end).join(' ')
  return end > first + 2 && presides.test(rest) ? stretchOf(sentence, first + 2, end) : null
}

const presides =
  /^(?:có trách nhiệm |chịu trách nhiệm )?(?:chủ trì|thực hiện|phụ trách)(?: thực hiện)?$/u

/** Words that say something of whom a sentence is about. */
const said: ReadonlySet<string> = new Set([
  'thì',
  'phải',
  'cần',
  'có',
  'được',
  ':',
  ';',
  'là',
  'nếu',
  'khi',
])

/** "2. Đối với các đơn vị chưa tham gia đánh giá ngoài.": a sentence without a predicate names whom its items address. */
function addressedIn(sentence: Sentence, first: number): Stretch | null {
  const {tokens, keys} = sentence
  if (keys[first] !== 'đối' || keys[first + 1] !== 'với' || keys[first + 2] !== 'các') return null
  const end = keys[keys.length - 1] === '.' ? keys.length - 1 : keys.length
  const start = first + 2
  if (bodiesAt(sentence, start) === start) return null
  for (let at = start; at < end; at++) {
    const key = keys[at] ?? ''
    if (said.has(key) && !(key === 'được' && keys[at - 1] === 'đã')) return null
    if (key === ',' && saysBehind(sentence, at + 1, keys.lastIndexOf('được', at) > start))
      return null
  }
  return tokens.length > longestAddressed ? null : stretchOf(sentence, start, end)
}

/** Tokens that such a title may have. */
const longestAddressed = 40

/** True where what is to be done follows: a verb, or a body and a verb where none has done something to those who are addressed. */
function saysBehind(sentence: Sentence, at: number, passive: boolean): boolean {
  if (verbAt(sentence, at) > 0) return true
  const end = passive ? at : bodiesAt(sentence, at)
  return end > at && verbAt(sentence, end) > 0
}

/**
 * The body that a title names in words that look like a predicate: "Cán bộ phụ trách lĩnh vực giám sát"; null for any
 * other line. Without a stop at its end it is no sentence.
 */
export function titleBody(text: string, sentence: Sentence): Stretch | null {
  if (text.length > longestTitle) return null
  const {tokens, keys} = sentence
  const first = firstWord(sentence)
  const owner = ownerOf(text, sentence, first)
  if (owner !== null) return owner
  const addressed = addressedIn(sentence, first) ?? presiding(sentence, first)
  if (addressed !== null) return addressed
  if (endsSentence(text, ':')) return null
  const ordered = first + orders.match(keys, first)
  const at = ordered > first && keys[ordered] === ':' ? ordered + 1 : ordered
  const start = at + prefixLength(sentence, at)
  const led =
    keys[start] === 'lãnh' && keys[start + 1] === 'đạo' ? bodiesAt(sentence, start + 2) : 0
  if (led === tokens.length) return stretchOf(sentence, start, led)
  if (persons.match(keys, start) === tokens.length - start)
    return stretchOf(sentence, start, tokens.length)
  const end = bodiesAt(sentence, start)
  if (end === start || ordering.match(keys, end) > 0 || orders.match(keys, end) > 0) return null
  if (acting.test(keys.slice(end).join(' '))) return null
  const cut = tokens.findIndex(({text: mark}, index) => index >= end && /^[(:]$/u.test(mark))
  return stretchOf(sentence, start, cut === -1 ? tokens.length : cut)
}
