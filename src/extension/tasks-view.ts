import {
  commands,
  type Disposable,
  EventEmitter,
  type Memento,
  type TextDocument,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode'
import type {Section} from '../document/model'
import type {Checker} from './checker'
import type {Drafts, Reading, Unread} from './drafts'
import {readingMarkdown} from './hover'
import {mayBeDraft} from './languages'
import {itemOf} from './tasks-items'
import {type Order, orders, treeOf} from './tasks-orders'
import type {TasksContent, TasksPlace} from './tasks-place'
import {countsText, type SheetTask, sheetOf} from './tasks-sheet'
import type {GroupNode, Node, TaskNode, Tree} from './tasks-tree'

const orderKey = 'theThuc.tasks.order'
const followKey = 'theThuc.tasks.follows'

/** Milliseconds for which the caret rests before the view moves to its task. */
const restTime = 100

/** A row with those below it. */
export interface ShownRow {
  readonly label: string
  readonly description: string
  readonly rows: readonly ShownRow[]
}

/** What the view shows. */
export interface ShownTasks {
  readonly order: Order
  /** "24 nhiệm vụ · 5 thiếu thời hạn"; empty where there is no task. */
  readonly counts: string
  /** How many tasks lack something. */
  readonly lacking: number
  readonly rows: readonly ShownRow[]
  /** Labels of what is selected. */
  readonly selected: readonly string[]
}

/** Why the view is empty, for the words that stand in it then. */
type State = 'none' | 'unread' | 'empty' | 'some'

/**
 * The view "Nhiệm vụ": the tasks of the active draft. Shows what diagnostics have read, when they have read it, and puts
 * its rows together only while it is in sight.
 */
export class TaskView implements TasksContent, Disposable {
  readonly #drafts: Drafts
  readonly #memory: Memento
  readonly #view: TreeView<Node>
  readonly #changed = new EventEmitter<void>()
  readonly #disposables: Disposable[]
  #reading: Reading | null = null
  #rest: ReturnType<typeof setTimeout> | undefined
  readonly onDidChangeTreeData = this.#changed.event

  constructor(drafts: Drafts, checker: Checker, memory: Memento, place: TasksPlace) {
    this.#drafts = drafts
    this.#memory = memory
    this.#view = place.view
    this.#disposables = [
      place.fill(this),
      this.#changed,
      checker.onDidCheck(({document, looked}) => {
        if (document === this.#wanted()) this.#show(looked)
      }),
      window.onDidChangeActiveTextEditor(() => this.#look()),
      window.onDidChangeTextEditorSelection(({textEditor}) => {
        if (textEditor.document === this.#reading?.document) this.#followSoon()
      }),
      this.#view.onDidChangeVisibility(({visible}) => {
        if (visible) this.#followSoon()
      }),
    ]
    this.#remember()
    void this.#look()
  }

  dispose(): void {
    clearTimeout(this.#rest)
    for (const disposable of this.#disposables) disposable.dispose()
  }

  get order(): Order {
    const kept = this.#memory.get<unknown>(orderKey)
    return orders.find((order) => order === kept) ?? 'body'
  }

  /** Changes how tasks are grouped, from now on in this workspace. */
  async setOrder(order: Order): Promise<void> {
    await this.#memory.update(orderKey, order)
    this.#remember()
    this.#changed.fire()
    this.#followSoon()
  }

  get follows(): boolean {
    return this.#memory.get<unknown>(followKey) !== false
  }

  /** Makes the view go along with the caret, or stay. */
  async setFollows(follows: boolean): Promise<void> {
    await this.#memory.update(followKey, follows)
    this.#remember()
    this.#followSoon()
  }

  /** The draft whose tasks are shown. */
  get reading(): Reading | null {
    return this.#reading
  }

  /** Opens the view; with the offset of a section, at that section. */
  async open(section?: number): Promise<ShownTasks> {
    await commands.executeCommand('theThuc.tasks.focus')
    await this.#look()
    if (section !== undefined && this.order !== 'document') await this.setOrder('document')
    const groups = this.#filled()?.groupsOf ?? new Map<Section, GroupNode>()
    const node = [...groups].find(([{span}]) => span.start === section)?.[1]
    if (node !== undefined) await this.#view.reveal(node, {select: true, focus: true, expand: 2})
    return this.shown
  }

  /** What the view shows, as data: commands give it to their callers. */
  get shown(): ShownTasks {
    const {message = '', selection, badge} = this.#view
    return {
      order: this.order,
      counts: message,
      lacking: badge?.value ?? 0,
      rows: (this.#filled()?.roots ?? []).map(rowOf),
      selected: selection.map(({label}) => label),
    }
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? (this.#filled()?.roots ?? []) : node.children)]
  }

  getParent({parent}: Node): Node | null {
    return parent
  }

  getTreeItem(node: Node): TreeItem {
    if (this.#reading === null) return {label: node.label}
    return itemOf(node, this.#reading, this.#filled()?.roots.length ?? 0)
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (node.kind === 'task' && this.#reading !== null) {
      item.tooltip = readingMarkdown(node.entry, this.#reading)
    }
    return item
  }

  /** The rows, put together when they are asked for. */
  #filled(): Tree | null {
    return this.#reading === null ? null : treeOf(this.order, sheetOf(this.#reading))
  }

  /** The draft in front; while something else is, the last one as long as it is in sight. */
  #wanted(): TextDocument | null {
    const active = window.activeTextEditor?.document
    if (active !== undefined && mayBeDraft(active)) return active
    const last = this.#reading?.document
    return window.visibleTextEditors.some(({document}) => document === last) ? (last ?? null) : null
  }

  async #look(): Promise<void> {
    const document = this.#wanted()
    if (document !== null && document === this.#reading?.document) return
    const looked = document === null ? null : await this.#drafts.look(document)
    if (document === this.#wanted()) this.#show(looked)
  }

  #show(looked: Reading | Unread | null): void {
    const reading = looked !== null && 'directive' in looked ? looked : null
    this.#reading = reading
    const counts = reading === null ? null : sheetOf(reading).counts
    const has = counts !== null && counts.tasks > 0
    this.#view.message = has ? countsText(counts) : ''
    this.#view.badge =
      has && counts.lacking > 0
        ? {value: counts.lacking, tooltip: `${counts.lacking} nhiệm vụ thiếu chủ trì hoặc thời hạn`}
        : undefined
    this.#setState(has ? 'some' : reading !== null ? 'empty' : looked === null ? 'none' : 'unread')
    this.#changed.fire()
    this.#followSoon()
  }

  #followSoon(): void {
    clearTimeout(this.#rest)
    if (!this.#view.visible || !this.follows) return
    this.#rest = setTimeout(() => void this.#follow(), restTime)
  }

  /** Selects the task in which the caret stands; leaves the focus and what is folded where they are. */
  async #follow(): Promise<void> {
    const editor = window.activeTextEditor
    const {document, version} = this.#reading ?? {}
    if (!this.#view.visible || editor === undefined || editor.document !== document) return
    // While the text is ahead of what was read, the next reading brings the view along.
    if (document.version !== version) return
    const nodes = this.#nodesAt(document.offsetAt(editor.selection.active))
    const selected = new Set(this.#view.selection.map(({id}) => id))
    if (nodes.some(({id}) => selected.has(id))) return
    const [first] = nodes
    if (first !== undefined) await this.#view.reveal(first, {select: true, focus: false})
  }

  /** Rows of the innermost task at an offset. */
  #nodesAt(offset: number): readonly TaskNode[] {
    const reading = this.#reading
    if (reading === null) return []
    let found: SheetTask | null = null
    for (const entry of sheetOf(reading).tasks) {
      const {start, end} = entry.task.span
      if (start <= offset && offset <= end) found = entry
    }
    return found === null ? [] : (this.#filled()?.nodesOf.get(found.task) ?? [])
  }

  #remember(): void {
    void commands.executeCommand('setContext', orderKey, this.order)
    void commands.executeCommand('setContext', followKey, this.follows)
  }

  #setState(state: State): void {
    void commands.executeCommand('setContext', 'theThuc.tasks.state', state)
  }
}

function rowOf(node: Node): ShownRow {
  const description = node.kind === 'task' ? node.description : countsText(node.counts)
  return {label: node.label, description, rows: node.children.map(rowOf)}
}
