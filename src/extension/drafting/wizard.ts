import {documentType} from '../../facts/document-types'
import {type DocumentTypeId, type ProfileId, profileIds} from '../../facts/ids'
import {profiles} from '../../facts/profiles'
import {bare, capitalised} from '../../text/letters'
import {
  type DraftRequest,
  hasTemplate,
  signingsOf,
  systemOf,
  templateTypes,
} from '../../write/templates/draft'
import {issuerOf} from '../../write/templates/issuer'
import {type OwnOffice, ownOffice, rememberOffice} from './office'
import {ask, type Choice, choose, type Question, type Step, write} from './steps'

/** What is known while the wizard asks. */
export interface Answers {
  readonly type: DocumentTypeId | null
  readonly profile: ProfileId | null
  readonly issuer: string | null
  readonly superior: string | null
  readonly place: string | null
  readonly subject: string | null
  readonly signing: readonly string[] | null
  /** The person has said that office and place are as before. */
  readonly asBefore: boolean
}

const nothing: Answers = {
  type: null,
  profile: null,
  issuer: null,
  superior: null,
  place: null,
  subject: null,
  signing: null,
  asBefore: false,
}

/** Takes an answer over into the others. */
async function taking<Answer>(
  asked: Promise<Step<Answer>>,
  merge: (answer: Answer) => Answers,
): Promise<Step<Answers>> {
  const result = await asked
  return typeof result === 'string' ? result : {answer: merge(result.answer)}
}

const typeQuestion: Question<Answers> = (answers, place) => {
  if (answers.type !== null) return null
  const items = templateTypes.map((type): Choice<DocumentTypeId> => {
    const {name} = documentType(type)
    return {answer: type, label: capitalised(name), description: bare(name)}
  })
  const asked = choose(place, 'Loại văn bản (gõ không dấu cũng tìm được)', items)
  return taking(asked, (type) => ({...answers, type}))
}

/** Most documents are of the same office as the last. */
const officeQuestion: Question<Answers> = (answers, place) => {
  const {profile, issuer, superior, place: seat} = ownOffice()
  const {type} = answers
  if (answers.profile !== null || profile === undefined || issuer === undefined || type === null) {
    return null
  }
  if (!hasTemplate(type, profile)) return null
  const items: Choice<boolean>[] = [
    {answer: true, label: issuer, description: bare(issuer), detail: profiles[profile].name},
    {answer: false, label: 'Cơ quan khác …', description: 'co quan khac'},
  ]
  return taking(choose(place, 'Cơ quan ban hành', items, true), (same) =>
    same
      ? {...answers, profile, issuer, superior: superior ?? '', place: seat ?? '', asBefore: true}
      : answers,
  )
}

const profileQuestion: Question<Answers> = (answers, place) => {
  const {type} = answers
  if (answers.profile !== null || type === null) return null
  const items = profileIds
    .filter((id) => hasTemplate(type, id))
    .map((id): Choice<ProfileId> => {
      const {name} = profiles[id]
      return {answer: id, label: name, description: bare(name)}
    })
  const asked = choose(place, 'Bộ quy định về thể thức', items, ownOffice().profile)
  return taking(asked, (profile) => ({...answers, profile}))
}

const examples = {
  party: {issuer: 'Đảng ủy xã Tân Lập', superior: 'Tỉnh ủy Hòa Sơn'},
  state: {issuer: 'Ủy ban nhân dân xã Tân Lập', superior: 'Ủy ban nhân dân tỉnh Hòa Sơn'},
} as const

const issuerQuestion: Question<Answers> = (answers, place) => {
  const {profile} = answers
  if (answers.issuer !== null || profile === null) return null
  const {system} = profiles[profile]
  const remembered = ownOffice().issuer ?? ''
  const usual = remembered !== '' && systemOf(remembered) === system ? remembered : ''
  const prompt = 'Tên đầy đủ của cơ quan ban hành; để trống thì mẫu có chỗ để điền'
  const asked = write(place, prompt, `ví dụ: ${examples[system].issuer}`, usual)
  return taking(asked, (issuer) => ({...answers, issuer}))
}

