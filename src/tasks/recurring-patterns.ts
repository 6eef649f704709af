import {type DeadlinePattern, row} from './deadline-pattern'
import {
  before,
  clock,
  day,
  dayOf,
  hour,
  letter,
  month,
  monthOf,
  often,
  period,
  year,
} from './time-expressions'

/** The forms in which directives say how often, or on which day that comes back (`domain.md` §4.1). */
export const recurringPatterns: readonly DeadlinePattern[] = [
  // “trước ngày 25 hằng tháng”, “trước ngày 15 tháng 12 hàng năm”, “ngày 20 tháng cuối quý”, “đúng ngày mồng 3 hằng tháng”
  row(
    '#&ngày&hằng|Hằng|hàng|Hàng|mỗi|Mỗi|quý|của tháng',
    'recurring',
    `(?:${before}\\s+)?${hour}ngày\\s+(?:${dayOf}(?:,\\s*|\\s+và\\s+)(?:ngày\\s+)?)?${dayOf},?\\s+(?:của\\s+)?(?:${often}|tháng\\s+(?:cuối|đầu|thứ\\s+[${letter}]+|\\d)(?:\\s+của)?(?:\\s+mỗi)?\\s+quý(?:\\s+sau|\\s+tiếp theo)?|(?:của\\s+)?tháng\\s+(?:trước|sau|cuối|báo cáo|liền kề|kế tiếp)(?:\\s+đó)?)`,
  ),
  // “trước ngày 15 tháng 02 của năm liền kề sau năm báo cáo”
  row(
    '#&ngày&năm',
    'recurring',
    `${before}\\s+ngày\\s+${dayOf},?\\s+(?:của\\s+năm\\s+trước|(?:của\\s+)?năm\\s+(?:liền\\s+(?:kề|trước|sau)|kế\\s+tiếp|tiếp\\s+theo|sau))(?:\\s+liền\\s+kề)?(?:\\s+(?:sau\\s+)?năm\\s+báo\\s+cáo)?`,
  ),
  // “trước 15/12 hằng năm”
  row('#&hằng|hàng|mỗi', 'recurring', `${before}\\s+${day}\\s?/\\s?${month},?\\s+${often}`),
  row(
    'ngày cuối',
    'recurring',
    `(?:${before}\\s+)?ngày(?:\\s+làm việc)?\\s+cuối\\s+cùng\\s+(?:của\\s+)?(?:${often}|tháng|quý|năm)(?!\\s+\\d)`,
  ),
  row(
    '#&tháng&hằng|Hằng|hàng|Hàng|mỗi|Mỗi',
    'recurring',
    `(?:${before}\\s+)?(?:tháng\\s+${month}(?:,|\\s+và)\\s+){0,3}(?:${monthOf}|tháng\\s+${month})\\s+${often}`,
  ),
  row(
    'thứ|nhật&hằng|Hằng|hàng|Hàng|mỗi|Mỗi',
    'recurring',
    `(?:${before}\\s+)?${hour}(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?(?:(?<!tuần\\s+)thứ\\s+(?:[${letter}]+|\\d)|Chủ nhật|chủ nhật)(?:\\s+(?:hoặc|và)\\s+(?:thứ\\s+(?:[${letter}]+|\\d)|[Cc]hủ nhật))?\\s+${often}`,
  ),
  // “hằng tháng tự chấm điểm, gửi kết quả chậm nhất ngày 25”
  row(
    '#&ngày&hằng tháng|Hằng tháng|hàng tháng|Hàng tháng',
    'recurring',
    `(?:[Tt]rước|[Cc]hậm nhất(?:\\s+(?:là|vào))?)\\s+ngày\\s+(?:mồng\\s+)?${day}(?=\\s*[.;,)]|$)`,
  ),
  // “hằng năm tổng hợp, báo cáo trước ngày 15 tháng 11”
  row(
    '#&ngày&hằng năm|Hằng năm|hàng năm|Hàng năm',
    'recurring',
    `(?<=[Hh][ằà]ng\\s+năm[^.;]{1,160})(?:[Tt]rước|[Cc]hậm nhất(?:\\s+(?:là|vào))?)\\s+ngày\\s+${dayOf}(?:\\s+và\\s+(?:ngày\\s+)?${dayOf})?(?!\\s?/|\\s+năm)(?:\\s+của\\s+năm\\s+(?:sau|tiếp\\s+theo|kế\\s+tiếp))?(?=\\s*[.;,)]|\\s+(?:để|và|gửi|về)\\s|$)`,
  ),
  // “Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu, các xã báo cáo”
  row(
    'thứ&hằng tuần|Hằng tuần|hàng tuần|Hàng tuần|mỗi tuần|Mỗi tuần',
    'recurring',
    `(?<=(?:[Hh][ằà]ng|[Mm]ỗi)\\s+tuần[^.;]{1,80})(?:${before}|vào)\\s+${hour}(?:(?:sáng|chiều)\\s+)?(?:ngày\\s+)?thứ\\s+[${letter}]+`,
  ),
  // “trước 06 giờ và 18 giờ hằng ngày”
  row(
    '#&giờ|h&hằng|hàng|mỗi',
    'recurring',
    `(?:${before}\\s+)?${clock}(?:(?:,\\s*|\\s+và\\s+)${clock}){0,3}\\s+(?:ngày\\s+)?${often}`,
  ),
  row(
    'tuần&hằng|Hằng|hàng|Hàng|mỗi|Mỗi|quý',
    'recurring',
    `(?:vào\\s+)?tuần\\s+(?:cuối(?:\\s+cùng)?|đầu(?:\\s+tiên)?)\\s+(?:của\\s+)?(?:tháng\\s+(?:thứ\\s+[${letter}]+|thứ\\s+\\d|cuối)\\s+(?:trong|của)\\s+quý|${often})`,
  ),
  row(
    'ịnh kỳ',
    'recurring',
    `[Đđ]ịnh kỳ,?\\s+(?:(?:\\d{1,2}|hai|ba|sáu)\\s+(?:\\(\\S{2,5}\\)\\s+)?(?:ngày|tuần|tháng|năm)|${often}|(?:ngày|tuần|tháng|quý|năm)(?!\\s+(?:\\d|[IV])))(?:(?:,|\\s+và|\\s+hoặc|\\s*/)\\s*(?:\\d{1,2}\\s+(?:tháng|năm)(?![${letter}])|${often}|(?:tuần|tháng|quý|năm)(?![${letter}]|\\s+${year})|(?:(?:giữa|cuối)(?:\\s+và)?\\s+){1,2}nhiệm kỳ|đột xuất))*(?:\\s+một\\s+lần|/lần)?`,
  ),
  row(
    'ừng|hằng|Hằng|hàng|Hàng|mỗi|Mỗi&,',
    'recurring',
    `(?:từng|${often.replace(period, '')}${period})(?:\\s+${period})?(?:,\\s*(?:(?:h[ằà]ng\\s+)?${period}|[369]\\s+tháng)){1,3}(?:\\s+và\\s+(?:h[ằà]ng\\s+)?${period})?`,
  ),
  // “báo cáo sau mỗi đợt kiểm tra”
  row(
    'au&mỗi',
    'recurring',
    `[Ss]au\\s+mỗi\\s+(?:đợt|kỳ|lần|cuộc|buổi|học\\s+kỳ|chuyên\\s+đề)(?:\\s+(?!cần|phải|thì|các|và|để|về|cho|với|có|báo|tổng|gửi)[${letter}]+){0,3}`,
  ),
  // “định kỳ cuối mỗi học kỳ”
  row(
    'mỗi&họ|quý|tháng|tuần',
    'recurring',
    '(?:[Đđ]ịnh\\s+kỳ\\s+)?(?:[Cc]uối|[Gg]iữa|[Đđ]ầu)\\s+mỗi\\s+(?:học\\s+kỳ|năm\\s+học|quý|tháng|tuần)(?:\\s+và\\s+(?:(?:cuối|kết\\s+thúc)\\s+)?năm(?:\\s+học)?)?',
  ),
  // “theo từng năm học”
  row('ừng&năm|quý', 'recurring', '(?:[Tt]heo\\s+)?[Tt]ừng\\s+năm\\s+học'),
  row(
    '#&lần',
    'recurring',
    '\\d{1,2}\\s+(?:tháng|tuần|ngày|năm|quý)(?:\\s+một\\s+lần|/lần|\\s+1\\s+lần)',
  ),
  // “ít nhất 02 lần/năm”, “tối thiểu 01 ngày/tháng”
  row(
    '/&lần|ngày|buổi|cuộc|kỳ',
    'recurring',
    `(?:(?:[Íí]t nhất|[Tt]ối thiểu)\\s+)?(?:\\d{1,2}|một|hai|ba)\\s+(?:lần|cuộc|kỳ)\\s?/\\s?${period}|(?:[Íí]t nhất|[Tt]ối thiểu)\\s+\\d{1,2}\\s+(?:ngày|buổi)\\s?/\\s?${period}`,
  ),
  row('hằng|Hằng|hàng|Hàng|mỗi|Mỗi&lần', 'recurring', `${often}\\s+(?:một|hai|ba|\\d{1,2})\\s+lần`),
  row(
    'hằng|Hằng|hàng|Hàng|mỗi|Mỗi',
    'recurring',
    `${often}(?:(?:,|\\s+và|\\s+hoặc)\\s*(?:${often}|(?:đầu|cuối)\\s+(?:năm\\s+học|học\\s+kỳ|quý)))*`,
  ),
  row(
    '6&tháng&năm',
    'recurring',
    '(?:[Đđ]ịnh kỳ\\s+)?6\\s+tháng(?:\\s+đầu năm)?,?\\s+(?:và\\s+)?(?:một\\s+|cả\\s+)?năm(?!\\s+\\d)',
  ),
]
