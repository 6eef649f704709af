import {documentType, documentTypes, typesOfSymbol} from '../facts/document-types'
import type {DocumentTypeId, ProfileId, Side} from '../facts/ids'
import {isoDate, isPossible} from '../text/dates'
import type {PageLayout} from '../text/page-layout'
import type {Block} from './block'
import {selfReference} from './closing-words'
import type {Components, Identity} from './model'
import {isLawTitle} from './title'

/** What a person has set, which goes before what the document tells. */
export interface ReadOptions {
  /** Chosen for this very document or this very run. */
  readonly profile?: ProfileId
  /** What settings and `.the-thuc.json` say for many documents; a comment in the document goes before it. */
  readonly configuredProfile?: ProfileId
  readonly type?: DocumentTypeId
  readonly side?: Side
  /** How the text was set, where it comes from a Word file. */
  readonly layout?: PageLayout
}

/** Day from which Hướng dẫn 05-HD/VPTW governs Party documents (`domain.md` §0, fact 1). */
const party2026From = '2026-05-27'

const selfReferences = new RegExp(selfReference, 'gu')
const frontBody =
  /MTTQ|MẶT TRẬN TỔ QUỐC|LIÊN ĐOÀN LAO ĐỘNG|CÔNG ĐOÀN|(?<!LIÊN\s+)ĐOÀN (?:TNCS|THANH NIÊN|TỈNH|THÀNH|XÃ|PHƯỜNG|TRƯỜNG|KHỐI|CƠ SỞ)|TỈNH ĐOÀN|THÀNH ĐOÀN|HỘI LIÊN HIỆP|HỘI NÔNG DÂN|HỘI CỰU CHIẾN BINH|HỘI CHỮ THẬP/u

/** Bodies of the Party; “ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH” is one, so they are looked for first. */
export const partyBody =
  /(?<!\p{L})(?:ĐẢNG\s+(?:ỦY|UỶ|BỘ)|TỈNH\s+(?:ỦY|UỶ)|THÀNH\s+(?:ỦY|UỶ)|HUYỆN\s+(?:ỦY|UỶ)|CHI\s+(?:BỘ|ỦY|UỶ))(?!\p{L})/u
export const stateBody =
  /(?<!\p{L})(?:(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|UBND|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|CHÍNH\s+PHỦ|BỘ\s+TRƯỞNG)(?!\p{L})/u

/** Words that only one system writes, outside citations; weights are how plainly they tell. */
const evidence: readonly (readonly [RegExp, 'party' | 'state', number])[] = [
  [/phổ biến (?:rộng rãi )?đến (?:các )?(?:chi bộ|đảng viên)/u, 'party', 4],
  [
    /(?:Ban Thường vụ|Ban Chấp hành|Thường trực)\s+(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Đảng uỷ|Huyện ủy|Trung ương|Đảng bộ)[^.;:]{0,60}?\s(?:yêu cầu|ban hành|đề nghị|chỉ đạo|giao|xây dựng|kết luận|quyết định)/u,
    'party',
    3,
  ],
  [
    /(?:Bộ Chính trị|Ban Bí thư)(?:, Ban Bí thư)?\s+(?:yêu cầu|kết luận|ban hành|quyết định|thống nhất|cho ý kiến)/u,
    'party',
    4,
  ],
  [
    /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|Thành phố|xã|phường|huyện|quận)[^.;:]{0,40}?\s(?:yêu cầu|ban hành|đề nghị|có ý kiến|xây dựng|chỉ đạo|giao)/u,
    'state',
    3,
  ],
  [
    /(?:Thủ tướng Chính phủ|Chính phủ|Chủ tịch Ủy ban nhân dân|Bộ trưởng)\s+(?:yêu cầu|giao|chỉ thị|quyết nghị|điện)/u,
    'state',
    3,
  ],
  [/^(?:QUYẾT NGHỊ|QUYẾT ĐỊNH):/u, 'state', 1],
  [/\.\/\.$/u, 'state', 1],
]

