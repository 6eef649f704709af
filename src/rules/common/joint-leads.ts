import type {Directive} from '../../document/model'
import type {BodyKind} from '../../facts/body-kinds'
import type {RuleContext} from '../../lint/rule'
import type {Mention, Task} from '../../tasks/model'
import {bodiesIn} from './bodies'
import type {BodyName} from './body-name'
import {perBlock} from './per-block'
import type {TaskFlaw} from './task-flaws'
import {isNormative} from './task-place'
import {quoted} from './wording'

/** “theo chức năng, nhiệm vụ”, “mỗi đơn vị”: each does its own part. */
const eachItsPart =
  /(?:theo|trong)\s+(?:chức năng|phạm vi|lĩnh vực|thẩm quyền|phân công|nhiệm vụ|địa bàn)|(?<!\p{L})(?:mỗi|từng)\s+(?:cơ quan|đơn vị)|lĩnh vực phụ trách|đồng chủ trì/iu

const partsWork = perBlock(({text}) => eachItsPart.test(text))

/** Two bodies "chủ trì" one task, and nothing says who does which part. */
export function severalLeadsFlaw(task: Task, context: RuleContext): TaskFlaw | null {
  const {directive} = context
  for (const mention of task.leads) {
    const [first, second] = answerable(mention.text)
    if (first === undefined || second === undefined) continue
    if (isNormative(directive) || task.section.own.some(partsWork)) return null
    if (firstTasks(context).get(mention.span.start) !== task) continue
    if (!takesLead(task, mention, directive)) continue
    if (eachItsPart.test(sentenceBehind(directive.text, mention.span.end))) continue
    return {
      rule: 'several-leads',
      lack: `có hai cơ quan cùng chủ trì (${quoted(first.text)}, ${quoted(second.text)})`,
      advice: 'một cơ quan chủ trì, cơ quan kia phối hợp',
      severity: 'warning',
      place: mention.span,
      suggestions: () => [],
    }
  }
  return null
}

/** The rest of a sentence on one line; the mention may stand in an attribute below the task. */
function sentenceBehind(text: string, at: number): string {
  const rest = text.slice(at, at + 500)
  const stop = rest.search(/[.;]\s|\n\s*\n/u)
  return rest.slice(0, stop === -1 ? rest.length : stop).replace(/\s+/gu, ' ')
}

const firstByContext = new WeakMap<RuleContext, ReadonlyMap<number, Task>>()

/** The first task that each lead governs, by the lead's place: a heading over ten tasks is reported once. */
function firstTasks(context: RuleContext): ReadonlyMap<number, Task> {
  const known = firstByContext.get(context)
  if (known !== undefined) return known
  const first = new Map<number, Task>()
  for (const task of context.tasks) {
    for (const {span} of task.leads) if (!first.has(span.start)) first.set(span.start, task)
  }
  firstByContext.set(context, first)
  return first
}

/** “… chủ trì, phối hợp với …” behind the names, but not “chủ trì hội nghị”: to chair is not to answer for. */
const leads =
  /^[\s*_]*(?:\([^)]*\)\s*)?,?\s*chủ trì(?!\s+(?:hội nghị|cuộc họp|họp|phiên|buổi|giao ban))/iu
/** “Cơ quan chủ trì: ”, or a line “a) Cơ quan chủ trì” above the names. */
const label = /chủ trì[^:;.\n]{0,20}(?::|\n)[\s*_\-–+•]*$/iu

/** True where the word "chủ trì" stands behind the names, in the label before them, or at the head of their column. */
function takesLead(task: Task, {span}: Mention, directive: Directive): boolean {
  const {text} = directive
  if (leads.test(text.slice(span.end, span.end + 60))) return true
  if (task.section.type !== 'row')
    return label.test(text.slice(Math.max(0, span.start - 80), span.start))
  const cell = directive.blocks.find(
    ({start, end}) => start <= span.start && span.start < end,
  )?.cell
  if (cell == null) return false
  const head = directive.blocks.find(
    (block) => block.cell?.table === cell.table && block.cell.column === cell.column,
  )
  return /chủ trì/iu.test(head?.content.text ?? '')
}

/** Sorts that cannot be two on one task: general addressees, persons, bodies made for the occasion. */
const passedOver: ReadonlySet<BodyKind | null> = new Set<BodyKind | null>([
  null,
  'general',
  'person',
  'temporary',
  'summit',
])

/** The single bodies among the names; a committee and its standing part are one. */
function answerable(names: string): readonly BodyName[] {
  const bodies = bodiesIn(names)
  if (bodies.length < 2) return bodies
  const found: BodyName[] = []
  for (const body of bodies) {
    if (passedOver.has(body.kind) || body.group || body.related) continue
    if (!found.some((other) => isOne(other, body))) found.push(body)
  }
  return found
}

function isOne(one: BodyName, other: BodyName): boolean {
  if (one.kind !== other.kind || one.level !== other.level) return false
  if (!one.named && !other.named && one.kind === 'party-committee') return true
  return one.words.join(' ') === other.words.join(' ')
}
