import type {Label, Mention, Reference} from '../../citations/model'
import {speaksOfItself} from '../../citations/ownership'
import type {CitingBlock} from '../../citations/places'
import {citingBlocks, labelSpan} from '../../citations/places'
import {
  appendixLabel,
  type ResolvedLabel,
  resolveReference,
  type Target,
} from '../../citations/resolve'
import {spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {referenceBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import {defineRule, type Related, type Report, type RuleContext} from '../../lint/rule'
import {isOutside, isQuoted} from '../common/citation-context'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {breaksOff} from '../common/extent'
import {viewEdit} from '../common/many-places'
import {quotesNumbers} from '../common/numbering'
import {sample} from '../common/samples'

const sections = (...lines: readonly string[]) =>
  ['Kế hoạch được thực hiện như sau:', ...lines].join('\n')

export const danglingReference = defineRule({
  id: 'dangling-reference',
  category: 'citations',
  title: 'Dẫn chiếu đến phần không có',
  explanation: `"Theo khoản 4 Điều 2" mà Điều 2 chỉ có ba khoản, "mục V Kế hoạch này" mà kế hoạch có bốn mục, "Phụ lục III" mà chỉ kèm hai phụ lục, "theo nội dung Đề án" mà không nói đề án nào: người đọc không tra được. Thường do thêm bớt mục mà quên sửa chỗ dẫn chiếu.

Dẫn chiếu đến văn bản khác ("Điều 5 Luật Đất đai"), văn bản sửa đổi trích nguyên văn điều khoản, phần dẫn chiếu mà cách đánh số không cho biết chắc thì không bị báo. Phụ lục để ở tệp khác chỉ được nhắc.

**Cách sửa:** ghi đúng số của phần muốn dẫn; lệnh "Thể Thức: Đánh số lại" sửa cả số mục và chỗ dẫn chiếu.`,
  severity: 'warning',
  basis: referenceBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: mục được dẫn có trong văn bản',
      text: sample(profile, {
        body: sections(
          'I. NHIỆM VỤ',
          `1. ${unit} in tài liệu trước ngày 20/10/2026.`,
          'II. TỔ CHỨC THỰC HIỆN',
          `${unit} theo dõi việc thực hiện khoản 1 mục I Kế hoạch này, báo cáo trước ngày 20/11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: dẫn chiếu đến điều của luật',
      text: sample(profile, {
        body: planBody(`${unit} rà soát theo khoản 9 Điều 60 Luật Đất đai trước ngày 20/10/2026.`),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: sections(
          'I. NHIỆM VỤ',
          `1. ${unit} in tài liệu trước ngày 20/10/2026.`,
          'II. TỔ CHỨC THỰC HIỆN',
          `${unit} theo dõi việc thực hiện mục V Kế hoạch này, báo cáo trước ngày 20/11/2026.`,
        ),
      })
      return {
        title: 'Sai: mục được dẫn không có',
        text,
        findings: [findingAt(text, 'mục V', 'Không có "mục V" trong văn bản; ở đây có I, II')],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} bố trí kinh phí theo nội dung Đề án trước ngày 20/10/2026.`),
      })
      return {
        title: 'Sai: không nói đề án nào',
        text,
        findings: [
          findingAt(
            text,
            'Đề án',
            'Không rõ "Đề án" nào: văn bản chưa nêu tên đề án và không kèm đề án',
          ),
        ],
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const text = sample(profile, {
        body: planBody(`${unit} lập danh sách theo Phụ lục III trước ngày 20/10/2026.`),
        annex:
          'PHỤ LỤC I\nDANH SÁCH THÔN\n\n1. Thôn Đông.\n\nPHỤ LỤC II\nMẪU BÁO CÁO\n\n1. Kết quả.',
      })
      return {
        title: 'Sai: phụ lục được dẫn không có',
        text,
        findings: [
          findingAt(text, 'Phụ lục III', 'Không có "Phụ lục III" kèm theo; ở đây có I, II'),
        ],
      }
    }),
  ],

  *check(context) {
    const {directive} = context
    const citing = citingBlocks(directive)
    // A paste of the beginning, or a draft being typed: what it refers to may yet come.
    if (citing.length === 0 || breaksOff(directive)) return
    const names = new Names(directive)
    const reports = new Map<string, Report & {readonly related: Related[]}>()
    let quoting: boolean | null = null
    for (const each of citing) {
      for (const reference of each.references) {
        if (reference.owner === 'other') continue
        quoting ??= quotesNumbers(directive.blocks)
        if (quoting || isHeading(each, reference)) continue
        const found = referenceReport(context, each, reference)
        if (found === null) continue
        // The same appendix is named again and again: said once.
        const said = reports.get(found.message)
        if (said === undefined)
          reports.set(found.message, {...found, related: [...(found.related ?? [])]})
        else if (said.related.length < mostRelated)
          said.related.push({message: 'Cũng dẫn ở đây', span: found.span})
      }
      for (const mention of each.mentions) {
        const report = mentionReport(context, each, mention, names)
        if (report !== null) yield report
      }
    }
    yield* reports.values()
  },
})

/** Beyond this many places a list helps nobody. */
const mostRelated = 30

/** “Phụ lục VI” on a line of its own names itself. */
function isHeading({block}: CitingBlock, {start, end}: Reference): boolean {
  const {text} = block.content
  return start <= 3 && /^\s*(?:[:.\-–)]|$|\p{Lu}{2})/u.test(text.slice(end, end + 8))
}

