import {type CitedType, citedType, citedTypes} from '../facts/cited-types'
import {dateAt, numberAt, organAt, subjectAt} from './citation-parts'
import type {Citation, CitedDate, CitedNumber, Mention, Part} from './model'

const alternatives = citedTypes
  .map(({name}) => name)
  .sort((a, b) => b.length - a.length)
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(' ', '[ ]'))
  .map((name) =>
    name.replace(/[kl](?=(?:ết luận|uật)$)/u, (initial) => `[${initial}${initial.toUpperCase()}]`),
  )
/** A type in its capital: "Nghị quyết", "Thông báo kết luận" (also "Thông báo Kết luận", "Bộ Luật"). */
const typeName = new RegExp(`(?:${alternatives.join('|')})(?![A-Za-zÀ-ỹ])`, 'uy')
/** Types in small letters directly before a number. */
const lowerType = new RegExp(`(?:${citedTypes.map(({name}) => name).join('|')})\\s*$`, 'iu')

/** Name of a law: words up to its number, its date or the next mark. */
const lawName =
  /\s+((?!số\s|này|nêu\s|nói\s|của\s|về\s|và\s|các\s|được\s)[^\s;.()“”":][^;.()“”":\n]{0,140}?)(?=,?\s+(?:số\s+\d|ngày\s+\d|năm\s+(?:19|20)\d\d|được\s|đã\s|và các\s|và (?:Luật|Nghị|Pháp lệnh|quy định)|có\s|thì\s|cho\s|trong\s|theo\s|gắn\s|để\s|khi\s|trước\s|hiện hành|hướng dẫn)|,\s*(?:Luật|Bộ luật|Pháp lệnh|Nghị|Chỉ thị|Quyết|Thông tư|các|chỉ|đảm|bảo|nhằm|đồng)|\s*[;.()“”":\n]|\s*$)/uy
/** What a resolution is known by where it has no number: "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Đại hội XIII". */
const occasion =
  /\s+((?:Trung ương|Đại hội|Hội nghị)(?:\s+(?!(?:ở|với|trên|vào|trong|để|được|đã|về|có|cho|là|gắn|theo|tại|và|của|đến|phù)\s)[^\s,;.()“”"]+){0,12})/uy
const thisOne = /\s+này(?![A-Za-zÀ-ỹ])/uy
const aboveOne = /\s+(?:đã\s+)?(?:nêu trên|nói trên|trên đây|kể trên|đã nêu)(?![A-Za-zÀ-ỹ])/uy
/** “(sau đây gọi tắt là …”: a short name, not a citation. */
const defining = /(?:gọi (?:tắt )?là|viết tắt là|tên gọi là)\s*["“]?\s*$/u

/** What was read at a place, and where reading goes on. */
export interface Found {
  readonly citation: Citation | null
  readonly mention: Mention | null
  readonly end: number
}

/** Reads what begins with a type in its capital at an offset; null where none stands there. */
export function namedAt(text: string, at: number): Found | null {
  typeName.lastIndex = at
  const match = typeName.exec(text)
  if (match === null) return null
  const type = citedType(match[0].toLowerCase())
  if (type === null) return null
  const end = typeName.lastIndex
  const typePart = {start: at, end, text: match[0]}
  const mention = (how: Mention['how'], to: number): Found => ({
    citation: null,
    mention: {type, how, start: at, end: to, text: text.slice(at, to)},
    end: to,
  })
  thisOne.lastIndex = end
  if (thisOne.test(text)) return mention('this', thisOne.lastIndex)
  aboveOne.lastIndex = end
  if (aboveOne.test(text)) return mention('above', aboveOne.lastIndex)
  const counted = numberAt(text, end, true)
  // "Hiến pháp 2013": the year, not a number.
  const number = type.law && counted?.symbol === null ? null : counted
  const name =
    number !== null ? null : type.law ? partOf(lawName, text, end) : partOf(occasion, text, end)
  const from = number?.end ?? name?.end ?? end
  const citation = readOn(text, {type, typePart, name, number}, from)
  const known =
    number !== null || name !== null || citation.date !== null || citation.organ !== null
  return known ? {citation, mention: null, end: citation.end} : mention('bare', end)
}

/** Reads "số 19-NQ/TW" without a type in capitals at an offset: a further number of a list, or "văn bản số 87/TB-VPCP". */
export function numberedAt(text: string, at: number): Found | null {
  const number = numberAt(text, at, false)
  if (number === null) return null
  const before = lowerType.exec(text.slice(Math.max(0, at - 24), at))
  const written = before?.[0] ?? ''
  const start = at - written.length
  const type = citedType(written.trim().toLowerCase())
  const typePart = {start, end: start + written.trim().length, text: written.trim()}
  const citation = readOn(
    text,
    {type, typePart: type === null ? {start: at, end: at, text: ''} : typePart, name: null, number},
    number.end,
  )
  return {citation, mention: null, end: citation.end}
}

interface Head {
  readonly type: CitedType | null
  readonly typePart: Part
  readonly name: Part | null
  readonly number: CitedNumber | null
}

/** Date, organ and subject behind the head; date and organ come in either order. */
function readOn(text: string, head: Head, from: number): Citation {
  let {number} = head
  let end = from
  // "Luật Lưu trữ số 33/2024/QH15": the number stands behind the name.
  if (number === null && head.name !== null) {
    number = numberAt(text, end, false)
    end = number?.end ?? end
  }
  let date: CitedDate | null = dateAt(text, end)
  end = date?.end ?? end
  const organ = organAt(text, end)
  end = organ?.end ?? end
  if (date === null && organ !== null) {
    date = dateAt(text, end)
    end = date?.end ?? end
  }
  const subject = head.name === null || number !== null ? subjectAt(text, end) : null
  const {start} = head.typePart
  return {
    ...head,
    number,
    date,
    organ,
    subject,
    start,
    end,
    text: text.slice(start, end),
    defines: defining.test(text.slice(Math.max(0, start - 24), start)),
  }
}

function partOf(pattern: RegExp, text: string, at: number): Part | null {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[1]?.trimEnd()
  if (found === undefined) return null
  const start = text.indexOf(found, at)
  return {start, end: start + found.length, text: found}
}
