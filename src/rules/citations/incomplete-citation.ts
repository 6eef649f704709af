import {numberKey, shortKey} from '../../citations/key'
import type {Citation} from '../../citations/model'
import {type CitingBlock, citingBlocks} from '../../citations/places'
import {type Block, spanIn} from '../../document/block'
import {citationBases} from '../../facts/bases'
import {defineRule, type Report} from '../../lint/rule'
import {isNested, isOutside, isQuoted} from '../common/citation-context'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const whole = (profile: string) =>
  profile === 'state-2020'
    ? 'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác'
    : 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập và làm theo Bác'

export const incompleteCitation = defineRule({
  id: 'incomplete-citation',
  category: 'citations',
  title: 'Viện dẫn lần đầu chưa đủ',
  explanation: `Lần đầu viện dẫn phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu; những lần sau chỉ cần tên loại và số, ký hiệu. Luật, pháp lệnh chỉ cần tên. Viện dẫn thiếu làm người đọc phải tự tìm, dễ nhầm với văn bản trùng số.

Số ghi tắt ("Nghị quyết 57") được chấp nhận sau khi đã viện dẫn đủ hoặc đã quy ước "sau đây gọi tắt là …".

**Cách sửa:** bổ sung phần thiếu; nếu văn bản đã viện dẫn đủ ở phía dưới, gợi ý chép lên.`,
  severity: 'info',
  basis: citationBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: lần đầu đủ, lần sau ghi số',
      text: sample(profile, {
        body: planBody(
          `${unit} quán triệt ${whole(profile)}; hoàn thành trước ngày 20/10/2026.`,
          `${unit} báo cáo kết quả thực hiện Chỉ thị số 05-CT/TW trước ngày 20/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: luật chỉ cần tên',
      text: sample(profile, {
        body: planBody(`${unit} phổ biến Luật Đất đai trước ngày 20/10/2026.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} báo cáo việc thực hiện Chỉ thị số 05-CT/TW trước ngày 20/11/2026.`),
      })
      return {
        title: 'Sai: lần đầu chỉ ghi số, ký hiệu',
        text,
        findings: [
          findingAt(
            text,
            'Chỉ thị số 05-CT/TW',
            '"Chỉ thị số 05-CT/TW" viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành, trích yếu',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(
          `${unit} rà soát hồ sơ, thực hiện Công văn của Tỉnh ủy trước ngày 20/11/2026.`,
        ),
      })
      return {
        title: 'Sai: không ghi số, ngày',
        text,
        findings: [
          findingAt(
            text,
            'Công văn của Tỉnh ủy',
            '"Công văn của Tỉnh ủy" viện dẫn lần đầu thiếu số và ký hiệu, ngày ban hành, trích yếu',
          ),
        ],
      }
    }),
  ],

  *check({directive}) {
    const seen = new Set<string>()
    const citing = citingBlocks(directive)
    let known: ReadonlyMap<string, string> | null = null
    const full = () => {
      known ??= fullCitations(citing)
      return known
    }
    for (const each of citing) {
      if (isOutside(directive, each.block)) {
        for (const citation of each.citations) remember(seen, citation)
        continue
      }
      for (const citation of each.citations) {
        const again = keysOf(citation).some((key) => seen.has(key))
        // A name within another's subject is no citation of its own, and makes nothing known.
        if (isNested(each, citation)) continue
        remember(seen, citation)
        if (again || citation.defines) continue
        const report = reportOf(full, each, citation)
        if (report !== null) yield report
      }
    }
  },
})

/** By what a later citation is told to be of the same document. */
function keysOf(citation: Citation): readonly string[] {
  const {type, number} = citation
  if (number === null) return [type?.name ?? '']
  const short = shortKey(citation) ?? ''
  return number.symbol === null ? [short] : [numberKey(number), short]
}

function remember(seen: Set<string>, citation: Citation): void {
  for (const key of keysOf(citation)) seen.add(key)
  // "Công văn của Tỉnh ủy" may be short for one of its type cited above.
  seen.add(citation.type?.name ?? '')
}

/** Verbs and marks behind which a document is cited as a ground for something. */
const relies = /(?:thực hiện|theo|căn cứ|triển khai|quán triệt|tại|nội dung)\s+$/iu

function reportOf(
  full: () => ReadonlyMap<string, string>,
  {block}: CitingBlock,
  citation: Citation,
): Report | null {
  const {type, number, name} = citation
  const {text, capitals} = block.content
  if (type?.law === true || name !== null || capitals || block.cell !== null) return null
  if (isQuoted(text, citation.start) || goesWith.test(text)) return null
  // Only digits ("Đề án 06"), or neither number nor type: a common short name, or a list whose head is elsewhere.
  if (type === null || number?.symbol === null) return null
  if (number === null && !(directed.has(type.name) && relies.test(text.slice(0, citation.start))))
    return null
  const missing = missingParts(block, citation)
  if (missing.length === 0) return null
  const words = text.slice(citation.start, citation.end)
  const whole = number === null ? undefined : full().get(numberKey(number))
  const edit = whole === undefined ? null : viewEdit(block, citation.start, citation.end, whole)
  return {
    span: spanIn(block, citation.start, citation.end),
    message: `${quoted(words)} viện dẫn lần đầu thiếu ${missing.join(', ')}`,
    suggestions: edit === null ? [] : [{title: 'Viện dẫn đủ như ở phía dưới', edits: [edit]}],
  }
}

/** “(Kèm theo Quyết định số … ngày … của …)”: the prescribed form has no subject. */
const goesWith = /^\(?(?:ban hành\s+)?kèm theo\s/iu

/** Types that a body sends to others to act upon; a plan or report of somebody is often one yet to be written. */
const directed: ReadonlySet<string> = new Set([
  'công văn',
  'chỉ thị',
  'kết luận',
  'quyết định',
  'thông tri',
  'công điện',
])

/** Types that are known without a subject. */
const unnamed: ReadonlySet<string> = new Set([
  'văn bản',
  'công văn',
  'báo cáo',
  'thông báo',
  'tờ trình',
  'công điện',
])

function missingParts(
  block: Block,
  {type, number, date, organ, subject, start, end}: Citation,
): readonly string[] {
  const {text} = block.content
  const before = text.slice(Math.max(0, start - 90), start)
  const behind = text.slice(end, end + 40)
  // Of "Hướng dẫn số 16 …, Hướng dẫn số 21 … của Ban Tổ chức Trung ương" the last says it for all.
  const listed = /^\s*(?:,|và)\s*(?:các\s+)?(?:số\s|\p{Lu}\p{L}+ \p{L}+ (?:số )?\d)/u.test(behind)
  // What the reader does not know as a subject may yet be one.
  const endsHere = /^\s*(?:[.;)]|$|(?:trước ngày|trong tháng)(?![\wÀ-ỹ]))/u.test(behind)
  return [
    ...(number === null ? ['số và ký hiệu'] : []),
    ...(date === null && !dateBefore.test(before) ? ['ngày ban hành'] : []),
    ...(organ === null && !listed && !organBefore.test(before) ? ['cơ quan ban hành'] : []),
    ...(subject === null && endsHere && (number === null || !unnamed.has(type?.name ?? ''))
      ? ['trích yếu']
      : []),
  ]
}

/** “Ngày 12/3/2012, Văn phòng Chính phủ đã có văn bản số 87/TB-VPCP”. */
const dateBefore = /[Nn]gày \d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4},? [^.;]{4,60}$/u

/** “Chính phủ đã ban hành …”, “chỉ đạo của Thủ tướng Chính phủ tại …”: the organ stands before. */
const organBefore =
  /[A-ZĐỦ][a-zà-ỹ]+(?:\s[a-zà-ỹA-ZĐ][a-zà-ỹ]*)*\s+(?:đã\s+)?(?:(?:ban hành|tại|có|gửi|ký|ra)\s+(?:các\s+)?|[(]|, đặc biệt là các )$|\d{4}\s*(?:,|và)\s*$/u

/** Documents cited in full somewhere, by number, with the words, which may be put where the citation is incomplete. */
function fullCitations(citing: readonly CitingBlock[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const {block, citations} of citing) {
    for (const {number, date, organ, subject, start} of citations) {
      if (number === null || date === null || organ === null || subject === null) continue
      const key = numberKey(number)
      if (!full.has(key)) full.set(key, block.content.text.slice(start, subject.end))
    }
  }
  return full
}
