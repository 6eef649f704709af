import type {Block} from '../document/block'
import {readingOf} from '../tasks/block-reading'
import type {DeadlineKind, Task} from '../tasks/model'
import type {Stretch} from '../tasks/sentences'
import {capitalised} from '../text/letters'

/** What may stand between a task's beginning and its lead: "Giao Sở Y tế …". */
const giving =
  /^(?:(?:tiếp tục|đồng ý|thống nhất)\s+)?(?:giao|yêu cầu|đề nghị|phân công)?(?:\s+cho)?\s*$/iu

/** What may stand between one body and the next: "X chủ trì, phối hợp chặt chẽ với Y và Z". */
const joining =
  /^[\s,;]*(?:(?:chủ trì|đồng chủ trì|phối hợp|chặt chẽ|với|cùng|và|có trách nhiệm|chịu trách nhiệm)[\s,]+)*$/u

/** What is left of that behind the last body; "chủ trì" in "chủ trì họp" goes too, for the lead stands elsewhere. */
const left =
  /^[\s,:]*(?:(?:chủ trì|đồng chủ trì|phối hợp thực hiện|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)[\s,:]+)*/u

/** Shorter remains say nothing ("thực hiện"). */
const leastWork = 12

/**
 * What is to be done, without the bodies before it: "Sở Y tế chủ trì, phối hợp với Sở Xây dựng rà soát …" → "Rà soát …".
 * Where the item names a body alone, what stands below it.
 */
export function workOf(task: Task): string {
  for (const block of task.section.own) {
    const work = withoutStop(block.content.text.slice(bodiesEnd(block)).replace(left, ''))
    if (work.length >= leastWork) return capitalised(work)
  }
  const block = task.section.own.find(({content}) => content.title !== '')
  return withoutStop(block?.content.title ?? task.text)
}

/** Where the bodies end with which a block begins, in its view; where its words begin, if it begins with none. */
function bodiesEnd(block: Block): number {
  const {text, titleStart} = block.content
  const {leads, coordinating} = readingOf(block).order
  const bodies: readonly Stretch[] = [...leads, ...coordinating].sort((a, b) => a.start - b.start)
  let end = titleStart
  for (const body of bodies) {
    if (body.end <= end) continue
    const gap = text.slice(end, body.start)
    if (!(end === titleStart ? giving : joining).test(gap)) break
    end = body.end
  }
  return end
}

/** "… trước ngày 15/12/2026./." → "… trước ngày 15/12/2026" */
function withoutStop(text: string): string {
  return text.replace(/[\s.;,:/]+$/u, '')
}

/** "2026-11-05" → "05/11/2026" */
export function dayOf(date: string): string {
  return date.split('-').reverse().join('/')
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** "2026-11-05" → "thứ Năm, 05/11/2026" */
export function dayInWeek(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return `${weekdays[weekday]}, ${dayOf(date)}`
}

/** What a time limit without a day is. */
export const kindNames: Readonly<Record<DeadlineKind, string>> = {
  date: 'chưa rõ năm',
  month: 'chưa rõ năm',
  quarter: 'chưa rõ năm',
  year: 'chưa rõ năm',
  range: 'không tính được ngày',
  relative: 'tính từ một mốc',
  recurring: 'định kỳ',
  ongoing: 'thường xuyên',
  vague: 'chưa cụ thể',
}
