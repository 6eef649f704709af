/** What a column of a table of tasks holds. */
export type ColumnRole = 'label' | 'task' | 'lead' | 'coordinating' | 'time'

/** "TT", "STT": the head of the column for the number of a row; folded. */
export const numberHead = /^(?:stt|tt|số tt|số thứ tự|số)$/u

/** By what the head of a column tells what it holds; folded, the first row that fits holds. */
export const columnHeads: readonly (readonly [role: ColumnRole, head: RegExp])[] = [
  ['coordinating', /phối hợp/u],
  [
    'lead',
    /chủ trì|(?:cơ quan|đơn vị|bộ phận|cá nhân|trách nhiệm)[^.;]{0,12} (?:thực hiện|tham mưu|đầu mối|soạn thảo|trình)|phụ trách|người thực hiện|phân công/u,
  ],
  ['time', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm/u],
  ['label', numberHead],
  [
    'task',
    /nội dung|nhiệm vụ|công việc|đề án|hoạt động|tên|(?:thông tin|vấn đề) (?:đề xuất|kiến nghị)|^(?:đề xuất|kiến nghị)/u,
  ],
]
