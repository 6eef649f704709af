import type {Directive} from '../document/model'
import type {Configuration} from '../lint/configuration'
import {officeValues} from '../lint/linter'
import type {RuleContext} from '../lint/rule'
import {Suppressions} from '../lint/suppression'
import {missingDeadlineFlaw, vagueDeadlineFlaw} from '../rules/common/deadline-flaws'
import {missingLeadFlaw} from '../rules/common/lead-flaws'
import {taskPlace} from '../rules/common/task-place'
import type {Task} from '../tasks/model'
import {readTasks} from '../tasks/read'

/** A task with what it lacks, as the rules see it; what a comment or a setting silences is not lacking. */
export interface SheetTask {
  readonly task: Task
  readonly lacksLead: boolean
  /** `vague`: only "kịp thời", "sớm" …; null where it has a time limit or needs none. */
  readonly deadlineLack: 'missing' | 'vague' | null
}

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
  const tasks = readTasks(directive)
  const lacks = new Lacks(directive, tasks, terms.configuration)
  const listed = tasks.map((task) => lacks.of(task))
  const sheet: Sheet = {directive, tasks: listed, counts: countsOf(listed)}
  known.set(source, sheet)
  return sheet
}

/** Tells what tasks lack, by the same measures as the rules. */
class Lacks {
  readonly #context: RuleContext
  readonly #configuration: Configuration
  readonly #suppressions: Suppressions | null

  constructor(directive: Directive, tasks: readonly Task[], configuration: Configuration) {
    const {type, side, profile} = directive.identity
    const active: RuleContext['active'] = new Map()
    const {profiles, office, limits} = officeValues(configuration)
    const values = {profile: profiles[profile], office, limits}
    this.#context = {directive, type, side, ...values, tasks, active}
    this.#configuration = configuration
    const {text, lines} = directive
    this.#suppressions = tasks.length === 0 ? null : Suppressions.read(text, lines)
  }

  of(task: Task): SheetTask {
    const lead = missingLeadFlaw(task, this.#context)
    const missing = missingDeadlineFlaw(task, this.#context)
    const vague = missing === null ? vagueDeadlineFlaw(task) : null
    const deadlineLack = this.#speaks(task, missing?.rule)
      ? 'missing'
      : this.#speaks(task, vague?.rule)
        ? 'vague'
        : null
    return {task, lacksLead: this.#speaks(task, lead?.rule), deadlineLack}
  }

  #speaks(task: Task, rule: string | undefined): boolean {
    if (rule === undefined || this.#configuration.rules[rule] === 'off') return false
    return (this.#suppressions?.at(rule, taskPlace(task).start) ?? null) === null
  }
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

/** "Thiếu chủ trì · Thiếu thời hạn"; empty where nothing is lacking. */
export function lackText({lacksLead, deadlineLack}: SheetTask): string {
  return [
    lacksLead ? 'Thiếu chủ trì' : '',
    deadlineLack === 'missing' ? 'Thiếu thời hạn' : '',
    deadlineLack === 'vague' ? 'Thời hạn chưa cụ thể' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
