import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {taskReports} from '../common/task-flaws'
import {quoted} from '../common/wording'

/** Two bodies "chủ trì" one task. */
export const severalLeads = defineRule({
  id: 'several-leads',
  category: 'tasks',
  title: 'Hai cơ quan cùng chủ trì một nhiệm vụ',
  explanation: `Một nhiệm vụ có một cơ quan chủ trì; các cơ quan khác phối hợp. Hai cơ quan cùng chủ trì thì mỗi bên chờ bên kia, và không rõ bên nào báo cáo, bên nào chịu trách nhiệm.

Quy tắc chỉ xét cơ quan đứng trước chữ "chủ trì" (hoặc sau nhãn "Cơ quan chủ trì:"). Không bị báo: nhóm cơ quan ("Các chi bộ … chủ trì"), câu chia rõ phần việc ("theo chức năng", "mỗi cơ quan", "theo lĩnh vực phụ trách"), "đồng chủ trì", và "chủ trì hội nghị" theo nghĩa điều hành.

**Cách sửa:** để một cơ quan chủ trì: "Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa - Xã hội …"; hoặc tách thành hai nhiệm vụ.`,
  severity: 'warning',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit, other}) => ({
      title: 'Đúng: một cơ quan chủ trì, cơ quan kia phối hợp',
      text: sample(profile, {
        body: planBody(
          `${unit} chủ trì, phối hợp với ${other} rà soát hồ sơ trước ngày 30/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit, other}) => ({
      title: 'Đúng: mỗi cơ quan chủ trì phần việc theo lĩnh vực',
      text: sample(profile, {
        body: planBody(
          `${unit} và ${other} chủ trì rà soát hồ sơ theo lĩnh vực phụ trách trước ngày 30/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit, other}) => {
      const names = `${unit} và ${other}`
      const words = `Giao ${names} chủ trì rà soát hồ sơ trước ngày 30/11/2026`
      const text = sample(profile, {body: planBody(`${words}.`)})
      return {
        title: 'Sai: hai cơ quan cùng được giao chủ trì',
        text,
        findings: [findingAt(text, names, message(words, unit, other))],
      }
    }),
    ...inEachProfile((profile, {unit, other}) => {
      const names = `${unit}; ${other}`
      const words = 'Rà soát hồ sơ trước ngày 30/11/2026'
      const text = sample(profile, {
        body: planBody(`${words}.\n- Cơ quan chủ trì: ${names}.`),
      })
      return {
        title: 'Sai: nhãn "Cơ quan chủ trì" có hai tên',
        text,
        findings: [findingAt(text, names, message(words, unit, other))],
      }
    }),
  ],
  check: (context) => taskReports(context, 'several-leads'),
})

function message(words: string, first: string, second: string): string {
  return `Nhiệm vụ ${quoted(words)} có hai cơ quan cùng chủ trì (${quoted(first)}, ${quoted(second)}); ghi một cơ quan chủ trì, cơ quan kia phối hợp`
}
