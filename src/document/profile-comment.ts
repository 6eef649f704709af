import {type ProfileId, profileIds} from '../facts/ids'
import type {Span} from '../text/span'

/** What begins a comment that names the rules of form of its own document: `<!-- the-thuc-profile party-2018 -->`. */
export const profileCommand = 'the-thuc-profile'

/** A comment that names a profile, and where the name stands; `profile` is null where there is none of this name. */
export interface ProfileComment {
  readonly profile: ProfileId | null
  readonly name: string
  readonly nameSpan: Span
}

/** From the command to the end of the comment; group 1: what stands before the name, group 2: the name. */
const rest = /^(the-thuc-profile\s*:?\s*)([^\s>]*)[^>]*-->/u
const opened = /<!--\s*$/u

/** The comments of a text that name a profile; one search where there are none. */
export function profileComments(text: string): readonly ProfileComment[] {
  const found: ProfileComment[] = []
  let at = text.indexOf(profileCommand)
  for (; at !== -1; at = text.indexOf(profileCommand, at + 1)) {
    if (!opened.test(text.slice(Math.max(0, at - 20), at))) continue
    const match = rest.exec(text.slice(at, at + 300))
    if (match === null) continue
    const [, before = '', written = ''] = match
    const name = written.replace(/-+$/u, '')
    const start = at + before.length
    found.push({
      profile: profileIds.find((id) => id === name) ?? null,
      name,
      nameSpan: {start, end: start + name.length},
    })
  }
  return found
}

/** The profile that the document itself names; the first counts. */
export function namedProfile(text: string): ProfileId | null {
  return profileComments(text).find(({profile}) => profile !== null)?.profile ?? null
}
