import {profileCommand} from '../../document/profile-comment'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId, ProfileId, Side} from '../../facts/ids'
import {type Profile, profiles} from '../../facts/profiles'
import {needsRecipients} from '../../facts/type-components'
import {bare, capitalised} from '../../text/letters'
import * as directing from './directing'
import {type Issuer, issuerLines, issuerOf, type SigningChoice, signingChoices} from './issuer'
import * as letters from './letters'
import type {Voice} from './voice'

/** What a new draft is to be; what is null stays a blank. */
export interface DraftRequest {
  readonly type: DocumentTypeId
  readonly profile: ProfileId
  /** "Ủy ban nhân dân xã Tân Lập", "Tỉnh ủy Hòa Sơn". */
  readonly issuer: string | null
  /** The body above the issuer: "Ủy ban nhân dân tỉnh Hòa Sơn". */
  readonly superior: string | null
  readonly place: string | null
  /** What the document is about, without "về": "phát triển kinh tế vườn đồi". */
  readonly subject: string | null
  /** The lines above the signature, one of `signingChoices`; null for the usual ones of the type. */
  readonly signing: readonly string[] | null
  readonly signer: string | null
  /** The year of issue. */
  readonly year: number
}

/** Types that have a template, in the order in which they are offered. */
export const templateTypes = [
  'ke-hoach',
  'cong-van',
  'chi-thi',
  'nghi-quyet',
  'ket-luan',
  'thong-bao',
  'huong-dan',
  'quyet-dinh',
  'chuong-trinh',
  'bao-cao',
  'to-trinh',
  'quy-dinh',
  'cong-dien',
  'bien-ban',
  'giay-moi',
] as const satisfies readonly DocumentTypeId[]
export type TemplateType = (typeof templateTypes)[number]

const bodies: Readonly<Record<TemplateType, directing.Body>> = {
  'ke-hoach': directing.plan,
  'cong-van': letters.letter,
  'chi-thi': directing.directive,
  'nghi-quyet': directing.resolution,
  'ket-luan': directing.conclusion,
  'thong-bao': directing.announcement,
  'huong-dan': directing.guidance,
  'quyet-dinh': directing.decision,
  'chuong-trinh': directing.programme,
  'bao-cao': letters.report,
  'to-trinh': letters.proposal,
  'quy-dinh': directing.regulation,
  'cong-dien': letters.telegram,
  'bien-ban': letters.minutes,
  'giay-moi': letters.invitation,
}

/** Bodies of the Party by the beginnings of their names, bare. */
const partyIssuer =
  /^(?:tinh uy|thanh uy|dang uy|chi bo|dang bo|ban (?:to chuc|tuyen giao|noi chinh|xay dung dang|thuong vu|chap hanh)|uy ban kiem tra|ubkt|van phong (?:tinh uy|thanh uy|dang uy))(?: |$)/u

/** The system to which a body belongs, by its name. */
export function systemOf(body: string): Profile['system'] {
  return partyIssuer.test(bare(body.trim())) ? 'party' : 'state'
}

/** True for a type with a template that bodies of the profile's side issue. */
export function hasTemplate(type: DocumentTypeId, profile: ProfileId): type is TemplateType {
  const side: Side = profiles[profile].system
  return templateTypes.some((each) => each === type) && documentType(type).sides.includes(side)
}

/** Who usually issues a type where nobody is named. */
function usualIssuer(type: DocumentTypeId, {system}: Profile): string {
  if (system === 'state') {
    return type === 'nghi-quyet' ? 'Hội đồng nhân dân [xã, tỉnh]' : 'Ủy ban nhân dân [xã, tỉnh]'
  }
  return type === 'chi-thi' ? 'Tỉnh ủy [tên tỉnh]' : 'Đảng ủy [xã, phường]'
}

/** Types that the head of a people's committee, not the committee, signs; those that a whole committee resolves. */
const byHead: ReadonlySet<DocumentTypeId> = new Set(['chi-thi', 'cong-dien'])
const byCommittee: ReadonlySet<DocumentTypeId> = new Set(['nghi-quyet'])

/** The ways of signing a type, the usual one first. */
export function signingsOf(
  type: DocumentTypeId,
  issuer: Issuer,
  profile: Profile,
): readonly SigningChoice[] {
  const choices = signingChoices(issuer, profile)
  const usual = choices.find(({speaker}) => {
    if (byHead.has(type)) return speaker === `${issuer.sort.chief} ${issuer.short}`
    return byCommittee.has(type) && speaker === issuer.short
  })
  return usual === undefined ? choices : [usual, ...choices.filter((each) => each !== usual)]
}

