import {isoDate, isPossible} from '../text/dates'
import type {CitedDate, CitedNumber, Part} from './model'

/** A letter or digit, also of word-parts joined by "_"; cheaper than `\p{L}`. */
const wordSign = '[\\wÀ-ỹ]'

/**
 * “số 30/2020/NĐ-CP”, “số 18-NQ/TW”, “số số 46 - CT/TW”, “1237/QĐ-TTg”, “66.4/2025/NQ-CP”. Groups: “số”, digits, mark, year, symbol.
 */
const numbered = new RegExp(
  `\\s*((?:(?:số|SỐ)\\s*:?\\s*){0,3})(\\d{1,5}(?:\\.\\d{1,2})?[a-zA-Z]?)(?:\\s?([-–/])\\s?(?:((?:19|20)\\d\\d)\\s?[-–/]\\s?)?([A-ZĐ][\\wÀ-ỹ&.]*(?:\\s?[-–/]\\s?[A-ZĐ][\\wÀ-ỹ&.]*)*)|(?!${wordSign}|[-–/.,]\\d))`,
  'uy',
)
/** What stands behind a lone number that counts instead of naming: "Kế hoạch 5 năm", "Nghị quyết 3 nội dung". */
const counts =
  /\s+(?:năm|tháng|ngày|quý|giai đoạn|lần|nội dung|nhiệm vụ|người|đơn vị|trang|bản)(?![A-Za-zÀ-ỹ])/uy

/** Reads the number that stands at an offset of a text; `bare`: digits alone will do. */
export function numberAt(text: string, at: number, bare: boolean): CitedNumber | null {
  numbered.lastIndex = at
  const match = numbered.exec(text)
  if (match === null) return null
  const [whole, sign = '', digits = '', mark, year = null] = match
  const end = numbered.lastIndex
  const symbol = trimmed(match[5] ?? '')
  if (symbol === '') {
    if (!bare) return null
    counts.lastIndex = end
    if (sign === '' && counts.test(text)) return null
  }
  const start = at + whole.length - whole.trimStart().length
  const dropped = (match[5] ?? '').length - symbol.length
  const tight = symbol.replace(/\s+/gu, '').replaceAll('–', '-')
  return {
    start,
    end: end - dropped,
    text: text.slice(start, end - dropped),
    digits,
    year,
    symbol: tight === '' ? null : tight,
    symbolSpan: {start: end - dropped - symbol.length, end: end - dropped},
    form: formOf(mark, tight),
  }
}

/** A stop behind a symbol ends the sentence: "30/2020/NĐ-CP." */
function trimmed(symbol: string): string {
  return symbol.replace(/\.+$/u, '')
}

function formOf(mark: string | undefined, symbol: string): CitedNumber['form'] {
  if (mark === undefined) return null
  if (mark === '/') return 'state'
  return symbol.includes('/') ? 'party' : null
}

