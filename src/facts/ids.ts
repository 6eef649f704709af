/** Whose rules of form a document follows: the Party, the State, or the Fatherland Front and the mass organisations. */
export type Side = 'party' | 'state' | 'front'

/**
 * A set of rules of form: `party-2026` Hướng dẫn 05-HD/VPTW, `party-2018` Hướng dẫn 36-HD/VPTW,
 * `state-2020` Nghị định 30/2020/NĐ-CP.
 */
export type ProfileId = 'party-2026' | 'party-2018' | 'state-2020'

export const profileIds = [
  'party-2026',
  'party-2018',
  'state-2020',
] as const satisfies readonly ProfileId[]

/** Type of a document (tên loại) without marks. */
export type DocumentTypeId =
  | 'nghi-quyet'
  | 'quyet-dinh'
  | 'chi-thi'
  | 'ket-luan'
  | 'quy-che'
  | 'quy-dinh'
  | 'thong-tri'
  | 'huong-dan'
  | 'thong-bao'
  | 'thong-cao'
  | 'tuyen-bo'
  | 'loi-keu-goi'
  | 'bao-cao'
  | 'ke-hoach'
  | 'quy-hoach'
  | 'chuong-trinh'
  | 'de-an'
  | 'phuong-an'
  | 'du-an'
  | 'to-trinh'
  | 'cong-van'
  | 'cong-dien'
  | 'bien-ban'
  | 'giay-moi'
  | 'giay-gioi-thieu'
  | 'giay-uy-quyen'
  | 'giay-nghi-phep'
  | 'phieu-gui'
  | 'phieu-chuyen'
  | 'phieu-bao'
  | 'hop-dong'
  | 'ban-ghi-nho'
  | 'ban-thoa-thuan'
  | 'thu-cong'
  | 'chien-luoc'
