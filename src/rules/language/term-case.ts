import {type Block, spanIn} from '../../document/block'
import {caseBases} from '../../facts/bases'
import {prescribedCases} from '../../facts/prescribed-case'
import {defineRule} from '../../lint/rule'
import type {Span} from '../../text/span'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {smallCode} from '../common/letter-table'
import {type FoundPlace, reportPlaces, viewEdit} from '../common/many-places'
import {perBlock} from '../common/per-block'
import {proseOf} from '../common/prose'
import {sample} from '../common/samples'

/** Terms whose capitals are prescribed; each speaks once a document. */
export const termCase = defineRule({
  id: 'term-case',
  category: 'language',
  title: 'Viết hoa, viết thường chưa đúng quy định',
  explanation: `Phụ lục II Nghị định 30/2020/NĐ-CP quy định cách viết hoa; văn bản của Đảng viết tên cơ quan theo cùng một lối:

- **Nhân dân, Nhà nước, Tổ quốc, Đảng** viết hoa; trong tên gọi (\`Hội đồng nhân dân\`, \`công an nhân dân\`) và trong \`cơ quan nhà nước\`, \`tổ chức đảng\`, \`đảng viên\` thì viết thường;
- viện dẫn: \`điểm a khoản 2 Điều 103\` – hoa chữ "Điều"; thường chữ "khoản", "điểm" (văn bản của Nhà nước);
- tên cơ quan: \`Ban Chấp hành\`, \`Ban Thường vụ\`, \`Bộ Chính trị\`, \`Ban Bí thư\`, \`Ủy ban nhân dân\`, \`Hội đồng nhân dân\`.

Mỗi từ báo một lần ở chỗ đầu tiên, kèm các chỗ khác.

**Cách sửa:** sửa nhanh đổi chữ hoa, chữ thường ở mọi chỗ.`,
  severity: 'info',
  basis: caseBases,
  fixable: true,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: Nhân dân, Nhà nước, Đảng; tên cơ quan; viện dẫn',
      text: sample(profile, {
        body: planBody(
          `${unit} lấy ý kiến Nhân dân về chủ trương của Đảng và Nhà nước, báo cáo Ủy ban nhân dân, Ban Thường vụ Tỉnh ủy trước ngày 20/10/2026.`,
          `${unit} thực hiện điểm a khoản 2 Điều 5 Quy chế trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: nhân dân trong tên gọi, nhà nước là tính từ',
      text: sample(profile, {
        body: planBody(
          `${unit} cùng lực lượng công an nhân dân, cơ quan nhà nước, tổ chức đảng rà soát chứng minh nhân dân trước ngày 20/10/2026.`,
          `${unit} rà soát 12 điều kiện, các điều 5, 6 và 7 trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const body = (people: string, committee: string) =>
        planBody(
          `${unit} lấy ý kiến ${people} trước ngày 20/10/2026.`,
          `${unit} báo cáo ${committee} Đảng bộ và ${people} trong tháng 11/2026.`,
        )
      const text = sample(profile, {body: body('nhân dân', 'Ban chấp hành')})
      return {
        title: 'Sai: "nhân dân", "Ban chấp hành"',
        text,
        findings: [
          findingAt(text, 'nhân dân', 'Viết "nhân dân" ở 2 chỗ; viết "Nhân dân"'),
          findingAt(text, 'Ban chấp hành', 'Viết "Ban chấp hành" ở 1 chỗ; viết "Ban Chấp hành"'),
        ],
        fixed: sample(profile, {body: body('Nhân dân', 'Ban Chấp hành')}),
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const body = (article: string, clause: string) =>
        planBody(`${unit} thực hiện điểm a ${clause} 2 ${article} 5 Quy chế trước ngày 20/10/2026.`)
      const text = sample(profile, {body: body('điều', 'Khoản')})
      const article = findingAt(text, 'điều', 'Viết "điều" ở 1 chỗ; viết "Điều"')
      const clause = findingAt(text, 'Khoản', 'Viết "Khoản" ở 1 chỗ; viết "khoản"')
      const state = profile === 'state-2020'
      return {
        title: state ? 'Sai: "Khoản 2 điều 5" khi viện dẫn' : 'Sai: "điều 5" khi viện dẫn',
        text,
        findings: state ? [clause, article] : [article],
        fixed: sample(profile, {body: body('Điều', state ? 'khoản' : 'Khoản')}),
      }
    }),
  ],

  *check({directive, profile}) {
    const found = new Map<number, FoundPlace[]>()
    for (const block of directive.blocks) {
      for (const {term, start, end} of termsOf(block)) {
        if (prescribedCases[term]?.stateOnly === true && profile.system !== 'state') continue
        const place = placeOf(block, term, {start, end})
        const others = found.get(term)
        if (others === undefined) found.set(term, [place])
        else others.push(place)
      }
    }
    for (const [term, places] of found) {
      const right = prescribedCases[term]?.right ?? ''
      yield reportPlaces(
        places,
        `Viết "${places[0]?.words ?? ''}" ở ${places.length} chỗ; viết "${right}"`,
        `Viết "${right}" ở mọi chỗ`,
      )
    }
  },
})

/** A term in the wrong case, by its index in the list; offsets of the view. */
interface FoundTerm extends Span {
  readonly term: number
}

const none: readonly FoundTerm[] = []

/** The terms in which a word is looked for. */
const termsByCue = new Map<string, {term: number; wrong: RegExp; before: number}[]>()
for (const [term, {cue, wrong, before}] of prescribedCases.entries()) {
  termsByCue.set(cue, [...(termsByCue.get(cue) ?? []), {term, wrong, before}])
}

const termsOf = perBlock((content): readonly FoundTerm[] => {
  const {terms} = proseOf({content})
  if (terms.length === 0 || content.capitals) return none
  const found: FoundTerm[] = []
  const {text} = content
  for (const at of terms) {
    let end = at
    while (smallCode(text.charCodeAt(end)) !== 0) end++
    for (const {term, wrong, before} of termsByCue.get(text.slice(at, end).toLowerCase()) ?? []) {
      wrong.lastIndex = at - before
      if (at < before || !wrong.test(text)) continue
      found.push({term, start: at - before, end: wrong.lastIndex})
    }
  }
  return found.length === 0 ? none : found
})

function placeOf(block: Block, term: number, {start, end}: Span): FoundPlace {
  return {
    span: spanIn(block, start, end),
    words: block.content.text.slice(start, end),
    edit: () => viewEdit(block, start, end, prescribedCases[term]?.right ?? ''),
  }
}
