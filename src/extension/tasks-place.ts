import {
  type CancellationToken,
  type Disposable,
  type Event,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode'
import type {CoreLoader} from './core-loader'
import type {Node} from './tasks-tree'

/** What fills the view: all of a provider's parts. */
export interface TasksContent extends Required<TreeDataProvider<Node>> {
  readonly onDidChangeTreeData: Event<void>
}

/** The view "Nhiệm vụ" in the side bar, there before what fills it is loaded; coming into sight, it asks for that. */
export class TasksPlace implements TreeDataProvider<Node>, Disposable {
  readonly view: TreeView<Node>
  readonly #core: CoreLoader
  readonly #changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.#changed.event
  #content: TasksContent | null = null

  constructor(core: CoreLoader) {
    this.#core = core
    this.view = window.createTreeView('theThuc.tasks', {
      treeDataProvider: this,
      showCollapseAll: true,
    })
  }

  dispose(): void {
    this.view.dispose()
    this.#changed.dispose()
  }

  /** Lets the core say what the view shows. */
  fill(content: TasksContent): Disposable {
    this.#content = content
    this.#changed.fire()
    return content.onDidChangeTreeData(() => this.#changed.fire())
  }

  getChildren(node?: Node) {
    if (this.#content !== null) return this.#content.getChildren(node)
    this.#core.wake()
    return []
  }

  getParent(node: Node) {
    return this.#content?.getParent(node)
  }

  getTreeItem(node: Node) {
    return this.#content?.getTreeItem(node) ?? {label: node.label}
  }

  resolveTreeItem(item: TreeItem, node: Node, token: CancellationToken) {
    return this.#content?.resolveTreeItem(item, node, token)
  }
}
