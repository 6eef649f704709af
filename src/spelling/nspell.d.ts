/** What is used of nspell, which brings no types: affixes and words as texts of Hunspell. */
declare module 'nspell' {
  export interface NSpell {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  export default function nspell(affixes: string, dictionary: string): NSpell
}
