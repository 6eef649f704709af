import {window} from 'vscode'
import type {Directive} from '../../document/model'
import {documentType} from '../../facts/document-types'
import {profiles} from '../../facts/profiles'
import {bare, capitalised} from '../../text/letters'
import {type CitedDocument, citedDocument} from '../../write/templates/citation'
import {type DraftRequest, draftWith, systemOf} from '../../write/templates/draft'
import {
  type GivenTask,
  type ImplementingType,
  implementingBody,
  implementingSubject,
  implementingTypes,
} from '../../write/templates/implementing'
import {bodyNameOf} from '../../write/templates/names'
import type {ReadTask} from './host'
import {ownOffice} from './office'
import {openDraft} from './open'
import {type Choice, choose} from './steps'

/** A body with the tasks that a directive gives it. */
interface Assigned {
  readonly body: string
  readonly tasks: readonly GivenTask[]
}

/** The bodies that answer for tasks, in the order of the text. */
function assignedIn(tasks: readonly ReadTask[]): readonly Assigned[] {
  const found = new Map<string, {body: string; tasks: GivenTask[]}>()
  for (const {task, work} of tasks) {
    const {deadlines} = task
    const inherited = deadlines.find((each) => each.inherited)?.text ?? null
    const timed = deadlines.some((each) => !each.inherited)
    for (const {text} of task.leads) {
      const key = bare(text)
      const entry = found.get(key) ?? {body: capitalised(text), tasks: []}
      entry.tasks.push({work, timed, inherited})
      found.set(key, entry)
    }
  }
  return [...found.values()]
}

const title = 'Thể Thức: Văn bản triển khai'

/** Drafts a plan or letter that carries out what a directive gives to one body; asks for both where the caller names none. */
export async function implement(
  directive: Directive,
  tasks: readonly ReadTask[],
  wantedBody: unknown,
  wantedType: unknown,
): Promise<boolean> {
  const assigned = assignedIn(tasks)
  if (assigned.length === 0) {
    const none = 'Thể Thức: Văn bản này không giao nhiệm vụ cho cơ quan nào.'
    void window.showInformationMessage(none)
    return false
  }
  const chosen = await chooseBody(assigned, wantedBody)
  if (chosen === null) return false
  const type = implementingTypes.find((each) => each === wantedType) ?? (await chooseType())
  if (type === null) return false
  const cited = citedDocument(directive)
  const request = requestFor(directive, cited, chosen, type)
  await openDraft(draftWith(request, implementingBody(type, cited, chosen.tasks)))
  return true
}

async function chooseBody(
  assigned: readonly Assigned[],
  wanted: unknown,
): Promise<Assigned | null> {
  if (typeof wanted === 'string') return assigned.find(({body}) => body === wanted) ?? null
  const own = bare(ownOffice().issuer ?? '')
  const items = assigned.map(
    (each): Choice<Assigned> => ({
      answer: each,
      label: each.body,
      description: `${each.tasks.length} nhiệm vụ`,
      detail: bare(each.body),
    }),
  )
  const usual = assigned.find(({body}) => bare(body) === own)
  const place = {title, step: 1, totalSteps: 2}
  const result = await choose(place, 'Triển khai nhiệm vụ của cơ quan nào', items, usual)
  return typeof result === 'string' ? null : result.answer
}

async function chooseType(): Promise<ImplementingType | null> {
  const items = implementingTypes.map((type): Choice<ImplementingType> => {
    const {name} = documentType(type)
    return {answer: type, label: capitalised(name), description: bare(name)}
  })
  const result = await choose({title, step: 2, totalSteps: 2}, 'Loại văn bản', items)
  return typeof result === 'string' ? null : result.answer
}

/** “Các chi bộ”, “Ủy ban nhân dân các xã”: not one body, so it has no header of its own. */
const several = /(?:^|\s)(?:các|những|mỗi|từng)\s/iu

/** The remembered office where it is the body itself; else what the body's name tells. */
function requestFor(
  {components}: Directive,
  cited: CitedDocument,
  {body}: Assigned,
  type: ImplementingType,
): DraftRequest {
  const office = ownOffice()
  const issuer = components.issuer === null ? null : bodyNameOf(components.issuer.name)
  const isOwn = office.issuer !== undefined && bare(office.issuer).startsWith(bare(body))
  const group = several.test(body)
  const fallback = group && office.issuer !== undefined
  const name = isOwn || fallback ? office.issuer : group ? null : body
  const system = name === null || name === undefined ? systemOf(body) : systemOf(name)
  const remembered = office.profile !== undefined && profiles[office.profile].system === system
  return {
    type,
    profile: remembered ? office.profile : system === 'party' ? 'party-2026' : 'state-2020',
    issuer: name ?? null,
    superior: isOwn || fallback ? (office.superior ?? null) : issuer,
    place: (isOwn || fallback ? office.place : components.placeDate?.place) ?? null,
    subject: implementingSubject(cited),
    signing: isOwn ? (office.signing ?? null) : null,
    signer: null,
    year: new Date().getFullYear(),
  }
}
