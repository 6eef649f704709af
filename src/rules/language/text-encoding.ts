import type {Block} from '../../document/block'
import type {BlockContent} from '../../document/content'
import {encodingBases} from '../../facts/bases'
import {defineRule, type Edit, type Report} from '../../lint/rule'
import {
  fromLegacy,
  isLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../text/legacy-encodings'
import {disguisedWords} from '../../text/look-alikes'
import {findingAt, inEachProfile, planBody} from '../common/examples'
import {perBlock} from '../common/per-block'
import {proseOf, signs} from '../common/prose'
import {sample} from '../common/samples'

/** Text that looks right and is not: searching, sorting, spelling and every other rule miss it. */
export const textEncoding = defineRule({
  id: 'text-encoding',
  category: 'language',
  title: 'Bộ mã, ký tự không đúng Unicode dựng sẵn',
  explanation: `Văn bản phải dùng bộ mã Unicode theo TCVN 6909:2001 (chữ có dấu là một ký tự dựng sẵn). Bốn lỗi thường gặp khi chép, quét hoặc chuyển mã:

- **Unicode tổ hợp**: chữ và dấu là nhiều ký tự rời; tìm kiếm, sắp xếp, tra cứu đều sai.
- **Ký tự ẩn** (rộng bằng không, ngắt chữ mềm): làm đứt từ mà mắt không thấy.
- **Chữ giống hình**: \`Ð\` thay cho \`Đ\`, chữ Nga, chữ Hy Lạp lẫn trong từ tiếng Việt.
- **Mã cũ TCVN3 (ABC), VNI**: hiện thành chữ lạ, ví dụ "Uû ban nh©n d©n".

**Cách sửa:** sửa nhanh chuyển đúng những đoạn ấy, đoạn khác giữ nguyên. Với tệp không phải văn bản chỉ đạo, bôi đen rồi dùng lệnh "Chuyển mã TCVN3 sang Unicode" ("Chuyển mã VNI sang Unicode"). Mã TCVN3 không có chữ hoa mang dấu (phông .VnTimeH vẽ ra); chữ hoa được suy từ các chữ bên cạnh, nên đọc lại tên riêng, tiêu đề. Dấu cách không ngắt không phải là lỗi.`,
  severity: 'error',
  basis: encodingBases,
  fixable: true,
  examples: [
    ...inEachProfile((profile) => ({title: 'Đúng: Unicode dựng sẵn', text: sample(profile)})),
    ...inEachProfile((profile, {unit}) => ({
      title: 'Đúng: dấu cách không ngắt',
      text: sample(profile, {
        body: planBody(`${unit} thực hiện Nghị quyết\u00A0số\u00A005 trước ngày 20/10/2026.`),
      }),
    })),
    ...inEachProfile((profile) => {
      const heading = 'KẾ HOẠCH\nphòng cháy'
      const text = sample(profile, {title: heading.normalize('NFD')})
      return {
        title: 'Sai: Unicode tổ hợp',
        text,
        findings: [
          findingAt(
            text,
            'Ế'.normalize('NFD'),
            '2 đoạn viết bằng Unicode tổ hợp (dấu tách khỏi chữ); chuyển thành Unicode dựng sẵn',
          ),
        ],
        fixed: sample(profile, {title: heading}),
      }
    }),
    ...inEachProfile((profile, {unit}) => {
      const body = (hidden: string, letter: string) =>
        planBody(`${unit} tuần${hidden} tra cùng ${letter}oàn Thanh niên trước ngày 20/10/2026.`)
      const text = sample(profile, {body: body('\u200B', 'Ð')})
      return {
        title: 'Sai: ký tự ẩn và chữ Ð',
        text,
        findings: [
          findingAt(text, '\u200B', '1 ký tự ẩn (U+200B) trong văn bản; bỏ đi'),
          findingAt(text, 'Ðoàn', '1 từ có chữ giống hình của bảng chữ khác: "Ðoàn"; ghi "Đoàn"'),
        ],
        fixed: sample(profile, {body: body('', 'Đ')}),
      }
    }),
    ...inEachProfile((profile) => {
      const old = '1. C¸c chi bé trùc thuéc häc tËp nghÞ quyÕt tr­íc ngµy 20/10/2026.'
      const meant = '1. Các chi bộ trực thuộc học tập nghị quyết trước ngày 20/10/2026.'
      const text = sample(profile, {body: `Kế hoạch được thực hiện như sau:\n${old}`})
      return {
        title: 'Sai: đoạn viết bằng mã TCVN3',
        text,
        findings: [findingAt(text, old, '1 đoạn viết bằng mã TCVN3 (ABC); chuyển sang Unicode')],
        fixed: sample(profile, {body: `Kế hoạch được thực hiện như sau:\n${meant}`}),
      }
    }),
    ...inEachProfile((profile) => {
      const old = '1. Coâng an xaõ tuaàn tra tröôùc ngaøy 20/10/2026.'
      const meant = '1. Công an xã tuần tra trước ngày 20/10/2026.'
      const text = sample(profile, {body: `Kế hoạch được thực hiện như sau:\n${old}`})
      return {
        title: 'Sai: đoạn viết bằng mã VNI',
        text,
        findings: [findingAt(text, old, '1 đoạn viết bằng mã VNI; chuyển sang Unicode')],
        fixed: sample(profile, {body: `Kế hoạch được thực hiện như sau:\n${meant}`}),
      }
    }),
    {
      title: 'Sai: khoảng trống rộng bằng không thay cho dấu cách',
      profile: 'party-2026',
      text: sample('party-2026', {title: 'KẾ HOẠCH\ntuyên\u200Btruyền phong trào thi đua'}),
      findings: ['12:6-12:7 Ký tự ẩn (U+200B) giữa hai chữ; thay bằng dấu cách hoặc bỏ đi'],
    },
  ],

  *check({directive}) {
    const faults = new Faults()
    for (const block of directive.blocks) {
      const found = faultsOf(block)
      if (found !== clean) faults.add(block, found)
    }
    yield* faults.reports(directive.blocks)
  },
})

/** What one block's source holds; offsets within it. */
interface BlockFaults {
  readonly decomposed: Occurrence | null
  readonly invisible: readonly Occurrence[]
  readonly disguised: readonly (Occurrence & {readonly printed: string})[]
  readonly legacy: LegacyEncoding | null
}

interface Occurrence {
  readonly start: number
  readonly end: number
  /** What stands there instead. */
  readonly text: string
}

const clean: BlockFaults = {decomposed: null, invisible: [], disguised: [], legacy: null}

/**
 * Characters that Vietnamese text in Unicode has no use for and that the view leaves out; what it shows, the one pass over all
 * text has seen.
 */
const unseen = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u
/** The joiner inside an emoji is part of it. */
const invisibles =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\uFEFF]|(?<!\p{Extended_Pictographic}|\uFE0F)\u200D/gu
const cluster = /\P{M}?[\u0300-\u036F]+/u

