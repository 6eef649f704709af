import {isCapitals} from '../text/letters'
import {type Block, spanIn, wordsOf} from './block'
import {opensAddress, opensLetterText} from './letter-opening'
import type {Addressees, Recipient} from './model'
import {bulletSigns} from './numbering'

const label = /^(?:Kính\s+(?:gửi|trình)\s*:?|.{2,110}?(?<!\p{L})điện\s*:)\s*/u
const dispatchLabel = /(?<!\p{L})điện\s*:/u
const leading = new RegExp(`[\\s${bulletSigns}]`, 'u')

/** True where a block addresses somebody, or may: “Kính gửi”, “… điện:”. */
export function mayAddress(text: string): boolean {
  return opensAddress(text) || dispatchLabel.test(text)
}

/** True for “Kính gửi …” and “THỦ TƯỚNG CHÍNH PHỦ điện:”, not for a sentence about electricity. */
export function opensAddressees(text: string): boolean {
  if (opensAddress(text)) return true
  const at = text.search(dispatchLabel)
  return at > 0 && at < 120 && isCapitals(text.slice(0, at))
}

/** One addressee or recipient from a stretch of a block's view. */
export function recipientIn(block: Block, start: number, end: number): Recipient | null {
  const text = block.content.text
  let from = start
  let to = end
  while (from < to && leading.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  if (from >= to) return null
  const mark = /[;,.:]/u.test(text.charAt(to - 1)) ? text.charAt(to - 1) : ''
  let wordsEnd = to - mark.length
  while (wordsEnd > from && /\s/u.test(text.charAt(wordsEnd - 1))) wordsEnd--
  if (wordsEnd === from) return null
  return {
    span: spanIn(block, from, wordsEnd),
    text: text.slice(from, wordsEnd),
    mark,
    markSpan:
      mark === ''
        ? {start: spanIn(block, from, wordsEnd).end, end: spanIn(block, from, wordsEnd).end}
        : spanIn(block, to - 1, to),
  }
}

/** The recipients that a flattened list holds: "- Như trên; - Bộ Y tế; - Lưu: VT." */
export function recipientsIn(
  block: Block,
  start: number,
  end = block.content.text.length,
): Recipient[] {
  const text = block.content.text.slice(0, end)
  const items: Recipient[] = []
  const separator = /[;,.)]\s+(?=[-–+•]\s)/gu
  separator.lastIndex = start
  let from = start
  for (let match = separator.exec(text); match !== null; match = separator.exec(text)) {
    const item = recipientIn(block, from, match.index + 1)
    if (item !== null) items.push(item)
    from = match.index + match[0].length
  }
  const last = recipientIn(block, from, text.length)
  if (last !== null) items.push(last)
  return items
}

/** "Kính gửi: …" with the addressees behind the colon and in the bullets below. */
export function readAddressees(
  blocks: readonly Block[],
  index: number,
): {addressees: Addressees; last: number} {
  const first = blocks[index]
  if (first === undefined) throw new RangeError('no such block')
  const match = label.exec(first.content.text)
  const length = match?.[0].length ?? 0
  const items = [...recipientsIn(first, length)]
  let last = index
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || !isAddressee(block, blocks[at - 1], items, first)) break
    items.push(...recipientsIn(block, 0))
    last = at
  }
  last = lastCopied(blocks, last)
  const start = wordsOf(first).start
  const final = blocks[last] ?? first
  return {
    last,
    addressees: {
      span: {start, end: wordsOf(final).end},
      text: [first, ...blocks.slice(index + 1, last + 1)]
        .map((block) => block.content.text)
        .join(' '),
      label: (match?.[0] ?? '').trim(),
      items,
    },
  }
}

const copied = /^Đồng\s+kính\s+(?:gửi|trình)\s*:/u

/** "Đồng kính gửi: - … (để báo cáo).": who gets the letter for information and is asked nothing. Index of the last such block. */
function lastCopied(blocks: readonly Block[], last: number): number {
  const label = blocks[last + 1]
  if (label === undefined || !copied.test(label.content.text)) return last
  const copies = recipientsIn(label, label.content.text.indexOf(':') + 1)
  let at = last + 1
  for (; at + 1 < blocks.length; at++) {
    const block = blocks[at + 1]
    if (block === undefined || !isAddressee(block, blocks[at], copies, label)) break
    copies.push(...recipientsIn(block, 0))
  }
  return at
}

function isAddressee(
  block: Block,
  before: Block | undefined,
  items: readonly Recipient[],
  first: Block,
): boolean {
  if (block.rule) return false
  const {text, marker} = block.content
  const ended = items[items.length - 1]?.mark === '.'
  // "- Bộ trưởng các Bộ. ⏎ - Chủ tịch Ủy ban nhân dân các tỉnh.": one more bullet of the list, whatever ends the first
  if (marker?.scheme === 'bullet')
    return !ended || (!block.detached && before?.content.marker?.scheme === 'bullet')
  if (marker !== null || opensLetterText(text)) return false
  // The names stand in the cell beside the label.
  const beside = first.cell !== null && block.cell !== null && block.cell.table === first.cell.table
  // A sentence that introduces the text is no addressee.
  if (items.length === 0) return beside || (text.length < 400 && !text.endsWith(':'))
  if (ended) return false
  return beside || (before !== undefined && /[;,]$/u.test(before.content.text) && text.length < 200)
}
