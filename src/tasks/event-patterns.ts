import {type DeadlinePattern, row} from './deadline-pattern'
import {authority, enacts, event, letter, schoolYear, year} from './time-expressions'

/** The forms in which directives hang a duty on what happens: “sau khi …”, “ngay khi …”, “trước mùa mưa” (`domain.md` §4.1). */
export const eventPatterns: readonly DeadlinePattern[] = [
  row('gay sau|gay khi', 'relative', `[Nn]gay\\s+(?:sau\\s+(?:khi\\s+)?|khi\\s+)${event}`),
  row('au khi', 'relative', `[Ss]au\\s+khi\\s+${event}`, true),
  // “báo cáo kết quả sau khi kết thúc đợt kiểm tra”, “tự giải thể sau khi hoàn thành nhiệm vụ”: the end of the sentence
  row(
    'au khi',
    'relative',
    `(?<=(?:[Bb]áo cáo|[Gg]iải thể|[Tt]ổng kết|[Bb]àn giao|[Nn]ộp)[^.;]{0,60}\\s)sau\\s+khi\\s+(?:kết thúc|hoàn thành)\\s[^,;.:)]{3,80}(?=[.;]|$)`,
  ),
  // “sau khi có quyết định của …”, “sau khi Ban Thường vụ phê duyệt Đề án”, “sau khi đề án được thông qua”: an act of authority,
  // not a step of the work
  row(
    'au khi',
    'relative',
    `[Ss]au\\s+khi\\s+(?:${authority}|[^,;.:)]{3,120}?\\s(?:được|đã\\s+được)\\s[^,;.:)]{0,60}?${enacts}(?:${event})?)`,
  ),
  // “sau khi nước rút”, “trong thời gian mưa lũ”
  row(
    'khi&nước|lũ|bão|mưa|dịch',
    'relative',
    `[Ss]au\\s+khi\\s+(?:nước|lũ|bão|mưa|dịch)(?:\\s+(?:lũ|bão|bệnh))?\\s+(?:rút|tan|qua|đi\\s+qua|kết\\s+thúc|chấm\\s+dứt)`,
  ),
  row(
    'rong thời',
    'relative',
    `[Tt]rong\\s+thời\\s+gian\\s+(?:(?:có\\s+|xảy\\s+ra\\s+)?(?:mưa|lũ|bão|lụt|dịch)(?:,?\\s+(?:lũ|bão|lụt|bệnh))*(?:\\s+xảy\\s+ra)?)`,
  ),
  // “Sau hội nghị hiệp thương lần thứ hai, …”: at the beginning of a sentence
  row(
    'Sau|Kết&ội|kỳ|họ|ại|bầu',
    'relative',
    `(?:Sau|Kết\\s+thúc)\\s+(?:cuộc\\s+bầu\\s+cử|[Hh]ội nghị|[Đđ]ại hội|[Kk]ỳ họp|[Pp]hiên họp|[Cc]uộc họp)(?:\\s+[^,;.:)]{2,60})?(?=[,:])`,
  ),
  // “trước khi có bão”, “trước mùa mưa bão”, “trước khi bước vào năm học mới”
  row(
    'rước khi|rước mùa|rước thềm',
    'relative',
    `[Tt]rước\\s+(?:khi\\s+đưa\\s+[^,;.:)]{2,40}\\svào\\s+(?:hoạt động|sử dụng|khai thác|vận hành)(?:\\s+[^\\s,;.:)]+){0,4}|khi\\s+(?:có\\s+)?(?:bão|lũ|mưa|dịch|bước\\s+vào|vào\\s+(?:mùa|năm|vụ)|khai\\s+(?:giảng|mạc)|diễn\\s+ra)(?:,\\s+(?:bão|lũ|lụt)|\\s+[^\\s,;.:)]+){0,9}|thềm(?:\\s+[^\\s,;.:)]+){1,6}|mùa\\s+(?:mưa|bão|lũ|khô|lễ)(?:,?\\s+(?:bão|lũ|lụt|hội))*(?:\\s+năm\\s+${year})?)`,
  ),
  // “kể từ năm học 2026-2027”, “ngay từ đầu năm học”, “trong học kỳ I năm học này”, “trong dịp hè năm 2027”
  row(
    'năm&họ&ừ|rong',
    'range',
    `(?:(?:[Nn]gay\\s+)?(?:[Kk]ể\\s+)?[Tt]ừ\\s+(?:đầu\\s+)?|[Tt]rong\\s+(?:suốt\\s+)?(?:học\\s+kỳ\\s+(?:I{1,2}|[12]|một|hai),?\\s+(?:của\\s+)?)?)${schoolYear}`,
  ),
  // “ngay từ những tháng đầu năm 2027”, “ngay từ đầu năm”
  row(
    'háng|năm&ừ',
    'range',
    `(?:[Nn]gay\\s+)?[Tt]ừ\\s+(?:những|các)\\s+(?:ngày|tháng)\\s+đầu(?:\\s+năm(?:\\s+${year}|\\s+học)?|\\s+quý|\\s+tháng)|[Nn]gay\\s+từ\\s+đầu\\s+năm(?:\\s+${year})?(?!\\s+học)`,
  ),
  // “Trong giai đoạn 2026 - 2030, …” at the beginning of a sentence; elsewhere it tells of what a thing is
  row('#&rong&-|–', 'range', `(?<=^|[.;:]\\s)Trong\\s+giai\\s+đoạn\\s+${year}\\s?[-–]\\s?${year}`),
  row(
    'rong&hè',
    'range',
    `[Tt]rong\\s+(?:dịp\\s+)?hè(?:\\s+(?:năm\\s+)?${year}|\\s+này)?(?![${letter}])`,
  ),
  // “trước khai giảng năm học mới”, “chậm nhất đến thời điểm khai giảng”
  row(
    'giảng',
    'relative',
    `(?:[Tt]rước|[Cc]hậm\\s+nhất(?:\\s+là)?(?:\\s+đến)?)\\s+(?:(?:thời\\s+điểm|lễ|ngày)\\s+)?khai\\s+giảng(?:\\s+${schoolYear})?`,
  ),
]
