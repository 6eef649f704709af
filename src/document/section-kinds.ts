import {folded} from '../text/letters'
import type {SectionKind} from './model'

/** What the title of a section says it is for; the first row that fits holds. Titles are compared folded. */
const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:mục đích|mục đích,? yêu cầu|mục đích,? ý nghĩa|mục đích và yêu cầu|mục đích - yêu cầu)(?!.*(?:nhiệm vụ|giải pháp))/u,
    'purpose',
  ],
  [
    /^(?:(?:về )?(?:phương hướng,? (?:và )?)?mục tiêu|chỉ tiêu|các chỉ tiêu|một số chỉ tiêu|một số mục tiêu|phấn đấu|tầm nhìn|định hướng)(?!.*(?:nhiệm vụ|giải pháp))/u,
    'objective',
  ],
  [/^(?:(?:một số |các |những )?yêu cầu(?: đặt ra)?|phương châm)[.:]?$/u, 'requirement'],
  [/^(?:về )?(?:các |một số |những )?nguyên tắc(?!.*(?:nhiệm vụ|giải pháp))/u, 'requirement'],
  [/^(?:quan điểm|quan điểm chỉ đạo|quan điểm,)/u, 'viewpoint'],
  [
    /^(?:tình hình|kết quả(?! thực hiện nhiệm vụ được giao)|một số kết quả|những kết quả|ưu điểm|tồn tại|hạn chế|những hạn chế|khó khăn|thuận lợi|nguyên nhân|thực trạng|đánh giá|bối cảnh|sự cần thiết|cơ sở pháp lý|căn cứ pháp lý|căn cứ(?! .{12,}:$)|bài học)(?!.*(?:nhiệm vụ|giải pháp|tổ chức thực hiện))/u,
    'situation',
  ],
  [
    /^(?:phạm vi|thành phần|đối tượng(?! thực hiện nhiệm vụ)|tiêu chí|tiêu chuẩn|điều kiện|thẩm quyền|khẩu hiệu|giải thích từ ngữ|hình thức(?: \p{L}+){0,3}$)(?!.*(?:nội dung|nhiệm vụ|giải pháp|phương án))/u,
    'scope',
  ],
  // How a conference runs: who is to speak when, and no work of an office.
  [
    /^(?:nội dung,? (?:và )?)?(?:trình tự|chương trình)(?:,? thủ tục)?(?: tổ chức| tiến hành)? (?:hội nghị|cuộc họp|phiên họp|(?:buổi )?lễ(?! hội))|^nội dung, trình tự, thủ tục$/u,
    'scope',
  ],
  [
    /^(?:kinh phí|nguồn kinh phí|(?:dự kiến )?(?:các )?nguồn lực|dự toán|về kinh phí|cơ chế tài chính)/u,
    'resources',
  ],
  [
    /(?:tổ chức thực hiện|phân công (?:nhiệm vụ|thực hiện|trách nhiệm)|trách nhiệm thi hành|điều khoản thi hành|^tổ chức triển khai|^trách nhiệm)/u,
    'organization',
  ],
  [/(?:nhiệm vụ|giải pháp)/u, 'tasks'],
  [/^(?:nội dung|các nội dung|một số nội dung|các hoạt động)/u, 'content'],
]

/** Sections that tell why, what for and for whom: in them nobody is told to do anything. */
export const silentKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'purpose',
  'requirement',
  'viewpoint',
  'objective',
  'situation',
  'scope',
])

/** “Về đánh giá tình hình …”, joined by a PDF as well: the words behind "về" tell. */
const about =
  /^về ?(?=(?:đánh giá|tình hình|kết quả|thực trạng|mục đích|mục tiêu|quan điểm|yêu cầu|ưu điểm|hạn chế))/u

/** The kind of a title, also of a text whose words a program joined ("kết_quả"); `other` where its words do not tell. */
export function sectionKind(title: string): SectionKind {
  if (title.length > 160) return 'other'
  const words = folded(title)
    .replaceAll('_', ' ')
    .replace(/^[\s"“]+/u, '')
    .replace(about, '')
  for (const [pattern, kind] of kinds) if (pattern.test(words)) return kind
  return 'other'
}
