/** What boards, groups and councils are for: "Ban Chỉ đạo | chuyển đổi số", "Tổ công tác | cải cách hành chính". Compared folded. */
export const boardFields: readonly string[] = `
an toàn giao thông; an toàn thực phẩm; bảo vệ an ninh, trật tự; bảo vệ môi trường; bảo vệ rừng; bảo vệ và phát triển rừng; bồi thường, giải phóng mặt bằng;
cải cách hành chính; cải cách tư pháp; chống buôn lậu; chống khai thác iuu; chuyển đổi số; công tác tôn giáo; đổi mới sáng tạo; giải phóng mặt bằng; giảm nghèo;
hội nhập quốc tế; phát triển kinh tế tập thể; phát triển du lịch; phát triển khoa học, công nghệ; phòng chống dịch bệnh; phòng chống ma túy; phòng chống tham nhũng; phòng chống thiên tai;
phòng, chống dịch; phòng, chống dịch bệnh; phòng, chống ma túy; phòng, chống tội phạm; phòng, chống tham nhũng; phòng, chống thiên tai; phòng, chống lụt bão; phòng cháy, chữa cháy; phòng thủ dân sự; phổ biến, giáo dục pháp luật;
sắp xếp tổ chức bộ máy; thông tin, tuyên truyền; tuyên truyền, khánh tiết; tìm kiếm, quy tập; thi đua, khen thưởng; thi đua - khen thưởng; thực hiện quy chế dân chủ; tìm kiếm cứu nạn; xây dựng nông thôn mới; xóa nhà tạm; xóa nhà tạm, nhà dột nát; xúc tiến đầu tư
`
  .split(';')
  .map((word) => word.trim())
  .filter((word) => word !== '')

/** What centres and branch offices are for, in small letters a verb: "Trung tâm | xúc tiến đầu tư", "Chi cục | bảo vệ thực vật". */
export const centreFields: readonly string[] = `
bảo vệ thực vật; bồi dưỡng chính trị; cấp cứu; dạy nghề; điều hành giao thông; điều hành thông minh; bảo trợ xã hội; đào tạo nghề; đào tạo lái xe;
giám định y khoa; giám sát, điều hành; giám sát, điều hành thông minh; giám sát và điều hành; giám sát điều hành; giáo dục chính trị; giới thiệu việc làm; hỗ trợ doanh nghiệp; hỗ trợ khởi nghiệp; hỗ trợ nông dân; hỗ trợ phát triển; hỗ trợ sinh viên; hỗ trợ việc làm;
kiểm định; kiểm nghiệm; kiểm soát bệnh tật; khai thác hạ tầng; lưu trữ lịch sử; nghiên cứu và phát triển; nghiên cứu, ứng dụng; ứng dụng tiến bộ khoa học; ứng dụng khoa học; phát triển quỹ đất; phát triển khoa học;
phòng, chống bệnh; phòng chống bệnh; phòng, chống hiv/aids; phòng chống hiv/aids; quan trắc; quản lý bảo trì; quản lý chất lượng; quản lý dự án; quản lý đất đai; quản lý hạ tầng; quản lý thị trường; quản lý đường bộ; quản lý giao thông; tích hợp dữ liệu; trợ giúp pháp lý; tư vấn việc làm; tư vấn pháp luật; xúc tiến; xúc tiến du lịch; xúc tiến đầu tư; xúc tiến thương mại; chuyển đổi số; chuyển giao công nghệ
`
  .split(';')
  .map((word) => word.trim())
  .filter((word) => word !== '')

/** Fields by which departments are named, with marks between or verbs: "Vụ | Phổ biến, giáo dục pháp luật". In capitals only. */
export const departmentFields: readonly string[] = [
  'phổ biến, giáo dục pháp luật',
  'phòng, chống ma túy',
  'phòng, chống tham nhũng',
  'phòng, chống tệ nạn xã hội',
  'phòng, chống thiên tai',
  'kiểm tra, giám sát',
  'quản lý, giám sát',
  'thanh tra, kiểm tra',
  'thẩm định, đánh giá',
  'đào tạo, bồi dưỡng',
  'thông tin, tuyên truyền',
  'thông tin, thống kê',
  'tuyên truyền, báo chí',
  'tổ chức, cán bộ',
  'kế hoạch, tài chính',
  'thi đua, khen thưởng',
  'học sinh, sinh viên',
  'văn hóa, xã hội',
  'xây dựng, quản lý',
]

/**
 * Words that go on with the name of a body although verbs stand among them: the field it works in, the part that it was
 * given ("các đơn vị | được giao nhiệm vụ chủ đầu tư", "Trung tâm | phục vụ hành chính công").
 */
export const nameParts: readonly string[] = [
  'còn lại',
  'mầm non, tiểu học',
  'quản lý ngành, lĩnh vực',
  'quản lý chuyên ngành',
  'hình thành sau sắp xếp',
  'hình thành sau sáp nhập',
  'an toàn thông tin',
  'an ninh mạng',
  'tuyên truyền, báo chí',
  'truyền thông, báo chí',
  'thông tin truyền thông, báo chí',
  'báo chí',
  'báo chí, xuất bản',
  'bầu cử',
  'công nghệ thông tin',
  'kế hoạch tổng hợp',
  'kế hoạch - tổng hợp',
  'hành chính tổng hợp',
  'chấp hành đảng bộ',
  'dịch tễ',
  'dịch vụ',
  'dịch vụ công',
  'dịch vụ tổng hợp',
  'dự án',
  'dự án đầu tư xây dựng',
  'đầu tư xây dựng',
  'được giao làm',
  'được giao làm chủ đầu tư',
  'được giao nhiệm vụ chủ đầu tư',
  'được phân bổ',
  'giáo dục nghề nghiệp',
  'giáo dục thường xuyên',
  'giao thông',
  'hàng hóa, dịch vụ',
  'hậu cần',
  'giáo dục, đào tạo',
  'hạ tầng kỹ thuật',
  'hạ tầng xây dựng',
  'hoạt động trong lĩnh vực',
  'khám, chữa bệnh',
  'khu chế xuất và công nghiệp',
  'khu kinh tế và công nghiệp',
  'lãnh đạo, quản lý',
  'chuyên trách tham mưu, giúp việc',
  'tham mưu, giúp việc',
  'mời thầu',
  'nông nghiệp ứng dụng công nghệ cao',
  'phạm vi quản lý',
  'phát thanh, truyền hình',
  'phát thanh và truyền hình',
  'lĩnh vực quản lý',
  'địa bàn quản lý',
  'phục vụ hành chính công',
  'quản lý nhà nước',
  'sản xuất, kinh doanh',
  'thông tấn, báo chí',
  'thông tin, truyền thông',
  'thường trực',
  'tổ chức theo ngành dọc',
  'tư vấn',
  'ứng dụng công nghệ cao',
  'viễn thông, bưu chính',
  'bưu chính, viễn thông',
  'vừa và nhỏ',
  'nhỏ và vừa',
  'xây dựng đảng',
]
