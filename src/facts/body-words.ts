/**
 * Words with which the name of a body, a post or a group of bodies begins, lower case. `domain.md` §5.5.
 * `proper`: a name follows with a capital ("Sở Tài chính"); a lower-case word alone ("bộ phận") is none.
 */
export const bodyHeads: readonly string[] = `
ban thường vụ; ban chấp hành; ban bí thư; bộ chính trị; ban tổ chức; ban tuyên giáo; ban dân vận; ban nội chính; ban kinh tế; ban chính sách, chiến lược; ban xây dựng đảng; ban chỉ đạo; bcđ; khu quản lý; ban chỉ huy; ban quản lý; bqlda; ban cán sự đảng; ban dân tộc; ban tiếp công dân; ban giám đốc; ban giám hiệu; ban thường trực; ban công tác; ban pháp chế; ban văn hóa; ban soạn thảo; ban tôn giáo; ban đảng; ban đối ngoại; ban của; ban tổ chức cấp ủy; ban liên lạc; ban thanh tra; ban vì sự tiến bộ; ban; các ban;
ủy ban nhân dân; ubnd; hội đồng nhân dân; hđnd; ủy ban kiểm tra; ubkt; ủy ban mặt trận tổ quốc; ủy ban mttq; ub mttq; ubmttq; mặt trận tổ quốc; mttq; ủy ban bầu cử; ủy ban; mặt trận; btgdv; btv; bch;
thường trực; tt hđnd; tt; đoàn đại biểu quốc hội; đoàn đbqh; quốc hội; chính phủ; phó thủ tướng; thủ tướng; trợ lý; nhà mạng; các nhà mạng; chủ tịch nước; tổng bí thư; đảng bộ; chi, đảng bộ; đảng, chi bộ; tổ chức, cá nhân;
tỉnh ủy; thành ủy; huyện ủy; quận ủy; thị ủy; đảng ủy; chi bộ; chi ủy; cấp ủy; đảng đoàn; quân ủy; các tổ chức đảng; tổ chức đảng; tổ chức cơ sở đảng; đoàn thể; tổ chức đoàn thể; cấp ủy đảng; cấp uỷ;
bộ; bộ quản lý ngành; bộ quản lý ngành, lĩnh vực; bộ quản lý chuyên ngành; sở; sở quản lý ngành; sở quản lý ngành, lĩnh vực; sở quản lý chuyên ngành; ngành; cục; cục quản lý; vụ; vụ quản lý; tổng cục; chi cục; chi cục quản lý; phòng; văn phòng; thanh tra; thanh tra xây dựng; thanh tra giao thông; thanh tra môi trường; thanh tra chuyên ngành; thanh tra lao động; thanh tra y tế; công an; quân khu; quân đoàn; quân chủng; binh chủng; sư đoàn; lữ đoàn; trung đoàn; tiểu đoàn; đại đội; bộ tham mưu; bộ tổng tham mưu; cục tham mưu; phòng tham mưu; chỉ huy các; quân đội; bộ chỉ huy; bộ tư lệnh; bộ đội biên phòng; biên phòng; kiểm lâm; cảnh sát; kho bạc; ngân hàng; thuế; hải quan; bảo hiểm xã hội; bhxh; kiểm toán; tòa án; viện kiểm sát; thống kê; bưu điện; quỹ; cổng thông tin; tổng công ty; tập đoàn; công ty; doanh nghiệp; hợp tác xã;
trường; học viện; viện; đại học; trung tâm; bệnh viện; trạm; đài; đài truyền hình; đài tiếng nói; đài phát thanh; đài truyền thanh; đài khí tượng; báo; báo và đài; báo và phát thanh, truyền hình; báo và phát thanh - truyền hình; báo và phát thanh truyền hình; tạp chí; nhà xuất bản; bảo tàng; thư viện; cơ sở; cơ sở sản xuất; cơ sở sản xuất, kinh doanh; cơ sở sản xuất, kinh doanh, dịch vụ; cơ sở kinh doanh; nhà máy; cơ sở đào tạo; cơ sở giáo dục; nhà trường; cơ sở y tế; báo chí; thông tấn xã; đồn; hạt; khoa;
điện lực; viễn thông; viettel; vnpt; mobifone; ban quản trị; ban bầu cử; ban vận động; ban thư ký; ban kiểm soát; ban đại diện; ban giám sát; chi hội; chi đoàn; dân quân; dân quân tự vệ; lực lượng công an; lực lượng quân đội; lực lượng dân quân; lực lượng kiểm lâm; lực lượng quản lý thị trường; lực lượng biên phòng; lực lượng hải quan; cơ quan công an; cơ quan quân sự; cơ quan thuế; cơ quan hải quan; cơ quan tài chính; cơ quan thanh tra; cơ quan kiểm tra; cơ quan điều tra; cơ quan đại diện; thi hành án dân sự; hội quần chúng; cộng đồng doanh nghiệp; hộ kinh doanh; liên đoàn; tổng liên đoàn; lđlđ; đoàn chủ tịch; công đoàn; hội liên hiệp; hội nông dân; hội cựu chiến binh; hội phụ nữ; hội chữ thập đỏ; hội người cao tuổi; hội; đoàn thanh niên; đoàn tncs; đoàn; tỉnh đoàn; thành đoàn; huyện đoàn; trung ương đoàn; trung ương hội; trung ương mặt trận; hiệp hội; liên minh; liên hiệp;
chủ tịch; phó chủ tịch; giám đốc; phó giám đốc; phó tổng giám đốc; phó hiệu trưởng; phó trưởng; phó trưởng phòng; phó cục trưởng; phó viện trưởng; phó chỉ huy trưởng; phó chủ nhiệm; phó tư lệnh; phó thủ trưởng; tổng phụ trách; thủ trưởng; người đứng đầu; bộ trưởng; thứ trưởng; chánh văn phòng; chánh thanh tra; trưởng ban; phó trưởng ban; trưởng phòng; bí thư; phó bí thư; đồng chí; đ/c; chuyên viên; cán bộ phụ trách; cán bộ, công chức; tổng giám đốc; cục trưởng; chi cục trưởng; phó chi cục trưởng; tổng cục trưởng; phó tổng cục trưởng; vụ trưởng; viện trưởng; hiệu trưởng; chủ nhiệm; tư lệnh; thống đốc; tổng kiểm toán; tổng thanh tra; trưởng đoàn; trưởng các; lãnh đạo; cán bộ; chỉ huy trưởng; tổng thư ký; kế toán trưởng; công chức; công chức tư pháp; công chức địa chính; công chức văn hóa; công chức tài chính; công chức phụ trách; công chức chuyên môn; viên chức; đảng viên; trưởng thôn; tổ trưởng; ủy viên; báo cáo viên; giáo viên; giảng viên; cộng tác viên; tuyên truyền viên; nhân viên y tế; cán bộ y tế; cán bộ, giáo viên; cán bộ, giảng viên; thành viên; các thành viên; phó chánh; chính ủy; chánh án; tổng biên tập; trưởng;
cơ quan; đơn vị; địa phương; tổ chức chính trị - xã hội; tổ chức chính trị; tổ chức pháp chế; các tổ chức; tổ chức; các cấp; cả hệ thống chính trị; hệ thống chính trị; các ngành; ngành công thương; ngành y tế; ngành giáo dục; ngành nông nghiệp; ngành tư pháp; ngành xây dựng; ngành nội vụ; ngành thuế; ngành ngân hàng; toàn ngành; chính quyền; chính quyền địa phương; tiểu ban; tổ công tác; tổ giúp việc; tổ thư ký; tổ biên tập; tổ soạn thảo; tổ chuyên môn; tổ chuyên gia; tổ thẩm định; tổ tư vấn; tổ dân vận; tổ công nghệ số cộng đồng; tổ bầu cử; tổ hòa giải; tổ bảo vệ an ninh, trật tự; tổ liên gia; tổ liên ngành; tổ kiểm tra; tổ đại biểu; đoàn liên ngành; tổ; nhóm; đoàn công tác; đoàn kiểm tra; đoàn thanh tra; đoàn thanh tra, kiểm tra; đoàn giám sát; đoàn kiểm tra, giám sát; tổ giám sát; tổ kiểm tra, giám sát; hội đồng; chủ đầu tư; chủ dự án; chủ hồ; chủ hồ chứa; chủ rừng; chủ cơ sở; chủ phương tiện; chủ công trình; nhà đầu tư; nhà thầu; đơn vị thi công; tổ chức tín dụng; tổ chức tôn giáo; đội; khối; cụm; khối thi đua; cụm thi đua; xã; phường; đặc khu; tỉnh; thành phố; huyện; quận; thị xã; thôn; tổ dân phố; khu dân cư; bộ phận; bộ phận một cửa; trưởng ban xây dựng đảng; phó trưởng ban xây dựng đảng; trung tâm phục vụ hành chính công; cơ quan đăng ký đầu tư; đơn vị tư vấn; đơn vị truyền thông; đơn vị quản lý; cơ quan truyền thông; cơ quan thông tin; cơ quan thông tấn; cơ quan thông tấn, báo chí; cơ quan thông tin, truyền thông; cơ quan báo chí, truyền thông; cơ quan báo chí, phát thanh, truyền hình; cơ quan báo chí, xuất bản; cơ sở giáo dục, đào tạo; cơ sở khám bệnh, chữa bệnh; cơ sở khám, chữa bệnh; tổ chức chi trả dịch vụ; tổ chức cung cấp dịch vụ chi trả; báo, đài; cơ quan chức năng; tổ chức chi trả; lực lượng chức năng; lực lượng vũ trang; lực lượng; hội đồng giám định; hội đồng quản trị; hội đồng quản lý; hội đồng thẩm định; hội đồng tư vấn; hội đồng xét duyệt; hội đồng nghiệm thu; cơ quan chủ trì; cơ quan phối hợp; cơ quan thường trực; cơ quan chủ quản; viện nghiên cứu; tập thể; tập thể lãnh đạo; tư lệnh quân khu; tổ chức thành viên; tổ chức cung cấp dịch vụ; doanh nghiệp xuất khẩu; hội đồng thi đua; cơ quan báo chí; cơ quan thông tin truyền thông; cơ quan thông tin đại chúng; cơ sở thực tập; phương tiện thông tin đại chúng; cơ quan bảo hiểm xã hội; đội quản lý thị trường; cấp ủy cấp trên cơ sở; cấp ủy cấp trên trực tiếp; cơ quan chuyên môn; cơ quan tham mưu, giúp việc; cơ quan tham mưu; các đồng chí; ông; bà; ông, bà; ông (bà); cấp có thẩm quyền; người có thẩm quyền; người đại diện; người phát ngôn; giáo viên; giáo viên chủ nhiệm; giáo viên bộ môn; đội ngũ giáo viên; lưu trữ lịch sử; lưu trữ hiện hành; tvqh; vp; vpcp; bộ, ngành; bộ ngành; sở, ngành; sở ngành; sở, ban, ngành; cha mẹ học sinh; phụ huynh; tổ chức, cá nhân; bên; trung ương
`
  .split(';')
  .map((word) => word.trim())
  .filter((word) => word !== '')

