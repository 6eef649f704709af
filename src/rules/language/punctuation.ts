import {type Block, spanIn} from '../../document/block'
import type {Directive} from '../../document/model'
import {languageBases} from '../../facts/bases'
import {defineRule, type Fix, type Report} from '../../lint/rule'
import type {Span} from '../../text/span'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {type FoundPlace, reportPlaces, viewEdit} from '../common/many-places'
import {sample} from '../common/samples'
import {type SpacingFault, type SpacingPlace, spacingOf} from '../common/spacing'
import {quoted} from '../common/wording'

/** Spaces around marks; each kind of fault speaks once a document, for those who make one make it everywhere. */
export const punctuation = defineRule({
  id: 'punctuation',
  category: 'language',
  title: 'Dấu câu, dấu cách viết chưa đúng',
  explanation: `Dấu câu viết liền chữ đứng trước và cách chữ đứng sau một dấu cách; ngoặc viết liền chữ ở trong và cách chữ ở ngoài. Dấu cách thừa làm dấu câu rơi xuống đầu dòng; thiếu dấu cách thì hai từ dính nhau, tìm không ra.

Mỗi loại lỗi báo một lần ở chỗ đầu tiên, kèm danh sách các chỗ khác. Địa chỉ mạng, số, ký hiệu (\`VT,TH\`), chỗ trống để điền không bị báo.

**Cách sửa:** sửa nhanh thêm, bớt dấu cách ở mọi chỗ cùng loại.`,
  severity: 'info',
  basis: languageBases,
  fixable: true,
  examples: [
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: dấu liền chữ trước, cách chữ sau',
      text: sample(profile, {
        body: planBody(
          `${unit} mua sắm thiết bị (máy tính, máy in); tổng 1.200,5 triệu đồng; tỷ lệ 1 : 2 trước ngày 20/10/2026.`,
          `${unit} gửi qua địa chỉ vanphong@xa.gov.vn, https://xa.gov.vn/tin,bai trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: chữ viết tắt, chỗ trống để điền',
      text: sample(profile, {
        body: planBody(
          `${unit} mời ThS.Nguyễn Văn A, TP.Hồ Chí Minh, v.v. trước ngày 20/10/2026.`,
          `${unit} ghi số tiền      , nguồn vốn … , hoàn thành trong tháng 11/2026.`,
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => {
      const body = (first: string, second: string) =>
        planBody(
          `${unit} rà soát đường${first} cầu${first} cống trước ngày 20/10/2026.`,
          `${unit} kiểm tra nhà kho${second}sân phơi trong tháng 11/2026.`,
        )
      const text = sample(profile, {body: body(' ,', ',')})
      return {
        title: 'Sai: cách trước dấu phẩy, dính sau dấu phẩy',
        text,
        findings: [
          findingAt(
            text,
            'đường ,',
            'Dấu cách thừa trước dấu câu ở 2 chỗ ("đường ,"); viết dấu câu liền chữ đứng trước',
          ),
          findingAt(
            text,
            'kho,sân',
            'Thiếu dấu cách ở 1 chỗ ("kho,sân"); cách sau dấu câu và bên ngoài ngoặc',
          ),
        ],
        fixed: sample(profile, {body: body(',', ', ')}),
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const body = (bracket: string, gap: string) =>
        planBody(
          `${unit} sửa đường ${bracket}dài 3 km) trước ngày 20/10/2026.`,
          `${unit} báo cáo${gap}kết quả trong tháng 11/2026.`,
        )
      const text = sample(profile, {body: body('( ', '  ')})
      return {
        title: 'Sai: cách ở trong ngoặc, hai dấu cách liền nhau',
        text,
        findings: [
          findingAt(
            text,
            '( dài',
            'Dấu cách thừa ở phía trong ngoặc ở 1 chỗ ("( dài"); viết ngoặc liền chữ ở trong',
          ),
          findingAt(
            text,
            'cáo  kết',
            'Hai dấu cách liền nhau ở 1 chỗ ("cáo kết"); để một dấu cách',
          ),
        ],
        fixed: sample(profile, {body: body('(', ' ')}),
      }
    }),
    {
      title: 'Sai: hai dấu câu liền nhau',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: planBody('Phòng Kinh tế rà soát đường,; cầu cống trước ngày 20/10/2026./.'),
      }),
      findings: ['15:26-15:33 Hai dấu câu liền nhau (",;"); giữ một dấu'],
    },
  ],

  *check({directive}) {
    const found = new Map<SpacingFault, FoundPlace[]>()
    const formal = formalParts(directive)
    for (const block of directive.blocks) {
      const places = spacingOf(block)
      if (places.length === 0 || isLayout(block, formal)) continue
      for (const place of places) {
        if (place.fault === 'marks') {
          yield doubledMarks(block, place)
          continue
        }
        const spaced = spacedPlace(block, place)
        if (spaced === null) continue
        const others = found.get(place.fault)
        if (others === undefined) found.set(place.fault, [spaced])
        else others.push(spaced)
      }
    }
    for (const [fault, places] of found) yield reportOf(fault, places)
  },
})

/** Parts whose spaces are a matter of layout. */
function formalParts({components}: Directive): readonly Span[] {
  const {heading, issuer, number, placeDate, signature} = components
  return [heading, issuer, number, placeDate, signature].flatMap((part) =>
    part === null ? [] : [part.span],
  )
}

function isLayout(block: Block, formal: readonly Span[]): boolean {
  if (block.rule || block.side !== null) return true
  return formal.some(({start, end}) => block.start < end && start < block.end)
}

/**
 * Null where a line ends, markup stands between, or a tab or more spaces leave a blank to be filled in: then nobody wrote a
 * space too many. In a table, two spaces are what is left of a line's end.
 */
function spacedPlace(block: Block, {fault, start, end, at}: SpacingPlace): FoundPlace | null {
  if (fault === 'double' && block.cell !== null) return null
  const {source, view, text} = block.content
  const missing = fault === 'after'
  const from = missing ? view.sourceSpan(0, at).end : view.sourceOffset(at)
  const to = view.sourceOffset(missing ? at : at + 1)
  if (!/^[ \u00A0]{0,3}$/u.test(source.slice(from, to))) return null
  const space = missing || fault === 'double' ? ' ' : ''
  return {
    span: spanIn(block, start, end),
    words: text.slice(start, end),
    edit: () => ({start: block.start + from, end: block.start + to, text: space}),
  }
}

interface Wording {
  readonly what: string
  readonly instead: string
  readonly title: string
}

const wordings: ReadonlyMap<SpacingFault, Wording> = new Map([
  [
    'before',
    {
      what: 'Dấu cách thừa trước dấu câu',
      instead: 'viết dấu câu liền chữ đứng trước',
      title: 'Bỏ dấu cách trước dấu câu',
    },
  ],
  [
    'after',
    {
      what: 'Thiếu dấu cách',
      instead: 'cách sau dấu câu và bên ngoài ngoặc',
      title: 'Thêm dấu cách',
    },
  ],
  [
    'inside',
    {
      what: 'Dấu cách thừa ở phía trong ngoặc',
      instead: 'viết ngoặc liền chữ ở trong',
      title: 'Bỏ dấu cách trong ngoặc',
    },
  ],
  [
    'double',
    {what: 'Hai dấu cách liền nhau', instead: 'để một dấu cách', title: 'Để một dấu cách'},
  ],
])

function reportOf(fault: SpacingFault, places: readonly FoundPlace[]): Report {
  const wording = wordings.get(fault)
  if (wording === undefined) throw new RangeError(`No words for ${fault}`)
  const {what, instead, title} = wording
  const shown = quoted(places[0]?.words ?? '')
  return reportPlaces(places, `${what} ở ${places.length} chỗ (${shown}); ${instead}`, title)
}

/** Which of two marks is meant, a person must say. */
function doubledMarks(block: Block, {start, end, at}: SpacingPlace): Report {
  const marks = block.content.text.slice(at, end)
  const keep = (mark: string): Fix[] => {
    const edit = viewEdit(block, at, end, mark)
    return edit === null ? [] : [{title: `Giữ dấu "${mark}"`, edits: [edit]}]
  }
  return {
    span: spanIn(block, start, end),
    message: `Hai dấu câu liền nhau ("${marks}"); giữ một dấu`,
    suggestions: [...new Set(marks)].flatMap(keep),
  }
}
