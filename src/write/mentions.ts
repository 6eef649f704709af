import type {Mention} from '../tasks/model'

/** What a task names, in one cell: "Sở A; Sở B". What it names twice stands once. */
export function namesOf(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map(({text}) => text))].join('; ')
}
