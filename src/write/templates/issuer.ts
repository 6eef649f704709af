import {type Authority, authorities, authorityForm} from '../../facts/authorities'
import {type IssuerSort, issuerSorts, otherIssuers, type SigningForm} from '../../facts/issuers'
import type {Profile} from '../../facts/profiles'
import {folded} from '../../text/letters'

/** An issuing body as the parts of a draft name it. */
export interface Issuer {
  readonly name: string
  readonly sort: IssuerSort
  /** In the text: "Ủy ban nhân dân xã", "Đảng ủy", "Sở Nội vụ". */
  readonly short: string
  /** In numbers: "UBND", "BTCTU". */
  readonly symbol: string
}

/** Reads what a person calls the issuing body: "Ủy ban nhân dân xã Tân Lập", "UBND xã Tân Lập", "Ban Tổ chức Tỉnh ủy". */
export function issuerOf(written: string, superior: string | null, profile: Profile): Issuer {
  const name = spelledOut(written)
  const words = folded(name)
  const fitting = issuerSorts
    .filter(({system, head}) => system === profile.system && begins(words, folded(head)))
    .sort((a, b) => b.head.length - a.head.length)
  const sort = fitting[0] ?? otherIssuers[profile.system]
  const short = sort.shortened ? shortName(name, sort) : name
  return {name, sort, short, symbol: symbolOf(name, sort, superior)}
}

/** "UBND xã Tân Lập" → "Ủy ban nhân dân xã Tân Lập" */
function spelledOut(written: string): string {
  const name = written.trim().replace(/\s+/gu, ' ')
  return name
    .replace(/^UBND(?=\s|$)/iu, 'Ủy ban nhân dân')
    .replace(/^HĐND(?=\s|$)/iu, 'Hội đồng nhân dân')
    .replace(/^UBKT(?=\s|$)/iu, 'Ủy ban Kiểm tra')
    .replace(/^VP(?=\s|$)/iu, 'Văn phòng')
}

function begins(words: string, head: string): boolean {
  return words === head || words.startsWith(`${head} `)
}

/** "Ủy ban nhân dân xã Tân Lập" → "Ủy ban nhân dân xã"; "Đảng ủy xã Tân Lập" → "Đảng ủy". */
function shortName(name: string, {head, system}: IssuerSort): string {
  const kind = name.slice(0, head.length)
  const level = /^\s(?:xã|phường|đặc khu|tỉnh|thành phố)(?=\s|$)/u.exec(name.slice(head.length))
  return system === 'state' && level !== null ? kind + level[0] : kind
}

/** Words that have no letter in a symbol. */
const unlettered: ReadonlySet<string> = new Set(['và', 'của', 'các', '-'])

/** The symbol of a body in numbers: "Sở Nội vụ" → "SNV"; a Party organ's ends with that of its committee: "BTCTU". */
function symbolOf(name: string, {symbol, system, header}: IssuerSort, superior: string | null) {
  const letters = symbol ?? initialsOf(ownName(name, {system}))
  if (system !== 'party' || header !== 'below') return letters
  const above = `${name} ${superior ?? ''}`
  if (/Tỉnh ủy|Thành ủy/iu.test(above)) return `${letters}TU`
  return /Đảng ủy|Đảng bộ/iu.test(above) ? `${letters}ĐU` : letters
}

/** The name of a Party organ without its committee's: "Ban Tổ chức Tỉnh ủy" → "Ban Tổ chức". */
function ownName(name: string, {system}: Pick<IssuerSort, 'system'>): string {
  return system === 'party' ? name.replace(/\s(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)(?:\s.*)?$/u, '') : name
}

/** "Sở Nông nghiệp và Môi trường" → "SNNMT"; a blank stays a blank. */
function initialsOf(name: string): string {
  if (name.includes('[')) return '[ký hiệu]'
  return name
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !unlettered.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** The left side of a header: who issues, below whom. The Party's ends with an asterisk, the State's with a rule. */
export function issuerLines({name, sort}: Issuer, superior: string | null): string[] {
  const above = superior === null ? [] : [superior]
  const lines = {
    alone: [name],
    // "VĂN PHÒNG" below "TỈNH ỦY …" is that of the Tỉnh ủy.
    below: [...above, above.length > 0 ? ownName(name, sort) : name],
    branch: [...above.map(branchName), name],
    split: [name.slice(0, sort.head.length), name.slice(sort.head.length).trim()],
  }[sort.header]
  const mark = sort.system === 'party' ? '*' : '-------'
  return [...lines.filter((line) => line !== '').map((line) => line.toUpperCase()), mark]
}

/** The Party organisation that a committee leads: "Tỉnh ủy Hòa Sơn" → "Đảng bộ tỉnh Hòa Sơn". */
function branchName(committee: string): string {
  return committee
    .replace(/^Tỉnh (?:ủy|uỷ)(?=\s|$)/iu, 'Đảng bộ tỉnh')
    .replace(/^Thành (?:ủy|uỷ)(?=\s|$)/iu, 'Đảng bộ thành phố')
    .replace(/^Đảng (?:ủy|uỷ)(?=\s|$)/iu, 'Đảng bộ')
}

/** A way of signing as a profile prints it. */
export interface SigningChoice {
  /** The lines above the name: authority, post. */
  readonly lines: readonly string[]
  /** Who then speaks in the text: "Ban Thường vụ Tỉnh ủy", "Chủ tịch Ủy ban nhân dân xã". */
  readonly speaker: string
  /** "thay mặt", "ký thay" …; empty where the head signs. */
  readonly manner: string
}

/** Every way in which a document of a body may be signed, the usual one first. */
export function signingChoices(issuer: Issuer, profile: Profile): SigningChoice[] {
  return issuer.sort.forms.flatMap((form) => choicesOf(form, issuer, profile))
}

function choicesOf(form: SigningForm, issuer: Issuer, profile: Profile): SigningChoice[] {
  const printed: string[] = []
  let manner = ''
  for (const [code, words] of form.authorities) {
    const authority = authorities.find((each) => each.code === code) as Authority
    const mark = authorityForm(authority, profile)
    if (mark === null) return []
    printed.push(`${mark} ${words}`)
    manner = authority.name
  }
  const speaker = speakerOf(form, issuer)
  const lines = form.posts.map((post) => [...printed, post])
  return (lines.length === 0 ? [printed] : lines).map((each) => ({lines: each, speaker, manner}))
}

function speakerOf({speaker}: SigningForm, {short, sort}: Issuer): string {
  if (speaker === 'bureau') return `Ban Thường vụ ${short}`
  return speaker === 'head' ? `${sort.chief} ${short}` : short
}
