import {languageBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {faultsOf, replacements} from '../common/spelling-faults'
import {quoted} from '../common/wording'

/** A Vietnamese word that stands for another one: a slip of tone, hỏi for ngã, a neighbouring letter, a scanner's fault. */
export const confusedWord = defineRule({
  id: 'confused-word',
  category: 'language',
  title: 'Nhầm từ: chữ có nghĩa nhưng sai chỗ',
  explanation: `Chữ gõ nhầm vẫn có thể là một chữ tiếng Việt: "Cùng cố" (củng cố), "tiên công" (tiến công), "Đề nghị quyết đi vào cuộc sống" (Để …). Kiểm tra từng chữ riêng không thấy được.

Quy tắc dựa vào một bảng những nhầm lẫn thường gặp và vào những cặp chữ thường đi với nhau trong văn bản chỉ đạo. Chỉ báo khi chữ đang viết chưa từng đi với chữ bên cạnh, còn chữ được gợi ý thì có; từ lặp lại nhiều lần trong văn bản được coi là cố ý.

**Cách sửa:** đọc lại cả cụm từ, chọn chữ được gợi ý nếu đúng; nếu chữ đang viết là đúng, bỏ qua ở dòng này hoặc thêm vào danh sách từ của cơ quan.`,
  severity: 'warning',
  basis: languageBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: cụm từ giống chữ hay nhầm',
      text: sample(profile, {
        body: planBody(
          `${unit} cùng cố gắng, ưu tiên công tác cán bộ trước ngày 20/10/2026.`,
          `${unit} đề nghị quyết định danh sách trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: tên riêng',
      text: sample(profile, {
        body: planBody(
          `${unit} phân công đồng chí Nguyễn Thị Hạnh, đồng chí Trần Văn Kiệt phụ trách trước ngày 20/10/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} cũng cố tổ chức, khắc phục sát nhập chậm trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: nhầm lẫn thường gặp',
        text,
        findings: [
          findingAt(text, 'cũng', '"cũng" ở đây hẳn là "củng"'),
          findingAt(text, 'sát', '"sát" ở đây hẳn là "sáp"'),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} kiểm tra việc thực hiền nghị quyết, tuyên tuyền, phổ biến pháp luật trước ngày 20/10/2026.`,
        ),
      })
      return {
        title: 'Sai: nhầm dấu, nhầm thanh',
        text,
        findings: [
          findingAt(text, 'hiền', '"hiền" ở đây hẳn là "hiện"'),
          findingAt(text, 'tuyền', '"tuyền" ở đây hẳn là "truyền"'),
        ],
      }
    }),
  ],

  *check({directive, office}) {
    const {faults, spoilt} = faultsOf(directive, office)
    if (spoilt) return
    for (const each of faults) {
      if (each.fault.kind !== 'confused') continue
      yield {
        span: each.span,
        message: `${quoted(each.printed)} ở đây hẳn là ${quoted(each.fault.meant[0] ?? '')}`,
        suggestions: () => replacements(each),
      }
    }
  },
})
