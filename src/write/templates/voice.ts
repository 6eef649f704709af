import type {DocumentTypeId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'

/** The words of a draft that depend on who writes it and by which rules; the texts of the types are told with it. */
export interface Voice {
  readonly type: DocumentTypeId
  readonly profile: Profile
  readonly isParty: boolean
  /** The document's name for itself: "Kế hoạch". */
  readonly self: string
  /** Who speaks: "Ban Thường vụ Đảng ủy", "Chủ tịch Ủy ban nhân dân xã". */
  readonly speaker: string
  /** The issuing body: "Đảng ủy", "Ủy ban nhân dân xã". */
  readonly body: string
  /** In capitals, with its place, as a decision names who decides. */
  readonly decider: string
  /** To whom reports go upward. */
  readonly superior: string
  /** Who carries the work out. */
  readonly executors: string
  readonly year: number
}

/** A day to be filled in. */
export const day = '[ngày/tháng/năm]'

/** A document to be cited: its parts in their order. The editor offers those of the workspace there. */
export const citedBlank = '[loại, số, ngày, cơ quan ban hành, trích yếu]'

/** A document cited for the first time: type, number, date, body, subject. Nghị định 30, Phụ lục I, II.6.b; `domain.md` §2.5. */
export function citationBlank({numberMarks}: Profile, isParty: boolean): string {
  const number = `[loại văn bản] số [số]${numberMarks[0]}[ký hiệu]`
  return isParty
    ? `${number}, ngày [ngày ban hành] của [cơ quan ban hành] về [trích yếu]`
    : `${number} ngày [ngày ban hành] của [cơ quan ban hành] về [trích yếu]`
}

/** The section with which plans and programmes begin. */
export const purpose: readonly string[] = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '[Kết quả cần đạt].',
  '2. Yêu cầu',
  '[Yêu cầu đối với việc thực hiện].',
]

/** A task with all that makes it one: lead, coordination, work, time limit. */
export const task = `[Cơ quan chủ trì] chủ trì, phối hợp với [cơ quan phối hợp] [việc phải làm], hoàn thành trước ngày ${day}.`

/** A task whose result goes to somebody. */
export function productTask(voice: Voice): string {
  return `[Cơ quan thực hiện] xây dựng [tên sản phẩm], trình ${voice.speaker} trước ngày ${day}.`
}

/** Who follows up, and when the work is looked back upon. */
export function monitorTask({self, speaker}: Voice): string {
  return `Giao [cơ quan theo dõi] theo dõi, đôn đốc, kiểm tra việc thực hiện ${self} này; tổng hợp, báo cáo ${speaker} trước ngày ${day}; tham mưu sơ kết, tổng kết theo quy định.`
}

/** Who pays. */
export const resources =
  'Kinh phí thực hiện bố trí từ [nguồn kinh phí]; [cơ quan tài chính] thẩm định, trình cấp có thẩm quyền phê duyệt trước ngày [ngày/tháng/năm].'

/** What to do where the work meets obstacles. */
export function obstacles({speaker}: Voice): string {
  return `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo ${speaker} (qua [cơ quan theo dõi]) để xem xét, giải quyết.`
}
