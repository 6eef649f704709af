import {isoDate, isPossible, monthEnd, quarterEnd} from '../text/dates'
import {romanValue} from '../text/numerals'
import {patternsFor} from './deadline-patterns'
import type {DeadlineKind} from './model'
import {timeWordsOf, tokensOf} from './tokens'

/** A statement of time in a block's view, its year not yet filled in from the document. */
export interface TimePhrase {
  readonly start: number
  readonly end: number
  readonly kind: DeadlineKind
  /** Bare dates that hold only behind a label or in a cell for time. */
  readonly labelled: boolean
}

/** Words before a stated time that make it a citation, a name or a past event and no deadline. */
const cited =
  /(?:số\s+[\p{L}\d/&.\-–]+,?\s*(?:năm\s+\d{4}\s*)?|Luật\s[^.;:,]{0,90}|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Công văn|Công điện|Thông báo|Kế hoạch|Hướng dẫn|Quy định|Văn bản|văn bản|Tờ trình|Báo cáo)\s[^.;:,]{0,40},?\s*)$/u
/** “tại phiên họp ngày …”, “ban hành ngày …”, “ký ngày …”, “nhiệm kỳ …” */
const past =
  /(?:họp|hội nghị|ban hành|ký|ý kiến|làm việc|cuộc họp|buổi|có hiệu lực|sinh|thành lập|kỷ niệm|phiên họp|nhiệm kỳ|khóa|khoá|giai đoạn|thời kỳ|lần thứ|số liệu|tính đến|so với|đạt|đã)\s*(?:vào\s+|từ\s+|trong\s+|thứ\s+\p{L}+\s+)?\(?$/iu
/** Pay and benefits have periods that bound no task. */
const paidOften =
  /(?:trợ cấp|phụ cấp|lương|hưu trí|thu nhập|sinh hoạt phí|trợ giúp xã hội|lương hưu|tiền|chế độ|hưởng)[^.;:]{0,30}$/iu

/** UTF-16 units that a relative time may have. */
const longest = 130

/** “dự toán ngân sách hằng năm”, “thi đua, khen thưởng hằng năm”: a kind of paper or of grading, not a duty. */
const namedOften =
  /(?:kế hoạch công tác|dự toán|ngân sách|nghị quyết|đánh giá|xếp loại|thi đua|khen thưởng|trung hạn|chương trình|tổng thể|5 năm và|năm,|hạn,)\s*(?:\p{L}+\s+){0,2}$/iu
/** “sản lượng mỗi tháng đạt tối thiểu 20%”: a figure to be reached. */
const reaches = /^\s+(?:\S+\s+){0,2}(?:đạt|tối thiểu|ít nhất|không dưới)\s/u
/** “đưa thành tiêu chí trong đánh giá, xếp loại … người đứng đầu hằng năm”: the grading is yearly, not the duty. */
const gradedOften = /\strong (?:công tác |việc )?(?:đánh giá|bình xét|xếp loại)[^.;]{0,180}$/u
/** “hoạt động đấu thầu hàng năm của đơn vị”: what is done every year, not how often it is to be done. */
const ownedOften = /^\s+của\s/u
/** “Từ nay đến hết năm chỉ còn 2 tháng”: a statement of how much time is left. */
const timeLeft = /^\s+(?:chỉ\s+)?còn\s/u
/**
 * “các dự án có kế hoạch hoàn thành năm 2025”, “các nguồn lực còn lại từ nay đến cuối năm”: what is said of a thing;
 * “thời gian báo cáo tính từ ngày … đến ngày …”: the period that a report covers.
 */
const timeSaid =
  /(?:(?:kế hoạch|dự kiến|mục tiêu)\s+hoàn thành\s+(?:trong\s+)?|còn lại\s+(?:trong\s+(?:thời gian\s+)?)?|[Tt]ính\s+từ\s[^.;]*)$/u
/** “Chiến lược … đến năm 2030, tầm nhìn đến năm 2045”: the name of a plan. */
const planName =
  /(?:Chiến lược|Đề án|Quy hoạch|Chương trình|Kế hoạch|Dự án|Nghị quyết|Quyết định|[Tt]ầm nhìn|giai đoạn)[^.;:]*$/u

/** Every statement of time in a text, in order, none inside another. */
export function timePhrases(text: string, tokens = tokensOf(text)): TimePhrase[] {
  const found: TimePhrase[] = []
  for (const {kind, pattern, labelled} of patternsFor(timeWordsOf(tokens))) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + trimmedLength(match[0], kind)
      if (end === match.index) continue
      found.push({start: match.index, end, kind, labelled})
    }
  }
  const stated = disjoint(found).filter((phrase) => !isExcluded(text, phrase))
  return inClosingRemark(text, text.includes('hời ') ? behindLabels(text, stated) : stated)
}

