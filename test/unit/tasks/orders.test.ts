import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readOrder} from '../../../src/tasks/orders'
import {anyText, seeded, slow, textOf} from '../text/arbitrary'

/** The bodies told to act and, behind "với", those that help. */
function actors(text: string): string {
  const {leads, coordinating} = readOrder(text)
  const names = (list: typeof leads) =>
    list.map(({start, end}) => text.slice(start, end)).join('; ')
  return [names(leads), names(coordinating)].filter((each) => each !== '').join(' với ')
}

const orders: readonly (readonly [text: string, actors: string])[] = [
  // Giao X chủ trì, phối hợp (với) Y …
  ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập kế hoạch.', 'Sở Y tế với Sở Tài chính'],
  [
    'Giao Sở Y tế chủ trì, phối hợp Sở Tài chính, Công an tỉnh xây dựng kế hoạch.',
    'Sở Y tế với Sở Tài chính, Công an tỉnh',
  ],
  ['Sở quản lý ngành, lĩnh vực đề xuất giá.', 'Sở quản lý ngành, lĩnh vực'],
  ['Bộ quản lý ngành tổng hợp báo cáo.', 'Bộ quản lý ngành'],
  [
    'Ủy ban nhân dân các xã hình thành sau sắp xếp rà soát trụ sở.',
    'Ủy ban nhân dân các xã hình thành sau sắp xếp',
  ],
  ['Hội đồng nhân dân các xã hình thành sau sắp xếp gồm các đại biểu đã bầu.', ''],
  // X chủ trì, phối hợp với Y tham mưu Z: Z is served.
  [
    'Văn phòng Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy tham mưu Ban Thường vụ Tỉnh ủy ban hành quy định.',
    'Văn phòng Tỉnh ủy với Ban Tổ chức Tỉnh ủy',
  ],
  // - X: V …
  ['Ban Tổ chức Tỉnh ủy: Rà soát quy hoạch cán bộ.', 'Ban Tổ chức Tỉnh ủy'],
  ['Đối với các sở, ban, ngành: Rà soát hồ sơ.', 'các sở, ban, ngành'],
  // X V …
  ['Trường Chính trị tỉnh nghiên cứu, đưa vào chương trình.', 'Trường Chính trị tỉnh'],
  [
    'Chủ tịch Ủy ban nhân dân các xã, phường chỉ đạo rà soát.',
    'Chủ tịch Ủy ban nhân dân các xã, phường',
  ],
  ['Thủ trưởng các cơ quan, đơn vị bố trí cán bộ.', 'Thủ trưởng các cơ quan, đơn vị'],
  ['Thanh tra tỉnh thanh tra việc chi tiêu.', 'Thanh tra tỉnh'],
  ['Báo và Đài Phát thanh, Truyền hình tỉnh đưa tin.', 'Báo và Đài Phát thanh, Truyền hình tỉnh'],
  ['Báo và phát thanh, truyền hình Hòa Sơn đưa tin.', 'Báo và phát thanh, truyền hình Hòa Sơn'],
  [
    'Bộ Tài chính, Bộ Xây dựng và các bộ, ngành liên quan rà soát.',
    'Bộ Tài chính, Bộ Xây dựng và các bộ, ngành liên quan',
  ],
  // X lãnh đạo, chỉ đạo Y V: X answers.
  [
    'Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh ban hành quy định.',
    'Đảng ủy Ủy ban nhân dân tỉnh',
  ],
  // Whom else a clause names, and persons, groups and parties to whom a thing is done
  [
    'Sở Y tế rà soát hồ sơ; đồng thời Ủy ban nhân dân phường Hòa An đề xuất mở rộng trạm.',
    'Sở Y tế; Ủy ban nhân dân phường Hòa An',
  ],
  [
    'Các chi, đảng bộ trực thuộc có trách nhiệm phổ biến; đặc biệt trong việc chịu trách nhiệm mời dân.',
    'Các chi, đảng bộ trực thuộc',
  ],
  ['Ông. Nguyễn Văn A - Trưởng đoàn: Phụ trách chung.', 'Ông. Nguyễn Văn A - Trưởng đoàn'],
  ['Đối với đơn vị được kiểm tra: Chuẩn bị hồ sơ, tài liệu.', 'đơn vị được kiểm tra'],
  ['Trong thời gian chưa di dời, giao các sở, ngành tăng cường kiểm tra.', 'các sở, ngành'],
  ['Hằng tuần, trước 16 giờ ngày thứ Sáu, chủ đầu tư gửi báo cáo về Sở Y tế.', 'chủ đầu tư'],
  // All levels, holders of licences, and where bodies are
  ['Các cấp, ngành chủ động xây dựng kế hoạch.', 'Các cấp, ngành'],
  [
    'Các tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác có trách nhiệm giữ rừng.',
    'Các tổ chức, cá nhân được cấp giấy phép thăm dò, khai thác',
  ],
  [
    'Tổ chức, cá nhân hoạt động khoáng sản thực hiện trồng rừng.',
    'Tổ chức, cá nhân hoạt động khoáng sản',
  ],
  [
    'Chủ tịch Ủy ban nhân dân các xã tại khu vực dự báo xảy ra mưa, lũ tập trung sơ tán dân.',
    'Chủ tịch Ủy ban nhân dân các xã tại khu vực dự báo xảy ra mưa, lũ',
  ],
  [
    'Phối hợp với các đơn vị tại khu vực biên giới tuyên truyền.',
    'các đơn vị tại khu vực biên giới',
  ],
  ['Phối hợp với các sở tham mưu Ủy ban nhân dân tỉnh phối hợp Bộ Y tế lập sổ.', 'các sở'],
  ['Trung tâm Chuyển đổi số cấu hình thủ tục trên hệ thống.', 'Trung tâm Chuyển đổi số'],
  [
    'Trung tâm xúc tiến Đầu tư, Thương mại và Du lịch tỉnh tham mưu kế hoạch.',
    'Trung tâm xúc tiến Đầu tư, Thương mại và Du lịch tỉnh',
  ],
  ['Chi cục bảo vệ thực vật hướng dẫn phun thuốc.', 'Chi cục bảo vệ thực vật'],
  ['Trung tâm hỗ trợ các xã lập hồ sơ.', 'Trung tâm'],
  [
    'Ủy ban nhân dân tỉnh chỉ thị Thủ trưởng các sở, ngành phát động thi đua.',
    'Thủ trưởng các sở, ngành',
  ],
  [
    'Tổ chức, cá nhân kinh doanh hàng hóa, dịch vụ có trách nhiệm niêm yết giá.',
    'Tổ chức, cá nhân kinh doanh hàng hóa, dịch vụ',
  ],
  [
    'Sở Y tế, Hội đồng nhân dân cấp tỉnh, cấp xã rà soát hồ sơ.',
    'Sở Y tế, Hội đồng nhân dân cấp tỉnh, cấp xã',
  ],
  ['Đài Phát thanh — Truyền hình tỉnh đưa tin.', 'Đài Phát thanh — Truyền hình tỉnh'],
  ['Cơ sở khám bệnh, chữa bệnh chịu trách nhiệm về hồ sơ.', 'Cơ sở khám bệnh, chữa bệnh'],
  ['Các đoàn thanh tra, kiểm tra thuế theo dõi việc thu nợ.', 'Các đoàn thanh tra, kiểm tra thuế'],
  ['Các xã đây mạnh tuyên truyền.', 'Các xã'],
  ['Bộ Công an phối hợp, hướng dẫn Bộ Y tế hoàn thiện hồ sơ.', 'Bộ Công an với Bộ Y tế'],
  ['Sở Xây dựng phối hợp, hướng dẫn các doanh nghiệp hoàn thiện hồ sơ.', 'Sở Xây dựng'],
  [
    'Các trường phối hợp chặt chẽ với cha mẹ học sinh giáo dục học sinh.',
    'Các trường với cha mẹ học sinh',
  ],
  [
    'Chủ trì, phối hợp với Ban Chính sách, chiến lược Trung ương, Bộ Y tế xây dựng đề án.',
    'Ban Chính sách, chiến lược Trung ương, Bộ Y tế',
  ],
  ['Ban Thực hiện chính sách bảo hiểm rà soát hồ sơ.', 'Ban Thực hiện chính sách bảo hiểm'],
  ['Sở Y tế nhanh chóng rà soát hồ sơ.', 'Sở Y tế'],
  ['Nếu có dấu hiệu bất thường, giáo viên trao đổi với tổ chuyên môn.', 'giáo viên'],
  ['Công an tỉnh không cấp hộ khẩu cho nhà lấn chiếm.', 'Công an tỉnh'],
  ['Bộ Tư lệnh Phòng không - Không quân rà soát hồ sơ.', 'Bộ Tư lệnh Phòng không - Không quân'],
  // X có trách nhiệm, chịu trách nhiệm V
  ['Các đảng ủy xã, phường có trách nhiệm phổ biến.', 'Các đảng ủy xã, phường'],
  ['Sở Nội vụ chịu trách nhiệm theo dõi.', 'Sở Nội vụ'],
  // Yêu cầu, đề nghị, phân công X V
  ['Yêu cầu các cấp ủy đảng triển khai thực hiện.', 'các cấp ủy đảng'],
  [
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  ],
  ['Giao đồng chí Chánh Văn phòng theo dõi.', 'đồng chí Chánh Văn phòng'],
  // Giao X là cơ quan thường trực
  ['Giao Văn phòng Tỉnh ủy là cơ quan thường trực, đôn đốc.', 'Văn phòng Tỉnh ủy'],
  // A ground, a time or a topic before the subject
  ['Căn cứ Kế hoạch này, các sở, ngành xây dựng kế hoạch.', 'các sở, ngành'],
  ['Trước ngày 15/12/2026, Sở Y tế báo cáo Ủy ban nhân dân tỉnh.', 'Sở Y tế'],
  ['Hằng quý, Sở Y tế tổng hợp, báo cáo.', 'Sở Y tế'],
  ['Rà soát hồ sơ, giao Sở Nội vụ tổng hợp.', 'Sở Nội vụ'],
  ['Định kỳ hằng năm, ban thường vụ cấp ủy có trách nhiệm rà soát.', 'ban thường vụ cấp ủy'],
  ['Hộ khó khăn thì Ủy ban nhân dân xã có trách nhiệm giúp đỡ.', 'Ủy ban nhân dân xã'],
  ['Khi có vướng mắc thì cơ quan có thẩm quyền xem xét.', 'cơ quan có thẩm quyền'],
  ['Riêng các xã vùng trũng chủ động sơ tán dân.', 'Riêng các xã vùng trũng'],
  [
    'Bộ Xây dựng, cơ quan chủ quản các dự án đang thi công tiếp tục chỉ đạo nhà thầu.',
    'Bộ Xây dựng, cơ quan chủ quản các dự án đang thi công',
  ],
  ['Công chức tư pháp - hộ tịch nhập dữ liệu.', 'Công chức tư pháp - hộ tịch'],
  // A remark at the end gives the work to somebody
  [
    'Lắp mạng tại nhà văn hóa (Phòng Kinh tế chủ trì, phối hợp Công an xã).',
    'Phòng Kinh tế với Công an xã',
  ],
  ['Sở Tài chính cấp đủ kinh phí.', 'Sở Tài chính'],
  // Boards and what they are for
  ['Trưởng Ban Chỉ đạo chuyển đổi số xã chỉ đạo chung.', 'Trưởng Ban Chỉ đạo chuyển đổi số xã'],
  ['Sở Y tế, theo chức năng, nhiệm vụ, rà soát hồ sơ.', 'Sở Y tế'],
  [
    'Chánh Văn phòng và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành.',
    'Chánh Văn phòng và các ông, bà có tên tại Điều 1',
  ],
  // Titles that say whose duty follows
  ['Trách nhiệm Văn phòng Ủy ban nhân dân xã', 'Văn phòng Ủy ban nhân dân xã'],
  ['Về trách nhiệm và quyền hạn của các chi bộ', 'các chi bộ'],
  ['Báo Hòa Sơn đưa tin.', 'Báo Hòa Sơn'],
  // Lists of those who act, and names with verbs in them
  [
    'Các cơ quan báo chí, xuất bản, báo, đài và các đơn vị liên quan đưa tin.',
    'Các cơ quan báo chí, xuất bản, báo, đài và các đơn vị liên quan',
  ],
  [
    'Các đảng ủy: Chính phủ; Quốc hội; Bộ Tư pháp rà soát.',
    'Các đảng ủy: Chính phủ; Quốc hội; Bộ Tư pháp',
  ],
  ['Cấp ủy trực tiếp quản lý rà soát hồ sơ.', 'Cấp ủy'],
  ['Các Sở Xây dựng nêu trên rà soát hồ sơ.', 'Các Sở Xây dựng'],
  [
    'Sở Xây dựng làm việc với Ủy ban nhân dân xã để thống nhất.',
    'Sở Xây dựng với Ủy ban nhân dân xã',
  ],
  ['Sở Xây dựng báo cáo tại buổi làm việc với Ủy ban nhân dân xã.', 'Sở Xây dựng'],
  ['Các đơn vị phối hợp, hỗ trợ địa phương ứng phó.', 'Các đơn vị với địa phương'],
  // Whoever has a duty is named, with or without a word of a body
  ['Người được giao giữ kho có trách nhiệm ghi sổ.', 'Người được giao giữ kho'],
  ['Lưu trữ hiện hành có nhiệm vụ giữ hồ sơ.', 'Lưu trữ hiện hành'],
  ['Chủ hộ kinh doanh chịu trách nhiệm giữ vệ sinh.', 'Chủ hộ kinh doanh'],
  // A pair of nouns, and a noun that looks like a verb
  ['Người đứng đầu cơ quan, tổ chức quy định việc trực.', 'Người đứng đầu cơ quan, tổ chức'],
  [
    'Sở Y tế phối hợp với các tổ chức khoa học trong và ngoài nước điều tra.',
    'Sở Y tế với các tổ chức khoa học trong và ngoài nước',
  ],
  // A verb with a capital behind a name whose line was broken there
  ['Giao Sở Y tế Khẩn trương rà soát hồ sơ.', 'Sở Y tế'],
  ['Giao Công an thành phố Chỉ đạo các đội rà soát hồ sơ.', 'Công an thành phố'],
  ['Giao Ban Chỉ đạo xã Theo dõi, đôn đốc.', 'Ban Chỉ đạo xã'],
  [
    'Sở Y tế phối hợp với các Đoàn kiểm tra, giám sát của tỉnh rà soát hồ sơ.',
    'Sở Y tế với các Đoàn kiểm tra, giám sát của tỉnh',
  ],
  // partners told apart by what they do, have or are given
  [
    'Sở Y tế phối hợp với các đơn vị cung cấp thuốc thú y hướng dẫn các chợ.',
    'Sở Y tế với các đơn vị cung cấp thuốc thú y',
  ],
  [
    'Sở Y tế phối hợp với các địa phương có chợ nổi rà soát hồ sơ.',
    'Sở Y tế với các địa phương có chợ nổi',
  ],
  [
    'Sở Y tế phối hợp với đơn vị được lựa chọn đo nước triển khai kế hoạch.',
    'Sở Y tế với đơn vị được lựa chọn đo nước',
  ],
  [
    'Sở Y tế phối hợp với các cơ quan quản lý chợ trong lấy mẫu nước.',
    'Sở Y tế với các cơ quan quản lý chợ',
  ],
  [
    'Sở Y tế phối hợp với các địa phương quản lý tốt việc hướng dẫn các chợ.',
    'Sở Y tế với các địa phương',
  ],
  ['Sở Y tế xây dựng quy chế phối hợp với Sở Công Thương.', 'Sở Y tế'],
  [
    'Sở Y tế phối hợp với các đơn vị có liên quan, tổ chức khảo sát.',
    'Sở Y tế với các đơn vị có liên quan',
  ],
  // Ministries behind a colon, and branches
  [
    'Các Bộ: Giáo dục và Đào tạo, Y tế, Khoa học và Công nghệ chủ động rà soát hồ sơ.',
    'Các Bộ: Giáo dục và Đào tạo, Y tế, Khoa học và Công nghệ',
  ],
  [
    'Sở Xây dựng phối hợp với ngành công thương và các địa phương rà soát hồ sơ.',
    'Sở Xây dựng với ngành công thương và các địa phương',
  ],
  [
    'Các cơ sở sản xuất, kinh doanh, dịch vụ rà soát hồ sơ.',
    'Các cơ sở sản xuất, kinh doanh, dịch vụ',
  ],
  ['Đối với các dự án chậm tiến độ: rà soát hồ sơ.', ''],
  // A remark with a sentence of its own
  [
    'Người đứng đầu cơ quan, đơn vị (ở cấp xã. Sau đây gọi chung là cơ quan) bố trí cán bộ.',
    'Người đứng đầu cơ quan, đơn vị',
  ],
  // The rule for a case, not what the case is about
  ['Đối với đơn gửi Sở Y tế, Sở Nội vụ đã được trả lời thì Văn phòng xã rà soát.', 'Văn phòng xã'],
  ['Trường hợp đơn gửi Sở Y tế, Sở Nội vụ: Văn phòng xã trả lời.', 'Văn phòng xã'],
  // Words that tell which bodies are meant
  ['Các xã có rừng phòng hộ chủ động tuần tra.', 'Các xã có rừng phòng hộ'],
  ['Cấp ủy trực tiếp quản lý cán bộ phải rà soát hồ sơ.', 'Cấp ủy trực tiếp quản lý cán bộ'],
  ['Các đơn vị được phân công phải gửi văn bản.', 'Các đơn vị được phân công'],
  [
    'Các cơ quan báo chí, các trang facebook do Đoàn Thanh niên quản lý chủ động đưa tin.',
    'Các cơ quan báo chí, các trang facebook do Đoàn Thanh niên quản lý',
  ],
  // A board is named by what it is for
  [
    'Ban Chỉ đạo thực hiện hỗ trợ hộ nghèo xã tiến hành kiểm tra.',
    'Ban Chỉ đạo thực hiện hỗ trợ hộ nghèo xã',
  ],
  [
    'Tổ công tác triển khai Đề án 06 phường chủ trì, phối hợp với Công an phường rà soát.',
    'Tổ công tác triển khai Đề án 06 phường với Công an phường',
  ],
  ['Ban Chỉ đạo triển khai kế hoạch, kiểm tra các thôn.', 'Ban Chỉ đạo'],
  ['Ban Chỉ đạo thực hiện tốt công tác kiểm tra.', 'Ban Chỉ đạo'],
  [
    'Văn phòng Ban chỉ đạo phòng thủ dân sự xã theo dõi mưa lũ.',
    'Văn phòng Ban chỉ đạo phòng thủ dân sự xã',
  ],
  ['BCĐ giảm nghèo xã họp mỗi quý.', 'BCĐ giảm nghèo xã'],
  // Departments by fields that have marks or verbs between
  [
    'Báo Hòa Sơn phối hợp với Vụ Phổ biến, giáo dục pháp luật, Vụ Pháp chế đưa tin.',
    'Báo Hòa Sơn với Vụ Phổ biến, giáo dục pháp luật, Vụ Pháp chế',
  ],
  ['Sở Tư pháp phổ biến, giáo dục pháp luật cho công nhân.', 'Sở Tư pháp'],
  [
    'Các Cục quản lý chuyên ngành, các Sở Xây dựng tổ chức vận tải.',
    'Các Cục quản lý chuyên ngành, các Sở Xây dựng',
  ],
  [
    'Sở Y tế phối hợp với các phòng, đơn vị trong Sở lập danh sách.',
    'Sở Y tế với các phòng, đơn vị trong Sở',
  ],
  [
    'Thủ trưởng các đơn vị, Thủ trưởng tổ chức pháp chế thuộc Bộ, Chi cục trưởng Chi cục Thủy lợi có trách nhiệm rà soát.',
    'Thủ trưởng các đơn vị, Thủ trưởng tổ chức pháp chế thuộc Bộ, Chi cục trưởng Chi cục Thủy lợi',
  ],
  [
    'Giám đốc các sở, Chủ tịch các xã, trong phạm vi nhiệm vụ của mình có trách nhiệm sau đây:',
    'Giám đốc các sở, Chủ tịch các xã',
  ],
  // Persons who lead, where they must do something
  ['Lãnh đạo các sở, ban, ngành phải lập chương trình.', 'Lãnh đạo các sở, ban, ngành'],
  ['Lãnh đạo các sở, ban, ngành lập chương trình.', ''],
  ['Yêu cầu lãnh đạo các sở, ban, ngành rà soát hồ sơ.', 'lãnh đạo các sở, ban, ngành'],
  [
    'Đề nghị các đồng chí Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh chỉ đạo rà soát.',
    'các đồng chí Bộ trưởng, Chủ tịch Ủy ban nhân dân các tỉnh',
  ],
  ['Yêu cầu lãnh đạo, chỉ đạo các xã rà soát hồ sơ.', ''],
  // What a body does tells which is meant
  [
    'Cơ quan thẩm định văn bản (Sở Tư pháp, Phòng Tư pháp) phải bảo đảm thời hạn.',
    'Cơ quan thẩm định văn bản (Sở Tư pháp, Phòng Tư pháp)',
  ],
  [
    'Các doanh nghiệp kinh doanh vận tải trên địa bàn tỉnh:',
    'Các doanh nghiệp kinh doanh vận tải trên địa bàn tỉnh',
  ],
  // Groups that a title tells apart, whatever words do it
  [
    'Đối với các cơ sở sản xuất có lượng xả thải lớn và gần khu dân cư:',
    'các cơ sở sản xuất có lượng xả thải lớn và gần khu dân cư',
  ],
  [
    'Đối với các nhà máy xi măng, luyện thép: Tăng cường che chắn.',
    'các nhà máy xi măng, luyện thép',
  ],
  ['Đối với các nhà máy thực hiện những việc sau:', ''],
  ['Đối với các đơn vị để xảy ra sai phạm:', ''],
  [
    'Các cơ sở kinh doanh và đơn vị thực hiện dịch vụ vệ sinh.',
    'Các cơ sở kinh doanh và đơn vị thực hiện dịch vụ vệ sinh',
  ],
  [
    'Yêu cầu các tổ chức, doanh nghiệp có hoạt động nổ mìn trên địa bàn thực hiện những việc sau:',
    'các tổ chức, doanh nghiệp có hoạt động nổ mìn trên địa bàn',
  ],
  ['Tổ chức, cá nhân khai thác cát phải lập bản đồ.', 'Tổ chức, cá nhân khai thác cát'],
  ['Huy động các doanh nghiệp tham gia thực hiện đề án.', ''],
  [
    'Các cơ quan, đơn vị quy định tại Điều 1 Quy chế này có trách nhiệm bảo vệ hệ thống.',
    'Các cơ quan, đơn vị quy định tại Điều 1 Quy chế này',
  ],
  [
    'Các cơ quan, đơn vị và người sử dụng có trách nhiệm giữ mật khẩu.',
    'Các cơ quan, đơn vị và người sử dụng',
  ],
  // A list goes on in lower case; the name behind it is the subject
  [
    'Trên cơ sở đề nghị của các Sở, cơ quan liên quan, Sở Tài chính khẩn trương bố trí vốn.',
    'Sở Tài chính',
  ],
  // A place with a capital in the midst of a sentence
  ['Trong thời gian tới, Tỉnh tổ chức rà soát hồ sơ.', 'Tỉnh'],
  ['Về việc hỗ trợ xe cứu thương: Tỉnh căn cứ quy định để bố trí.', 'Tỉnh'],
  ['Sở Y tế phối hợp với UNICEF tập huấn cho trạm y tế.', 'Sở Y tế với UNICEF'],
  [
    'Sở Y tế phối hợp với hai thành phố Hòa An và Hòa Bắc rà soát.',
    'Sở Y tế với hai thành phố Hòa An và Hòa Bắc',
  ],
  ['Cục quản lý chất lượng nông sản hoàn thiện quy chế.', 'Cục quản lý chất lượng nông sản'],
  // An address is no part of the name; a figure to be reached is no duty
  [
    'Các ông, bà: Chánh Văn phòng, Giám đốc Sở Y tế chịu trách nhiệm thi hành.',
    'Chánh Văn phòng, Giám đốc Sở Y tế',
  ],
  ['Mỗi phường có ít nhất 01 câu lạc bộ.', ''],
  // With whom, before what is to be done
  ['Cùng với Công an phường tuyên truyền về thuốc lá.', 'Công an phường'],
  ['Với các đơn vị của Bộ Tài chính hướng dẫn hoàn thuế.', 'các đơn vị của Bộ Tài chính'],
  // Words that look like verbs inside names
  [
    'Ban Quản lý các khu chế xuất và công nghiệp Hòa Sơn rà soát.',
    'Ban Quản lý các khu chế xuất và công nghiệp Hòa Sơn',
  ],
  [
    'Đài Phát thanh và Truyền hình, cơ quan thông tấn báo chí và các xã đưa tin.',
    'Đài Phát thanh và Truyền hình, cơ quan thông tấn báo chí và các xã',
  ],
  ['Giao Phó Chủ tịch xã Nguyễn Văn A đi kiểm tra.', 'Phó Chủ tịch xã Nguyễn Văn A'],
  [
    'Công an xã phối hợp với Thanh tra giao thông, Quản lý thị trường kiểm tra.',
    'Công an xã với Thanh tra giao thông, Quản lý thị trường',
  ],
  ['Sở Y tế chủ trì cùng các ngành liên quan kiểm tra.', 'Sở Y tế với các ngành liên quan'],
  [
    'Sở Y tế phối hợp với Sở Nội vụ, và các sở liên quan rà soát.',
    'Sở Y tế với Sở Nội vụ, và các sở liên quan',
  ],
  ['Phối hợp với các đơn vị có chức năng xử lý.', 'các đơn vị có chức năng'],
  // No comma before the subject
  [
    'Quá trình thực hiện, nếu có khó khăn, vướng mắc các cơ quan, đơn vị báo cáo về Sở Y tế.',
    'các cơ quan, đơn vị',
  ],
  ['Để giữ rừng, tỉnh Hòa Sơn cần tập trung các việc sau:', 'tỉnh Hòa Sơn'],
  [
    'Các tổ chức, cá nhân và hộ gia đình khai thác nước ngầm có trách nhiệm đăng ký.',
    'Các tổ chức, cá nhân và hộ gia đình khai thác nước ngầm',
  ],
  // Titles
  [
    'Các chủ rừng là tổ chức (các ban quản lý rừng, các công ty lâm nghiệp…)',
    'Các chủ rừng là tổ chức',
  ],
  ['Trách nhiệm của đối tượng được kiểm kê:', 'đối tượng được kiểm kê'],
  [
    'Trách nhiệm của các cơ quan quản lý cấp trên (cả cơ quan chủ sở hữu):',
    'các cơ quan quản lý cấp trên',
  ],
  ['Nhiệm vụ của Kế hoạch', ''],
  ['Lãnh đạo Ban Dân nguyện', 'Lãnh đạo Ban Dân nguyện'],
  ['Các cơ sở khám bệnh trên địa bàn', 'Các cơ sở khám bệnh trên địa bàn'],
  ['Đề nghị: Hội Nông dân tỉnh, Tỉnh đoàn', 'Hội Nông dân tỉnh, Tỉnh đoàn'],
  // The subject behind what is to be done
  ['Khẩn trương sửa đường, các xã phải huy động lực lượng.', 'các xã'],
  ['Đài truyền hình tỉnh chủ trì chương trình.', 'Đài truyền hình tỉnh'],
  ['Giao Giám đốc Sở Y tế thừa ủy quyền Chủ tịch ký.', 'Giám đốc Sở Y tế'],
  ['Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản hồi về Sở Y tế.', 'các đơn vị'],
  [
    'Các xã được phân công chủ trì nhiệm vụ có trách nhiệm báo cáo.',
    'Các xã được phân công chủ trì nhiệm vụ',
  ],
  ['Đài Truyền hình Thành phố đưa tin.', 'Đài Truyền hình Thành phố'],
  // Hospitals, schools, the army, firms
  ['Khoa Cấp cứu phối hợp với các khoa, phòng lập quy trình.', 'Khoa Cấp cứu với các khoa, phòng'],
  [
    'Hiệu trưởng các trường, trung tâm giáo dục thường xuyên xếp lịch.',
    'Hiệu trưởng các trường, trung tâm giáo dục thường xuyên',
  ],
  ['Giáo viên chủ nhiệm thông báo cho cha mẹ học sinh.', 'Giáo viên chủ nhiệm'],
  [
    'Bộ Tham mưu chủ trì, phối hợp với Cục Hậu cần - Kỹ thuật lập kế hoạch.',
    'Bộ Tham mưu với Cục Hậu cần - Kỹ thuật',
  ],
  ['Chỉ huy các cơ quan, đơn vị quán triệt.', 'Chỉ huy các cơ quan, đơn vị'],
  [
    'Các trung đoàn, tiểu đoàn trực thuộc duy trì chế độ trực.',
    'Các trung đoàn, tiểu đoàn trực thuộc',
  ],
  [
    'Chủ tịch Hội đồng quản trị các hợp tác xã đăng ký.',
    'Chủ tịch Hội đồng quản trị các hợp tác xã',
  ],
  ['Người đại diện phần vốn của Tập đoàn có ý kiến.', 'Người đại diện phần vốn của Tập đoàn'],
  ['Trạm Y tế xã, cộng tác viên dân số lập danh sách.', 'Trạm Y tế xã, cộng tác viên dân số'],
  [
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông rà soát.',
    'Ban Quản lý dự án đầu tư xây dựng công trình giao thông',
  ],
  ['Từng cán bộ, đảng viên đăng ký việc làm.', 'Từng cán bộ, đảng viên'],
  ['Ngoài việc chung, Công an tỉnh còn có trách nhiệm bảo vệ.', 'Công an tỉnh'],
  ['Đối với các xã miền núi, Ủy ban nhân dân xã chủ động dự trữ.', 'Ủy ban nhân dân xã'],
  // What a body is besides is no part of its name.
  ['Sở Y tế - cơ quan thường trực - tổng hợp, báo cáo.', 'Sở Y tế'],
  ['Giao Sở Y tế - Cơ quan thường trực Ban Chỉ đạo 12 đôn đốc các sở.', 'Sở Y tế'],
  [
    'Bộ trưởng Bộ Xây dựng - Phó Trưởng ban Thường trực Ban Chỉ đạo 12 kiểm tra công trường.',
    'Bộ trưởng Bộ Xây dựng',
  ],
  // An order without a mark before it, and one of a body named behind a comma
  ['Khi có kết quả chấm điểm giao Sở Nội vụ chủ trì phân tích.', 'Sở Nội vụ'],
  ['Đây là việc gấp, Thủ tướng Chính phủ đề nghị các bộ, ngành bố trí vốn.', 'các bộ, ngành'],
  // Long names
  [
    'Trung tâm Truyền thông tài nguyên và môi trường, Báo Tài nguyên và Môi trường đưa tin.',
    'Trung tâm Truyền thông tài nguyên và môi trường, Báo Tài nguyên và Môi trường',
  ],
  [
    'Bí thư Tỉnh ủy các tỉnh: Hòa Sơn, Bình Hải và lãnh đạo các bộ, ngành tập trung chỉ đạo.',
    'Bí thư Tỉnh ủy các tỉnh: Hòa Sơn, Bình Hải và lãnh đạo các bộ, ngành',
  ],
  [
    'Đài Truyền hình tỉnh và hệ thống các cơ quan báo chí phối hợp với Sở Y tế tuyên truyền.',
    'Đài Truyền hình tỉnh và hệ thống các cơ quan báo chí với Sở Y tế',
  ],
  [
    'Ban Quản lý các khu công nghệ cao và khu công nghiệp lập sổ.',
    'Ban Quản lý các khu công nghệ cao và khu công nghiệp',
  ],
  // What tells the members of a group
  [
    'Phối hợp với các doanh nghiệp cung cấp dịch vụ viễn thông lắp đặt trạm.',
    'các doanh nghiệp cung cấp dịch vụ viễn thông',
  ],
  [
    'Phối hợp với các đơn vị truyền thông thuộc Bộ Xây dựng tổ chức diễn đàn.',
    'các đơn vị truyền thông thuộc Bộ Xây dựng',
  ],
  [
    'Phối hợp với các tỉnh ủy thuộc diện hợp nhất, sáp nhập hoàn thiện đề án.',
    'các tỉnh ủy thuộc diện hợp nhất, sáp nhập',
  ],
  [
    'Phối hợp với các nhà mạng (VNPT Hòa Sơn, Viettel Hòa Sơn) lắp đặt trạm.',
    'các nhà mạng (VNPT Hòa Sơn, Viettel Hòa Sơn)',
  ],
  [
    'Các cơ sở nuôi trồng thủy sản: Theo dõi môi trường, ghi chép số liệu.',
    'Các cơ sở nuôi trồng thủy sản',
  ],
  ['Phối hợp lực lượng chức năng sơ tán dân.', 'lực lượng chức năng'],
  ['Kết hợp với cơ quan báo chí tuyên truyền.', 'cơ quan báo chí'],
  // A heading before a colon, and numbers of parts in brackets
  [
    'Xây dựng, hoàn thiện thể chế, cơ chế, chính sách về đất đai: Các bộ trình nghị định.',
    'Các bộ',
  ],
  ['Bộ Công an: (1) Tiếp tục mở rộng Trung tâm Dữ liệu quốc gia.', 'Bộ Công an'],
  [
    'Ban hành chiến lược: (1) Thanh tra Chính phủ ban hành; (2) Bộ Công an đôn đốc.',
    'Thanh tra Chính phủ; Bộ Công an',
  ],
  ['Kiện toàn Ban Chỉ đạo theo quy định, bao gồm: Trưởng Ban là Chủ tịch tỉnh.', ''],
  ['Tổ chức Đoàn kiểm tra: Ban Thường trực xã thành lập Đoàn.', 'Ban Thường trực xã'],
  ['Đề nghị Quý Ủy ban gửi báo cáo về Bộ Tài chính.', 'Quý Ủy ban'],
  // No actor among what a colon or a comma goes on with
  ['Mở rộng các nguồn vốn: quỹ tỉnh, các quỹ đầu tư mạo hiểm.', ''],
  ['Hỗ trợ các chủ đầu tư, các nhà thầu trong việc bổ sung vật liệu.', ''],
  [
    'Phối hợp chặt chẽ với Thường trực Hội đồng nhân dân xã tổ chức bầu cử.',
    'Thường trực Hội đồng nhân dân xã',
  ],
  // The end of something before the subject
  ['Kết thúc cuộc bầu cử, Ban Thường trực xã bình xét khen thưởng.', 'Ban Thường trực xã'],
  // A colon that lists those who work together
  ['Tăng cường phối hợp giữa các cơ quan: Sở Y tế, Sở Tài chính trong kiểm tra.', ''],
  [
    'Trung tâm Cung ứng dịch vụ sự nghiệp công xã niêm yết.',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công xã',
  ],
  // Helpers, with other words between
  ['Sở Y tế phối hợp, trao đổi thông tin (bằng văn bản) với Sở Nội vụ.', 'Sở Y tế với Sở Nội vụ'],
  ['Phối hợp tổ chức chính trị - xã hội xã vận động.', 'tổ chức chính trị - xã hội xã'],
  ['Ban Bí thư ủy quyền cho Chánh Văn phòng ban hành mẫu.', 'Chánh Văn phòng'],
  // Several orders in one item
  ['Sở Y tế hướng dẫn; Sở Tài chính bố trí kinh phí.', 'Sở Y tế; Sở Tài chính'],
  ['Sở Y tế hướng dẫn. Sở Tài chính bố trí kinh phí.', 'Sở Y tế; Sở Tài chính'],
]