function referenceReport(
  context: RuleContext,
  citing: CitingBlock,
  reference: Reference,
): Report | null {
  const {directive} = context
  const {block} = citing
  const {text} = block.content
  if (isQuoted(text, reference.start)) return null
  if (reference.owner === null) {
    if (isOutside(directive, block) || !speaksOfItself(directive, citing, reference)) return null
  }
  for (const resolved of resolveReference(directive, block, reference)) {
    const {label, step, missingAmong} = resolved
    if (label === null || missingAmong === null) continue
    if (step.unit === 'appendix') {
      return appendixReport(citing, resolved, reference)
    }
    const among = labelsOf(missingAmong)
    const words = text.slice(reference.start, reference.end)
    return {
      span: spanIn(block, reference.start, reference.end),
      message: `Không có "${words}" trong văn bản; ở đây có ${listed(among)}`,
      // A number amid the others may stand in a line that was not read as a heading.
      ...(isGap(missingAmong, label) ? {severity: 'hint' as const} : {}),
      suggestions: nearestLabels(among, label.path[0] ?? 0).flatMap((next) => {
        const edit = viewEdit(block, label.start, label.end, next)
        return edit === null ? [] : [{title: `Đổi "${label.text}" thành "${next}"`, edits: [edit]}]
      }),
      related: missingAmong
        .slice(-1)
        .flatMap((target) =>
          target.kind === 'section'
            ? [{message: 'Phần cuối ở đây', span: labelSpan(target.section)}]
            : [],
        ),
    }
  }
  return null
}

/** An appendix may lie in another file: where none is attached at all, a hint must do. */
function appendixReport(
  {block}: CitingBlock,
  {missingAmong}: ResolvedLabel,
  {start, end, text}: Reference,
): Report {
  const among = labelsOf(missingAmong ?? [])
  return among.length === 0
    ? {
        span: spanIn(block, start, end),
        message: `"${text}" không có trong tệp này; kiểm tra phụ lục gửi kèm`,
        severity: 'hint',
      }
    : {
        span: spanIn(block, start, end),
        message: `Không có "${text}" kèm theo; ở đây có ${listed(among)}`,
      }
}

function labelsOf(targets: readonly Target[]): readonly string[] {
  return targets.map((target) =>
    target.kind === 'section'
      ? (target.section.marker?.label ?? '')
          .replace(/^(?:Điều|Mục|Chương|Phần|MỤC|CHƯƠNG|PHẦN)\s+/u, '')
          .replace(/[.)]$/u, '')
      : (appendixLabel(target.attachment.title) ?? ''),
  )
}

function listed(labels: readonly string[]): string {
  if (labels.length <= 6) return labels.join(', ')
  return `${labels.slice(0, 2).join(', ')} … ${labels[labels.length - 1]}`
}

function isGap(siblings: readonly Target[], {path}: Label): boolean {
  const value = path[path.length - 1] ?? 0
  return siblings.some(
    (each) => each.kind === 'section' && (each.section.marker?.value ?? 0) > value,
  )
}

/** The last ones: a number too high is the usual fault. */
function nearestLabels(labels: readonly string[], wanted: number): readonly string[] {
  return wanted > labels.length ? labels.slice(-2).reverse() : labels.slice(0, 2)
}

/** Words with which a sentence goes on behind a bare "Đề án"; any other small letter goes on with its name. */
const goesOn =
  'và|được|đã|theo|để|thì|là|có|trong|trên|tại|khi|do|với|cho|đến|sau|trước|bảo đảm|đúng|hoặc|đạt|của|về|này|nêu|nói'
/** “Đề án hỗ trợ …”, “Đề án 06”, “đề án “…””: one that is named. */
const namedScheme = new RegExp(
  `[Đđ]ề án\\s+(?:["“(:\\d]|số\\s|(?!(?:${goesOn})(?![\\wÀ-ỹ]))[a-zà-ỹ])|ĐỀ ÁN`,
  'u',
)
const reliesOn = /(?:nội dung|theo|mục tiêu (?:của )?|thực hiện|trong|tại)\s$/u

/** "nội dung Đề án" of no đề án that is named; "Quyết định nêu trên" where none stands above. */
function mentionReport(
  {directive, type}: RuleContext,
  {block, citations}: CitingBlock,
  {type: said, how, start, end, text}: Mention,
  names: Names,
): Report | null {
  if (how === 'this') return null
  const own = type === null ? '' : documentType(type).name
  if (own.includes(said.name)) return null
  const {text: words} = block.content
  if (how === 'above') {
    if (names.before(said.name, spanIn(block, start, end).start)) return null
    return {
      span: spanIn(block, start, end),
      message: `"${text}" nhưng phía trên chưa nêu ${said.name} nào`,
    }
  }
  if (said.name !== 'đề án' || !reliesOn.test(words.slice(0, start))) return null
  if (citations.some((citation) => citation.start < start)) return null
  if (names.hasScheme || isOutside(directive, block)) return null
  return {
    span: spanIn(block, start, end),
    message: `Không rõ "${text}" nào: văn bản chưa nêu tên đề án và không kèm đề án`,
  }
}

/** What the text names, looked for once. */
class Names {
  readonly #text: string
  #lower: string | null = null
  #scheme: boolean | null = null
  readonly #first = new Map<string, number>()

  constructor({text}: Directive) {
    this.#text = text
  }

  /** True where the text has a name, in whatever case, before an offset. */
  before(name: string, offset: number): boolean {
    this.#lower ??= this.#text.toLowerCase().normalize('NFC')
    let first = this.#first.get(name)
    if (first === undefined) {
      first = this.#lower.indexOf(name)
      this.#first.set(name, first)
    }
    return first !== -1 && first < offset
  }

  /** True where a đề án is called by its name somewhere. */
  get hasScheme(): boolean {
    this.#scheme ??= namedScheme.test(this.#text)
    return this.#scheme
  }
}