/** Things and persons whose first syllable is that of a body: "các vụ việc", "mỗi hội viên". Compared folded. */
export const likeBodies: readonly string[] = `
ban hành; báo cáo; bộ chỉ số; bộ máy; bộ quy tắc; bộ thủ tục; bộ tiêu chí; bộ tài liệu; cục bộ; cơ sở dữ liệu; cơ sở vật chất; cơ sở hạ tầng; cơ sở pháp lý; cơ sở khoa học; cơ sở lý luận; cơ sở thực tiễn; cơ sở chính trị; cụm công nghiệp; cụm từ; cụm thông tin; đài tưởng niệm; doanh nghiệp số;
đoàn kết; đoàn viên; đội hình; đội ngũ; đội viên; hội chợ; hội nghị; hội diễn; hội nhập; hội thảo; hội thao; hội thi; hội trường; hội viên; khoa học; khoa giáo; khối lượng; khối kiến thức; ngành hàng; ngành học; ngành nghề; nhóm chỉ tiêu; nhóm đối tượng; nhóm giải pháp; nhóm nhiệm vụ; nhóm nội dung; nhóm vấn đề; phòng chống; phòng học;
phòng ngừa; phòng thủ; quỹ đất; quỹ nhà; quỹ lương; thuế suất; tổ chức thực hiện; tổ hợp; tổ viên; trạm biến áp; trường hợp; tỉnh lộ; viện phí; viện trợ; vụ án; vụ việc; vụ mùa; vụ đông; vụ hè thu; xã hội; xã viên; bên cạnh
`
  .split(';')
  .map((word) => word.trim())
  .filter((word) => word !== '')

