import {fileURLToPath} from 'node:url'
import {createLinter, loadTextlintrc} from 'textlint'

export async function prepare() {
  const configFilePath = fileURLToPath(new URL('textlint.json', import.meta.url))
  const linter = createLinter({descriptor: await loadTextlintrc({configFilePath})})
  return (text) => linter.lintText(text, 'draft.md')
}
