import {documentType} from '../facts/document-types'
import type {DocumentTypeId} from '../facts/ids'
import {capitalised} from '../text/letters'

/** Types by whose names documents speak of themselves; “Dự án này”, “Hợp đồng này” are mostly about another thing. */
const selfNamed: readonly DocumentTypeId[] = [
  'nghi-quyet',
  'quyet-dinh',
  'chi-thi',
  'ket-luan',
  'quy-che',
  'quy-dinh',
  'thong-tri',
  'huong-dan',
  'thong-bao',
  'bao-cao',
  'ke-hoach',
  'chuong-trinh',
  'de-an',
  'to-trinh',
  'cong-van',
  'cong-dien',
]

const typeNames = selfNamed.map((id) => capitalised(documentType(id).name)).join('|')

/** “Kế hoạch này”, “Quyết định này”: how a document speaks of itself. Group 1: the name of its type. */
export const selfReference = new RegExp(`(?<!\\p{L})(${typeNames})\\s+này(?!\\p{L})`, 'u')

/** “Sở Nội vụ đề nghị các đơn vị quan tâm, triển khai thực hiện.”: asked for is all that stands above. */
const wholeAsked =
  /^(?:[^.;:]{0,69}\s)?(?:[Yy]êu cầu|[Đđ]ề nghị) [^.;]{3,200}(?:nghiêm túc|khẩn trương|quan tâm|phối hợp|triển khai|tổ chức) [^.;]{0,30}thực hiện[^.;]{0,40}(?:[./]|$)/u

/** “Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở … nêu cao tinh thần trách nhiệm, …”: asked for is a way of working. */
const spiritAsked =
  /(?:^|[.;] )(?:[^.;:]{0,69}\s)?(?:yêu cầu|đề nghị) ?[^.;]{3,200}nêu cao tinh thần trách nhiệm/iu

/** “Ủy ban nhân dân tỉnh giao Giám đốc các sở … theo nhiệm vụ được giao tại kế hoạch này triển khai …” */
const dutiesGiven = new RegExp(
  `(?:giao|yêu cầu|đề nghị) [^.;:]{3,300}nhiệm vụ được (?:giao|phân công) (?:tại|trong|theo) (?:${typeNames}|văn bản) này`,
  'iu',
)

/** “Chỉ thị này có hiệu lực thi hành sau 10 ngày kể từ ngày ký.” */
const enacted = new RegExp(`^(?:${typeNames}) này có hiệu lực`, 'u')

/** True for the sentence with which a document that has no articles comes into force: what follows closes it. */
export function isEnactment(text: string): boolean {
  return enacted.test(text)
}

/** True where a text speaks of the document in which it stands. */
export function namesItself(text: string): boolean {
  return text.includes(' này') && (selfReference.test(text) || text.includes('văn bản này'))
}

/** True for a sentence that asks to carry out the whole and gives no work of its own. */
export function asksForWhole(text: string): boolean {
  return wholeAsked.test(text) || spiritAsked.test(text) || dutiesGiven.test(text)
}

const closingStart =
  /^(?:Trên đây|Yêu cầu|Đề nghị|Trong quá trình|Quá trình|Nhận được|Căn cứ (?:nội dung )?(?:\p{Lu}\p{L}+ ){1,2}này|Giao\s)/u
/** “Văn phòng … thông báo để các cơ quan biết, thực hiện” */
const notice =
  /^[^.;]{0,60}thông báo (?:[^.;]{0,120} )?(?:để|đến|tới) [^.;]{0,160}(?:biết|thực hiện)/u
/** “… giải quyết dứt điểm 04 nội dung nêu trên” */
const wholeAbove = /(?:nội dung|nhiệm vụ|công việc)[^.;]{0,40}(?:nêu trên|trên đây|nói trên)/u
/** “Báo cáo kết quả gửi về Sở Nội vụ trước ngày …” */
const reported = /^(?:Báo cáo k|K)ết quả (?:thực hiện |triển khai )?[^.;]{0,80}gửi về/u

/** True for a sentence that closes a document: it speaks of the document as a whole. */
export function isClosing(text: string): boolean {
  return (
    closingStart.test(text) ||
    namesItself(text) ||
    wholeAbove.test(text) ||
    notice.test(text) ||
    reported.test(text) ||
    asksForWhole(text) ||
    /^\(.*\)[./]*$/u.test(text)
  )
}
