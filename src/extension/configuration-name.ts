import type {Uri} from 'vscode'

/** The one name a configuration file may have. */
export const configurationFileName = '.the-thuc.json'

/** True for a file that bears the name. */
export function isConfigurationFile(uri: Uri): boolean {
  return uri.path.endsWith(`/${configurationFileName}`)
}
