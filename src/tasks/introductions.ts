import {type Block, introduces} from '../document/block'
import {mentionIn, readingOf} from './block-reading'
import type {TimePhrase} from './deadlines'
import type {Mention} from './model'

/** What a sentence says of its subject where it lays a list on it: "tỉnh Hòa Sơn | cần tập trung …:". */
const owed = /^\s+(?:cần|phải|có trách nhiệm|khẩn trương|tập trung|tiếp tục|nghiêm túc)\s/u

function isOwed(block: Block): boolean {
  const {order} = readingOf(block)
  const [lead] = order.leads
  return (
    lead !== undefined &&
    !order.announces &&
    owed.test(block.content.text.slice(lead.end, lead.end + 20))
  )
}

/** True for a sentence that introduces a list and lays it on somebody by name. */
export function laysList(block: Block): boolean {
  const {order} = readingOf(block)
  return introduces(block) && order.leads.length > 0 && (order.ordered || isOwed(block))
}

/** “… báo cáo; Thường trực Đảng ủy thống nhất kết luận như sau:”: the issuer speaks, whatever it did before. */
const concludes = /\s(?:thống nhất|kết luận)(?:\s\p{L}+){0,4} như sau\s*:\s*$/u

/** Whom the sentence before a list orders to carry it out. */
export function orderedIn(block: Block): readonly Mention[] {
  const {order} = readingOf(block)
  if (!order.ordered && !laysList(block)) return []
  // Sentences before the last tell why, and who is concerned.
  const {text} = block.content
  const from = lastSentence(text)
  const behind = order.leads.filter(({start}) => start >= from)
  if (behind.length === 0 && concludes.test(text)) return []
  return (behind.length > 0 ? behind : order.leads).map((each) => mentionIn(block, each))
}

/** The times of a sentence before a list that hold for it: before the order it tells why, but for the time with which it opens. */
export function introducingTimes(block: Block): readonly TimePhrase[] {
  const {order, times} = readingOf(block)
  if (times.length === 0) return times
  const {text} = block.content
  const from = lastSentence(text)
  const [lead] = laysList(block) ? order.leads : []
  const ordered = lead?.start ?? from
  const aim = lead === undefined && aims.test(text.slice(from))
  return times.filter(
    ({start}) => start === from || (start >= ordered && !(aim && !opensClause(text, start))),
  )
}

/** “Nhằm bảo đảm … những tháng cuối năm 2026, Bộ trưởng có ý kiến như sau:”: what the list is to reach, and in which time. */
const aims = /^(?:Nhằm|Để|Thực hiện|Căn cứ)\s/u

/** True for a time behind a comma: "Để …, | trong quý IV năm 2026 các sở …:". */
function opensClause(text: string, at: number): boolean {
  return text.slice(0, at).trimEnd().endsWith(',')
}

/** Offset at which the last sentence of a text begins; those before it tell what has been. */
function lastSentence(text: string): number {
  let start = 0
  for (const {0: gap, index} of text.matchAll(/[.?!…]\)?\s+(?=\p{Lu})/gu))
    start = index + gap.length
  return start
}
