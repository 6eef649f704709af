import {ConfigurationTarget, workspace} from 'vscode'
import {type ProfileId, profileIds} from '../../facts/ids'

/** What the wizard has learnt of the office; kept in the user's settings, never beside the document. */
export interface OwnOffice {
  readonly profile?: ProfileId
  readonly issuer?: string
  readonly superior?: string
  readonly place?: string
  /** The lines above the signature. */
  readonly signing?: readonly string[]
}

/** What is remembered; what somebody wrote into the settings by hand counts as far as it can be used. */
export function ownOffice(): OwnOffice {
  const value = workspace
    .getConfiguration('theThuc')
    .get<Readonly<Record<string, unknown>>>('office')
  const words = (key: string) => {
    const found = value?.[key]
    return typeof found === 'string' && found.trim() !== '' ? {[key]: found.trim()} : {}
  }
  const profile = profileIds.find((id) => id === value?.['profile'])
  const signing = value?.['signing']
  const lines = Array.isArray(signing) ? signing.filter((line) => typeof line === 'string') : []
  return {
    ...(profile === undefined ? {} : {profile}),
    ...words('issuer'),
    ...words('superior'),
    ...words('place'),
    ...(lines.length === 0 ? {} : {signing: lines}),
  }
}

/** Remembers the answers where they are new. */
export async function rememberOffice(office: OwnOffice): Promise<void> {
  if (JSON.stringify(office) === JSON.stringify(ownOffice())) return
  const settings = workspace.getConfiguration('theThuc')
  await settings.update('office', office, ConfigurationTarget.Global)
}
