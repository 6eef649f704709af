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
  /** Authority forms (quyền hạn ký). */
  readonly authorities: readonly string[]
  /** "Lưu" is followed by a colon. */
  readonly archiveColon: boolean
}

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  'party-2026': {
    id: 'party-2026',
    name: 'Đảng – Hướng dẫn 05-HD/VPTW (2026)',
    system: 'party',
    source: 'Hướng dẫn 05-HD/VPTW',
    recipientSeparator: ';',
    endMark: '.',
    authorities: ['T/M', 'K/T', 'T/L', 'Q.'],
    archiveColon: false,
  },
  'party-2018': {
    id: 'party-2018',
    name: 'Đảng – Hướng dẫn 36-HD/VPTW (2018)',
    system: 'party',
    source: 'Hướng dẫn 36-HD/VPTW',
    recipientSeparator: ',',
    endMark: '.',
    authorities: ['T/M', 'K/T', 'T/L', 'Q.'],
    archiveColon: false,
  },
  'state-2020': {
    id: 'state-2020',
    name: 'Nhà nước – Nghị định 30/2020/NĐ-CP',
    system: 'state',
    source: 'Nghị định 30/2020/NĐ-CP',
    recipientSeparator: ';',
    endMark: './.',
    authorities: ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'],
    archiveColon: true,
  },
}
