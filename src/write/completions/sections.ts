import {bare} from '../../text/letters'
import {sectionTitlesOf} from '../templates/draft'
import type {Suggestion, Typing} from './suggestion'

/** “II. ”, “III- NH”: the heading of a section. Group 1: what is typed of its title. */
const heading = /^\s*[IVX]{1,5}[.\-/]\s+(.*)$/u

/** The titles that the type's sections usually have and the document lacks. */
export function sectionSuggestions(typing: Typing): Suggestion[] {
  const {before, type, profile, sections} = typing
  const typed = heading.exec(before)?.[1]
  if (typed === undefined || type === null) return []
  const wanted = bare(typed)
  const present = new Set(sections.map((title) => bare(title)))
  return sectionTitlesOf(type, profile.id)
    .filter((title) => !present.has(bare(title)) && bare(title).startsWith(wanted))
    .map((title) => ({
      text: title,
      label: title,
      detail: 'mục của loại văn bản này',
      kind: 'section',
      replaced: typed.length,
    }))
}
