import type {Component, Components, Directive} from '../../document/model'
import {componentBases, numberingBases, systemBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {ProfileId} from '../../facts/ids'
import {profiles} from '../../facts/profiles'
import {needsAddressees, needsRecipients, needsSubject} from '../../facts/type-components'
import type {Finding} from '../../lint/rule'
import {type Cell, lineOf, placeColumn, type Reviewed, type SheetSection} from './review'

/** A prescribed component: what it is called, where it is read, which rules speak of it, where it is prescribed. */
interface Prescribed {
  readonly name: (directive: Directive) => string
  readonly read: (directive: Directive) => Component | null
  readonly needed: (directive: Directive) => boolean
  readonly rules: readonly string[]
  readonly basis: Readonly<Record<ProfileId, string>>
}

const always = () => true

function part(
  name: string,
  key: keyof Components,
  basis: Prescribed['basis'],
  rules: readonly string[],
  needed: Prescribed['needed'] = always,
): Prescribed {
  return {name: () => name, read: ({components}) => components[key], needed, rules, basis}
}

/** In the order in which they stand on the page. */
const prescribed: readonly Prescribed[] = [
  {
    name: ({identity}) =>
      profiles[identity.profile].motto === null ? 'Tiêu đề' : 'Quốc hiệu và tiêu ngữ',
    read: ({components}) => components.heading,
    needed: always,
    rules: ['missing-heading', 'malformed-heading'],
    basis: componentBases.heading,
  },
  {
    name: () => 'Một hệ thống thể thức (Đảng hoặc Nhà nước)',
    read: ({components: {heading, number, signature}}) => heading ?? number ?? signature,
    needed: always,
    rules: ['mixed-systems'],
    basis: systemBases,
  },
  part('Tên cơ quan ban hành', 'issuer', componentBases.issuer, ['missing-issuer']),
  part('Số và ký hiệu', 'number', componentBases.number, [
    'missing-number',
    'malformed-number',
    'number-type-mismatch',
  ]),
  part('Địa danh, ngày tháng năm', 'placeDate', componentBases.placeDate, [
    'missing-place-date',
    'malformed-date',
  ]),
  part(
    'Tên loại',
    'typeTitle',
    componentBases.title,
    ['missing-type', 'type-beyond-authority'],
    ({identity: {type}}) => type === null || documentType(type).titled,
  ),
  part(
    'Trích yếu',
    'subject',
    componentBases.title,
    ['missing-subject', 'malformed-subject'],
    ({identity: {type}}) => type === null || needsSubject(type),
  ),
  part(
    'Kính gửi (Kính trình)',
    'addressees',
    componentBases.addressees,
    ['missing-addressee'],
    ({identity: {type}, components}) =>
      components.addressees !== null || (type !== null && needsAddressees(type)),
  ),
  {
    name: () => 'Nội dung: bố cục, đánh số, viện dẫn',
    read: textOf,
    needed: always,
    rules: [
      'malformed-basis',
      'missing-section',
      'missing-circulation',
      'broken-numbering',
      'mixed-numbering',
      'malformed-end-mark',
      'self-reference-mismatch',
    ],
    basis: numberingBases,
  },
  part('Quyền hạn, chức vụ, họ tên người ký', 'signature', componentBases.signature, [
    'missing-signature',
    'malformed-authority',
    'deputy-for-committee',
    'signer-honorific',
  ]),
  part(
    'Nơi nhận',
    'recipients',
    componentBases.recipients,
    ['missing-recipients', 'malformed-recipients', 'missing-archive', 'missing-as-above'],
    ({identity: {type}}) => type === null || needsRecipients(type),
  ),
  {
    name: () => 'Phụ lục, văn bản kèm theo',
    read: ({attachments: [first]}) =>
      first === undefined ? null : {span: first.span, text: first.title},
    needed: ({attachments}) => attachments.length > 0,
    rules: ['dangling-reference'],
    basis: {
      'party-2026': 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026: phụ lục kèm theo văn bản',
      'party-2018': 'Hướng dẫn 36-HD/VPTW ngày 03/4/2018: phụ lục kèm theo văn bản',
      'state-2020': 'Nghị định 30/2020/NĐ-CP, khoản 3 Điều 8; Phụ lục I, Phần I, mục III',
    },
  },
]

/** The text between header and ending. */
function textOf({opening, sections, closing, text}: Directive): Component | null {
  const start = opening[0]?.start ?? sections[0]?.span.start ?? closing[0]?.start
  if (start === undefined) return null
  return {span: {start, end: start}, text: text.slice(start, start + 1)}
}

/** Each prescribed component: met, not met, or not asked for; where it stands, by what it is prescribed. */
export function componentSection(reviewed: Reviewed): SheetSection {
  const {directive, result} = reviewed
  return {
    title: 'Thành phần thể thức',
    note: '',
    columns: [
      {title: 'Thành phần', width: 25},
      {title: 'Kết quả', width: 12, align: 'center'},
      placeColumn(directive),
      {title: 'Điều cần sửa', width: 26},
      {title: 'Căn cứ', width: 30},
    ],
    rows: prescribed.map((each) => rowOf(each, directive, result.findings)),
  }
}

function rowOf(each: Prescribed, directive: Directive, all: readonly Finding[]): readonly Cell[] {
  const component = each.read(directive)
  const faults = all.filter(
    ({ruleId, severity}) =>
      each.rules.includes(ruleId) && (severity === 'error' || severity === 'warning'),
  )
  const basis: Cell = {text: each.basis[directive.identity.profile], tone: 'dim'}
  const name = {text: each.name(directive)}
  const line = {text: component === null ? '' : lineOf(directive, component.span)}
  if (faults.length === 0 && !each.needed(directive)) {
    return [name, {text: 'không áp dụng', tone: 'dim'}, line, {text: ''}, basis]
  }
  const absent = component === null && faults.length === 0 ? ['không có trong văn bản'] : []
  const messages = [...absent, ...faults.map(({message}) => message)]
  const verdict: Cell =
    messages.length === 0 ? {text: 'đạt', tone: 'good'} : {text: 'chưa đạt', tone: 'bad'}
  return [name, verdict, line, {text: messages.join('\n')}, basis]
}
