import type {Directive, Section, SectionKind} from '../../document/model'
import {sectionBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {ProfileId} from '../../facts/ids'
import {type RequiredSection, sectionTitles} from '../../facts/required-sections'
import {defineRule, type Fix} from '../../lint/rule'
import {capitalised} from '../../text/letters'
import {romanNumeral} from '../../text/numerals'
import {findingAt, inEachProfile} from '../common/examples'
import {isAnnex, isUnrecognised} from '../common/extent'
import {inTable, paragraphAfter} from '../common/insertion'
import {sample} from '../common/samples'
import {titlePlace} from '../common/whole-document'

const parts = {
  purpose: 'MỤC ĐÍCH, YÊU CẦU\n1. Mọi nhà đều có sách.',
  content: 'NỘI DUNG\n1. Mở tủ sách ở nhà văn hóa trước ngày 20/12/2026.',
  organization: 'TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi, báo cáo hằng tháng',
} as const

/** A plan with these sections in Roman numbers. */
function plan(profile: ProfileId, ...names: readonly (keyof typeof parts)[]): string {
  const numbered = names.map((name, index) => `${romanNumeral(index + 1)}. ${parts[name]}`)
  const end = profile === 'state-2020' ? './.' : '.'
  return sample(profile, {body: `${numbered.join('\n\n')}${end}`.replace(/\.\.(?:\/\.)?$/u, end)})
}

function message(section: RequiredSection): string {
  return `Kế hoạch chưa có phần ${sectionTitles[section]}`
}

/** The sections that a type of document is expected to have. */
export const missingSection = defineRule({
  id: 'missing-section',
  category: 'components',
  title: 'Thiếu một phần mà loại văn bản này phải có',
  explanation: `Mỗi loại văn bản có bố cục quen dùng để người thực hiện biết tìm gì ở đâu:

| | các phần |
|---|---|
| kế hoạch | mục đích, yêu cầu; nội dung; tổ chức thực hiện |
| chương trình | mục tiêu; nhiệm vụ, giải pháp; tổ chức thực hiện |
| nghị quyết của Đảng | mục tiêu; nhiệm vụ, giải pháp; tổ chức thực hiện |
| hướng dẫn của Đảng | nội dung; tổ chức thực hiện |

Thiếu phần tổ chức thực hiện thì không rõ ai làm, ai theo dõi, báo cáo khi nào. Thể Thức chỉ xét văn bản chia phần bằng số La Mã (I, II, III) hay chữ cái (A, B, C). Ở kế hoạch là cảnh báo, ở loại khác là gợi ý.

**Cách sửa:** bổ sung phần còn thiếu. Cơ quan có bố cục riêng thì ghi ở \`profiles\` → \`sections\` trong \`.the-thuc.json\`.`,
  severity: 'warning',
  basis: sectionBases,
  fixable: false,
  settings: {
    profiles: {
      'party-2026': {sections: {'ke-hoach': ['purpose', 'content', 'resources', 'organization']}},
    },
  },
  get examples() {
    return [
      ...inEachProfile((profile) => ({
        title: 'Đúng: kế hoạch đủ ba phần',
        text: plan(profile, 'purpose', 'content', 'organization'),
      })),
      ...inEachProfile((profile) => ({
        title: 'Đúng: kế hoạch ngắn, không chia phần',
        text: sample(profile),
      })),
      ...inEachProfile((profile) => {
        const text = plan(profile, 'purpose', 'content')
        return {
          title: 'Sai: kế hoạch không có phần tổ chức thực hiện',
          text,
          findings: [findingAt(text, 'KẾ HOẠCH', message('organization'))],
        }
      }),
      ...inEachProfile((profile) => {
        const text = plan(profile, 'content', 'organization')
        return {
          title: 'Sai: kế hoạch không nêu mục đích, yêu cầu',
          text,
          findings: [findingAt(text, 'KẾ HOẠCH', message('purpose'))],
        }
      }),
    ]
  },

  *check({directive, type, profile}) {
    const wanted = type === null ? undefined : profile.sections[type]
    if (type === null || wanted === undefined) return
    const headings = directive.sections.filter(isDivision)
    // A cell resolves each month what to do next; its aims stand elsewhere.
    if (type === 'nghi-quyet' && /CHI\s+BỘ/u.test(directive.components.issuer?.name ?? '')) return
    // Articles, and short texts without divisions, are built otherwise.
    if (headings.length < 2 || isUnrecognised(directive)) return
    // Where neither recipients nor signature follow, the sections may still be to come.
    const {recipients, signature} = directive.components
    if (recipients === null && signature === null) return
    // A heading whose words stand on the next line does not tell what it is for.
    if (isAnnex(directive) || headings.some(({title}) => title === '')) return
    const name = capitalised(documentType(type).name)
    for (const section of wanted) {
      if (headings.some((heading) => serves(heading, section))) continue
      yield {
        span: titlePlace(directive),
        message: `${name} chưa có phần ${sectionTitles[section]}`,
        ...(type === 'ke-hoach' ? {} : {severity: 'hint'}),
        suggestions: section === 'organization' ? addition(directive, headings) : [],
      }
    }
  },
})

function isDivision({marker}: Section): boolean {
  return marker?.scheme === 'roman' || marker?.scheme === 'capital' || marker?.scheme === 'part'
}

/** Words in the heading of a section that serves; one heading may serve for several: "MỤC ĐÍCH, NỘI DUNG". */
const words: Readonly<Record<RequiredSection, RegExp>> = {
  purpose: /mục đích|yêu cầu|mục tiêu|ý nghĩa|quan điểm/iu,
  objective: /mục tiêu|mục đích|yêu cầu|chỉ tiêu|quan điểm|định hướng/iu,
  situation: /tình hình|kết quả|thực trạng|đánh giá|bối cảnh|hạn chế|sự cần thiết/iu,
  content: /nội dung|nhiệm vụ|giải pháp|hoạt động/iu,
  organization: /thực hiện|phân công|trách nhiệm|triển khai|tổ chức/iu,
  resources: /kinh phí|nguồn lực|dự toán|tài chính/iu,
}

/** What the titles one level below must be told to be, for their words alone may be of any item. */
const kinds: Readonly<Record<RequiredSection, readonly SectionKind[]>> = {
  purpose: ['purpose', 'requirement'],
  objective: ['objective'],
  situation: ['situation'],
  content: ['content', 'tasks'],
  organization: ['organization'],
  resources: ['resources'],
}

function serves({kind, title, children}: Section, section: RequiredSection): boolean {
  if (children.some((child) => kinds[section].includes(child.kind))) return true
  if (words[section].test(title)) return true
  // What is none of the others is content, whatever it is called.
  return section === 'content' && (kind === 'other' || kind === 'scope')
}

/** The heading that is missing at the end, with the next number. */
function addition(directive: Directive, headings: readonly Section[]): readonly Fix[] {
  const last = headings.at(-1)
  if (last?.marker?.scheme !== 'roman' || inTable(directive, last.span.end)) return []
  const {value, delimiter} = last.marker
  const line = `${romanNumeral(value + 1)}${delimiter} TỔ CHỨC THỰC HIỆN`
  return [
    {
      title: `Thêm phần "${line}"`,
      edits: [paragraphAfter(directive.text, last.span.end, [line, '', '1. […]'])],
    },
  ]
}
