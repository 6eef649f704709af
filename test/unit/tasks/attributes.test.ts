import {type Case, describeCases} from './cases'

const attributes: readonly Case[] = [
  {
    title: 'who prepares what a programme of work holds',
    text: [
      ...['1. Tổng kết công tác kiểm tra.', '- Ủy ban Kiểm tra Đảng ủy tham mưu, trình.'],
      ...['2. Nghị quyết về giữ rừng.', '- Hạt Kiểm lâm tham mưu, trình trong quý II/2027.'],
      ...['3. Kinh phí', '- Sở Tài chính tham mưu, trình.'],
    ],
    tasks: [
      '1 1 Ủy ban Kiểm tra Đảng ủy (own)',
      '3 2 Hạt Kiểm lâm (own); trong quý II/2027 = 2027-06-30',
      '6 - Sở Tài chính (own)',
    ],
  },
  {
    title: 'bullets with labels',
    text: [
      ...['1. Mở lớp tập huấn cho cán bộ xã', '- Thời gian: trong tháng 11/2026.'],
      ...[
        '- Đơn vị chủ trì: Sở Nội vụ.',
        '- Đơn vị phối hợp: Sở Y tế.',
        '- Địa điểm: Hội trường tỉnh.',
      ],
    ],
    tasks: ['1 1 Sở Nội vụ (own) với Sở Y tế; trong tháng 11/2026 = 2026-11-30'],
  },
  {
    title: 'in whose name and under whom all of it is done',
    text: [
      ...['1. Danh nghĩa tổ chức: Ủy ban nhân dân tỉnh.', '2. Cơ quan chỉ đạo: Sở Nội vụ.'],
      '3. Sở Y tế mở hội chợ.',
    ],
    tasks: ['3 3 Sở Y tế (own)'],
  },
  {
    title: 'labels whose words a PDF joined',
    text: [
      ...['1. Mở lớp tập huấn cho cán bộ xã.', '- Cơ quan chủtrì, thực hiện: Sở Nội vụ.'],
      '- Thời hạn thựchiện: trong tháng 11/2026.',
    ],
    tasks: ['1 1 Sở Nội vụ (own); trong tháng 11/2026 = 2026-11-30'],
  },
  {
    title: 'a numbered label whose words tell a body what to do is no attribute',
    text: ['1. Công an xã tuần tra.', '2. Kinh phí: Phòng Kinh tế bố trí từ ngân sách xã.'],
    tasks: ['1 1 Công an xã (own)', '2 2 Phòng Kinh tế (own)'],
  },
  {
    title: 'a numbered time that tells a body what to do is no attribute',
    text: [
      '1. Công an xã tuần tra.',
      '2. Thời hạn gửi báo cáo: Các trường gửi báo cáo trước ngày 10/12/2026.',
    ],
    tasks: ['1 1 Công an xã (own)', '2 2 Các trường (own); trước ngày 10/12/2026 = 2026-12-10'],
  },
  {
    title: 'lists of those who take part',
    text: [
      ...['1. Sở Y tế mở lớp tập huấn cho cán bộ xã.', '- Thành phần:', '+ Sở Nội vụ;'],
      ...['+ Các sở có liên quan cử người dự.', '- Thời gian: ngày 05/11/2026.'],
    ],
    tasks: ['1 1 Sở Y tế (own); ngày 05/11/2026 = 2026-11-05'],
  },
  {
    title: 'lines without bullets',
    text: [
      ...['1. Mở lớp tập huấn cho cán bộ xã.', '', 'Thời gian: ngày 05/11/2026.', ''],
      'Cơ quan thực hiện: Sở Nội vụ.',
    ],
    tasks: ['1 1 Sở Nội vụ (own); ngày 05/11/2026 = 2026-11-05'],
  },
  {
    title: 'lines behind the last bullet hold for all bullets',
    text: [
      ...['1. Giữ vệ sinh chung', '', '- Quét dọn nhà văn hóa.', '', '- Thu gom rác thải.', ''],
      ...['Đơn vị chủ trì: Sở Nội vụ.', '', 'Đơn vị phối hợp: Sở Y tế.', ''],
      'Thời gian: ngày 05/11/2026.',
    ],
    tasks: [
      '3 - Sở Nội vụ (heading) với Sở Y tế; ngày 05/11/2026 = 2026-11-05',
      '5 - Sở Nội vụ (own) với Sở Y tế; ngày 05/11/2026 = 2026-11-05',
    ],
  },
  {
    title: 'two labels in one line',
    text: [
      ...['1. Giữ vệ sinh chung', '- Quét dọn nhà văn hóa.', '- Thu gom rác thải.'],
      'Đơn vị chủ trì: Phòng Kinh tế; Đơn vị phối hợp: Phòng Y tế, Phòng Nội vụ.',
    ],
    tasks: [
      '2 - Phòng Kinh tế (heading) với Phòng Y tế, Phòng Nội vụ',
      '3 - Phòng Kinh tế (own) với Phòng Y tế, Phòng Nội vụ',
    ],
  },
  {
    title: 'a label for time over an order is a task',
    text: [
      ...['1. Các xã rà soát hồ sơ.', '2. Thời gian thực hiện', ''],
      'Đề nghị các xã gửi danh sách trước ngày 25/10/2026.',
    ],
    tasks: ['1 1 Các xã (own)', '2 2 các xã (own); trước ngày 25/10/2026 = 2026-10-25'],
  },
  {
    title: 'lines behind each bullet are its own',
    text: [
      ...['1. Giữ vệ sinh chung', '', '- Quét dọn nhà văn hóa.', '', 'Thời gian: tháng 10/2026.'],
      ...['', '- Thu gom rác thải.', '', 'Thời gian: ngày 05/11/2026.'],
    ],
    tasks: ['3 - (none); tháng 10/2026 = 2026-10-31', '7 - (none); ngày 05/11/2026 = 2026-11-05'],
  },
  {
    title: 'a bullet that states nothing but a time',
    text: ['1. Sở Y tế mở lớp tập huấn cho cán bộ xã.', '- Hoàn thành trước ngày 05/11/2026.'],
    tasks: ['1 1 Sở Y tế (own); trước ngày 05/11/2026 = 2026-11-05'],
  },
  {
    title: 'dashes of several lengths in one list',
    text: ['1. Sở Y tế', '- Lập danh sách.', '– Rà soát hồ sơ.', '~ Kiểm tra kho hàng.'],
    tasks: ['2 - Sở Y tế (heading)', '3 – Sở Y tế (heading)', '4 ~ Sở Y tế (heading)'],
  },
  {
    title: 'a star behind dashes that name the contents',
    text: [
      ...['1. Kiểm tra việc lập danh sách', ''],
      ...['Kiểm tra việc lập danh sách hộ nghèo. Cụ thể:', '', '- Số hộ;', '', '- Số khẩu.', ''],
      '* Thời gian thực hiện: Từ ngày 05/11/2026 đến ngày 15/11/2026.',
    ],
    tasks: ['1 1 (none); Từ ngày 05/11/2026 đến ngày 15/11/2026 = 2026-11-15'],
  },
  {
    title: 'a label over orders that each have their time',
    text: [
      ...['1. Các xã rà soát hồ sơ.', '- Thời gian thực hiện:'],
      ...['+ Các xã gửi kết quả trước ngày 05/11/2026.', '+ Sở Y tế báo cáo trong tháng 12/2026.'],
    ],
    tasks: [
      '1 1 Các xã (own)',
      '3 + Các xã (own); trước ngày 05/11/2026 = 2026-11-05',
      '4 + Sở Y tế (own); trong tháng 12/2026 = 2026-12-31',
    ],
  },
  {
    title: 'points beside the task',
    text: [
      ...['1. Tập huấn', 'a) Nhiệm vụ: Mở lớp tập huấn cho cán bộ xã.'],
      ...['b) Cơ quan thực hiện: Sở Nội vụ.', 'c) Thời gian: Quý IV/2026.'],
    ],
    tasks: ['2 a) Sở Nội vụ (heading); Quý IV/2026 = 2026-12-31'],
  },
]