/** Most blocks end here. */
function isSuspicious(content: BlockContent): boolean {
  if ((proseOf({content}).signs & signs.foreign) !== 0) return true
  return content.source !== content.text && unseen.test(content.source)
}

const faultsOf = perBlock((content): BlockFaults => {
  if (!isSuspicious(content)) return clean
  const {source} = content
  const legacy = legacyEncodingOf(source)
  if (legacy !== null) return {...clean, legacy}
  const found: BlockFaults = {
    legacy,
    decomposed: decomposedIn(source),
    invisible: Array.from(source.matchAll(invisibles), ({index}) => ({
      start: index,
      end: index + 1,
      text: '',
    })),
    disguised: disguisedWords(source).map(({start, printed, meant}) => ({
      start,
      end: start + printed.length,
      text: meant,
      printed,
    })),
  }
  const any = found.decomposed !== null || found.invisible.length + found.disguised.length > 0
  return any ? found : clean
})

/** The first decomposed letter; the text put in its place is that of the whole block. */
function decomposedIn(source: string): Occurrence | null {
  const composed = source.normalize('NFC')
  if (composed === source) return null
  const match = cluster.exec(source)
  if (match === null) return null
  return {start: match.index, end: match.index + match[0].length, text: composed}
}

/** Gathers the faults of all blocks, so that each kind speaks once. */
class Faults {
  readonly #decomposed: {block: Block; place: Occurrence}[] = []
  readonly #invisible: {block: Block; place: Occurrence}[] = []
  readonly #disguised: {block: Block; place: BlockFaults['disguised'][number]}[] = []
  #legacy: LegacyEncoding | null = null

