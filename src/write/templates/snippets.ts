import {type Authority, authorities, authorityForm} from '../../facts/authorities'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId, ProfileId} from '../../facts/ids'
import {issuerSorts} from '../../facts/issuers'
import {type Profile, profiles} from '../../facts/profiles'
import {bare, capitalised} from '../../text/letters'
import {draftText, hasTemplate, headerText, recipientsOf, templateTypes} from './draft'
import {issuerOf} from './issuer'
import {citationBlank, day, resources, task} from './voice'

/** An entry of the editor's snippet file. */
export interface Snippet {
  /** In plain letters first, then with marks. */
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
  readonly isFileTemplate?: true
}

/** The two sides, with the profile by which each writes now. */
const sides = [
  {id: 'state-2020', name: 'cơ quan nhà nước', prefix: 'nhanuoc', words: 'nhà nước'},
  {id: 'party-2026', name: 'cơ quan Đảng', prefix: 'dang', words: 'Đảng'},
] as const satisfies readonly {id: ProfileId; name: string; prefix: string; words: string}[]
type Side = (typeof sides)[number]

/** Types that the Party writes rather than the State: their short prefix is the Party's. */
const rather: ReadonlySet<DocumentTypeId> = new Set(['nghi-quyet', 'ket-luan'])

/** A year that stands for the present one. */
const someYear = 9999

/** Every snippet by its name, as the editor lists them. */
export function allSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries([
    ...sides.flatMap(headerSnippets),
    ...parts,
    ...sides.flatMap((side) => [
      basisSnippet(side),
      citationSnippet(side),
      recipientsSnippet(side),
    ]),
    ...sides.flatMap(signatureSnippets),
    ...templateTypes.flatMap((type) => sides.flatMap((side) => documentSnippet(type, side))),
  ])
}

type Named = readonly [name: string, snippet: Snippet]

function named(
  name: string,
  prefix: string,
  words: string,
  text: string,
  description: string,
): Named {
  return [name, {prefix: [prefix, words], body: withStops(text), description}]
}

/** A text whose blanks are tab stops, numbered in its order. */
function withStops(text: string): string[] {
  let stops = 0
  const escaped = text.replace(/[$\\]/gu, '\\$&')
  const stopped = escaped.replaceAll(
    /\[(?:…|[^\][\n]{2,60})\]/gu,
    (blank) => `\${${++stops}:${blank}}`,
  )
  return `${stopped.replaceAll(String(someYear), '$CURRENT_YEAR').trimEnd()}$0`.split('\n')
}

/** What nobody has told. */
const open = {
  issuer: null,
  superior: null,
  place: null,
  subject: null,
  signing: null,
  signer: null,
  year: someYear,
} as const

function documentSnippet(type: DocumentTypeId, side: Side): Named[] {
  if (!hasTemplate(type, side.id)) return []
  const {name} = documentType(type)
  const plain = bare(name).replaceAll(' ', '')
  const isPlain = (side.prefix === 'dang') === rather.has(type) || type === 'cong-dien'
  const text = draftText({...open, type, profile: side.id})
  const snippet: Snippet = {
    prefix: isPlain ? [plain, name] : [`${plain}-${side.prefix}`, `${name} ${side.words}`],
    body: withStops(text),
    description: `Cả văn bản: ${name} của ${side.name} (${profiles[side.id].source})`,
    isFileTemplate: true,
  }
  return [[`${capitalised(name)}, ${side.name}`, snippet]]
}

function headerSnippets(side: Side): Named[] {
  const {source} = profiles[side.id]
  const text = headerText({...open, type: 'ke-hoach', profile: side.id})
  const says = `Tiêu đề, cơ quan ban hành, số và ký hiệu, địa danh và ngày tháng (${source})`
  const isParty = profiles[side.id].system === 'party'
  const prefix = isParty ? `phandau-${side.prefix}` : 'phandau'
  const words = isParty ? `phần đầu ${side.words}` : 'phần đầu'
  return [named(`Phần đầu, ${side.name}`, prefix, words, text, says)]
}

