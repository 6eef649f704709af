import {partyBody, stateBody} from '../../document/identity'
import type {Directive} from '../../document/model'
import {systemBases} from '../../facts/bases'
import {profiles} from '../../facts/profiles'
import {defineRule} from '../../lint/rule'
import type {Span} from '../../text/span'
import {printedAuthorities} from '../common/authority'
import {resolution, sample} from '../common/samples'
import {quoted} from '../common/wording'

/** Something in the header or the signature that only one of the systems has. */
interface Sign {
  readonly system: 'party' | 'state'
  /** "tiêu đề", "số" … with the words printed. */
  readonly name: string
  readonly span: Span
}

/**
 * Forms of both systems in one document. Only heading, issuer, number and signature count: a State document may well cite the
 * Party's numbers.
 */
export const mixedSystems = defineRule({
  id: 'mixed-systems',
  category: 'components',
  title: 'Lẫn thể thức của Đảng và của Nhà nước',
  explanation: `Văn bản của Đảng và văn bản của cơ quan nhà nước theo hai bộ thể thức riêng: tiêu đề, dạng số và chữ viết tắt quyền hạn ký đều khác. Lẫn hai hệ thống thường do dùng mẫu của bên này cho văn bản bên kia, và là lỗi hay bị trả lại nhất.

Quy tắc chỉ xét tiêu đề, cơ quan ban hành, số và phần ký; viện dẫn văn bản của hệ thống kia trong nội dung là bình thường.

**Cách sửa:** xác định cơ quan ban hành thuộc hệ thống nào rồi sửa các phần còn lại theo hệ thống đó; \`malformed-number\` và \`malformed-authority\` có sửa nhanh.`,
  severity: 'error',
  basis: systemBases,
  fixable: false,
  examples: [
    {title: 'Đúng: chỉ có thể thức của Đảng', profile: 'party-2026', text: sample('party-2026')},
    {
      title: 'Đúng: văn bản của Nhà nước viện dẫn chỉ thị của Đảng',
      profile: 'state-2020',
      text: sample('state-2020', {
        body: 'Thực hiện Chỉ thị số 05-CT/TU, ngày 01/9/2026 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n1. Phòng Kinh tế rà soát các hộ nghèo trước ngày 20/10/2026./.',
      }),
    },
    {
      title: 'Sai: tiêu đề của Đảng, phần ký của Nhà nước',
      profile: 'party-2026',
      text: sample('party-2026', {signature: 'TM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A'}),
      findings: [
        '23:1-23:4 Văn bản lẫn thể thức của Đảng (tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM", cơ quan ban hành "ĐẢNG ỦY XÃ TÂN PHONG", số "Số 12-KH/ĐU") và của Nhà nước (quyền hạn ký "TM."); văn bản của Đảng chỉ dùng thể thức của Đảng',
      ],
    },
    {
      title: 'Sai: quốc hiệu trong văn bản của Đảng',
      profile: 'party-2018',
      text: sample('party-2018', {
        heading:
          'ĐẢNG CỘNG SẢN VIỆT NAM\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      }),
      findings: [
        '9:1-9:35 Văn bản lẫn thể thức của Đảng (tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM", cơ quan ban hành "ĐẢNG ỦY XÃ TÂN PHONG", số "Số 12-KH/ĐU", quyền hạn ký "T/M") và của Nhà nước (quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"); văn bản của Đảng chỉ dùng thể thức của Đảng',
      ],
    },
    {
      title: 'Sai: số dạng của Đảng trong văn bản của Nhà nước',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số 12-KH/UBND'}),
      findings: [
        '4:1-4:14 Văn bản lẫn thể thức của Nhà nước (quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", cơ quan ban hành "ỦY BAN NHÂN DÂN XÃ TÂN PHONG", quyền hạn ký "TM.") và của Đảng (số "Số 12-KH/UBND"); văn bản của Nhà nước chỉ dùng thể thức của Nhà nước',
      ],
    },
    {
      title: 'Sai: nghị quyết của đảng ủy soạn theo mẫu của Nhà nước',
      profile: 'party-2026',
      text: sample('party-2026', {
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
        number: 'Số: 05/NQ-ĐU',
        title: 'NGHỊ QUYẾT\nvề phát triển chăn nuôi',
      }),
      findings: [
        '7:1-7:35 Văn bản lẫn thể thức của Đảng (cơ quan ban hành "ĐẢNG ỦY XÃ TÂN PHONG", quyền hạn ký "T/M") và của Nhà nước (quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", số "Số: 05/NQ-ĐU"); văn bản của Đảng chỉ dùng thể thức của Đảng',
      ],
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2026',
      text: resolution('party-2026'),
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2018',
      text: sample('party-2018'),
    },
    {
      title: 'Đúng: nghị quyết của chi bộ',
      profile: 'party-2018',
      text: resolution('party-2018'),
    },
    {
      title: 'Sai: tiêu đề của hệ thống kia',
      profile: 'party-2018',
      text: sample('party-2018', {
        heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      }),
      findings: [
        '7:1-7:35 Văn bản lẫn thể thức của Đảng (cơ quan ban hành "ĐẢNG ỦY XÃ TÂN PHONG", số "Số 12-KH/ĐU", quyền hạn ký "T/M") và của Nhà nước (quốc hiệu "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"); văn bản của Đảng chỉ dùng thể thức của Đảng',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Sai: tiêu đề của hệ thống kia',
      profile: 'state-2020',
      text: sample('state-2020', {heading: 'ĐẢNG CỘNG SẢN VIỆT NAM'}),
      findings: [
        '6:1-6:23 Văn bản lẫn thể thức của Nhà nước (cơ quan ban hành "ỦY BAN NHÂN DÂN XÃ TÂN PHONG", số "Số: 12/KH-UBND", quyền hạn ký "TM.") và của Đảng (tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM"); văn bản của Nhà nước chỉ dùng thể thức của Nhà nước',
      ],
    },
  ],

  *check({directive, side, profile}) {
    // The Youth Union numbers like the Party and signs like the State.
    if (side === 'front') return
    const signs = [
      ...headings(directive),
      ...issuers(directive),
      ...numbers(directive),
      ...signatures(directive),
    ]
    const own = signs.filter((sign) => sign.system === profile.system)
    const foreign = signs.filter((sign) => sign.system !== profile.system)
    const [first] = foreign
    if (first === undefined || own.length === 0) return
    const [mine, theirs] = profile.system === 'party' ? ['Đảng', 'Nhà nước'] : ['Nhà nước', 'Đảng']
    yield {
      span: first.span,
      message: `Văn bản lẫn thể thức của ${mine} (${named(own)}) và của ${theirs} (${named(foreign)}); văn bản của ${mine} chỉ dùng thể thức của ${mine}`,
      related: own.map(({name, span}) => ({message: `Của ${mine}: ${name}`, span})),
    }
  },
})

function named(signs: readonly Sign[]): string {
  return [...new Set(signs.map((sign) => sign.name))].join(', ')
}

const partyHeading = profiles['party-2026'].heading
/** A block that is the national name, with or without the motto below it. */
const nationalHeading =
  /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM(?:\s+Độc\s+lập.*)?$/u

/** Blocks of the header that are a heading and nothing else; titles that name the Party are not. */
function* headings({blocks, components, opening, sections}: Directive): Generator<Sign> {
  const body = components.typeTitle?.span ?? opening[0] ?? sections[0]?.span
  const seen = new Set<string>()
  for (const block of blocks) {
    if (body !== undefined && block.start >= body.start) break
    const text = block.content.text.replace(/\s+/gu, ' ')
    const system = systemOf(text)
    if (system === null || seen.has(system)) continue
    seen.add(system)
    yield sign(system, block)
  }
  const {heading} = components
  if (heading !== null && !seen.has(heading.system)) yield sign(heading.system, heading.span)
}

function systemOf(text: string): Sign['system'] | null {
  if (text === partyHeading) return 'party'
  return nationalHeading.test(text) ? 'state' : null
}

function sign(system: Sign['system'], {start, end}: Span): Sign {
  const name =
    system === 'party'
      ? `tiêu đề "${partyHeading}"`
      : `quốc hiệu "${profiles['state-2020'].heading}"`
  return {system, name, span: {start, end}}
}

function* issuers({components: {issuer}}: Directive): Generator<Sign> {
  if (issuer === null) return
  const isParty = partyBody.test(issuer.text)
  if (!isParty && !stateBody.test(issuer.text)) return
  const name = `cơ quan ban hành ${quoted(issuer.name)}`
  yield {system: isParty ? 'party' : 'state', name, span: issuer.span}
}

function* numbers({components: {number}}: Directive): Generator<Sign> {
  if (number?.form == null) return
  yield {system: number.form, name: `số ${quoted(number.text)}`, span: number.span}
}

function* signatures(directive: Directive): Generator<Sign> {
  for (const {printed, system, span} of printedAuthorities(directive)) {
    if (system !== null) yield {system, name: `quyền hạn ký "${printed}"`, span}
  }
}
