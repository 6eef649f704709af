import {symbolBases} from '../../facts/bases'
import {documentType, typesOfSymbol} from '../../facts/document-types'
import type {DocumentTypeId, Side} from '../../facts/ids'
import {defineRule, type Fix} from '../../lint/rule'
import {resolution, sample} from '../common/samples'

/** The symbol of the type in the number against the type printed as the title. */
export const numberTypeMismatch = defineRule({
  id: 'number-type-mismatch',
  category: 'components',
  title: 'Ký hiệu trong số không khớp tên loại',
  explanation: `Ký hiệu tên loại trong số phải là của chính loại văn bản đó: kế hoạch là \`KH\`, chương trình là \`CTr\`, chỉ thị là \`CT\`. Lỗi này thường do chép số từ văn bản khác; văn bản sẽ vào nhầm sổ, nhầm dãy số.

**Cách sửa:** đổi ký hiệu trong số hoặc đổi tên loại, tùy bên nào đúng. Lưu ý: *quy định* của Đảng mang ký hiệu \`QĐ\` như quyết định, còn *quy định* của Nhà nước là \`QyĐ\`.`,
  severity: 'error',
  basis: symbolBases,
  fixable: false,
  settings: {profiles: {'party-2026': {typeSymbols: {'quy-dinh': ['QĐi', 'QĐ']}}}},
  examples: [
    {title: 'Đúng: kế hoạch mang ký hiệu KH', profile: 'state-2020', text: sample('state-2020')},
    {
      title: 'Đúng: quy định của Đảng mang ký hiệu QĐ',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số 12-QĐ/ĐU', title: 'QUY ĐỊNH\nvề chế độ làm việc'}),
    },
    {
      title: 'Đúng: công văn của Nhà nước không có ký hiệu tên loại',
      profile: 'state-2020',
      text: sample('state-2020', {
        number: 'Số: 12/UBND-VP\nV/v chuẩn bị hội nghị',
        title: null,
        addressees: 'Kính gửi: Trưởng các thôn',
      }),
    },
    {
      title: 'Sai: ký hiệu "QĐi" của quy định, có nơi dùng',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số 12-QĐi/ĐU', title: 'QUY ĐỊNH\nvề chế độ làm việc'}),
      findings: ['5:7-5:13 Ký hiệu "QĐi" cũng gặp, nhưng quy định thường mang ký hiệu "QĐ"'],
    },
    {
      title: 'Sai: kế hoạch mang ký hiệu của chương trình',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số 12-CTr/ĐU'}),
      findings: [
        '5:7-5:13 Ký hiệu "CTr" là của chương trình, nhưng tên loại là "KẾ HOẠCH"; kế hoạch mang ký hiệu "KH"',
      ],
    },
    {
      title: 'Sai: chỉ thị mang ký hiệu của kế hoạch',
      profile: 'state-2020',
      text: sample('state-2020', {title: 'CHỈ THỊ\nVề phong trào thi đua yêu nước'}),
      findings: [
        '4:8-4:15 Ký hiệu "KH" là của kế hoạch, nhưng tên loại là "CHỈ THỊ"; chỉ thị mang ký hiệu "CT"',
      ],
    },
    {
      title: 'Đúng: kế hoạch đủ các thành phần',
      profile: 'party-2026',
      text: sample('party-2026'),
    },
    {
      title: 'Sai: kế hoạch mang ký hiệu của thông báo',
      profile: 'party-2026',
      text: sample('party-2026', {number: 'Số 12-TB/ĐU'}),
      findings: [
        '5:7-5:12 Ký hiệu "TB" là của thông báo, nhưng tên loại là "KẾ HOẠCH"; kế hoạch mang ký hiệu "KH"',
      ],
    },
    {
      title: 'Sai: nghị quyết mang ký hiệu của báo cáo',
      profile: 'party-2026',
      text: resolution('party-2026', {number: 'Số 03-BC/CB'}),
      findings: [
        '5:7-5:12 Ký hiệu "BC" là của báo cáo, nhưng tên loại là "NGHỊ QUYẾT"; nghị quyết mang ký hiệu "NQ"',
      ],
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
      title: 'Sai: kế hoạch mang ký hiệu của thông báo',
      profile: 'party-2018',
      text: sample('party-2018', {number: 'Số 12-TB/ĐU'}),
      findings: [
        '5:7-5:12 Ký hiệu "TB" là của thông báo, nhưng tên loại là "KẾ HOẠCH"; kế hoạch mang ký hiệu "KH"',
      ],
    },
    {
      title: 'Sai: kế hoạch mang ký hiệu của thông báo',
      profile: 'state-2020',
      text: sample('state-2020', {number: 'Số: 12/TB-UBND'}),
      findings: [
        '4:8-4:15 Ký hiệu "TB" là của thông báo, nhưng tên loại là "KẾ HOẠCH"; kế hoạch mang ký hiệu "KH"',
      ],
    },
  ],

  *check({directive, side, profile}) {
    const {number, typeTitle} = directive.components
    if (number === null || number.symbolSpan === null || typeTitle === null) return
    const printed = number.typeSymbol
    if (printed === null) return
    const expected = profile.typeSymbols[typeTitle.type] ?? symbolsOf(typeTitle.type, side)
    const [usual] = expected
    if (usual === undefined || same(usual, printed)) return
    const accepted = expected.some((symbol) => same(symbol, printed))
    // Mass organisations use the symbols of either system.
    if (accepted && side === 'front') return
    const {name} = documentType(typeTitle.type)
    const owner = ownerOf(printed, side)
    const symbolSpan = number.symbolSpan
    const source = directive.text.slice(symbolSpan.start, symbolSpan.end)
    const suggestions: Fix[] = source.startsWith(printed)
      ? [
          {
            title: `Đổi ký hiệu thành "${usual}"`,
            edits: [{start: symbolSpan.start, end: symbolSpan.start + printed.length, text: usual}],
          },
        ]
      : []
    yield {
      span: symbolSpan,
      message: accepted
        ? `Ký hiệu "${printed}" cũng gặp, nhưng ${name} thường mang ký hiệu "${usual}"`
        : `Ký hiệu "${printed}"${owner === null ? '' : ` là của ${owner},`} nhưng tên loại là "${name.toUpperCase()}"; ${name} mang ký hiệu "${usual}"`,
      ...(accepted ? {severity: 'info'} : {}),
      suggestions,
      related: [{message: `Tên loại "${name.toUpperCase()}"`, span: typeTitle.span}],
    }
  },
})

/** Symbols that a type may bear; the mass organisations use either list. */
function symbolsOf(type: DocumentTypeId, side: Side): readonly string[] {
  const {partySymbols, stateSymbols} = documentType(type)
  if (side === 'front') return [...stateSymbols, ...partySymbols]
  return side === 'party' ? partySymbols : stateSymbols
}

/** "CTr", "CTR" and "Ctr" are one symbol. */
function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

/** The name of the type to which a symbol belongs; null where no type of that side bears it. */
function ownerOf(symbol: string, side: Side): string | null {
  const [type] = typesOfSymbol(symbol, side)
  return type?.name ?? null
}
