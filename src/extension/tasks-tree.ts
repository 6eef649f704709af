import type {Section} from '../document/model'
import type {Task} from '../tasks/model'
import {type Counts, countsOf, type SheetTask} from './tasks-sheet'

/** A heading of the view with the tasks below it. */
export interface GroupNode {
  readonly kind: 'group'
  /** The same as long as the heading is, so that what is unfolded stays so while the text changes. */
  readonly id: string
  readonly label: string
  /** What is below it lacks something, or lacks it altogether. */
  readonly attention: boolean
  readonly counts: Counts
  /** The section of the document that it is, in the document's order. */
  readonly section: Section | null
  readonly parent: Node | null
  readonly children: readonly Node[]
}

/** A task; in the document's order it may hold those that it is made of. */
export interface TaskNode {
  readonly kind: 'task'
  readonly id: string
  readonly label: string
  /** What the heading above does not tell: who, by when. */
  readonly description: string
  readonly entry: SheetTask
  readonly parent: Node | null
  readonly children: readonly Node[]
}

export type Node = GroupNode | TaskNode

/** The view's contents in one order. */
export interface Tree {
  readonly roots: readonly Node[]
  /** Where a task stands: several times if several bodies lead it. */
  readonly nodesOf: ReadonlyMap<Task, readonly TaskNode[]>
  readonly groupsOf: ReadonlyMap<Section, GroupNode>
}

/** What a row of a task says. */
export type RowWords = Pick<TaskNode, 'label' | 'description'>

/** Nodes while the tree is being put together. */
export interface OpenGroup extends GroupNode {
  counts: Counts
  /** Every task below it, for counting. */
  readonly entries: SheetTask[]
  readonly parent: Above
  readonly children: OpenNode[]
}
export interface OpenTask extends TaskNode {
  readonly parent: Above
  readonly children: OpenNode[]
}
type OpenNode = OpenGroup | OpenTask

/** A place in the tree under which a node is put; null for the top. */
export type Above = OpenNode | null

/** Puts headings and tasks together, counts them and finds them again. */
export class TreeBuilder {
  readonly #root: string
  readonly #roots: OpenNode[] = []
  readonly #groups = new Map<string, OpenGroup>()
  readonly #nodesOf = new Map<Task, TaskNode[]>()
  readonly #groupsOf = new Map<Section, GroupNode>()
  readonly #times = new Map<string, number>()

  /** `root`: what all ids begin with. */
  constructor(root: string) {
    this.#root = root
  }

  /** The heading of a key, made where there is none yet. */
  group(key: string, label: string, attention = false): OpenGroup {
    const found = this.#groups.get(key)
    if (found !== undefined) return found
    const made = this.#open(null, key, label, attention, null)
    this.#groups.set(key, made)
    return made
  }

  /** A section of the document as a heading. */
  section(above: Above, label: string, section: Section | null): OpenGroup {
    const made = this.#open(above, label, label, false, section)
    if (section !== null) this.#groupsOf.set(section, made)
    return made
  }

  #open(
    above: Above,
    key: string,
    label: string,
    attention: boolean,
    section: Section | null,
  ): OpenGroup {
    const node: OpenGroup = {
      kind: 'group',
      id: this.#id(above, key),
      label,
      attention,
      section,
      counts: countsOf([]),
      entries: [],
      parent: above,
      children: [],
    }
    this.#under(above, node)
    return node
  }

  /** A task's row; its words are sought when it comes into sight. */
  task(above: Above, entry: SheetTask, words: () => RowWords): OpenTask {
    const {task} = entry
    let found: RowWords | null = null
    const node: OpenTask = {
      kind: 'task',
      id: this.#id(above, `${task.label}|${task.text.slice(0, 24)}`),
      get label() {
        return (found ??= words()).label
      },
      get description() {
        return (found ??= words()).description
      },
      entry,
      parent: above,
      children: [],
    }
    this.#under(above, node)
    this.#nodesOf.set(task, [...(this.#nodesOf.get(task) ?? []), node])
    for (let up = above; up !== null; up = up.parent) {
      if (up.kind === 'group') up.entries.push(entry)
    }
    return node
  }

  tree(): Tree {
    const count = (node: OpenNode): void => {
      if (node.kind === 'group') node.counts = countsOf(node.entries)
      node.children.forEach(count)
    }
    this.#roots.forEach(count)
    return {roots: this.#roots, nodesOf: this.#nodesOf, groupsOf: this.#groupsOf}
  }

  #under(above: Above, node: OpenNode): void {
    if (above === null) this.#roots.push(node)
    else above.children.push(node)
  }

  #id(above: Above, key: string): string {
    const id = `${above?.id ?? this.#root}/${key}`
    const times = (this.#times.get(id) ?? 0) + 1
    this.#times.set(id, times)
    return times === 1 ? id : `${id}~${times}`
  }
}