/** UTF-16 units that a remark of times has at most. */
const longestRemark = 70

/** "…; thời gian hoàn thành: tháng 9/2026": a label in the midst of a sentence. */
const innerLabel = /thời (?:gian|hạn)[^.;:]{0,24}:\s*$/iu

function behindLabels(text: string, phrases: TimePhrase[]): TimePhrase[] {
  return phrases.map((phrase) =>
    phrase.labelled && innerLabel.test(text.slice(Math.max(0, phrase.start - 40), phrase.start))
      ? {...phrase, labelled: false}
      : phrase,
  )
}

/** "… phát huy sức mạnh của các lực lượng (Quý IV/2026, Quý I/2027).": a remark at the end that begins with a time states it like a label. */
function inClosingRemark(text: string, phrases: TimePhrase[]): TimePhrase[] {
  if (phrases.length === 0 || !/\)[.;]?\s*$/u.test(text.slice(-3))) return phrases
  const open = text.lastIndexOf('(')
  const first = phrases.find(({start}) => start === open + 1)
  if (first === undefined || text.length - open > longestRemark) return phrases
  if (!/^(?:[,;)]|\s+và\s)/u.test(text.slice(first.end, first.end + 5))) return phrases
  return phrases.map((phrase) =>
    phrase.start > open && phrase.kind !== 'date' ? {...phrase, labelled: false} : phrase,
  )
}

/** Relative phrases stop before the next verb's clause; the others are as long as their pattern. */
function trimmedLength(words: string, kind: DeadlineKind): number {
  if (kind === 'recurring') return words.replace(orAtNeed, '').trimEnd().length
  return (kind === 'relative' ? eventOf(words) : words).trimEnd().length
}

/** "định kỳ 6 tháng hoặc đột xuất": what is asked for at need has no time. */
const orAtNeed = /(?:,|\s+và|\s+hoặc|\s*\/)\s*đột xuất$/u

/** The duty that begins behind an event: "kể từ ngày nhận được kiến nghị | phải có văn bản". */
const dutyBehind =
  /\s(?:phải|thì|nhưng|mà|nếu|với tinh thần|có trách nhiệm|chịu trách nhiệm|cần|để|đồng thời)(?=\s|$)/u

/** A relative time up to where the duty begins, or to the last whole word that there is room for. */
function eventOf(words: string): string {
  const duty = words.search(dutyBehind)
  const whole = duty === -1 ? words : words.slice(0, duty)
  return whole.length <= longest ? whole : whole.slice(0, whole.lastIndexOf(' ', longest))
}

/** So many are compared in pairs; nearly every block has fewer. */
const fewPhrases = 12

