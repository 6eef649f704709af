import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {languageBases} from '../../facts/bases'
import type {Office} from '../../facts/office'
import {defineRule, type Edit, type Report} from '../../lint/rule'
import {bare, capitalised} from '../../text/letters'
import {movedTone} from '../../text/tones'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {type FoundPlace, reportPlaces, viewEdit} from '../common/many-places'
import {sample} from '../common/samples'
import {type VariantPlace, variantsOf, wordingPlaces} from '../common/spelling-variants'
import {quoted} from '../common/wording'

/** One document, two ways to write the same: each subject is reported once, with every place. */
export const mixedSpelling = defineRule({
  id: 'mixed-spelling',
  category: 'language',
  title: 'Viết không thống nhất trong một văn bản',
  explanation: `Không văn bản nào buộc viết "hòa" hay "hoà", "tỷ lệ" hay "tỉ lệ", "2020-2025" hay "2020 - 2025". Nhưng trong một văn bản, cùng một điều viết hai cách là cẩu thả, và tìm kiếm sẽ sót. Quy tắc này xem:

- vị trí dấu thanh: \`ủy, hóa, khỏe\` hay \`uỷ, hoá, khoẻ\`;
- i và y: \`tỷ/tỉ\`, \`kỹ/kĩ\`, \`quy/qui\` …;
- \`hằng năm\` và \`hàng năm\` (tháng, quý, tuần, ngày);
- dấu trong ngày tháng: \`15/12/2020\` hay \`15-12-2020\`;
- gạch giữa hai năm: \`2020-2025\`, \`2020 - 2025\`, \`2020 – 2025\`; gạch trong từ ghép: \`kinh tế - xã hội\`;
- những cặp từ ngữ mà cơ quan ghi trong \`office.variants\` của \`.the-thuc.json\`, ví dụ \`["bảo đảm", "đảm bảo"]\`.

Cách dùng nhiều hơn trong văn bản được đề nghị. Tên riêng không bị xét.

**Cách sửa:** sửa nhanh đổi mọi chỗ còn lại theo cách dùng nhiều hơn.`,
  severity: 'info',
  basis: languageBases,
  fixable: true,
  settings: {office: {variants: [['bảo đảm', 'đảm bảo']]}},
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: một cách đặt dấu thanh, một cách ghi giai đoạn',
      text: sample(profile, {
        body: planBody(
          `${unit} tham mưu Kế hoạch giai đoạn 2026-2030, hoàn thành trước ngày 20/10/2026.`,
          `${unit} kiểm tra sức khỏe, văn hóa đọc giai đoạn 2026-2030, báo cáo hằng năm.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: tên người giữ cách viết của chủ nhân, tiếng chỉ có một cách viết',
      text: sample(profile, {
        body: planBody(
          `${unit} hoàn thiện hồ sơ khoa học, quý III báo cáo đồng chí Lê Thuý trước ngày 20/10/2026.`,
          `${unit} xóa nhà tạm, tỉ mỉ từng việc; tỷ lệ đạt 90% trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const body = (word: string) =>
        planBody(
          `${unit} xóa nhà tạm, ${word} nhà dột trước ngày 20/10/2026.`,
          `${unit} vận động xóa hủ tục trong tháng 11/2026.`,
        )
      const text = sample(profile, {body: body('xoá')})
      return {
        title: 'Sai: hai cách đặt dấu thanh',
        text,
        findings: [
          findingAt(
            text,
            'xoá',
            `Dấu thanh đặt theo hai cách: "xoá" (1 chỗ) khác "xóa" (${profile === 'state-2020' ? 3 : 4} chỗ); viết thống nhất một cách`,
          ),
        ],
        fixed: sample(profile, {body: body('xóa')}),
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const body = (dash: string) =>
        planBody(
          `${unit} tổng kết giai đoạn 2021-2025 trước ngày 20/10/2026.`,
          `${unit} lập kế hoạch giai đoạn 2026${dash}2030, phương hướng 2031-2035 trong tháng 11/2026.`,
        )
      const text = sample(profile, {body: body(' – ')})
      return {
        title: 'Sai: gạch giữa hai năm khi liền, khi cách',
        text,
        findings: [
          findingAt(
            text,
            '2026 – 2030',
            'Giai đoạn ghi theo hai cách: "2026 – 2030" (1 chỗ) khác "2021-2025" (2 chỗ); viết thống nhất một cách',
          ),
        ],
        fixed: sample(profile, {body: body('-')}),
      }
    }),
  ],

  *check({directive, office}) {
    const subjects = mixedSubjects(directive, placesFor(office))
    for (const subject of subjects.values()) yield reportOf(subject)
  },
})

interface Place {
  readonly block: Block
  readonly place: VariantPlace
}

/** What the document writes, by the way in which it does, in the order of the text. */
interface Subject {
  readonly name: string
  readonly forms: Map<string, Place[]>
}

/** What of a block may be written in several ways: in all texts, and in this office's. */
type Places = (block: Block) => readonly VariantPlace[]

/** The pairs of an office are looked for only where it has some. */
function placesFor({variants}: Office): Places {
  const wordings = new Map(
    variants.flatMap((pair) => pair.map((words) => [words.toLowerCase(), `${pair[0]} …`] as const)),
  )
  if (wordings.size === 0) return variantsOf
  const alternatives = [...wordings.keys()].map((words) =>
    words.replace(/[^A-Za-zÀ-ỹ\d ]/gu, '\\$&'),
  )
  const pattern = new RegExp(`(?:${alternatives.join('|')})(?![A-Za-zÀ-ỹ])`, 'giu')
  return (block) => [...variantsOf(block), ...wordingPlaces(block.content.text, wordings, pattern)]
}

/** Blocks with places; the heading is prescribed, names of places and people are their own. */
function readBlocks({blocks, components}: Directive, places: Places): readonly Block[] {
  const {heading, issuer, signature} = components
  const left = [heading, issuer, signature].flatMap((part) => (part === null ? [] : [part.span]))
  return blocks.filter(
    (block) =>
      places(block).length > 0 &&
      !left.some(({start, end}) => block.start < end && start < block.end),
  )
}

/** What is written in more than one way. Most documents have nothing of it, so places are gathered only then. */
function mixedSubjects(directive: Directive, places: Places): ReadonlyMap<string, Subject> {
  const blocks = readBlocks(directive, places)
  const firstForms = new Map<string, string>()
  const subjects = new Map<string, Subject>()
  for (const block of blocks) {
    for (const {subject, form} of places(block)) {
      const first = firstForms.get(subject)
      if (first === undefined) firstForms.set(subject, form)
      else if (first !== form) subjects.set(subject, {name: subject, forms: new Map()})
    }
  }
  if (subjects.size > 0) {
    for (const block of blocks) {
      for (const place of places(block)) addPlace(subjects.get(place.subject), block, place)
    }
  }
  return subjects
}

function addPlace(subject: Subject | undefined, block: Block, place: VariantPlace): void {
  if (subject === undefined) return
  const places = subject.forms.get(place.form)
  if (places === undefined) subject.forms.set(place.form, [{block, place}])
  else places.push({block, place})
}

/** The form that is preferred where both are as frequent; null where the first in the text is. */
function preferredForm({name, forms}: Subject): string | null {
  if (name === 'tone') return 'old'
  if (name === 'every') return 'hằng'
  if (name === 'date' || name === 'period') return null
  if (!name.includes(' - ')) return name
  // Symbols of documents have no spaces ("QĐ-UBND"), compounds do ("kinh tế - xã hội").
  const [places] = forms.values()
  const words = wordsOf(places?.[0])
  return words === words.toUpperCase() ? '-' : ' - '
}

/** “2020 -2025”: a space on one side only is nobody's way. */
const lopsided = /^(?: \S|\S )$/u

/** The forms with the one to keep first: the most frequent, at a tie the preferred. */
function ranked(subject: Subject): readonly (readonly [string, readonly Place[]])[] {
  const preferred = preferredForm(subject)
  const rank = (form: string) => (lopsided.test(form) ? 0 : form === preferred ? 2 : 1)
  return [...subject.forms].sort(([a, some], [b, others]) => {
    const sound = Number(lopsided.test(a)) - Number(lopsided.test(b))
    return sound || others.length - some.length || rank(b) - rank(a)
  })
}

const intros: ReadonlyMap<string, string> = new Map([
  ['tone', 'Dấu thanh đặt theo hai cách'],
  ['date', 'Ngày tháng ghi theo hai cách'],
  ['period', 'Giai đoạn ghi theo hai cách'],
])

function reportOf(subject: Subject): Report {
  const [kept, ...others] = ranked(subject)
  if (kept === undefined) throw new RangeError('A subject without places')
  const [form, keptPlaces] = kept
  const places = others.flatMap(([, its]) => its).sort(inOrder)
  const shown = others.map(([, its]) => counted(its, its[0])).join(', ')
  const other = bareWords(places[0])
  const same = keptPlaces.find((place) => bareWords(place) === other)
  const like = same ?? keptPlaces[0]
  const intro = intros.get(subject.name) ?? 'Một tiếng viết theo hai cách'
  return reportPlaces(
    places.map((place) => foundPlace(place, form)),
    `${intro}: ${shown} khác ${counted(keptPlaces, like)}; viết thống nhất một cách`,
    `Viết thống nhất như ${quoted(wordsOf(like))}`,
  )
}

function inOrder(a: Place, b: Place): number {
  return a.block.start - b.block.start || a.place.start - b.place.start
}

/** «"hoá" (3 chỗ)»; the words are those of one of the places. */
function counted(places: readonly Place[], shown: Place | undefined): string {
  return `${quoted(wordsOf(shown))} (${places.length} chỗ)`
}

/** The same for a word however its tone is placed. */
function bareWords(place: Place | undefined): string {
  return bare(wordsOf(place))
}

function wordsOf(place: Place | undefined): string {
  return place?.block.content.text.slice(place.place.start, place.place.end) ?? ''
}

function foundPlace(found: Place, form: string): FoundPlace {
  const {block, place} = found
  return {
    span: spanIn(block, place.start, place.end),
    words: wordsOf(found),
    edit: () => editTo(found, form),
  }
}

/** Only what differs is replaced: two places may share a word ("a-b-c"). */
function editTo(found: Place, form: string): Edit | null {
  const {block, place} = found
  const {start, end, kind} = place
  const words = wordsOf(found)
  switch (kind) {
    case 'tone':
      return viewEdit(block, start, end, movedTone(words, form === 'old' ? 'old' : 'new'))
    case 'date':
      return viewEdit(block, start, end, words.replaceAll(place.form, form))
    case 'word':
      return viewEdit(block, start, end, casedLike(words, form))
    case 'dash': {
      const at = start + words.indexOf(place.form)
      return viewEdit(block, at, at + place.form.length, form)
    }
  }
}

/** A small word with the capitals of another: "Tỉ" and "tỷ" → "Tỷ". */
function casedLike(words: string, form: string): string {
  if (words === words.toUpperCase()) return form.toUpperCase()
  const first = words.charAt(0)
  return first === first.toUpperCase() ? capitalised(form) : form
}
