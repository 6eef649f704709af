/**
 * Words of grammar that nothing in the language doubles: twice in a row, one of them is a slip. Behind the words given, the
 * first of the two ends a word of its own: "tồn tại tại đơn vị", "tiếp theo theo quy định".
 */
export const neverDoubled: ReadonlyMap<string, readonly string[]> = new Map([
  ['của', []],
  ['và', []],
  ['các', []],
  ['những', []],
  ['là', []],
  ['để', []],
  ['với', []],
  ['cho', []],
  ['được', []],
  ['đã', []],
  ['sẽ', []],
  ['đang', []],
  ['cần', []],
  ['phải', []],
  ['không', []],
  ['chưa', []],
  ['này', []],
  ['một', ['từng']],
  ['đến', []],
  ['khi', []],
  ['nếu', []],
  ['thì', []],
  ['mà', []],
  ['như', []],
  ['hoặc', []],
  ['nhằm', []],
  ['mỗi', []],
  ['mọi', []],
  ['nộp', []],
  ['về', ['trở']],
  ['theo', ['tiếp', 'kèm', 'dõi', 'đi', 'kéo']],
  ['tại', ['tồn', 'hiện', 'thực']],
  ['trong', ['bên']],
  ['trên', ['bên', 'cấp']],
  ['dưới', ['bên', 'cấp']],
  ['cùng', ['cuối', 'vô']],
  ['do', ['tự', 'lý', 'lí']],
  ['bị', ['thiết', 'chuẩn', 'dự', 'trang']],
])

/** "Ban tổ chức tổ chức hội nghị": behind these a word may be a name and then the verb. */
export const namedByWork: ReadonlySet<string> = new Set([
  'ban',
  'bộ',
  'phận',
  'cơ',
  'quan',
  'cán',
  'đoàn',
  'đồng',
  'người',
  'phòng',
  'tổ',
  'đội',
  'viên',
  'vị',
  'văn',
  'bản',
  'việc',
  'tác',
  'cấp',
])

/** "từng bước từng bước", "mỗi nhà mỗi nhà": behind these, saying it twice means one after another. */
export const distributing: ReadonlySet<string> = new Set([
  'từng',
  'mỗi',
  'mọi',
  'càng',
  'dần',
  'ngày',
  'năm',
  'lần',
])

/**
 * Syllables that end words of directives and are none by themselves ("kế hoạch", "tổ chức"), each with those before which it
 * begins one: "kế hoạch hoạch định" is right, "kế hoạch hoạch năm" said it twice.
 */
const boundEnds =
  'hoạch định; chức danh năng vụ trách nghiệp sắc việc quyền phận tước nữ; trữ lượng tình; ương ngạnh bướng; sách lược nhiễu vở; ' +
  'nghệ thuật sĩ nhân; đảm bảo nhiệm đương đang trách; triển khai vọng lãm; liệu pháp chừng; trì hoãn trệ; vệ sinh sĩ tinh quốc binh; ' +
  'sát nhập hạch thực với sao cánh sườn thương hại phạt trùng sinh khuẩn; tác động phong phẩm giả chiến dụng hại nghiệp; ' +
  'vị trí thế thành tất thuốc giác ngữ tha kỷ; sung sướng sức công túc mãn; soát xét vé lại; kiện toàn cáo tụng hàng; ' +
  'trách nhiệm móc cứ phạt; mưu trí cầu sinh đồ kế lược hại; thác nước ghềnh; trào lưu phúng dâng; ninh kết; môn học phái đồ sinh đệ; ' +
  'thiện chí cảm nguyện ý tâm lương; luận cứ chứng điểm văn án giải bàn thuyết đề; cáo trạng buộc bệnh từ chung phó giác thị già lỗi; ' +
  'huy động chương hoàng hiệu; cấu trúc thành kết tạo tứ véo; biểu diễn quyết mẫu hiện tượng dương lộ đạt thị tình bì cảm; ' +
  'mục tiêu đích lục nát rữa; tri thức ân kỷ giác âm huyện phủ thiên; cường độ quốc điệu hào tráng hóa; triệt để phá tiêu hạ thoái sản; ' +
  'nhiệm vụ kỳ ý chức sở; tịch thu biên mịch; cực kỳ đoan điểm lực hình quyền; xuyên suốt tạc quốc thủng; túc trực cầu; ' +
  'truyền thống thông hình đạt bá nhiễm thanh máu dịch thụ tải miệng cảm khẩu thuyết; ' +
  'thúc đẩy giục ép bách; tra cứu hỏi xét khảo vấn soát; ' +
  'mật thiết độ khẩu ong thám báo danh; tế bào nhị lễ; phương pháp án thức tiện châm hướng diện trình; dục vọng; ' +
  'đạo đức lý luật giáo hữu diễn; gia đình tăng hạn súc cầm nhập công trưởng cố cảnh; viên chức mãn; nghiệp vụ đoàn; lực lượng sĩ; ' +
  'quan điểm hệ trọng tâm trắc sát liêu chức niệm ngại chiêm; trị giá an liệu; thể hiện chế thao dục lệ thức hóa loại hình chất; ' +
  'quyết định tâm toán liệt nghị sách chiến thắng đoán; hành chính vi động trình lang khách nghề hung hạ tinh pháp quân nghiệp; ' +
  'hiện nay đại hành trạng tượng vật diện có đang hữu thực thời tại vẫn chưa còn đã trường hóa gặp không được do mới đều cũng chỉ đang là; ' +
  'phủ nhận quyết lên sóng xanh định; tượng trưng hình đài; ' +
  'dân tộc số cư chủ quân vận sự trí gian sinh tình phòng làng lập quyền công chúng biểu cử ta cày; tục lệ ngữ truyền danh; sĩ quan số tử khí; ' +
  'danh sách hiệu mục dự nghĩa lam từ tính vị phận nhân thiếp ngạch bạ tiếng; tư tưởng pháp vấn liệu cách nhân thục duy thế lợi lệnh gia bản doanh trang hữu; ' +
  'nhân dân sự viên lực quyền đạo tài cách văn rộng danh phẩm chứng loại khẩu tố công ái bản dịp giống thân; pháp luật lý chế nhân lệnh định quyền y danh trị; ' +
  'cốt lõi yếu cách cán; thù địch hằn lao oán ghét; thống nhất kê đốc trị soái lĩnh; cơ quan sở cấu chế bản động giới hội khí yếu số nghiệp cực'

