import {PhraseSet} from '../facts/phrases'
import {bodiesAt} from './body-names'
import {prefixLength} from './clause-actors'
import {orders} from './phrases'
import {firstWord, type Sentence, type Stretch, stretchOf} from './sentences'

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

/**
 * The body that a title names in words that look like a predicate: "Cán bộ phụ trách lĩnh vực giám sát"; null for any
 * other line. Without a stop at its end it is no sentence.
 */
export function titleBody(text: string, sentence: Sentence): Stretch | null {
  if (/[.;:,!?…]["”)]?$/u.test(text) || text.length > longestTitle) return null
  const {tokens, keys} = sentence
  const first = firstWord(sentence)
  const at = first + orders.match(keys, first)
  const start = at + prefixLength(sentence, at)
  const end = bodiesAt(sentence, start)
  if (end === start || ordering.match(keys, end) > 0) return null
  if (acting.test(keys.slice(end).join(' '))) return null
  const cut = tokens.findIndex(({text: mark}, index) => index >= end && /^[(:]$/u.test(mark))
  return stretchOf(sentence, start, cut === -1 ? tokens.length : cut)
}
