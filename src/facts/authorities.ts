import type {AuthorityCode, Profile} from './profiles'

/** For whom one signs (quyền hạn ký). */
export interface Authority {
  readonly code: AuthorityCode
  /** "thay mặt", "ký thay" … */
  readonly name: string
}

/** How each is printed is said by the profile. */
export const authorities: readonly Authority[] = [
  {code: 'TM', name: 'thay mặt'},
  {code: 'KT', name: 'ký thay'},
  {code: 'TL', name: 'thừa lệnh'},
  {code: 'TUQ', name: 'thừa ủy quyền'},
  {code: 'Q', name: 'quyền'},
]

/** The authority that a printed form ("T/M", "TM.", "K.T") stands for. */
export function authorityOf(printed: string): Authority | undefined {
  const letters = printed.replace(/[^\p{L}]/gu, '').toUpperCase()
  // "T/U" (thừa ủy) is another way to write it.
  const code = letters === 'TU' ? 'TUQ' : letters
  return authorities.find((each) => each.code === code)
}

/** How a profile writes an authority; null where it has none. */
export function authorityForm({code}: Authority, profile: Profile): string | null {
  return profile.authorities[code]
}
