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

/** First block from which on stands what is attached: an appendix or a second title. */
export function attachmentsFrom(blocks: readonly Block[], from: number): number {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]
    if (block !== undefined && opensAttachment(block)) return index
  }
  return blocks.length
}
