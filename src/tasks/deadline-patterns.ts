import {type DeadlinePattern, row} from './deadline-pattern'
import {eventPatterns} from './event-patterns'
import {recurringPatterns} from './recurring-patterns'
import {
  before,
  countedFrom,
  date,
  day,
  dayCount,
  event,
  hour,
  letter,
  long,
  month,
  monthOf,
  months,
  numeric,
  onward,
  point,
  quarterOf,
  quarters,
  year,
  yearOf,
} from './time-expressions'
import type {TimeWords} from './time-words'

/*
 * The forms in which directives state time (`domain.md` §4.1), as expressions over a block's view. Each is led by a
 * literal or a digit and has no nested repetition, so that reading stays linear.
 */

const deadlinePatterns: readonly DeadlinePattern[] = [
  ...recurringPatterns,
  // “từ ngày 15/11 đến ngày 15/12/2025”, “từ nay đến hết tháng 10/2025”, “Từ tháng 12/2025 đến quý I/2026”
  row(
    '#&ừ &đến|tới',
    'range',
    `(?:[Kk]ể\\s+)?[Tt]ừ\\s+(?:${point}|nay|đầu\\s+${point}|${day}(?:\\s?/\\s?${month})?|tháng\\s+${month}|khi\\s+ban hành)\\s+(?:đến|tới|cho đến)\\s+(?:hết\\s+|cuối\\s+|trước\\s+)?(?:${point})`,
  ),
  row(
    '#&rong&tháng&cuối|đầu',
    'range',
    `[Tt]rong\\s+\\d{1,2}\\s+tháng\\s+(?:cuối|đầu)\\s+${yearOf}(?:\\s+và\\s+(?:những|các|\\d{1,2})?\\s*tháng\\s+(?:đầu|cuối)\\s+${yearOf})?`,
  ),
  row(
    '#&ừ |gày ',
    'range',
    `(?:[Tt]ừ\\s+(?:ngày\\s+)?|[Nn]gày\\s+)${day}(?:\\s?/\\s?${month}(?:\\s?/\\s?${year})?)?\\s?(?:-|–|đến(?:\\s+ngày)?)\\s?(?:${numeric}|${long})`,
  ),
  row('#&tháng', 'range', `${monthOf}\\s?(?:-|–|đến(?:\\s+hết)?)\\s?(?:${monthOf}|${quarterOf})`),
  row(
    '#&rong&cuối&và',
    'range',
    `[Tt]rong\\s+(?:cuối|những tháng cuối)\\s+${yearOf}\\s+và\\s+(?:đầu|những tháng đầu)\\s+${yearOf}`,
  ),
  // “trong những tháng cuối năm 2026”, “từ nay đến hết năm”, “trong năm nay”
  row(
    'háng cuối',
    'range',
    `[Tt]rong\\s+(?:những|các|\\d{1,2})?\\s*tháng\\s+(?:còn lại|cuối)\\s+(?:của\\s+)?năm(?:\\s+nay|\\s+${year})?(?!\\s+(?:\\d|và\\s+(?:những|các|đầu)))`,
  ),
  // “NGÀY 1: THỨ HAI, NGÀY 24/8/2026”: a title over what is to be done on a day
  row('NGÀY', 'date', `(?<=^|[,:(–-]\\s*)NGÀY\\s+${numeric}(?=\\)?\\s*$)`),
  // “trước khi tổ chức họp tối thiểu 07 ngày làm việc”, “ít nhất 03 ngày trước khi họp”
  row(
    'rước khi|rước ngày',
    'relative',
    `(?:[Tt]rước\\s+(?:khi|ngày)\\s+[^,;.:)]{2,60}?\\s(?:tối thiểu|ít nhất|chậm nhất)\\s+(?:là\\s+)?${dayCount}|(?:[Tt]ối thiểu|[Íí]t nhất|[Cc]hậm nhất)\\s+(?:là\\s+)?${dayCount}\\s+trước\\s+khi\\s+${event})`,
  ),
  // “NHIỆM VỤ TRỌNG TÂM 06 THÁNG CUỐI NĂM 2026”
  row(
    '#&THÁNG|tháng cuối',
    'range',
    `(?:NHỮNG|CÁC|\\d{1,2})\\s+THÁNG\\s+CUỐI\\s+NĂM\\s+${year}|\\d{1,2}\\s+tháng\\s+cuối\\s+năm\\s+${year}`,
  ),
  row('nay đến', 'range', '[Tt]ừ\\s+nay\\s+đến\\s+(?:hết|cuối)\\s+năm(?!\\s+\\d)(?:\\s+nay)?'),
  row('năm nay', 'year', '(?:[Tt]rong|[Hh]ết|[Cc]uối|[Đđ]ến\\s+(?:hết|cuối))\\s+năm\\s+nay'),
  row(
    '#&-|–',
    'range',
    `(?:(?:[Gg]iai đoạn|[Nn]ăm)\\s+)?${year}\\s?[-–]\\s?${year}${onward}`,
    true,
  ),
  // “Quý IV/2026 - Quý II/2027”
  row(
    '#&uý|uí',
    'range',
    `[Qq]u[ýí]\\s+(?:IV|I{1,3}|[1-4])\\s?[/-]?\\s?(?:năm\\s+)?${year}\\s?(?:-|–|đến(?:\\s+hết)?)\\s?${quarterOf}`,
  ),
  row('#&háng', 'range', `[Tt]háng\\s+${month}\\s?[-–]\\s?${month}\\s?/\\s?${year}`, true),
  row('#&áng', 'month', `${before}\\s+(?:các\\s+)?${months}`),
  row('#|I&uý|uí', 'quarter', `${before}\\s+(?:các\\s+)?${quarters}`),
  row('#|I&uý|uí', 'quarter', quarters, true),
  // “hoàn thành quý II/2026”, “xong tháng 12/2025”: the verb bounds it without a preposition
  row('#&oàn|xong&áng', 'month', `(?<=[Hh]oàn (?:thành|tất)\\s+|xong\\s+)(?:${months}|${monthOf})`),
  row(
    '#|I&oàn|xong&uý|uí',
    'quarter',
    `(?<=[Hh]oàn (?:thành|tất)\\s+|xong\\s+)(?:${quarters}|${quarterOf})`,
  ),
  row('#&oàn|xong', 'year', `(?<=[Hh]oàn (?:thành|tất)\\s+|xong\\s+)${yearOf}`),
  // “tại phiên họp tháng 12”, “dự kiến ngày 25/12/2026”
  row(
    '#&ại &tháng',
    'month',
    `tại\\s+(?:phiên\\s+họp|kỳ\\s+họp|hội\\s+nghị|cuộc\\s+họp)\\s+(?:thường\\s+kỳ\\s+)?${monthOf}(?<=(?:trình|báo cáo|xem xét|cho ý kiến)[^.;:]{0,150})`,
  ),
  row('#&kiến', 'date', `(?<=[Dd]ự kiến\\s+(?:tổ chức\\s+)?)(?:vào\\s+|trong\\s+)?${hour}${date}`),
  row('#&kiến&áng', 'month', `(?<=[Dd]ự kiến\\s+(?:tổ chức\\s+)?)(?:vào\\s+|trong\\s+)?${monthOf}`),
  // “trong sinh hoạt chi bộ định kỳ tháng 11/2026”
  row(
    '#&áng&hoạt',
    'month',
    `(?<=[Tt]rong\\s+(?:kỳ\\s+)?sinh\\s+hoạt\\s+(?:chi\\s+bộ\\s+)?(?:định\\s+kỳ\\s+)?)${monthOf}`,
  ),
  row('#&áng&ào kỳ', 'month', `[Vv]ào\\s+kỳ\\s+(?:[${letter}]+\\s+){1,2}${monthOf}`),
  row('#&ừ năm&đến', 'range', `[Tt]ừ\\s+năm\\s+${year}\\s+đến\\s+(?:hết\\s+)?năm\\s+${year}`),
  // “CẦN TRIỂN KHAI TRONG THÁNG 12/2026”
  row(
    'THÁNG',
    'month',
    `(?:TRONG|TRƯỚC|ĐẾN\\s+HẾT|HẾT)\\s+THÁNG\\s+${month}(?:\\s?/\\s?|\\s+NĂM\\s+)${year}(?!\\d)`,
  ),
  // “TỪ NAY ĐẾN NĂM 2020”, “từ nay đến kết thúc cuộc bầu cử”, “Từ tháng 11/2025 trở đi”
  row('TỪ', 'range', `TỪ\\s+NAY\\s+ĐẾN\\s+(?:HẾT\\s+)?NĂM\\s+${year}`),
  row(
    'ừ &đến&kết|oàn|bầu|công',
    'range',
    `[Tt]ừ\\s+(?:nay|${point}|tháng\\s+${month})\\s+(?:đến|cho đến)\\s+(?:khi\\s+)?(?:(?:kết thúc|hoàn thành)(?:\\s+(?!gồm|bao|theo|để|như|với|phải|và)[${letter}]+){0,3}|ngày\\s+bầu cử|tổ chức\\s+thành công\\s+[^.;,:)]{3,90})(?:\\s+${numeric})?`,
  ),
  // “từ nay đến Tết Nguyên đán Bính Ngọ 2026”
  row(
    'nay đến&ết',
    'range',
    `[Tt]ừ\\s+nay\\s+đến\\s+(?:trước\\s+|hết\\s+)?Tết(?:\\s+(?:[A-ZÀ-Ỹ][${letter}]*|nguyên\\s+đán|cổ\\s+truyền)){0,4}(?:\\s+(?:năm\\s+)?${year})?`,
  ),
  row('#&trở', 'range', `(?:[Kk]ể\\s+)?[Tt]ừ\\s+${point}\\s+trở\\s+đi`),
  row('#&áng&,', 'month', `[Tt]háng\\s+${month}(?:,\\s*${month})+\\s?[/-]\\s?${year}`, true),
  row('6&tháng,', 'recurring', '6\\s+tháng,\\s+(?:[Hh][ằà]ng\\s+năm|(?:1|01|một)\\s+năm)'),
  // “trong thời hạn 10 ngày làm việc kể từ ngày ký”, “chậm nhất 05 ngày sau khi …”
  row(
    'ngày|tuần|tháng|giờ|phút',
    'relative',
    `(?:(?:[Tt]rong|[Ss]au|[Cc]hậm nhất|(?:(?:[Íí]t nhất|[Tt]ối thiểu)\\s+)?[Tt]rước|[Tt]ối đa|[Kk]hông quá)\\s+(?:là\\s+)?(?:sau\\s+|trong\\s+|thời hạn\\s+|thời gian\\s+|vòng\\s+|tối đa\\s+|tối thiểu\\s+|không quá\\s+)*)${dayCount}(?:,?\\s+${countedFrom}|,?\\s+sau\\s+khi\\s+${event})?`,
  ),
  row('ngày|tuần|tháng|giờ&từ', 'relative', `${dayCount},?\\s+${countedFrom}`),
  // “06 tuần trước khi khai giảng”, “01 tuần sau khi kết thúc đợt kiểm tra”
  row(
    'ngày|tuần|tháng|giờ&rước khi|au khi',
    'relative',
    `${dayCount}\\s+(?:trước|sau)\\s+khi\\s+${event}`,
  ),
  // in a cell for time: “01 tuần trước hội nghị”, “trong suốt đợt thi”
  row(
    'ngày|tuần|tháng&rước|au',
    'relative',
    `${dayCount}\\s+(?:trước|sau)(?:\\s+[${letter}]+){1,6}(?=[.;]?\\s*$)`,
    true,
  ),
  row(
    'rong',
    'range',
    `[Tt]rong\\s+suốt\\s+(?:thời\\s+gian|quá\\s+trình|đợt|kỳ)(?:\\s+[${letter}]+){1,8}(?=[.;]?\\s*$)`,
    true,
  ),
  // “trong 2 ngày 26 và 27/12/2026”
  row(
    '#&rong&ngày&và|,|-|–',
    'range',
    `[Tt]rong\\s+(?:\\d{1,2}|hai|ba)\\s+ngày,?\\s+\\(?${day}(?:(?:,\\s*|\\s+và\\s+|\\s?[-–]\\s?)${day}){0,4}(?:,\\s*|\\s+và\\s+|\\s?[-–]\\s?)(?:${numeric}|${long})`,
  ),
  // “trong thời hạn 5 năm”: bare "trong 5 năm" looks back as often as ahead
  row(
    '#&hạn&năm',
    'relative',
    `[Tt]rong\\s+thời\\s+hạn\\s+\\d{1,2}(?:\\s*\\([^)]{1,20}\\))?\\s+năm(?!\\s+\\d)(?:,?\\s+${countedFrom})?`,
  ),
  // “trước 30 ngày làm việc của các đợt trao tặng”
  row(
    '#&rước&ngày',
    'relative',
    `[Tt]rước\\s+\\d{1,3}\\s+ngày(?:\\s+làm\\s+việc)?\\s+(?:của\\s+(?:các\\s+|mỗi\\s+)?(?:đợt|kỳ|cuộc|hội\\s+nghị|ngày)|tổ\\s+chức|diễn\\s+ra)(?:\\s+(?!phải|để|thì)[${letter}]+){0,6}`,
  ),
  // “Sau 3 năm kể từ khi triển khai kế hoạch”
  row('#&năm&từ', 'relative', `[Ss]au\\s+\\d{1,2}\\s+năm\\s+${countedFrom}`),
  // “trong 02 - 03 năm tới”
  row(
    '#&năm&tới',
    'relative',
    '[Tt]rong\\s+(?:vòng\\s+)?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s+năm\\s+tới',
  ),
  // “niêm yết trong 30 ngày tại trụ sở, kể từ ngày có kết quả”: counted from a day named apart from the count
  row(
    '#&ngày|tháng&kể|kê',
    'relative',
    `(?<=\\d\\s+(?:ngày|tháng)\\s[^.;:]{3,80},\\s+)${countedFrom}`,
  ),
  row('ừ ngày', 'relative', '[Kk]ể\\s+từ\\s+ngày\\s+(?:ký|ban hành|công bố)(?:\\s+ban hành)?'),
  row(
    'họ',
    'relative',
    '(?:[Tt]ại|[Tt]rước|[Đđ]ến)\\s+[Kk]ỳ\\s+họp\\s+(?:gần nhất|tiếp theo|(?:thường lệ|thứ)[^,;.]{0,40})',
  ),
  // in a cell for time
  row('họ', 'relative', '(?:Kỳ|Phiên)\\s+họp\\s+thứ\\s+[^,;.]{1,40}', true),
  row('mạc', 'relative', '[Tt]rước\\s+ngày\\s+khai mạc[^,;.]{2,60}'),
  row(
    'ết',
    'relative',
    `[Tt]rước\\s+Tết(?:\\s+(?:[A-ZÀ-Ỹ][${letter}]*|nguyên\\s+đán|cổ\\s+truyền)){0,4}(?:\\s+(?:năm\\s+)?${year})?`,
  ),
  row('au ngày', 'relative', `[Ss]au\\s+ngày\\s+bầu cử(?:\\s+${numeric})?`),
  // “trước ngày bầu cử 95 ngày”, “trước Ngày hội 02 ngày”
  row(
    '#&rước&ngày',
    'relative',
    `[Tt]rước\\s+(?:[${letter}]+\\s+){1,4}\\d{1,3}\\s+ngày(?:\\s+làm\\s+việc)?(?!\\s+\\d)`,
  ),
  row('này', 'relative', '[Tt]rong\\s+(?:tuần|tháng|quý)\\s+này'),
  // “trước ngày Quốc khánh 02/9/2027”, “trước ngày bầu cử 15/3/2027”
  row('#&rước ngày', 'date', `[Tt]rước\\s+ngày\\s+(?:[${letter}]+\\s+){1,3}${numeric}`),
  // “trong tuần thứ hai tháng 7/2026”, “nửa đầu tháng 8/2026”
  row(
    '#&tuần|nửa&háng',
    'month',
    `(?:(?:[Tt]rong|[Vv]ào)\\s+)?(?:tuần\\s+(?:thứ\\s+[${letter}]+|đầu|cuối)|thượng\\s+tuần|trung\\s+tuần|hạ\\s+tuần|nửa\\s+(?:đầu|cuối))\\s+(?:của\\s+)?${monthOf}`,
  ),
  row('iếp', 'relative', '[Tt]rong\\s+(?:tháng|quý|năm)\\s+tiếp theo'),
  ...eventPatterns,
  row('#', 'date', `${before}\\s+${hour}${date}`),
  // “vào ngày Chủ nhật, ngày 08/02/2027”, “trước thứ Sáu, ngày 12/02/2027”
  row(
    '#&ủ |hứ ',
    'date',
    `${before}\\s+${hour}(?:ngày\\s+)?(?:[Cc]hủ\\s+[Nn]hật|[Tt]hứ\\s+(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])),?\\s+(?:\\(\\s?)?(?=ngày)${date}`,
  ),
  row('#&tháng', 'month', `${before}\\s+${monthOf}${onward}`),
  row('#|I&uý|uí', 'quarter', `${before}\\s+${quarterOf}${onward}`),
  row(
    '#&năm',
    'year',
    `(?:[Tt]rong|[Đđ]ến(?:\\s+hết|\\s+cuối)?|[Hh]ết|[Cc]uối|[Tt]rước|[Vv]ào(?:\\s+cuối)?|(?:[Kk]ể\\s+)?[Tt]ừ)\\s+${yearOf}${onward}`,
  ),
  row('#&ừ ', 'range', `[Tt]ừ\\s+(?:${date}|${monthOf}|${quarterOf})`, true),
  // “Ngày 26, 27/12/2026”, “chiều ngày 28/12 và cả ngày 29/12/2026”
  row(
    '#&,|và',
    'date',
    `(?:(?:[Ss]áng|[Cc]hiều)\\s+)?[Nn]gày\\s+${day}(?:\\s?/\\s?${month})?(?:(?:,\\s*|\\s+và\\s+)(?:(?:cả\\s+|sáng\\s+|chiều\\s+)?ngày\\s+)?${day}(?:\\s?/\\s?${month})?(?![\\d/])){0,4}(?:,\\s*|\\s+và\\s+)(?:(?:cả\\s+|sáng\\s+|chiều\\s+)?ngày\\s+)?(?:${numeric}|${long})`,
    true,
  ),
  row('#', 'date', date, true),
  row('#&áng', 'month', `${monthOf.replace('tháng', '[Tt]háng')}${onward}`, true),
  row('#|I&uý|uí', 'quarter', `${quarterOf}${onward}`, true),
  row('#', 'year', `(?:[Nn]ăm\\s+)?${year}(?![\\d/-])(?:\\s+trở\\s+đi|${onward})`, true),
  row(
    'heo|bám',
    'vague',
    '[Tt]heo\\s+(?:đúng\\s+)?(?:lộ trình|tiến độ|kế hoạch được giao|định kỳ)|bám sát tiến độ',
  ),
  row(
    'rong|ịp thời|hẩn|ớm|ịnh kỳ|úng|heo|gay|bước',
    'vague',
    '[Tt]rong\\s+thời gian\\s+(?:tới|sớm nhất|ngắn nhất|sớm)|[Kk]ịp thời|[Kk]hẩn trương|[Ss]ớm(?!\\s+(?:hơn|muộn))|[Đđ]ịnh kỳ|[Đđ]úng\\s+(?:thời hạn|tiến độ|thời gian)|[Tt]heo\\s+thời gian\\s+quy định|[Nn]gay(?=\\s+(?:các|việc|những|công))|[Tt]ừng bước',
  ),
  row('hường|iên', 'ongoing', '[Tt]hường xuyên|[Ll]iên tục'),
]

/** The patterns for which a text has the words, in their order; most texts lack those of most. */
export function patternsFor(words: TimeWords): readonly DeadlinePattern[] {
  return deadlinePatterns.filter((each) => each.mayHold(words))
}
