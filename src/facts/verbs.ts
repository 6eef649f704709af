/**
 * Words with which the predicate of an order begins, lower case, both tone placements folded on use. They end the name
 * of a body ("Sở Nội vụ | tham mưu …") and begin an instruction without a subject ("- Rà soát, bổ sung …").
 * Gathered from the duties that directives of both systems lay down; `domain.md` §4.2 gives the core.
 */
export const taskVerbs: readonly string[] = `
chủ trì; đồng chủ trì; phối hợp; tham mưu; xây dựng; ban hành; tổ chức; triển khai; thực hiện; rà soát; chỉ đạo; lãnh đạo;
hướng dẫn; kiểm tra; giám sát; theo dõi; đôn đốc; tổng hợp; báo cáo; đề xuất; nghiên cứu; tiếp tục; tăng cường; đẩy mạnh;
chủ động; khẩn trương; tập trung; chịu trách nhiệm; có trách nhiệm; có giải pháp; có kế hoạch; có văn bản; có biện pháp; cân đối; bố trí; phân bổ; cung cấp; hoàn thành; hoàn thiện; hoàn chỉnh;
thẩm định; phê duyệt; quán triệt; tuyên truyền; phổ biến; vận động; đưa; mở; biên soạn; in; phát; phát động; quyết định; lập; thành lập;
công bố; công khai; cập nhật; số hóa; kết nối; tích hợp; duy trì; bảo đảm; đảm bảo; nâng cao; phát huy; gắn; lựa chọn; ưu tiên;
huy động; hỗ trợ; tạo; tạo điều kiện; giải quyết; xử lý; xem xét; cho ý kiến; trình; gửi; sơ kết; tổng kết; đánh giá; bám sát; nắm; nắm bắt;
phân công; giao; yêu cầu; đề nghị; quan tâm; chú trọng; thường xuyên; kịp thời; tích cực; quyết liệt; nghiêm túc; đổi mới; phát triển;
củng cố; kiện toàn; sắp xếp; bổ sung; sửa đổi; điều chỉnh; ứng dụng; đào tạo; bồi dưỡng; tập huấn; nhân rộng; biểu dương; khen thưởng;
chấn chỉnh; khắc phục; ngăn chặn; phòng ngừa; phòng, chống; phòng chống; đấu tranh; phát hiện; cụ thể hóa; thể chế hóa; thống kê; thu thập; tiếp nhận;
tiếp thu; giải trình; trao đổi; thống nhất; thông báo; thông tin; truyền thông; quản lý; sử dụng; khai thác; vận hành; nâng cấp; cải tạo; sửa chữa; đầu tư;
mua sắm; thu hút; khuyến khích; kêu gọi; thu hồi; cấp; cấp phát; thanh tra; kiểm soát; kiểm điểm; tự kiểm tra; rà soát lại; đối chiếu; xác định; xác minh; xác nhận;
chuẩn bị; chuẩn hóa; tối ưu hóa; đơn giản hóa; cắt giảm; rút ngắn; tiết kiệm; thí điểm; áp dụng; tham gia; tham dự; cử; chọn; bầu; ký; ký kết; làm; làm việc; làm rõ; làm tốt;
lồng ghép; lấy; lấy ý kiến; lắng nghe; thu; nộp; niêm yết; đăng tải; đăng; đăng ký; phản ánh; tháo gỡ; kiến nghị; tư vấn; chăm lo; chăm sóc; bảo vệ; giữ; giữ vững; giữ gìn; tôn tạo;
nêu cao; đề cao; siết chặt; quy định; quy hoạch; hình thành; hiện đại hóa; đa dạng hóa; xã hội hóa; mở rộng; thúc đẩy; liên kết; hợp tác; hội nhập; tranh thủ; khơi dậy; cải thiện; cải cách; cải tiến;
tiến hành; giáo dục; định hướng; dự báo; dự thảo; soạn thảo; đề ra; chuyển; chuyển đổi; bàn giao; tiếp cận; bảo trì; theo sát; điều tra; truy quét; trấn áp; tuần tra; ứng phó; sơ tán; di dời; cứu trợ; khôi phục;
hạn chế; giảm; giảm thiểu; tăng; đạt; phấn đấu; nghiệm thu; quyết toán; thanh toán; chi trả; giải ngân; tích lũy; tính toán; phân tích; phân loại; phân cấp; phân quyền; phân định; ủy quyền; tham khảo;
xếp loại; bình xét; tôn vinh; kỷ niệm; treo; chấp hành; tuân thủ; cam kết; thực hành; học tập; quan trắc; khảo sát; lập kế hoạch; lên kế hoạch; gương mẫu; nêu gương; dành; đặt; đề cử; giới thiệu; hiệp thương; tiếp; tiếp xúc; giải đáp; thu gom; trồng;
bắt buộc; loại bỏ; bãi bỏ; hủy bỏ; thay thế; dừng; chấm dứt; không để; kiên quyết; quyết tâm; đồng thời; song song; sẵn sàng; linh hoạt; sáng tạo; tự giác; ngay; ngay lập tức; luôn; từng bước; trực tiếp;
trả lời; xin ý kiến; tìm kiếm; quy tập; bồi thường; phục hồi; tái thiết; xây; mời; phục vụ; truy cập; tra cứu; lưu trữ; lưu giữ; tôn trọng; nhận diện; tổ chức lại; tái cơ cấu; sáp nhập; hợp nhất; giải thể; tinh gọn; đề bạt; luân chuyển; điều động;
chỉ huy; điều hành; đầu mối; thể hiện; lan tỏa; tuyển chọn; tuyển dụng; tuyển sinh; thi đua; kích hoạt; phân phối; điều phối; giám định; kiểm định; kiểm kê; kê khai; rà quét; đo đạc; cắm mốc; hưởng ứng; hợp đồng; ghi nhận; ghi hình; thiết kế; thiết lập; thi công; thu nhận; khuyến nghị; cảnh báo; quảng bá; xúc tiến; tiêu thụ; sản xuất; chế biến; nuôi; chống; sớm; giải phóng; họp; ngăn ngừa; dứt khoát; rứt khoát; là cơ quan; là đầu mối; làm đầu mối; giúp; giúp đỡ; tôn vinh; lãnh, chỉ đạo; chủ tham mưu; liên kết; khép kín; nhận chuyển giao; chia cắt; bảo vệ; răn đe; sát hạch; đối xử; lan tỏa; khắc phục ngay; đền bù; khởi công; khánh thành; xác lập; xét; xét duyệt; xét chọn; đề xuất; tìm; khơi thông; nạo vét; gia cố; san lấp; thu dọn; vệ sinh; khử trùng; tiêm; khám; điều trị; cứu chữa; phân luồng; trực; túc trực; ứng trực; vận chuyển; cứu hộ; nhất quán; đi đầu; động viên; kiểm đếm; báo; công nhận; đối thoại; lưu ý; kế thừa; góp ý; dự; dự kiến; chốt; bảo quản; phân khai; đăng cai; mở lớp; tích hợp; thu xếp; tạm dừng; gia hạn; miễn; giãn; hoãn; khoanh; cho vay; tái cấp; giải thích; mở đợt; xác thực; làm sạch; đồng bộ; chia sẻ; liên thông; liên hệ; định kỳ; hằng năm; hàng năm; hằng quý; hàng quý; hằng tháng; hàng tháng; triệt để; nghiêm cấm; cấm; bí mật; rút kinh nghiệm; bảo tồn; tôn vinh; đi sâu; đi đôi; kết hợp; phân nhóm; chỉ định; bổ nhiệm; miễn nhiệm; giải ngân; thể chế; nhân dân hóa; gìn giữ; hoạch định; hiến kế; tham vấn; dựa; tận dụng; làm chủ; vươn lên; khởi nghiệp; thương mại hóa; kéo dài; có cơ chế; có chính sách; có phương án; có hình thức; tự; tự chủ; bồi đắp; xóa; xóa bỏ; xoá bỏ; chăm bồi; phát hành; gặp gỡ; thăm hỏi; tặng; trao; trao tặng; hoàn trả; trả; hỏi; chứng thực; thu phí; in ấn; trang bị; lắp đặt; đấu nối; đấu thầu; đấu giá; lựa; mua; bán; thuê; cho thuê; nhập; xuất; thông qua; xử phạt; truy cứu; khởi tố; xét xử; thi hành; cưỡng chế; tạm giữ; hòa giải; tiếp dân; tiếp công dân; phân tán; định danh; cài đặt; rèn luyện; tu dưỡng; tự phê bình; phê bình; tự soi; chống phá; phản bác; đập tan; vạch trần; đặt hàng; nhân cấp; đặt mục tiêu; tổ chức thực hiện; cải chính; đính chính; phân vai; nhận; thấm nhuần; ra; ra quân; ra mắt; đầu tư; điều tiết; ổn định; chăm; soi; tạo lập; thúc; ưu đãi; hài hòa; hợp lý; đúng; đẩy; đẩy nhanh; đẩy lùi; đẩy mạnh; chỉnh trang; chỉnh sửa; chỉnh lý; tinh giản; khoán; xoay; cơ cấu; cơ cấu lại; phân kỳ; phân tuyến; bình ổn; kìm; kiềm chế; quản trị; rà; soát xét; thẩm tra; tiếp tế; hậu kiểm; tiền kiểm; đối soát; nối; bắc; dọn; giải quyết dứt điểm; cho phép; cho; cho thôi; gắn kết; giao lưu; lập hồ sơ; lập danh sách; mời gọi; mở mới; ghi; ghi nợ; đo; đo lường; đong đếm; thiết thực; nghĩ; tham chiếu; thay; thay đổi; tham quan; trải nghiệm; trang trí; treo cờ; trồng mới; khoanh vùng; khoanh nuôi; kết thúc; khởi động; khởi tạo; mạnh dạn; dám; dựng; tôn; tu bổ; tu sửa; sửa; duy tu; dưỡng; trưng bày; trưng cầu; truyền tải; truyền đạt; truyền dạy; in sao; sao gửi; sao lục; vận dụng; thu thập; điều chuyển; chuyển giao; chuyển tải; hạch toán; kiểm toán; kiểm phiếu; tính; tích cực; ủng hộ; quyên góp; đóng góp; góp; góp phần; hiến; cứu; cấp cứu; cách ly; giãn cách; phun; diệt; tiêu hủy; tiêu diệt; chôn lấp; đốt; tái chế; phân hủy; thải; xả
`
  .split(';')
  .map((verb) => verb.trim())
  .filter((verb) => verb !== '')