  add(block: Block, {decomposed, invisible, disguised, legacy}: BlockFaults): void {
    if (decomposed !== null) this.#decomposed.push({block, place: decomposed})
    for (const place of invisible) this.#invisible.push({block, place})
    for (const place of disguised) this.#disguised.push({block, place})
    this.#legacy ??= legacy
  }

  *reports(blocks: readonly Block[]): Generator<Report> {
    yield* this.#composition()
    yield* this.#hidden()
    yield* this.#letters()
    if (this.#legacy !== null) yield conversion(blocks, this.#legacy)
  }

  *#composition(): Generator<Report> {
    const [first] = this.#decomposed
    if (first === undefined) return
    const edits = this.#decomposed.map(({block, place}) => ({
      start: block.start,
      end: block.start + block.content.source.length,
      text: place.text,
    }))
    yield {
      span: at(first),
      message: `${edits.length} đoạn viết bằng Unicode tổ hợp (dấu tách khỏi chữ); chuyển thành Unicode dựng sẵn`,
      fix: {title: 'Chuyển thành Unicode dựng sẵn', edits},
    }
  }

  *#hidden(): Generator<Report> {
    // Blocks that are rewritten whole in another fix wait for the next round.
    const rewritten = new Set(this.#decomposed.map(({block}) => block))
    const places = this.#invisible.filter(({block}) => !rewritten.has(block))
    const certain = places.filter((place) => !joinsWords(place))
    const doubtful = places.filter(joinsWords)
    const [first] = certain
    if (first !== undefined) {
      yield {
        span: at(first),
        message: `${certain.length} ký tự ẩn (${codeOf(first)}) trong văn bản; bỏ đi`,
        fix: {title: 'Bỏ các ký tự ẩn', edits: certain.map(edit)},
      }
    }
    for (const found of doubtful) {
      yield {
        span: at(found),
        message: `Ký tự ẩn (${codeOf(found)}) giữa hai chữ; thay bằng dấu cách hoặc bỏ đi`,
        suggestions: [
          {title: 'Thay bằng dấu cách', edits: [{...at(found), text: ' '}]},
          {title: 'Bỏ ký tự ẩn', edits: [edit(found)]},
        ],
      }
    }
  }

  *#letters(): Generator<Report> {
    const rewritten = new Set(this.#decomposed.map(({block}) => block))
    const places = this.#disguised.filter(({block}) => !rewritten.has(block))
    const [first] = places
    if (first === undefined) return
    yield {
      span: at(first),
      message: `${places.length} từ có chữ giống hình của bảng chữ khác: "${first.place.printed}"; ghi "${first.place.text}"`,
      fix: {title: 'Đổi thành chữ tiếng Việt', edits: places.map(edit)},
    }
  }
}

interface Found {
  readonly block: Block
  readonly place: Occurrence
}

function at({block, place}: Found) {
  return {start: block.start + place.start, end: block.start + place.end}
}

/** “Công\u200Ban”: a space of no width may stand for a real one, which taking it out would swallow. */
function joinsWords({block, place}: Found): boolean {
  const {source} = block.content
  const isSpace = source.charCodeAt(place.start) === 0x200b
  return (
    isSpace &&
    /\p{L}$/u.test(source.slice(0, place.start)) &&
    /^\p{L}/u.test(source.slice(place.end))
  )
}

/** “U+200B” */
function codeOf({block, place}: Found): string {
  const code = block.content.source.charCodeAt(place.start)
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function edit(found: Found): Edit {
  return {...at(found), text: found.place.text}
}

const encodingNames = {tcvn3: 'TCVN3 (ABC)', vni: 'VNI'} as const

/** Where one paragraph is plainly in an old encoding, short ones with a single tell-tale pair are, too. */
function conversion(blocks: readonly Block[], encoding: LegacyEncoding): Report {
  const written = blocks.filter(({content}) => isLegacy(content.source, encoding))
  const edits = written.map(({start, content}) => ({
    start,
    end: start + content.source.length,
    text: fromLegacy(content.source, encoding),
  }))
  const [first] = written
  const span = first === undefined ? {start: 0, end: 0} : {start: first.start, end: first.end}
  return {
    span,
    message: `${edits.length} đoạn viết bằng mã ${encodingNames[encoding]}; chuyển sang Unicode`,
    fix: {title: `Chuyển mã ${encodingNames[encoding]} sang Unicode`, edits},
  }
}
