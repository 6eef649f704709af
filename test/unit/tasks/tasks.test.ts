import assert from 'node:assert/strict'
import {readDirective} from '../../../src/document/read'
import {readTasks} from '../../../src/tasks/read'
import {type Case, describeCases} from './cases'

const whoAndWhen: readonly Case[] = [
  {
    title: 'who acts is named in the item',
    text: ['1. Sở Y tế rà soát hồ sơ trước ngày 15/12/2026.', '2. Giữ vệ sinh chung.'],
    tasks: ['1 1 Sở Y tế (own); trước ngày 15/12/2026 = 2026-12-15', '2 2 (none)'],
  },
  {
    title: 'a heading names who acts',
    text: ['1. Sở Y tế', '- Rà soát hồ sơ.', '- Lập sổ theo dõi, xong trong tháng 11/2026.'],
    tasks: ['2 - Sở Y tế (heading)', '3 - Sở Y tế (heading); trong tháng 11/2026 = 2026-11-30'],
  },
  {
    title: 'a bold line names who acts',
    text: ['I. PHÂN CÔNG', '', '**Sở Y tế:**', '', '- Rà soát hồ sơ.'],
    tasks: ['5 - Sở Y tế (heading)'],
  },
  {
    title: 'the sentence before the list names who acts',
    text: ['Tỉnh ủy yêu cầu các đảng ủy xã thực hiện các việc sau:', '', '1. Rà soát hồ sơ.'],
    tasks: ['3 1 các đảng ủy xã (lead-in)'],
  },
  {
    title: 'the sentence before the list says what somebody must do',
    text: [
      'Thời gian tới, tỉnh Hòa Sơn cần tiếp tục giữ rừng, tập trung các việc sau:',
      '',
      '1. Rà soát hồ sơ.',
    ],
    tasks: ['3 1 tỉnh Hòa Sơn (lead-in)'],
  },
  {
    title: 'those to whom a list speaks must keep to what it forbids',
    text: [
      'Sở Y tế yêu cầu các trạm y tế thực hiện các việc sau:',
      ...['', '1. Rà soát hồ sơ.', '2. Chỉ được dùng thuốc trong danh mục.'],
      '3. Không sử dụng thuốc quá hạn.',
    ],
    tasks: [
      '3 1 các trạm y tế (lead-in)',
      '4 2 các trạm y tế (lead-in)',
      '5 3 các trạm y tế (lead-in)',
    ],
  },
  {
    title: 'numbered titles over lists are no parts of the sentence above them',
    text: [
      ...['IV. KINH TẾ SỐ', '', 'Phát triển kinh tế số toàn diện, cụ thể như sau:', ''],
      ...['**1. Nông nghiệp**', '', 'a) Lập cơ sở dữ liệu đất đai.', 'b) Tập huấn cho nông dân.'],
      ...['', '**2. Du lịch**', '', 'a) Xây dựng bản đồ số.'],
    ],
    tasks: ['7 a) (none)', '8 b) (none)', '12 a) (none)'],
  },
  {
    title: 'who carries out an article and the list below it, and who announces a plan',
    text: [
      ...['Điều 2. Tổ chức thực hiện', ''],
      ...['Khu Quản lý đường bộ I triển khai Điều 1 và các nội dung sau:', '', '- Sửa cống.'],
      ...['', 'Điều 3. Kế hoạch', '', 'Sở Xây dựng triển khai Kế hoạch như sau:', '', '- Sửa cầu.'],
    ],
    tasks: ['5 - Khu Quản lý đường bộ I (lead-in)', '11 - (none)'],
  },
  {
    title: 'a title over what is to be done on a day',
    text: [
      ...['I. CHƯƠNG TRÌNH', '', '#### NGÀY 1: THỨ HAI, NGÀY 24/8/2026', ''],
      ...['| Thời gian | Nội dung | Đơn vị phụ trách |', '|---|---|---|'],
      '| 7h00 - 7h15 | Giới thiệu chương trình | Ban Giám hiệu |',
    ],
    tasks: ['7 Ban Giám hiệu (own); NGÀY 24/8/2026 = 2026-08-24'],
  },
  {
    title: 'a row whose text and whose cell for time each state a time',
    text: [
      ...['I. NHIỆM VỤ', '', '| TT | Nội dung | Chủ trì | Thời hạn |', '|---|---|---|---|'],
      '| 1 | Lập danh sách, gửi huyện trước ngày 05/11/2026 | Sở Y tế | Tháng 11/2026 |',
      '| 2 | Rà soát hồ sơ kịp thời | Sở Nội vụ | 15/12/2026 |',
    ],
    tasks: [
      '5 1 Sở Y tế (own); trước ngày 05/11/2026 = 2026-11-05; Tháng 11/2026 = 2026-11-30',
      '6 2 Sở Nội vụ (own); 15/12/2026 = 2026-12-15',
    ],
  },
  {
    title: 'a paper, and behind it who prepares it',
    text: [
      ...['1. Ban Chấp hành', '1.1. Nghị quyết về bảo vệ rừng giai đoạn 2026 – 2030'],
      ...['Đảng ủy UBND xã chủ trì, tham mưu trình trong tháng 11/2026.'],
      ...['1.2. Đề án tổ chức lại trường học do Sở Giáo dục tham mưu.'],
    ],
    tasks: ['2 1.1 Đảng ủy UBND xã (own); trong tháng 11/2026 = 2026-11-30'],
  },
  {
    title: 'a sentence behind a list of facts introduces the work',
    text: [
      ...['KẾ HOẠCH', 'Chống thất thu', '', 'Năm qua còn hạn chế:', '', '- Số liệu cũ;', ''],
      ...['Để khắc phục, Cục Thuế yêu cầu các Chi cục Thuế thực hiện các việc sau:', ''],
      '1/ Rà soát hồ sơ.',
    ],
    tasks: ['10 1 các Chi cục Thuế (lead-in)'],
  },
  {
    title: 'who sees to the whole at the end',
    text: [
      ...['1. Các xã rà soát hồ sơ.', '', 'Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh.', ''],
      ...['Giao Sở Nội vụ theo dõi, đôn đốc, báo cáo kết quả thực hiện Kế hoạch này.'],
    ],
    tasks: ['1 1 Các xã (own)', '5 Sở Nội vụ (own)'],
  },
  {
    title: 'who sees to what all are asked to carry out',
    text: [
      ...['1. Các xã rà soát hồ sơ.', ''],
      'Yêu cầu các sở, ban, ngành triển khai thực hiện nghiêm túc Kế hoạch này. Giao Sở Nội vụ theo dõi, đôn đốc.',
    ],
    tasks: ['1 1 Các xã (own)', '3 các sở, ban, ngành, Sở Nội vụ (own)'],
  },
  {
    title: 'what all are asked to carry out, and nothing else',
    text: [
      ...['1. Các xã rà soát hồ sơ.', ''],
      'Yêu cầu các sở, ban, ngành triển khai thực hiện nghiêm túc Kế hoạch này.',
    ],
    tasks: ['1 1 Các xã (own)'],
  },
  {
    title: 'a body that presides, among who may do what',
    text: [
      '1. Thẩm quyền trao tặng',
      '1.1. Đảng ủy xã chủ trì tổ chức lễ.',
      '1.2. Trao cho đảng viên.',
      '2. Hình thức trao tặng',
      '2.1. Trao tặng tại hội trường',
      '- Ban Tổ chức Tỉnh ủy tham mưu danh sách.',
      '- Trao cho đảng viên.',
    ],
    tasks: ['2 1.1 Đảng ủy xã (own)', '6 - Ban Tổ chức Tỉnh ủy (own)'],
  },
  {
    title: 'titles that address those who are told apart',
    text: [
      ...['1. Đối với các đơn vị chưa tham gia đánh giá ngoài.', 'a) Rà soát hồ sơ.'],
      ...['2. Các trường mầm non, tiểu học còn lại:', 'a) Hoàn thành báo cáo.'],
      ...['3. Đối với các xã đã xong, tiếp tục giữ nền nếp.'],
    ],
    tasks: [
      '2 a) các đơn vị chưa tham gia đánh giá ngoài (heading)',
      '4 a) Các trường mầm non, tiểu học còn lại (heading)',
      '5 3 (none)',
    ],
  },
  {
    title: 'those whom a guideline guides',
    text: [
      ...[
        'Phòng Giáo dục hướng dẫn các đơn vị trực thuộc thực hiện nhiệm vụ năm học, cụ thể như sau:',
        '',
      ],
      ...['1. Rà soát hồ sơ.', '2. Các sở quản lý ngành, lĩnh vực lập danh sách.'],
    ],
    tasks: ['3 1 các đơn vị trực thuộc (lead-in)', '4 2 Các sở quản lý ngành, lĩnh vực (own)'],
  },
  {
    title: 'an article that names in its title who presides over what it lists',
    text: ['Điều 6. Nội dung Công an tỉnh có trách nhiệm chủ trì', '', '1. Kiểm tra kho hàng.'],
    tasks: ['3 1 Công an tỉnh (heading)'],
  },
  {
    title: 'a table whose heads name persons, too',
    text: [
      ...[
        'I. LỊCH',
        '',
        '| TT | Nội dung | Đơn vị/cá nhân thực hiện | Tiến độ |',
        '|---|---|---|---|',
      ],
      '| 1 | Nộp báo cáo thực tập | Khoa Luật | Tháng 6/2026 |',
    ],
    tasks: ['5 1 Khoa Luật (own); Tháng 6/2026 = 2026-06-30'],
  },
  {
    title: 'what a duty is about',
    text: [
      ...['1. Sở Tài chính chịu trách nhiệm cập nhật dữ liệu đối với:', 'a) Giá thị trường;'],
      'b) Giá tính lệ phí.',
    ],
    tasks: ['1 1 Sở Tài chính (own)'],
  },
  {
    title: 'a sentence that begins with its grounds and introduces the work',
    text: ['1. Căn cứ thông báo của cấp có thẩm quyền:', '1.1. Sở Nội vụ lập danh sách.'],
    tasks: ['2 1.1 Sở Nội vụ (own)'],
  },
  {
    title: 'a title that is a year',
    text: [
      ...['1. Năm 2027', '1.1. Sở Nội vụ tổng kết nghị quyết.', '2. Năm 2028', ''],
      'Sở Y tế sơ kết chương trình.',
    ],
    tasks: [
      '2 1.1 Sở Nội vụ (own); Năm 2027 = 2027-12-31',
      '3 2 Sở Y tế (own); Năm 2028 = 2028-12-31',
    ],
  },
  {
    title: 'who carries out a decision, below the sentence of its coming into force',
    text: [
      ...['Điều 1. Sở Y tế rà soát hồ sơ.', '', 'Điều 3. Hiệu lực thi hành', ''],
      ...['Quyết định này có hiệu lực kể từ ngày ký.', ''],
      'Giám đốc Sở Y tế, Chánh Văn phòng chịu trách nhiệm thi hành.',
    ],
    tasks: ['1 Điều 1 Sở Y tế (own)', '3 Điều 3 Giám đốc Sở Y tế, Chánh Văn phòng (own)'],
  },
  {
    title: 'a body sends its own people, and reports a number',
    text: [
      ...['2. Phòng Nội vụ', '- Phân công cán bộ, công chức quản lý hệ thống.'],
      '- Báo cáo số lượng hồ sơ.',
    ],
    tasks: ['2 - Phòng Nội vụ (heading)', '3 - Phòng Nội vụ (heading)'],
  },
  {
    title: 'a programme attached behind the signature, its title in one line',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', '', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', ''],
      ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A', ''],
      ...['CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA TỈNH HÒA SƠN', '(Kèm theo Quyết định số 5/QĐ-UBND)', ''],
      ...['II. NHIỆM VỤ', '', '1. Sở Nội vụ lập danh sách.'],
    ],
    tasks: ['1 1 Sở Y tế (own)', '16 1 Sở Nội vụ (own)'],
  },
  {
    title: 'times before the order tell why it is given',
    text: [
      'Nước sông dâng vào cuối tháng 11/2026; Tỉnh ủy yêu cầu các xã thực hiện các việc sau:',
      ...['', '1. Rà soát hồ sơ.'],
    ],
    tasks: ['3 1 các xã (lead-in)'],
  },
  {
    title: 'what a list is for has a time of its own, and so has a case',
    text: [
      'Nhằm giữ rừng những tháng cuối năm 2026, Chủ tịch tỉnh có ý kiến như sau:',
      ...[
        '',
        '1. Hạt Kiểm lâm tuần tra.',
        '2. Các xã',
        'Để giảm cháy rừng trong năm 2026, Tỉnh ủy',
      ],
      ...['yêu cầu các xã làm tốt các việc sau:', '- Dọn thực bì.'],
    ],
    tasks: ['3 1 Hạt Kiểm lâm (own)', '7 - các xã (heading)'],
  },
  {
    title: 'grounds name bodies and a time before the subject of the list',
    text: [
      'Thực hiện chủ trương của Đảng ủy, Ủy ban nhân dân xã để các thôn hoạt động tốt trong tháng',
      '8/2026, Ủy ban nhân dân tỉnh hướng dẫn một số nội dung như sau:',
      ...['', '1. Sở Nội vụ lập danh sách.'],
    ],
    tasks: ['4 1 Sở Nội vụ (own)'],
  },
  {
    title: 'work for a body by name behind what has been',
    text: [
      ...['I. ĐÁNH GIÁ CHUNG', '', 'Tỉnh đã có nhiều cố gắng.', ''],
      ...['Để làm tốt hơn, tỉnh Hòa Sơn cần tập trung các việc sau:', '', '1. Rà soát hồ sơ.'],
    ],
    tasks: ['7 1 tỉnh Hòa Sơn (lead-in)'],
  },
  {
    title: 'a section whose title names its body',
    text: [
      ...['I. NHIỆM VỤ CHỦ YẾU CỦA SỞ Y TẾ', '1. Rà soát hồ sơ.'],
      ...['II. TRÁCH NHIỆM CHUNG CỦA CÁC CƠ QUAN', '1. Lập sổ theo dõi.'],
    ],
    tasks: ['2 1 SỞ Y TẾ (heading)', '4 1 CÁC CƠ QUAN (heading)'],
  },
  {
    title: 'paragraphs under bold headings without a number',
    text: [
      ...['**Tỉnh ủy yêu cầu hoàn tất việc sắp xếp**', '', 'Tỉnh ủy giao Sở Nội vụ lập đề án.', ''],
      ...['Năm qua nhiều xã đã làm xong.', '', '**Tỉnh ủy giao Sở Y tế chỉ đạo:**', ''],
      ...['Rà soát hồ sơ.', '', 'Lập sổ trước ngày 15/12/2026.'],
    ],
    tasks: [
      '3 Sở Nội vụ (own)',
      '9 Sở Y tế (heading)',
      '11 Sở Y tế (heading); trước ngày 15/12/2026 = 2026-12-15',
    ],
  },
  {
    title: 'a thing, and in brackets who makes it by when',
    text: ['1. Nghị quyết về cải cách hành chính (Sở Nội vụ chủ trì, trình trong quý IV/2026).'],
    tasks: ['1 1 Sở Nội vụ (own); trong quý IV/2026 = 2026-12-31'],
  },
  {
    title: 'a list of what a report is to hold',
    text: [
      ...['1. Sở Y tế rà soát, báo cáo cụ thể về một số nội dung sau:', '(1) Số hộ bị thiệt hại.'],
      ...['(2) Số nhà bị sập.'],
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'years in brackets at the end, but for those of a name',
    text: [
      '1. Sở Y tế lập cơ sở dữ liệu (2026 - 2030).',
      '2. Sở Y tế lập Kế hoạch 5 năm (2026 - 2030).',
      '3. Sở Y tế mở kho dữ liệu (2027 trở đi).',
    ],
    tasks: [
      '1 1 Sở Y tế (own); 2026 - 2030 = 2030-12-31',
      '2 2 Sở Y tế (own)',
      '3 3 Sở Y tế (own); 2027 trở đi = 2027-12-31',
    ],
  },
  {
    title: 'the time of the order holds for all',
    text: [
      'Tỉnh ủy yêu cầu các xã thực hiện trước ngày 15/12/2026 các việc sau:',
      ...['', '1. Rà soát hồ sơ.'],
    ],
    tasks: ['3 1 các xã (lead-in); trước ngày 15/12/2026 = 2026-12-15'],
  },
  {
    title: 'what is to be done in a case, with and without "thì"',
    text: [
      ...['1. Sở Y tế', '- Trường hợp dịch lan rộng (cấp 3), chủ động khoanh vùng.'],
      ...['- Trường hợp thiếu thuốc thì báo cáo Ủy ban nhân dân tỉnh.'],
    ],
    tasks: ['2 - Sở Y tế (heading)', '3 - Sở Y tế (heading)'],
  },
  {
    title: 'what is looked at is part of the inspection',
    text: [
      ...['1. Giám sát việc lập danh sách cử tri. Cụ thể các nội dung:', '- Việc niêm yết.'],
      ...['- Việc giải quyết khiếu nại.', '- Bảo đảm công khai.'],
    ],
    tasks: ['1 1 (none)'],
  },
  {
    title: 'a title that is a time holds for what stands below',
    text: [
      ...['I. Quý IV/2026', '', '1. Sở Y tế rà soát hồ sơ.', '', 'II. Năm 2027:', ''],
      ...['1. Sở Y tế lập sổ.', '2. Sở Y tế báo cáo trước ngày 15/12/2027.'],
    ],
    tasks: [
      '3 1 Sở Y tế (own); Quý IV/2026 = 2026-12-31',
      '7 1 Sở Y tế (own); Năm 2027 = 2027-12-31',
      '8 2 Sở Y tế (own); trước ngày 15/12/2027 = 2027-12-15',
    ],
  },
  {
    title: 'times of the sentences before it tell what has been',
    text: [
      'Nước rút ngay sau khi bão tan. Yêu cầu các xã thực hiện các việc sau:',
      ...['', '1. Rà soát hồ sơ.'],
    ],
    tasks: ['3 1 các xã (lead-in)'],
  },
  {
    title: 'an order stands below a line that says what it is about',
    text: ['1. Về đề nghị hỗ trợ xã Hòa Sơn (KPI):', '', 'Giao Sở Y tế lập hồ sơ.'],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'a body named in a later sentence goes before the general addressees',
    text: [
      'Tỉnh ủy yêu cầu các đảng ủy xã thực hiện các việc sau:',
      '',
      '1. Khôi phục sản xuất sau bão. Sở Y tế chủ động phòng dịch.',
    ],
    tasks: ['3 1 Sở Y tế (own)'],
  },
  {
    title: 'an order under a title gives the list to somebody else',
    text: [
      '1. Công an tỉnh',
      '',
      'Giữ bí mật nhà nước.',
      '',
      'Trong đó giao Giám đốc Công an tỉnh thực hiện:',
      '',
      '- Lập sổ theo dõi.',
    ],
    tasks: ['1 1 Công an tỉnh, Giám đốc Công an tỉnh (own)', '7 - Giám đốc Công an tỉnh (heading)'],
  },
  {
    title: 'a label names bodies by a rule',
    text: ['1. Lập hồ sơ.', '- Đơn vị chủ trì tham mưu thực hiện: Các cơ quan theo quy định.'],
    tasks: ['1 1 Các cơ quan theo quy định (own)'],
  },
  {
    title: 'persons who act have a title of their own',
    text: [
      '1. Phó Hiệu trưởng phụ trách nền nếp',
      '- Kiểm tra sổ đầu bài.',
      '2. Học sinh',
      '- Ký cam kết.',
    ],
    tasks: ['2 - Phó Hiệu trưởng phụ trách nền nếp (heading)', '4 - Học sinh (heading)'],
  },
  {
    title: 'labels hold names that end in what looks like a verb',
    text: [
      '1. Lắp máy chủ.',
      '- Thực hiện: Phòng Kế hoạch tổng hợp.',
      '2. Mua máy.',
      '- Thực hiện: Tổ Hậu cần vận chuyển.',
    ],
    tasks: ['1 1 Phòng Kế hoạch tổng hợp (own)', '3 2 Tổ Hậu cần vận chuyển (own)'],
  },
  {
    title: 'a text whose few long lines are whole paragraphs',
    text: [
      '1. Đổi mới sinh hoạt',
      'Chi ủy các chi bộ lập kế hoạch sinh hoạt chuyên đề năm 2026, gửi về Đảng ủy xã (qua Ban Xây dựng Đảng) để tổng hợp, theo dõi.',
      '2. Tăng cường kiểm tra',
      'Ủy ban Kiểm tra Đảng ủy kiểm tra chi bộ.',
    ],
    tasks: ['1 1 Chi ủy các chi bộ (own)', '3 2 Ủy ban Kiểm tra Đảng ủy (own)'],
  },
  {
    title: 'bodies named again are named once, and brackets only say more of them',
    text: [
      '1. Các sở, ban, ngành; Ủy ban nhân dân các xã',
      '',
      'Các sở, ban, ngành rà soát hồ sơ; Ủy ban nhân dân các xã lập sổ.',
      '',
      '2. Lập bản đồ.',
      '- Cơ quan chủ trì:',
      '+ Sở Y tế.',
      '+ Sở Nội vụ.',
      '',
      '(Sở Y tế là cơ quan thường trực).',
    ],
    tasks: ['1 1 Các sở, ban, ngành; Ủy ban nhân dân các xã (own)', '5 2 Sở Y tế, Sở Nội vụ (own)'],
  },
  {
    title: 'whom a body asks in the midst of its duty takes no duty from it',
    text: [
      ...['1. Sở Y tế', '- Lập kế hoạch, yêu cầu các bệnh viện chuẩn bị thuốc.'],
      ...['- Đối với các xã còn ổ dịch: cần phun hóa chất.'],
    ],
    tasks: ['2 - Sở Y tế (heading)', '3 - các xã còn ổ dịch (own)'],
  },
  {
    title: 'the nearest name goes first',
    text: ['1. Sở Y tế', '- Rà soát hồ sơ.', '- Giao Trung tâm Y tế xã lập sổ.'],
    tasks: ['2 - Sở Y tế (heading)', '3 - Trung tâm Y tế xã (own)'],
  },
  {
    title: 'each item of a group names who acts',
    text: [
      '1. Cơ quan lập đề án, bao gồm:',
      'a) Sở Y tế lập đề án về y tế;',
      'b) Sở Nội vụ lập đề án về cán bộ.',
    ],
    tasks: ['2 a) Sở Y tế (own)', '3 b) Sở Nội vụ (own)'],
  },
  {
    title: 'an order follows what was decided',
    text: ['3. Thống nhất chủ trương trồng cây; giao Sở Y tế hoàn thiện hồ sơ.'],
    tasks: ['1 3 Sở Y tế (own)'],
  },
  {
    title: 'whom a later sentence orders or means, under the body that heads the list',
    text: [
      ...['1. Sở Nội vụ', 'a) Lập sổ theo dõi các hộ; giao Văn phòng Sở kiểm tra.'],
      'b) Mở lớp cho các hộ. Doanh nghiệp tham gia thực hiện lớp học tại chỗ.',
      'c) Lập sổ gửi Văn phòng Sở; giao Văn phòng Sở kiểm tra.',
      'd) Đối với chợ nổi; chợ đêm, Văn phòng Sở lập sổ.',
      'đ) Mở lớp cho các hộ; Công an xã giữ trật tự lớp học.',
      'e) Mở hội chợ xuân; nghiên cứu việc mở chợ đêm, khuyến khích doanh nghiệp tham gia.',
    ],
    tasks: [
      '2 a) Sở Nội vụ, Văn phòng Sở (heading)',
      '3 b) Sở Nội vụ, Doanh nghiệp (heading)',
      '4 c) Sở Nội vụ, Văn phòng Sở (heading)',
      '5 d) Văn phòng Sở (own)',
      '6 đ) Sở Nội vụ, Công an xã (heading)',
      '7 e) Sở Nội vụ (heading)',
    ],
  },
  {
    title: 'a group that is to note something; a span said of a thing besides',
    text: [
      ...['1. Các xã lưu ý:', 'a) Kiểm tra nguồn nước.'],
      '2. Sở Y tế kiểm tra các chợ từ ngày 01/11/2026 đến ngày 30/11/2026, trừ chợ nghỉ từ ngày 01/11/2026 đến ngày 30/11/2026.',
    ],
    tasks: [
      '2 a) Các xã (heading)',
      '3 2 Sở Y tế (own); từ ngày 01/11/2026 đến ngày 30/11/2026 = 2026-11-30',
    ],
  },
  {
    title: 'nobody, where the issuer concludes what it heard',
    text: [
      'Giao Văn phòng Đảng ủy trình báo cáo. Qua nghe báo cáo, đã thống nhất kết luận như sau:',
      ...['1. Rà soát hồ sơ các chợ.', '2. Lập sổ theo dõi các chợ.'],
    ],
    tasks: ['2 1 (none)', '3 2 (none)'],
  },
  {
    title: 'a duty follows a statement',
    text: [
      '1. Sở Nội vụ',
      'a) Các hộ được hỗ trợ sau khi xét duyệt. Hộ neo đơn thì Ủy ban nhân dân xã phải giúp đỡ.',
    ],
    tasks: ['2 a) Ủy ban nhân dân xã (own)'],
  },
  {
    title: 'titles stand apart where each paragraph is a line',
    text: [
      ...[
        '1. Mục đích',
        'Bảo đảm tiết kiệm.',
        '2. Kiểm tra, đối chiếu',
        'Công an xã đối chiếu dữ liệu.',
      ],
      `3. Sở Y tế lập sổ theo dõi ${'từng hộ, từng người, '.repeat(9)}từng thôn.`,
    ],
    tasks: ['3 2 Công an xã (own)', '5 3 Sở Y tế (own)'],
  },
  {
    title: 'a line with the name of a body stands between title and list',
    text: ['a) Hoàn thiện hạ tầng', '', 'Ủy ban nhân dân các xã:', '', '- Rà soát dự án.'],
    tasks: ['5 - Ủy ban nhân dân các xã (heading)'],
  },
  {
    title: 'a section that says how all is carried out',
    text: [
      ...['PHẦN THỨ NHẤT', 'NHIỆM VỤ', 'I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế rà soát hồ sơ.'],
      ...['II. TỔ CHỨC THỰC HIỆN', '', 'Sở Nội vụ theo dõi việc thực hiện Kế hoạch này.'],
    ],
    tasks: ['4 1 Sở Y tế (own)', '5 II Sở Nội vụ (own)'],
  },
  {
    title: 'a title stands over one paragraph',
    text: ['3. Sở Y tế', 'Chủ trì rà soát hồ sơ trước ngày 15/12/2026.'],
    tasks: ['1 3 Sở Y tế (own); trước ngày 15/12/2026 = 2026-12-15'],
  },
  {
    title: 'helpers and times are handed down',
    text: [
      '1. Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện trong tháng 11/2026:',
      'a) Rà soát hồ sơ;',
      'b) Phối hợp với Sở Tài chính lập dự toán trước ngày 05/11/2026.',
    ],
    tasks: [
      '2 a) Sở Y tế (heading) với Công an tỉnh; trong tháng 11/2026 = 2026-11-30',
      '3 b) Sở Y tế (heading) với Sở Tài chính; trước ngày 05/11/2026 = 2026-11-05',
    ],
  },
  {
    title: 'vague words count only where nothing else does',
    text: ['1. Sở Y tế kịp thời báo cáo trước ngày 05/11/2026.', '2. Sở Y tế kịp thời báo cáo.'],
    tasks: [
      '1 1 Sở Y tế (own); trước ngày 05/11/2026 = 2026-11-05',
      '2 2 Sở Y tế (own); kịp thời = vague',
    ],
  },
  {
    title: 'a closing paragraph sets one time for all above',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', '2. Sở Nội vụ lập sổ.', ''],
      'Đề nghị các sở hoàn thành các nội dung nêu trên trước ngày 05/11/2026.',
    ],
    tasks: [
      '1 1 Sở Y tế (own); trước ngày 05/11/2026 = 2026-11-05',
      '2 2 Sở Nội vụ (own); trước ngày 05/11/2026 = 2026-11-05',
    ],
  },
]

