/**
 * A word that people write for another one, each of its syllables being Vietnamese. `wrong` and `right` have as many
 * syllables; the place of the tone mark does not matter.
 */
export interface Confusion {
  readonly wrong: string
  readonly right: string
  /** Syllables before or behind which the words are right as they stand: "cùng cố" + "gắng". */
  readonly unlessBefore?: string
  readonly unlessAfter?: string
  /** Wrong only at the head of a sentence or behind a mark. */
  readonly atStart?: true
  /** Where the row comes from: `domain.md` §6, or the class of the slip, known to every editor of such texts. */
  readonly source: string
}

const domain = 'domain.md §6.6'
/** What converting a printed page does to letters. */
export const fonts = 'fonts of converted PDF files'
const seen = 'domain.md §6.6, found in real directives'

/** "wrong>right" in rows of a class. */
function rows(source: string, words: string): Confusion[] {
  return words.split(',').map((row) => {
    const [wrong = '', right = ''] = row.trim().split('>')
    return {wrong, right, source}
  })
}

/** Slips of directives, those that need their neighbours first. */
export const confusions: readonly Confusion[] = [
  {wrong: 'đề đổi mới', right: 'để đổi mới', atStart: true, source: seen},
  {
    wrong: 'đề nghị quyết',
    right: 'để nghị quyết',
    unlessBefore: 'định liệt tâm toán nghị',
    atStart: true,
    source: seen,
  },
  {wrong: 'cùng cố', right: 'củng cố', unlessBefore: 'gắng tình định sức', source: seen},
  {
    wrong: 'cũng cố',
    right: 'củng cố',
    unlessBefore: 'gắng tình định sức làm tránh giữ tìm',
    source: domain,
  },
  {
    wrong: 'tiên công',
    right: 'tiến công',
    unlessAfter: 'ưu đầu tổ thần bậc',
    unlessBefore: 'bố nghệ nghiệp khai chúa đức trình tác dân nhận ty trường',
    source: seen,
  },
  {wrong: 'sử lý', right: 'xử lý', unlessAfter: 'lịch', source: domain},
  {wrong: 'giao động', right: 'dao động', unlessAfter: 'bàn', source: domain},
  {wrong: 'thực hiên', right: 'thực hiện', source: domain},
  {wrong: 'lóp', right: 'lớp', unlessBefore: 'ngóp', source: 'OCR'},
  {wrong: 'chỉ tịch', right: 'chủ tịch', source: 'neighbouring keys'},
  {wrong: 'kê từ ngày', right: 'kể từ ngày', source: 'lost hook'},
  {wrong: 'kễ từ', right: 'kể từ', source: domain},
  {wrong: 'trên sơ sở', right: 'trên cơ sở', source: 'neighbouring syllables'},
  {
    wrong: 'để nghị',
    right: 'đề nghị',
    unlessBefore: 'quyết định viện sự án luận',
    source: 'lost grave',
  },
  {wrong: 'ủy bản nhân dân', right: 'ủy ban nhân dân', source: 'OCR'},
  {
    wrong: 'sơ xuất',
    right: 'sơ suất',
    unlessAfter: 'hồ',
    unlessBefore: 'khẩu nhập trình',
    source: domain,
  },
  {
    wrong: 'công xuất',
    right: 'công suất',
    unlessAfter: 'gia thủ',
    unlessBefore: 'khẩu nhập sắc phát hiện trình',
    source: 'sounds that the ear confuses',
  },
  {
    wrong: 'thế kỹ',
    right: 'thế kỷ',
    unlessAfter: 'ưu lợi',
    unlessBefore: 'thuật năng lưỡng',
    source: 'hỏi and ngã',
  },
  {wrong: 'kỹ luật', right: 'kỷ luật', unlessAfter: 'cứu hiểu rõ nắm', source: 'hỏi and ngã'},
  {wrong: 'tựu chung', right: 'tựu trung', unlessAfter: 'thành', source: domain},
  ...rows(
    domain,
    'sát nhập>sáp nhập, xử dụng>sử dụng, xuất xắc>xuất sắc, suất sắc>xuất sắc, bổ xung>bổ sung, ' +
      'chỉnh chu>chỉn chu, chia xẻ>chia sẻ, cọ sát>cọ xát, vô hình chung>vô hình trung, ' +
      'đường xá>đường sá, thăm quan>tham quan, khẳng khái>khảng khái, trồng chéo>chồng chéo, lãng mạng>lãng mạn, ' +
      'kỷ niêm>kỷ niệm, quản triệt>quán triệt, triên khai>triển khai, nghiêm chính>nghiêm chỉnh, bi thư>bí thư, ' +
      'phối họp>phối hợp, nhân dan>nhân dân, nổ lực>nỗ lực, đãm bảo>đảm bảo, bán sát>bám sát, triễn khai>triển khai, ' +
      'dự thão>dự thảo',
  ),
  // "oà", "oá", "ò" printed as "ồ", "ố", "ị": fonts of PDF files that were converted.
  ...['quốc', 'dân', 'đảng', 'diện', 'thể', 'bộ'].map((next) => ({
    wrong: `tồn ${next}`,
    right: `toàn ${next}`,
    unlessAfter: 'bảo sinh hiện lưu',
    source: fonts,
  })),
  ...rows(
    fonts,
    'an tồn>an toàn, hồn thành>hoàn thành, hồn thiện>hoàn thiện, đồn kết>đoàn kết, đồn thể>đoàn thể, kiểm sốt>kiểm soát, ' +
      'rà sốt>rà soát, cộng hịa>cộng hòa, hịa bình>hòa bình, hịa giải>hòa giải, đồn viên>đoàn viên, ' +
      'kế tốn>kế toán, dự tốn>dự toán, quyết tốn>quyết toán, thanh tốn>thanh toán',
  ),
  ...rows(
    'hỏi and ngã',
    'kiễm tra>kiểm tra, kiễm điểm>kiểm điểm, kiểm soạt>kiểm soát, bảo dưởng>bảo dưỡng, bồi dưởng>bồi dưỡng, ' +
      'gìn giử>gìn giữ, giử gìn>giữ gìn, giử vững>giữ vững, vửng mạnh>vững mạnh, bền vửng>bền vững, vửng chắc>vững chắc, ' +
      'lảnh đạo>lãnh đạo, lảnh thổ>lãnh thổ, lỉnh vực>lĩnh vực, nghỉa vụ>nghĩa vụ, chủ nghỉa>chủ nghĩa, ý nghỉa>ý nghĩa, ' +
      'hổ trợ>hỗ trợ, mỡ rộng>mở rộng, cơ sỡ>cơ sở, trụ sỡ>trụ sở, cũa dân>của dân, phát triễn>phát triển, ' +
      'sữa đổi>sửa đổi, sữa chữa>sửa chữa, sửa chửa>sửa chữa, chử ký>chữ ký, mẩu biểu>mẫu biểu, ' +
      'biểu mẩu>biểu mẫu, hướng dẩn>hướng dẫn, dẩn đến>dẫn đến, chặt chẻ>chặt chẽ, mạnh mẻ>mạnh mẽ, sẳn sàng>sẵn sàng, ' +
      'quỷ đất>quỹ đất, kỷ thuật>kỹ thuật, kỷ năng>kỹ năng, công nghệ kỷ>công nghệ kỹ, kỹ niệm>kỷ niệm, ' +
      'kỹ cương>kỷ cương, nhiệm kỹ>nhiệm kỳ, bải bỏ>bãi bỏ, tiêu chuẫn>tiêu chuẩn, chuẫn bị>chuẩn bị, ' +
      'thẫm định>thẩm định, thẫm quyền>thẩm quyền, sản phẫm>sản phẩm, đẫy mạnh>đẩy mạnh, thúc đẫy>thúc đẩy, ' +
      'giãm nghèo>giảm nghèo, giãi pháp>giải pháp, giãi quyết>giải quyết, quãn lý>quản lý, ' +
      'bão đảm>bảo đảm, bão vệ>bảo vệ, đảm bão>đảm bảo, khẩn trưỡng>khẩn trương, trưỡng ban>trưởng ban, ' +
      'ảnh hưỡng>ảnh hưởng, tư tưỡng>tư tưởng, khen thưỡng>khen thưởng, thưỡng xuyên>thường xuyên, ' +
      'cãi cách>cải cách, cãi thiện>cải thiện, tập thễ>tập thể, cụ thễ>cụ thể, đoàn thễ>đoàn thể, chũ trì>chủ trì, ' +
      'chũ tịch>chủ tịch, dân chũ>dân chủ, chính phũ>chính phủ, đầy đũ>đầy đủ',
  ),
  ...rows(
    'sounds that the ear confuses: s and x, ch and tr, d and gi and r, n and l',
    'xúc tích>súc tích, súc tiến>xúc tiến, sâm phạm>xâm phạm, sâm hại>xâm hại, xác nhập>sáp nhập, ' +
      'xáp nhập>sáp nhập, xáng tạo>sáng tạo, sản suất>sản xuất, xản xuất>sản xuất, năng xuất>năng suất, lãi xuất>lãi suất, ' +
      'hiệu xuất>hiệu suất, đề suất>đề xuất, sơ xài>sơ sài, rà xoát>rà soát, rà xót>rà soát, ' +
      'kiểm xoát>kiểm soát, giám xát>giám sát, khảo xát>khảo sát, xâu xát>sâu sát, sử phạt>xử phạt, sử trí>xử trí, ' +
      'xuy thoái>suy thoái, suy soái>suy thoái, xắp xếp>sắp xếp, sắp sếp>sắp xếp, xúc vật>súc vật, sứng đáng>xứng đáng, ' +
      'sứ mạng lịch xử>sứ mạng lịch sử, chung thực>trung thực, trân thành>chân thành, ' +
      'trú trọng>chú trọng, chú trương>chủ trương, trủ trương>chủ trương, trủ trì>chủ trì, chiển khai>triển khai, ' +
      'trấp hành>chấp hành, trấn chỉnh>chấn chỉnh, chấn áp>trấn áp, chách nhiệm>trách nhiệm, trách nhiện>trách nhiệm, ' +
      'chuyền đạt>truyền đạt, tuyên chuyền>tuyên truyền, chuyền thống>truyền thống, truyên truyền>tuyên truyền, ' +
      'chương trình nghị xự>chương trình nghị sự, giữ trữ>dự trữ, dữ trữ>dự trữ, dám sát>giám sát, ' +
      'dành quyền>giành quyền, dữ gìn>giữ gìn, ' +
      'gìn dữ>gìn giữ, dải pháp>giải pháp, dải quyết>giải quyết, giao chách nhiệm>giao trách nhiệm, xây rựng>xây dựng, ' +
      'xây giựng>xây dựng, lổi bật>nổi bật, lỗ lực>nỗ lực, lâng cao>nâng cao, nãnh đạo>lãnh đạo, năng nực>năng lực, ' +
      'lội dung>nội dung, nồng ghép>lồng ghép, sát xao>sát sao, xuyên xuốt>xuyên suốt, ' +
      'suyên suốt>xuyên suốt, sẵn xàng>sẵn sàng',
  ),
]
