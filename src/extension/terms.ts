import type {ReadOptions} from '../document/read'
import type {Recognition} from '../document/recognition'
import type {Configuration} from '../lint/configuration'
import type {ConfigurationFile} from './configuration-files'

/** Why a document is not checked. */
export type Silence = 'setting' | 'choice' | 'ignored' | 'unasked' | 'unrecognised'

/** How a document is to be checked, from the user's choice, the settings and `.the-thuc.json`, in this order. */
export interface Terms {
  readonly silence: Silence | null
  /** The user asked for this very document to be checked, whatever it looks like. */
  readonly forced: boolean
  readonly recognises: boolean
  readonly options: ReadOptions
  readonly configuration: Configuration
  /** The draft is held to what holds before a signature. */
  readonly held: boolean
  /** The configuration file that took part. */
  readonly file: ConfigurationFile | null
}

/** What the user decided for the document itself goes before everything. */
export function silenceOf(
  enabled: boolean,
  checked: boolean | undefined,
  ignored: boolean,
): Silence | null {
  if (checked !== undefined) return checked ? null : 'choice'
  if (!enabled) return 'setting'
  return ignored ? 'ignored' : null
}

/** True for terms that say the same: the file may have been read again. */
export function sameTerms(a: Terms, b: Terms): boolean {
  if (a === b) return true
  const words = ({file: _, ...terms}: Terms) => JSON.stringify(terms)
  return words(a) === words(b)
}

/** True where a Markdown or plain text document is to be taken for a directive. */
export function accepts(terms: Terms, {certain}: Recognition): boolean {
  return terms.forced || (terms.recognises && certain)
}
