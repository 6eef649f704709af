import {wholeEnd} from '../../citations/key'
import {citationsOf} from '../../citations/read'
import {type Block, spanIn} from '../../document/block'
import type {BlockContent} from '../../document/content'
import type {Directive} from '../../document/model'
import {reformBases} from '../../facts/bases'
import {type ObsoleteName, obsoleteNames} from '../../facts/obsolete-bodies'
import type {Office} from '../../facts/office'
import {defineRule, type Edit, type Fix, type Report} from '../../lint/rule'
import {clauseAround, isOutside, isQuoted, tellsOfChange} from '../common/citation-context'
import {documentDay} from '../common/document-day'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {viewEdit} from '../common/many-places'
import {perBlock} from '../common/per-block'
import {sample} from '../common/samples'

const dated = 'Tân Phong, ngày 05 tháng 12 năm 2025'

export const obsoleteBody = defineRule({
  id: 'obsolete-body',
  category: 'citations',
  title: 'Cơ quan, địa danh không còn',
  explanation: `Từ năm 2025 nhiều cơ quan được hợp nhất hoặc kết thúc hoạt động, cấp huyện không còn, cả nước có 34 tỉnh, thành phố. Giao việc cho cơ quan không còn thì không ai thực hiện; tên cũ thường do chép từ văn bản cũ.

Xét theo ngày của chính văn bản: văn bản năm 2020 giao việc cho Ủy ban nhân dân huyện là đúng. Tên nằm trong viện dẫn văn bản cũ, trong câu nói về sắp xếp, sáp nhập, bàn giao ("nay là …", "trước đây") không bị báo. Văn bản chưa ghi ngày chỉ được nhắc; tên riêng của huyện, quận, thị xã, thị trấn ở mức thông tin, vì có thể còn trong tên đơn vị.

Cơ quan khai trong \`office.bodies\` của \`.the-thuc.json\` có \`successor\` cũng được báo.

**Cách sửa:** thay bằng cơ quan kế thừa; gợi ý đổi một chỗ hoặc mọi chỗ.`,
  severity: 'warning',
  basis: reformBases,
  fixable: false,
  examples: [
    ...inEachProfile((profile) => ({
      title: 'Đúng: tên cơ quan sau sắp xếp',
      text: sample(profile, {
        placeDate: dated,
        body: planBody(
          'Ban Tuyên giáo và Dân vận Tỉnh ủy biên soạn tài liệu trước ngày 20/12/2025.',
          'Sở Nông nghiệp và Môi trường rà soát hồ sơ trước ngày 25/12/2025.',
        ),
      }),
    })),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: tên cũ khi nói việc bàn giao, và trong tên văn bản cũ',
      text: sample(profile, {
        placeDate: dated,
        body: planBody(
          `${unit} tiếp nhận hồ sơ do Ủy ban nhân dân huyện bàn giao trước ngày 20/12/2025.`,
          `${unit} rà soát Quyết định số 12/QĐ-UBND ngày 05/3/2021 của Ủy ban nhân dân huyện Tân An về thu gom rác trước ngày 25/12/2025.`,
        ),
      }),
    })),
    ...inEachProfile((profile) => {
      const text = sample(profile, {
        placeDate: dated,
        body: planBody('Ban Dân vận Tỉnh ủy theo dõi, báo cáo trước ngày 20/12/2025.'),
      })
      return {
        title: 'Sai: ban đã hợp nhất',
        text,
        findings: [
          findingAt(
            text,
            'Ban Dân vận Tỉnh ủy',
            '"Ban Dân vận Tỉnh ủy" không còn từ tháng 02/2025; nay là "Ban Tuyên giáo và Dân vận Tỉnh ủy"',
          ),
        ],
      }
    }),
    ...inEachProfile((profile) => {
      const text = sample(profile, {
        placeDate: dated,
        body: planBody('Ủy ban nhân dân các huyện lập danh sách trước ngày 20/12/2025.'),
      })
      return {
        title: 'Sai: cấp huyện không còn',
        text,
        findings: [
          findingAt(
            text,
            'Ủy ban nhân dân các huyện',
            '"Ủy ban nhân dân các huyện" không còn từ 01/7/2025; nay là "Ủy ban nhân dân các xã, phường"',
          ),
        ],
      }
    }),
  ],

  *check({directive, office}) {
    const {issued} = directive.identity
    // Most documents on file are older than any of this.
    if (issued !== null && issued < reform && office.bodies.length === 0) return
    const read = readerOf(office)
    const places = new Map<string, Place[]>()
    for (const block of directive.blocks) {
      for (const found of read(block)) {
        const list = places.get(found.row.name)
        if (list === undefined) places.set(found.row.name, [{...found, block}])
        else list.push({...found, block})
      }
    }
    if (places.size === 0) return
    const {notBefore, stated} = documentDay(directive)
    for (const list of places.values()) {
      const [first] = list
      if (first === undefined) continue
      const old = notBefore < first.row.from
      if (old && stated) continue
      const current = list.filter(
        ({block}) => !isOutside(directive, block) || isAddressed(directive, block),
      )
      if (current.length > 0) yield reportOf(current, old)
    }
  },
})

/** Before this day every name in the list was right. */
const reform = obsoleteNames.reduce((first, {from}) => (from < first ? from : first), '9999')

