import type {Block} from '../../document/block'
import {defineRule} from '../../lint/rule'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

/** “DỰ THẢO”, “(Dự thảo lần 2)”, “BẢN NHÁP”, “Dự thảo ngày 12/10/2026” on a line of its own. */
const mark =
  /^[([*]?\s*(?:(?:bản\s+)?dự\s+thảo|bản\s+nháp|bản\s+lấy\s+ý\s+kiến)(?:\s+(?:lần|số|ngày|để|trình|\d).{0,40})?\s*[)\]*.]?$/iu
/** “DỰ THẢO KẾ HOẠCH”: before the name of the type. */
const beforeTitle = /^DỰ\s+THẢO(?=\s+\p{Lu}{2})/u

/** A mark that says that the text is not final. */
export const draftMark = defineRule({
  id: 'draft-mark',
  category: 'components',
  title: 'Còn dấu "DỰ THẢO" khi trình ký',
  explanation: `Chữ "DỰ THẢO", "(Dự thảo lần 2)", "BẢN NHÁP" đúng khi lấy ý kiến, nhưng không được còn trên bản trình ký.

Quy tắc này chỉ chạy khi **kiểm tra trước khi ký** (\`the-thuc check --gate\`, lệnh "Kiểm tra trước khi ký"). Dự thảo kèm theo làm phụ lục không bị báo.

**Cách sửa:** xóa dấu dự thảo.`,
  severity: 'error',
  basis: {
    'party-2026': 'Hướng dẫn 05-HD/VPTW: dấu chỉ dự thảo chỉ dùng cho bản dự thảo',
    'party-2018': 'Hướng dẫn 36-HD/VPTW: dấu chỉ dự thảo chỉ dùng cho bản dự thảo',
    'state-2020':
      'Nghị định 30/2020/NĐ-CP, Điều 10 và Điều 12: bản trình ký là bản thảo đã được duyệt, đã kiểm tra',
  },
  fixable: false,
  only: 'gate',
  examples: [
    {
      title: 'Đúng: bản trình ký không còn dấu dự thảo',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: nói về một dự thảo khác',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: 'Ban Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n1. Văn phòng Đảng ủy lấy ý kiến vào dự thảo nghị quyết trước ngày 20/10/2026.',
      }),
    },
    {
      title: 'Sai: dấu dự thảo ở đầu văn bản',
      profile: 'party-2026',
      text: `DỰ THẢO\n\n${sample('party-2026')}`,
      findings: ['1:1-1:8 "DỰ THẢO" không được còn trên bản trình ký; xóa đi'],
    },
    {
      title: 'Sai: dự thảo lần 2',
      profile: 'party-2026',
      text: sample('party-2026', {
        placeDate: 'Tân Phong, ngày     tháng 10 năm 2026\n\n(Dự thảo lần 2)',
      }),
      findings: ['11:1-11:16 "(Dự thảo lần 2)" không được còn trên bản trình ký; xóa đi'],
    },
    {
      title: 'Đúng: bản trình ký không còn dấu dự thảo',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: chưa ghi số, ngày; các chỗ ấy điền khi ban hành',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số      -KH/ĐU'}),
    },
    {
      title: 'Sai: bản nháp',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số      -KH/ĐU\n\nBẢN NHÁP'}),
      findings: ['7:1-7:9 "BẢN NHÁP" không được còn trên bản trình ký; xóa đi'],
    },
    {
      title: 'Sai: dự thảo ghi ngày',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số      -KH/ĐU\n\nDự thảo ngày 02/10/2021'}),
      findings: ['7:1-7:24 "Dự thảo ngày 02/10/2021" không được còn trên bản trình ký; xóa đi'],
    },
    {
      title: 'Đúng: bản trình ký không còn dấu dự thảo',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Đúng: dự thảo kèm theo',
      profile: 'state-2020',
      text: sample('state-2020', {annex: 'PHỤ LỤC\n\nDỰ THẢO\n\n1. Điều khoản thử nghiệm.'}),
    },
    {
      title: 'Sai: dấu dự thảo dưới số',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số:      /KH-UBND\n\n**DỰ THẢO**'}),
      findings: ['6:3-6:10 "DỰ THẢO" không được còn trên bản trình ký; xóa đi'],
    },
    {
      title: 'Sai: chữ dự thảo trước tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {
        title: 'DỰ THẢO KẾ HOẠCH\nTuyên truyền phong trào thi đua yêu nước',
      }),
      findings: ['11:1-11:8 "DỰ THẢO" không được còn trên bản trình ký; xóa đi'],
    },
  ],

  *check({directive: {blocks, attachments, opening, sections}}) {
    const end = attachments[0]?.span.start ?? Infinity
    const text = opening[0]?.start ?? sections[0]?.span.start ?? Infinity
    for (const block of blocks) {
      if (block.start >= end) return
      const words = markIn(block, block.start < text)
      if (words === null) continue
      const {view} = block.content
      const {start, end: stop} = view.sourceSpan(0, words.length)
      const span = {start: block.start + start, end: block.start + stop}
      yield {span, message: `${quoted(words)} không được còn trên bản trình ký; xóa đi`}
    }
  },
})

/** The words of a mark with which a block begins. */
function markIn({content, rule}: Block, header: boolean): string | null {
  const {text} = content
  if (rule || text.length > 300 || !/dự\s+thảo|bản\s/iu.test(text)) return null
  if (mark.test(text)) return text
  return header ? (beforeTitle.exec(text)?.[0] ?? null) : null
}
