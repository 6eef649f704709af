import type {Directive} from '../document/model'
import type {Configuration} from '../lint/configuration'
import {type LackingTask, taskLacks} from '../rules/common/task-lacks'
import {readTasks} from '../tasks/read'

export {lackText} from '../rules/common/task-lacks'

/** A task with what it lacks. */
export type SheetTask = LackingTask

/** How many tasks there are, and how many of them lack something. */
export interface Counts {
  readonly tasks: number
  readonly withoutLead: number
  /** Vague time limits included: they bind nobody to a day. */
  readonly withoutDeadline: number
  /** Lacking one of the two, or both. */
  readonly lacking: number
}

/** The tasks of a draft, in the order in which they are read. */
export interface Sheet {
  readonly directive: Directive
  readonly tasks: readonly SheetTask[]
  readonly counts: Counts
}

/** What a sheet is made of: a draft as diagnostics have read it, so that nothing is read twice. */
export interface SheetSource {
  readonly directive: Directive
  readonly terms: {readonly configuration: Configuration}
}

const known = new WeakMap<SheetSource, Sheet>()

/** The tasks of a draft and what they lack; made once a reading, for view, lenses and hovers. */
export function sheetOf(source: SheetSource): Sheet {
  const found = known.get(source)
  if (found !== undefined) return found
  const {directive, terms} = source
  const tasks = readTasks(directive, terms.configuration.office)
  const listed = taskLacks(directive, tasks, terms.configuration)
  const sheet: Sheet = {directive, tasks: listed, counts: countsOf(listed)}
  known.set(source, sheet)
  return sheet
}

/** Counts some tasks. */
export function countsOf(tasks: readonly SheetTask[]): Counts {
  const counts = {tasks: tasks.length, withoutLead: 0, withoutDeadline: 0, lacking: 0}
  for (const each of tasks) {
    if (each.lacksLead) counts.withoutLead++
    if (each.deadlineLack !== null) counts.withoutDeadline++
    if (isLacking(each)) counts.lacking++
  }
  return counts
}

/** True for a task without lead or without time limit. */
export function isLacking({lacksLead, deadlineLack}: SheetTask): boolean {
  return lacksLead || deadlineLack !== null
}

/** True for a task with lead and time limit; one that lacks neither by the rules may have none nonetheless. */
export function isComplete({task}: SheetTask): boolean {
  const {leads, bound, deadlines} = task
  return leads.length > 0 && (bound || deadlines.some(({kind}) => kind === 'ongoing'))
}

/** "24 nhiệm vụ · 5 thiếu thời hạn · 2 thiếu chủ trì" */
export function countsText({tasks, withoutLead, withoutDeadline}: Counts): string {
  return [
    `${tasks} nhiệm vụ`,
    withoutDeadline === 0 ? '' : `${withoutDeadline} thiếu thời hạn`,
    withoutLead === 0 ? '' : `${withoutLead} thiếu chủ trì`,
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