/** Binding kinds before vague ones, longer before shorter, earlier rows first. */
function disjoint(found: readonly TimePhrase[]): readonly TimePhrase[] {
  if (found.length < 2) return found
  const weight = (phrase: TimePhrase) =>
    (phrase.kind === 'vague' || phrase.kind === 'ongoing' ? 1 : 0) + (phrase.labelled ? 0.5 : 0)
  const sorted = [...found].sort(
    (a, b) => weight(a) - weight(b) || b.end - b.start - (a.end - a.start),
  )
  const kept: TimePhrase[] = []
  if (sorted.length <= fewPhrases) {
    for (const phrase of sorted) {
      if (!kept.some(({start, end}) => start < phrase.end && phrase.start < end)) kept.push(phrase)
    }
    return kept.sort((a, b) => a.start - b.start)
  }
  // Characters of the phrases kept: comparing phrases in pairs is quadratic in a long block.
  const taken = new Set<number>()
  for (const phrase of sorted) {
    let free = phrase.start
    while (free < phrase.end && !taken.has(free)) free++
    if (free < phrase.end) continue
    for (let at = phrase.start; at < phrase.end; at++) taken.add(at)
    kept.push(phrase)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function isExcluded(text: string, phrase: TimePhrase): boolean {
  const before = text.slice(Math.max(0, phrase.start - 110), phrase.start)
  if (phrase.kind === 'vague' || phrase.kind === 'ongoing') return false
  const after = text.slice(phrase.end, phrase.end + 40)
  if (phrase.kind === 'recurring') {
    if (paidOften.test(before) || ownedOften.test(after) || reaches.test(after)) return true
    if (gradedOften.test(text.slice(Math.max(0, phrase.start - 200), phrase.start))) return true
    return namedOften.test(before) && /^[hm]/iu.test(text.slice(phrase.start, phrase.end))
  }
  if (timeLeft.test(after) || timeSaid.test(before)) return true
  if (isTopic(text, phrase.start) || /^,?\s*(?:cơ bản\s+)?(?:đạt|tỷ lệ|tỉ lệ)\s+\S*\d/u.test(after))
    return true
  const words = text.slice(phrase.start, phrase.end)
  if (/^[Tt]ừ|^[Kk]ể từ/u.test(words) && phrase.kind !== 'range' && phrase.kind !== 'relative')
    return !(phrase.kind === 'date' && before === '' && /^[,:]/u.test(after))
  if (/^[Ss]au\s/u.test(words) && phrase.kind === 'date') return true
  if (cited.test(before) && /^(?:ngày|\d|năm|tháng)/u.test(words)) return true
  if (past.test(before) && !/^(?:[Tt]rước|[Cc]hậm|[Mm]uộn|[Đđ]ến|[Hh]ết|[Xx]ong)/u.test(words))
    return true
  if (phrase.kind === 'year' && isOfName(text, phrase, before)) return true
  if ((phrase.kind === 'range' || phrase.kind === 'year') && isOfCited(text, phrase.start))
    return true
  return isInsideQuotes(text, phrase.start)
}

/** No quoted name is longer; looking farther for its quotes would be quadratic in a long block. */
const longestName = 400

/** A topic is no longer. */
const longestTopic = 330

/** "Về số vốn không giải ngân hết trong năm 2025: Sở Tài chính …": a time in what the item is about. */
function isTopic(text: string, at: number): boolean {
  const colon = text.indexOf(':')
  return (
    colon > at &&
    colon < longestTopic &&
    /^(?:[\d.]+\s+|\p{L}[.)]\s+)?Về\s/u.test(text.slice(0, 12))
  )
}

/** "Quyết định số 1237/QĐ-TTg về việc phê duyệt Đề án … từ nay đến năm 2020": a span that a cited paper has in its subject. */
function isOfCited(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestName), at)
  const cited = before.lastIndexOf(' số ')
  return cited !== -1 && /^ số \d[^.;]{0,60}?\svề\s[^.;]*$/u.test(before.slice(cited))
}

/** A year that belongs to the name of a plan, or to a figure to be reached. */
function isOfName(text: string, phrase: TimePhrase, before: string): boolean {
  const after = text.slice(phrase.end, phrase.end + 40)
  if (/^,?\s*tầm nhìn/u.test(after)) return true
  const clause = text.slice(phrase.end, phrase.end + 120).split(/[.;]/u, 1)[0] ?? ''
  if (/(?:^|\s)(?:đạt|tỷ lệ|tỉ lệ|chiếm)\s/u.test(clause)) return true
  if (
    /^,?\s*(?:cả tỉnh |toàn tỉnh |cả nước )?có (?:ít nhất |trên |khoảng |tối thiểu )?\d/u.test(
      clause,
    )
  )
    return true
  if (
    /^[Vv]ào/u.test(text.slice(phrase.start, phrase.end)) &&
    /(?:%|bằng|phát thải|đạt|\d\s?(?:km|ha|tỷ|triệu|MW)(?![A-Za-zÀ-ỹ])[^,;.]*$)/u.test(
      before.slice(-60),
    )
  )
    return true
  return /^[Đđ]ến/u.test(text.slice(phrase.start, phrase.end)) && planName.test(before)
}

