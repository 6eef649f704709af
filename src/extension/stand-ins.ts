import {commands, Disposable, type Extension} from 'vscode'
import type {CoreLoader} from './core-loader'

/**
 * Stand in for the commands of the manifest until the core registers them: each loads it and is then run anew. To be disposed
 * before the core registers its own.
 */
export function standInForCommands(
  {packageJSON}: Extension<unknown>,
  core: CoreLoader,
): Disposable {
  const declared: readonly {readonly command: string}[] = packageJSON.contributes.commands
  return Disposable.from(
    ...declared.map(({command}) =>
      commands.registerCommand(command, async (...given: readonly unknown[]) => {
        const loaded = await core.load().catch(() => null)
        return loaded === null ? undefined : commands.executeCommand(command, ...given)
      }),
    ),
  )
}
