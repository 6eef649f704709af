import {type Named, named} from './snippet'
import {day, purpose, resources, task} from './voice'

/** Passages that any document may hold. */
export const partSnippets: readonly Named[] = [
  named(
    'Nhiệm vụ',
    'nhiemvu',
    'nhiệm vụ',
    task,
    'Một việc đủ ba điều: ai chủ trì, phối hợp với ai, xong trước ngày nào',
  ),
  named(
    'Nhiệm vụ có sản phẩm',
    'nhiemvu-sanpham',
    'nhiệm vụ có sản phẩm',
    `[Cơ quan chủ trì] chủ trì, phối hợp với [cơ quan phối hợp] xây dựng [tên sản phẩm], trình [nơi phê duyệt] trước ngày ${day}.`,
    'Một việc ghi rõ sản phẩm và nơi nhận sản phẩm',
  ),
  named(
    'Báo cáo định kỳ',
    'baocaodinhky',
    'báo cáo định kỳ',
    '[Cơ quan] báo cáo kết quả về [nơi tổng hợp] trước ngày [ngày] hằng [tháng, quý].',
    'Chế độ báo cáo: ai báo cáo, cho ai, ngày nào trong kỳ',
  ),
  named(
    'Theo dõi, đôn đốc',
    'theodoi',
    'theo dõi, đôn đốc',
    `Giao [cơ quan] theo dõi, đôn đốc, kiểm tra việc thực hiện, tổng hợp kết quả báo cáo [cơ quan ban hành] trước ngày ${day}.`,
    'Giao một nơi theo dõi việc thực hiện cả văn bản',
  ),
  named(
    'Mục đích, yêu cầu',
    'mucdich',
    'mục đích, yêu cầu',
    purpose.join('\n\n'),
    'Mục mở đầu của kế hoạch, chương trình, hướng dẫn',
  ),
  named(
    'Mục tiêu',
    'muctieu',
    'mục tiêu',
    '1. Mục tiêu chung\n\n[Kết quả chung cần đạt].\n\n2. Mục tiêu cụ thể đến năm [năm]\n\n- [Chỉ tiêu thứ nhất].\n\n- [Chỉ tiêu thứ hai].',
    'Mục tiêu chung và các chỉ tiêu đo được của nghị quyết, chương trình',
  ),
  named(
    'Kinh phí',
    'kinhphi',
    'kinh phí',
    resources,
    'Nguồn kinh phí, ai thẩm định, bao giờ phê duyệt',
  ),
  named(
    'Tổ chức thực hiện',
    'tochucthuchien',
    'tổ chức thực hiện',
    `1. [Cơ quan thực hiện] phân công người thực hiện, gửi danh sách về [cơ quan theo dõi] trước ngày ${day}.\n\n2. Giao [cơ quan theo dõi] theo dõi, đôn đốc, kiểm tra việc thực hiện; tổng hợp, báo cáo [cơ quan ban hành] trước ngày ${day}; tham mưu sơ kết, tổng kết theo quy định.`,
    'Ai thực hiện, ai theo dõi, báo cáo, sơ kết, tổng kết',
  ),
  named(
    'Câu kết',
    'cauket',
    'câu kết',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo [cơ quan ban hành] (qua [cơ quan theo dõi]) để xem xét, giải quyết.',
    'Câu cuối: vướng mắc thì báo ai',
  ),
  named(
    'Phổ biến đến chi bộ',
    'phobien',
    'phổ biến đến chi bộ',
    '[Nghị quyết, Chỉ thị] này phổ biến đến chi bộ.',
    'Câu chỉ dẫn phạm vi phổ biến của nghị quyết, chỉ thị của Đảng',
  ),
  named(
    'Kính gửi',
    'kinhgui',
    'kính gửi',
    'Kính gửi:\n- [Cơ quan nhận thứ nhất];\n- [Cơ quan nhận thứ hai].',
    'Nơi nhận công văn, mỗi nơi một dòng',
  ),
  named(
    'Phụ lục',
    'phuluc',
    'phụ lục',
    'PHỤ LỤC\n[Tên phụ lục]\n(Kèm theo [loại văn bản] số … ngày … của [cơ quan ban hành])',
    'Đầu một phụ lục kèm theo văn bản',
  ),
]
