import type {DocumentTypeId, Side} from './ids'

/** A type of document (tên loại văn bản). */
export interface DocumentType {
  readonly id: DocumentTypeId
  /** Title as printed, lower case: "kế hoạch". */
  readonly name: string
  /** Symbols in Party numbers, the usual one first. Quy định 399-QĐ/TW; Hướng dẫn 36-HD/VPTW; `domain.md` §1.1. */
  readonly partySymbols: readonly string[]
  /** Symbols in State numbers. Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I. */
  readonly stateSymbols: readonly string[]
  /** Who issues it. Front and mass organisations follow the State's list in practice. */
  readonly sides: readonly Side[]
  /** False for those whose name is not printed as a title (công văn). */
  readonly titled: boolean
  /** True where people are told what to do, so that its items are tasks. */
  readonly directive: boolean
}

const both: readonly Side[] = ['party', 'state', 'front']
const party: readonly Side[] = ['party']
const state: readonly Side[] = ['state', 'front']

function type(
  id: DocumentTypeId,
  name: string,
  partySymbols: readonly string[],
  stateSymbols: readonly string[],
  sides: readonly Side[],
  directive: boolean,
  titled = true,
): DocumentType {
  return {id, name, partySymbols, stateSymbols, sides, titled, directive}
}

/**
 * Every type of the two systems. Party: Quy định 399-QĐ/TW, Điều 5–7; State: Nghị định 30/2020/NĐ-CP, Điều 7.
 * The Party's quy định carries "QĐ" ("QĐi" seen in one restatement), the State's "QyĐ".
 */
export const documentTypes: readonly DocumentType[] = [
  type('nghi-quyet', 'nghị quyết', ['NQ'], ['NQ'], both, true),
  type('quyet-dinh', 'quyết định', ['QĐ'], ['QĐ'], both, true),
  type('chi-thi', 'chỉ thị', ['CT'], ['CT'], both, true),
  type('ket-luan', 'kết luận', ['KL'], ['KL'], both, true),
  type('quy-che', 'quy chế', ['QC'], ['QC'], both, false),
  type('quy-dinh', 'quy định', ['QĐ', 'QĐi'], ['QyĐ', 'QĐ'], both, false),
  type('thong-tri', 'thông tri', ['TT'], ['TT'], party, true),
  type('huong-dan', 'hướng dẫn', ['HD'], ['HD'], both, true),
  type('thong-bao', 'thông báo', ['TB'], ['TB'], both, true),
  type('thong-cao', 'thông cáo', ['TC'], ['TC'], both, false),
  type('tuyen-bo', 'tuyên bố', ['TBo'], [], party, false),
  type('loi-keu-goi', 'lời kêu gọi', ['LKG'], [], both, false),
  type('bao-cao', 'báo cáo', ['BC'], ['BC'], both, false),
  type('ke-hoach', 'kế hoạch', ['KH'], ['KH'], both, true),
  type('quy-hoach', 'quy hoạch', ['QH'], ['QH'], party, false),
  type('chuong-trinh', 'chương trình', ['CTr', 'CTHĐ'], ['CTr', 'CTHĐ'], both, true),
  type('de-an', 'đề án', ['ĐA'], ['ĐA'], both, true),
  type('phuong-an', 'phương án', ['PA'], ['PA'], both, true),
  type('du-an', 'dự án', ['DA'], ['DA'], both, false),
  type('to-trinh', 'tờ trình', ['TTr'], ['TTr'], both, false),
  type('cong-van', 'công văn', ['CV'], [], both, true, false),
  type('cong-dien', 'công điện', [], ['CĐ'], state, true),
  type('bien-ban', 'biên bản', ['BB'], ['BB'], both, false),
  type('giay-moi', 'giấy mời', ['GM'], ['GM'], both, false),
  type('giay-gioi-thieu', 'giấy giới thiệu', ['GGT'], ['GGT'], both, false),
  type('giay-uy-quyen', 'giấy ủy quyền', [], ['GUQ'], state, false),
  type('giay-nghi-phep', 'giấy nghỉ phép', [], ['GNP'], both, false),
  type('phieu-gui', 'phiếu gửi', [], ['PG'], both, false),
  type('phieu-chuyen', 'phiếu chuyển', [], ['PC'], both, false),
  type('phieu-bao', 'phiếu báo', [], ['PB'], state, false),
  type('hop-dong', 'hợp đồng', [], ['HĐ'], state, false),
  type('ban-ghi-nho', 'bản ghi nhớ', [], ['BGN'], state, false),
  type('ban-thoa-thuan', 'bản thỏa thuận', [], ['BTT'], state, false),
  type('thu-cong', 'thư công', [], [], both, false, false),
  type('chien-luoc', 'chiến lược', ['CL'], [], party, false),
]

const byId = new Map(documentTypes.map((each) => [each.id, each]))

/** The row of a type. */
export function documentType(id: DocumentTypeId): DocumentType {
  const found = byId.get(id)
  if (found === undefined) throw new RangeError(`Unknown document type ${id}`)
  return found
}

/** Types whose symbol in the numbers of a side is this one; the type with the symbol as its usual one first. */
export function typesOfSymbol(symbol: string, side: Side): readonly DocumentType[] {
  const symbols = (each: DocumentType) => (side === 'party' ? each.partySymbols : each.stateSymbols)
  return documentTypes
    .filter((each) => symbols(each).includes(symbol))
    .sort((a, b) => symbols(a).indexOf(symbol) - symbols(b).indexOf(symbol))
}

/** The type by whose name words begin: "Nghị quyết về …", "KẾ HOẠCH TRIỂN KHAI …". */
export function typeNamed(words: string): DocumentType | undefined {
  const lower = words.toLowerCase()
  return documentTypes.find(({name}) => lower.startsWith(name))
}
