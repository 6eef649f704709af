import {type ConfigurationScope, type Uri, workspace} from 'vscode'
import {type ProfileId, profileIds} from '../facts/ids'
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
    },
  }
}

function profileOf(value: unknown): ProfileId | null {
  return profileIds.find((id) => id === value) ?? null
}
