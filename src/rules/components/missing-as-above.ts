import type {Directive, Recipients} from '../../document/model'
import {componentBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {ProfileId} from '../../facts/ids'
import type {Profile} from '../../facts/profiles'
import {needsAddressees} from '../../facts/type-components'
import {defineRule, type Fix} from '../../lint/rule'
import {bare, capitalised} from '../../text/letters'
import {findingAt, inEachProfile, recipientList} from '../common/examples'
import {inTable, linesAfter} from '../common/insertion'
import {type SampleChanges, sample} from '../common/samples'

const letters = {
  'party-2026': 'Số 12-CV/ĐU\nvề việc tổ chức ngày sách',
  'party-2018': 'Số 12-CV/ĐU\nV/v tổ chức ngày sách',
  'state-2020': 'Số: 12/UBND-VHXH\nV/v tổ chức ngày sách',
} as const
const petitions = {
  'party-2026': '12-TTr/ĐU',
  'party-2018': '12-TTr/ĐU',
  'state-2020': '12/TTr-UBND',
}

function letter(profile: ProfileId, ...items: readonly string[]): string {
  return sample(profile, {
    number: letters[profile],
    title: null,
    addressees: 'Kính gửi: Các trường trong xã.',
    recipients: recipientList(profile, ...items),
  })
}

function petition(profile: ProfileId, ...items: readonly string[]): string {
  const changes: SampleChanges = {
    number: `Số${profile === 'state-2020' ? ':' : ''} ${petitions[profile]}`,
    title: 'TỜ TRÌNH\nvề ngày sách',
    addressees: `${profile === 'party-2026' ? 'Kính trình' : 'Kính gửi'}: Ban Thường vụ Tỉnh ủy.`,
    recipients: recipientList(profile, ...items),
  }
  return sample(profile, changes)
}

/** "Như trên" among the recipients of what is written to somebody. */
export const missingAsAbove = defineRule({
  id: 'missing-as-above',
  category: 'components',
  title: 'Công văn, tờ trình thiếu dòng "Như trên"',
  explanation: `Công văn, tờ trình đã ghi nơi gửi ở \`Kính gửi\` hoặc \`Kính trình\` thì dòng đầu của "Nơi nhận" ghi \`- Như trên\`, để văn thư biết nơi gửi ở trên cũng nhận văn bản.

**Cách sửa:** chọn gợi ý để thêm dòng "Như trên" vào đầu danh sách.`,
  severity: 'warning',
  basis: componentBases.addressees,
  fixable: false,
  get examples() {
    return [
      ...inEachProfile((profile) => ({
        title: 'Đúng: công văn có "Như trên" ở dòng đầu',
        text: letter(profile, 'Như trên', 'Trạm Y tế'),
      })),
      ...inEachProfile((profile) => ({
        title: 'Đúng: tờ trình có "Như trên" ở dòng đầu',
        text: petition(profile, 'Như trên', 'Trạm Y tế'),
      })),
      ...inEachProfile((profile) => {
        const text = letter(profile, 'Trạm Y tế')
        return {
          title: 'Sai: công văn không có "Như trên"',
          text,
          findings: [findingAt(text, 'Nơi nhận:', message('Công văn', profile))],
        }
      }),
      ...inEachProfile((profile) => {
        const text = petition(profile, 'Trạm Y tế')
        return {
          title: 'Sai: tờ trình không có "Như trên"',
          text,
          findings: [findingAt(text, 'Nơi nhận:', message('Tờ trình', profile))],
        }
      }),
    ]
  },

  *check({directive, type, profile}) {
    const {addressees, recipients} = directive.components
    if (addressees === null || recipients === null || recipients.items.length === 0) return
    if (type === null || !needsAddressees(type)) return
    if (recipients.items.some(({text}) => asAbove.test(lettersOf(text)))) return
    const separator = profile.recipientSeparator
    yield {
      span: recipients.labelSpan,
      message: `${capitalised(documentType(type).name)} có "${addressees.label}" mà "Nơi nhận" không có dòng "- Như trên${separator}"`,
      suggestions: insertion(directive, recipients, profile),
    }
  },
})

function message(type: string, profile: ProfileId): string {
  const label = type === 'Tờ trình' && profile === 'party-2026' ? 'Kính trình:' : 'Kính gửi:'
  const separator = profile === 'party-2018' ? ',' : ';'
  return `${type} có "${label}" mà "Nơi nhận" không có dòng "- Như trên${separator}"`
}

/** “Như trên”, “Như kính gửi”, “Như trên (để báo cáo)”. */
const asAbove = /^nhu(?:tren|kinhgui|kinhtrinh|degui|noigui|diachi)/

/** Scans part letters: “Nh ư tr ê n”. */
function lettersOf(text: string): string {
  return bare(text).replace(/[^a-z]/g, '')
}

/** The line goes first where the items stand on lines of their own. */
function insertion(
  directive: Directive,
  {labelSpan, items}: Recipients,
  {recipientSeparator}: Profile,
): readonly Fix[] {
  const [first] = items
  const {text, lines} = directive
  if (first === undefined || inTable(directive, labelSpan.start)) return []
  if (lines.lineAt(first.span.start) === lines.lineAt(labelSpan.start)) return []
  const line = `- Như trên${recipientSeparator}`
  return [{title: `Thêm dòng "${line}"`, edits: [linesAfter(text, labelSpan.end, [line])]}]
}
