import type {Directive, Section} from '../document/model'
import type {Reference} from './model'
import {type CitingBlock, placesIn} from './places'

/**
 * "theo Điều 9" without a word of whose: it is this document's where neither the sentence nor the headings above it speak of
 * another one, and nothing is amended there.
 */
export function speaksOfItself(
  directive: Directive,
  {block, citations}: CitingBlock,
  {start, end}: Reference,
): boolean {
  const {text} = block.content
  // One cited before it, or behind it in the same clause: "Điều 5, được quy định chi tiết tại Nghị định …".
  const near = (at: number) => {
    if (at < start) return true
    const between = text.slice(end, at)
    return between.length < 200 && (!/[;.]/u.test(between) || listsParts.test(between))
  }
  if (citations.some((citation) => near(citation.start))) return false
  if (amends.test(text)) return false
  for (
    let at: Section | null = placesIn(directive).sectionOf.get(block) ?? null;
    at !== null;
    at = at.parent
  ) {
    if (
      at.own.some(
        (own) =>
          own !== block && (amends.test(own.content.text) || namesOther.test(own.content.text)),
      )
    )
      return false
  }
  return !/sửa đổi|thay thế|bãi bỏ/iu.test(directive.components.subject?.text ?? '')
}

/** Between parts of one document nothing stands but further parts: "điểm đ khoản 2 Điều 7; điểm b khoản 3 Điều 12 | Nghị định …". */
const listsParts =
  /^(?:[\s,;.]|\d|(?:và|hoặc|đến|tại|của|kèm theo|ban hành|điểm|khoản|điều|mục|phụ lục|chương|phần|[a-zđ]|[IVXL]+)(?!\p{L}))*$/iu

const amends = /sửa đổi|thay thế|bãi bỏ|thực hiện (?:các )?(?:điểm|khoản)/iu
/** A heading that speaks of another document, below which parts of that one are meant. */
const namesOther =
  /(?:Luật|Nghị định|Thông tư|Quy định|Nghị quyết|Quyết định|Chỉ thị|Kết luận|Hướng dẫn|Điều lệ)\s+(?:số\s+)?[\dA-ZĐ]/u
