import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {readTasks} from '../../../src/tasks/read'
import {type Case, describeCases} from './cases'

const nobody: readonly Case[] = [
  {
    title: 'what has been, under a title that a PDF joined; figures under a bare title',
    text: [
      ...['1. Vềtình hình năm 2026', '- Rà soát hồ sơ các chợ.', '2. Phát triển chợ'],
      ...['- Doanh thu 60 triệu đồng.', '- Diện tích 50 ha.', '3. Sở Y tế rà soát chợ.'],
    ],
    tasks: ['6 3 Sở Y tế (own)'],
  },
  {
    title: 'papers that are to be made known, signs to look for, forms of teaching',
    text: [
      ...['1. Tuyên truyền các văn bản về chợ', '- Nghị quyết số 12/NQ-HĐND về chợ.'],
      ...['- Quyết định số 15/QĐ-UBND về phí chợ.', '- Các văn bản khác.'],
      ...['2. Sở Y tế kiểm tra chợ, trong đó lưu ý các dấu hiệu sau đây:', '+ Bán hàng không tem.'],
      ...['3. Mở lớp cho các chợ gồm một hoặc các hình thức sau đây:', 'a) Bồi dưỡng ngắn hạn.'],
    ],
    tasks: ['1 1 (none)', '5 2 Sở Y tế (own)', '7 3 (none)'],
  },
  {
    title: 'what has been, by the words above a list; a list of work below it is none',
    text: [
      ...['1. Về công tác tháng 8: các xã đã hoàn thành nhiều việc, thể hiện trên các mặt:'],
      ...['- Tổ chức thành công hội chợ.', '- Thường trực Đảng ủy lưu ý:'],
      ...['+ Lập sổ theo dõi hội chợ.', '2. Các sở đã có báo cáo Ủy ban nhân dân tỉnh như sau:'],
      ...['a) Báo cáo về hồ sơ các chợ.', 'b) Báo cáo về giá.'],
    ],
    tasks: ['4 + (none)'],
  },
  {
    title: 'principles, criteria and conditions',
    text: [
      ...['1. Về nguyên tắc rà soát', '- Rà soát từ dưới lên.', '2. Tiêu chí bình xét'],
      ...['- Có sổ theo dõi.', '- Giao Sở Y tế hướng dẫn bình xét.'],
    ],
    tasks: ['5 - Sở Y tế (own)'],
  },
  {
    title: 'a bold title with a stop, and a bullet that introduces its neighbours',
    text: [
      ...['**1. Đào tạo; sử dụng cán bộ.**', '', '- Lập quy hoạch.', ''],
      ...['**2. Sở Xây dựng:**', '', '- Chỉ đạo lực lượng thanh tra:', '- Kiểm tra công trường.'],
    ],
    tasks: ['3 - (none)', '8 - Sở Xây dựng (heading)'],
  },
  {
    title: 'what has been, in words that a program joined, before what a whole branch is to do',
    text: [
      ...['I . Về kết_quả công_tác năm 2026', '1.1 . Tổ_chức thi_hành án được kiện_toàn .'],
      ...['', 'II . Về nhiệm_vụ năm 2027', '', 'Toàn Ngành cần tập_trung làm các việc sau :'],
      ...['2.1 . Rà_soát văn_bản .'],
    ],
    tasks: ['7 2.1 Toàn Ngành (lead-in)'],
  },
  {
    title: 'projects by name; work among what a plan is to hold',
    text: [
      ...['1. Sở Y tế', '- Dự án 1: “Nâng cấp trạm y tế”.', '- Rà soát hồ sơ.', ''],
      ...['2. Những nội dung chủ yếu của kế hoạch gồm:', '2.1. Mức tăng thu ngân sách.'],
      ...['2.2. Các nhiệm vụ chủ yếu:', 'a) Bảo vệ rừng.'],
    ],
    tasks: ['3 - Sở Y tế (heading)', '8 a) (none)'],
  },
  {
    title: 'what a subject is to come to, above its work',
    text: [
      ...['**2. Hạ tầng số**', '', 'Phát triển hạ tầng số nhanh, đồng bộ.', ''],
      ...['a) Lắp đặt trạm phát sóng.', '', 'b) Bảo trì tủ mạng.'],
    ],
    tasks: ['5 a) (none)', '7 b) (none)'],
  },
  {
    title: 'what favours a school',
    text: ['1. Thuận lợi', '- Nhà trường triển khai học liệu số.', '2. Nhiệm vụ', '- Sửa mái.'],
    tasks: ['4 - (none)'],
  },
  {
    title: 'how a ceremony runs',
    text: ['1. Chương trình lễ trao tặng', '- Công bố quyết định.', '- Đảng ủy xã trao Huy hiệu.'],
    tasks: [],
  },
  {
    title: 'a title over what explains it, and over its items',
    text: [
      ...['1. Bảo đảm kinh phí', '', 'Không có nguồn lực thì không có kết quả.', ''],
      ...['a) Bố trí kinh phí.', '2. Nhân lực', ''],
      ...[
        'Phát triển nhân lực là điều kiện tiên quyết.',
        '',
        'a) Mở lớp tập huấn, nhất là khâu số hóa.',
      ],
      'b) Xác định học tập là nền tảng của công tác cán bộ.',
    ],
    tasks: ['5 a) (none)', '10 a) (none)', '11 b) (none)'],
  },
  {
    title: 'from where money comes',
    text: [
      'IV. KINH PHÍ',
      '',
      'Kinh phí thực hiện gồm ngân sách, trong đó:',
      '',
      '1. Huy động các doanh nghiệp.',
    ],
    tasks: [],
  },
  {
    title: 'under the title of the money only what bodies by name have to do',
    text: [
      ...['IV. KINH PHÍ THỰC HIỆN', '- Huy động các doanh nghiệp.', '- Hỗ trợ từ trung ương.'],
      '- Sở Tài chính cân đối nguồn vốn.',
    ],
    tasks: ['4 - Sở Tài chính (own)'],
  },
  {
    title: 'what things cost, and the title over them',
    text: [
      ...['1. Sở Y tế mua thuốc.', '2. Phân kỳ đầu tư:', '- Năm 2026: 1.300.000.000đ'],
      ...['- Mua trang thiết bị: 250.000.000 đồng/năm.', '- Thuê máy chủ: khoảng 2,5 tỷ đồng.'],
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'an account of what was asked before',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', '', 'PHỤ LỤC II', 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I', ''],
      ...['| TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |', '|---|---|---|---|'],
      '| 1 | Lập danh sách hộ nghèo | Sở Y tế | 30/3/2026 |',
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'what follows the sentence with which a directive comes into force',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', 'Chỉ thị này có hiệu lực sau 10 ngày kể từ ngày ký.'],
      ...['Các sở, ngành căn cứ nhiệm vụ của mình thực hiện.', 'Hằng năm Sở Y tế báo cáo.'],
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'aims under titles with a stop',
    text: ['I. Mục đích, yêu cầu.', '1. Tổng kết việc học của đảng viên.', '2. Tạo chuyển biến.'],
    tasks: [],
  },
  {
    title: 'what is only to be decided',
    text: [
      ...['2. Sở Tài chính', 'a) Trình Hội đồng nhân dân quyết định:'],
      ...['- Phương án phân bổ vốn;', '- Cơ chế hỗ trợ.'],
    ],
    tasks: ['2 a) Sở Tài chính (heading)'],
  },
  {
    title: 'paragraphs at the end that ask for the whole',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', ''],
      'Giữ rừng là việc lớn. Ủy ban nhân dân tỉnh yêu cầu các sở nêu cao tinh thần trách nhiệm.',
      '',
      'Ủy ban nhân dân tỉnh giao các sở theo nhiệm vụ được giao tại kế hoạch này triển khai đúng hạn.',
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'how a conference runs, and who takes part',
    text: [
      ...['1. Trình tự tổ chức hội nghị', '- Giới thiệu đại biểu.', '- Đọc báo cáo.'],
      ...['2. Thành phần dự hội nghị', '- Mời đại diện các hộ.'],
    ],
    tasks: [],
  },
  {
    title: 'forms to be filled in',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', '', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', ''],
      ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '', 'Nguyễn Văn A', '', 'Mẫu số 01/HS', ''],
      ...['1. Ghi rõ họ tên người lập.', '2. Ký và đóng dấu.'],
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'examples',
    text: ['1. Sở Y tế rà soát hồ sơ.', 'Ví dụ: Chi bộ thôn A có 03 hồ sơ thì kiểm tra 01 hồ sơ.'],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'the words of a document that is amended',
    text: ['1. Sửa đổi Điều 3 như sau:', '“a) Sở Y tế rà soát hồ sơ;', 'b) Sở Nội vụ lập sổ.”'],
    tasks: [],
  },
  {
    title: 'contents below a thing',
    text: [
      '1. Hồ sơ gồm:',
      '- Kiểm tra sức khỏe.',
      '2. Bản tin gồm các nội dung sau:',
      '- Tuyên truyền.',
    ],
    tasks: [],
  },
  {
    title: 'titles in capitals that begin with a verb',
    text: [
      'A. ĐÀO TẠO ĐẠI HỌC',
      'Tên cơ sở đào tạo',
      '',
      'II. MỘT SỐ YÊU CẦU',
      '- Bảo đảm tiết kiệm.',
    ],
    tasks: [],
  },
  {
    title: 'what was found, even where it is told with verbs',
    text: [
      '1. Về đánh giá tình hình',
      '',
      '(1) Duy trì nền nếp công tác.',
      '',
      '2. Lập sổ theo dõi.',
    ],
    tasks: ['5 2 (none)'],
  },
  {
    title: 'when and where something is held',
    text: [
      '3. Thời gian, địa điểm',
      '- Thời gian: Ngày 10/11/2026.',
      '- Địa điểm: Nhà văn hóa thôn.',
    ],
    tasks: [],
  },
  {
    title: 'members of a board',
    text: [
      'Điều 1. Kiện toàn Ban Chỉ đạo, gồm các ông, bà có tên sau:',
      '1. Mời ông Nguyễn Văn A - Thành viên.',
    ],
    tasks: [],
  },
  {
    title: 'sentences that close the document',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ trước ngày 15/12/2026.', ''],
      ...['Báo cáo kết quả thực hiện gửi về Sở Nội vụ trước ngày 20/12/2026.', ''],
      ...[
        'Bộ Y tế đề nghị Chủ tịch các tỉnh quan tâm chỉ đạo thực hiện. Liên hệ Văn phòng Bộ.',
        '',
      ],
      'Văn phòng thông báo ý kiến của Chủ tịch để các cơ quan biết, thực hiện.',
    ],
    tasks: ['1 1 Sở Y tế (own); trước ngày 15/12/2026 = 2026-12-15'],
  },
  {
    title: 'figures to be reached',
    text: [
      '1. Nâng cao nhận thức của người dân, với các chỉ tiêu cụ thể như sau:',
      '(1) Vận động ít nhất 70% số hộ.',
    ],
    tasks: [],
  },
  {
    title: 'when the document takes effect',
    text: [
      'VII. Tổ chức thực hiện',
      '',
      'Hướng dẫn này có hiệu lực từ ngày ký.',
      '',
      'Trong quá trình thực hiện, các chi bộ phản ánh vướng mắc.',
    ],
    tasks: [],
  },
  {
    title: 'statements below a title that begins with a verb',
    text: ['1. Xác định đối tượng được hỗ trợ', '1.1. Người có tên trong danh sách.'],
    tasks: [],
  },
]

describe('tasks', () => {
  describeCases('are none where nobody is asked:', nobody)

  it('are none in documents that lay no duties down', () => {
    const text = 'BÁO CÁO\nvề kết quả\n\n1. Sở Y tế rà soát hồ sơ.'
    assert.deepEqual(readTasks(readDirective(text)), [])
  })
})
