import {type ConfigurationScope, type Uri, workspace} from 'vscode'
import {type ProfileId, profileIds} from '../facts/ids'
import {type RetextPluginName, retextPluginNames} from '../facts/retext-plugins'
import {type Configuration, levelsOf} from '../lint/configuration'

/** What `theThuc.*` says for a document; parsed, for a settings file holds whatever its owner typed. */
export interface Settings {
  readonly enabled: boolean
  /** Markdown and plain text that is plainly a directive is checked, too. */
  readonly recognises: boolean
  /** Milliseconds of quiet after which an edited document is checked. */
  readonly delay: number
  readonly configuration: Configuration
}

const defaultDelay = 150
const longestDelay = 5000

/** Reads the settings that hold for a document or folder. */
export function readSettings(scope: Uri | ConfigurationScope): Settings {
  const settings = workspace.getConfiguration('theThuc', scope)
  const delay = settings.get<unknown>('delay')
  const profile = profileOf(settings.get<unknown>('profile'))
  return {
    enabled: settings.get<unknown>('enable') !== false,
    recognises: settings.get<unknown>('recognize') !== 'off',
    delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, longestDelay) : defaultDelay,
    configuration: {
      ...(profile === null ? {} : {profile}),
      rules: levelsOf(settings.get<unknown>('rules')),
      retext: pluginsOf(settings.get<unknown>('retextPlugins')),
      office: {words: wordsOf(settings.get<unknown>('words'))},
    },
  }
}

/** What names no plugin that ships is left out; the editor's own validation marks it. */
function pluginsOf(value: unknown): readonly RetextPluginName[] {
  const named = new Set(Array.isArray(value) ? value : [])
  return retextPluginNames.filter((name) => named.has(name))
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []
}

function profileOf(value: unknown): ProfileId | null {
  return profileIds.find((id) => id === value) ?? null
}
