import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {endMarkBases} from '../../facts/bases'
import type {DocumentTypeId} from '../../facts/ids'
import {type Profile, sourceOf} from '../../facts/profiles'
import {defineRule, type Report} from '../../lint/rule'
import {findingAfter, findingAt, inEachProfile} from '../common/examples'
import {isAnnex, isUnrecognised, lastBodyBlock} from '../common/extent'
import {sample} from '../common/samples'

const closing = 'Trên đây là Kế hoạch về ngày sách'

/** The mark behind the last sentence: "./." of the State, "." of the Party. */
export const malformedEndMark = defineRule({
  id: 'malformed-end-mark',
  category: 'components',
  title: 'Dấu kết thúc văn bản ghi sai',
  explanation: `Câu cuối cùng của nội dung kết thúc bằng dấu riêng, để không ai viết thêm được:

| | kết thúc |
|---|---|
| Đảng | \`.\` |
| Nhà nước | \`./.\` |

Các mẫu văn bản của Nghị định 30/2020/NĐ-CP đều kết thúc bằng \`./.\`; văn bản của Đảng dùng dấu chấm, nhiều nơi vẫn ghi \`./.\` nên chỉ lưu ý.

**Cách sửa:** áp dụng sửa nhanh.`,
  severity: 'warning',
  basis: endMarkBases,
  fixable: true,
  settings: {profiles: {'party-2026': {endMark: './.'}}},
  get examples() {
    return [
      ...inEachProfile((profile) => ({title: 'Đúng: dấu của bộ quy định', text: sample(profile)})),
      ...inEachProfile((profile) => {
        const end = profile === 'state-2020' ? './.' : '.'
        return {
          title: 'Đúng: chú thích đứng sau câu cuối',
          text: sample(profile, {body: `${closing}${end}\n\n(Có danh mục kèm theo)`}),
        }
      }),
      ...inEachProfile((profile) => {
        const [wrong, right] = profile === 'state-2020' ? ['.', './.'] : ['./.', '.']
        const text = sample(profile, {body: `${closing}${wrong}`})
        return {
          title: 'Sai: dấu của hệ thống kia',
          text,
          findings: [findingAfter(text, closing, wrong, messageOf(wrong, right, profile))],
          fixed: sample(profile, {body: `${closing}${right}`}),
        }
      }),
      ...inEachProfile((profile) => {
        const right = profile === 'state-2020' ? './.' : '.'
        const text = sample(profile, {body: `${closing} năm nay`})
        return {
          title: 'Sai: câu cuối không có dấu',
          text,
          findings: [findingAt(text, 'nay', messageOf('', right, profile))],
          fixed: sample(profile, {body: `${closing} năm nay${right}`}),
        }
      }),
    ]
  },

  *check({directive, side, type, profile}) {
    if (side === 'front' || (type !== null && unmarked.has(type))) return
    if (isUnrecognised(directive) || isAnnex(directive)) return
    const block = lastSentence(directive)
    if (block === null) return
    // Where neither recipients nor signature follow, the text may still be growing, unless it says that it ends.
    const {recipients, signature} = directive.components
    const ended = recipients !== null || signature !== null || /[./]{2}$/u.test(block.content.text)
    if (ended) yield* wrongMark(block, profile)
  },
})

function messageOf(wrong: string, right: string, profile: string): string {
  const sources: Readonly<Record<string, string>> = {
    'party-2026': 'Hướng dẫn 05-HD/VPTW',
    'party-2018': 'Hướng dẫn 36-HD/VPTW',
  }
  const source = sources[profile] ?? 'Nghị định 30/2020/NĐ-CP'
  const fault = wrong === '' ? 'không có dấu kết thúc' : `kết thúc bằng "${wrong}"`
  return `Nội dung văn bản ${fault}; theo ${source} là "${right}"`
}

/** Papers filled in and agreements of parties end as their forms do. */
const unmarked: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'thu-cong',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
])

/** How many notes in brackets may stand behind the last sentence. */
const notes = 2

/** The block of the last sentence; null where the text ends with something that is none. */
function lastSentence(directive: Directive): Block | null {
  const last = lastBodyBlock(directive)
  if (last === undefined) return null
  const {blocks} = directive
  let index = blocks.indexOf(last)
  for (let passed = 0; passed < notes; passed++) {
    const text = blocks[index]?.content.text ?? ''
    if (!/^[(*]/u.test(text)) break
    index--
  }
  const block = blocks[index]
  if (block === undefined || block.cell !== null || block.rule) return null
  const {text} = block.content
  // A heading, a placeholder, or a list that was lost behind its colon.
  return /[:\]…]$/u.test(text) || text.length < 15 || /^(?:Nơi nhận|[^\p{Ll}]+$)/u.test(text)
    ? null
    : block
}

/** What stands for a mark of the end: "./.", "/.", "./", ".//.", "." */
const mark = /(?<=[^\s./])\s*([./]+)$/u

function* wrongMark(block: Block, profile: Profile): Generator<Report> {
  const {endMark: right, system} = profile
  const {text} = block.content
  const printed = mark.exec(text)?.[1] ?? ''
  if (printed === right) return
  // "Trân trọng!" is an end, too.
  if (/[!?]$/u.test(text)) return
  // Behind a quotation or a bracket the stop may stand inside.
  if (printed === '' && /[.!?]["”)]$/u.test(text) && right === '.') return
  const start = text.length - printed.length
  const span = spanIn(block, start, text.length)
  const place = printed === '' ? {start: span.end, end: span.end} : span
  const fault = printed === '' ? 'không có dấu kết thúc' : `kết thúc bằng "${printed}"`
  yield {
    span: printed === '' ? spanIn(block, text.lastIndexOf(' ') + 1, text.length) : span,
    message: `Nội dung văn bản ${fault}; theo ${sourceOf(profile, 'endMark')} là "${right}"`,
    ...(system === 'party' ? {severity: 'info'} : {}),
    fix: {title: `Kết thúc bằng "${right}"`, edits: [{...place, text: right}]},
  }
}
