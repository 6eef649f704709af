/**
 * Words with which the predicate of an order begins, lower case, both tone placements folded on use. They end the name
 * of a body ("Sở Nội vụ | tham mưu …") and begin an instruction without a subject ("- Rà soát, bổ sung …").
 * Gathered from the duties that directives of both systems lay down; `domain.md` §4.2 gives the core.
 */
export const taskVerbs: readonly string[] = `
áp dụng; ấn định; bãi bỏ; bám sát; bán; bàn giao; ban hành; báo; báo cáo; báo cáo số lượng; bảo đảm; bảo quản; bảo tồn; bảo
trì; bảo vệ; bắc; bắt buộc; bắt đầu; bầu; bí mật; biên soạn; biên tập; biểu dương; biểu quyết; bình ổn; bình xét; bỏ phiếu; bổ nhiệm;
bổ sung; bố trí; bồi dưỡng; bồi đắp; bồi thường; cách ly; cải cách; cải chính; cài đặt; cải tạo; cải thiện; cải
tiến; cam kết; cảnh báo; cắm mốc; cắt giảm; cấm; cấu hình; cân đối; cấp; cấp cứu; cập nhật; cấp phát; chăm; chăm bồi; chăm lo;
chăm sóc; chấm dứt; chấn chỉnh; chấp hành; chế biến; chỉ đạo; chỉ định; chỉ huy; chi trả; chia cắt; chia sẻ; chỉnh
lý; chỉnh sửa; chỉnh trang; chịu trách nhiệm; cho; cho phép; cho thôi; cho thuê; cho vay; cho ý kiến; chọn; chôn
lấp; chống; chống phá; chốt; chủ động; chủ tham mưu; chủ trì; chú trọng; chuẩn bị; chuẩn hóa; chụp; chuyển; chuyển
đổi; chuyển giao; chuyển tải; chứng thực; có biện pháp; có chính sách; có cơ chế; có giải pháp; có hình thức; có kế
hoạch; có phương án; có trách nhiệm; có văn bản; có ý kiến; công bố; công khai; công nhận; cơ cấu; cơ cấu lại; cụ thể hóa; cung
cấp; củng cố; cử; cưỡng chế; cứu; cứu chữa; cứu hộ; cứu trợ; dám; dành; di dời; dịch; diệt; dọn; duy trì; duy tu;
dự; dự báo; dự kiến; dự thảo; dựa; dừng; dựng; dưỡng; dứt khoát; đa dạng hóa; đảm bảo; đánh giá; đào tạo; đạt; đăng;
đăng cai; đăng ký; đăng tải; đặt; đặt hàng; đặt mục tiêu; đập tan; đấu giá; đầu mối; đấu nối; đấu thầu; đấu tranh;
đầu tư; đẩy; đẩy lùi; đẩy mạnh; đẩy nhanh; đề bạt; đề cao; đề cử; đề nghị; đề ra; đề xuất; đền bù; đi; đi đầu; đi đôi;
đi sâu; điều chỉnh; điều chuyển; điều động; điều hành; điều phối; điều tiết; điều tra; điều trị; đính chính; định
danh; định hướng; đính kèm; định kỳ; đo; đo đạc; đo lường; đón; đón tiếp; đong đếm; đóng góp; đối chiếu; đổi mới;
đối soát; đối thoại; đối xử; đôn đốc; đồng bộ; đồng chủ trì; đồng thời; động viên; đốt; đơn giản hóa; đúng; đưa;
gắn; gắn kết; gặp gỡ; ghi; ghi chép; ghi hình; ghi nhận; ghi nợ; gia cố; gia hạn; giải đáp; giải ngân; giải phóng;
giải quyết; giải quyết dứt điểm; giải thể; giải thích; giải trình; giảm; giám định; giám sát; giảm thiểu; giãn; giãn
cách; giao; giáo dục; giao lưu; gìn giữ; giới thiệu; giúp; giúp đỡ; giữ; giữ gìn; giữ vững; góp; góp phần; góp ý;
gửi; gương mẫu; hạch toán; hài hòa; hạn chế; hàng năm; hàng quý; hàng tháng; hằng năm; hằng quý; hằng tháng; hậu
kiểm; hiến; hiện đại hóa; hiến kế; hiệp thương; hình thành; hòa giải; hoạch định; hoãn; hoàn chỉnh; hoàn tất; hoàn
thành; hoàn thiện; hoàn trả; học tập; hỏi; họp; hỗ trợ; hội nhập; hợp đồng; hợp lý; hợp nhất; hợp tác; hủy bỏ; huy
động; hướng dẫn; hưởng ứng; in; in ấn; in sao; kéo dài; kê khai; kế thừa; kết hợp; kết nối; kết thúc; kêu gọi; khai
báo; khai thác; khám; khánh thành; khảo sát; khắc phục; khắc phục ngay; khẩn trương; khen thưởng; khép kín; khoán;
khoanh; khoanh nuôi; khoanh vùng; khôi phục; không để; khởi công; khơi dậy; khởi động; khởi nghiệp; khởi tạo; khơi
thông; khởi tố; khuyến khích; khuyến nghị; khử trùng; kích hoạt; kiềm chế; kiểm đếm; kiểm điểm; kiểm định; kiểm kê;
kiểm phiếu; kiểm soát; kiểm toán; kiểm tra; kiến nghị; kiên quyết; kiện toàn; kìm; kịp thời; ký; ký kết; kỷ niệm; là
cơ quan; là đầu mối; làm; làm chủ; làm đầu mối; làm rõ; làm sạch; làm tốt; làm việc; lan tỏa; lãnh, chỉ đạo; lãnh
đạo; lắng nghe; lắp; lắp đặt; lập; lập danh sách; lập hồ sơ; lập kế hoạch; lấy; lấy ý kiến; lên kế hoạch; liên hệ;
liên kết; liên thông; linh hoạt; loại bỏ; lồng ghép; luân chuyển; luôn; lựa; lựa chọn; lưu giữ; lưu trữ; lưu ý; mạnh
dạn; miễn; miễn nhiệm; mở; mở đợt; mở lớp; mở mới; mở rộng; mời; mời gọi; mua; mua sắm; mượn; nạo vét; nắm; nắm bắt;
nâng cao; nâng cấp; nêu cao; nêu gương; ngay; ngay lập tức; ngăn chặn; ngăn ngừa; nghĩ; nghiêm cấm; nghiệm thu;
nghiêm túc; nghiên cứu; ngừng; nhanh chóng; nhắc; nhắc nhở; nhận; nhận thức; nhân cấp; nhận chuyển giao; nhân dân hóa; nhận diện; nhân rộng;
nhập; nhất quán; niêm phong; niêm yết; nối; nộp; nuôi; ổn định; phản ánh; phản bác; phản hồi; phát; phát biểu; phát động; phát
hành; phát hiện; phát huy; phát triển; phân bổ; phân cấp; phân công; phấn đấu; phân định; phân hủy; phân khai; phân
kỳ; phân loại; phân luồng; phân nhóm; phân phối; phân quyền; phân tán; phân tích; phân tuyến; phân vai; phê bình;
phê chuẩn; phê duyệt; phòng, chống; phòng chống; phòng ngừa; phụ trách chung; phổ biến; phối hợp; phục hồi; phục vụ; phun; quản lý;
quan tâm; quan trắc; quản trị; quán triệt; quảng bá; quy định; quy hoạch; quy tập; quyên góp; quyết định; quyết
liệt; quyết tâm; quyết toán; ra; rà; ra mắt; ra quân; rà quét; rà soát; rà soát lại; răn đe; rèn luyện; rút kinh
nghiệm; rút ngắn; rứt khoát; san lấp; sản xuất; sàng lọc; sáng tạo; sao gửi; sao lục; sáp nhập; sát hạch; sẵn sàng;
sắp xếp; siết chặt; soạn; soạn thảo; soát xét; soi; song song; số hóa; sơ kết; sơ tán; sớm; sử dụng; sửa; sửa chữa;
sửa đổi; tái cấp; tái chế; tái cơ cấu; tái thiết; tạm dừng; tạm giữ; tạo; tạo điều kiện; tạo lập; tăng; tặng; tăng
cường; tận dụng; tập huấn; tập trung; thải; tham chiếu; tham dự; tham gia; tham khảo; tham mưu; tham quan; tham vấn;
thành lập; thanh toán; thanh tra; tháo gỡ; thay; thay đổi; thay mặt; thừa lệnh; thừa ủy quyền; thay thế; thăm hỏi; thẩm định; thấm nhuần;
thẩm tra; theo dõi; theo sát; thể chế; thể chế hóa; thể hiện; thi công; thí điểm; thi đua; thi hành; thiết kế; thiết
lập; thiết thực; thông báo; thống kê; thống nhất; thông qua; thông tin; thu; thu dọn; thu gom; thu hồi; thu hút; thu
nhận; thu phí; thu thập; thu xếp; thúc; thúc đẩy; thúc giục; thuê; thuyết minh; thuyết trình; thực hành; thực hiện;
thương mại hóa; thường xuyên; tích cực; tích hợp; tích lũy; tiêm; tiến hành; tiền kiểm; tiếp; tiếp cận; tiếp công
dân; tiếp dân; tiếp đón; tiếp nhận; tiếp tế; tiếp thu; tiếp tục; tiếp xúc; tiết kiệm; tiêu diệt; tiêu hủy; tiêu thụ;
tìm; tìm kiếm; tính; tinh giản; tinh gọn; tính toán; tổ chức; tổ chức lại; tổ chức thực hiện; tối ưu hóa; tôn; tôn
tạo; tôn trọng; tôn vinh; tổng hợp; tổng kết; trả; tra cứu; trả lời; trải nghiệm; trang bị; trang trí; tranh thủ;
trao; trao đổi; trao tặng; trấn áp; treo; treo cờ; triển khai; triệt để; trình; trình bày; trồng; trồng mới; truy
cập; truy cứu; truy quét; truyền dạy; truyền đạt; truyền tải; truyền thông; trực; trực tiếp; trưng bày; trưng cầu;
tu bổ; tu dưỡng; tu sửa; tuân thủ; tuần tra; tuyệt đối không; túc trực; tuyển; tuyển chọn; tuyển dụng; tuyên dương; tuyển sinh; tuyên
truyền; tự; tự chủ; tự giác; tự kiểm tra; tự phê bình; tự soi; tư vấn; từng bước; ủng hộ; ủy quyền; ứng dụng; ứng
phó; ứng trực; ưu đãi; ưu tiên; vạch trần; vận chuyển; vận dụng; vận động; vận hành; vẽ; vệ sinh; viết; vươn lên;
xả; xã hội hóa; xác định; xác lập; xác minh; xác nhận; xác thực; xây; xây dựng; xem xét; xét; xét chọn; xét duyệt;
xét xử; xếp lịch; xếp loại; xin ý kiến; xóa; xoá bỏ; xóa bỏ; xoay; xuất; xúc tiến; xử lý; xử phạt; yêu cầu;
bài trừ; bảo mật; biệt phái; bóc tách; cấp đổi; cấp mới; cấp phép; chấm điểm; chằng chống; chỉnh đốn; cứng hóa; đẩy đuổi;
đình chỉ; giải tỏa; gieo trồng; kết nạp; khai thông; khớp nối; kích cầu; kiên cố hóa; mã hóa; nâng chuẩn; nâng hạng; phát quang;
phủ sóng; sao lưu; tạm đình chỉ; tất toán; thăm; thụ lý; thu giữ; thu nộp; thuyết phục; tổng rà soát; tổng vệ sinh; trang cấp;
tri ân; trích xuất; triệt phá; triệt xóa; truy thu; truy tố; uốn nắn; ứng cứu; vinh danh; xếp hạng; xuất cấp;
bàn bạc; bơm tiêu; cắt cử; châm; chấp thuận; đàm phán; đáp ứng; đưa tin; gia cường; gieo cấy; gieo sạ; lấy mẫu; nạo hút;
neo đậu; nêu rõ; phá dỡ; rà phá; tẩy uế; tháo dỡ; thử nghiệm; thu hoạch; tổng điều tra; triệu tập; trực ban; vớt
`
  .split(';')
  .map((verb) => verb.trim())
  .filter((verb) => verb !== '')

