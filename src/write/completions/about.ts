import {bodyAbbreviations} from '../../facts/abbreviations'
import {obsoleteNames} from '../../facts/obsolete-bodies'
import type {Office} from '../../facts/office'
import type {Task} from '../../tasks/model'
import {bare, folded} from '../../text/letters'
import {usualBody} from './bodies'

/** What an abbreviation stands for: in the document itself, in the office's list, in the common list. */
export function definitionOf(word: string, text: string, office: Office): string | null {
  const at = text.search(
    new RegExp(`\\((?:sau đây )?(?:(?:gọi|viết) tắt là:?\\s*)?["“]?${word}["”]?\\)`, 'u'),
  )
  if (at > 0) {
    const before = text.slice(Math.max(0, at - 120), at).trim()
    const found = phraseOf(word, before)
    if (found !== null) return found
  }
  return office.abbreviations[word] ?? bodyAbbreviations.get(folded(word)) ?? null
}

/** The last words before a bracket whose first letters make the abbreviation: "… Hội đồng nhân dân" for HĐND. */
function phraseOf(word: string, before: string): string | null {
  const words = before.split(/\s+/u)
  const letters = bare(word).replace(/[^a-z]/gu, '')
  for (let count = letters.length; count <= Math.min(words.length, letters.length + 3); count++) {
    const phrase = words.slice(-count)
    const initials = phrase.filter((each) => each !== 'và').map((each) => bare(each).charAt(0))
    if (initials.join('') === letters) return phrase.join(' ')
  }
  return null
}

/** What is known of a body: full name, symbol, what has come after it, its tasks in the document. One sentence each. */
export function aboutBody(name: string, tasks: readonly Task[], office: Office): readonly string[] {
  const key = bare(name)
  const own = office.bodies.find((each) => {
    const {abbreviation} = each
    return bare(each.name) === key || (abbreviation !== undefined && bare(abbreviation) === key)
  })
  const symbol = own?.symbol ?? usualBody(name)?.symbol
  const leads = tasks.filter((task) => task.leads.some(({text}) => bare(text) === key)).length
  const helps = tasks.filter((task) =>
    task.coordinating.some(({text}) => bare(text) === key),
  ).length
  const work = [
    leads === 0 ? '' : `chủ trì ${leads} nhiệm vụ`,
    helps === 0 ? '' : `phối hợp ${helps} nhiệm vụ`,
  ].filter((part) => part !== '')
  return [
    own !== undefined && bare(own.name) !== key ? own.name : '',
    symbol === undefined ? '' : `Ký hiệu trong số văn bản: ${symbol}`,
    own?.successor === undefined ? whatBecameOf(name) : `Nay là: ${own.successor}`,
    work.length === 0 ? '' : `Trong văn bản này: ${work.join(', ')}`,
  ].filter((line) => line !== '')
}

/** "Từ tháng 3/2025 nay là Sở Tài chính"; empty for a body that is still there. */
function whatBecameOf(name: string): string {
  const found = obsoleteNames
    .filter((each) => name === each.name || name.startsWith(`${each.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (found === undefined) return ''
  const {since, successor} = found
  return successor === null ? `Không còn từ ${since}` : `Từ ${since} nay là: ${successor}`
}
