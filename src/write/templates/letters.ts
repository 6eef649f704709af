import type {Body} from './directing'
import {citedBlank, day, task} from './voice'

export const letter: Body = (voice) => [
  `Thực hiện ${citedBlank}, ${voice.speaker} đề nghị các cơ quan, đơn vị thực hiện các việc sau:`,
  `1. ${task}`,
  `2. [Cơ quan thực hiện] báo cáo kết quả về [cơ quan theo dõi] trước ngày ${day}.`,
  `3. Giao [cơ quan theo dõi] theo dõi, đôn đốc, tổng hợp kết quả, báo cáo ${voice.speaker} trước ngày ${day}.`,
  voice.isParty
    ? `${voice.speaker} đề nghị các cơ quan, đơn vị quan tâm chỉ đạo, thực hiện.`
    : 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về [cơ quan theo dõi] để được hướng dẫn.',
]

export const telegram: Body = (voice) => [
  `[Diễn biến khẩn cấp]. Để [mục đích ban hành Công điện], ${voice.speaker} yêu cầu:`,
  `1. ${task}`,
  `2. [Cơ quan thực hiện] bố trí lực lượng trực 24/24 giờ từ ngày ${day}, báo cáo tình hình về [cơ quan theo dõi] trước 16 giờ hằng ngày.`,
  `3. Giao [cơ quan theo dõi] theo dõi, đôn đốc việc thực hiện Công điện này, tổng hợp báo cáo ${voice.speaker} hằng ngày.`,
]

export const report: Body = (voice) => [
  `Thực hiện ${citedBlank}, ${voice.speaker} báo cáo kết quả như sau:`,
  'I. KẾT QUẢ THỰC HIỆN',
  '1. Công tác chỉ đạo, triển khai',
  '[Các văn bản, hội nghị, biện pháp đã triển khai].',
  '2. Kết quả cụ thể',
  '[Kết quả, số liệu so với mục tiêu, kế hoạch].',
  'II. HẠN CHẾ, NGUYÊN NHÂN',
  '1. Hạn chế',
  '[Việc chưa làm được hoặc làm chậm].',
  '2. Nguyên nhân',
  '[Nguyên nhân khách quan, chủ quan].',
  'III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  '1. [Nhiệm vụ thứ nhất].',
  '2. [Nhiệm vụ thứ hai].',
  'IV. KIẾN NGHỊ, ĐỀ XUẤT',
  '[Kiến nghị với cơ quan cấp trên].',
]

export const proposal: Body = (voice) => [
  `Căn cứ ${citedBlank}, ${voice.speaker} trình [cơ quan nhận tờ trình] xem xét [việc đề nghị] như sau:`,
  'I. SỰ CẦN THIẾT',
  '[Lý do, căn cứ của việc đề nghị].',
  'II. NỘI DUNG TRÌNH',
  '1. [Nội dung thứ nhất].',
  '2. [Nội dung thứ hai].',
  'III. KIẾN NGHỊ',
  `${voice.speaker} kính trình [cơ quan nhận tờ trình] xem xét, quyết định.`,
]

export const minutes: Body = () => [
  'Thời gian bắt đầu: [giờ, ngày họp].',
  'Địa điểm: [địa điểm].',
  'Thành phần dự: [thành phần dự họp].',
  'Chủ trì: [người chủ trì].',
  'Người ghi biên bản: [người ghi biên bản].',
  'Nội dung (theo diễn biến cuộc họp):',
  '1. [Tóm tắt báo cáo, tài liệu được trình bày].',
  '2. [Tóm tắt các ý kiến phát biểu].',
  '3. [Kết luận của người chủ trì].',
  'Cuộc họp kết thúc vào [giờ kết thúc]. Biên bản đã được đọc lại và các thành viên dự họp thống nhất.',
]

export const invitation: Body = (voice) => [
  `${voice.speaker} trân trọng kính mời: [người, cơ quan được mời].`,
  'Tới dự: [tên cuộc họp].',
  'Chủ trì: [người chủ trì].',
  'Thời gian: [giờ, ngày họp].',
  'Địa điểm: [địa điểm].',
  'Đề nghị đại biểu đến dự đúng thành phần và thời gian.',
]
