import {languageBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {faultsOf, replacements} from '../common/spelling-faults'
import {quoted} from '../common/wording'

/** What is no Vietnamese syllable, and no name, foreign word or abbreviation either. */
export const misspelling = defineRule({
  id: 'misspelling',
  category: 'language',
  title: 'Sai chính tả: không phải âm tiết tiếng Việt',
  explanation: `Âm tiết tiếng Việt ghép từ phụ âm đầu, vần và thanh theo quy tắc chặt chẽ, nên phần lớn lỗi gõ (thiếu dấu, thừa chữ, đảo chữ) tạo ra chữ không thể có: "quyêt", "trach nhiệm", "thưc hiện".

Cả hai cách đặt dấu thanh ("hòa", "hoà") đều đúng. Tên riêng, địa danh (Đắk Lắk, Kon Tum, Pleiku), từ nước ngoài, chữ viết tắt, số hiệu văn bản, địa chỉ, thư điện tử không bị báo.

Văn bản quét (OCR) hỏng, mất dấu hay dính chữ hàng loạt được báo một lần, vì khi đó cần lấy lại bản gốc chứ không sửa từng chữ.

**Cách sửa:** chọn chữ được gợi ý; nếu chữ đó đúng với cơ quan mình, thêm vào danh sách từ của cơ quan.`,
  severity: 'warning',
  basis: languageBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: hai cách đặt dấu, địa danh, từ nước ngoài, chữ viết tắt',
      text: sample(profile, {
        body: planBody(
          `${unit} cùng UBND các xã vùng Đắk Lắk, Kon Tum, Pleiku đăng video lên website trước ngày 20/10/2026.`,
          `${unit} củng cố hòa khí, hoà giải ở khóa XIII; báo cáo qua email vanphong@tanphong.vn trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: âm tiết hiếm',
      text: sample(profile, {
        body: planBody(
          `${unit} phổ biến chuyện khuya khoắt, đường khúc khuỷu, quần áo xuềnh xoàng trước ngày 20/10/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} ra nghị quyêt về trach nhiệm của cán bộ trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: thiếu dấu',
        text,
        findings: [
          findingAt(text, 'quyêt', '"quyêt" không phải âm tiết tiếng Việt; ghi "quyết"'),
          findingAt(text, 'trach', '"trach" không phải âm tiết tiếng Việt; ghi "trách"'),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} thực hiệnn kế hoạch, tuyên turyền trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: thừa chữ, đảo chữ',
        text,
        findings: [
          findingAt(text, 'hiệnn', '"hiệnn" không phải âm tiết tiếng Việt; ghi "hiện"'),
          findingAt(text, 'turyền', '"turyền" không phải âm tiết tiếng Việt; ghi "truyền"'),
        ],
      }
    }),
  ],

  *check({directive, office}) {
    const {faults, words, spoilt} = faultsOf(directive, office)
    const [first] = faults
    if (spoilt && first !== undefined) {
      yield {
        span: first.span,
        message: `${faults.length} chỗ sai chính tả trong ${words} từ: văn bản hỏng khi quét hoặc chuyển đổi; nên lấy lại bản gốc`,
        related: faults.slice(1, 1 + mostRelated).map(({printed, span}) => ({
          message: `Cũng thế: ${quoted(printed)}`,
          span,
        })),
      }
      return
    }
    for (const each of faults) {
      if (each.fault.kind !== 'impossible') continue
      const [meant] = each.fault.meant
      const advice = meant === undefined ? '' : `; ghi ${quoted(meant)}`
      yield {
        span: each.span,
        message: `${quoted(each.printed)} không phải âm tiết tiếng Việt${advice}`,
        suggestions: () => replacements(each),
      }
    }
  },
})

/** A list of more places helps nobody. */
const mostRelated = 30
