import {didYouMean} from '../lint/nearest'
import {rules} from '../rules/index'
import {prettyRules} from '../write/catalogue'
import {jsonArray, outlineEntry, rulesJson} from '../write/json'
import {terminalPage} from '../write/markdown'
import {prettyOutline} from '../write/outline'
import type {ReadFile, Renderer} from '../write/renderer'
import {eachDraft, type Request} from './drafts'
import {UsageError} from './failure'
import type {Terminal} from './terminal'

/** Formats of what lists rather than judges. */
export const listingFormats = ['pretty', 'json'] as const
export type ListingFormat = (typeof listingFormats)[number]

export interface ListingRequest extends Request {
  readonly format: ListingFormat
}

/** Shows what each draft is, its components and its sections; status 2 where a file could not be used. */
export async function outline(request: ListingRequest, terminal: Terminal): Promise<number> {
  const renderer: Renderer<ReadFile> =
    request.format === 'json' ? jsonArray(outlineEntry) : prettyOutline(terminal.layout)
  await terminal.write(renderer.start())
  const run = await eachDraft(request, terminal, async (draft) => {
    await terminal.write(renderer.file(draft))
  })
  await terminal.write(renderer.end(run))
  return run.problems.length > 0 ? 2 : 0
}

/** Lists the rules. */
export async function listRules(format: ListingFormat, terminal: Terminal): Promise<number> {
  await terminal.write(format === 'json' ? rulesJson(rules) : prettyRules(rules, terminal.layout))
  return 0
}

/** Explains a rule: what, why, basis, right and wrong examples; into a file or a pipe as the Markdown that it is. */
export async function explain(id: string, terminal: Terminal): Promise<number> {
  const {rules: documented, rulePage} = await import('./documented-rules')
  const rule = documented.find((each) => each.id === id)
  if (rule === undefined) {
    const ids = rules.map((each) => each.id)
    throw new UsageError(
      `không có quy tắc "${id}" (danh sách: the-thuc rules)${didYouMean(id, ids)}`,
    )
  }
  const {columns, paint} = terminal.layout
  const page = rulePage(rule)
  await terminal.write(columns === null ? page : terminalPage(page, columns, paint))
  return 0
}
