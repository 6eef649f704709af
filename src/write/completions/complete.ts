import {bodySuggestions} from './bodies'
import {citationSuggestions} from './citations'
import {deadlineSuggestions} from './deadlines'
import {numberSuggestions} from './numbers'
import {sectionSuggestions} from './sections'
import type {Suggestion, Typing} from './suggestion'

/** More would not be read. */
const most = 60

/** What may be written at the caret, the likeliest first: what the words before it ask for leaves no room for the rest. */
export function suggestionsAt(typing: Typing): readonly Suggestion[] {
  const first = [numberSuggestions, sectionSuggestions, deadlineSuggestions]
  for (const suggest of first) {
    const found = suggest(typing)
    if (found.length > 0) return found
  }
  return [...citationSuggestions(typing), ...bodySuggestions(typing)].slice(0, most)
}
