import type {Citation} from '../../citations/model'
import type {CitingBlock} from '../../citations/places'
import type {Block} from '../../document/block'
import type {Directive} from '../../document/model'

/** The sentence or clause around a stretch of a text, from stop to stop. */
export function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf(';', start - 1), text.lastIndexOf('. ', start - 1)) + 1
  const stop = text.slice(end).search(/[;]|\.\s/u)
  return text.slice(from, stop === -1 ? text.length : end + stop)
}

/** True where an offset stands within quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at)
  if (open !== -1 && text.lastIndexOf('”', at - 1) < open) return true
  let marks = 0
  for (
    let index = text.indexOf('"');
    index !== -1 && index < at;
    index = text.indexOf('"', index + 1)
  )
    marks++
  return marks % 2 === 1
}

/** True for a citation that is part of another's subject: "Kế hoạch … về thực hiện Chỉ thị …". */
export function isNested({citations}: CitingBlock, citation: Citation): boolean {
  return citations.some(
    (other) =>
      other !== citation &&
      other.end <= citation.start &&
      citation.start < (other.subject?.end ?? 0),
  )
}

/** What is no running text: header, subject, recipients, signature, the titles of attachments. */
export function isOutside({components, attachments}: Directive, {start, end}: Block): boolean {
  const {subject, typeTitle, recipients, signature, addressees, number} = components
  const parts = [subject, typeTitle, recipients, signature, addressees, number]
  if (parts.some((part) => part !== null && part.span.start < end && start < part.span.end))
    return true
  return attachments.some(({span, opening, sections}) => {
    const body = opening[0]?.start ?? sections[0]?.span.start ?? span.end
    return span.start <= start && start < body
  })
}

/** Words of a text that puts others out of force, or tells what was. */
export const tellsOfChange =
  /(?:thay thế|bãi bỏ|hết hiệu lực|sửa đổi|bổ sung|nay là|trước đây|trước khi|\(cũ\)| cũ(?![\wÀ-ỹ])|nguyên là|sáp nhập|hợp nhất|sắp xếp|kết thúc hoạt động|kết thúc nhiệm vụ|giải thể|chấm dứt|không tổ chức|không còn|chuyển giao|chuyển về|tiếp nhận|bàn giao|kế thừa|đổi tên|tổng kết|sơ kết|giai đoạn 20[01]\d|lịch sử|mới thành lập|chia tách|dừng hoạt động)/iu
