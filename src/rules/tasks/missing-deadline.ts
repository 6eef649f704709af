import {assignmentBases} from '../../facts/bases'
import {defineRule, type Report, type RuleContext} from '../../lint/rule'
import {deadlineSeverity, lacksDeadline} from '../common/deadline-flaws'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'
import {isNormative, quotedTask, taskPlace} from '../common/task-place'
import {titlePlace} from '../common/whole-document'

const body = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

/** A task without a time limit, own or inherited; a standing duty ("thường xuyên") needs none. */
export const missingDeadline = defineRule({
  id: 'missing-deadline',
  category: 'tasks',
  title: 'Nhiệm vụ không có thời hạn',
  explanation: `Mỗi nhiệm vụ phải rõ **khi nào** xong: ngày, tháng, quý, năm, khoảng thời gian, hay định kỳ có chu kỳ ("hằng tháng"). Không có thời hạn thì không đôn đốc, không đánh giá chậm hay đúng hạn được.

Thời hạn có thể nêu trong nhiệm vụ, ở tiêu đề nhóm, hoặc trong câu đặt một thời hạn chung. "Thường xuyên" được chấp nhận cho việc làm hằng ngày; "kịp thời", "sớm", "định kỳ" mà không có mốc thuộc quy tắc \`vague-deadline\`. Nhiệm vụ thiếu cả cơ quan chủ trì chỉ bị báo một lần, ở quy tắc \`missing-lead\`.

Khi quá nửa số nhiệm vụ chưa có thời hạn rõ (từ bốn nhiệm vụ trở lên), quy tắc báo thêm một lần ở tên văn bản, kèm danh sách các nhiệm vụ đó.

**Cách sửa:** thêm mốc: ", hoàn thành trước ngày 30/11/2026". Kế hoạch, chương trình, công văn, công điện bị cảnh báo; chỉ thị, nghị quyết, kết luận … chỉ được gợi ý, vì thời hạn thường nằm ở kế hoạch kèm theo.`,
  severity: 'warning',
  basis: assignmentBases,
  fixable: false,
  examples: [
    {title: 'Đúng: mỗi nhiệm vụ có thời hạn', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: việc thường xuyên và việc hằng tháng',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Công an xã thường xuyên tuần tra các tuyến đường liên thôn.',
          '2. Trưởng các thôn báo cáo kết quả hằng tháng./.',
        ),
      }),
    },
    {
      title: 'Sai: kế hoạch của Đảng có nhiệm vụ không thời hạn',
      profile: 'party-2026',
      text: sample('party-2026', {
        body: body(
          '1. Văn phòng Đảng ủy biên soạn tài liệu tuyên truyền.',
          '2. Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề trong tháng 11/2026.',
        ),
      }),
      findings: [
        '15:1-15:53 Nhiệm vụ "Văn phòng Đảng ủy biên soạn tài liệu tuyên truyền" chưa có thời hạn; ghi thời điểm phải hoàn thành',
      ],
    },
    {
      title: 'Sai: kế hoạch của Nhà nước có nhiệm vụ không thời hạn',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Kinh tế rà soát các hộ có nhà ở không an toàn.',
          '2. Trưởng các thôn báo cáo Ủy ban nhân dân xã trước ngày 30/11/2026./.',
        ),
      }),
      findings: [
        '15:1-15:55 Nhiệm vụ "Phòng Kinh tế rà soát các hộ có nhà ở không an toàn" chưa có thời hạn; ghi thời điểm phải hoàn thành',
      ],
    },
    {
      title: 'Sai: cả kế hoạch không có thời hạn nào',
      profile: 'party-2018',
      text: sample('party-2018', {
        body: body(
          '1. Văn phòng Đảng ủy biên soạn tài liệu.',
          '2. Ban Xây dựng Đảng tổ chức lớp tập huấn.',
          '3. Ủy ban Kiểm tra Đảng ủy kiểm tra việc học tập.',
          '4. Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề.',
        ),
      }),
      findings: [
        '11:1-11:9 4 trong 4 nhiệm vụ chưa có thời hạn rõ; người đọc không biết việc nào xong khi nào',
        '15:1-15:40 Nhiệm vụ "Văn phòng Đảng ủy biên soạn tài liệu" chưa có thời hạn; ghi thời điểm phải hoàn thành',
        '16:1-16:42 Nhiệm vụ "Ban Xây dựng Đảng tổ chức lớp tập huấn" chưa có thời hạn; ghi thời điểm phải hoàn thành',
        '17:1-17:49 Nhiệm vụ "Ủy ban Kiểm tra Đảng ủy kiểm tra việc học tập" chưa có thời hạn; ghi thời điểm phải hoàn thành',
        '18:1-18:53 Nhiệm vụ "Các chi bộ trực thuộc tổ chức sinh hoạt chuyên đề" chưa có thời hạn; ghi thời điểm phải hoàn thành',
      ],
    },
  ],

  *check(context) {
    yield* taskReports(context, 'missing-deadline')
    yield* summary(context)
  },
})

/** From how many tasks on a share of them says anything. */
const fewest = 4
/** How many tasks the summary lists. */
const mostListed = 20

/** One finding at the head where most tasks have no time limit: the document was drafted without dates. */
function* summary(context: RuleContext): Generator<Report> {
  const {tasks, directive} = context
  if (isNormative(directive)) return
  const open = tasks.filter(lacksDeadline)
  if (open.length < fewest || open.length * 2 <= tasks.length) return
  yield {
    span: titlePlace(directive),
    message: `${open.length} trong ${tasks.length} nhiệm vụ chưa có thời hạn rõ; người đọc không biết việc nào xong khi nào`,
    severity: deadlineSeverity(context),
    related: open.slice(0, mostListed).map((task) => ({
      message: `Chưa có thời hạn: ${quotedTask(task)}`,
      span: taskPlace(task),
    })),
  }
}
