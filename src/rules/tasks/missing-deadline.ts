import {assignmentBases} from '../../facts/bases'
import {deadlineDemand} from '../../facts/task-demands'
import {defineRule, type Fix} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {datesOf} from '../common/dates'
import {sample} from '../common/samples'
import {behindTask, isNormative, quotedTask, taskPlace} from '../common/task-place'
import {quoted} from '../common/wording'

const body = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

/** A task without a time limit, own or inherited; a standing duty ("thường xuyên") needs none. */
export const missingDeadline = defineRule({
  id: 'missing-deadline',
  category: 'tasks',
  title: 'Nhiệm vụ không có thời hạn',
  explanation: `Mỗi nhiệm vụ phải rõ **khi nào** xong: ngày, tháng, quý, năm, khoảng thời gian, hay định kỳ có chu kỳ ("hằng tháng"). Không có thời hạn thì không đôn đốc, không đánh giá chậm hay đúng hạn được.

Thời hạn có thể nêu trong nhiệm vụ, ở tiêu đề nhóm, hoặc trong câu đặt một thời hạn chung. "Thường xuyên" được chấp nhận cho việc làm hằng ngày; "kịp thời", "sớm", "định kỳ" mà không có mốc chỉ bị gợi ý.

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
      title: 'Sai: kế hoạch của Nhà nước chỉ ghi "kịp thời"',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: body(
          '1. Phòng Kinh tế rà soát các hộ có nhà ở không an toàn.',
          '2. Trưởng các thôn kịp thời báo cáo Ủy ban nhân dân xã./.',
        ),
      }),
      findings: [
        '15:1-15:55 Nhiệm vụ "Phòng Kinh tế rà soát các hộ có nhà ở không an toàn" chưa có thời hạn; ghi thời điểm phải hoàn thành',
        '16:1-16:55 Nhiệm vụ "Trưởng các thôn kịp thời báo cáo Ủy ban nhân dân xã" chỉ ghi "kịp thời"; ghi thời điểm phải hoàn thành',
      ],
    },
  ],

  *check({directive, tasks, type}) {
    const demand = isNormative(directive) ? 'hint' : deadlineDemand(type)
    for (const task of tasks) {
      if (task.bound || needsNone(task)) continue
      const [vague] = task.deadlines
      const words = quotedTask(task)
      const lack = vague === undefined ? 'chưa có thời hạn' : `chỉ ghi ${quoted(vague.text)}`
      yield {
        span: taskPlace(task),
        message: `Nhiệm vụ ${words} ${lack}; ghi thời điểm phải hoàn thành`,
        severity: vague === undefined ? demand : 'hint',
        suggestions: insertion(task),
      }
    }
  },
})

/** “trước ngày […]”: the place is kept for the date, and `placeholder` asks for it. */
const reserved = /(?:ngày|tháng|quý|năm|trước|trong|hạn)\s+\[/iu
/** “… chịu trách nhiệm thi hành Quyết định này”: the clause that puts the document into force. */
const execution = /thi hành\s+\p{Lu}\p{L}+(?:\s\p{Ll}+){1,2}\s+này[\s./]*$/u

/** A duty of every day has no end; a date that cannot be is reported as such. */
function needsNone({deadlines, text, section}: Task): boolean {
  if (deadlines.some(({kind}) => kind === 'ongoing')) return true
  return (
    (text.includes('[') && reserved.test(text)) ||
    execution.test(text) ||
    section.own.some((block) => datesOf(block).length > 0)
  )
}

function insertion(task: Task): Fix[] {
  const edit = behindTask(task, ', hoàn thành trước ngày […]')
  return edit === null ? [] : [{title: 'Chèn ", hoàn thành trước ngày […]"', edits: [edit]}]
}
