import {isCapitals} from '../text/letters'
import {recipientIn, recipientsIn} from './addressees'
import {opensAttachment} from './attachment-headings'
import {type Block, spanIn, wordsOf} from './block'
import type {Found} from './found'
import type {Recipient, Recipients} from './model'
import {oncePerText} from './notes'
import {bulletSigns} from './numbering'
import {labelLength} from './recipients-label'
import {flattened, isSignatureLine, signatureFrom} from './signature'
import {personName} from './signing-words'

const labelInside = /(?<=^|\s)Nơi\s+nhận\s*:/u

/** Letters may stand apart, as OCR leaves them: “L ư u : V T”. */
const archive =
  /^L\s?ư\s?u(?:\s*:|\s+(?:VT|VP|Văn|Đảng|Chi|CB|HS|TH|BTG|Ban|Tỉnh|Thành|văn|tại|\p{Lu}))/u

/** True for the archive item (lưu): “Lưu: VT”. */
export function isArchive({text}: Recipient): boolean {
  return archive.test(text)
}

/** Where “Nơi nhận” stands: the block, and the label in its view. */
interface Label {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Recipients from their label on; the list ends with the archive item, a signature, a new cell or plain words. */
export function readRecipients(
  blocks: readonly Block[],
  from: number,
  to: number,
): Found<Recipients> | null {
  const label = lineLabel(blocks, from, to) ?? insideLabel(blocks, from, to)
  const first = label === null ? undefined : blocks[label.index]
  if (label === null || first === undefined) return null
  const items = behindLabel(first, label)
  const last = takeList(blocks, label.index, to, items)
  const labelSpan = spanIn(first, label.start, label.end)
  const text = blocks
    .slice(label.index, last + 1)
    .filter((block) => !isBesideList(block))
    .map((block) => block.content.text)
    .join(' ')
    .slice(label.start)
  const span = {start: labelSpan.start, end: wordsOf(blocks[last] ?? first).end}
  return {first: label.index, last, value: {span, text, labelSpan, items}}
}

/** A label at the beginning of a line. */
function lineLabel(blocks: readonly Block[], from: number, to: number): Label | null {
  for (let index = from; index < to; index++) {
    const length = labelLength(blocks[index]?.content.text ?? '')
    if (length > 0) return {index, start: 0, end: length}
  }
  return null
}

/** A label in the midst of a line: "… ./. Nơi nhận: - Như trên; …". */
function insideLabel(blocks: readonly Block[], from: number, to: number): Label | null {
  for (let index = to - 1; index >= from; index--) {
    const block = blocks[index]
    const place = block === undefined ? nowhere : placeInside(block.content)
    if (place.start !== -1) return {index, ...place}
  }
  return null
}

const nowhere = {start: -1, end: -1}

const placeInside = oncePerText(({text}) => {
  const match = text.includes('nhận') ? labelInside.exec(text) : null
  if (match === null || !/Nơi\s+nhận\s*:\s*[-–]/u.test(text)) return nowhere
  return {start: match.index, end: match.index + match[0].length}
})

/** Recipients in the block of the label itself, up to a signature that follows them there. */
function behindLabel(block: Block, label: Label): Recipient[] {
  const {text} = block.content
  const signed = flattened(block, label.end) === null ? -1 : signatureFrom(text, label.end)
  const rest = text.slice(label.end).replace(/^[\s:]+/u, '')
  if (rest === '') return []
  return recipientsIn(block, text.length - rest.length, signed === -1 ? text.length : signed)
}

/** Adds the items below the block of the label; gives the index of the last block of the list. */
function takeList(blocks: readonly Block[], index: number, to: number, items: Recipient[]): number {
  const first = blocks[index]
  let last = index
  for (let next = index + 1; next < to; next++) {
    const block = blocks[next]
    // The signature stands on the right side of the same lines.
    if (block?.side === 'right' && first?.side === 'left') continue
    if (block === undefined || first === undefined) break
    if (!continuesList(block, first, items)) {
      if (items.some(isArchive) || !goesOnBehind(blocks, next, to, first)) break
      if (isBesideList(block) || emptyItem.test(block.content.text)) continue
    }
    if (block.content.marker?.scheme === 'bullet') items.push(...recipientsIn(block, 0))
    else extend(items, block)
    last = next
  }
  return last
}

/** "-": an item that has no words yet. */
const emptyItem = new RegExp(`^[${bulletSigns}]$`, 'u')

/** A line among those of the list that belongs to the signature on its right. */
export function isBesideList(block: Block): boolean {
  return block.side === 'right' || (block.content.marker === null && isSignatureLine(block))
}

/** UTF-16 units that a line of an item without its bullet may have. */
const longestItem = 160

/** Lines that a list may still have before its archive item. */
const mostLines = 16

/** Lines among them that are no items. */
const mostStrange = 3

/**
 * "- VPCP: BTCN, các PCN; ⏎ Các Vụ: TH, NN; ⏎ - Lưu: VT": a line that lost its bullet, or one of the signature that
 * stood beside, is among the items where items follow, the archive the last of them.
 */
function goesOnBehind(blocks: readonly Block[], from: number, to: number, first: Block): boolean {
  let strange = 0
  for (let index = from; index < Math.min(to, from + mostLines); index++) {
    const block = blocks[index]
    if (block === undefined || block.rule || opensAttachment(block)) return false
    const {text, marker} = block.content
    if (isElsewhere(block, first) || text.length > longestItem) return false
    if (marker?.scheme === 'bullet') {
      if (archive.test(text.slice(marker.end).trimStart())) return true
    } else if (marker !== null || personName.test(text) || ++strange > mostStrange) return false
  }
  return false
}

/** In another cell than the label. */
function isElsewhere({cell}: Block, first: Block): boolean {
  if (first.cell === null || cell === null) return false
  const {table, row, column} = first.cell
  return cell.table !== table || cell.row !== row || cell.column !== column
}

function continuesList(block: Block, first: Block, items: readonly Recipient[]): boolean {
  const {text, marker} = block.content
  if (block.rule || isSignatureLine(block) || opensAttachment(block)) return false
  if (isElsewhere(block, first)) return false
  if (marker?.scheme === 'bullet') return true
  const last = items[items.length - 1]
  // "- Công ty A (số 8, phố B, ⏎ p. Cống Vị, Ba Đình);": no item "p".
  if (last !== undefined && text.length < longestItem && lacksEnd(last.text)) return true
  if (marker !== null || text.length > longestItem) return false
  if (last === undefined) return text.length < 120 && /[;,.]$/u.test(text)
  const open = last.mark === ',' || (last.mark === '' && !isArchive(last))
  // "- Lưu: ⏎ VT, VP (38b)."
  if (last.mark === ':' && last.text === 'Lưu') return true
  if (/^\p{Ll}/u.test(text)) return last.mark === '' || last.mark === ','
  if (personName.test(text)) return false
  return open && !isCapitals(text) && /[;,.]$/u.test(text)
}

/** An opened parenthesis that is closed in a line below. */
function lacksEnd(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** Joins a line without a bullet to the item above it. */
function extend(items: Recipient[], block: Block): void {
  const more = recipientIn(block, 0, block.content.text.length)
  if (more === null) return
  const last = items.pop()
  if (last === undefined) {
    items.push(more)
    return
  }
  items.push({
    span: {start: last.span.start, end: more.span.end},
    text: `${last.text}${last.mark} ${more.text}`,
    mark: more.mark,
    markSpan: more.markSpan,
  })
}