/** Persons who act where a title names nobody else: "5. Học sinh". In a sentence they are as often those who are served. */
export const titlePersons: readonly string[] = [
  'học sinh',
  'sinh viên',
  'học viên',
  'giảng viên',
  'giáo viên',
  'người học',
  'người dân',
  'người lao động',
  'người sử dụng lao động',
  'nhân dân',
  'nhân viên',
  'cha mẹ học sinh',
  'phụ huynh',
  'hộ gia đình',
  'hộ dân',
  'hội viên',
  'đoàn viên',
  'bác sĩ',
]

/** Nouns that go on with a list once a body has begun it: "các sở, ban, ngành, đoàn thể và địa phương". */
export const listNouns: readonly string[] = [
  'ban',
  'ngành',
  'đoàn thể',
  'địa phương',
  'đơn vị',
  'phường',
  'đặc khu',
  'thị trấn',
  'thành phố',
  'thị xã',
  'quận',
  'huyện',
  'tỉnh',
  'xã',
  'sở',
  'cơ quan',
  'hội',
  'tổ chức',
  'doanh nghiệp',
  'cá nhân',
  'trường học',
  'cao đẳng',
  'trường',
  'bệnh viện',
  'thôn',
  'bản',
  'ấp',
  'khu phố',
  'tổ dân phố',
  'báo',
  'đài',
  'báo, đài',
  'đại biểu',
  'cấp',
  'thị',
  'thành',
  'đảng bộ',
  'viên chức',
  'công chức',
  'đảng viên',
  'giúp việc',
  'người dân',
  'bộ',
  'tập đoàn',
  'các',
  'lực lượng',
  'buôn',
  'đội',
  'cán bộ',
  'người lao động',
  'người sử dụng',
  'giảng viên',
  'giáo viên',
  'học sinh',
  'sinh viên',
  'học viên',
  'chiến sĩ',
  'hội viên',
  'đoàn viên',
  'công nhân',
  'chủ đầu tư',
  'nhà thầu',
  'nhà đầu tư',
  'hợp tác xã',
  'hộ gia đình',
  'hộ dân',
  'trang',
  'fanpage',
  'trang thông tin điện tử',
  'cổng thông tin điện tử',
  'hệ thống truyền thanh',
  'hệ thống truyền thông',
  'hệ thống thông tin cơ sở',
  'hệ thống các cơ quan báo chí',
  'truyền hình',
  'phát thanh',
  'cộng đồng',
  'khu công nghiệp',
  'khu công nghệ cao',
  'khu kinh tế',
  'cụm công nghiệp',
]

