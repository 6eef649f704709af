import {deadlineDemand} from '../../facts/task-demands'
import type {Fix, RuleContext} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {datesOf} from './dates'
import {perBlock} from './per-block'
import {isDoubtful, isTitle} from './task-doubt'
import type {TaskFlaw} from './task-flaws'
import {behindTask, isNormative} from './task-place'
import {quoted} from './wording'

/** “trước ngày […]”: the place is kept for the date, and `placeholder` asks for it. */
const reserved = /(?:ngày|tháng|quý|năm|trước|trong|hạn)\s+\[/iu
/** “… chịu trách nhiệm thi hành Quyết định này”: the clause that puts the document into force. */
const execution = /thi hành\s+\p{Lu}\p{L}+(?:\s\p{Ll}+){1,2}\s+này[\s./]*$/u

/**
 * “trong những tháng cuối năm”, “sau ngày bầu cử”: times that no calendar day is told from. They bind somehow; to say that
 * nothing is said of time would be false.
 */
const looseTime =
  /(?:những|các|\d{1,2})\s+tháng\s+(?:đầu|cuối|còn lại)|(?:đầu|cuối|giữa)\s+(?:năm|quý|tháng)|(?:trước|sau)\s+(?:ngày|đại hội|kỳ họp|hội nghị|bầu cử|tết)(?!\p{L})|(?:trước|trong)[\s,]+(?:trong\s+)?và\s+sau\s/iu

const saysWhen = perBlock(
  ({text}) =>
    looseTime.test(text) || execution.test(text) || (text.includes('[') && reserved.test(text)),
)

/** True for a task that wants a time limit and has none that binds. */
export function lacksDeadline(task: Task): boolean {
  const {bound, deadlines, section} = task
  // A duty of every day has no end; a date that cannot be is reported as such.
  if (bound || isTitle(task) || isDoubtful(task)) return false
  if (deadlines.some(({kind}) => kind === 'ongoing')) return false
  return !section.own.some((block) => saysWhen(block) || datesOf(block).length > 0)
}

/** What the document's type asks of each task. */
export function deadlineSeverity({directive, type}: RuleContext): 'warning' | 'hint' {
  return isNormative(directive) ? 'hint' : deadlineDemand(type)
}

const advice = 'thời điểm phải hoàn thành'

/** No word on time at all. */
export function missingDeadlineFlaw(task: Task, context: RuleContext): TaskFlaw | null {
  if (task.deadlines.length > 0 || !lacksDeadline(task)) return null
  return {
    rule: 'missing-deadline',
    lack: 'chưa có thời hạn',
    advice,
    severity: deadlineSeverity(context),
    suggestions: () => insertion(task),
  }
}

/** "Kịp thời", "sớm", "định kỳ": words that bind nobody to a day. */
export function vagueDeadlineFlaw(task: Task): TaskFlaw | null {
  const [vague] = task.deadlines
  if (vague === undefined || !lacksDeadline(task)) return null
  return {
    rule: 'vague-deadline',
    lack: `chỉ ghi ${quoted(vague.text)}`,
    advice,
    severity: 'hint',
    suggestions: () => insertion(task),
  }
}

function insertion(task: Task): Fix[] {
  const edit = behindTask(task, ', hoàn thành trước ngày […]')
  return edit === null ? [] : [{title: 'Chèn ", hoàn thành trước ngày […]"', edits: [edit]}]
}
