import type {Directive} from '../../document/model'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import {isCapitals} from '../../text/letters'
import {bodyNameOf} from './names'

/** What a citation names; null where the document does not tell. */
export interface CitedDocument {
  readonly type: DocumentTypeId | null
  /** "08-CT/TU" */
  readonly number: string | null
  /** Date of issue, ISO. */
  readonly issued: string | null
  /** "Ban Thường vụ Tỉnh ủy Hòa Sơn" */
  readonly organ: string | null
  /** Without "về": "vệ sinh môi trường". */
  readonly subject: string | null
}

/** What a document tells of itself to those who cite it. */
export function citedDocument({identity, components}: Directive): CitedDocument {
  const {number, subject} = components
  const written = number === null || number.digits === null ? null : number.text
  const words = subject?.text.replace(/^(?:V\/v|về việc|về)\s+/iu, '').trim() ?? ''
  return {
    type: identity.type,
    number: written?.replace(/^Số\s*:?\s*/iu, '') ?? null,
    issued: identity.issued,
    organ: organOf(components, identity.profile),
    subject: words === '' ? null : isCapitals(words) ? words.toLowerCase() : uncapitalised(words),
  }
}

/** “T/M BAN THƯỜNG VỤ”: who speaks where that is not the body in the header itself. */
const bureau = /^T\/?M\.?\s+BAN THƯỜNG VỤ/u
const people = /^(?:ỦY|UỶ) BAN NHÂN DÂN/u

function organOf({issuer, signature}: Directive['components'], profile: string): string | null {
  if (issuer === null) return null
  const whole = people.test(issuer.text) ? issuer.text : issuer.name
  const name = bodyNameOf(whole.replace(/[-–*_\s]+$/u, ''))
  if (profile !== 'state-2020') {
    return bureau.test(signature?.authority?.text ?? '') ? `Ban Thường vụ ${name}` : name
  }
  const post = signature?.post?.text ?? ''
  const authority = signature?.authority?.text ?? ''
  const head = /CHỦ TỊCH$/u.test(post) && !/^TM/u.test(authority)
  return people.test(whole) && head ? `Chủ tịch ${name}` : name
}

/** "14/9/2026": days below 10 and the first two months have two digits. */
export function shortDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}/${padded(Number(month))}/${year}`
}

/** "14 tháng 9 năm 2026" */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day} tháng ${padded(Number(month))} năm ${year}`
}

function padded(month: number): string {
  return month < 3 ? `0${month}` : String(month)
}

/**
 * A document cited for the first time: type, number, date, body, subject, in the order and with the marks of the profile.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b; `domain.md` §2.5. What is not known is a blank.
 */
export function citationOf(cited: CitedDocument, profile: Profile): string {
  const {number, subject} = cited
  const isParty = profile.system === 'party'
  const organ = cited.organ ?? '[cơ quan ban hành]'
  const about = subject === null ? '' : ` về ${subject}`
  const date =
    cited.issued === null
      ? '[ngày ban hành]'
      : isParty
        ? shortDate(cited.issued)
        : longDate(cited.issued)
  const comma = isParty ? ',' : ''
  return `${reference(cited, number ?? '[số, ký hiệu]')}${comma} ngày ${date} của ${organ}${about}`
}

/** "Chỉ thị số 08-CT/TU": how a document is cited once it is known. */
export function reference({type}: CitedDocument, number: string): string {
  const name = type === null ? 'văn bản' : documentType(type).name
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} số ${number}`
}

function uncapitalised(words: string): string {
  const second = words.charAt(1)
  const isName = second !== second.toLowerCase()
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