function basisSnippet({id, name, prefix, words}: Side): Named {
  const isParty = profiles[id].system === 'party'
  const text = `${isParty ? '- ' : ''}Căn cứ ${citationBlank(profiles[id], isParty)};`
  const says = 'Một căn cứ ban hành, đủ loại, số, ngày, cơ quan ban hành và trích yếu'
  const suffix = isParty ? `-${prefix}` : ''
  return named(
    `Căn cứ, ${name}`,
    `cancu${suffix}`,
    isParty ? `căn cứ ${words}` : 'căn cứ',
    text,
    says,
  )
}

function citationSnippet({id, name, prefix, words}: Side): Named {
  const isParty = profiles[id].system === 'party'
  const says = 'Viện dẫn một văn bản lần đầu: loại, số, ngày, cơ quan ban hành, trích yếu'
  const suffix = isParty ? `-${prefix}` : ''
  const text = citationBlank(profiles[id], isParty)
  return named(
    `Viện dẫn, ${name}`,
    `viendan${suffix}`,
    isParty ? `viện dẫn ${words}` : 'viện dẫn',
    text,
    says,
  )
}

function recipientsSnippet({id, name, prefix, words}: Side): Named {
  const isParty = profiles[id].system === 'party'
  const issuer = issuerOf(isParty ? 'Đảng ủy' : 'Ủy ban nhân dân', null, profiles[id])
  const text = recipientsOf('ke-hoach', profiles[id], issuer)
  const says = 'Nơi nhận: cấp trên để báo cáo, nơi thực hiện, nơi lưu'
  const suffix = isParty ? `-${prefix}` : ''
  return named(
    `Nơi nhận, ${name}`,
    `noinhan${suffix}`,
    isParty ? `nơi nhận ${words}` : 'nơi nhận',
    text,
    says,
  )
}

const parts: readonly Named[] = [
  named(
    'Nhiệm vụ',
    'nhiemvu',
    'nhiệm vụ',
    task,
    'Một việc đủ ba điều: ai chủ trì, phối hợp với ai, xong trước ngày nào',
  ),
  named(
    'Nhiệm vụ có sản phẩm',
    'nhiemvu-sanpham',
    'nhiệm vụ có sản phẩm',
    `[Cơ quan chủ trì] chủ trì, phối hợp với [cơ quan phối hợp] xây dựng [tên sản phẩm], trình [nơi phê duyệt] trước ngày ${day}.`,
    'Một việc ghi rõ sản phẩm và nơi nhận sản phẩm',
  ),
  named(
    'Báo cáo định kỳ',
    'baocaodinhky',
    'báo cáo định kỳ',
    '[Cơ quan] báo cáo kết quả về [nơi tổng hợp] trước ngày [ngày] hằng [tháng, quý].',
    'Chế độ báo cáo: ai báo cáo, cho ai, ngày nào trong kỳ',
  ),
  named(
    'Theo dõi, đôn đốc',
    'theodoi',
    'theo dõi, đôn đốc',
    `Giao [cơ quan] theo dõi, đôn đốc, kiểm tra việc thực hiện, tổng hợp kết quả báo cáo [cơ quan ban hành] trước ngày ${day}.`,
    'Giao một nơi theo dõi việc thực hiện cả văn bản',
  ),
  named(
    'Mục đích, yêu cầu',
    'mucdich',
    'mục đích, yêu cầu',
    'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n[Kết quả cần đạt].\n\n2. Yêu cầu\n\n[Yêu cầu đối với việc thực hiện].',
    'Mục mở đầu của kế hoạch, chương trình, hướng dẫn',
  ),
  named(
    'Mục tiêu',
    'muctieu',
    'mục tiêu',
    '1. Mục tiêu chung\n\n[Kết quả chung cần đạt].\n\n2. Mục tiêu cụ thể đến năm [năm]\n\n- [Chỉ tiêu thứ nhất].\n\n- [Chỉ tiêu thứ hai].',
    'Mục tiêu chung và các chỉ tiêu đo được của nghị quyết, chương trình',
  ),
  named(
    'Kinh phí',
    'kinhphi',
    'kinh phí',
    resources,
    'Nguồn kinh phí, ai thẩm định, bao giờ phê duyệt',
  ),
  named(
    'Tổ chức thực hiện',
    'tochucthuchien',
    'tổ chức thực hiện',
    `1. [Cơ quan thực hiện] phân công người thực hiện, gửi danh sách về [cơ quan theo dõi] trước ngày ${day}.\n\n2. Giao [cơ quan theo dõi] theo dõi, đôn đốc, kiểm tra việc thực hiện; tổng hợp, báo cáo [cơ quan ban hành] trước ngày ${day}; tham mưu sơ kết, tổng kết theo quy định.`,
    'Ai thực hiện, ai theo dõi, báo cáo, sơ kết, tổng kết',
  ),
  named(
    'Câu kết',
    'cauket',
    'câu kết',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị báo cáo [cơ quan ban hành] (qua [cơ quan theo dõi]) để xem xét, giải quyết.',
    'Câu cuối: vướng mắc thì báo ai',
  ),
  named(
    'Phổ biến đến chi bộ',
    'phobien',
    'phổ biến đến chi bộ',
    '[Nghị quyết, Chỉ thị] này phổ biến đến chi bộ.',
    'Câu chỉ dẫn phạm vi phổ biến của nghị quyết, chỉ thị của Đảng',
  ),
  named(
    'Kính gửi',
    'kinhgui',
    'kính gửi',
    'Kính gửi:\n- [Cơ quan nhận thứ nhất];\n- [Cơ quan nhận thứ hai].',
    'Nơi nhận công văn, mỗi nơi một dòng',
  ),
  named(
    'Phụ lục',
    'phuluc',
    'phụ lục',
    'PHỤ LỤC\n[Tên phụ lục]\n(Kèm theo [loại văn bản] số … ngày … của [cơ quan ban hành])',
    'Đầu một phụ lục kèm theo văn bản',
  ),
]

