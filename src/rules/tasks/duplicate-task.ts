import type {Directive} from '../../document/model'
import {assignmentBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {sample} from '../common/samples'
import {isNormative, quotedTask, taskPlace} from '../common/task-place'
import {taskWordSum} from '../common/word-sums'
import {quoted} from '../common/wording'

/** The same work given to the same body twice. */
export const duplicateTask = defineRule({
  id: 'duplicate-task',
  category: 'tasks',
  title: 'Nhiệm vụ giao trùng',
  explanation: `Một việc giao hai lần cho cùng một cơ quan thường là dấu vết của việc chép, ghép văn bản. Khi hai chỗ được sửa khác nhau, người thực hiện không biết theo chỗ nào.

Hai nhiệm vụ là trùng khi cùng cơ quan chủ trì, cùng lời văn (không kể dấu câu, cơ quan phối hợp và thời hạn). Việc lặp lại với thời hạn khác nhau, và nhiệm vụ nhắc lại trong phụ lục, không bị báo.

**Cách sửa:** giữ một chỗ, hoặc ghi rõ hai việc khác nhau ở điểm nào.`,
  severity: 'info',
  basis: assignmentBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit, other}) => ({
      title: 'Đúng: cùng việc, hai cơ quan',
      text: sample(profile, {
        body: planBody(
          `${unit} rà soát hồ sơ cán bộ, công chức thuộc thẩm quyền quản lý trong tháng 11/2026.`,
          `${other} rà soát hồ sơ cán bộ, công chức thuộc thẩm quyền quản lý trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: cùng việc, hai thời hạn',
      text: sample(profile, {
        body: planBody(
          `${unit} tổ chức lớp bồi dưỡng nghiệp vụ cho cán bộ chi hội trong tháng 11/2026.`,
          `${unit} tổ chức lớp bồi dưỡng nghiệp vụ cho cán bộ chi hội trong tháng 12/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit, group}) => {
      const words = `${unit} rà soát hồ sơ cán bộ, công chức thuộc thẩm quyền quản lý`
      const text = sample(profile, {
        body: planBody(`${words}.`, `${group} tổ chức sinh hoạt chuyên đề.`, `${words}.`),
      })
      return {
        title: 'Sai: một việc giao hai lần',
        text,
        findings: [findingAt(text, `3. ${words}`, message(words))],
      }
    }),
    ...inEachProfile((profile, {unit, other}) => {
      const words = `${unit} chủ trì, phối hợp với ${other} kiểm tra an toàn thực phẩm ở chợ`
      const text = sample(profile, {
        body: planBody(
          `${unit} chủ trì kiểm tra an toàn thực phẩm ở chợ trước ngày 30/11/2026.`,
          `${words}.`,
        ),
      })
      return {
        title: 'Sai: chỉ khác cơ quan phối hợp',
        text,
        findings: [findingAt(text, `2. ${words}`, message(words))],
      }
    }),
  ],

  *check({directive, tasks}) {
    if (isNormative(directive)) return
    const firstBySum = new Map<number, Task>()
    const first = new Map<string, Task>()
    for (const task of tasks) {
      const {sum, count} = taskWordSum(task)
      if (count < fewestWords || task.leads.length === 0) continue
      const alike = firstBySum.get(sum)
      if (alike === undefined) {
        firstBySum.set(sum, task)
        continue
      }
      // Keys are made for those alone whose words are alike.
      const firstKey = keyOf(alike, directive)
      if (!first.has(firstKey)) first.set(firstKey, alike)
      const key = keyOf(task, directive)
      const known = first.get(key)
      if (known === undefined) {
        first.set(key, task)
        continue
      }
      if (areApart(known, task)) continue
      yield {
        span: taskPlace(task),
        message: `Nhiệm vụ ${quotedTask(task)} đã giao cho cùng cơ quan ở trên`,
        related: [{message: 'Giao lần đầu ở đây', span: taskPlace(known)}],
      }
    }
  },
})

function message(words: string): string {
  return `Nhiệm vụ ${quoted(words)} đã giao cho cùng cơ quan ở trên`
}

/** Shorter ones ("Tổ chức hội nghị") say too little to be told apart. */
const fewestWords = 6

/** Leads and words of a task; annexes repeat the tasks of the text, so each part of a document is compared with itself. */
function keyOf(task: Task, {attachments}: Directive): string {
  const {sum, count} = taskWordSum(task)
  const part = attachments.findIndex(
    ({span}) => span.start <= task.span.start && task.span.start < span.end,
  )
  return `${part} ${sum} ${count} ${task.leads.length} ${task.leads[0]?.text}`
}

/** Two time limits make two tasks. */
function areApart(one: Task, other: Task): boolean {
  const [first] = one.deadlines
  const [second] = other.deadlines
  return one.bound && other.bound && first?.text !== second?.text
}