/** Verbs by which the issuer lays a duty on the body named next: "Giao Sở Nội vụ …". */
export const orderVerbs: readonly string[] = [
  'giao',
  'giao cho',
  'chỉ thị',
  'yêu cầu',
  'đề nghị',
  'phân công',
  'khuyến khích',
  'kêu gọi',
  'ủy quyền',
  'ủy quyền cho',
  'giao trách nhiệm cho',
  'đồng ý giao',
  'thống nhất giao',
  'tiếp tục giao',
  'phân công cho',
  'giao nhiệm vụ cho',
  'trân trọng đề nghị',
]

/** Verbs as scans misread them, whose marks are lost: text recognised from a page is read, too. */
export const misreadVerbs: readonly string[] = [
  'đây mạnh',
  'đây nhanh',
  'tô chức',
  'triên khai',
  'chi đạo',
  'phôi hợp',
  'kiêm tra',
  'tông hợp',
  'tiếp tuc',
  'tiêp tục',
  'khân trương',
  'khần trương',
]

/** Words with which a duty begins behind the name of a body. */
export const dutyWords: readonly string[] = [
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ động',
  'chủ trì',
  'phải',
  'cần',
  'nghiêm túc',
  'khẩn trương',
]

/** Words with which a duty surely begins, whatever verbs stand before them. */
export const sureDutyWords: readonly string[] = [
  ...dutyWords,
  'tiếp tục',
  'tập trung',
  'tăng cường',
  'thường xuyên',
]