interface Found {
  readonly row: ObsoleteName
  readonly start: number
  readonly end: number
}

interface Place extends Found {
  readonly block: Block
}

/** Recipients are bodies, too. */
function isAddressed({components: {recipients, addressees}}: Directive, block: Block): boolean {
  return [recipients, addressees].some(
    (part) => part !== null && part.span.start < block.end && block.start < part.span.end,
  )
}

type Reader = (block: Block) => readonly Found[]

/** Districts and towns by whatever name. */
const districts = ['[Hh]uyện (?=[A-ZĐ])', '[Qq]uận (?=[A-ZĐ])', '[Tt]hị (?:xã|trấn) (?=[A-ZĐ])']

/** What everybody's list finds, kept by the block. */
const common: Reader = perBlock(scannerOf(obsoleteNames, districts))

const none: readonly Found[] = []

/** A reader that knows the office's own bodies that are no more, too; they are few, and looked for each time. */
function readerOf({bodies}: Office): Reader {
  const own = bodies.flatMap(({name, successor}) =>
    successor === undefined ? [] : [{name, successor, from: '', since: ''}],
  )
  if (own.length === 0) return common
  const scan = scannerOf(own, [])
  return (block) => [...scan(block.content), ...common(block)]
}

function scannerOf(
  rows: readonly ObsoleteName[],
  patterns: readonly string[],
): (content: BlockContent) => readonly Found[] {
  const byName = new Map(rows.map((row) => [row.name, row]))
  const escaped = rows.map(({name}) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const names = new RegExp([...escaped, ...patterns].join('|'), 'g')
  return (content) => {
    const {text} = content
    names.lastIndex = 0
    let match = names.exec(text)
    if (match === null) return none
    const found: Found[] = []
    for (; match !== null; match = names.exec(text)) {
      const known = byName.get(match[0])
      const end = known === undefined ? nameEnd(text, names.lastIndex) : names.lastIndex
      const place = {start: match.index, end}
      const row = known ?? districtOf(text.slice(match.index, end))
      if (isWhole(text, place) && !isPast(text, place)) {
        const inCitation = citationsOf(content).citations.some(
          (each) => each.start <= place.start && place.start < clauseEnd(text, wholeEnd(each)),
        )
        if (!inCitation) found.push({row, ...place})
      }
    }
    return found
  }
}

/** The name of a place behind its kind: words in capitals. */
const placeName = /\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*/uy

function nameEnd(text: string, from: number): number {
  placeName.lastIndex = from
  return placeName.test(text) ? placeName.lastIndex : from
}

/** A place of the level that is gone; what became of it differs from place to place. */
function districtOf(name: string): ObsoleteName {
  return {name, successor: null, from: '2025-07-01', since: '01/7/2025', place: true}
}

/** A citation's subject goes on, past commas, to where the clause ends. */
function clauseEnd(text: string, from: number): number {
  const stop = text.slice(from).search(/[;.)”]/u)
  return stop === -1 ? text.length : from + stop
}

/** Not the beginning or end of a longer word or name: "tỉnh Hà Nam" of "tỉnh Hà Nam Ninh". */
function isWhole(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  if (start > 0 && /[\wÀ-ỹ]/u.test(text.charAt(start - 1))) return false
  const behind = text.slice(end, end + 3)
  return !/^(?:[\wÀ-ỹ]|\s*[-–]\s*\p{Lu})/u.test(behind)
}

function isPast(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  const clause = clauseAround(text, start, end)
  return isQuoted(text, start) || tellsOfChange.test(clause) || tellsOfOldTimes.test(clause)
}

/** Where somebody was born, what was in a year gone by. */
const tellsOfOldTimes =
  /quê|trú tại|sinh (?:ra|năm|ngày)|kháng chiến|chiến tranh|(?:năm |\d[/.-])(?:19\d\d|20[01]\d|202[0-4])(?!\d)/iu

function reportOf(places: readonly Place[], doubtful: boolean): Report {
  const [first] = places
  if (first === undefined) throw new RangeError('No place to report')
  const {row, block, start, end} = first
  const since = row.since === '' ? '' : ` từ ${row.since}`
  const next = row.successor === null ? '' : `; nay là "${row.successor}"`
  return {
    span: spanIn(block, start, end),
    message: `"${row.name}" không còn${since}${next}`,
    suggestions: row.successor === null ? [] : replacements(places, row.successor),
    related: places.slice(1, 31).map((place) => ({
      message: 'Cũng ở đây',
      span: spanIn(place.block, place.start, place.end),
    })),
    ...(doubtful
      ? {severity: 'hint' as const}
      : row.place === true
        ? {severity: 'info' as const}
        : {}),
  }
}

function replacements(places: readonly Place[], successor: string): readonly Fix[] {
  const edits = places.map(({block, start, end}) => viewEdit(block, start, end, successor))
  const [first] = edits
  const all = edits.filter((edit): edit is Edit => edit !== null)
  const fixes: Fix[] = []
  if (first != null) fixes.push({title: `Đổi thành "${successor}"`, edits: [first]})
  if (all.length > 1)
    fixes.push({title: `Đổi cả ${all.length} chỗ thành "${successor}"`, edits: all})
  return fixes
}