const superiorQuestion: Question<Answers> = (answers, place) => {
  const {profile, issuer} = answers
  if (answers.superior !== null || profile === null) return null
  const {system} = profiles[profile]
  const {sort} = issuerOf(issuer ?? '', null, profiles[profile])
  // A body that stands alone in its header has nobody above it there.
  if (issuer !== '' && (sort.header === 'alone' || sort.header === 'split')) return null
  const prompt = 'Cơ quan cấp trên trực tiếp, in trên tên cơ quan ban hành; để trống nếu không có'
  const usual = ownOffice().superior ?? ''
  const asked = write(place, prompt, `ví dụ: ${examples[system].superior}`, usual)
  return taking(asked, (superior) => ({...answers, superior}))
}

const placeQuestion: Question<Answers> = (answers, place) => {
  if (answers.place !== null) return null
  const prompt = 'Địa danh ghi trước ngày, tháng, năm ban hành'
  const usual = ownOffice().place ?? placeOf(answers.issuer ?? '')
  const asked = write(place, prompt, 'ví dụ: Tân Lập', usual)
  return taking(asked, (seat) => ({...answers, place: seat}))
}

const subjectQuestion: Question<Answers> = (answers, place) => {
  if (answers.subject !== null) return null
  const prompt = 'Văn bản về việc gì (trích yếu), không cần chữ "về"; để trống thì điền sau'
  const asked = write(place, prompt, 'ví dụ: tăng cường giữ gìn vệ sinh môi trường', '')
  return taking(asked, (subject) => ({...answers, subject}))
}

const signingQuestion: Question<Answers> = (answers, place) => {
  const {type, profile, issuer, superior} = answers
  if (answers.signing !== null || type === null || profile === null) return null
  const named = issuer === null || issuer === '' ? null : issuer
  if (named === null) return null
  const body = issuerOf(named, superior, profiles[profile])
  const items = signingsOf(type, body, profiles[profile]).map(
    ({lines, manner, speaker}): Choice<readonly string[]> => ({
      answer: lines,
      label: lines.join(' / '),
      description: manner,
      detail: `Văn bản nói: "${speaker} yêu cầu …"`,
    }),
  )
  const remembered = ownOffice().signing?.join('\n')
  const usual = items.find(({answer}) => answer.join('\n') === remembered)?.answer
  const asked = choose(place, 'Quyền hạn và chức vụ người ký', items, usual)
  return taking(asked, (signing) => ({...answers, signing}))
}

const questions: readonly Question<Answers>[] = [
  typeQuestion,
  officeQuestion,
  profileQuestion,
  issuerQuestion,
  superiorQuestion,
  placeQuestion,
  subjectQuestion,
  signingQuestion,
]

/** Asks what a new document is to be; what is given is not asked. Null: the person left. */
export async function askForDraft(
  given: Partial<Answers> = {},
  title = 'Thể Thức: Soạn văn bản mới',
): Promise<DraftRequest | null> {
  const answers = await ask(title, questions, {...nothing, ...given})
  if (answers === null || answers.type === null || answers.profile === null) return null
  await rememberOffice(officeOf(answers))
  return requestOf({...answers, type: answers.type, profile: answers.profile})
}

/** Answers as a request: what was left empty stays a blank. */
export function requestOf(
  answers: Answers & {readonly type: DocumentTypeId; readonly profile: ProfileId},
): DraftRequest {
  const {type, profile, signing} = answers
  return {
    type,
    profile,
    issuer: wordsOf(answers.issuer),
    superior: wordsOf(answers.superior),
    place: wordsOf(answers.place),
    subject: wordsOf(answers.subject),
    signing,
    signer: null,
    year: new Date().getFullYear(),
  }
}

function officeOf({profile, issuer, superior, place, signing}: Answers): OwnOffice {
  const before = ownOffice()
  const signed = signing ?? before.signing
  return {
    ...(profile === null ? {} : {profile}),
    ...entry('issuer', issuer),
    ...entry('superior', superior),
    ...entry('place', place),
    ...(signed === undefined ? {} : {signing: signed}),
  }
}

function entry(key: 'issuer' | 'superior' | 'place', value: string | null): Partial<OwnOffice> {
  const words = wordsOf(value)
  return words === null ? {} : {[key]: words}
}

function wordsOf(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value.trim()
}

/** "Ủy ban nhân dân xã Tân Lập" → "Tân Lập"; empty where the name tells no place. */
function placeOf(issuer: string): string {
  const found = /(?:xã|phường|tỉnh|đặc khu|thành phố|[Tt]ỉnh ủy|[Tt]hành ủy)\s+(\p{Lu}.*)$/u.exec(
    issuer,
  )
  return found?.[1] ?? ''
}
