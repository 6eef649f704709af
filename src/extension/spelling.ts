import type {LogOutputChannel, Uri} from 'vscode'
import {installSpelling} from '../spelling/installed'
import type * as Shipped from '../spelling/shipped-model'
import {loadBundle} from './bundles'

/** Loads the model of the language, which is a bundle of its own. Without it everything else is checked, and the log says so. */
export async function loadSpelling(extension: Uri, log: LogOutputChannel): Promise<void> {
  try {
    const {model} = await loadBundle<typeof Shipped>(extension, 'spelling-model')
    installSpelling(model)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    log.warn(`Không kiểm tra được chính tả: ${cause}`)
  }
}