/** The issuer that a request means: the one it names, else who usually issues such a document. */
function requestedIssuer({type, profile, issuer, superior}: DraftRequest): Issuer {
  return issuerOf(issuer ?? usualIssuer(type, profiles[profile]), superior, profiles[profile])
}

/** A whole draft; every place to be filled in is a bracket that the rule `placeholder` knows. */
export function draftText(request: DraftRequest & {readonly type: TemplateType}): string {
  return draftWith(request, bodies[request.type])
}

/** A whole draft with a text of its own between header and ending. */
export function draftWith(request: DraftRequest, body: directing.Body): string {
  const profile = profiles[request.profile]
  const issuer = requestedIssuer(request)
  const [usual] = signingsOf(request.type, issuer, profile)
  const signing =
    request.signing === null
      ? usual
      : (signingChoices(issuer, profile).find(
          ({lines}) => lines.join('\n') === request.signing?.join('\n'),
        ) ?? {lines: request.signing, speaker: issuer.short})
  const {speaker = issuer.short, lines = []} = signing ?? {}
  const voice = voiceOf(request, profile, issuer, speaker)
  // Only a date tells the older rules of the Party from the present ones, and a draft has none.
  const rules = profile.id === 'party-2018' ? [`<!-- ${profileCommand} ${profile.id} -->`] : []
  return [
    ...rules,
    ...headerOf(request, profile, issuer),
    ...titleOf(request, profile, speaker),
    ...ended(body(voice), profile),
    ...endingOf(request, profile, issuer, lines),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Header alone: issuer, heading, number, place and date. */
export function headerText(request: DraftRequest): string {
  const profile = profiles[request.profile]
  return headerOf(request, profile, requestedIssuer(request)).join('\n\n')
}

/** The headings of a type's sections, in their order: "MỤC ĐÍCH, YÊU CẦU"; none for types without. */
export function sectionTitlesOf(type: DocumentTypeId, profile: ProfileId): readonly string[] {
  if (!hasTemplate(type, profile)) return []
  const nobody = {issuer: null, superior: null, place: null, subject: null, signing: null}
  const text = draftText({...nobody, type, profile, signer: null, year: 0})
  return Array.from(text.matchAll(/^[IVX]+\. (.+)$/gmu), ([, title = '']) => title)
}

function voiceOf(
  {type, superior, year}: DraftRequest,
  profile: Profile,
  issuer: Issuer,
  speaker: string,
): Voice {
  const isParty = profile.system === 'party'
  const name = documentType(type).name
  const place = issuer.name.slice(issuer.short.length)
  return {
    type,
    profile,
    isParty,
    self: capitalised(name),
    speaker,
    body: issuer.short,
    decider: (isParty ? speaker : speaker + place).toUpperCase(),
    superior: superior ?? (isParty ? '[cấp ủy cấp trên]' : '[cơ quan cấp trên]'),
    executors: isParty
      ? '[các tổ chức đảng được giao nhiệm vụ]'
      : '[các cơ quan, đơn vị được giao nhiệm vụ]',
    year,
  }
}

function headerOf(request: DraftRequest, profile: Profile, issuer: Issuer): string[] {
  const {type, place, year} = request
  const isParty = profile.system === 'party'
  const superior = request.superior ?? superiorBlank(issuer)
  const heading =
    profile.motto === null
      ? profile.heading
      : `${profile.heading}\n${profile.motto}\n---------------`
  const number = `Số${profile.numberColon ? ':' : ''} […]${symbolOf(request, profile, issuer)}`
  const subject = documentType(type).titled
    ? []
    : [subjectLine(request, isParty ? 'về việc' : 'V/v')]
  return [
    issuerLines(issuer, superior).join('\n'),
    heading,
    [number, ...subject].join('\n'),
    `${place ?? '[địa danh]'}, ngày […] tháng […] năm ${year}`,
  ]
}

/** A body of a level on its own, or whose header names no superior, wants none. */
function superiorBlank({sort}: Issuer): string | null {
  if (sort.header === 'branch') return '[Đảng bộ cấp trên]'
  return sort.header === 'below' ? '[Cơ quan cấp trên]' : null
}

/** "-KH/ĐU", "/KH-UBND"; a công văn of the State has the drafting unit instead of a type: "/UBND-[đơn vị]". */
function symbolOf({type}: DraftRequest, {numberMarks, system}: Profile, {symbol}: Issuer): string {
  const [before, between] = numberMarks
  const {partySymbols, stateSymbols} = documentType(type)
  const [own] = system === 'party' ? partySymbols : stateSymbols
  if (own !== undefined) return `${before}${own}${between}${symbol}`
  return `${before}${symbol}${between}[đơn vị soạn thảo]`
}

function subjectLine({subject}: DraftRequest, opening: string): string {
  const words = subject?.trim().replace(/^(?:V\/v|về việc|về)\s+/iu, '') ?? '[trích yếu nội dung]'
  return `${opening} ${words}`.trim()
}

function titleOf(request: DraftRequest, profile: Profile, speaker: string): string[] {
  const {type} = request
  const isParty = profile.system === 'party'
  const {name, titled} = documentType(type)
  const opening = isParty ? 'về' : 'Về'
  const title = [name.toUpperCase(), subjectLine(request, opening)]
  if (isParty) title.push('-----')
  const addressees = addresseesOf(request, profile, speaker)
  return [...(titled ? [title.join('\n')] : []), ...addressees]
}

function addresseesOf({type, profile}: DraftRequest, {system}: Profile, speaker: string): string[] {
  if (type === 'cong-van')
    return ['Kính gửi:\n- [Cơ quan nhận thứ nhất];\n- [Cơ quan nhận thứ hai].']
  if (type === 'to-trinh') {
    const label = profile === 'party-2026' ? 'Kính trình' : 'Kính gửi'
    return [`${label}: [Cơ quan nhận tờ trình]${system === 'state' ? '.' : ''}`]
  }
  if (type !== 'cong-dien') return []
  return [`${speaker.toUpperCase()} điện:\n- [Cơ quan nhận thứ nhất];\n- [Cơ quan nhận thứ hai].`]
}

/** The last paragraph of the text bears the end mark: "." or "./.". */
function ended(paragraphs: readonly string[], {endMark}: Profile): string[] {
  const last = paragraphs.at(-1) ?? ''
  return [...paragraphs.slice(0, -1), last.replace(/\.$/u, endMark)]
}

function endingOf(
  {type, signer}: DraftRequest,
  profile: Profile,
  issuer: Issuer,
  signing: readonly string[],
): string[] {
  const name = signer ?? '[Họ và tên]'
  if (type === 'bien-ban') {
    const left = profile.system === 'party' ? 'NGƯỜI GHI BIÊN BẢN' : 'THƯ KÝ'
    const right = profile.system === 'party' ? 'CHỦ TRÌ HỘI NGHỊ' : 'CHỦ TỌA'
    return [`${left.padEnd(40)}${right}\n\n\n\n${'[Người ghi biên bản]'.padEnd(40)}${name}`]
  }
  const recipients = needsRecipients(type) ? [recipientsOf(type, profile, issuer)] : []
  return [...recipients, [...signing, '', '', '', name].join('\n')]
}

/** Types written to an addressee, who is no recipient a second time. */
const addressed: ReadonlySet<DocumentTypeId> = new Set([
  'cong-van',
  'to-trinh',
  'cong-dien',
  'giay-moi',
])

/** "Nơi nhận": who is above, who carries it out, where it is kept. */
export function recipientsOf(type: DocumentTypeId, profile: Profile, issuer: Issuer): string {
  const isParty = profile.system === 'party'
  const above = isParty ? '[Cấp ủy cấp trên]' : '[Cơ quan cấp trên]'
  const executors = isParty
    ? '[Các tổ chức đảng được giao nhiệm vụ]'
    : '[Các cơ quan, đơn vị được giao nhiệm vụ]'
  const items = addressed.has(type)
    ? ['Như trên', `${above} (để báo cáo)`]
    : [`${above} (để báo cáo)`, executors]
  const marked = items.map((item) => `- ${item}${profile.recipientSeparator}`)
  return ['Nơi nhận:', ...marked, `- ${archiveOf(profile, issuer)}.`].join('\n')
}

/** "Lưu Văn phòng Đảng ủy", "Lưu Chi bộ", "Lưu: VT, [đơn vị soạn thảo]". */
function archiveOf({system}: Profile, {short, sort}: Issuer): string {
  if (system === 'state') return 'Lưu: VT, [đơn vị soạn thảo]'
  if (sort.head === 'chi bộ') return 'Lưu Chi bộ'
  return sort.header === 'below' ? 'Lưu Văn phòng' : `Lưu Văn phòng ${short}`
}
