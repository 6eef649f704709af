import {type Fix, type Report, type RuleContext, type Severity, severities} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import type {Span} from '../../text/span'
import {missingDeadlineFlaw, vagueDeadlineFlaw} from './deadline-flaws'
import {severalLeadsFlaw} from './joint-leads'
import {generalLeadFlaw, missingLeadFlaw} from './lead-flaws'
import {missingProductFlaw} from './product-flaws'
import {quotedTask, taskPlace} from './task-place'

/** What a task lacks, as one rule sees it. */
export interface TaskFlaw {
  /** Id of the rule. */
  readonly rule: string
  /** "chưa có thời hạn": goes on after the quoted task. */
  readonly lack: string
  /** "thời điểm phải hoàn thành": what the drafter should write. */
  readonly advice: string
  readonly severity: Severity
  /** Not worth a word where the task has a graver flaw. */
  readonly minor?: boolean
  /** Where it shows, if not at the task's beginning. */
  readonly place?: Span
  readonly suggestions: () => readonly Fix[]
}

type FlawFinder = (task: Task, context: RuleContext) => TaskFlaw | null

/** By weight; of two that are equally severe, the first reports for both. */
const finders: readonly FlawFinder[] = [
  missingLeadFlaw,
  severalLeadsFlaw,
  missingDeadlineFlaw,
  generalLeadFlaw,
  vagueDeadlineFlaw,
  missingProductFlaw,
]

interface FlawedTask {
  readonly task: Task
  /** The gravest first. */
  readonly flaws: readonly TaskFlaw[]
}

const known = new WeakMap<RuleContext, readonly FlawedTask[]>()

/** The tasks that lack something that an active rule asks for. Looked for once for all rules. */
function flawedTasks(context: RuleContext): readonly FlawedTask[] {
  const found = known.get(context)
  if (found !== undefined) return found
  const flawed: FlawedTask[] = []
  for (const task of context.tasks) {
    const flaws: TaskFlaw[] = []
    for (const find of finders) {
      const flaw = find(task, context)
      if (flaw !== null && context.active.has(flaw.rule)) flaws.push(flaw)
    }
    if (flaws.length === 0) continue
    const weight = ({rule, severity}: TaskFlaw) =>
      severities.indexOf(context.active.get(rule) ?? severity)
    flawed.push({task, flaws: flaws.sort((a, b) => weight(a) - weight(b))})
  }
  known.set(context, flawed)
  return flawed
}

/**
 * The findings of one rule on tasks. A task has one finding, by the rule of its gravest flaw, which names the others too:
 * three marks on one line would only drown each other.
 */
export function* taskReports(context: RuleContext, rule: string): Generator<Report> {
  for (const {task, flaws} of flawedTasks(context)) {
    const [first, ...others] = flaws
    if (first?.rule !== rule) continue
    const named = [first, ...others.filter(({minor}) => minor !== true)]
    yield {
      span: first.place ?? taskPlace(task),
      message: `Nhiệm vụ ${quotedTask(task)} ${listed(named.map(({lack}) => lack))}; ghi ${listed(distinct(named.map(({advice}) => advice)))}`,
      severity: first.severity,
      suggestions: () => named.flatMap(({suggestions}) => suggestions()),
    }
  }
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

/** "một", "một và hai", "một, hai và ba". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`
}
