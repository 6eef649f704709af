/** A type of document as citations name it: more than those that the two systems prescribe the form of. */
export interface CitedType {
  /** Lower case: "nghị quyết liên tịch". */
  readonly name: string
  /** What its numbers carry for it, the usual one first; none where any symbol may stand ("văn bản", luật). */
  readonly symbols: readonly string[]
  /** Laws are cited by their name: neither number nor organ is asked for. */
  readonly law: boolean
}

function row(name: string, ...symbols: readonly string[]): CitedType {
  return {name, symbols, law: false}
}

function law(name: string): CitedType {
  return {name, symbols: [], law: true}
}

/**
 * Types that documents cite. Symbols: Quy định 399-QĐ/TW and Hướng dẫn 36-HD/VPTW (`domain.md` §1.1), Nghị định 30/2020/NĐ-CP,
 * Phụ lục III; NĐ, TT, TTLT, NQLT: the numbers of legal normative documents. "Kết luận số …-TB/TW" is how conclusions that
 * were made known by a thông báo are cited, "Hướng dẫn số …-CV/BTCTW" how guidance in a công văn is; a quy chế bears the number of the quyết định with which it was issued.
 */
export const citedTypes: readonly CitedType[] = [
  law('hiến pháp'),
  law('bộ luật'),
  law('luật'),
  law('pháp lệnh'),
  law('điều lệ'),
  row('nghị quyết liên tịch', 'NQLT', 'NQ'),
  row('nghị quyết', 'NQ', 'NQLT'),
  row('nghị định', 'NĐ'),
  row('quyết định', 'QĐ'),
  row('chỉ thị', 'CT'),
  row('thông tư liên tịch', 'TTLT', 'TT'),
  row('thông tư', 'TT', 'TTLT'),
  row('thông tri', 'TT'),
  row('thông báo kết luận', 'TB', 'KL'),
  row('thông báo', 'TB', 'TBKL'),
  row('kết luận', 'KL', 'TB', 'TBKL'),
  row('quy định', 'QĐ', 'QĐi', 'QyĐ'),
  row('quy chế', 'QC', 'QĐ'),
  row('hướng dẫn', 'HD', 'CV'),
  row('báo cáo', 'BC'),
  row('kế hoạch', 'KH'),
  row('chương trình hành động', 'CTr', 'CTHĐ'),
  row('chương trình', 'CTr', 'CTHĐ'),
  row('đề án', 'ĐA', 'QĐ'),
  row('phương án', 'PA', 'QĐ'),
  row('tờ trình', 'TTr'),
  row('công văn', 'CV'),
  row('công điện', 'CĐ'),
  row('văn bản'),
]

const byName = new Map(citedTypes.map((each) => [each.name, each]))

/** The row of a type by its name in lower case. */
export function citedType(name: string): CitedType | null {
  return byName.get(name) ?? null
}
