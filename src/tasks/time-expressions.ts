/*
 * Pieces of the forms in which directives state time (`domain.md` §4.1), as sources of expressions over a block's view.
 */

/** Letters of Vietnamese: a class of two ranges compiles many times faster than all letters of Unicode. */
export const letter = 'A-Za-zÀ-ỹ'
export const day = '(?:0?[1-9]|[12]\\d|3[01])'
export const month = '(?:1[0-2]|0?[1-9])'
export const year = '(?:19|20)\\d{2}'
/** “20/11/2020”, “15-12-2020”, “30.6.2025”, “15/11” */
export const numeric = `${day}\\s?[/.\\-–]\\s?${month}(?:\\s?[/.\\-–]\\s?${year})?(?![\\d/]|[-–]\\d|\\.\\d)`
/** “19 tháng 12 năm 2025”, “17 tháng 12” */
export const long = `${day}\\s+tháng\\s+${month}(?:\\s+năm\\s+${year}|\\s?[/-]\\s?${year})?(?!\\d)`
export const date = `(?:ngày\\s+)?(?:${long}|${numeric})`
/** A day of a list of days that come back: “mồng 3”, “15/6”, “15 tháng 6” */
export const dayOf = `(?:mồng\\s+|mùng\\s+)?${day}(?:\\s?/\\s?${month}|\\s+tháng\\s+${month})?`
/** “17 giờ 00 phút”, “19h00’”, “15:00” */
export const hour =
  "(?:\\d{1,2}(?:\\s?(?:giờ|h|g)\\s?(?:\\d{2})?(?:\\s?phút|[’'])?|:\\d{2}),?\\s+)?"
export const clock =
  "\\d{1,2}(?:\\s?(?:giờ|h)(?:\\s?\\d{2}(?!\\d))?[’']?|:\\d{2})(?:\\s+(?:sáng|trưa|chiều|tối))?"
export const monthOf = `tháng\\s+${month}(?:\\s?[/\\-–]\\s?${year}|,?\\s+[Nn]ăm\\s+${year})?(?![\\d/])`
export const quarterOf = `[Qq]u[ýí]\\s+(?:IV|I{1,3}|[1-4])(?![${letter}\\d])(?:\\s?[/\\-–]\\s?${year}|,?\\s+(?:[Nn]ăm\\s+)?${year})?`
/** “tháng 11, 12/2025”, “quý III và quý IV năm 2025” */
export const months = `tháng\\s+${month}(?:(?:,\\s*|\\s+và\\s+)(?:tháng\\s+)?${month}(?!\\d)){1,4}(?:\\s?[/\\-–]\\s?${year}|,?\\s+năm\\s+${year})`
export const quarters = `[Qq]u[ýí]\\s+(?:IV|I{1,3}|[1-4])(?:(?:\\s?[,\\-–]\\s*|\\s+và\\s+)(?:[Qq]u[ýí]\\s+)?(?:IV|I{1,3}|[1-4])(?![${letter}\\d])){1,3}(?:\\s?[/\\-–]\\s?${year}|,?\\s+(?:năm\\s+)?${year})`
/** “… và các năm tiếp theo” */
export const onward = '(?:\\s+và\\s+(?:các|những)\\s+(?:năm|quý|tháng)\\s+tiếp\\s+theo)?'
/** “năm học”, “năm học 2026-2027”, “năm học mới” */
export const schoolYear = `năm\\s+học(?:\\s+(?:${year}\\s?[-–]\\s?${year}|mới|này|tới|sau))?(?!\\s+(?:trước|vừa|qua))`
export const yearOf = `năm\\s+${year}(?![\\d])`
/** What happens, to the next mark but for those inside a group of bodies; `timePhrases` cuts it where the duty begins. */
export const event =
  '(?:sở,\\s+(?:ban,\\s+)?ngành|sửa\\s+đổi,\\s+bổ\\s+sung|cơ\\s+quan,\\s+(?:tổ\\s+chức|đơn\\s+vị)|[^,;.:)]){2,200}'
export const enacts = '(?:ban\\s+hành|phê\\s+duyệt|thông\\s+qua)'
const bodies =
  '(?:Ban|Bộ|Ủy\\s+ban|Hội\\s+đồng|Chính\\s+phủ|Quốc\\s+hội|UBND|HĐND|Thủ\\s+tướng|Tỉnh\\s+ủy|Thành\\s+ủy|Đảng\\s+ủy|cấp\\s+có\\s+thẩm\\s+quyền)'
/** What a body with power over the matter decides. */
export const authority = `(?:có\\s+(?:quyết\\s+định|nghị\\s+quyết|kết\\s+luận)\\s+của${event}|được\\s+[A-ZĐỦỬỸ]${event}|${bodies}(?:\\s[^,;.:)]{1,60}?)?\\s${enacts}(?:${event})?)`

/** A day, month, quarter or year as the end of a span of time. */
export const point = `(?:${hour}${date}|${monthOf}|${quarterOf}|${yearOf})`
export const before =
  '(?:[Tt]rước|[Cc]hậm nhất(?:\\s+là)?(?:\\s+(?:vào|trong|đến|hết|cuối|đầu|giữa))*|[Mm]uộn nhất(?:\\s+là)?(?:\\s+(?:vào|trong|đến|trước))*|[Đđ]ến(?:\\s+hết|\\s+cuối|\\s+trước)?|[Hh]ết|[Xx]ong(?!\\s+(?:trước|vào|trong))|[Cc]uối|[Đđ]ầu|[Gg]iữa|[Vv]ào(?:\\s+đầu|\\s+cuối|\\s+giữa)?|(?:[Tt]rong\\s+)?[Dd]ịp|[Tt]rong|[Kk]ể từ|[Tt]ừ|[Đđ]úng|[Ss]au)'
export const dayCount =
  '(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?|một|hai|ba|năm|bảy|mười)(?:\\s*\\([^)]{1,20}\\))?\\s+(?:ngày(?:\\s+làm việc|\\s+liên tục)?|tuần|tháng|giờ|phút)'
/** What a time is counted from, up to the duty itself: “từ ngày nhận được văn bản của các sở, ban, ngành”. Scans err in “kể”. */
export const countedFrom = `(?:k[ểê]\\s+)?từ\\s+(?:ngày\\s+(?:${long}|${numeric})|(?:ngày|khi|thời điểm)\\s+${event})`
export const period = '(?:ngày|tuần|tháng|quý|năm(?:\\s+học)?|kỳ)'
export const often = `(?:[Hh][ằà]ng|[Mm]ỗi)\\s+${period}`