/** Sentences that name bodies, if any, only as objects, helpers and members, or that address nobody. */
const traps: readonly (readonly [text: string, actors: string])[] = [
  ['Đẩy mạnh tuyên truyền trong Nhân dân.', ''],
  ['Ban Thường vụ Đảng ủy yêu cầu:', ''],
  ['Tổ chức thực hiện tốt phong trào.', ''],
  ['Thanh tra việc chấp hành pháp luật.', ''],
  ['Đề nghị quyết đại hội được triển khai sâu rộng.', ''],
  ['Chỉ đạo các phòng chuyên môn rà soát.', ''],
  ['Đối với cấp tỉnh: Rà soát hồ sơ.', ''],
  ['Phối hợp với Công an tỉnh tuần tra.', 'Công an tỉnh'],
  ['Gửi báo cáo về Sở Y tế trước ngày 15/12/2026.', ''],
  ['Tổ chức hội nghị gồm lãnh đạo Sở Y tế, Sở Tài chính.', ''],
  ['100% hộ nghèo được hỗ trợ.', ''],
  ['Đồng chí Trưởng ban được giới thiệu quy hoạch.', ''],
  ['Lập hồ sơ, đề nghị cấp có thẩm quyền xem xét.', ''],
  ['Có chính sách hỗ trợ, khuyến khích các doanh nghiệp đầu tư.', ''],
  ['Các vụ việc phải được giải quyết.', ''],
  ['Công khai xin lỗi khi trễ hạn (nếu có).', ''],
  ['Mỗi hội viên phải nêu gương.', ''],
  ['Đối với xe tải: cấm lưu thông.', ''],
  ['Trường hợp cán bộ nữ, thì tuổi nghỉ được xác định theo luật.', ''],
  ['Kiểm tra giếng; nếu nước bẩn thì phải hướng dẫn, yêu cầu các trạm xử lý.', ''],
  ['Rà soát cơ sở dữ liệu; kêu gọi toàn thể cán bộ hưởng ứng.', ''],
  ['Phân công cán bộ, đảng viên về thôn.', ''],
  ['Sau đại hội, Bộ Chính trị sẽ có hướng dẫn.', ''],
  ['Xây dựng cơ chế; cơ chế đặt hàng, giao nhiệm vụ cho các doanh nghiệp thực hiện.', ''],
  ['Giao Ban Tổ chức báo cáo Ban Thường vụ, Ban Chấp hành Đảng bộ tỉnh thực hiện.', 'Ban Tổ chức'],
  ['Theo đề nghị của Ủy ban nhân dân quận, huyện, rà soát hồ sơ.', ''],
  ['Đảng ủy xã đạt 16/18 tiêu chí.', ''],
  ['Từ nay thì hộ kinh doanh không áp dụng thuế khoán.', ''],
  ['Các bộ, người dân đã chủ động ứng phó và khẩn trương khắc phục.', ''],
  ['Khi đăng ký, cần nêu rõ việc không do Mặt trận, các hội, tổ dân phố chủ trì thực hiện.', ''],
  ['Hàng năm, xây dựng kế hoạch trên báo, cơ quan báo chí trung ương thực hiện.', ''],
  ['Ủy ban nhân dân tỉnh ban hành Kế hoạch trồng cây như sau:', ''],
  ['Văn phòng tham mưu, phân công một đơn vị chủ trì, phối hợp với các sở rà soát.', 'Văn phòng'],
]

