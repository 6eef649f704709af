/** The words of made-up drafts, one table a part of speech; combined they give more paragraphs than any draft holds. */

function listOf(items: string): readonly string[] {
  return items
    .split(/[;\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** First and second halves of invented names of places. */
export const placeBeginnings = listOf(`
An; Bình; Cẩm; Đại; Đồng; Đông; Gia; Hải; Hòa; Hồng; Hưng; Khánh; Kim; Lâm; Long; Minh; Mỹ; Nam; Nghĩa; Ngọc; Phong; Phú;
Phước; Quang; Sơn; Tân; Tây; Thái; Thanh; Thạnh; Thiện; Thọ; Thuận; Tiên; Trung; Trường; Vạn; Việt; Vĩnh; Xuân; Yên`)
export const placeEndings = listOf(`
An; Bắc; Bình; Cường; Châu; Điền; Định; Đức; Giang; Hà; Hải; Hiệp; Hòa; Hội; Hưng; Khê; Lạc; Lâm; Lập; Lễ; Lộc; Lợi; Long;
Mỹ; Nghĩa; Ngọc; Phong; Phú; Phúc; Quang; Sơn; Thành; Thắng; Thịnh; Thọ; Thủy; Tiến; Trạch; Trung; Tường; Viên; Xá`)

/** Bodies that get tasks. */
export const partyBodies = listOf(`
Ban Tổ chức Tỉnh ủy; Ban Tuyên giáo và Dân vận Tỉnh ủy; Ban Nội chính Tỉnh ủy; Ủy ban Kiểm tra Tỉnh ủy; Văn phòng Tỉnh ủy;
Đảng ủy Ủy ban nhân dân tỉnh; Đảng ủy các cơ quan Đảng tỉnh; Đảng ủy Công an tỉnh; Đảng ủy Quân sự tỉnh; Trường Chính trị tỉnh;
Mặt trận Tổ quốc Việt Nam tỉnh; Tỉnh Đoàn; Hội Nông dân tỉnh; Hội Liên hiệp Phụ nữ tỉnh; Hội Cựu chiến binh tỉnh;
Liên đoàn Lao động tỉnh; Báo và Phát thanh, Truyền hình tỉnh; các xã ủy, phường ủy`)
export const stateBodies = listOf(`
Sở Tài chính; Sở Xây dựng; Sở Nội vụ; Sở Y tế; Sở Công Thương; Sở Khoa học và Công nghệ; Sở Giáo dục và Đào tạo;
Sở Nông nghiệp và Môi trường; Sở Văn hóa, Thể thao và Du lịch; Sở Tư pháp; Thanh tra tỉnh; Công an tỉnh;
Bộ Chỉ huy Quân sự tỉnh; Văn phòng Ủy ban nhân dân tỉnh; Ban Quản lý các khu công nghiệp tỉnh; Kho bạc Nhà nước khu vực;
Bảo hiểm xã hội tỉnh; Trung tâm Xúc tiến đầu tư tỉnh; Ủy ban nhân dân các xã, phường; Bưu điện tỉnh`)

export const verbs = listOf(`
rà soát; xây dựng; hoàn thiện; công bố; cập nhật; thẩm định; đánh giá; tổng hợp; sửa chữa; nâng cấp; bàn giao; nghiệm thu;
lập; phê duyệt; điều chỉnh; kiểm tra; niêm yết công khai; số hóa; bổ sung; thống kê; triển khai; ban hành; soạn thảo;
chuẩn hóa; theo dõi; nhân rộng; khảo sát; quản lý; đôn đốc thực hiện; lấy ý kiến về; tổ chức góp ý; giới thiệu; thí điểm`)

export const objects = listOf(`
danh mục công trình thủy lợi nhỏ; kế hoạch duy tu đường liên thôn; phương án chống hạn vụ hè thu; hồ sơ địa chính;
quy trình tiếp nhận hồ sơ đất đai; bản đồ vùng có nguy cơ sạt lở; phương án sơ tán dân; danh sách hộ cần hỗ trợ nhà ở;
tủ sách của nhà văn hóa thôn; mạng lưới loa truyền thanh; quy chế phối hợp giữa các trạm y tế; lịch tiêm chủng lưu động;
tài liệu hướng dẫn nộp hồ sơ trực tuyến; bảng giá dịch vụ công ích; hệ thống camera giao thông; điểm tập kết rác;
vườn ươm cây bản địa; mô hình nuôi ong dưới tán rừng; tổ hợp tác trồng chè; chuỗi cung ứng rau an toàn; chợ phiên vùng cao;
tuyến xe buýt nối khu công nghiệp; chỉ giới hành lang an toàn hồ đập; dữ liệu hộ tịch; sổ sức khỏe điện tử;
nội dung sinh hoạt chuyên đề của chi bộ; chương trình bồi dưỡng bí thư chi bộ; quy hoạch cán bộ trẻ; hồ sơ đảng viên điện tử;
kết quả tự phê bình và phê bình; việc học nghề của thanh niên nông thôn; vốn vay của quỹ hỗ trợ nông dân;
thiết bị của phòng học bộ môn; bếp ăn bán trú; sân chơi cho thiếu nhi; đội văn nghệ quần chúng; lớp xóa mù chữ;
biển báo ở các ngầm tràn; nguồn nước sinh hoạt tập trung; trạm bơm dã chiến; đàn giống vật nuôi sau dịch; vùng trồng quế;
thỏa thuận hợp tác với các viện nghiên cứu; cơ sở dữ liệu doanh nghiệp nhỏ; quy tắc ứng xử nơi công sở; lịch trực tiếp dân;
phòng họp không giấy; tài sản công dôi dư sau sắp xếp; trụ sở chưa sử dụng; định mức chi hội nghị; chỉ tiêu biên chế;
đề án trồng rừng gỗ lớn; chỉ dẫn địa lý cho sản phẩm địa phương; di tích xuống cấp; lễ hội truyền thống; nghề dệt thổ cẩm`)

export const purposes = listOf(`
bảo đảm người dân đi lại an toàn trong mùa mưa; giảm ít nhất một phần ba thời gian chờ đợi; không để sót đối tượng;
tạo việc làm tại chỗ cho lao động trẻ; giữ nguồn nước cho vụ sau; thuận tiện cho người cao tuổi và người khuyết tật;
tránh chồng chéo giữa các cơ quan; phục vụ việc giám sát của cộng đồng; giữ gìn bản sắc của từng dân tộc;
nâng thu nhập của hộ mới thoát nghèo; tiết kiệm ngân sách; phòng ngừa sai phạm từ sớm; gắn trách nhiệm với kết quả cụ thể;
lấy sự hài lòng của Nhân dân làm thước đo; bảo đảm chất lượng tương đương khu vực đô thị; sử dụng đúng nguồn vốn đã giao;
phát huy vai trò nêu gương của đảng viên; thống nhất cách làm trong toàn tỉnh; sẵn sàng ứng phó khi thời tiết cực đoan`)

export const products = listOf(`
báo cáo bằng văn bản; danh mục kèm bản đồ; phương án chi tiết; biên bản nghiệm thu; bộ dữ liệu dùng chung; tờ trình kèm dự thảo;
sổ tay hướng dẫn; bảng tiến độ hằng tuần; kế hoạch phân bổ kinh phí; danh sách có xác nhận của thôn`)

/** Beginnings of sentences that describe how things stand. */
export const circumstances = listOf(`
Từ đầu năm đến nay; Trong hai năm gần đây; Sau khi sắp xếp đơn vị hành chính; Qua kiểm tra thực tế; Ở các xã ven sông;
Tại khu vực giáp ranh; Theo phản ánh của cử tri; Trong mùa mưa vừa rồi; Nhờ nguồn vốn lồng ghép; Tính đến cuối quý trước;
Ngay từ khi nhận bàn giao; Qua đối thoại với người dân; Trong đợt thí điểm đầu tiên; So với cùng kỳ; Ở những nơi làm tốt`)
export const states = listOf(`
việc phân công còn chung chung, chưa rõ người chịu trách nhiệm; tiến độ nhanh hơn dự kiến nhưng chất lượng chưa đều;
nhiều hộ đã chủ động hiến đất, góp công; hồ sơ lưu trữ còn thiếu, tra cứu mất nhiều thời gian;
thiết bị xuống cấp, kinh phí sửa chữa chưa kịp bố trí; sự phối hợp giữa các đơn vị ngày càng chặt chẽ;
người dân đồng tình vì được bàn bạc từ đầu; một số nơi làm hình thức, báo cáo chưa sát thực tế;
số vụ việc phải nhắc nhở giảm rõ rệt; nguồn nhân lực trẻ có trình độ tăng dần; đường vào khu sản xuất còn khó khăn;
giá vật tư tăng làm chậm tiến độ; cách làm mới được nhiều nơi học theo; công tác tổng kết chưa thành nền nếp`)

export const fields = listOf(`
phát triển kinh tế vườn đồi; chuyển đổi số ở cơ sở; giữ gìn vệ sinh môi trường nông thôn; phòng, chống thiên tai;
nâng cao chất lượng sinh hoạt chi bộ; quản lý tài sản công; cải cách thủ tục hành chính; chăm sóc sức khỏe ban đầu;
bảo tồn văn hóa các dân tộc; phát triển du lịch cộng đồng; giảm nghèo bền vững; bảo vệ rừng đầu nguồn;
xây dựng giao thông nông thôn; đào tạo nghề cho lao động trẻ; an toàn thực phẩm ở chợ và bếp ăn tập thể`)
