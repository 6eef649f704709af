import {PhraseSet} from '../facts/phrases'
import {sureDutyWords} from '../facts/verbs'
import {folded} from '../text/letters'
import type {Sentence} from './sentences'

/** Ends of the names of boards, which say behind them what they are for. */
const boards = new Set(
  ['chỉ đạo', 'chỉ huy', 'công tác', 'giúp việc', 'hội đồng', 'tiểu ban', 'liên ngành'].map(folded),
)

const boardEnds: ReadonlySet<string> = new Set(
  [...boards].map((board) => board.split(' ')[1] ?? ''),
)

/** True behind the name of a board: "Ban Chỉ đạo | …", "BCĐ | …". */
export function isBoard({keys}: Sentence, index: number): boolean {
  if (keys[index - 1] === 'bcđ') return true
  return boardEnds.has(keys[index - 1] ?? '') && boards.has(`${keys[index - 2]} ${keys[index - 1]}`)
}

/** Verbs that say what a board is for: "Ban Chỉ đạo | thực hiện hỗ trợ nhà ở …". */
const purposes = new PhraseSet([
  'thực hiện',
  'triển khai',
  'xây dựng',
  'phát triển',
  'tổng kết',
  'sắp xếp',
  'vận động',
  'giải quyết',
  'bảo vệ',
  'hỗ trợ',
  'kiểm tra',
  'giám sát',
  'rà soát',
  'xử lý',
  'khắc phục',
  'phòng, chống',
  'biên soạn',
  'soạn thảo',
  'thẩm định',
])

/** Verbs with which the duty of a board surely begins behind its name. */
const duties = new PhraseSet([
  ...sureDutyWords,
  'tiến hành',
  'tham mưu',
  'hướng dẫn',
  'ban hành',
  'báo cáo',
  'tổng hợp',
  'theo dõi',
  'đôn đốc',
  'phân công',
  'phối hợp',
  'họp',
  'kiểm tra',
  'rà soát',
  'xây dựng kế hoạch',
  'tổ chức kiểm tra',
  'tổ chức họp',
  'kiện toàn',
])

/** Nouns before a verb that make it part of what they name: "công tác kiểm tra", "chế độ báo cáo". */
const nouns: ReadonlySet<string> = new Set(
  ['tác', 'việc', 'độ', 'hoạch', 'vụ', 'động', 'và', 'để', 'nhằm', 'án', 'trình', 'các', 'tốt'].map(
    folded,
  ),
)

/** Tokens that the purpose of a board may have. */
const longestPurpose = 20

/**
 * "Ban Chỉ đạo | thực hiện hỗ trợ nhà ở cho người có công | tiến hành kiểm tra": what a board is for, where its duty, a
 * colon or the end of the line follows it; `index` where the verb is its duty.
 */
export function takePurpose(sentence: Sentence, index: number): number {
  const {keys} = sentence
  const length = purposes.match(keys, index)
  if (length === 0) return index
  for (let at = index + length; at < Math.min(keys.length, index + longestPurpose); at++) {
    const key = keys[at] ?? ''
    if (key === ':') return keys[at - 1] === 'sau' ? index : at
    if (key === ',' || key === ';' || key === '.' || key === '(') return index
    if (duties.match(keys, at) > 0 && !nouns.has(keys[at - 1] ?? ''))
      return at > index + length ? at : index
  }
  return index
}
