import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {secrecyBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile} from '../common/examples'
import {sample} from '../common/samples'

const duty =
  'bí mật nhà nước chỉ được soạn thảo, lưu giữ trên máy không nối mạng hoặc mạng nội bộ tách biệt, không dùng công cụ trực tuyến; nếu máy này có nối mạng, hãy chuyển văn bản sang máy đúng quy định rồi xóa ở đây'

function message(mark: string): string {
  return `Văn bản đóng dấu "${mark}": ${duty}`
}

/** A marking of secrecy, and what the law asks of the machine on which the draft lies. */
export const secrecyMarking = defineRule({
  id: 'secrecy-marking',
  category: 'components',
  title: 'Văn bản có dấu chỉ mức độ mật',
  explanation: `Thể Thức không dùng mạng và không gửi gì đi, nhưng máy đang soạn thảo thì có thể nối mạng. Văn bản đóng dấu \`MẬT\`, \`TỐI MẬT\`, \`TUYỆT MẬT\` chỉ được soạn thảo, lưu giữ trên máy tính độc lập hoặc mạng nội bộ không kết nối Internet; không dùng trí tuệ nhân tạo, dịch vụ trực tuyến với nội dung ấy. Tiện ích khác trong VS Code, đồng bộ thư mục, kho mã nguồn cũng có thể đưa văn bản ra ngoài.

Mỗi văn bản nhắc một lần, ở chỗ có dấu.

**Cách sửa:** nếu máy đúng quy định, bỏ qua lời nhắc bằng một chú thích có lý do; nếu không, chuyển văn bản sang máy đúng quy định.`,
  severity: 'error',
  basis: secrecyBases,
  fixable: false,
  get examples() {
    return [
      ...inEachProfile((profile) => ({title: 'Đúng: văn bản không mật', text: sample(profile)})),
      ...inEachProfile((profile) => ({
        title: 'Đúng: chỉ nói về bảo vệ bí mật nhà nước',
        text: sample(profile, {title: 'KẾ HOẠCH\nvề kiểm tra việc sử dụng con dấu MẬT, TỐI MẬT'}),
      })),
      ...inEachProfile((profile) => {
        const text = sample(profile, {heading: `TỐI MẬT\n\n${headings[profile]}`})
        return {
          title: 'Sai: dấu mật dưới số và ký hiệu',
          text,
          findings: [findingAt(text, 'TỐI MẬT', message('TỐI MẬT'))],
        }
      }),
      ...inEachProfile((profile) => {
        const text = sample(profile, {heading: `Độ mật: Mật\n\n${headings[profile]}`})
        return {
          title: 'Sai: độ mật ghi thành dòng',
          text,
          findings: [findingAt(text, 'Độ mật: Mật', message('MẬT'))],
        }
      }),
    ]
  },

  *check({directive}) {
    for (const block of header(directive)) {
      const {text} = block.content
      if (text.length > longest || !/[Mm]ậ|MẬ/u.test(text)) continue
      const match = marking.exec(text)
      if (match === null) continue
      const mark = (match[1] ?? match[2] ?? '').toUpperCase().replace(/\s+/gu, ' ')
      yield {
        span: spanIn(block, match.index, match.index + match[0].length),
        message: message(mark),
      }
      // The law is the same however often the mark is printed.
      return
    }
  },
})

const headings = {
  'party-2026': 'ĐẢNG CỘNG SẢN VIỆT NAM',
  'party-2018': 'ĐẢNG CỘNG SẢN VIỆT NAM',
  'state-2020': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
} as const

/** How many blocks at the beginning of a text may bear the mark, which is stamped beside the header. */
const zone = 30
/** A line with the mark has nothing else, or stands beside the number. */
const longest = 60

/** Group 1: after "Độ mật:"; group 2: the mark alone, or behind the number. */
const marking =
  /^(?:(?:Độ|Mức\s+độ)\s+mật\s*:\s*(tuyệt\s+mật|tối\s+mật|mật)|[*[(]?\s*(TUYỆT\s+MẬT|TỐI\s+MẬT|MẬT)\s*[*)\]]?)\.?$/iu

function* header({blocks, components, sections, opening}: Directive): Generator<Block> {
  const body = sections[0]?.span.start ?? opening[0]?.start ?? Number.POSITIVE_INFINITY
  const end = Math.max(body, components.typeTitle?.span.end ?? 0)
  for (const block of blocks.slice(0, zone)) {
    if (block.start > end) return
    yield block
  }
}
