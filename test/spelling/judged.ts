import type {FlaggedWord} from './left-out'

/** Faults of documents that were issued for real: each was read, and is one. `file:line printed → first suggestion`. */
export const real: readonly string[] = [
  // The founding documents.
  'seed001-nghi-quyet-nang-cao-chat-luong:21 Cùng → Củng',
  'seed003-chi-thi-doi-moi-ban-hanh:17 Đề → Để',
  'seed004-cong-van-cu-the-hoa:18 Đề → Để',
  'seed004-cong-van-cu-the-hoa:20 Đề → Để',
  'seed004-cong-van-cu-the-hoa:22 tiên → tiến',
  // "Phó chỉ tịch", "trên sơ sở giới", "công tác tuyên tuyền", "tại tồ chức", "đường xá", "kê từ ngày", "cung cấp đê bảo vệ",
  // "Rứt khoát", "phê duyệt thi trong", "Thay thể cụm từ", "Xã hộ i".
  '064-ke-hoach-mttq-luong-minh-bau-cu:65 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:75 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:89 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:111 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:125 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:133 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:151 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:163 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:177 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:189 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:203 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:217 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:229 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:241 chỉ → chủ',
  '064-ke-hoach-mttq-luong-minh-bau-cu:253 chỉ → chủ',
  '024-ke-hoach-1026-KH-UBND-nghe-an:169 đê → để',
  'cong-van-171-CV-BCD:53 lóp → lớp',
  'thong-bao-627-TB-VPCP:218 Rứt → Dứt',
  'chi-thi-010-CT-UBND-dak-lak:114 thi → thì',
  'ke-hoach-174-KH-UBND-hcm:289 sơ → cơ',
  'ke-hoach-0125-KH-UBND-dak-lak-CT46:250 tuyền → truyền',
  'nghi-quyet-12-2025-NQ-HDND-ha-noi-ocr:82 tồ → tổ',
  'nghi-quyet-12-2025-NQ-HDND-ha-noi-ocr:178 thể → thế',
  'ke-hoach-252-KH-BCDQG1237-2013:361 hộ → hội',
  'nghi-quyet-380-NQ-CP:195 xá → sá',
  'quyet-dinh-98-2025-QD-UBND:209 kê → kể',
  'quyet-dinh-98-2025-QD-UBND:267 kê → kể',
  'quyet-dinh-98-2025-QD-UBND:515 kê → kể',
]

/** A finding as `real` writes it. */
export function placeOf(name: string, {line, printed, suggestions}: FlaggedWord): string {
  const meant = /"(.+)"/u.exec(suggestions[0] ?? '')?.[1] ?? ''
  return `${name}:${line} ${printed} → ${meant}`
}
