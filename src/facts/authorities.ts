import type {Profile} from './profiles'

/** For whom one signs (quyền hạn ký). `replacement`: what the Party uses where it does not know the form. */
export interface Authority {
  readonly code: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'
  /** "thay mặt", "ký thay" … */
  readonly name: string
  readonly party: string | null
  readonly state: string
}

/**
 * Party: Hướng dẫn 36-HD/VPTW, mục 1.7, kept by 05-HD/VPTW; it has no "thừa ủy quyền", orders are "T/L".
 * State: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.
 */
export const authorities: readonly Authority[] = [
  {code: 'TM', name: 'thay mặt', party: 'T/M', state: 'TM.'},
  {code: 'KT', name: 'ký thay', party: 'K/T', state: 'KT.'},
  {code: 'TL', name: 'thừa lệnh', party: 'T/L', state: 'TL.'},
  {code: 'TUQ', name: 'thừa ủy quyền', party: null, state: 'TUQ.'},
  {code: 'Q', name: 'quyền', party: 'Q.', state: 'Q.'},
]

/** The authority that a printed form ("T/M", "TM.", "K.T") stands for. */
export function authorityOf(printed: string): Authority | undefined {
  const code = printed.replace(/[^\p{L}]/gu, '').toUpperCase()
  return authorities.find((each) => each.code === code)
}

/** How a profile writes an authority; null where it has none. */
export function authorityForm(authority: Authority, profile: Profile): string | null {
  return profile.system === 'party' ? authority.party : authority.state
}
