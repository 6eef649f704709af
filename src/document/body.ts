import {endsWithOne} from '../text/endings'
import {opensAttachment} from './attachment-headings'
import {type Block, wordsOf} from './block'
import type {Attachment, Section} from './model'
import {SectionBuilder} from './sections'

/** The text of a directive: what stands before the first item, the items, what closes it. */
export interface Body {
  readonly opening: readonly Block[]
  readonly sections: readonly Section[]
  readonly closing: readonly Block[]
}

const closingStart =
  /^(?:Trên đây|Yêu cầu|Đề nghị|Trong quá trình|Quá trình|Nhận được|Căn cứ (?:nội dung )?(?:\p{Lu}\p{L}+ ){1,2}này|Quyết định này|Giao\s)/u
const selfReference =
  /(?:Chỉ thị|Kế hoạch|Công văn|Kết luận|Nghị quyết|Hướng dẫn|Thông báo|Quyết định|Chương trình|Công điện|Thông tri|Quy định|Quy chế|Đề án|Tờ trình|văn bản)\s+này(?![\p{L}])/u

/** “Văn phòng … thông báo để các cơ quan biết, thực hiện” */
const notice =
  /^[^.;]{0,60}thông báo (?:[^.;]{0,120} )?(?:để|đến|tới) [^.;]{0,160}(?:biết|thực hiện)/u
/** “… giải quyết dứt điểm 04 nội dung nêu trên” */
const wholeAbove = /(?:nội dung|nhiệm vụ|công việc)[^.;]{0,40}(?:nêu trên|trên đây|nói trên)/u

/** “Báo cáo kết quả gửi về Sở Nội vụ trước ngày …”, “Chủ tịch … yêu cầu các sở … nghiêm túc thực hiện” */
const farewell =
  /^(?:(?:Báo cáo k|K)ết quả (?:thực hiện |triển khai )?[^.;]{0,80}gửi về|[^.;:]{3,70} (?:yêu cầu|đề nghị) [^.;]{3,200}(?:nghiêm túc|khẩn trương|quan tâm|phối hợp|triển khai|tổ chức) [^.;]{0,30}thực hiện[^.;]{0,40}(?:[./]|$))/u

/** A sentence that closes the document: it speaks of the document as a whole. */
function closes(block: Block): boolean {
  const {text, marker} = block.content
  if (marker !== null) return false
  return (
    closingStart.test(text) ||
    selfReference.test(text) ||
    wholeAbove.test(text) ||
    notice.test(text) ||
    farewell.test(text) ||
    /^\(.*\)\.?$/u.test(text)
  )
}

/** "Điều 3." or "III. TỔ CHỨC THỰC HIỆN" on a line of its own: what follows is its text. */
function isOpen({content: {marker, title, capitals, emphasized}}: Block): boolean {
  if (marker === null || marker.scheme === 'bullet') return false
  if (title === '') return true
  return (capitals || emphasized || title.length < shortTitle) && !endsWithOne(title, '.;:')
}

/** A numbered line of fewer UTF-16 units without a stop is a title. */
const shortTitle = 90

/** How many blocks at the end close the document rather than continue its last item. */
function closingCount(blocks: readonly Block[]): number {
  let count = 0
  for (let index = blocks.length - 1; index > 0; index--) {
    const block = blocks[index]
    const above = blocks[index - 1]
    if (above !== undefined && isOpen(above)) break
    if (block === undefined || !(block.rule || closes(block))) break
    count++
  }
  return count
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
  const block = blocks[index]
  return block !== undefined && index > from + 1 && opensAttachment(block)
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
