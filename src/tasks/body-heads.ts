import {commonHeads} from '../facts/body-words'
import {folded} from '../text/letters'
import {heads, listed, noBodies, things, verbs} from './phrases'
import {type Sentence, shortened} from './sentences'

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

const organize = folded('tổ chức')

/** "từng cán bộ" are told to act; "phân công cán bộ, đảng viên" are sent. */
const staff = folded('cán bộ')

/** “Báo Hà Tĩnh”; to report is "báo cáo". */
const newspaper = folded('báo')

/**
 * Length in tokens of the word that begins a body's name here ("Sở", "Ủy ban nhân dân"); 0 where none does.
 * `quantified`: "các", "mỗi" … stands before it.
 */
export function headAt(sentence: Sentence, at: number, quantified: boolean): number {
  const {keys} = sentence
  const known = sentence.own?.match(keys, at) ?? 0
  if (known > 0) return known
  const length = heads.match(keys, at)
  if (length === 0 || things.match(keys, at) > length || noBodies.match(keys, at) > 0) return 0
  const verb = verbs.match(keys, at)
  if (verb > length) return 0
  if (quantified) return length
  const key = keys.slice(at, at + length).join(' ')
  if (verb === length) return isNamedVerb(sentence, at, length, key) ? length : 0
  return common.has(key) && !(key !== staff && isNamedCommon(sentence, at + length)) ? 0 : length
}

/** "Tổ chức …" opens an order; "tổ chức đảng", "Thanh tra tỉnh", "Ban Tổ chức Tỉnh ủy" are bodies. */
function isNamedVerb({tokens}: Sentence, at: number, length: number, key: string): boolean {
  const next = tokens[at + length]
  if (next === undefined) return false
  const capital = tokens[at]?.capital === true
  if ((at > 0 || key === newspaper) && capital && next.capital) return true
  // "phối hợp với Thanh tra giao thông": a capital in the midst of a sentence
  if (capital && at > 0 && tokens[at - 1]?.word === true) return true
  return (key === organize ? partyWords : levels).has(next.key)
}

/** A common head is a name only by the words behind it: "Chi cục Thuế", "bộ, ngành". */
function isNamedCommon(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at]
  if (next === undefined) return false
  if (next.text === ',') return isNounList(sentence, at + 1)
  // "Ông. Nguyễn Văn A"
  if (next.text === '.')
    return shortened.has(sentence.keys[at - 1] ?? '') && sentence.tokens[at + 1]?.capital === true
  return next.capital || levels.has(next.key) || isPlace(sentence, at)
}

/** Places that stand for those who govern them. */
const places: ReadonlySet<string> = new Set(['tỉnh', 'xã', 'phường', 'huyện', 'quận'])

/** "…, Tỉnh | tổ chức thực hiện": with a capital in the midst of a sentence, the one that the document is about. */
function isPlace({tokens, keys}: Sentence, at: number): boolean {
  const before = tokens[at - 2]?.text
  const capital = tokens[at - 1]?.capital === true && places.has(keys[at - 1] ?? '')
  return (
    capital &&
    (before === ',' || before === ':') &&
    (verbs.match(keys, at) > 0 || keys[at] === 'căn')
  )
}

/** After a comma a noun of a list, not the next order: "sở, ban, ngành" against "bộ, tổ chức triển khai". */
function isNounList(sentence: Sentence, at: number): boolean {
  const length = listed.match(sentence.keys, at)
  return length > 0 && verbs.match(sentence.keys, at) <= length
}