/** One snippet for each authority of each side, with a choice of bodies or posts and one of the posts that sign. */
function signatureSnippets(side: Side): Named[] {
  const profile = profiles[side.id]
  const forms = issuerSorts
    .filter(({system}) => system === profile.system)
    .flatMap((each) => each.forms)
  return signingCodes.flatMap((code): Named[] => {
    const own = forms.filter((form) => (form.authorities.at(-1)?.[0] ?? null) === code)
    const posts = distinct(own.flatMap((form) => form.posts))
    if (own.length === 0) return []
    const words = distinct(own.flatMap((form) => form.authorities.at(-1)?.[1] ?? []))
    const mark = markOf(code, profile)
    if (code !== null && mark === '') return []
    const lines = [
      ...(code === null ? [] : [`${mark} ${choice(1, words)}`]),
      ...(posts.length === 0 ? [] : [choice(2, posts)]),
      '',
      '',
      '',
      `\${3:[Họ và tên]}$0`,
    ]
    const manner = code === null ? 'người đứng đầu' : mannerOf(code).replace(/^ký /u, '')
    const isParty = side.prefix === 'dang'
    const prefix = `${signingPrefixes[code ?? '']}${isParty ? '-dang' : ''}`
    const snippet: Snippet = {
      prefix: [prefix, `ký ${manner}${isParty ? ' Đảng' : ''}`],
      body: renumbered(lines),
      description: `Quyền hạn, chức vụ và họ tên người ký: ${manner} (${profile.source})`,
    }
    return [[`Ký ${manner}, ${side.name}`, snippet]]
  })
}

const signingCodes = ['TM', 'KT', 'TL', 'TUQ', 'Q', null] as const
const signingPrefixes: Readonly<Record<string, string>> = {
  TM: 'kyten',
  KT: 'kyten-kt',
  TL: 'kyten-tl',
  TUQ: 'kyten-tuq',
  Q: 'kyten-q',
  '': 'kyten-truong',
}

/** One of several words; the only one as it is. */
function choice(stop: number, words: readonly string[]): string {
  return words.length === 1 ? `\${${stop}:${words[0]}}` : `\${${stop}|${words.join(',')}|}`
}

/** The stops of a snippet counted from 1 without gaps. */
function renumbered(lines: readonly string[]): string[] {
  let stops = 0
  return lines.map((line) => line.replace(/\$\{\d/gu, () => `\${${++stops}`))
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

function markOf(code: Authority['code'] | null, profile: Profile): string {
  const authority = authorities.find((each) => each.code === code)
  return authority === undefined ? '' : (authorityForm(authority, profile) ?? '')
}

function mannerOf(code: Authority['code']): string {
  return authorities.find((each) => each.code === code)?.name ?? ''
}