const leavesAndParents: readonly Case[] = [
  {
    title: 'leaves are tasks, titles and introductions are not',
    text: ['I. NHIỆM VỤ', '1. Sở Y tế thực hiện:', 'a) Rà soát hồ sơ;', 'b) Lập sổ.'],
    tasks: ['3 a) Sở Y tế (heading)', '4 b) Sở Y tế (heading)'],
  },
  {
    title: 'an item with a full sentence of its own over others',
    text: ['1. Sở Y tế rà soát toàn bộ hồ sơ.', 'a) Sở Nội vụ lập sổ;', 'b) Giữ bí mật hồ sơ.'],
    tasks: ['1 1 Sở Y tế (own)', '2 a) Sở Nội vụ (own)', '3 b) Sở Y tế (heading)'],
  },
  {
    title: 'an order whose last sentence gives parts of it to others',
    text: [
      '- Giao Đảng ủy Hội đồng nhân dân tỉnh lãnh đạo các cơ quan thực hiện chủ trương này. Trong đó chỉ đạo:',
      '(1) Sở Y tế rà soát hồ sơ.',
    ],
    tasks: ['1 - Đảng ủy Hội đồng nhân dân tỉnh (own)', '2 (1) Sở Y tế (own)'],
  },
  {
    title: 'an instruction between a name and a list, or an order before the demands it makes',
    text: [
      ...['1. Công an tỉnh', '', 'Giữ bí mật nhà nước trên địa bàn tỉnh.', ''],
      ...['Trong đó giao Phòng An ninh thực hiện:', '', '- Lập sổ theo dõi.', ''],
      '2. Thống nhất với dự án trồng rừng ven biển do Sở Nông nghiệp và Môi trường trình. Giao Sở Tài chính cân đối vốn, bảo đảm các yêu cầu sau:',
      'a) Rà soát định mức.',
    ],
    tasks: [
      '1 1 Công an tỉnh, Phòng An ninh (own)',
      '7 - Phòng An ninh (heading)',
      '9 2 Sở Tài chính (own)',
      '10 a) Sở Tài chính (heading)',
    ],
  },
  {
    title: 'contents are parts of the task above',
    text: ['1. Sở Y tế lập hồ sơ, bao gồm:', '- Tờ khai của hộ;', '- Bản sao giấy tờ.'],
    tasks: ['1 1 Sở Y tế (own)'],
  },
  {
    title: 'aims, demands and findings are none',
    text: [
      ...['I. MỤC ĐÍCH, YÊU CẦU', '1. Nâng cao nhận thức của người dân.'],
      ...['II. TÌNH HÌNH', '1. Rà soát được 20 hồ sơ.', 'III. NHIỆM VỤ', '1. Rà soát hồ sơ.'],
    ],
    tasks: ['6 1 (none)'],
  },
  {
    title: 'paragraphs of a letter that tells bodies by name what to do',
    text: [
      ...[
        'Sở Y tế đã báo cáo.',
        '',
        'Chủ tịch Ủy ban nhân dân tỉnh có ý kiến chỉ đạo như sau:',
        '',
      ],
      ...['Sở Y tế rà soát thuốc trước 30/9/2026.', '', 'Thuốc còn đủ dùng.', ''],
      ...['Giao các đơn vị được giao làm chủ đầu tư lập sổ.', '', 'Trên đây là ý kiến của tỉnh.'],
    ],
    tasks: [
      '5 Sở Y tế (own); trước 30/9/2026 = 2026-09-30',
      '9 các đơn vị được giao làm chủ đầu tư (own)',
    ],
  },
  {
    title: 'what a body is to ask of others',
    text: [
      ...['1. Sở Y tế', '- Yêu cầu các trạm lắp đặt thiết bị.'],
      '- Tổ chức kiểm tra phòng khám; yêu cầu các chủ phòng khám sửa chữa.',
    ],
    tasks: ['2 - Sở Y tế (heading)', '3 - Sở Y tế (heading)'],
  },
  {
    title: 'an order behind the last bullet stands by itself',
    text: [
      ...['1. Xây dựng Đảng', '', '- Mở lớp bồi dưỡng.', '', '- Kiểm tra các chi bộ.', ''],
      ...['Giao Văn phòng Đảng ủy tiếp thu ý kiến, hoàn thiện văn bản.', '', '2. Các thôn họp.'],
    ],
    tasks: ['3 - (none)', '5 - (none)', '7 Văn phòng Đảng ủy (own)', '9 2 Các thôn (own)'],
  },
  {
    title: 'whom the last sentence before a list orders',
    text: [
      'Các xã còn nhiều việc, giao các thôn chủ động. Đảng ủy xã đề nghị các chi bộ thực hiện các việc sau:',
      '1. Mở lớp bồi dưỡng.',
    ],
    tasks: ['2 1 các chi bộ (lead-in)'],
  },
  {
    title: 'a paragraph under no item that lays a duty on somebody',
    text: ['Giao Sở Y tế rà soát hồ sơ trước ngày 05/11/2026.'],
    tasks: ['1 Sở Y tế (own); trước ngày 05/11/2026 = 2026-11-05'],
  },
  {
    title: 'a closing formula is none',
    text: [
      ...['1. Sở Y tế rà soát hồ sơ.', ''],
      'Yêu cầu các sở thực hiện nghiêm túc Kế hoạch này.',
    ],
    tasks: ['1 1 Sở Y tế (own)'],
  },
]

