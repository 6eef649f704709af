import {type ExtensionContext, tasks, window} from 'vscode'
import {CheckTasks, taskType} from './check-tasks'
import {CoreLoader} from './core-loader'
import {Needs} from './needs'
import {registerPages} from './pages'
import {standInForCommands} from './stand-ins'
import {TasksPlace} from './tasks-place'

/**
 * The entry: registers what the editor may ask for at any time, and loads the core (`core.ts`) when a document, a command or
 * the view needs it. A window in which nobody drafts never loads more than this.
 */
export function activate(context: ExtensionContext): void {
  const {extension, extensionUri, subscriptions, workspaceState} = context
  const core = new CoreLoader(extensionUri, ({start}) => {
    commands.dispose()
    needs.dispose()
    return start(context, place)
  })
  const place = new TasksPlace(core)
  const commands = standInForCommands(extension, core)
  const needs = new Needs(core, workspaceState)
  subscriptions.push(
    core,
    place,
    commands,
    needs,
    ...registerPages(extensionUri),
    tasks.registerTaskProvider(taskType, new CheckTasks(core)),
    window.registerWebviewPanelSerializer('theThuc.page', {
      async deserializeWebviewPanel(panel, state: unknown) {
        await (await core.load()).restorePage(panel, state)
      },
    }),
  )
}