const responsibilities: readonly Case[] = [
  {
    title: 'who answers for a list, said below it',
    text: [
      ...['1. Nhiệm vụ thường xuyên', '- Trồng rừng.', '- Giữ rừng.', ''],
      ...['Trách nhiệm chỉ đạo thực hiện: Đảng ủy Ủy ban nhân dân tỉnh.'],
    ],
    tasks: ['2 - Đảng ủy Ủy ban nhân dân tỉnh (heading)', '3 - Đảng ủy Ủy ban nhân dân tỉnh (own)'],
  },
  {
    title: 'a title of the part that says who does what',
    text: ['1. Trách nhiệm tổ chức thực hiện', '- Sở Y tế rà soát hồ sơ.'],
    tasks: ['2 - Sở Y tế (own)'],
  },
]

const tables: readonly Case[] = [
  {
    title: 'a table of Markdown',
    text: [
      ...['| TT | Nội dung công việc | Chủ trì | Phối hợp | Thời gian |', '|---|---|---|---|---|'],
      '| 1 | Rà soát hồ sơ | Sở Y tế | Công an tỉnh | Tháng 11/2026 |',
      '| 2 | Lập sổ | Sở Nội vụ | | Trước 05/12/2026 |',
    ],
    tasks: [
      '3 1 Sở Y tế (own) với Công an tỉnh; Tháng 11/2026 = 2026-11-30',
      '4 2 Sở Nội vụ (own); Trước 05/12/2026 = 2026-12-05',
    ],
  },
  {
    title: 'a table pasted from Word, and one of the steps of a procedure',
    text: [
      ...['TT\tNội dung\tTrách nhiệm thực hiện\tPhối hợp\tThời gian'],
      ...['1\tRà soát hồ sơ\tSở Y tế\tCông an tỉnh\tTháng 11/2026', '2\tLập sổ\tSở Nội vụ\t\t'],
      ...['3\tHọp dân\t15 ngày kể từ ngày ký\t\t', ''],
      ...['Bước\tNội dung công việc\tNgười thực hiện\tThời gian', '1\tNhận hồ sơ\tVăn thư\t1 giờ'],
    ],
    tasks: [
      '2 1 Sở Y tế (own) với Công an tỉnh; Tháng 11/2026 = 2026-11-30',
      '3 2 Sở Nội vụ (own)',
    ],
  },
  {
    title: 'who helps, in the words of the work',
    text: [
      ...['| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |', '|---|---|---|---|'],
      '| 1 | Phối hợp với Công an tỉnh rà soát hồ sơ | Sở Y tế | 30/11/2026 |',
    ],
    tasks: ['3 1 Sở Y tế (own) với Công an tỉnh; 30/11/2026 = 2026-11-30'],
  },
  {
    title: 'two tables fallen apart, one below the other, behind what stood above',
    text: [
      ...'|,Nơi nhận:,|,Nguyễn Văn A,|,**PHỤ LỤC**,**1. Việc của tỉnh**,|'.split(','),
      ...'STT,|,Nhiệm vụ,|,Cơ quan chủ trì,|,|,1.,|,Rà soát hồ sơ,|,Sở Y tế,|,|'.split(','),
      ...'2.,|,Lập sổ,|,Sở Nội vụ,|,|,3.,|,Họp dân,|,Sở Tài chính,|,**2. Việc của xã**,|'.split(
        ',',
      ),
      ...'STT,|,Nhiệm vụ,|,Cơ quan chủ trì,|,|,1.,|,Dọn rác,|,Các xã,|'.split(','),
    ],
    tasks: [
      '18 1. Sở Y tế (own)',
      '25 2. Sở Nội vụ (own)',
      '32 3. Sở Tài chính (own)',
      '47 1. Các xã (own)',
    ],
  },
  {
    title: 'groups of rows',
    text: [
      ...['1. Sở Nội vụ lập danh sách.', ''],
      ...['| TT | Nội dung | Chủ trì | Phối hợp | Thời gian |', '|---|---|---|---|---|'],
      ...['| I | Y tế | | | |', '| 1 | Rà soát hồ sơ | Sở Y tế | Công an tỉnh | Tháng 11/2026 |'],
    ],
    tasks: [
      '1 1 Sở Nội vụ (own)',
      '6 1 Sở Y tế (own) với Công an tỉnh; Tháng 11/2026 = 2026-11-30',
    ],
  },
  {
    title: 'a table fallen apart behind the signature, its title in the first row',
    text: [
      ...['1. Sở Nội vụ lập danh sách.', '', '|', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', '|'],
      ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A', '|', 'PHỤ LỤC', 'KIẾN NGHỊ', '|'],
      ...['TT', '|', 'Nơi kiến nghị', '|', 'Thông tin đề xuất', '|', 'Bộ phụ trách', '|', '|'],
      ...['1', '|', 'Hòa Sơn', '|', 'Hỗ trợ nguồn vốn', '|', 'Bộ Tài chính', '|', '|'],
      ...['2', '|', 'Hòa An', '|', 'Sửa đổi nghị định', '|', 'Bộ Nội vụ', '|'],
    ],
    tasks: ['1 1 Sở Nội vụ (own)', '28 1 Bộ Tài chính (own)', '37 2 Bộ Nội vụ (own)'],
  },
  {
    title: 'a table fallen apart',
    text: [
      ...'|,TT,|,Nội dung,|,Đơn vị chủ trì,|,Thời gian,|'.split(','),
      ...'|,1,|,Rà soát hồ sơ,|,Sở Y tế,|,Quý IV/2026,|'.split(','),
      ...'|,2,|,Lập sổ,|,Sở Nội vụ,|,Tháng 12/2026,|'.split(','),
    ],
    tasks: [
      '13 1 Sở Y tế (own); Quý IV/2026 = 2026-12-31',
      '22 2 Sở Nội vụ (own); Tháng 12/2026 = 2026-12-31',
    ],
  },
  {
    title: 'a table that goes on behind a line that is no row',
    text: [
      ...'|,TT,|,Nội dung,|,Đơn vị chủ trì,|,Thời gian,|'.split(','),
      ...'|,1,|,Rà soát hồ sơ,|,Sở Y tế,|,Quý IV/2026,|'.split(','),
      ...'….....................,|,2,|,Lập sổ,|,Sở Nội vụ,|,Tháng 12/2026,|'.split(','),
      ...'|,3,|,Dọn rác,|,Các xã,|,Tháng 12/2026,|'.split(','),
    ],
    tasks: [
      '13 1 Sở Y tế (own); Quý IV/2026 = 2026-12-31',
      '23 2 Sở Nội vụ (own); Tháng 12/2026 = 2026-12-31',
      '32 3 Các xã (own); Tháng 12/2026 = 2026-12-31',
    ],
  },
  {
    title: 'a table of HTML',
    text: [
      '<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan thực hiện</th></tr>',
      '<tr><td>1</td><td>Rà soát hồ sơ</td><td>Sở Y tế</td></tr></table>',
    ],
    tasks: ['2 1 Sở Y tế (own)'],
  },
  {
    title: 'a table of other things',
    text: ['| TT | Xã | Số hộ |', '|---|---|---|', '| 1 | Hòa Sơn | 20 |'],
    tasks: [],
  },
]

describe('what stands beside the words of a task', () => {
  describeCases('is taken from attributes below', attributes)
  describeCases('tells who answers for a list', responsibilities)
  describeCases('stands in cells of tables', tables)
})
