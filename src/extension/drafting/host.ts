import type {CancellationToken, TextDocument, Uri} from 'vscode'
import type {CitingBlock} from '../../citations/places'
import type {Directive} from '../../document/model'
import type {Office} from '../../facts/office'
import type {Finding} from '../../lint/rule'
import type {Task} from '../../tasks/model'

/** A document as the extension has read it. */
export interface Draft {
  readonly document: TextDocument
  readonly directive: Directive
  readonly findings: readonly Finding[]
  /** The tasks, each with what is to be done in it, without the bodies before. */
  readonly tasks: readonly ReadTask[]
  readonly office: Office
}

export interface ReadTask {
  readonly task: Task
  readonly work: string
}

/**
 * What the bundle for drafting has from the extension, so that neither holds the reader of directives twice nor anything is
 * read a second time.
 */
export interface Host {
  readonly read: (document: TextDocument) => Promise<Draft | null>
  readonly parse: (text: string) => Directive
  /** The text of a file; null where it is none. */
  readonly decode: (bytes: Uint8Array) => string | null
  readonly files: (folder: Uri, token: CancellationToken) => Promise<readonly Uri[]>
  readonly citations: (directive: Directive) => readonly CitingBlock[]
}
