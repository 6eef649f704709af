import type {ProfileId} from './ids'

/** Values of a set of rules of form, as data; see `domain.md` §2.5 for the three side by side. */
export interface Profile {
  readonly id: ProfileId
  /** Shown to people: "Đảng – Hướng dẫn 05-HD/VPTW". */
  readonly name: string
  readonly system: 'party' | 'state'
  /** Short name of the governing document, for bases. */
  readonly source: string
  /** The mark between recipients; the last ends with ".". */
  readonly recipientSeparator: ',' | ';'
  readonly endMark: '.' | './.'
  /** The heading as printed; with the motto below it for the State. */
  readonly heading: string
  readonly motto: string | null
  /** "Số" is followed by a colon. */
  readonly numberColon: boolean
  /** The mark after the digits of the number, and the one between type and body. */
  readonly numberMarks: readonly [afterDigits: string, insideSymbol: string]
  /** Authority forms (quyền hạn ký). */
  readonly authorities: readonly string[]
  /** "Lưu" is followed by a colon. */
  readonly archiveColon: boolean
  /** What the archive item says, with `[…]` for what a person fills in. */
  readonly archiveSample: string
}

/** Headings and number forms: Hướng dẫn 36-HD/VPTW, mục 1.1 and 1.3, which 05-HD/VPTW keeps; Nghị định 30, Phụ lục I, II.1 and II.3. */
const partyForm = {
  system: 'party',
  endMark: '.',
  heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  motto: null,
  numberColon: false,
  numberMarks: ['-', '/'],
  authorities: ['T/M', 'K/T', 'T/L', 'Q.'],
  archiveColon: false,
  archiveSample: 'Lưu Văn phòng […]',
} as const

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'party-2026': {
    id: 'party-2026',
    name: 'Đảng – Hướng dẫn 05-HD/VPTW (2026)',
    ...partyForm,
    source: 'Hướng dẫn 05-HD/VPTW',
    recipientSeparator: ';',
  },
  'party-2018': {
    id: 'party-2018',
    name: 'Đảng – Hướng dẫn 36-HD/VPTW (2018)',
    ...partyForm,
    source: 'Hướng dẫn 36-HD/VPTW',
    recipientSeparator: ',',
  },
  'state-2020': {
    id: 'state-2020',
    name: 'Nhà nước – Nghị định 30/2020/NĐ-CP',
    system: 'state',
    source: 'Nghị định 30/2020/NĐ-CP',
    recipientSeparator: ';',
    endMark: './.',
    heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    numberColon: true,
    numberMarks: ['/', '-'],
    authorities: ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'],
    archiveColon: true,
    archiveSample: 'Lưu: VT, […]',
  },
}