/** Names of plans and campaigns stand in quotes. */
function isInsideQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestName), at)
  const open = before.lastIndexOf('“')
  if (open === -1 || before.indexOf('”', open) !== -1) return false
  return text.slice(at, at + longestName).includes('”')
}

const yearIn = /(?:19|20)\d{2}/gu
const lastDate =
  /(0?[1-9]|[12]\d|3[01])\s?(?:[/.\-–]|\s+tháng\s+)\s?(1[0-2]|0?[1-9])(?:\s?(?:[/.\-–]|\s*năm)\s?((?:19|20)\d{2}))?(?!\d)/gu
const lastMonth = /[Tt]háng\s+(?:\d{1,2}(?:,\s*|\s+và\s+|\s?[-–]\s?))*(1[0-2]|0?[1-9])(?!\d)/gu
const lastQuarter = /(?:[Qq]u[ýí]\s+|[,\-–]\s*|và\s+)(IV|I{1,3}|[1-4])(?![A-Za-zÀ-ỹ\d])/gu

function last(pattern: RegExp, text: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found = match
  return found
}

/**
 * The last day on which a stated time is met, ISO; null where it repeats, hangs on an event or has no year.
 * `year`: the year of issue, for dates that leave it out.
 */
export function endOf(words: string, kind: DeadlineKind, year: number | null): string | null {
  if (kind === 'recurring' || kind === 'relative' || kind === 'ongoing' || kind === 'vague')
    return null
  // "… và các năm tiếp theo" ends with the first period; the end of a range is what stands after "đến".
  const main = words.replace(/\s+và\s+(?:các|những)\s+(?:năm|tháng|quý)\s+tiếp theo.*$/u, '')
  const after =
    kind === 'range'
      ? main.slice(Math.max(main.lastIndexOf('đến'), main.lastIndexOf('tới'), 0))
      : main
  return endOfPoint(after, year) ?? (kind === 'range' ? null : endOfPoint(main, year))
}

const ends = new WeakMap<TimePhrase, {readonly year: number | null; readonly end: string | null}>()

/** `endOf` of a phrase read before, reckoned once a phrase and year. */
export function endOfPhrase(phrase: TimePhrase, words: string, year: number | null): string | null {
  const known = ends.get(phrase)
  if (known !== undefined && known.year === year) return known.end
  const end = endOf(words, phrase.kind, year)
  ends.set(phrase, {year, end})
  return end
}

/** “Tháng 11 - 12/2026” holds no 11 December. */
const monthSpan = /[Tt]háng\s+\d{1,2}\s?[-–]\s?\d{1,2}\s?\//u

function endOfPoint(words: string, issued: number | null): string | null {
  const date = monthSpan.test(words) ? null : last(lastDate, words)
  if (date !== null) {
    const year = date[3] === undefined ? issued : Number(date[3])
    const written = {day: Number(date[1]), month: Number(date[2]), year}
    return year !== null && isPossible(written) ? isoDate(year, written.month, written.day) : null
  }
  const stated = last(yearIn, words)
  const year = stated === null ? issued : Number(stated[0])
  if (year === null) return null
  if (
    /tháng\s+(?:cuối|còn lại)[^\d]*năm(?!.*đầu)|đến\s+(?:hết|cuối)\s+năm(?:\s+nay)?$|năm nay$/u.test(
      words,
    )
  )
    return isoDate(year, 12, 31)
  if (/những tháng|\d\s+tháng\s+(?:cuối|đầu)/u.test(words)) return null
  const quarter = /[Qq]u[ýí]/u.test(words) ? last(lastQuarter, words) : null
  if (quarter !== null) {
    const name = quarter[1] ?? ''
    return quarterEnd(year, /\d/.test(name) ? Number(name) : romanValue(name))
  }
  const month = last(lastMonth, words)
  if (month !== null) return monthEnd(year, Number(month[1]))
  return stated === null ? null : isoDate(year, 12, 31)
}
