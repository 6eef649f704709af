import {fileURLToPath} from 'node:url'
import {readSettings, spellCheckDocument} from 'cspell-lib'

export async function prepare() {
  const settings = await readSettings(fileURLToPath(new URL('cspell.json', import.meta.url)))
  const options = {generateSuggestions: false, noConfigSearch: true}
  return (text) =>
    spellCheckDocument({uri: 'draft.md', text, languageId: 'markdown'}, options, settings)
}
