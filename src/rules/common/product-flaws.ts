import {deliverables, directionalVerbs} from '../../facts/deliverables'
import type {DocumentTypeId} from '../../facts/ids'
import {PhraseSet} from '../../facts/phrases'
import type {RuleContext} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {tokensOf} from '../../tasks/tokens'
import {perTask} from './per-task'
import type {TaskFlaw} from './task-flaws'
import {isNormative} from './task-place'

/** Types that organise work and are judged by what it yields. */
const organising: ReadonlySet<DocumentTypeId | null> = new Set<DocumentTypeId | null>([
  'ke-hoach',
  'chuong-trinh',
])

const directional = new PhraseSet(directionalVerbs)
const delivering = new PhraseSet(deliverables)

/** Only verbs that point a direction ("tăng cường", "đẩy mạnh"), nothing that could be handed over or counted. */
export function missingProductFlaw(task: Task, {directive, type}: RuleContext): TaskFlaw | null {
  if (!organising.has(type) || isNormative(directive) || task.section.type === 'row') return null
  if (!onlyPoints(task)) return null
  return {
    rule: 'missing-product',
    lack: 'chưa rõ sản phẩm',
    advice: 'kết quả phải có',
    severity: 'hint',
    minor: true,
    suggestions: () => [],
  }
}

const onlyPoints = perTask((task) => {
  const keys = tokensOf(withoutNames(task)).map(({key}) => key)
  let points = false
  for (let index = 0; index < keys.length; index++) {
    // A figure is a product: "trồng 500 cây", "giảm 5%".
    if (/^\d/u.test(keys[index] ?? '') || delivering.match(keys, index) > 0) return false
    points ||= directional.match(keys, index) > 0
  }
  return points
})

/** The task's words without those of its bodies: the "Ban Xây dựng Đảng" builds nothing by its name. */
function withoutNames({text, leads, coordinating}: Task): string {
  return [...leads, ...coordinating].reduce((rest, name) => rest.replace(name.text, ' '), text)
}