function fromSelfReference(blocks: readonly Block[]): DocumentTypeId | null {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const {text} = block.content
    if (!text.includes(' này')) continue
    for (const match of text.matchAll(selfReferences)) {
      const name = (match[1] ?? '').toLowerCase()
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return documentTypes.find((type) => type.name === best?.[0])?.id ?? null
}

function readType(
  components: Components,
  blocks: readonly Block[],
  side: Side,
  bodyStart: number,
): {type: DocumentTypeId | null; reason: string} {
  const {typeTitle, number, addressees, subject} = components
  const law = blocks.slice(0, bodyStart).find(isLawTitle)
  if (law !== undefined)
    return {type: null, reason: `"${law.content.text}" là văn bản quy phạm pháp luật`}
  if (typeTitle !== null) return {type: typeTitle.type, reason: `tên loại "${typeTitle.text}"`}
  if (addressees !== null && /điện\s*:$/u.test(addressees.label)) {
    return {type: 'cong-dien', reason: `câu "${addressees.label}"`}
  }
  if (number?.typeSymbol != null) {
    const [first] = typesOfSymbol(number.typeSymbol, side === 'party' ? 'party' : 'state')
    // "Số: 5348/CT-CS ⏎ V/v …": of a letter the letters are those of its issuer, whatever type has the same.
    const isLetter = addressees !== null && subject !== null && /^V\/v/iu.test(subject.text)
    if (first !== undefined && !(isLetter && first.titled))
      return {type: first.id, reason: `ký hiệu "${number.symbol}"`}
  }
  if (addressees !== null)
    return {type: 'cong-van', reason: `có "${addressees.label}" mà không có tên loại`}
  // Only a công văn has its subject under the number instead of under a title.
  if (number !== null && subject !== null)
    return {type: 'cong-van', reason: `trích yếu "${excerptOf(subject.text)}" mà không có tên loại`}
  const own = fromSelfReference(blocks)
  if (own !== null) return {type: own, reason: `văn bản tự gọi là "${documentType(own).name} này"`}
  const opening = blocks
    .slice(bodyStart, bodyStart + 6)
    .map((block) => block.content.text)
    .join(' ')
  if (
    /kết luận(?: một số nội dung)? như sau\s*:|(?:Bộ Chính trị|Ban Bí thư)[^.]{0,80} (?:kết luận|yêu cầu)/u.test(
      opening,
    )
  ) {
    return {type: 'ket-luan', reason: 'câu mở đầu là của kết luận'}
  }
  return {type: null, reason: 'không thấy tên loại, ký hiệu hay nơi kính gửi'}
}

function readSide(components: Components, blocks: readonly Block[]): {side: Side; reason: string} {
  const {heading, issuer, number, signature, archive, subject} = components
  const front = issuer !== null && frontBody.test(issuer.text)
  if (front) return {side: 'front', reason: `cơ quan ban hành "${issuer.text}"`}
  // A body of one system under the other's heading: the body decides, the heading is the fault.
  if (issuer !== null && partyBody.test(issuer.text)) {
    return {side: 'party', reason: `cơ quan ban hành "${issuer.text}"`}
  }
  if (issuer !== null && stateBody.test(issuer.text)) {
    return {side: 'state', reason: `cơ quan ban hành "${issuer.text}"`}
  }
  if (heading !== null) {
    return {side: heading.system, reason: `tiêu đề "${heading.text}"`}
  }
  let party = 0
  let state = 0
  const reasons: string[] = []
  const count = (system: 'party' | 'state', weight: number, reason: string) => {
    if (system === 'party') party += weight
    else state += weight
    reasons.push(reason)
  }
  if (number?.form != null) count(number.form, 3, `số "${number.text}"`)
  const authority = signature?.authority?.text ?? ''
  if (/^(?:T\/M|K\/T|T\/L)/u.test(authority)) count('party', 4, `"${authority}"`)
  if (/^(?:TM|KT|TL|TUQ)[. ]/u.test(authority)) count('state', 4, `"${authority}"`)
  if (/^(?:BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH)/u.test(signature?.post?.text ?? ''))
    count('state', 2, 'chức vụ người ký')
  if (archive !== null) {
    if (/^Lưu\s*:|Văn thư/u.test(archive.text)) count('state', 2, `"${archive.text}"`)
    else count('party', 2, `"${archive.text}"`)
  }
  if (/BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN CHẤP HÀNH/u.test(subject?.text ?? ''))
    count('party', 4, 'trích yếu')
  for (const block of blocks) {
    if (block.rule) continue
    for (const [pattern, system, weight] of evidence) {
      if (pattern.test(block.content.text))
        count(system, weight, `câu "${excerpt(block.content.text, pattern)}"`)
    }
  }
  if (party === 0 && state === 0) return sideOfOrgans(blocks)
  return party > state
    ? {side: 'party', reason: reasons.slice(0, 2).join('; ')}
    : {side: 'state', reason: reasons.slice(0, 2).join('; ')}
}

const partyOrgan = /(?:Tỉnh|Thành|Đảng) [uủ][ỷy]|cấp [uủ][ỷy]|[Cc]hi bộ|đảng viên/gu
const stateOrgan = /[ỦU][ỷy] ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Chính phủ|Sở \p{Lu}/gu

/** A fragment is of the system whose organs it speaks of more. */
function sideOfOrgans(blocks: readonly Block[]): {side: Side; reason: string} {
  let balance = 0
  for (const {content} of blocks) {
    balance += content.text.match(partyOrgan)?.length ?? 0
    balance -= content.text.match(stateOrgan)?.length ?? 0
  }
  if (balance > 0) return {side: 'party', reason: 'chủ yếu nói đến tổ chức đảng'}
  if (balance < 0) return {side: 'state', reason: 'chủ yếu nói đến cơ quan nhà nước'}
  return {side: 'state', reason: 'không có dấu hiệu riêng; lấy mặc định'}
}

function excerpt(text: string, pattern: RegExp): string {
  return excerptOf(pattern.exec(text)?.[0] ?? text)
}

function excerptOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function issuedOn(components: Components): string | null {
  const date = components.placeDate
  if (date?.day == null || date.month === null || date.year === null || date.year.length !== 4)
    return null
  const written = {
    day: Number(date.day),
    month: Number(date.month),
    year: Number(date.year),
  }
  return isPossible(written) ? isoDate(written.year, written.month, written.day) : null
}

function profileOf(side: Side, issued: string | null): {profile: ProfileId; reason: string} {
  if (side !== 'party')
    return {
      profile: 'state-2020',
      reason: 'văn bản ngoài hệ thống Đảng theo Nghị định 30/2020/NĐ-CP',
    }
  if (issued !== null && issued < party2026From) {
    return {profile: 'party-2018', reason: 'văn bản của Đảng đề ngày trước 27/5/2026'}
  }
  return {
    profile: 'party-2026',
    reason:
      issued === null ? 'văn bản của Đảng chưa đề ngày' : 'văn bản của Đảng đề ngày từ 27/5/2026',
  }
}

/** Tells type, side, profile and date of issue; what a person has set goes first, then the comment in the text. */
export function readIdentity(
  components: Components,
  blocks: readonly Block[],
  bodyStart: number,
  options: ReadOptions,
  named: ProfileId | null,
): Identity {
  const told = readSide(components, blocks)
  const set = setProfile(options, named)
  const side = options.side ?? sideOfProfile(set?.profile, told.side) ?? told.side
  const kind = readType(components, blocks, side, bodyStart)
  const issued = issuedOn(components)
  const profile = set ?? profileOf(side, issued)
  const {heading, issuer, number, placeDate} = components
  return {
    type: options.type ?? kind.type,
    side,
    profile: profile.profile,
    issued,
    fragment: heading === null && issuer === null && number === null && placeDate === null,
    reasons: {
      type: options.type === undefined ? kind.reason : 'do người dùng chọn',
      side: side === told.side ? told.reason : 'theo quy cách được chọn',
      profile: profile.reason,
    },
  }
}

/** The profile that somebody has set, and who; null where the document has to tell. `named`: by a comment in the text. */
function setProfile(
  {profile, configuredProfile}: ReadOptions,
  named: ProfileId | null,
): {profile: ProfileId; reason: string} | null {
  if (profile !== undefined) return {profile, reason: 'do người dùng chọn'}
  if (named !== null) return {profile: named, reason: 'theo chú thích trong văn bản'}
  if (configuredProfile === undefined) return null
  return {profile: configuredProfile, reason: 'theo cấu hình'}
}

/** A set profile decides the side, too, where the document tells the other system's. */
function sideOfProfile(profile: ProfileId | undefined, told: Side): Side | undefined {
  if (profile === undefined) return undefined
  if (profile === 'state-2020') return told === 'party' ? 'state' : told
  return 'party'
}
