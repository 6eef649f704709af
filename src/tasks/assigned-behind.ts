import {PhraseSet} from '../facts/phrases'
import {actorOf} from './actors'
import {bodiesAt} from './body-names'
import {type Sentence, type Stretch, sentencesOf} from './sentences'
import {tokensOf} from './tokens'

/** The body to which the words behind a task give it: in a remark at the end, or as who prepares the paper that is named. */
export function assignedBehind(text: string, first: Sentence, states: boolean): Stretch | null {
  return inRemark(text, first) ?? (states ? preparing(first) : null)
}

/** “… (Phòng Kinh tế chủ trì, phối hợp với Công an xã).” */
function inRemark(text: string, {own}: Sentence): Stretch | null {
  const end = closingBracket(text)
  const open = end === -1 ? -1 : text.lastIndexOf('(', end)
  if (open === -1 || end - open > longestAssignment) return null
  const remark = text.slice(open + 1, end)
  if (!assigns.test(remark)) return null
  const [sentence] = sentencesOf(tokensOf(remark), own)
  const lead = sentence === undefined ? null : actorOf(sentence).lead
  return lead === null ? null : {start: open + 1 + lead.start, end: open + 1 + lead.end}
}

/** Index of the bracket with which a text closes; -1 where it does not. */
function closingBracket(text: string): number {
  let at = text.length - 1
  while (at > 0 && '.; '.includes(text.charAt(at))) at--
  return text.charAt(at) === ')' ? at : -1
}

/** UTF-16 units that such a remark may have. */
const longestAssignment = 200

/** What it says of the body. */
const assigns = /chủ trì|thực hiện|phụ trách|tham mưu|chịu trách nhiệm|đầu mối|^[Gg]iao /u

/** "Nghị quyết về … giai đoạn 2026 – 2030 ⏎ Đảng ủy xã chủ trì, tham mưu": no stop parts the paper from who prepares it. */
function preparing(sentence: Sentence): Stretch | null {
  const {tokens, keys} = sentence
  if (!keys.includes('mưu') && !keys.includes('trì')) return null
  for (let at = 1; at < keys.length; at++) {
    if (prepares.match(keys, at) === 0) continue
    for (let from = Math.max(1, at - longestName); from < at; from++) {
      const start = tokens[from]
      const end = tokens[at - 1]
      if (start?.capital !== true || end === undefined || bound.has(keys[from - 1] ?? '')) continue
      if (bodiesAt(sentence, from) === at) return {start: start.start, end: end.end}
    }
    return null
  }
  return null
}

/** Tokens that the name of the body may have. */
const longestName = 16

/** What the body does with the paper. */
const prepares = new PhraseSet(['chủ trì', 'tham mưu', 'chỉ đạo tham mưu', 'phối hợp tham mưu'])

/** Words that tie the body to what stands before it: "báo cáo của | Sở Y tế", "do | Sở Y tế chủ trì". */
const bound: ReadonlySet<string> = new Set([
  'của',
  'do',
  'cho',
  'với',
  'và',
  ',',
  'bởi',
  'được',
  'theo',
  'giao',
])
