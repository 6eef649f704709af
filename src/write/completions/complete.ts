import {bodySuggestions} from './bodies'
import {citationSuggestions} from './citations'
import {deadlineSuggestions} from './deadlines'
import {numberSuggestions} from './numbers'
import {sectionSuggestions} from './sections'
import type {Suggestion, Typing} from './suggestion'

/** More would not be read. */
const most = 60

/** A blank that ends at the caret, as a tab stop selects it: what is chosen takes its place. */
const blank = /\[(?:…|[^\][\n]{2,60})\]$/u

/** What may be written at the caret, the likeliest first; in the place of a blank what its surroundings ask for. */
export function suggestionsAt(typing: Typing): readonly Suggestion[] {
  const [selected = ''] = blank.exec(typing.before) ?? []
  if (selected === '') return suggestionsFor(typing)
  const before = typing.before.slice(0, -selected.length)
  return suggestionsFor({...typing, before}).map((each) => ({
    ...each,
    replaced: each.replaced + selected.length,
  }))
}

/** What may be written at the caret, the likeliest first: what the words before it ask for leaves no room for the rest. */
function suggestionsFor(typing: Typing): readonly Suggestion[] {
  const first = [numberSuggestions, sectionSuggestions, deadlineSuggestions]
  for (const suggest of first) {
    const found = suggest(typing)
    if (found.length > 0) return found
  }
  return [...citationSuggestions(typing), ...bodySuggestions(typing)].slice(0, most)
}
