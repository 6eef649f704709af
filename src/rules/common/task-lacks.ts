import type {Directive} from '../../document/model'
import type {Configuration} from '../../lint/configuration'
import {officeValues} from '../../lint/linter'
import type {RuleContext} from '../../lint/rule'
import {Suppressions} from '../../lint/suppression'
import type {Task} from '../../tasks/model'
import {missingDeadlineFlaw, vagueDeadlineFlaw} from './deadline-flaws'
import {missingLeadFlaw} from './lead-flaws'
import {taskPlace} from './task-place'

/** A task with what it lacks, as the rules see it; what a comment or a setting silences is not lacking. */
export interface LackingTask {
  readonly task: Task
  readonly lacksLead: boolean
  /** `vague`: only "kịp thời", "sớm" …; null where it has a time limit or needs none. */
  readonly deadlineLack: 'missing' | 'vague' | null
}

/** What each task lacks, for views, reports and tables. */
export function taskLacks(
  directive: Directive,
  tasks: readonly Task[],
  configuration: Configuration,
): readonly LackingTask[] {
  const lacks = new Lacks(directive, tasks, configuration)
  return tasks.map((task) => lacks.of(task))
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

  of(task: Task): LackingTask {
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

/** "Thiếu chủ trì · Thiếu thời hạn"; empty where nothing is lacking. */
export function lackText({lacksLead, deadlineLack}: LackingTask): string {
  return [
    lacksLead ? 'Thiếu chủ trì' : '',
    deadlineLack === 'missing' ? 'Thiếu thời hạn' : '',
    deadlineLack === 'vague' ? 'Thời hạn chưa cụ thể' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
