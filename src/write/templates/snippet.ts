import type {ProfileId} from '../../facts/ids'

/** An entry of the editor's snippet file. */
export interface Snippet {
  /** In plain letters first, then with marks. */
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
  readonly isFileTemplate?: true
}

/** The two sides, with the profile by which each writes now. */
export const sides = [
  {id: 'state-2020', name: 'cơ quan nhà nước', prefix: 'nhanuoc', words: 'nhà nước'},
  {id: 'party-2026', name: 'cơ quan Đảng', prefix: 'dang', words: 'Đảng'},
] as const satisfies readonly {id: ProfileId; name: string; prefix: string; words: string}[]

/** One of the two sides. */
export type Side = (typeof sides)[number]

/** A year that stands for the present one. */
export const someYear = 9999

/** A snippet under the name by which the editor lists it. */
export type Named = readonly [name: string, snippet: Snippet]

/** A snippet of a text with blanks in brackets; `words`: the prefix with its marks. */
export function named(
  name: string,
  prefix: string,
  words: string,
  text: string,
  description: string,
): Named {
  return [name, {prefix: [prefix, words], body: withStops(text), description}]
}

/** A text whose blanks are tab stops, numbered in its order. */
export function withStops(text: string): string[] {
  let stops = 0
  const escaped = text.replace(/[$\\]/gu, '\\$&')
  const stopped = escaped.replaceAll(
    /\[(?:…|[^\][\n]{2,60})\]/gu,
    (blank) => `\${${++stops}:${blank}}`,
  )
  return `${stopped.replaceAll(String(someYear), '$CURRENT_YEAR').trimEnd()}$0`.split('\n')
}
