import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'
import {quoted} from '../common/wording'

/** A task of verbs that only point a direction: nothing comes out that could be handed over or counted. */
export const missingProduct = defineRule({
  id: 'missing-product',
  category: 'tasks',
  title: 'Nhiệm vụ không có sản phẩm',
  explanation: `"Tăng cường", "đẩy mạnh", "nâng cao", "chú trọng" chỉ hướng đi, không cho biết khi xong thì có gì. Kế hoạch và chương trình cần việc có kết quả kiểm đếm được: một văn bản, một cuộc kiểm tra, một con số.

Quy tắc chỉ xét kế hoạch, chương trình, và chỉ gợi ý ở nhiệm vụ chưa bị quy tắc khác báo; nhiệm vụ có động từ cho ra sản phẩm (ban hành, xây dựng, tổ chức, rà soát, báo cáo …), có con số hoặc nêu tên sản phẩm thì không bị gợi ý.

**Cách sửa:** thêm kết quả phải có: "Xây dựng 03 phóng sự tuyên truyền" thay cho "Tăng cường tuyên truyền".`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: động từ cho ra sản phẩm',
      text: sample(profile, {body: planBody(`${unit} biên soạn tài liệu trong quý IV năm 2026.`)}),
    })),
    ...inEachProfile((profile, {group}) => ({
      title: 'Đúng: định hướng đi cùng con số',
      text: sample(profile, {
        body: planBody(`${group} đẩy mạnh vận động, kết nạp 02 đoàn viên mới hằng quý.`),
      }),
    })),
    ...inEachProfile((profile, {group}) => {
      const words = `${group} tăng cường tuyên truyền hằng quý`
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: chỉ "tăng cường tuyên truyền"',
        text,
        findings: [findingAt(text, `1. ${words}`, message(words))],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const words = `${unit} thường xuyên quan tâm, chú trọng công tác dân vận`
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: chỉ "quan tâm, chú trọng"',
        text,
        findings: [findingAt(text, `1. ${words}`, message(words))],
      }
    }),
  ],
  check: (context) => taskReports(context, 'missing-product'),
})

function message(words: string): string {
  return `Nhiệm vụ ${quoted(words)} chưa rõ sản phẩm; ghi kết quả phải có`
}
