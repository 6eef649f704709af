import {PhraseSet} from '../facts/phrases'
import {folded} from '../text/letters'
import {bodiesAt} from './body-names'
import {toldApartEnd} from './partner-names'
import {heads} from './phrases'
import {firstWord, indexNear, type Sentence, type Stretch, stretchOf} from './sentences'
import {verbAt} from './verb-starts'

/** Words between "phối hợp" and the body: "chặt chẽ với", "cùng với". */
const withWords = new Set([
  'với',
  'cùng',
  'chặt',
  'chẽ',
  'tốt',
  'thường',
  'xuyên',
  'hiệu',
  'quả',
  'kịp',
  'thời',
  'có',
  'cụ',
  'thể',
  'trực',
  'tiếp',
])

/** The bodies with which others are to work: "phối hợp chặt chẽ với Sở …", "phối hợp: Sở …". */
export function coordinatingIn(sentence: Sentence): Stretch[] {
  const {keys} = sentence
  const found = openingPartners(sentence)
  for (let index = 0; index < keys.length; index++) {
    const consults =
      keys[index] === 'làm' && keys[index + 1] === 'việc' && !meetings.has(keys[index - 1] ?? '')
    const leads = keys[index] === 'chủ' && keys[index + 1] === 'trì' && keys[index + 2] === 'cùng'
    const joins = keys[index] === 'kết' && keys[index + 1] === 'hợp' && keys[index + 2] === 'với'
    if (!(consults || leads || joins || (keys[index] === 'phối' && keys[index + 1] === 'hợp')))
      continue
    // "xây dựng quy chế phối hợp với các sở": a paper
    if (keys[index - 1] === 'chế' && keys[index - 2] === 'quy') continue
    if (!consults && isForAnother(sentence, index)) continue
    if (found.length > 0 && servesBefore(sentence, index)) continue
    const aid = keys[index + 2] === ',' ? aidLength(sentence, index + 3) : 0
    const helps = aid > 0
    let from = helps ? index + 3 + aid : index + 2 + exchangeLength(sentence, index + 2)
    let linked = helps
    while (withWords.has(keys[from] ?? '') && !isStanding(sentence, from)) {
      linked ||= keys[from] === 'với' || keys[from] === 'cùng'
      from++
    }
    if (consults && (!linked || isBusiness(sentence, from))) continue
    if (keys[from] === ':') {
      from++
      linked = true
    }
    const named = toldApartEnd(sentence, bodiesAt(sentence, from))
    const end = named === from && linked && isAcronym(sentence, from) ? from + 1 : named
    if (end > from && (linked || isNamed(sentence, from)))
      found.push(stretchOf(sentence, from, end))
    index = Math.max(index, end - 1)
  }
  return found
}

/** "Với các đơn vị của Bộ Tài chính | hướng dẫn …", "Cùng với Công an xã | tuyên truyền …": with whom, before what is to be done. */
function openingPartners(sentence: Sentence): Stretch[] {
  const {tokens, keys} = sentence
  const at = firstWord(sentence)
  const opens = keys[at] === 'với' || keys[at] === 'cùng'
  if (!opens || tokens[at]?.capital !== true) return []
  const from = keys[at + 1] === 'với' ? at + 2 : at + 1
  const end = bodiesAt(sentence, from)
  return end > from && verbAt(sentence, end) > 0 ? [stretchOf(sentence, from, end)] : []
}

/** "phối hợp với | Thường trực Hội đồng nhân dân": the words of a name, not "thường xuyên", "trực tiếp". */
function isStanding({keys}: Sentence, at: number): boolean {
  return keys[at] === 'thường' && keys[at + 1] === 'trực'
}

/** "buổi làm việc với X": a meeting that was held. */
const meetings: ReadonlySet<string> = new Set(['buổi', 'cuộc', 'phiên', 'lịch', 'đã', 'chuyến'])

/** What a body does for the other besides; a group that is guided is an object. */
const aids = new PhraseSet(['hướng dẫn', 'đề xuất'])

/** Tokens of such words behind "phối hợp,": "phối hợp, hỗ trợ | các xã", "phối hợp, hướng dẫn | Bộ Y tế"; 0 where others follow. */
function aidLength({keys, tokens}: Sentence, at: number): number {
  if (keys[at] === 'hỗ' && keys[at + 1] === 'trợ') return 2
  const length = aids.match(keys, at)
  return tokens[at + length]?.capital === true ? length : 0
}

/** What two bodies do with one another besides: "phối hợp, trao đổi thông tin (bằng văn bản) với Sở …". */
const exchanges = new PhraseSet([
  'trao đổi',
  'trao đổi thông tin',
  'trao đổi ý kiến',
  'thống nhất',
  'hợp tác',
  'liên kết',
  'cung cấp thông tin',
  'liên hệ',
  'làm việc',
  'tham khảo ý kiến',
])

/** Tokens of such words behind "phối hợp" up to "với"; 0 where others follow. */
function exchangeLength({keys}: Sentence, at: number): number {
  let index = at
  while (keys[index] === ',' || keys[index] === 'và') {
    const length = exchanges.match(keys, index + 1)
    if (length === 0) return 0
    index += length + 1
  }
  if (keys[index] === '(') index = indexNear(keys, ')', index, longestRemark) + 1
  return keys[index] === 'với' || keys[index] === 'cùng' ? index - at : 0
}

/** Tokens of a remark in brackets before "với". */
const longestRemark = 20

/** "phân công một cơ quan chủ trì, phối hợp với …": who helps another body that is yet to be chosen. */
function isForAnother(sentence: Sentence, at: number): boolean {
  const {keys} = sentence
  if (keys[at - 1] !== ',' || keys[at - 2] !== 'trì') return false
  for (let one = at - 1; one > Math.max(0, at - longestChoice); one--) {
    if (keys[one] === 'một') return keys[one - 1] === 'công' || keys[one - 1] === 'giao'
  }
  return false
}

/** "phối hợp với các sở tham mưu Ủy ban nhân dân tỉnh | phối hợp Bộ Y tế": whom the body that is served works with. */
function servesBefore(sentence: Sentence, at: number): boolean {
  for (let one = at - 1; one > Math.max(1, at - longestChoice); one--) {
    if (sentence.keys[one] !== 'mưu') continue
    return bodiesAt(sentence, one + 1) === at
  }
  return false
}

/** Tokens from "một" to "phối hợp". */
const longestChoice = 12

/** A firm with which a body has talks helps nobody; an authority does. */
function isBusiness({keys}: Sentence, at: number): boolean {
  const first = keys[at] === 'các' ? at + 1 : at
  return /^(?:công|tập|tổng|doanh|nhà|người)$/u.test(keys[first] ?? '')
}

/** "phối hợp với | WHO": an organisation by its letters alone. */
function isAcronym({tokens}: Sentence, at: number): boolean {
  return /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')
}

/** Groups that go without "các": "phối hợp | cơ quan chức năng", "phối hợp | lực lượng chức năng". */
const plainHeads: ReadonlySet<string> = new Set(
  ['cơ quan', 'lực lượng', 'chính quyền', 'đơn vị'].map(folded),
)

/** A name or a group: "phối hợp Sở Y tế", "phối hợp các …". What else follows without "với" is a thing. */
function isNamed(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.capital === true ||
    sentence.keys[at] === 'các' ||
    plainHeads.has(`${sentence.keys[at]} ${sentence.keys[at + 1]}`) ||
    heads.match(sentence.keys, at) > 2
  )
}
