import {deliverables, directionalVerbs} from '../../facts/deliverables'
import type {DocumentTypeId} from '../../facts/ids'
import {PhraseSet} from '../../facts/phrases'
import type {RuleContext} from '../../lint/rule'
import type {Mention, Task} from '../../tasks/model'
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

/** True where a number stands by itself; a figure is a product: "trồng 500 cây", "giảm 5%". */
function holdsFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39 && (at === 0 || opensFigure.test(text.charAt(at - 1))))
      return true
  }
  return false
}

const opensFigure = /[\s("“]/u

const onlyPoints = perTask((task) => {
  // Most tasks name a figure or a day; their words need no closer look.
  if (holdsFigure(task.text) && !namesOf(task).some(({text}) => holdsFigure(text))) return false
  const keys = tokensOf(withoutNames(task)).map(({key}) => key)
  let points = false
  for (let index = 0; index < keys.length; index++) {
    if (/^\d/u.test(keys[index] ?? '') || delivering.match(keys, index) > 0) return false
    points ||= directional.match(keys, index) > 0
  }
  return points
})

/** The task's words without those of its bodies: the "Ban Xây dựng Đảng" builds nothing by its name. */
function withoutNames(task: Task): string {
  return namesOf(task).reduce((rest, name) => rest.replace(name.text, ' '), task.text)
}

function namesOf({leads, coordinating}: Task): readonly Mention[] {
  return [...leads, ...coordinating]
}
