import {profileCommand} from '../../document/profile-comment'
import {defineRule} from '../../lint/rule'
import {commentSpans} from '../../lint/suppression-comments'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

/** What speaks to the linter is no remark of a person. */
const forLinter = new RegExp(`^\\s*(?:the-thuc-[\\w-]*|${profileCommand})`, 'u')
/** “(?)”, “(???)”, “[?]”, “TODO”, “FIXME”: a drafter's own marks in the text. */
const markInText =
  /\(\?{1,3}\)|\[\?{1,3}\]|\?{3,}|(?<![\p{L}\p{N}])(?:TODO|FIXME)(?![\p{L}\p{N}])/gu

/** Remarks of the drafter that nobody settled. */
export const leftoverComment = defineRule({
  id: 'leftover-comment',
  category: 'language',
  title: 'Còn ghi chú, vết sửa của người soạn khi trình ký',
  explanation: `Ghi chú \`<!-- … -->\`, dấu \`(?)\`, \`???\`, \`TODO\` là việc người soạn còn để lại: một con số chưa chắc, một ý phải hỏi lại. Ghi chú bên lề và sửa đổi theo dõi của tệp Word do quy tắc \`tracked-changes\` báo.

Quy tắc này chỉ chạy khi **kiểm tra trước khi ký** (\`the-thuc check --gate\`, lệnh "Kiểm tra trước khi ký").

**Cách sửa:** giải quyết điều ghi chú nêu, rồi xóa ghi chú.`,
  severity: 'error',
  basis: {
    'party-2026': 'Văn bản ban hành phải đầy đủ nội dung (Quy định 399-QĐ/TW ngày 09/01/2026)',
    'party-2018':
      'Văn bản ban hành phải đầy đủ, chính xác (Quy định 66-QĐ/TW ngày 06/02/2017, Điều 2)',
    'state-2020':
      'Nghị định 30/2020/NĐ-CP, Điều 10 và Điều 12: trách nhiệm kiểm tra nội dung, thể thức trước khi ban hành',
  },
  fixable: false,
  only: 'gate',
  examples: [
    {
      title: 'Đúng: không còn ghi chú',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: chú thích bỏ qua quy tắc, có lý do',
      profile: 'party-2026',
      text: `<!-- the-thuc-disable missing-review -- đã có trong chương trình năm -->\n${sample('party-2026')}`,
    },
    {
      title: 'Sai: ghi chú để hỏi lại',
      profile: 'party-2026',
      text: `<!-- hỏi lại Ban Xây dựng Đảng về số chi bộ -->\n${sample('party-2026')}`,
      findings: [
        '1:1-1:48 Còn ghi chú "hỏi lại Ban Xây dựng Đảng về số chi bộ"; giải quyết rồi xóa',
      ],
    },
    {
      title: 'Sai: dấu hỏi sau một con số',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. Văn phòng Đảng ủy biên soạn 12 (?) chuyên đề trước ngày 20/10/2026.',
      }),
      findings: ['15:35-15:38 Còn ghi chú "(?)"; giải quyết rồi xóa'],
    },
    {
      title: 'Đúng: không còn ghi chú',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: câu hỏi thật trong văn bản',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. Các chi bộ thảo luận câu hỏi: vì sao dân chưa tin? trước ngày 20/10/2021.',
      }),
    },
    {
      title: 'Sai: việc còn phải làm',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. TODO: thêm kinh phí.\n2. Các chi bộ tổ chức sinh hoạt trong tháng 11/2021.',
      }),
      findings: ['15:4-15:8 Còn ghi chú "TODO"; giải quyết rồi xóa'],
    },
    {
      title: 'Sai: ba dấu hỏi thay cho con số',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. Các chi bộ tổ chức ??? buổi sinh hoạt trong tháng 11/2021.',
      }),
      findings: ['15:23-15:26 Còn ghi chú "???"; giải quyết rồi xóa'],
    },
    {
      title: 'Đúng: không còn ghi chú',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Đúng: chữ viết tắt có trong từ khác',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n1. Phòng Kinh tế kiểm tra máy METODO trước ngày 20/10/2026./.',
      }),
    },
    {
      title: 'Sai: ghi chú giữa câu',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n1. Phòng Kinh tế <!-- hay Văn phòng? --> kiểm tra các chợ trước ngày 20/10/2026./.',
      }),
      findings: ['15:18-15:41 Còn ghi chú "hay Văn phòng?"; giải quyết rồi xóa'],
    },
    {
      title: 'Sai: ghi chú trống',
      profile: 'state-2020',
      text: sample('state-2020', {annex: 'Ghi riêng: <!-- -->'}),
      findings: ['28:12-28:20 Còn ghi chú trống; xóa đi'],
    },
  ],

  *check({directive: {text}}) {
    const comments = commentSpans(text)
    for (const span of comments) {
      const words = text.slice(span.start + 4, span.end - 3).trim()
      if (forLinter.test(words)) continue
      const message =
        words === ''
          ? 'Còn ghi chú trống; xóa đi'
          : `Còn ghi chú ${quoted(words)}; giải quyết rồi xóa`
      yield {span, message, suggestions: [{title: 'Xóa ghi chú', edits: [{...span, text: ''}]}]}
    }
    for (const match of text.matchAll(markInText)) {
      const span = {start: match.index, end: match.index + match[0].length}
      if (comments.some(({start, end}) => start <= span.start && span.end <= end)) continue
      yield {span, message: `Còn ghi chú ${quoted(match[0])}; giải quyết rồi xóa`}
    }
  },
})
