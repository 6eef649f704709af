import type {Section} from '../../document/model'
import type {RuleContext} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {perBlock} from './per-block'

/** Openings of conditions, targets and explanations: what follows may rule or state rather than give work. */
const statement =
  /^["“(]?(?:trên cơ sở|ngoài ra|đối với|trường hợp|nếu|phấn đấu|riêng|việc|sau khi|khi|về|trong quá trình|quá trình|thời gian|nội dung|kết quả)(?!\p{L})/iu

/** “Ban Chỉ đạo: Không quá 05 cá nhân”: how many, not what to do; the line may break behind the colon. */
const quota = /^(?:[^:]{3,120}:)?[\s*_]*(?:không quá|tối đa|tối thiểu|ít nhất|mỗi|\d)/iu

/** True for a title in capitals, which gives no work whatever its words say. */
export function isTitle({section}: Task): boolean {
  return section.own[0]?.content.capitals === true
}

/** True where the words read as a task may only state something, so that nothing sure can be said of it. */
export function isDoubtful({section}: Task): boolean {
  const [first, second] = section.own
  if (first === undefined) return false
  return states(first) || (second !== undefined && endsOpen(first) && states(second))
}

const states = perBlock(({title}) => statement.test(title) || quota.test(title))
const endsOpen = perBlock(({title}) => title.endsWith(':'))

const withParts = new WeakMap<RuleContext, ReadonlySet<Section>>()

/** True for an instruction over a list whose items name their own leads: each part is answered for. */
export function isLedInParts({section}: Task, context: RuleContext): boolean {
  let led = withParts.get(context)
  if (led === undefined) {
    const found = new Set<Section>()
    for (const task of context.tasks) {
      if (task.leads.length === 0) continue
      for (let at = task.section.parent; at !== null && !found.has(at); at = at.parent)
        found.add(at)
    }
    led = found
    withParts.set(context, led)
  }
  return led.has(section)
}
