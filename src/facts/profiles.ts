import type {DocumentTypeId, ProfileId} from './ids'
import {partySections, type SectionsByType, stateSections} from './required-sections'
import type {TypographyOverrides} from './typography-overrides'

/** For whom one signs (quyền hạn ký): thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền cấp trưởng. */
export type AuthorityCode = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'

export const authorityCodes = [
  'TM',
  'KT',
  'TL',
  'TUQ',
  'Q',
] as const satisfies readonly AuthorityCode[]

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
  /** Symbols of types in numbers that the office writes otherwise than `DocumentType` has them, the usual one first. */
  readonly typeSymbols: Readonly<Partial<Record<DocumentTypeId, readonly string[]>>>
  /** What the subject of a công văn, which stands under the number, begins with; null where either is in use. */
  readonly letterSubjectLead: 'V/v' | 'về việc' | null
  /** The label above the addressees of a tờ trình. */
  readonly petitionLabel: 'Kính gửi' | 'Kính trình'
  /** What ends a ground (căn cứ), and what the last one may end with. */
  readonly groundMarks: {readonly inner: string; readonly last: readonly string[]}
  /** A comma stands before the date where a document is cited: "số 05-NQ/ĐU, ngày 05/9/2026 của". */
  readonly citationComma: boolean
  /** Authority forms (quyền hạn ký); null where the profile does not know the authority. */
  readonly authorities: Readonly<Record<AuthorityCode, string | null>>
  /** "Lưu" is followed by a colon. */
  readonly archiveColon: boolean
  /** What the archive item says, with `[…]` for what a person fills in. */
  readonly archiveSample: string
  /** The sections that a type of document is expected to have. */
  readonly sections: SectionsByType
  /** Only what the office sets otherwise; `typographyOf` has the rest. */
  readonly typography?: TypographyOverrides
  /** The values that the office has set, for messages to name it and not the law as their source. */
  readonly overridden: ReadonlySet<keyof Profile>
}

/** Values of a profile that an office may set otherwise in `.the-thuc.json`. */
export type ProfileOverrides = Partial<
  Pick<
    Profile,
    | 'recipientSeparator'
    | 'endMark'
    | 'numberColon'
    | 'numberMarks'
    | 'typeSymbols'
    | 'letterSubjectLead'
    | 'petitionLabel'
    | 'groundMarks'
    | 'citationComma'
    | 'archiveColon'
    | 'archiveSample'
    | 'sections'
    | 'typography'
  > & {readonly authorities: Readonly<Partial<Profile['authorities']>>}
>

/**
 * What both guides of the Party share: headings and number forms, Hướng dẫn 36-HD/VPTW, mục 1.1 and 1.3, which
 * 05-HD/VPTW keeps; authority forms, mục 1.7: it has no "thừa ủy quyền", orders are "T/L". The last ground ends with a
 * comma before the issuing clause as Quy định 399-QĐ/TW prints it; sources disagree about the stop.
 */
const partyForm = {
  system: 'party',
  endMark: '.',
  heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  motto: null,
  numberColon: false,
  numberMarks: ['-', '/'],
  typeSymbols: {},
  groundMarks: {inner: ';', last: [',', '.', ';']},
  citationComma: true,
  authorities: {TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: null, Q: 'Q.'},
  archiveColon: false,
  archiveSample: 'Lưu Văn phòng […]',
  sections: partySections,
  overridden: new Set<never>(),
} as const

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'party-2026': {
    id: 'party-2026',
    name: 'Đảng – Hướng dẫn 05-HD/VPTW (2026)',
    ...partyForm,
    source: 'Hướng dẫn 05-HD/VPTW',
    recipientSeparator: ';',
    // Three sources against one that still writes "V/v".
    letterSubjectLead: 'về việc',
    petitionLabel: 'Kính trình',
  },
  'party-2018': {
    id: 'party-2018',
    name: 'Đảng – Hướng dẫn 36-HD/VPTW (2018)',
    ...partyForm,
    source: 'Hướng dẫn 36-HD/VPTW',
    recipientSeparator: ',',
    letterSubjectLead: null,
    petitionLabel: 'Kính gửi',
  },
  // Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II: 1 heading, 3 number, 5 subject, 6 grounds, 7 authority, 9 recipients.
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
    typeSymbols: {},
    letterSubjectLead: 'V/v',
    petitionLabel: 'Kính gửi',
    groundMarks: {inner: ';', last: ['.']},
    citationComma: false,
    authorities: {TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.', Q: 'Q.'},
    archiveColon: true,
    archiveSample: 'Lưu: VT, […]',
    sections: stateSections,
    overridden: new Set<never>(),
  },
}

/** A profile with the values that the office sets; tables are joined row by row. */
export function overrideProfile(profile: Profile, overrides: ProfileOverrides = {}): Profile {
  const {authorities, typeSymbols, sections, ...values} = overrides
  return {
    ...profile,
    ...values,
    authorities: {...profile.authorities, ...authorities},
    typeSymbols: {...profile.typeSymbols, ...typeSymbols},
    sections: {...profile.sections, ...sections},
    overridden: new Set(Object.keys(overrides) as (keyof Profile)[]),
  }
}

/** Who asks for a value: the governing document, or the office where it has set the value itself. */
export function sourceOf({overridden, source}: Profile, value: keyof Profile): string {
  return overridden.has(value) ? 'cấu hình của cơ quan' : source
}
