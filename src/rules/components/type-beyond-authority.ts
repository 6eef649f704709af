import type {Directive} from '../../document/model'
import {authorityOfIssueBases} from '../../facts/bases'
import {documentType} from '../../facts/document-types'
import type {DocumentTypeId} from '../../facts/ids'
import {defineRule} from '../../lint/rule'
import {sample} from '../common/samples'
import {quoted} from '../common/wording'

const cell = {issuer: 'ĐẢNG BỘ XÃ TÂN PHONG\nCHI BỘ THÔN ĐÔNG\n*'} as const

/** Types that the issuer may not issue. */
export const typeBeyondAuthority = defineRule({
  id: 'type-beyond-authority',
  category: 'components',
  title: 'Loại văn bản ngoài thẩm quyền của cơ quan ban hành',
  explanation: `Mỗi cấp ban hành được một số loại văn bản:

- Chi bộ không ban hành chỉ thị, thông tri, hướng dẫn, quy định.
- Đảng ủy cơ sở không ban hành chỉ thị, thông tri.
- Công điện, hợp đồng, giấy ủy quyền không thuộc các loại văn bản của Đảng; thông tri, tuyên bố, chiến lược, quy hoạch không thuộc các loại văn bản hành chính của Nhà nước.

Thẩm quyền của các cấp khác tùy quy định cụ thể, nên Thể Thức chỉ lưu ý những trường hợp trên.

**Cách sửa:** đổi sang loại văn bản mà cơ quan được ban hành, ví dụ nghị quyết hoặc kế hoạch.`,
  severity: 'info',
  basis: authorityOfIssueBases,
  fixable: false,
  examples: [
    {
      title: 'Đúng: chi bộ ban hành nghị quyết',
      profile: 'party-2026',
      text: sample('party-2026', {
        ...cell,
        number: 'Số 12-NQ/CB',
        title: 'NGHỊ QUYẾT\nvề tủ sách',
      }),
    },
    {
      title: 'Đúng: đảng ủy xã ban hành kế hoạch',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Đúng: chi bộ ban hành kế hoạch',
      profile: 'party-2018',
      text: sample('party-2018', {...cell, number: 'Số 12-KH/CB'}),
    },
    {
      title: 'Đúng: tỉnh ủy ban hành chỉ thị',
      profile: 'party-2018',
      text: sample('party-2018', {
        issuer: 'TỈNH ỦY HÒA AN\n*',
        number: 'Số 12-CT/TU',
        title: 'CHỈ THỊ\nvề tủ sách',
      }),
    },
    {
      title: 'Đúng: ủy ban nhân dân ban hành kế hoạch',
      profile: 'state-2020',
      text: sample('state-2020'),
    },
    {
      title: 'Đúng: ủy ban nhân dân ban hành chỉ thị',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/CT-UBND', title: 'CHỈ THỊ\nVề tủ sách'}),
    },
    {
      title: 'Sai: chi bộ ban hành chỉ thị',
      profile: 'party-2026',
      text: sample('party-2026', {...cell, number: 'Số 12-CT/CB', title: 'CHỈ THỊ\nvề tủ sách'}),
      findings: ['11:1-11:8 Chi bộ không ban hành chỉ thị'],
    },
    {
      title: 'Sai: đảng ủy ban hành công điện',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số 12-CĐ/ĐU', title: 'CÔNG ĐIỆN\nvề tủ sách'}),
      findings: ['11:1-11:10 Công điện không thuộc các loại văn bản của Đảng'],
    },
    {
      title: 'Sai: chi bộ ban hành hướng dẫn',
      profile: 'party-2018',
      text: sample('party-2018', {...cell, number: 'Số 12-HD/CB', title: 'HƯỚNG DẪN\nvề tủ sách'}),
      findings: ['11:1-11:10 Chi bộ không ban hành hướng dẫn'],
    },
    {
      title: 'Sai: đảng ủy cơ sở ban hành thông tri',
      profile: 'party-2018',
      text: sample('party-2018', {
        issuer: 'ĐẢNG BỘ TỈNH HÒA AN\nĐẢNG ỦY BỆNH VIỆN TỈNH\n*',
        number: 'Số 12-TT/ĐU',
        title: 'THÔNG TRI\nvề tủ sách',
      }),
      findings: ['11:1-11:10 Đảng ủy cơ sở "ĐẢNG ỦY BỆNH VIỆN TỈNH" không ban hành thông tri'],
    },
    {
      title: 'Sai: ủy ban nhân dân ban hành thông tri',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/TT-UBND', title: 'THÔNG TRI\nVề tủ sách'}),
      findings: ['11:1-11:10 Thông tri không thuộc các loại văn bản hành chính của Nhà nước'],
    },
    {
      title: 'Sai: ủy ban nhân dân ban hành tuyên bố',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/UBND', title: 'TUYÊN BỐ\nVề tủ sách'}),
      findings: ['11:1-11:9 Tuyên bố không thuộc các loại văn bản hành chính của Nhà nước'],
    },
  ],

  *check({directive, side, profile}) {
    const {typeTitle} = directive.components
    if (typeTitle === null || side === 'front') return
    const {type} = typeTitle
    const name = documentType(type).name
    const message = documentType(type).sides.includes(profile.system)
      ? beyondCell(directive, type)
      : `${name.charAt(0).toUpperCase()}${name.slice(1)} không thuộc các loại văn bản ${profile.system === 'party' ? 'của Đảng' : 'hành chính của Nhà nước'}`
    if (message !== null) yield {span: typeTitle.span, message}
  },
})

/** Quy định 399-QĐ/TW, Điều 11; `domain.md` §1.2: what a cell and a grassroots committee may not issue. */
const beyondCells: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'chi-thi',
  'thong-tri',
  'huong-dan',
  'quy-dinh',
])
const beyondGrassroots: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'chi-thi',
  'thong-tri',
])

/** Committees of single units are grassroots; those of communes are no more since 01/7/2025. */
const grassroots =
  /ĐẢNG\s+(?:ỦY|UỶ)\s+(?:CƠ\s+SỞ|TRƯỜNG|BỆNH\s+VIỆN|TRUNG\s+TÂM|CÔNG\s+TY|NHÀ\s+MÁY|CHI\s+CỤC|SỞ|VĂN\s+PHÒNG)(?!\p{L})/u

function beyondCell({components, identity}: Directive, type: DocumentTypeId): string | null {
  const issuer = components.issuer?.name ?? ''
  const {name} = documentType(type)
  if (identity.side !== 'party') return null
  if (/^CHI\s+BỘ(?!\p{L})/u.test(issuer)) {
    return beyondCells.has(type) ? `Chi bộ không ban hành ${name}` : null
  }
  if (!grassroots.test(issuer) || !beyondGrassroots.has(type)) return null
  return `Đảng ủy cơ sở ${quoted(issuer)} không ban hành ${name}`
}
