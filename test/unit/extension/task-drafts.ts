import {readDirective} from '../../../src/document/read'
import {type Sheet, sheetOf} from '../../../src/extension/tasks-sheet'
import type {Level} from '../../../src/lint/rule'

const head = `ỦY BAN NHÂN DÂN
XÃ TÂN LẬP
Số: 12/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Lập, ngày 12 tháng 10 năm 2026
KẾ HOẠCH
Chăm sóc cây xanh`

const foot = `TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A`

/** A plan of a commune with some operative lines. */
export function plan(...lines: readonly string[]): string {
  return [head, '', ...lines, '', foot, ''].join('\n')
}

/** A plan with tasks of every sort: without lead, without or with vague time limit, several leads, several days. */
export const mixedPlan = plan(
  'I. NỘI DUNG',
  '1. Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát các vườn ươm, gửi danh sách trước ngày 15/12/2026.',
  '2. Tuyên truyền đến từng hộ dân về lợi ích của cây xanh.',
  '3. Trạm Y tế xã kịp thời báo cáo các trường hợp cây đổ.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Văn phòng Đảng ủy',
  '- Theo dõi việc trồng cây, báo cáo hằng tháng.',
  '- Tổ chức hội nghị sơ kết trước ngày 20/01/2027, tổng kết trước ngày 20/12/2027.',
  '2. Công an xã thường xuyên tuần tra các tuyến đường có cây mới trồng.',
)

/** The tasks of a text; `rules`: levels as settings have them. */
export function sheetFor(text: string, rules: Readonly<Record<string, Level>> = {}): Sheet {
  return sheetOf({directive: readDirective(text), terms: {configuration: {rules}}})
}