/** “, ngày 25/10/2017”, “ngày 05 tháng 3 năm 2020”, “năm 2024”, “tháng 6 năm 2024”. */
const dated =
  /\s*[,(]?\s*(?:(?:ban hành|ra|ký|thông qua)\s+)?((?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d)|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s*[,/]?\s*(?:năm\s+)?((?:19|20)\d\d)|(?:tháng\s+\d{1,2}\s*[/-]?\s*)?(?:năm\s+)((?:19|20)\d\d))(?!\d)/uy

/** Reads the date that stands at an offset. */
export function dateAt(text: string, at: number): CitedDate | null {
  const next = text.charCodeAt(at)
  // A space, a comma or a bracket stands before every date.
  if (next !== 32 && next !== 44 && next !== 40) return null
  dated.lastIndex = at
  const match = dated.exec(text)
  if (match === null) return null
  const written = match[1] ?? ''
  const end = dated.lastIndex
  const day = Number(match[2] ?? match[5] ?? 0)
  const month = Number(match[3] ?? match[6] ?? 0)
  const year = Number(match[4] ?? match[7] ?? match[8])
  const possible = day > 0 && isPossible({day, month, year})
  return {
    start: end - written.length,
    end,
    text: written,
    iso: possible ? isoDate(year, month, day) : null,
    year,
  }
}

/** Words with which a subject begins, and which no body's name contains. */
const subjectStart =
  '(?:[Vv]ề|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|triển khai|thực hiện|tổ chức|phân công|ủy quyền|thành lập|giao|công bố|đẩy mạnh|tăng cường|nâng cao|tiếp tục|đổi mới|điều chỉnh|kiện toàn|chi tiết|xây dựng|phát triển|công tác|thông qua|thông báo|kết luận|trả lời|đề nghị|yêu cầu|cho ý kiến|xử lý|giải quyết|một số|phát động|phòng,? chống|phòng ngừa|tập trung|ứng phó|bãi bỏ|thay thế|chỉ đạo|quán triệt|học tập|tuyên truyền|góp ý|báo cáo|tổng kết|sơ kết|cụ thể hóa|bảo đảm|quản lý|phân bổ|phân cấp|phân loại|áp dụng|cơ chế|chính sách|chế độ|tiêu chuẩn|chủ trương|chương trình|kế hoạch|đề án|xác định)'
/** “của Ban Chấp hành Trung ương khóa XII”: the organ ends before a subject, a mark or a word that goes on with the sentence. */
const organ = new RegExp(
  `\\s*,?\\s*của\\s+(?:các\\s+|đồng chí\\s+)?((?:[A-ZĐÀ-Ỹ]|liên|cấp ủy|bộ |tỉnh|chính phủ)[^\\s,;.()“”":\\n]*(?:(?:\\s+|\\s?[-–]\\s?|,\\s(?=Thể thao|Khu công nghiệp|chiến lược|Hạ tầng|Du lịch))(?!${subjectStart}(?![A-Za-zÀ-ỹ])|(?:và|hoặc)\\s+(?:\\p{Ll}|${'Nghị|Chỉ thị|Kết luận|Quyết|Quy|Kế hoạch|Công|Thông|Hướng|Luật|Chương trình|Đề án|Văn bản|các|kế hoạch|chương trình|tình hình'})|(?:nhằm|để|trước|sau|chậm nhất|hoàn thành|trừ|trong|thì|được|đã|là|tại|trên|có|ngày|số|đối với|khi|sẽ|phải|cho|với|theo|gắn|nêu|như|bằng|đến|trong|này)(?![A-Za-zÀ-ỹ]))[^\\s,;.()“”":\\n]+){0,18})`,
  'uy',
)

/** Reads "của …" at an offset: the organ without "của". */
export function organAt(text: string, at: number): Part | null {
  const next = text.charCodeAt(at)
  if (next !== 32 && next !== 44) return null
  organ.lastIndex = at
  const match = organ.exec(text)
  if (match === null) return null
  const name = match[1] ?? ''
  const end = organ.lastIndex
  return {start: end - name.length, end, text: name}
}

/** “ về công tác văn thư”, “ “Về tiếp tục …””, “ quy định chi tiết …”, “, phê duyệt Đề án …”. */
const subject = new RegExp(`\\s*[,:]?\\s*["“'‘*]*\\s*${subjectStart}(?![A-Za-zÀ-ỹ])`, 'iuy')
/** What a subject does not go beyond. */
const subjectEnd = /[;.)”\n]|,\s+(?:\p{Lu}|các |được |đã )|$/gu

/** Reads the subject at an offset, up to the next mark. */
export function subjectAt(text: string, at: number): Part | null {
  const next = text.charCodeAt(at)
  if (next !== 32 && next !== 44) return null
  subject.lastIndex = at
  const match = subject.exec(text)
  if (match === null) return null
  const skipped = /^\s*[,:]?\s*["“'‘*]*\s*/u.exec(match[0])?.[0].length ?? 0
  const start = at + skipped
  subjectEnd.lastIndex = start
  const end = subjectEnd.exec(text)?.index ?? text.length
  return {start, end, text: text.slice(start, end)}
}
