import {defineRule} from '../../lint/rule'
import type {Span} from '../../text/span'
import {findingAtTop, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'
import {setAs} from '../common/word-examples'

/** Changes still tracked and comments in a Word file that goes to a signature. */
export const trackedChanges = defineRule({
  id: 'tracked-changes',
  category: 'word',
  title: 'Bản Word trình ký còn sửa đổi theo dõi hoặc ghi chú',
  explanation: `Sửa đổi còn theo dõi (Track Changes) và ghi chú bên lề (Comments) cho thấy ai đã viết gì, bỏ gì; mở trên máy khác có thể hiện ra, in ra có thể kèm theo. Bản trình ký không được còn.

Quy tắc này chỉ chạy khi **kiểm tra trước khi ký** (\`the-thuc check --gate\`), trên tệp \`.docx\`. Khi soạn thảo, sửa đổi được đọc như đã chấp nhận hết và chỉ được nhắc.

**Cách sửa:** trong Word, thẻ Xem lại (Review): Chấp nhận tất cả (Accept All Changes) hoặc Từ chối tất cả, và Xóa mọi ghi chú (Delete All Comments).`,
  severity: 'error',
  basis: {
    'party-2026': 'Hướng dẫn 05-HD/VPTW: bản trình ký là bản chính thức, không còn dấu dự thảo',
    'party-2018': 'Hướng dẫn 36-HD/VPTW: bản trình ký là bản chính thức, không còn dấu dự thảo',
    'state-2020':
      'Nghị định 30/2020/NĐ-CP, Điều 11 và Điều 12: bản trình ký là bản thảo đã được duyệt, đã kiểm tra',
  },
  fixable: false,
  only: 'gate',
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: không còn sửa đổi, ghi chú',
      text: sample(profile),
      layout: setAs(profile),
    })),
    ...inEachProfile((profile) => ({title: 'Đúng: không phải tệp Word', text: sample(profile)})),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      return {
        title: 'Sai: còn sửa đổi theo dõi',
        text,
        layout: setAs(profile, {trackedChanges: 3}),
        findings: [
          findingAtTop(
            text,
            'Còn 3 chỗ sửa theo dõi (Track Changes); chấp nhận hoặc từ chối hết trước khi trình ký',
          ),
        ],
      }
    }),
    ...inEachProfile((profile) => {
      const text = sample(profile)
      return {
        title: 'Sai: còn ghi chú',
        text,
        layout: setAs(profile, {comments: 1}),
        findings: [
          findingAtTop(text, 'Còn 1 ghi chú bên lề (Comments); xóa hết trước khi trình ký'),
        ],
      }
    }),
  ],

  *check({directive: {layout, lines, text}}) {
    if (layout === null) return
    const span: Span = lines.spanOf(1, text)
    const {trackedChanges: changes, comments} = layout
    if (changes > 0) {
      const message = `Còn ${changes} chỗ sửa theo dõi (Track Changes); chấp nhận hoặc từ chối hết trước khi trình ký`
      yield {span, message}
    }
    if (comments > 0) {
      yield {
        span,
        message: `Còn ${comments} ghi chú bên lề (Comments); xóa hết trước khi trình ký`,
      }
    }
  },
})
