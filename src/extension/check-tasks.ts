import {
  CustomExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  type TaskProvider,
  type WorkspaceFolder,
  workspace,
} from 'vscode'
import type {CoreLoader} from './core-loader'
import {source} from './problems'

/** Type of our tasks in `tasks.json`. */
export const taskType = 'the-thuc'

/** What a task of ours checks for: as one writes, or as before a signature. */
export type CheckKind = 'check' | 'gate'

const names: Readonly<Record<CheckKind, string>> = {
  check: 'check',
  gate: 'check --gate',
}
const kinds: readonly CheckKind[] = ['check', 'gate']

/**
 * "the-thuc: check" over a folder, with its findings among the problems. The check runs in the extension itself: no program
 * is started, so it works on the web, too. What the command prints in a task of one's own, `$the-thuc` reads.
 */
export class CheckTasks implements TaskProvider {
  readonly #core: CoreLoader

  constructor(core: CoreLoader) {
    this.#core = core
  }

  provideTasks(): Task[] {
    const folders = workspace.workspaceFolders ?? []
    return folders.flatMap((folder) =>
      kinds.map((kind) => this.#task({type: taskType, task: kind}, kind, folder)),
    )
  }

  /** A task as `tasks.json` names it; its definition must stay the very same. */
  resolveTask({definition, scope}: Task): Task | undefined {
    const kind = kinds.find((each) => each === definition['task'])
    const [first] = workspace.workspaceFolders ?? []
    const folder = typeof scope === 'object' ? scope : first
    if (kind === undefined || folder === undefined) return undefined
    return this.#task(definition, kind, folder)
  }

  #task(definition: TaskDefinition, kind: CheckKind, folder: WorkspaceFolder): Task {
    const execution = new CustomExecution(async () => {
      const {checkTerminal} = await this.#core.load()
      return checkTerminal(folder, kind === 'gate')
    })
    const task = new Task(definition, folder, names[kind], taskType, execution)
    task.group = TaskGroup.Build
    task.detail =
      kind === 'gate'
        ? `${source}: kiểm tra các văn bản trước khi ký`
        : `${source}: kiểm tra các văn bản trong thư mục`
    return task
  }
}