/** Verbs by which the issuer lays a duty on the body named next: "Giao Sở Nội vụ …". */
export const orderVerbs: readonly string[] = [
  'giao',
  'giao cho',
  'yêu cầu',
  'đề nghị',
  'phân công',
  'khuyến khích',
  'kêu gọi',
  'ủy quyền',
  'giao trách nhiệm cho',
  'đồng ý giao',
  'thống nhất giao',
  'tiếp tục giao',
  'đề nghị các đồng chí',
  'phân công cho',
  'giao nhiệm vụ cho',
  'trân trọng đề nghị',
]

/** Words that end a body's name without being a verb of duty. */
export const nameEnds: readonly string[] = [
  'căn cứ',
  'xin',
  'trân trọng',
  'trên cơ sở',
  'có',
  'phải',
  'cần',
  'sẽ',
  'là',
  'được',
  'bị',
  'khi',
  'theo',
  'tại',
  'để',
  'từ',
  'với',
  'cùng với',
  'về',
  'nhằm',
  'do',
  'đã',
  'chưa',
  'đang',
  'nếu',
  'ngoài',
  'qua',
  'sau',
  'trước',
  'thông qua',
  'đối với',
  'nhất là',
  'trong đó',
  'gồm',
  'bao gồm',
  'vào',
  'bằng',
  'tùy',
  'dưới',
  'trong',
  'chậm nhất',
  'đến',
  'hết',
  'mà',
  'nhưng',
  'vì',
  'hoặc',
  'như',
  'nào',
  'này',
  'nói chung',
  'chỉ',
  'vẫn',
  'còn',
  'cũng',
  'cho',
  'đó',
  'việc',
]

