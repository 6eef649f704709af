import type {Addressees, Directive, Recipient} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import {type Profile, sourceOf} from '../../facts/profiles'
import {needsAddressees} from '../../facts/type-components'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {firstLine, headerPlace} from '../common/extent'
import {inTable, linesBefore} from '../common/insertion'
import {sample} from '../common/samples'

const letter = {number: 'Số: 12/UBND-VP\nV/v chuẩn bị hội nghị', title: null} as const
const petition = {number: 'Số 12-TTr/ĐU', title: 'TỜ TRÌNH\nvề biên chế năm 2027'} as const

/** To whom a công văn or tờ trình is written. */
export const missingAddressee = defineRule({
  id: 'missing-addressee',
  category: 'components',
  title: 'Thiếu "Kính gửi" ("Kính trình")',
  explanation: `Công văn và tờ trình là văn bản gửi cho người nhận cụ thể: trên phần nội dung phải có "Kính gửi: …". Tờ trình của Đảng theo Hướng dẫn 05-HD/VPTW ghi "Kính trình: …". Thiếu dòng này thì không rõ ai phải xem xét, trả lời. Tờ trình ghi nhầm hai chữ ấy chỉ được lưu ý.

**Cách sửa:** thêm dòng "Kính gửi: …" sau trích yếu; nhiều nơi thì mỗi nơi một dòng, bắt đầu bằng gạch đầu dòng.`,
  severity: 'error',
  basis: componentBases.addressees,
  fixable: true,
  settings: {profiles: {'party-2026': {petitionLabel: 'Kính gửi'}}},
  examples: [
    {
      title: 'Đúng: công văn có "Kính gửi"',
      profile: 'state-2020',
      text: sample('state-2020', {...letter, addressees: 'Kính gửi: Trưởng các thôn'}),
    },
    {
      title: 'Đúng: tờ trình của Đảng có "Kính trình"',
      profile: 'party-2026',
      text: sample('party-2026', {...petition, addressees: 'Kính trình: Ban Thường vụ Tỉnh ủy'}),
    },
    {
      title: 'Đúng: kế hoạch không cần "Kính gửi"',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Sai: tờ trình theo Hướng dẫn 05 ghi "Kính gửi"',
      profile: 'party-2026',
      text: sample('party-2026', {...petition, addressees: 'Kính gửi: Ban Thường vụ Tỉnh ủy'}),
      findings: ['14:1-14:9 Tờ trình ghi "Kính gửi"; Hướng dẫn 05-HD/VPTW ghi "Kính trình"'],
      fixed: sample('party-2026', {...petition, addressees: 'Kính trình: Ban Thường vụ Tỉnh ủy'}),
    },
    {
      title: 'Sai: tờ trình không ghi nơi gửi',
      profile: 'party-2026',
      text: sample('party-2026', petition),
      findings: ['11:1-11:9 Tờ trình không ghi nơi gửi; thêm dòng "Kính trình: […]"'],
    },
    {
      title: 'Sai: "Kính gửi" để trống',
      profile: 'state-2020',
      text: sample('state-2020', {...letter, addressees: 'Kính gửi:'}),
      findings: ['12:1-12:10 "Kính gửi:" chưa ghi nơi gửi'],
    },
    {
      title: 'Sai: tờ trình không ghi nơi gửi, theo Hướng dẫn 36',
      profile: 'party-2018',
      text: sample('party-2018', petition),
      findings: ['11:1-11:9 Tờ trình không ghi nơi gửi; thêm dòng "Kính gửi: […]"'],
    },
    {
      title: 'Đúng: tờ trình có nơi gửi',
      profile: 'party-2026',
      text: sample('party-2026', {
        number: 'Số 12-TTr/ĐU',
        title: 'TỜ TRÌNH\nvề xây dựng tủ sách',
        addressees: 'Kính trình: Ban Thường vụ Tỉnh ủy',
      }),
    },
    {
      title: 'Sai: "Kính gửi" của công văn để trống',
      profile: 'party-2026',
      text: sample('party-2026', {
        number: 'Số 12-CV/ĐU\nvề việc xây dựng tủ sách',
        title: null,
        addressees: 'Kính gửi:',
      }),
      findings: ['12:1-12:10 "Kính gửi:" chưa ghi nơi gửi'],
    },
    {
      title: 'Đúng: tờ trình có nơi gửi',
      profile: 'party-2018',
      text: sample('party-2018', {
        number: 'Số 12-TTr/ĐU',
        title: 'TỜ TRÌNH\nvề xây dựng tủ sách',
        addressees: 'Kính gửi: Ban Thường vụ Tỉnh ủy',
      }),
    },
    {
      title: 'Sai: "Kính gửi" của công văn để trống',
      profile: 'party-2018',
      text: sample('party-2018', {
        number: 'Số 12-CV/ĐU\nV/v xây dựng tủ sách',
        title: null,
        addressees: 'Kính gửi:',
      }),
      findings: ['12:1-12:10 "Kính gửi:" chưa ghi nơi gửi'],
    },
    {
      title: 'Đúng: tờ trình có nơi gửi',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/TTr-UBND',
        title: 'TỜ TRÌNH\nVề xây dựng tủ sách',
        addressees: 'Kính gửi: Ban Thường vụ Tỉnh ủy',
      }),
    },
    {
      title: 'Sai: tờ trình không ghi nơi gửi',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/TTr-UBND',
        title: 'TỜ TRÌNH\nVề xây dựng tủ sách',
      }),
      findings: ['11:1-11:9 Tờ trình không ghi nơi gửi; thêm dòng "Kính gửi: […]"'],
    },
  ],

  *check({directive, type, profile}) {
    if (type === null || !needsAddressees(type)) return
    const {addressees, typeTitle, subject, number} = directive.components
    if (addressees !== null) {
      if (addressees.items.some((item) => isNamed(item, addressees, directive.text))) {
        if (type === 'to-trinh') yield* petitionLabel(directive, addressees, profile)
        return
      }
      yield {
        span: firstLine(directive.text, addressees.span),
        message: `"${addressees.label}" chưa ghi nơi gửi`,
      }
      return
    }
    const place = typeTitle ?? subject ?? number
    const label = type === 'to-trinh' ? profile.petitionLabel : 'Kính gửi'
    yield {
      span: place === null ? headerPlace(directive) : firstLine(directive.text, place.span),
      message: `${capitalised(documentType(type).name)} không ghi nơi gửi; thêm dòng "${label}: […]"`,
      suggestions: insertion(directive, `${label}: […]`),
    }
  },
})

