import {type Authority, authorities, authorityForm} from '../../facts/authorities'
import {issuerSorts} from '../../facts/issuers'
import {type Profile, profiles} from '../../facts/profiles'
import type {Named, Side, Snippet} from './snippet'

/** One snippet for each authority of each side, with a choice of bodies or posts and one of the posts that sign. */
export function signatureSnippets(side: Side): Named[] {
  const profile = profiles[side.id]
  const forms = issuerSorts
    .filter(({system}) => system === profile.system)
    .flatMap((each) => each.forms)
  return signingCodes.flatMap((code): Named[] => {
    const own = forms.filter((form) => (form.authorities.at(-1)?.[0] ?? null) === code)
    const posts = distinct(own.flatMap((form) => form.posts))
    if (own.length === 0) return []
    const words = distinct(own.flatMap((form) => form.authorities.at(-1)?.[1] ?? []))
    const mark = markOf(code, profile)
    if (code !== null && mark === '') return []
    const lines = [
      ...(code === null ? [] : [`${mark} ${choice(1, words)}`]),
      ...(posts.length === 0 ? [] : [choice(2, posts)]),
      '',
      '',
      '',
      `\${3:[Họ và tên]}$0`,
    ]
    const manner = code === null ? 'người đứng đầu' : mannerOf(code).replace(/^ký /u, '')
    const isParty = side.prefix === 'dang'
    const prefix = `${signingPrefixes[code ?? '']}${isParty ? '-dang' : ''}`
    const snippet: Snippet = {
      prefix: [prefix, `ký ${manner}${isParty ? ' Đảng' : ''}`],
      body: renumbered(lines),
      description: `Quyền hạn, chức vụ và họ tên người ký: ${manner} (${profile.source})`,
    }
    return [[`Ký ${manner}, ${side.name}`, snippet]]
  })
}

const signingCodes = ['TM', 'KT', 'TL', 'TUQ', 'Q', null] as const
const signingPrefixes: Readonly<Record<string, string>> = {
  TM: 'kyten',
  KT: 'kyten-kt',
  TL: 'kyten-tl',
  TUQ: 'kyten-tuq',
  Q: 'kyten-q',
  '': 'kyten-truong',
}

/** One of several words; the only one as it is. */
function choice(stop: number, words: readonly string[]): string {
  return words.length === 1 ? `\${${stop}:${words[0]}}` : `\${${stop}|${words.join(',')}|}`
}

/** The stops of a snippet counted from 1 without gaps. */
function renumbered(lines: readonly string[]): string[] {
  let stops = 0
  return lines.map((line) => line.replace(/\$\{\d/gu, () => `\${${++stops}`))
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

function markOf(code: Authority['code'] | null, profile: Profile): string {
  const authority = authorities.find((each) => each.code === code)
  return authority === undefined ? '' : (authorityForm(authority, profile) ?? '')
}

function mannerOf(code: Authority['code']): string {
  return authorities.find((each) => each.code === code)?.name ?? ''
}
