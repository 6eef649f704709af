import type {ProfileId} from '../../../../src/facts/ids'
import {profiles} from '../../../../src/facts/profiles'

/** Sensible words for every blank of the templates, in small letters; by side where they differ. */
const answers: Readonly<Record<string, string | readonly [party: string, state: string]>> = {
  'xã, tỉnh': 'xã An Hải',
  'xã, phường': 'xã An Hải',
  'tên tỉnh': 'Đông Sơn',
  'địa danh': 'An Hải',
  'đảng bộ cấp trên': 'ĐẢNG BỘ TỈNH ĐÔNG SƠN',
  'cấp ủy cấp trên': 'Ban Thường vụ Tỉnh ủy',
  'cơ quan cấp trên': 'Ủy ban nhân dân tỉnh',
  'trích yếu nội dung': 'sửa chữa đường giao thông nông thôn năm 2027',
  'trích yếu': 'phát triển giao thông nông thôn',
  'loại, số, ngày, cơ quan ban hành, trích yếu': [
    'Kế hoạch số 15-KH/TU, ngày 12/9/2026 của Ban Thường vụ Tỉnh ủy về phát triển giao thông nông thôn',
    'Kế hoạch số 15/KH-UBND ngày 12 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh về phát triển giao thông nông thôn',
  ],
  'loại văn bản': 'Kế hoạch',
  số: '15',
  'ký hiệu': ['KH/TU', 'KH-UBND'],
  'ngày ban hành': ['12/9/2026', '12 tháng 9 năm 2026'],
  'cơ quan ban hành': ['Ban Thường vụ Tỉnh ủy', 'Ủy ban nhân dân tỉnh'],
  'ngày/tháng/năm': '15/12/2027',
  năm: '2030',
  'cơ quan chủ trì': ['Ban Xây dựng Đảng', 'Phòng Kinh tế'],
  'cơ quan phối hợp': ['các chi bộ trực thuộc', 'Công an xã'],
  'việc phải làm': 'khảo sát các tuyến đường hư hỏng',
  'cơ quan thực hiện': ['các chi bộ trực thuộc', 'Công an xã'],
  'các tổ chức đảng trực thuộc': 'các chi bộ trực thuộc',
  'tên sản phẩm': 'danh mục các tuyến đường phải sửa chữa',
  'cơ quan theo dõi': ['Văn phòng Đảng ủy', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
  'cơ quan giám sát': 'Ban Kinh tế - Xã hội',
  'cơ quan tài chính': ['Văn phòng Đảng ủy', 'Phòng Kinh tế'],
  'nguồn kinh phí': 'ngân sách xã',
  'cơ quan nhận thứ nhất': ['Ban Xây dựng Đảng', 'Phòng Kinh tế'],
  'cơ quan nhận thứ hai': ['các chi bộ trực thuộc', 'Công an xã'],
  'cơ quan nhận tờ trình': ['Ban Thường vụ Tỉnh ủy', 'Ủy ban nhân dân tỉnh'],
  'các tổ chức đảng được giao nhiệm vụ': 'Ban Xây dựng Đảng, các chi bộ trực thuộc',
  'các cơ quan, đơn vị được giao nhiệm vụ':
    'Phòng Kinh tế, Công an xã, Ban Kinh tế - Xã hội, Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  'các cơ quan, cá nhân thi hành': ['các chi bộ trực thuộc', 'Công an xã'],
  'cơ quan đề nghị': ['Ban Xây dựng Đảng', 'Trưởng phòng Kinh tế'],
  'cơ quan báo cáo': ['Ban Xây dựng Đảng', 'Phòng Kinh tế'],
  'đơn vị soạn thảo': 'KT',
  'kết quả đã đạt được': 'nhiều tuyến đường trong xã được mở rộng, người dân đi lại dễ dàng hơn',
  'hạn chế cần khắc phục': 'một số tuyến đường ở thôn xa trung tâm còn hư hỏng',
  'nguyên nhân': 'việc duy tu chưa được làm hằng năm',
  'mục đích ban hành nghị quyết': 'người dân đi lại thuận lợi',
  'mục đích ban hành chỉ thị': 'người dân đi lại thuận lợi',
  'mục đích ban hành công điện': 'giữ an toàn cho người dân trong mưa lũ',
  'kết quả chung cần đạt': 'Mọi thôn có đường bê tông đến trung tâm xã',
  'kết quả cần đạt': 'Mọi thôn có đường bê tông đến trung tâm xã',
  'yêu cầu đối với việc thực hiện': 'Mỗi việc có một nơi chịu trách nhiệm và một thời hạn',
  'chỉ tiêu thứ nhất': 'Có ít nhất 90% số thôn có đường bê tông',
  'chỉ tiêu thứ hai': 'Có ít nhất 12 km đường được mở rộng',
  'nội dung quyết nghị': 'Thông qua phương án sửa chữa đường giao thông nông thôn năm 2027',
  'nội dung quyết định': 'Thành lập Tổ khảo sát đường giao thông nông thôn gồm 05 thành viên',
  'nội dung thứ nhất': 'Đường trục thôn được sửa chữa trước',
  'nội dung thứ hai': 'Đường ngõ xóm do Nhân dân đóng góp ngày công',
  'ngày họp': '12/10/2026',
  'nội dung báo cáo': 'tình hình đường giao thông nông thôn',
  'đánh giá kết quả, hạn chế, nguyên nhân': 'Phần lớn đường trục thôn đã được sửa chữa',
  'nội dung hướng dẫn thứ nhất': 'Phiếu khảo sát',
  'nội dung hướng dẫn thứ hai': 'Hồ sơ của mỗi tuyến đường',
  'cách làm, trình tự, hồ sơ': 'Mỗi tuyến đường lập một phiếu, kèm ảnh chụp hiện trạng',
  'địa điểm': 'trụ sở xã An Hải',
  'người chủ trì': 'đồng chí Nguyễn Văn A',
  'nội dung cuộc họp': 'đường giao thông nông thôn',
  'thành phần dự họp': 'đại diện các thôn',
  'nội dung điều chỉnh': 'việc quản lý, duy tu đường giao thông nông thôn',
  'đối tượng áp dụng': 'các cơ quan, đơn vị và Nhân dân trên địa bàn xã',
  'nguyên tắc thứ nhất': 'Công khai danh mục các tuyến đường được sửa chữa',
  'nguyên tắc thứ hai': 'Nhân dân bàn và giám sát việc sửa chữa',
  'tên điều': 'Duy tu hằng năm',
  'diễn biến khẩn cấp': 'Mưa lớn từ đêm qua đã làm sạt lở nhiều đoạn đường',
  'các văn bản, hội nghị, biện pháp đã triển khai': 'Xã đã tổ chức 03 hội nghị ở các thôn',
  'kết quả, số liệu so với mục tiêu, kế hoạch': 'Đã sửa chữa 10 km, đạt 83% kế hoạch',
  'việc chưa làm được hoặc làm chậm': 'Đường ngõ xóm ở 02 thôn chưa được sửa chữa',
  'nguyên nhân khách quan, chủ quan': 'Mưa kéo dài; việc vận động đóng góp còn chậm',
  'nhiệm vụ thứ nhất': 'Sửa chữa tiếp đường ngõ xóm ở 02 thôn còn lại',
  'nhiệm vụ thứ hai': 'Duy tu đường trục thôn',
  'kiến nghị với cơ quan cấp trên': 'Đề nghị hỗ trợ xi măng cho các thôn khó khăn',
  'việc đề nghị': 'hỗ trợ kinh phí sửa chữa đường',
  'lý do, căn cứ của việc đề nghị': 'Đường giao thông nông thôn hư hỏng nhiều sau mùa mưa',
  'giờ, ngày họp': '8 giờ 00, ngày 12/10/2026',
  'giờ kết thúc': '11 giờ 00 cùng ngày',
  'người ghi biên bản': 'Nguyễn Văn B',
  'tóm tắt báo cáo, tài liệu được trình bày': 'Phòng Kinh tế trình bày báo cáo',
  'tóm tắt các ý kiến phát biểu': 'Các ý kiến nhất trí với báo cáo',
  'kết luận của người chủ trì': 'Cuộc họp thống nhất nội dung báo cáo',
  'người, cơ quan được mời': 'đại diện các thôn',
  'tên cuộc họp': 'Hội nghị về giao thông nông thôn',
  'họ và tên': 'Nguyễn Văn A',
}

/** A template with every blank filled in; throws where it has one of which nobody thought. */
export function filled(text: string, profile: ProfileId): string {
  const side = profiles[profile].system === 'party' ? 0 : 1
  let days = 0
  const whole = text
    .replace('Số […]', 'Số 12')
    .replace('Số: […]', 'Số: 12')
    .replace('ngày […] tháng […] năm', 'ngày 15 tháng 10 năm')
    .replaceAll(/\[([^\]]+)\]/g, (blank, name: string) => {
      const answer = answers[name.toLowerCase()]
      if (answer === undefined) throw new RangeError(`Nobody fills ${blank}`)
      const words = typeof answer === 'string' ? answer : (answer[side] ?? '')
      if (name === 'ngày/tháng/năm') return `${15 + (days++ % 10)}/12/2026`
      if (name === name.toUpperCase() && name !== '…') return words.toUpperCase()
      return /^\p{Lu}/u.test(name) ? words.charAt(0).toUpperCase() + words.slice(1) : words
    })
  return profile === 'party-2018' ? whole.replaceAll('2026', '2025') : whole
}
