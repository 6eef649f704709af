/** A lone "*" (under a Party body's name), "o0o", "……000……"; also escaped or emphasised. */
const sign = /^(?:\\?\*|[*_\s\\]*(?:o0o|\.{3,}0{3}\.{3,})[*_\s\\]*)$/

const ruleCharacters = /^[-–—=_~*\s\\]+$/

const dash = /[-–—=~]/

/** “2”, “- 2 -”, “2/5”, “Trang 2/5” */
const pageNumber =
  /^(?:[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}(?:\s?\/\s?\d{1,3})?|Trang\s+\d{1,3}(?:\s?\/\s?\d{1,3})?)$/u
const longestPageNumber = 14

/** True for a line that holds the number of a page and nothing else. */
export function isPageNumber(text: string, start: number, end: number): boolean {
  return end - start <= longestPageNumber && pageNumber.test(text.slice(start, end))
}

/**
 * What printing and converting put on a page: "CÔNG BÁO/Số 302/Ngày 02-06-2026" (the head of the gazette, with the number of the
 * page), "--- PAGE BREAK ---", "===== Trang 3 =====", "Thời gian ký: 16.10.2024 15:12".
 */
const pageMark =
  /^(?:(?:\d{1,4}\s+)?CÔNG\sBÁO\s?\/\s?Số\s[\d\s+]+\/\s?Ngày\s[\d\s/-]{6,12}(?:\s\d{1,4})?|[-=–—]{2,}\s?(?:PAGE|Page|TRANG|Trang)(?:\s(?:BREAK|break))?(?:\s\d{1,4})?\s?[-=–—]{2,}|(?:Thời\sgian|Ngày)\ský\s?:\s[\d./-]{8,10}\s[^\p{L}]*)$/u

/** First characters of such lines, by code. */
const opensMark: ReadonlySet<number> = new Set(
  [...'0123456789C-=–—TNKSĐEL'].map((character) => character.charCodeAt(0)),
)

/** The stamp of a digital signature, line by line: who signed, and what stands directly below. */
const stampOpening = /^(?:Ký\sbởi|Người\ský|Được\ský\sbởi|Signature\sNot\sVerified)(?:\s?:|$)/u
const stampLine =
  /^(?:Cơ\squan|Đơn\svị|Tổ\schức|Địa\schỉ|Chức\svụ|E-?[Mm]ai[lt]|Lý\sdo|Ngày\ský|Thời\sgian\ský|Ký\sbởi|Người\ský)(?:\s?:|\s)/u

/** UTF-16 units that such a line has at most. */
const longestMark = 120

/** True for a line that belongs to a page and not to the text; `stamped`: the line above belongs to the stamp of a signature. */
export function isPageMark(text: string, start: number, end: number, stamped: boolean): boolean {
  if (end - start > longestMark || !opensMark.has(text.charCodeAt(start))) return false
  const line = text.slice(start, end).normalize('NFC')
  return pageMark.test(line) || stampOpening.test(line) || (stamped && stampLine.test(line))
}

/** Emphasis around nothing, as converters leave it: "** **". */
const hollow = /^(?:[*_\s\u00A0#>]|&nbsp;)*$/

/** True for a line of emphasis marks around nothing. */
export function isHollow(line: string): boolean {
  return hollow.test(line)
}

/** True for emphasis around a blank, opened and closed: what converters make of a bold cell without words. */
export function isEmptyCell(line: string): boolean {
  return /^(?:\*{1,3}|_{1,3})[\s\u00A0]+(?:\*{1,3}|_{1,3})$/.test(line)
}

/** "-----", "_____", "---" of Markdown, also escaped or emphasised. One expression for it would be cubic. */
export function isRule(line: string): boolean {
  if (sign.test(line)) return true
  if (!ruleCharacters.test(line)) return false
  const parts = line.split('*')
  const dashed = parts.filter((part) => dash.test(part))
  if (dashed.length > 1) return false
  return (dashed.length === 1 ? dashed : parts).some((part) => {
    const first = part.search(/[-–—=_~]/)
    return first !== -1 && part.length - first >= 3
  })
}

/**
 * First characters of lines that need a closer look before they count as words, by code: marks of emphasis, dashes and
 * dots, `\\`, `#`, `>`, the & of `&nbsp;`, the o of "o0o".
 */
const suspicious: ReadonlySet<number> = new Set(
  [...'*_-=\\#>~.&o–—'].map((character) => character.charCodeAt(0)),
)

/** True where a line that begins with this character, by its code, may be a rule or hollow; for speed. */
export function isSuspicious(code: number): boolean {
  return suspicious.has(code)
}
