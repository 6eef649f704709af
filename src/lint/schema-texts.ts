import {documentTypes} from '../facts/document-types'
import {defaultLimits} from '../facts/limits'
import type {Descriptions} from './shape-schema'

function eachType(path: string, text: (name: string) => string): Descriptions {
  return Object.fromEntries(documentTypes.map(({id, name}) => [`${path}.${id}`, text(name)]))
}

const {sentenceSyllables, pageSyllables, documentPages} = defaultLimits

/** What the editor shows while `.the-thuc.json` is typed. */
export const schemaTexts: Descriptions = {
  office: 'Những gì riêng của cơ quan: tổ chức, ký hiệu, chữ viết tắt, địa danh, từ ngữ.',
  'office.bodies': 'Cơ quan, đơn vị mà Thể Thức chưa biết.',
  'office.bodies.*.name': 'Tên đầy đủ, ví dụ `Ban Quản lý Khu du lịch`.',
  'office.bodies.*.symbol': 'Ký hiệu trong số văn bản, ví dụ `BQLKDL`.',
  'office.bodies.*.abbreviation': 'Chữ viết tắt trong danh sách, ví dụ `BQL KDL`.',
  'office.bodies.*.successor': 'Cơ quan tiếp nhận nhiệm vụ, nếu tổ chức này đã kết thúc hoạt động.',
  'office.symbols': 'Ký hiệu cơ quan khác dùng trong số văn bản.',
  'office.abbreviations':
    'Chữ viết tắt quen dùng, không cần giải thích trong văn bản, ví dụ `{"TTĐT": "trang thông tin điện tử"}`.',
  'office.places': 'Địa danh riêng của địa phương.',
  'office.words': 'Từ viết đúng mà Thể Thức chưa biết.',
  'office.variants':
    'Cặp từ ngữ cùng nghĩa, mỗi văn bản chỉ nên dùng một, ví dụ `[["bảo đảm", "đảm bảo"]]`.',
  retext:
    'Bổ trợ retext chạy cùng các quy tắc, chọn trong những bổ trợ có sẵn; mỗi phát hiện là một gợi ý `retext:TÊN`.',
  limits: 'Độ dài từ đó trở lên thì nhắc là dài.',
  'limits.sentenceSyllables': `Số tiếng của một câu (mặc định ${sentenceSyllables}).`,
  'limits.pageSyllables': `Số tiếng tính là một trang (mặc định ${pageSyllables}).`,
  'limits.documentPages': `Số trang của văn bản (mặc định ${documentPages}).`,
  'limits.typePages': 'Số trang theo tên loại, ví dụ `{"chi-thi": 4}`.',
  ...eachType('limits.typePages', (name) => `Số trang của ${name}.`),
  profiles: 'Giá trị mà cơ quan quy định khác bộ quy định chung.',
  'profiles.*.recipientSeparator': 'Dấu cuối mỗi nơi nhận.',
  'profiles.*.endMark': 'Dấu kết thúc văn bản.',
  'profiles.*.numberColon': 'Sau chữ "Số" có dấu hai chấm.',
  'profiles.*.numberMarks': 'Dấu sau số và dấu giữa ký hiệu tên loại với tên cơ quan.',
  'profiles.*.typeSymbols': 'Ký hiệu tên loại trong số văn bản, ký hiệu thường dùng ghi trước.',
  ...eachType('profiles.*.typeSymbols', (name) => `Ký hiệu của ${name}.`),
  'profiles.*.letterSubjectLead': 'Chữ mở đầu trích yếu của công văn.',
  'profiles.*.petitionLabel': 'Chữ ghi trên nơi gửi của tờ trình.',
  'profiles.*.groundMarks': 'Dấu cuối các căn cứ.',
  'profiles.*.groundMarks.inner': 'Dấu cuối mỗi căn cứ.',
  'profiles.*.groundMarks.last': 'Các dấu được dùng ở căn cứ cuối cùng.',
  'profiles.*.citationComma': 'Khi viện dẫn, trước ngày ban hành có dấu phẩy.',
  'profiles.*.authorities': 'Cách viết tắt quyền hạn ký, ví dụ `{"TM": "TM."}`.',
  'profiles.*.authorities.TM': 'Thay mặt.',
  'profiles.*.authorities.KT': 'Ký thay.',
  'profiles.*.authorities.TL': 'Thừa lệnh.',
  'profiles.*.authorities.TUQ': 'Thừa ủy quyền.',
  'profiles.*.authorities.Q': 'Quyền cấp trưởng.',
  'profiles.*.archiveColon': 'Sau chữ "Lưu" có dấu hai chấm.',
  'profiles.*.archiveSample': 'Dòng lưu mẫu, chỗ người soạn điền ghi `[…]`.',
  'profiles.*.sections': 'Các phần mà mỗi loại văn bản phải có.',
  ...eachType('profiles.*.sections', (name) => `Các phần của ${name}.`),
  'profiles.*.typography': 'Khổ giấy, lề, phông chữ, cỡ chữ khi in và xuất ra Word.',
  'profiles.*.typography.font': 'Phông chữ.',
  'profiles.*.typography.margins': 'Lề trang, milimét: ít nhất và nhiều nhất.',
  'profiles.*.typography.indent': 'Thụt đầu dòng, milimét: ít nhất và nhiều nhất.',
  'profiles.*.typography.spacing': 'Khoảng cách ít nhất giữa các đoạn, điểm (pt).',
  'profiles.*.typography.line':
    'Khoảng cách dòng: `points` là số điểm chính xác, `lines` là bội số của dòng đơn.',
  'profiles.*.typography.lettering': 'Cỡ chữ, kiểu chữ của từng thành phần.',
  'profiles.*.typography.lettering.*.size': 'Cỡ chữ: ít nhất và nhiều nhất.',
}
