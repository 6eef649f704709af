import {type Block, spanIn} from './block'
import {componentIn} from './component'
import type {PlaceDate} from './model'

/** “Hà Nội, ngày 05 tháng 02 năm 2026”, blanks allowed, and what a scan makes of a written day; groups: place, day, month, year. */
const placeDate =
  /^(?:([\p{Lu}[][^;:]{0,60}?)\s*,?\s*)?([Nn]gày\s*([\d.…_\s[\]]*?|\s\S{1,3}[\s-])\s*[Tt]h[áa]ng\s*([\d.…_\s[\]]*?)\s*[Nn]ăm\s*([\d.…_\s[\]]*))\s*$/u

/** “Hà Nội, 5/9/2026”, “Ngày 5/9/2026”; not “Trước 5/9/2026” nor a bare date, which stand in cells for time. */
const shortDate =
  /^(?:((?!(?:Trước|Sau|Đến|Từ|Hết|Trong|Chậm|Muộn|Xong|Vào|Cuối|Đầu|Thời|Hoàn|Ngày)(?!\p{L}))\p{Lu}[^;:\d]{0,60}?),?\s+|(?=[Nn]gày\s))((?:[Nn]gày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))\s*$/u

/** A block of more UTF-16 units is a sentence, even where it ends in a date. */
const longest = 110

/** The place and date that a block is; null where it is none. */
export function readPlaceDate(block: Block): PlaceDate | null {
  const text = block.content.text
  if (text.length > longest) return null
  const match = placeDate.exec(text) ?? shortDate.exec(text)
  if (match === null) return null
  const digits = (part: string | undefined) =>
    /\p{L}/u.test(part ?? '') ? null : (/\d+/.exec(part ?? '')?.[0] ?? null)
  const start = text.indexOf(match[2] ?? '')
  return {
    ...componentIn(block),
    place: match[1]?.trim() ?? null,
    day: digits(match[3]),
    month: digits(match[4]),
    year: digits(match[5]),
    dateSpan: spanIn(block, start, start + (match[2] ?? '').trimEnd().length),
  }
}
