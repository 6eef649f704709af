import {leadDemand} from '../../facts/task-demands'
import type {Fix, RuleContext} from '../../lint/rule'
import type {Task} from '../../tasks/model'
import {bodiesIn} from './bodies'
import type {BodyName} from './body-name'
import {perBlock} from './per-block'
import {isDoubtful, isLedInParts, isTitle} from './task-doubt'
import type {TaskFlaw} from './task-flaws'
import {beforeTask, isNormative} from './task-place'
import {quoted} from './wording'

/** “Giao […]”, “[…] chủ trì”: the place is kept for the body, and `placeholder` asks for it. */
const reserved = /(?:giao|yêu cầu|đề nghị)\s+\[|\]\s+chủ trì/iu

/** Nobody is named, in the task or above it. */
export function missingLeadFlaw(task: Task, context: RuleContext): TaskFlaw | null {
  const {directive, type} = context
  if (task.leadSource !== 'none' || isTitle(task) || isDoubtful(task)) return null
  if (isLedInParts(task, context)) return null
  if (task.text.includes('[') && reserved.test(task.text)) return null
  return {
    rule: 'missing-lead',
    lack: 'chưa rõ cơ quan chủ trì',
    advice: 'ai chịu trách nhiệm',
    severity: isNormative(directive) ? 'hint' : leadDemand(type),
    suggestions: () => insertion(task),
  }
}

function insertion(task: Task): Fix[] {
  const edit = beforeTask(task, 'Giao […] chủ trì, ')
  return edit === null ? [] : [{title: 'Chèn "Giao […] chủ trì, "', edits: [edit]}]
}

/** Words of a general address; with any other word ("các đơn vị trực thuộc") it is somebody. */
const generalWords = new Set(
  'cơ quan đơn vị địa phương tổ chức cá nhân liên quan chức năng ngành cấp bộ phận bên chính quyền lực lượng sở ban'.split(
    ' ',
  ),
)
/** What everybody is to do: making a document known needs no single answerable body. `domain.md` §5.5. */
const forAll = /(?:quán triệt|phổ biến|tuyên truyền|học tập|nêu cao|gương mẫu)/iu

/** Only "các cấp, các ngành", "các cơ quan liên quan", or the list of all to whom the document is addressed. */
export function generalLeadFlaw(task: Task, {directive}: RuleContext): TaskFlaw | null {
  if (isNormative(directive) || isTitle(task) || !isForNobody(task)) return null
  const [first] = task.leads
  return {
    rule: 'general-lead',
    lack: `chỉ gọi chung ${quoted(first?.text ?? '')}`,
    advice: 'tên cơ quan chịu trách nhiệm',
    severity: 'hint',
    suggestions: () => [],
  }
}

function isForNobody({leads, leadSource, section}: Task): boolean {
  if (leads.length === 0) return false
  const [only] = leads
  const bodies =
    leads.length === 1 && only !== undefined
      ? bodiesIn(only.text)
      : leads.flatMap(({text}) => bodiesIn(text))
  if (bodies.length === 0 || !isGeneralAddress(bodies, leadSource === 'lead-in')) return false
  return !section.own.some(isForAll)
}

const isForAll = perBlock(({text}) => forAll.test(text))

function isGeneralAddress(bodies: readonly BodyName[], introduced: boolean): boolean {
  // "Các địa phương" is each of them.
  if (bodies.every(({words}) => words.length === 1 && words[0] === 'phương')) return false
  if (bodies.every(isGeneral)) return true
  if (!introduced || bodies.some(({named}) => named)) return false
  return bodies.some(isGeneral) && bodies.length > 1
}

function isGeneral({kind, words, named, related}: BodyName): boolean {
  if (named) return false
  return (kind === 'general' || related) && words.every((word) => generalWords.has(word))
}