/** Words before a body's head: "các", "những", "toàn thể", "mỗi". */
export const quantifiers: readonly string[] = [
  'các',
  'những',
  'toàn thể',
  'mỗi',
  'từng',
  'tất cả',
  'toàn bộ',
  'một số',
  'tất cả các',
  'riêng',
  'quý',
  'cả',
  'hai',
  'ba',
  'bốn',
  '02',
  '03',
  '04',
]

/** Heads that are common nouns: in lower case, without a name or "các" before them, they are no body. */
export const commonHeads: ReadonlySet<string> = new Set([
  'bộ',
  'sở',
  'ngành',
  'cục',
  'vụ',
  'phòng',
  'báo',
  'đài',
  'quỹ',
  'trường',
  'viện',
  'hội',
  'đoàn',
  'khoa',
  'ban',
  'tổ',
  'nhóm',
  'đội',
  'khối',
  'cụm',
  'cấp',
  'cơ sở',
  'tổ chức',
  'trạm',
  'thuế',
  'xã',
  'tỉnh',
  'huyện',
  'quận',
  'phường',
  'thôn',
  'hạt',
  'đồn',
  'bên',
  'thống kê',
  'thanh tra',
  'kiểm toán',
  'tt',
  'vp',
  'trưởng',
  'lãnh đạo',
  'cán bộ',
  'thành viên',
  'bộ phận',
  'lực lượng',
  'mặt trận',
  'nhân dân',
  'công chức',
  'viên chức',
  'đảng viên',
  'ông',
  'bà',
])
