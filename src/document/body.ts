import {endsWithOne} from '../text/endings'
import {attachesAt} from './attachment-headings'
import {type Block, wordsOf} from './block'
import {isClosing, isEnactment} from './closing-words'
import type {Attachment, Section} from './model'
import {SectionBuilder} from './sections'

/** The text of a directive: what stands before the first item, the items, what closes it. */
export interface Body {
  readonly opening: readonly Block[]
  readonly sections: readonly Section[]
  readonly closing: readonly Block[]
}

/** "Điều 3." or "III. TỔ CHỨC THỰC HIỆN" on a line of its own: what follows is its text. */
function isOpen({content: {marker, title, capitals, emphasized}}: Block): boolean {
  if (marker === null || marker.scheme === 'bullet') return false
  if (title === '') return true
  return (capitals || emphasized || title.length < shortTitle) && !endsWithOne(title, '.;:')
}

/** "7. Về đề nghị …:": a numbered line that says what the text below it is about. */
function isTopic({content: {marker, title}}: Block): boolean {
  return marker !== null && marker.scheme !== 'bullet' && endsWithOne(title, ':', true)
}

/** A numbered line of fewer UTF-16 units without a stop is a title. */
const shortTitle = 90

function closes({content: {marker, text}}: Block): boolean {
  return marker === null && isClosing(text)
}

/** How many blocks at the end close the document rather than continue its last item. */
function closingCount(blocks: readonly Block[]): number {
  let count = 0
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index]
    const above = blocks[index - 1]
    if (above !== undefined && (isOpen(above) || isTopic(above))) break
    if (block === undefined || !(block.rule || closes(block))) break
    count++
  }
  return Math.max(count, enactmentCount(blocks))
}

/** Blocks that may follow the sentence with which a document comes into force. */
const mostBehindEnactment = 6

/** How many blocks from that sentence to the end; 0 where it is an item, or items follow. */
function enactmentCount(blocks: readonly Block[]): number {
  for (let count = 1; count <= Math.min(mostBehindEnactment, blocks.length - 1); count++) {
    const content = blocks[blocks.length - count]?.content
    if (content === undefined || content.marker !== null) return 0
    if (isEnactment(content.text)) return isInArticle(blocks[blocks.length - count - 1]) ? 0 : count
  }
  return 0
}

/** "Điều 3. Hiệu lực thi hành", or an article whose text has begun: the sentence is the article's own. */
function isInArticle(above: Block | undefined): boolean {
  return above !== undefined && (above.content.marker?.scheme === 'article' || isOpen(above))
}

/** Reads the blocks between header and ending. */
export function readBody(blocks: readonly Block[]): Body {
  const closing = closingCount(blocks)
  const builder = new SectionBuilder(blocks)
  for (const block of blocks.slice(0, blocks.length - closing)) builder.add(block)
  return {
    opening: builder.opening,
    sections: builder.roots,
    closing: blocks.slice(blocks.length - closing).filter((block) => !block.rule),
  }
}

/** Appendices and documents attached behind, one for each heading that opens one. */
export function readAttachments(blocks: readonly Block[]): Attachment[] {
  const attachments: Attachment[] = []
  let from = 0
  while (from < blocks.length) {
    let to = from + 1
    while (to < blocks.length && !opens(blocks, to, from)) to++
    const part = blocks.slice(from, to)
    const [first] = part
    const last = part[part.length - 1]
    if (first !== undefined && last !== undefined)
      attachments.push(readAttachment(first, last, part))
    from = to
  }
  return attachments
}

/** A second title directly below the first ("PHỤ LỤC I ⏎ KẾ HOẠCH …") belongs to it. */
function opens(blocks: readonly Block[], index: number, from: number): boolean {
  return index > from + 1 && attachesAt(blocks, index)
}

function readAttachment(first: Block, last: Block, part: readonly Block[]): Attachment {
  const appendix = /^phụ\s+lục/iu.test(first.content.text)
  let textStart = isNameLine(part[1]) ? 2 : 1
  while (textStart < part.length && isTitleLine(part[textStart])) textStart++
  const body = readBody(part.slice(textStart))
  return {
    kind: appendix ? 'appendix' : 'document',
    title: part
      .slice(0, textStart)
      .map((block) => block.content.text)
      .join(' '),
    span: {start: wordsOf(first).start, end: wordsOf(last).end},
    opening: body.opening,
    sections: body.sections,
  }
}

/** The name below "QUY CHẾ" or "PHỤ LỤC I", in whatever type: a line without a stop, or one that says what it goes with. */
function isNameLine(block: Block | undefined): boolean {
  if (block === undefined || block.content.marker !== null || block.cell !== null) return false
  const {text} = block.content
  if (/\((?:Ban hành )?[Kk]èm theo/u.test(text)) return text.length < 900
  return text.length < 300 && !endsWithOne(text, '.:;,')
}

function isTitleLine(block: Block | undefined): boolean {
  if (block === undefined || block.content.marker !== null || block.cell !== null) return false
  const {text, capitals, emphasized} = block.content
  return block.rule || text.startsWith('(') || ((capitals || emphasized) && text.length < 900)
}
