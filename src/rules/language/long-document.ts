import type {Directive} from '../../document/model'
import {readDirective} from '../../document/read'
import {languageBases} from '../../facts/bases'
import {defineRule} from '../../lint/rule'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'
import {isNormative} from '../common/task-place'
import {documentName, titlePlace} from '../common/whole-document'

/** "Ngắn gọn" is asked of every directive; pages are reckoned from syllables, appendices not counted. */
export const longDocument = defineRule({
  id: 'long-document',
  category: 'language',
  title: 'Văn bản quá dài',
  explanation: `Văn bản chỉ đạo được yêu cầu ngắn gọn; dài quá thì nơi thực hiện không thấy việc của mình. Số trang ước theo số tiếng (500 tiếng một trang cỡ chữ 14, \`limits.pageSyllables\`), không kể phụ lục và văn bản kèm theo; giới hạn là 15 trang, với chỉ thị là 4 trang, đặt bằng \`limits.documentPages\`, \`limits.typePages\` trong \`.the-thuc.json\`. Quy định, quy chế không bị xét.

**Cách sửa:** bỏ phần nhắc lại văn bản cấp trên, chuyển chi tiết sang phụ lục.`,
  severity: 'hint',
  basis: languageBases,
  fixable: false,
  settings: {limits: {documentPages: 10, typePages: {'chi-thi': 3}}},
  examples: [
    ...inEachProfile((profile) => ({title: 'Đúng: kế hoạch một trang', text: sample(profile)})),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: phần chính ngắn, chi tiết ở phụ lục',
      text: sample(profile, {annex: `PHỤ LỤC\nDanh mục công việc\n\n${work(unit, 16)}`}),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {body: planBody(work(unit, 16))})
      return {title: 'Sai: kế hoạch dài', text, findings: [finding(text, 'KẾ HOẠCH', 16, 15)]}
    }),
    ...inEachProfile((profile, {unit}) => {
      const title = profile === 'state-2020' ? 'CHỈ THỊ\nVề phòng cháy' : 'CHỈ THỊ\nvề phòng cháy'
      const text = sample(profile, {title, body: planBody(work(unit, 5))})
      return {title: 'Sai: chỉ thị dài', text, findings: [finding(text, 'CHỈ THỊ', 5, 4)]}
    }),
  ],

  *check(context) {
    const {directive, limits, type} = context
    const limit = (type === null ? undefined : limits.typePages[type]) ?? limits.documentPages
    const syllables = syllablesOf(directive)
    const pages = syllables / limits.pageSyllables
    if (pages <= limit || isNormative(directive)) return
    yield {
      span: titlePlace(directive),
      message: `${documentName(context)} dài khoảng ${Math.ceil(pages)} trang (${syllables} tiếng); rút gọn trong ${limit} trang`,
    }
  },
})

/** Of the main document, to its signature. */
function syllablesOf({blocks, components, attachments}: Directive): number {
  const end = components.signature?.span.end ?? attachments[0]?.span.start ?? Infinity
  let syllables = 0
  for (const block of blocks) {
    if (block.start >= end) break
    syllables += proseOf(block).syllables
  }
  return syllables
}

/** Work to fill a little less than so many pages. */
function work(unit: string, pages: number): string {
  const street = 'Kiểm tra, sửa chữa tuyến đường, cầu cống, hệ thống thoát nước của từng thôn xóm. '
  const syllables = 16
  return `${unit} làm những việc sau:\n${street.repeat(Math.floor((pages * 500 - 200) / syllables))}`
}

function finding(text: string, title: string, pages: number, limit: number): string {
  const directive = readDirective(text)
  const name = title === 'CHỈ THỊ' ? 'Chỉ thị' : 'Kế hoạch'
  return findingAt(
    text,
    title,
    `${name} dài khoảng ${pages} trang (${syllablesOf(directive)} tiếng); rút gọn trong ${limit} trang`,
  )
}