/** Words with which a sentence may open before its subject: a ground, a time, a condition. */
export const openers: readonly string[] = [
  'căn cứ',
  'trên cơ sở',
  'trong',
  'khi',
  'để',
  'nhằm',
  'định kỳ',
  'hằng',
  'hàng',
  'trước',
  'sau',
  'từ',
  'đến',
  'đối với',
  'theo',
  'ngoài',
  'ngoài ra',
  'qua',
  'bên cạnh',
  'với',
  'tùy',
  'chậm nhất',
  'ngay',
  'đồng thời',
  'riêng',
  'trường hợp',
  'nếu',
  'thực hiện',

  'ngay từ',
  'kể từ',
  'thời gian',

  'vào',
  'cùng với',
  'trước mắt',
  'cuối',
  'mỗi',

  'quý',
  'tháng',
  'năm',
  'ngày',

  'thông qua',
  'do',
  'tại',

  'dưới',
  'đặc biệt',
  'trong đó',
  'giai đoạn',
]

/**
 * Words with which an item begins that states a thing and asks nobody to act: content lists, conditions, figures.
 * Compared folded; a digit or a share ("100%") counts like them.
 */
export const nounStarts: readonly string[] = [
  'thay thế cụm từ',
  'bãi bỏ',
  'bổ sung cụm từ',
  'thực hiện theo',
  'báo cáo thành tích',
  'dự thảo tờ trình',
  'dự thảo đề án',
  'dự thảo nghị quyết',
  'không quá',
  'tối đa',
  'tối thiểu',
  'nghị quyết số',
  'quyết định số',
  'chỉ thị số',
  'thông tư số',
  'kế hoạch số',
  'nghị định số',
  'luật',
  'hướng dẫn số',
  'công văn số',
  'báo cáo số',
  'kết luận số',
  'thông báo số',
  'nghị quyết',
  'đề án',
  'kinh phí',
  'hồ sơ',
  'danh sách',
  'đối tượng',
  'tiêu chí',
  'tiêu chuẩn',
  'điều kiện',
  'tỷ lệ',
  'số lượng',
  'giấy',
  'đơn',
  'biên bản',
  'việc',
  'nội dung',
  'người',
  'dữ liệu',
  'kết quả',
  'trường hợp',
  'hộ',
  'nhà',
  'những',
  'một số',
  'mỗi',
  'mức',
  'khu vực',
  'công tác',
  'hoạt động',
  'chương trình',
  'tài liệu',
  'văn bản',
  'chuyên đề',
  'bài',
  'phần',
  'nguồn',
  'tổng',
  'thành phần',
  'hình thức',
  'thời gian',
  'địa điểm',
  'cơ bản thống nhất',
  'thống nhất với',
  'đồng ý với',
  'ghi nhận',
  'hoan nghênh',
  'khẳng định',
  'quyết định này',
  'nghị quyết này',
  'ý kiến',
  'chỉ số',
  'hệ thống',
  'nền tảng',
  'sự',
  'tình trạng',
  'quyền',
  'giải',
  'bằng',
  'chủ đề',
]
