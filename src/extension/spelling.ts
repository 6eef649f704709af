import {type LogOutputChannel, Uri, workspace} from 'vscode'
import {installSpelling} from '../spelling/installed'

/** Loads the model of the language, which is a file of its own. Without it everything else is checked, and the log says so. */
export async function loadSpelling(extension: Uri, log: LogOutputChannel): Promise<void> {
  try {
    const file = Uri.joinPath(extension, 'dist', 'spelling.bin')
    installSpelling(await workspace.fs.readFile(file))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    log.warn(`Không kiểm tra được chính tả: thiếu tệp dist/spelling.bin (${cause})`)
  }
}