describe('orders', function () {
  this.timeout(slow)
  for (const [text, named] of orders) {
    it(`name who must act: ${text}`, () => assert.equal(actors(text), named))
  }

  for (const [text, named] of traps) {
    it(`name nobody: ${text}`, () => assert.equal(actors(text), named))
  }

  it('tell a title from an instruction', () => {
    const isTitle = (text: string) => readOrder(text).title
    const titles = ['Sở Tài chính', 'Ban Tổ chức Tỉnh ủy:', 'Trách nhiệm của Sở Y tế']
    assert.deepEqual(titles.filter(isTitle), titles)
    assert.ok(!isTitle('Sở Tài chính bố trí kinh phí.'))
  })

  it('tell instructions from statements', () => {
    const said = (text: string) => {
      const {instructs, states} = readOrder(text)
      return {instructs, states}
    }
    assert.deepEqual(said('Rà soát, bổ sung hồ sơ.'), {instructs: true, states: false})
    assert.deepEqual(said('100% hộ nghèo được hỗ trợ.'), {instructs: false, states: true})
    const silent = {instructs: false, states: false}
    assert.deepEqual(said('Cơ cấu, tỷ lệ cán bộ trẻ.'), silent)
    assert.deepEqual(said('Cấm xe tải lưu thông.'), silent)
    assert.deepEqual(said('Phấn đấu đến năm 2030, tỷ lệ hộ nghèo còn 1%.'), silent)
    assert.deepEqual(said('Cho phép xe ưu tiên lưu thông.'), silent)
    assert.deepEqual(said('Đối với xe tải: cấm lưu thông.'), silent)
    assert.deepEqual(said('Đối với cán bộ nữ, thì mức chi được tính theo năm.'), silent)
    assert.deepEqual(said('Số lượng hộ nghèo giảm.'), {instructs: false, states: true})
  })

  it('tell where the issuer gives an order, and where it speaks of itself', () => {
    assert.ok(readOrder('Giao Sở Y tế tham mưu.').ordered)
    assert.ok(!readOrder('Sở Y tế tham mưu.').ordered)
    assert.ok(readOrder('Tỉnh ủy yêu cầu các chi bộ thực hiện các việc sau:').ordered)
    assert.ok(readOrder('Ủy ban nhân dân xã ban hành Kế hoạch trồng cây như sau:').announces)
  })

  it('lie in the text, whatever it is', () => {
    const words = [...orders, ...traps].flatMap(([text]) => text.split(/(?<=[,;:.])\s/))
    const check = (text: string) => {
      const {leads, coordinating} = readOrder(text)
      for (const {start, end} of [...leads, ...coordinating]) {
        assert.ok(0 <= start && start < end && end <= text.length, `${start}-${end}`)
      }
    }
    const torn = [...words, '(', ')', ':', ',', 'và', 'của', 'các', 'Sở', 'phối hợp']
    fc.assert(fc.property(fc.oneof(textOf(torn, 8, ' '), anyText), check), seeded(200))
  })
})