/** Hướng dẫn 05-HD/VPTW, điểm 9.2.4 [secondary sources agree]: a tờ trình is "trình", everything else and earlier is "gửi". */
function* petitionLabel(
  {text: source}: Directive,
  {label, span}: Addressees,
  profile: Profile,
): Generator<Report> {
  const right = profile.petitionLabel
  const printed = /^Kính\s+(?:gửi|trình)/u.exec(label)?.[0]
  if (printed === undefined || printed.replace(/\s+/gu, ' ') === right) return
  const at = source.indexOf(printed, span.start)
  if (at === -1 || at > span.start + 20) return
  const place = {start: at, end: at + printed.length}
  yield {
    span: place,
    message: `Tờ trình ghi "${printed}"; ${sourceOf(profile, 'petitionLabel')} ghi "${right}"`,
    severity: 'info',
    fix: {title: `Đổi thành "${right}"`, edits: [{...place, text: right}]},
  }
}

function insertion(directive: Directive, line: string): Fix[] {
  const below = directive.opening[0] ?? directive.sections[0]?.span
  if (below === undefined || inTable(directive, below.start)) return []
  return [
    {title: `Thêm dòng "${line}"`, edits: [linesBefore(directive.text, below.start, [line, ''])]},
  ]
}

/** False for a sentence below the label that introduces a list and was taken for an addressee: nobody is named then. */
function isNamed(
  {text, mark, span}: Recipient,
  {span: whole}: Addressees,
  source: string,
): boolean {
  return text !== '' && (mark !== ':' || !source.slice(whole.start, span.start).includes('\n'))
}
