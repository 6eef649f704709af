import type {TimePhrase} from './deadlines'

/** Words before a stated time that make it a citation, a name or a past event and no deadline. */
const cited =
  /(?:số\s+[\p{L}\d/&.\-–]+,?\s*(?:năm\s+\d{4}\s*)?|Luật\s[^.;:,]{0,90}|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Công văn|Công điện|Thông báo|Kế hoạch|Hướng dẫn|Quy định|Văn bản|văn bản|Tờ trình|Báo cáo)\s[^.;:,]{0,40},?\s*)$/u
/** “tại phiên họp ngày …”, “ban hành ngày …”, “ký ngày …”, “nhiệm kỳ …” */
const past =
  /(?:họp|hội nghị|ban hành|ký|ý kiến|làm việc|cuộc họp|buổi|có hiệu lực|sinh|thành lập|kỷ niệm|phiên họp|nhiệm kỳ|khóa|khoá|giai đoạn|thời kỳ|lần thứ|số liệu|tính đến|so với|đạt|đã)\s*(?:vào\s+|từ\s+|trong\s+|thứ\s+\p{L}+\s+)?\(?$/iu
/** Within a time ahead ("trình Chính phủ ban hành trong tháng 10") only these look back. */
const pastWithin = /(?:số liệu|tính đến|so với|đạt|đã|đã ban hành|đã ký|phát sinh)\s*$/iu
const never = /(?!)/u
/** “Luật … đã được Quốc hội thông qua tại kỳ họp thứ 9 ngày 26/6/2026”: the session is over. */
const passed = /(?:đã|được)\s[^.;:]{0,80}thông qua\s*$/iu

/** What stands before a time that lies behind, by the words with which the time begins. */
function pastFor(words: string): RegExp {
  if (/^(?:[Tt]rước|[Cc]hậm|[Mm]uộn|[Đđ]ến|[Hh]ết|[Xx]ong)/u.test(words)) return never
  return /^[Tt]rong\s+(?:tháng|quý|tuần|nửa)/u.test(words) ? pastWithin : past
}

/** Pay and benefits have periods that bound no task. */
const paidOften =
  /(?:trợ cấp|phụ cấp|lương|hưu trí|thu nhập|sinh hoạt phí|trợ giúp xã hội|lương hưu|tiền|chế độ(?! (?:thông tin|báo cáo|giao ban|trực|họp))|hưởng)[^.;:]{0,30}$/iu

/** “dự toán ngân sách hằng năm”, “thi đua, khen thưởng hằng năm”: a kind of paper or of grading, not a duty. */
const namedOften =
  /(?:kế hoạch công tác|dự toán|ngân sách|nghị quyết|đánh giá|xếp loại|phân loại|thi đua|khen thưởng|trung hạn|chương trình|tổng thể|5 năm và|năm,|hạn,)\s*(?:\p{L}+\s+){0,2}$/iu
/** “sản lượng mỗi tháng đạt tối thiểu 20%”: a figure to be reached. */
const reaches =
  /^\s+(?:\S+\s+){0,2}(?:đạt|(?:tối thiểu|ít nhất)(?!\s+\S+\s+(?:lần|buổi|kỳ|cuộc)\s)|không dưới)\s/u
/** “đưa thành tiêu chí trong đánh giá, xếp loại … người đứng đầu hằng năm”: the grading is yearly, not the duty. */
const gradedOften =
  /\s(?:trong (?:công tác |việc )?|chỉ tiêu |tiêu chí )(?:đánh giá|bình xét|xếp loại)[^.;]{0,180}$/u
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
/**
 * “xây dựng lộ trình đổi mới công nghệ đến năm 2035”, “lập kịch bản tăng trưởng từ nay đến hết năm”: what a plan covers, not by
 * when it is to be drawn up.
 */
const covers =
  /(?:[Xx]ây dựng|[Ll]ập|[Đđ]ề xuất|[Bb]an hành|[Hh]oàn thiện)\s(?:[^,;.:]{0,40}\s)?(?:kế hoạch|lộ trình|kịch bản|tiến độ|phương án|giải pháp)(?:,\s+(?:kế hoạch|giải pháp|phương án))?(?:\s(?:(?!(?:xong|hoàn thành|trình)\s)[^,;.:])*)?$/u
/** “dự toán được cấp có thẩm quyền giao hằng năm”, “nhiệm vụ được giao trong năm 2025”: what was given, not when to act. */
const given = /(?:^|\s)được\s(?:\p{L}+\s){0,6}giao\s+$/u
/** “Chiến lược … đến năm 2030, tầm nhìn đến năm 2045”: the name of a plan. */
const planName =
  /(?:[Cc]hiến lược|Đề án|Quy hoạch|(?:điều chỉnh|bổ sung) quy hoạch|[Cc]hương trình|Kế hoạch|Dự án|Nghị quyết|Quyết định|[Tt]ầm nhìn|[Đđ]ịnh hướng|giai đoạn)[^.;:]*$/u

/** “Kế hoạch cao điểm chống buôn lậu dịp | trước, trong và sau Tết”: what a plan is for. */
const occasion = /(?:[Kk]ế hoạch|[Pp]hương án|[Đđ]ợt cao điểm)\s[^.;:]*\sdịp\s*$/u

/** “từ năm 2026”, “kể từ ngày 01/7/2026” */
const fromOn = /^(?:kể\s+)?từ\s/iu

/** True for words that say from when on. */
export function saysFromWhen(words: string): boolean {
  return fromOn.test(words)
}

/** “bắt đầu thực hiện từ tháng 01/2026”, “để áp dụng từ năm 2026”: work is begun then. */
const begun =
  /(?:bắt đầu(?:\s+\p{L}+){0,2}|(?:để|và|đưa vào)\s+(?:thực hiện|triển khai|áp dụng|vận hành|hoạt động))\s+$/u
/** “Các mô hình đã bắt đầu từ năm 2021” */
const begunBefore = /(?:đã|được|đang)\s[^.;:,]*$/u

/** "từ ngày 01/7/2026": from when on something holds, unless a sentence opens with it or says that work begins then. */
export function isBeginning(text: string, start: number, end: number): boolean {
  if (!saysFromWhen(text.slice(start, start + 8))) return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (start === 0 || /[.;]\s+$/u.test(before)) return !/^[,:]/u.test(text.slice(end, end + 1))
  return !begun.test(before) || begunBefore.test(before)
}

/** True for a statement of time that bounds no task: of a citation, a name, the past, a thing. */
export function isExcluded(text: string, phrase: TimePhrase): boolean {
  const before = text.slice(Math.max(0, phrase.start - 110), phrase.start)
  if (phrase.kind === 'vague' || phrase.kind === 'ongoing') return false
  const after = text.slice(phrase.end, phrase.end + 40)
  if (phrase.kind === 'recurring') return isExcludedOften(text, phrase, before, after)
  // "…, kể cả ngay khi trời không mưa": in what case, not by when
  if (/kể cả\s*$/u.test(before)) return true
  if (timeLeft.test(after) || timeSaid.test(before) || occasion.test(before)) return true
  if (isTopic(text, phrase.start) || /^,?\s*(?:cơ bản\s+)?(?:đạt|tỷ lệ|tỉ lệ)\s+\S*\d/u.test(after))
    return true
  const words = text.slice(phrase.start, phrase.end)
  if (/^(?:[Tt]ừ nay đến|[Đđ]ến (?:hết |cuối )?năm)\s/u.test(words) && covers.test(before))
    return true
  if (/^(?:[Tt]rong )?năm\s/u.test(words) && given.test(before)) return true
  // "triển khai nhiệm vụ 3 tháng cuối năm 2026": which duties
  if (/^\d/.test(words) && /nhiệm vụ (?:trọng tâm )?$/u.test(before)) return true
  if (isScope(text, phrase) || /^\s+là\s/u.test(after)) return true
  if (/^[Ss]au\s/u.test(words) && phrase.kind === 'date') return true
  if (cited.test(before) && /^(?:ngày|\d|năm|tháng)/u.test(words)) return true
  if (pastFor(words).test(before)) return true
  if (/^tại (?:[Kk]ỳ|[Pp]hiên) họp/u.test(words) && passed.test(before)) return true
  if (phrase.kind === 'year' && isOfName(text, phrase, before)) return true
  if ((phrase.kind === 'range' || phrase.kind === 'year') && isOfCited(text, phrase.start))
    return true
  return isInsideQuotes(text, phrase.start)
}

/** How often a thing is paid, graded, named or reached, which is no duty's time. */
function isExcludedOften(
  text: string,
  {start, end}: TimePhrase,
  before: string,
  after: string,
): boolean {
  if (paidOften.test(before) || ownedOften.test(after) || reaches.test(after)) return true
  if (/bình quân\s*$/u.test(before) || given.test(before)) return true
  if (/^\s*(?:và|,)\s*(?:0?5 năm|trung hạn|dài hạn)/u.test(after)) return true
  if (gradedOften.test(text.slice(Math.max(0, start - 200), start))) return true
  return namedOften.test(before) && /^[hm]/iu.test(text.slice(start, end))
}

/** No quoted name is longer; looking farther for its quotes would be quadratic in a long block. */
const longestName = 400

/** A topic is no longer. */
const longestTopic = 330

/** "Về số vốn không giải ngân hết trong năm 2025: Sở Tài chính …": a time in what the item is about. */
function isTopic(text: string, at: number): boolean {
  if (at > longestTopic || !/^(?:[\d.]+\s+|\p{L}[.)]\s+)?Về\s/u.test(text.slice(0, 12)))
    return false
  const colon = text.slice(0, longestTopic).indexOf(':')
  return colon > at
}

/** "Đối với các nhiệm vụ triển khai trong năm 2026, các sở …": which tasks a rule is for. */
function isScope(text: string, {start: at, kind}: TimePhrase): boolean {
  // Asked of every time of a text, so what is far from its beginning is not looked at.
  if (kind === 'relative' || at > longestTopic) return false
  if (!/^(?:[\d.]+\s+|\p{L}[.)]\s+)?Đối với\s/u.test(text.slice(0, 16))) return false
  const opening = text.slice(0, at)
  return !opening.includes(' thì ') && !/[,:;.]\s/u.test(opening) && /[,:;.]\s/u.test(text)
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
