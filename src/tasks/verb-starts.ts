import {folded} from '../text/letters'
import {verbs} from './phrases'
import type {Sentence} from './sentences'

/** Verbs that are part of no name, whatever their capitals: "MTTQ Phối hợp với …". */
const plainVerbs = new Set(
  [
    ...['phối hợp', 'chủ trì', 'tham mưu', 'thực hiện', 'triển khai', 'tiếp tục', 'khẩn trương'],
    ...['theo dõi', 'đôn đốc', 'chủ động', 'rà soát', 'tăng cường', 'đẩy mạnh', 'tập trung'],
    ...['bám sát', 'kịp thời', 'nghiêm túc', 'thường xuyên', 'phát huy', 'nâng cao'],
  ].map(folded),
)

/** Heads of names that "Chỉ đạo" goes on with; behind any other word it begins what is to be done. */
const directed: ReadonlySet<string> = new Set(['ban', 'tổ', 'phòng', 'tâm', 'đồng', 'đoàn', 'vụ'])

/** Nouns whose first syllable is a verb by itself: "có giao dịch liên kết". */
const nounPairs: ReadonlySet<string> = new Set([
  'giao dịch',
  'giao thông',
  'giao diện',
  'báo chí',
  'dự án',
  'dự toán',
  'dự trữ',
  'dịch vụ',
  'dịch bệnh',
  'bầu cử',
])

/** Words behind which "không" forbids no body anything: "Phòng không - Không quân", "vắng thì không bầu", "hộ kinh doanh không áp dụng". */
const beforeNot: ReadonlySet<string> = new Set(['phòng', 'thì', 'doanh'])

/** Heads whose name may be a plain verb in capitals. */
const offices: ReadonlySet<string> = new Set(['ban', 'phòng', 'vụ', 'tổ'])

/** Length in tokens of the verb that begins here; 0 where none does. Capitalised words in a sentence's midst are names. */
export function verbAt(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at]
  if (token === undefined || !token.word) return 0
  const named = token.capital && at > 0 && isInsideName(sentence, at)
  if (named && !isPlainVerb(sentence, at)) return 0
  // "Công an tỉnh | không cấp phép …"
  const before = at === 0 ? undefined : sentence.tokens[at - 1]
  const denied =
    token.key === 'không' && before?.word === true && !beforeNot.has(before.key) ? 1 : 0
  const length = verbs.match(sentence.keys, at + denied)
  if (denied === 1) return length === 0 ? 0 : length + 1
  if (length === 1 && nounPairs.has(`${token.key} ${sentence.keys[at + 1]}`)) return 0
  // "Truyền | hình Thành phố" holds no "hình thành".
  return length === 2 && !token.capital && sentence.tokens[at + 1]?.capital === true ? 0 : length
}

/** "phối hợp", "chủ trì": part of no name even with a capital. */
export function isPlainVerb({keys, tokens}: Sentence, at: number): boolean {
  // "Ban Thực hiện chính sách bảo hiểm", "Phòng Theo dõi thi hành pháp luật"
  const headed = at > 0 && tokens[at]?.capital === true && tokens[at - 1]?.capital === true
  if (headed && offices.has(keys[at - 1] ?? '')) return false
  const two = `${keys[at]} ${keys[at + 1]}`
  return plainVerbs.has(two) || (two === 'chỉ đạo' && at > 0 && !directed.has(keys[at - 1] ?? ''))
}

/** A capital that does not open a sentence or a clause after a colon or dash. */
function isInsideName(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]
  return before !== undefined && (before.word || before.text === ',')
}

/** Lower-case nouns that look like verbs inside a list of bodies: "cơ quan, tổ chức, đơn vị". */
const nounVerbs = new Set(['tổ chức', 'cấp', 'thống kê', 'thanh tra', 'kiểm toán'].map(folded))

/** What follows "tổ chức" in a list where it is a noun: "các tổ chức đảng", "và tổ chức, …". */
const afterNoun: ReadonlySet<string> = new Set([
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
  'khoa',
  'phi',
  'tín',
  'nước',
  ':',
])

/** What "cấp" gives out: "Sở Tài chính | cấp đủ kinh phí"; of other words it tells the level. */
const givenOut: ReadonlySet<string> = new Set([
  'đủ',
  'kinh',
  'phép',
  'giấy',
  'bổ',
  'phát',
  'thẻ',
  'vốn',
  'mới',
  'đổi',
  'kịp',
])

/** "tổ chức đảng", "các tổ chức", "tổ chức chính trị - xã hội": a noun although its words make a verb. */
export function isNoun({tokens, keys}: Sentence, at: number): boolean {
  const before = tokens[at - 1]
  if (nounVerbs.has(`${keys[at]} ${keys[at + 1]}`)) {
    const lists = before?.key === 'các' || before?.key === 'và' || before?.text === ','
    const after = keys[at + 2]
    if (lists && (after === undefined || afterNoun.has(after))) return true
    // "cơ quan, tổ chức ban hành …", "cơ quan, tổ chức, …": a fixed pair of nouns
    return (
      keys[at] === 'tổ' && keys[at - 1] === ',' && keys[at - 2] === 'quan' && keys[at - 3] === 'cơ'
    )
  }
  return (
    keys[at] === 'cấp' && before !== undefined && before.word && !givenOut.has(keys[at + 1] ?? '')
  )
}
