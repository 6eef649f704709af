import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'

const body = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

/** A task for which nobody answers: no body in it, above it, or in the sentence that introduces the list. */
export const missingLead = defineRule({
  id: 'missing-lead',
  category: 'tasks',
  title: 'Nhiệm vụ không có cơ quan chủ trì',
  explanation: `Mỗi nhiệm vụ phải rõ **ai** chịu trách nhiệm. Câu chỉ nói việc ("Đẩy mạnh tuyên truyền …") thì không cơ quan nào nhận, và khi kiểm điểm không quy được trách nhiệm.

Cơ quan chủ trì có thể nêu ngay trong nhiệm vụ, ở tiêu đề của nhóm nhiệm vụ ("1. Văn phòng Đảng ủy"), hoặc trong câu dẫn ("yêu cầu các chi bộ thực hiện các việc sau:").

Nhiệm vụ thiếu cả cơ quan chủ trì và thời hạn chỉ bị báo một lần, ở quy tắc này.

**Cách sửa:** thêm cơ quan vào đầu câu: "Giao Văn phòng Đảng ủy chủ trì, …", hoặc đặt nhiệm vụ dưới tên cơ quan thực hiện. Với nghị quyết, quyết định, hướng dẫn, quy tắc chỉ gợi ý, vì kế hoạch kèm theo mới phân công.`,
  severity: 'warning',
  basis: assignmentBases,
  fixable: false,
  examples: [
    {
      title: 'Đúng: cơ quan nêu ngay trong nhiệm vụ',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: cơ quan nêu ở tiêu đề nhóm nhiệm vụ',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Văn hóa - Xã hội',
          '- Biên soạn tài liệu tuyên truyền trước ngày 20/10/2026.',
          '- Tổ chức hội thi tìm hiểu trong tháng 11/2026./.',
        ),
      }),
    },
    {
      title: 'Sai: kế hoạch của Đảng không nêu ai biên soạn tài liệu',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body(
          '1. Biên soạn tài liệu tuyên truyền trước ngày 20/10/2026.',
          '2. Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề trong tháng 11/2026.',
        ),
      }),
      findings: [
        '15:1-15:57 Nhiệm vụ "Biên soạn tài liệu tuyên truyền trước ngày 20/10/2026" chưa rõ cơ quan chủ trì; ghi ai chịu trách nhiệm',
      ],
    },
    {
      title: 'Sai: kế hoạch của Nhà nước không nêu ai tổ chức hội thi',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Văn hóa - Xã hội biên soạn tài liệu trước ngày 20/10/2026.',
          '2. Tổ chức hội thi tìm hiểu pháp luật trong tháng 11/2026./.',
        ),
      }),
      findings: [
        '16:1-16:58 Nhiệm vụ "Tổ chức hội thi tìm hiểu pháp luật trong tháng 11/2026" chưa rõ cơ quan chủ trì; ghi ai chịu trách nhiệm',
      ],
    },
  ],

  check: (context) => taskReports(context, 'missing-lead'),
})
