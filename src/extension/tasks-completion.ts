import {type Block, spanIn} from '../document/block'
import type {Edit, Finding, Fix} from '../lint/rule'
import {behindTask} from '../rules/common/task-place'
import type {Deadline, Task} from '../tasks/model'
import type {SheetTask} from './tasks-sheet'

/** Stands for what a person has to fill in; the rule `placeholder` asks for those that are left. */
export const blank = '[…]'

/** Writes into a task what it lacks, with blanks for the names and days; null where it lacks nothing. */
export function completionOf(entry: SheetTask): Fix | null {
  const {lead, deadline} = completionsOf(entry)
  if (lead === null || deadline === null) return lead ?? deadline
  const edits = [...lead.edits, ...deadline.edits].sort((a, b) => a.start - b.start)
  return overlap(edits) ? lead : {title: 'Chèn chủ trì, phối hợp và thời hạn', edits}
}

/** The same one by one. */
export function completionsOf({task, lacksLead, deadlineLack}: SheetTask): {
  readonly lead: Fix | null
  readonly deadline: Fix | null
} {
  const [vague] = task.deadlines.filter(({kind}) => kind === 'vague')
  return {
    lead: lacksLead ? leadFix(task) : null,
    deadline:
      deadlineLack === 'vague' && vague !== undefined
        ? vagueFix(vague)
        : deadlineLack === null
          ? null
          : deadlineFix(task),
  }
}

/**
 * What to offer on a finding about a task: a lead with coordinating bodies and a time limit, both at once and one by one.
 * A finding may speak of several things that a task lacks.
 */
export function completionsAt(
  tasks: readonly SheetTask[],
  {ruleId, span}: Finding,
): readonly Fix[] {
  if (!taskRules.has(ruleId)) return []
  const entry = tasks.findLast(
    ({task}) => task.span.start <= span.start && span.end <= task.span.end,
  )
  if (entry === undefined) return []
  const {lead, deadline} = completionsOf(entry)
  const whole = lead === null || deadline === null ? null : completionOf(entry)
  return [whole, lead, deadline].filter((fix) => fix !== null)
}

/** Rules that speak of what a task lacks; any of them may do so for the others. */
const taskRules: ReadonlySet<string> = new Set([
  'missing-lead',
  'several-leads',
  'general-lead',
  'missing-deadline',
  'vague-deadline',
  'missing-product',
])

function leadFix(task: Task): Fix | null {
  const edit = beforeVerb(task, `${blank} chủ trì, phối hợp với ${blank} `)
  return edit === null ? null : {title: 'Chèn "… chủ trì, phối hợp với …"', edits: [edit]}
}

function deadlineFix(task: Task): Fix | null {
  const edit = behindTask(task, `, hoàn thành trước ngày ${blank}`)
  return edit === null ? null : {title: 'Chèn ", hoàn thành trước ngày …"', edits: [edit]}
}

/** “định kỳ”, which wants its period rather than a day. */
const periodic = /^định kỳ$/iu

/** Puts a day in the stead of "kịp thời", "sớm", "khẩn trương". */
function vagueFix({text, span}: Deadline): Fix {
  if (periodic.test(text)) {
    const edits = [{start: span.end, end: span.end, text: ` ${blank}`}]
    return {title: `Ghi rõ chu kỳ: "${text} …"`, edits}
  }
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase()
  const words = isCapital ? `Trước ngày ${blank},` : `trước ngày ${blank}`
  return {
    title: `Thay "${text}" bằng "trước ngày …"`,
    edits: [{...span, text: words}],
  }
}

/** “Trong quý I, tổ chức …”: words on time, to which group 0 the verb follows. */
const timeFirst =
  /^(?:trước|trong|từ|đến|chậm nhất|định kỳ|hằng|hàng|quý|tháng)(?!\p{L})[^,.;:]{0,60},\s+/iu

/** Puts words before the verb of a task. What begins it now goes on in small letters, unless it is a name in capitals. */
function beforeVerb({section}: Task, words: string): Edit | null {
  const block = section.own.find(({content}) => content.title !== '')
  if (block === undefined) return null
  const {titleStart} = block.content
  const {text} = block.content
  const time = timeFirst.exec(text.slice(titleStart))?.[0] ?? ''
  if (time !== '') return insertion(block, titleStart + time.length, words)
  const first = text.charAt(titleStart)
  const second = text.charAt(titleStart + 1)
  const isName = second !== second.toLowerCase()
  const span = spanIn(block, titleStart, titleStart + 1)
  return {...span, text: words + (isName ? first : first.toLowerCase())}
}

function insertion(block: Block, at: number, words: string): Edit {
  const {start} = spanIn(block, at, at + 1)
  return {start, end: start, text: words}
}

function overlap(edits: readonly Edit[]): boolean {
  return edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0))
}