describe('tasks', () => {
  describeCases('say who and when', whoAndWhen)
  describeCases('are leaves', leavesAndParents)

  it('are the duties of bodies by name in a rulebook, marked as standing', () => {
    const text =
      'QUY CHẾ\nlàm việc\n\nĐiều 1. Trách nhiệm của Văn phòng\n\n1. Lập sổ theo dõi.\n\n' +
      'Điều 2. Giữ gìn vệ sinh chung\n\n1. Giữ trật tự.\n\n2. Giám đốc quyết định khen thưởng.'
    const found = readTasks(readDirective(text))
    assert.deepEqual(
      found.map((task) => [task.label, task.leads[0]?.text, task.leadSource, task.standing]),
      [['1', 'Văn phòng', 'heading', true]],
    )
  })

  it('have words and places without markup, broken lines joined', () => {
    const text = '1. **Sở Y\ntế** rà soát hồ sơ,\nbáo cáo trước **ngày\n05/11/2026**.'
    const [task] = readTasks(readDirective(text, {type: 'ke-hoach'}))
    assert.equal(task?.text, 'Sở Y tế rà soát hồ sơ, báo cáo trước ngày 05/11/2026.')
    const shown = [...(task?.leads ?? []), ...(task?.deadlines ?? [])].map((mention) => [
      mention.text,
      text.slice(mention.span.start, mention.span.end),
    ])
    assert.deepEqual(shown, [
      ['Sở Y tế', 'Sở Y\ntế'],
      ['trước ngày 05/11/2026', 'trước **ngày\n05/11/2026'],
    ])
  })

  it('do not begin in a year that was over when the document was issued', () => {
    const times = (year: number) => {
      const head = ['UBND XÃ HÒA AN', 'Số: 12/KH-UBND', 'Hòa An, ngày 05 tháng 9 năm 2026']
      const text = [
        ...head,
        '',
        'KẾ HOẠCH',
        'về chợ',
        '',
        `1. Rà soát hồ sơ. Từ năm ${year}, thu phí.`,
      ]
      return readTasks(readDirective(text.join('\n'))).flatMap((task) =>
        task.deadlines.map((each) => each.text),
      )
    }
    assert.deepEqual(times(2027), ['Từ năm 2027'])
    assert.deepEqual(times(2020), [])
  })

  it('have every time that bounds them, one that is stated twice as well', () => {
    const text =
      '1. Sở Y tế lập sổ, xong trước ngày 05/11/2026; báo cáo kết quả trước ngày 05/11/2026.'
    const [task] = readTasks(readDirective(text, {type: 'ke-hoach'}))
    assert.deepEqual(
      task?.deadlines.map(({text: words, span}) => [words, span.start]),
      [
        ['trước ngày 05/11/2026', text.indexOf('trước')],
        ['trước ngày 05/11/2026', text.lastIndexOf('trước')],
      ],
    )
  })

  it('are read once', () => {
    const directive = readDirective('1. Sở Y tế rà soát hồ sơ.')
    assert.equal(readTasks(directive), readTasks(directive))
  })
})
