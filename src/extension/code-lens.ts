import {
  type CancellationToken,
  CodeLens,
  type CodeLensProvider,
  type Command,
  type Disposable,
  EventEmitter,
  type TextDocument,
  workspace,
} from 'vscode'
import type {Checker} from './checker'
import type {Drafts} from './drafts'
import {rangeOf} from './places'
import {treeOf} from './tasks-orders'
import {countsText, isLacking, lackText, sheetOf} from './tasks-sheet'
import type {GroupNode, Node} from './tasks-tree'

/** Over each task what it lacks, with a click to fill it in; over each section how many tasks it holds. */
export class TaskLenses implements CodeLensProvider, Disposable {
  readonly #drafts: Drafts
  readonly #changed = new EventEmitter<void>()
  readonly #disposables: Disposable[]
  readonly onDidChangeCodeLenses = this.#changed.event

  constructor(drafts: Drafts, checker: Checker) {
    this.#drafts = drafts
    this.#disposables = [
      this.#changed,
      // Typing makes the editor ask anew by itself; settings and choices do not.
      drafts.onDidOutdate(() => this.#changed.fire()),
      checker.onDidCheck(({looked}) => {
        if (looked === null || !('directive' in looked)) this.#changed.fire()
      }),
    ]
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    if (workspace.getConfiguration('theThuc', document).get<unknown>('codeLens') === false)
      return []
    const reading = await this.#drafts.read(document)
    if (reading === null || token.isCancellationRequested) return []
    const sheet = sheetOf(reading)
    const lens = (start: number, command: Command) =>
      new CodeLens(rangeOf(document, {start, end: start}), command)
    const sections = groupsIn(treeOf('document', sheet).roots).flatMap(({section, counts}) =>
      section === null
        ? []
        : [
            lens(section.span.start, {
              title: countsText(counts),
              tooltip: 'Xem các nhiệm vụ của mục này',
              command: 'theThuc.showTasks',
              arguments: [document.uri.toString(), section.span.start],
            }),
          ],
    )
    const tasks = sheet.tasks.filter(isLacking).map((entry) =>
      lens(entry.task.span.start, {
        title: lackText(entry),
        tooltip: 'Chèn chỗ để điền',
        command: 'theThuc.completeTask',
        arguments: [document.uri.toString(), entry.task.span.start],
      }),
    )
    return [...sections, ...tasks]
  }
}

/** Headings that hold more than one task; over a single one its own lens says it all. */
function groupsIn(nodes: readonly Node[]): GroupNode[] {
  return nodes.flatMap((node) => {
    const below = groupsIn(node.children)
    return node.kind === 'group' && node.counts.tasks > 1 ? [node, ...below] : below
  })
}
