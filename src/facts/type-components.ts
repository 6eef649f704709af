import type {DocumentTypeId} from './ids'

/** Papers whose form has no subject line (trích yếu). Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu trình bày. */
const withoutSubject: ReadonlySet<DocumentTypeId> = new Set([
  'giay-gioi-thieu',
  'giay-uy-quyen',
  'giay-nghi-phep',
  'giay-moi',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'thu-cong',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'loi-keu-goi',
  'tuyen-bo',
  'thong-cao',
])

/** Papers that parties sign or that go to one person: nobody is listed as a recipient of right. */
const withoutRecipients: ReadonlySet<DocumentTypeId> = new Set([
  'bien-ban',
  'hop-dong',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'thu-cong',
  'loi-keu-goi',
  'tuyen-bo',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'giay-uy-quyen',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
])

/** Types written to an addressee ("Kính gửi", "Kính trình"). Nghị định 30, Phụ lục I, II.9.b; Hướng dẫn 05, điểm 9.2.4. */
const withAddressees: ReadonlySet<DocumentTypeId> = new Set(['cong-van', 'to-trinh'])

export function needsSubject(type: DocumentTypeId): boolean {
  return !withoutSubject.has(type)
}

export function needsRecipients(type: DocumentTypeId): boolean {
  return !withoutRecipients.has(type)
}

export function needsAddressees(type: DocumentTypeId): boolean {
  return withAddressees.has(type)
}
