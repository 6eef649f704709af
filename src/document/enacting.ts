import {isCapitals} from '../text/letters'

/** “QUYẾT ĐỊNH:” on a line of its own, behind the legal bases. */
const enacting = /^(?:QUYẾT\s+(?:ĐỊNH|NGHỊ)|CHỈ\s+THỊ|KẾT\s+LUẬN)\s*:$/u

/** “CHÍNH PHỦ”, “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”: who enacts, on a line of its own before the legal bases. */
const enactingBody =
  /^(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|HỘI ĐỒNG NHÂN DÂN|(?:CHỦ TỊCH\s+)?(?:ỦY|UỶ) BAN NHÂN DÂN|BỘ TRƯỞNG BỘ)(?:\s(?!VỀ\s)[\p{Lu}-]+){0,10}$/u

/** “Căn cứ …”, “Xét đề nghị …”: what an act rests on. */
const legalBasis = /^-?\s*(?:Căn cứ|Theo đề nghị|Xét đề nghị|Xét Tờ trình|Thực hiện)\s/u

/** Bodies that issue acts, at the beginning of a line. */
const issuingBody =
  /^(?:CHÍNH PHỦ|HỘI ĐỒNG|ỦY BAN|UỶ BAN|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|BAN |TỔNG |GIÁM ĐỐC|BỘ |QUỐC HỘI)/u

/** True for the word that enacts: “QUYẾT ĐỊNH:”, not the title “QUYẾT ĐỊNH”. */
export function isEnacting(text: string): boolean {
  return enacting.test(text)
}

/** True for a line that is the name of the body that enacts, and no subject. */
export function isEnactingBody(text: string): boolean {
  return enactingBody.test(text)
}

/** True for a line in capitals that begins with a body which issues acts. */
export function isIssuingBody(text: string): boolean {
  return isCapitals(text) && issuingBody.test(text)
}

/** True for a legal basis (căn cứ ban hành). */
export function isLegalBasis(text: string): boolean {
  return legalBasis.test(text)
}