/**
 * Syllables that begin words and are none by themselves ("dữ liệu"), each with those behind which it ends one: "kinh doanh doanh
 * nghiệp" is right, "các doanh doanh nghiệp" said it twice.
 */
const boundBeginnings =
  'thực xác hiện trung chân thiết lương ẩm chứng đích túc; dữ hung; doanh kinh liên quốc; nghị đề hội kiến hữu thương hiệp khuyến quyết phản; ' +
  'quy chính nội pháp hồi tam; triển phát tiến khai; nhiệm trách chủ bổ đảm kiêm đương miễn tín bãi; trách phụ khiển quở chê; ' +
  'phối phân chi điều; lãnh thủ; tuyên; giám thái thanh; hoạt sinh linh thủ; nghiêm tôn trang uy; phương địa đa song đối tứ; ' +
  'mục danh tiết hạng đề chuyên đầu thư đạo; khẩn cầu; triệt quán; thiết kiến bức cấp thân mật tha khẩn cần; cụ dụng công đạo nông ngư nhạc khí giáo; ' +
  'hiệu tín khẩu danh nhãn ký số biển thương báo ngoại nhạc; tiêu chỉ mục chi; kế thiết thống mưu; ngân thu kim; thẩm sơ phúc bồi giám; ' +
  'đôn; thúc kết; quán tập thói nhất; nghĩa chủ định ý tình chính khởi kết nhân ngữ trọng; lĩnh thủ bản yếu cương; vướng; khắc nghiêm; ' +
  'giáo tôn gia thỉnh; nghiên; chấp cố câu tranh; củng; hoàn tuần bồi; phấn; nguyên trạng kỷ căn tài thuộc cao khôi; ' +
  'cơ nguy động thời phi hữu đa hóa thừa; nhân cá công bệnh quân nạn hạt tư pháp thân doanh nguyên tội phu vĩ danh thương gia ân chứng tác thi cử mỹ; ' +
  'tham gian lòng; bảo đảm gia quốc chỉ an khuyên răn dặn; kết tổng chung đoàn cam liên gắn sơ cố niêm câu đính kiên; tiến tiên cải tân thăng cấp xúc đột tịnh; ' +
  'đề vấn chủ tiêu chuyên mệnh luận tiền đầu nan; phát tự bộc xuất cấp bột đồng tái phân thừa ban khởi bùng tán đài truyền được đã; đối tuyệt phản tương cân ứng'

/** Each syllable with those of its row. */
function rows(text: string): Map<string, ReadonlySet<string>> {
  return new Map(
    text.split('; ').map((row) => {
      const [first = '', ...others] = row.split(' ')
      return [first, new Set(others)]
    }),
  )
}

let beginnings: Map<string, ReadonlySet<string>> | undefined
let ends: Map<string, ReadonlySet<string>> | undefined

/** The syllables with which a bound one makes a word when it comes first; undefined for what is not bound. */
export function wordsBegunBy(syllable: string): ReadonlySet<string> | undefined {
  ends ??= rows(boundEnds)
  return ends.get(syllable)
}

/** The syllables with which a bound one makes a word when it comes last; undefined for what is not bound. */
export function wordsEndedBy(syllable: string): ReadonlySet<string> | undefined {
  beginnings ??= rows(boundBeginnings)
  return beginnings.get(syllable)
}

/** Pairs that meet themselves: "tổ chức tổ chức hội nghị" who does it and what is done, "một xã hội xã hội chủ nghĩa". */
export const meetingThemselves: ReadonlyMap<
  string,
  {readonly before?: string; readonly after?: string}
> = new Map([
  ['tổ chức', {}],
  ['xã hội', {after: 'chủ'}],
  ['doanh nghiệp', {before: 'nhập'}],
])
