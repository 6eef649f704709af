import {
  type CancellationToken,
  Hover,
  type HoverProvider,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode'
import {taskPlace} from '../rules/common/task-place'
import type {Span} from '../text/span'
import type {Drafts, Reading} from './drafts'
import {rangeOf} from './places'
import {type SheetTask, sheetOf} from './tasks-sheet'
import {readingText} from './tasks-tooltip'

/** Over the first words of a task how it was read; the rest of its text stays free of hovers. */
export class TaskHover implements HoverProvider {
  readonly #drafts: Drafts

  constructor(drafts: Drafts) {
    this.#drafts = drafts
  }

  async provideHover(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<Hover | null> {
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return null
    const offset = document.offsetAt(position)
    const entry = sheetOf(reading).tasks.find(({task: {span}}) => contains(span, offset))
    if (entry === undefined) return null
    const line = document.lineAt(document.positionAt(entry.task.span.start).line).range
    const place = rangeOf(document, taskPlace(entry.task)).intersection(line)
    if (place === undefined || !place.contains(position)) return null
    return new Hover(readingMarkdown(entry, reading), place)
  }
}

function contains({start, end}: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** The reading of a task, with links to the places in the document that it speaks of. */
export function readingMarkdown(entry: SheetTask, {document, directive}: Reading): MarkdownString {
  const uri = document.uri.toString()
  const text = readingText(entry, directive, (words, {start, end}) => {
    const places = encodeURIComponent(JSON.stringify([uri, start, end]))
    return `[${words}](command:theThuc.goTo?${places})`
  })
  const markdown = new MarkdownString(text)
  markdown.isTrusted = {enabledCommands: ['theThuc.goTo']}
  return markdown
}
