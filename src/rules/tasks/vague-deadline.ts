import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'
import {quoted} from '../common/wording'

/** "Kịp thời", "sớm", "định kỳ": words on time that bind nobody to a day. */
export const vagueDeadline = defineRule({
  id: 'vague-deadline',
  category: 'tasks',
  title: 'Thời hạn mơ hồ',
  explanation: `"Kịp thời", "sớm", "khẩn trương", "trong thời gian tới", "theo lộ trình", "định kỳ" mà không có mốc hay chu kỳ thì không đôn đốc được: chưa ai chậm cả.

"Thường xuyên" được chấp nhận cho việc làm hằng ngày; "định kỳ hằng quý", "trước ngày 25 hằng tháng" là thời hạn rõ.

**Cách sửa:** thêm mốc hoặc chu kỳ: "kịp thời báo cáo, chậm nhất 03 ngày kể từ khi phát hiện", "định kỳ 6 tháng báo cáo".`,
  severity: 'hint',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {group}) => ({
      title: 'Đúng: "kịp thời" đi cùng một mốc',
      text: sample(profile, {
        body: planBody(`${group} kịp thời báo cáo kết quả rà soát, chậm nhất ngày 20/12/2026.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: định kỳ có chu kỳ',
      text: sample(profile, {body: planBody(`${unit} định kỳ 6 tháng báo cáo kết quả thực hiện.`)}),
    })),
    ...inEachProfile((profile, {group}) => {
      const words = `${group} sớm báo cáo kết quả rà soát`
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: chỉ ghi "sớm"',
        text,
        findings: [findingAt(text, `1. ${words}`, message(words, 'sớm'))],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const words = `${unit} định kỳ báo cáo kết quả thực hiện`
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: "định kỳ" không có chu kỳ',
        text,
        findings: [findingAt(text, `1. ${words}`, message(words, 'định kỳ'))],
      }
    }),
  ],
  check: (context) => taskReports(context, 'vague-deadline'),
})

function message(words: string, vague: string): string {
  return `Nhiệm vụ ${quoted(words)} chỉ ghi "${vague}"; ghi thời điểm phải hoàn thành`
}
