import {documentTypes} from '../facts/document-types'
import {isCapitalCode, isCapitals} from '../text/letters'
import type {Block} from './block'

const typeTitles = new Set(
  documentTypes.filter((type) => type.titled).map((type) => type.name.toUpperCase()),
)

const appendixTitle =
  /^(?:PHỤ\s+LỤC|Phụ\s+lục|DANH\s+(?:MỤC|SÁCH)\s|BIỂU\s+MẪU|Biểu\s+mẫu|Mẫu\s+số)(?!\p{L})/u

/** True for a heading that opens an appendix or a document attached behind. */
export function opensAttachment(block: Block): boolean {
  const {text, marker} = block.content
  if (marker !== null || text.length > 600 || !isCapitalCode(text.charCodeAt(0))) return false
  if (text.length < 40 && typeTitles.has(text.replace(/[\s:*]+$/u, ''))) return !text.endsWith(':')
  return appendixTitle.test(text) && (text.length < 60 || isCapitals(text.slice(0, 60)))
}

/** “(Kèm theo Nghị quyết số …)”, “(Ban hành kèm theo Quyết định …)”: what a line below the title of an attached document says. */
const goesWith = /^[(*_]*(?:Ban hành )?[Kk]èm theo /u

/** Blocks below a title among which that line is looked for. */
const linesOfTitle = 3

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ", and below it what it goes with: a type and its subject in one line. */
function opensWithSubject(blocks: readonly Block[], index: number): boolean {
  const content = blocks[index]?.content
  if (content === undefined || content.marker !== null || !content.capitals) return false
  const words = content.text.split(' ')
  const typed = [1, 2, 3].some((count) => typeTitles.has(words.slice(0, count).join(' ')))
  return (
    typed &&
    blocks
      .slice(index + 1, index + 1 + linesOfTitle)
      .some((each) => goesWith.test(each.content.text))
  )
}

/** True where an attachment begins at an index. */
export function attachesAt(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  return block !== undefined && (opensAttachment(block) || opensWithSubject(blocks, index))
}

/** First block from which on stands what is attached: an appendix or a second title. */
export function attachmentsFrom(blocks: readonly Block[], from: number): number {
  for (let index = from; index < blocks.length; index++) {
    if (attachesAt(blocks, index)) return index
  }
  return blocks.length
}
