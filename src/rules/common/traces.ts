import type {Directive} from '../../document/model'

/** How many blocks of the beginning are looked through. */
const zone = 30

/** Each pattern is what survives of a component when a scan or a damaged font has mangled it. */
const patterns = {
  /** “41 /CT-TTs”, “Sô: 12/KH-UBND”, “S6 05-NQ/TU” */
  number:
    /(?:^|\s)[\dOolI]{0,5}\s?[-–/]\s?(?:NQ|QĐ|QD|CT|KL|QC|TT|HD|TB|BC|KH|CTr|TTr|CV|CĐ|CD|ĐA)\s?[-–/]\s?\p{L}/u,
  /** “Ha Nội, ngà ing 3 năm 2020”, “ngày 08 thang 10 nam 2021” */
  placeDate: /^.{0,80}(?:ng[aà]y|th[aá]ng|\d\s+n[aă]m)\s?.{0,30}(?:19|20)\d{2}/iu,
  /** “CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, “DANG CONG SAN VIET NAM” */
  heading: /(?:C[HI][UỦ] NGH[IĨ]A VI[EỆÊ]T NAM|C[OỘÔ]NG S[AẢ]N VI[EỆÊ]T NAM)/u,
  /** “Doc lập - Tự do - Hanh phúc” */
  motto: /(?:l[aâậ]p.{0,6}t[uưự] do|t[uưự] do.{0,6}h[aạ]nh)/iu,
  /** “DEN i: : _¬ CHỈ THỊ”: a title with dirt before it. */
  typeTitle:
    /^.{1,40}(?<!\p{L})(?:NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|KẾT LUẬN|KẾ HOẠCH|CHƯƠNG TRÌNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|QUY ĐỊNH|QUY CHẾ|CÔNG ĐIỆN|THÔNG TRI|ĐỀ ÁN|PHƯƠNG ÁN)[^\p{L}]{0,5}$/u,
} as const

/**
 * True where the beginning of the text still shows a component that the reader could not make out: mangled by a scan, it is
 * not absent, and calling it missing would be false.
 */
export function hasTrace(directive: Directive, component: keyof typeof patterns): boolean {
  const pattern = patterns[component]
  const {typeTitle, subject} = directive.components
  const body = typeTitle?.span ?? directive.opening[0] ?? directive.sections[0]?.span
  for (const block of directive.blocks.slice(0, zone)) {
    if (body !== undefined && block.start >= body.start) return false
    // The subject may well quote numbers, dates and types of other documents.
    if (subject !== null && block.start <= subject.span.start && subject.span.start < block.end) {
      continue
    }
    // So may the headline that a web page puts above the document.
    if (directive.text.startsWith('#', block.start)) continue
    if (block.content.text.length < 200 && pattern.test(block.content.text)) return true
  }
  return false
}
